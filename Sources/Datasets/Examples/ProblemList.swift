import FileFormats

/// What is wrong with the rows of a file, in the order of the file: a line each, but one line for all that have the shape of another tool.
struct ProblemList {
  private var problems: [Diagnostic.Problem] = []
  /// Those that stand for several rows, by their place among the problems.
  private var rows: [Int: Dataset.Lines] = [:]

  /// Whether no more are taken.
  var isFull: Bool { problems.count >= Dataset.maximumProblems }

  /// - Parameter isOneOfMany: whether rows with the same message are counted instead of named each.
  mutating func append(_ error: Diagnostic, isOneOfMany: Bool) {
    guard isOneOfMany, let problem = error.problems.first, let line = problem.line else { return problems += error.problems }
    let known = rows.keys.first { problems[$0].message == problem.message && kind(problems[$0].place) == kind(problem.place) }
    let index = known ?? problems.count
    if known == nil { problems.append(problem) }
    rows[index, default: Dataset.Lines()].append(line)
  }

  /// All of them, for one error.
  func all(_ path: String) -> [Diagnostic.Problem] {
    var result = problems
    for (index, lines) in rows where lines.count > 1 {
      let more = lines.count - 1
      result[index].message += " (\(more) more row\(more == 1 ? "" : "s") like this: \(lines.places(path, from: 1)))"
    }
    if isFull { result.append(.init(file: path, message: "too many bad rows; the rest was not read")) }
    return result
  }

  /// A place in a row whatever the number of the message.
  private func kind(_ place: String?) -> String { (place ?? "").filter { !$0.isNumber } }
}
