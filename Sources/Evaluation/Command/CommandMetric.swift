import FileFormats

/// A metric computed by a program of the user's.
///
/// The program is started once per evaluation, without a shell. On its standard input it gets one JSON object per answer and line:
/// `{"prediction": …, "reference": …, "row": {…}}`; on its standard output it writes, in the same order, one
/// `{"score": 0…1, "feedback": "…"}` per line (`feedback` may be missing). It must end with exit status 0.
public struct CommandMetric: Metric {
  /// The program as reports name it: its first argument.
  public let name: String

  private let arguments: [String]
  private let timeoutSeconds: Double

  /// - Parameter timeoutSeconds: the longest the program may be silent.
  package init(_ arguments: [String], timeoutSeconds: Double) {
    self.arguments = arguments
    self.timeoutSeconds = timeoutSeconds
    name = arguments.first ?? ""
  }

  /// Any reference will do: only the program knows better.
  public func check(_ references: [Reference]) throws(EvaluationError) {}

  /// One score per prediction, as the program gives them.
  public func score(_ predictions: [String], against references: [Reference]) throws(EvaluationError) -> [Score] {
    guard !predictions.isEmpty else { return [] }
    var input: [UInt8] = []
    for (prediction, reference) in zip(predictions, references) {
      var line = JSONObject()
      line["prediction"] = JSONValue(prediction)
      line["reference"] = JSONValue(reference.text)
      line["row"] = JSONValue(reference.row)
      input += JSONValue(line).serialized().utf8
      input.append(UInt8(ascii: "\n"))
    }
    let output: [UInt8]
    do throws(CommandFailure) {
      output = try runCommand(arguments, input: input, timeoutSeconds: timeoutSeconds, maximumOutputBytes: predictions.count << 20)
    } catch {
      throw .command(arguments: arguments, reason: error.reason)
    }
    return try scores(in: output, count: predictions.count)
  }

  private func scores(in output: [UInt8], count: Int) throws(EvaluationError) -> [Score] {
    var lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard lines.count == count else {
      throw .command(
        arguments: arguments, reason: "wrote \(counted(lines.count, "line")) for \(counted(count, "answer")) (must be one line per answer)")
    }
    var scores: [Score] = []
    for (index, line) in lines.enumerated() {
      do throws(Diagnostic) {
        let value = try StrictJSON.parse(Array(line), file: "output", firstLine: index + 1)
        let reader = ObjectReader(value, file: "output")
        let score = Score(reader.double("score", in: 0...1), reader.string("feedback", default: ""))
        reader.ignoreUnknownKeys()
        try reader.finish()
        scores.append(score)
      } catch {
        throw .command(arguments: arguments, reason: "its answer is not usable: \(error)")
      }
    }
    return scores
  }
}
