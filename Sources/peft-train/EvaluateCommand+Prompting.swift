import ArgumentParser
import FileFormats
import Prompting
import Training

extension Evaluate {
  /// Measures a prompting strategy in place of the model as it is.
  func prompt(_ config: TrainConfig, _ prompting: PromptingConfig) throws {
    var prompting = prompting
    if let adapter {
      guard prompting.adapter == nil || prompting.adapter == adapter else {
        throw ValidationError("--adapter and the \"adapter\" of --prompting name different directories; give one of them")
      }
      prompting.adapter = adapter
    }
    let evaluation = try PromptingEvaluation(config, configPath: self.config, prompting: prompting, place: "--prompting")
    let result = try evaluation.run(limit: maxRows) { done, total in Console.live("answering: \(done) of \(total)") }
    guard let result else { throw ExitCode(75) }
    if let answers { try Self.write(result.answers.map(\.json), to: answers) }
    if json {
      Console.out(JSONValue(result.record.json).serialized())
    } else {
      printReport(result, name: prompting.name)
    }
  }

  private func printReport(_ result: PromptingResult, name: String) {
    let model = result.settings["model"]?.string ?? ""
    Console.out(escapedForTerminal("\(name) with \(model): \(result.rows) rows of \(result.data)"))
    guard let value = result.value else {
      Console.out("not applicable: " + escapedForTerminal(result.note ?? ""))
      return
    }
    let count = Double(max(1, result.answers.count))
    let lines = [
      (result.metric, Format.percent(value)),
      ("prompt tokens", Format.fixed(result.mean { Double($0.reply.promptTokens) } ?? 0, 1) + " per answer"),
      ("written tokens", Format.fixed(result.mean { Double($0.reply.completionTokens) } ?? 0, 1) + " per answer"),
      ("model calls", Format.fixed(result.mean { Double($0.reply.calls) } ?? 0, 2) + " per answer"),
      ("time", Format.fixed(result.seconds / count, 2) + " s per answer, \(Format.duration(result.seconds)) in all"),
    ]
    let width = lines.map(\.0.count).max() ?? 0
    for (title, text) in lines {
      Console.out(escapedForTerminal(title) + String(repeating: " ", count: width + 2 - title.count) + text)
    }
    if let note = result.note { Console.out("note: " + escapedForTerminal(note)) }
    // Spread over the file, so that they are no neighbours.
    for answer in stride(from: 0, to: result.answers.count, by: max(1, result.answers.count / 3)).prefix(3).map({ result.answers[$0] }) {
      printDialogue(answer)
    }
  }

  private func printDialogue(_ answer: PromptingResult.Answer) {
    let examples = answer.reply.examples
    let front = examples > 0 ? ", \(examples) example\(examples == 1 ? "" : "s") in front" : ""
    let verdict = answer.feedback.isEmpty ? "" : ": \(answer.feedback)"
    Console.out("\nline \(answer.line)\(front), score \(Format.fixed(answer.score, 2))" + escapedForTerminal(shortened(verdict)))
    for message in answer.reply.transcript {
      for (number, line) in message.shown.split(separator: "\n" as Character).prefix(12).enumerated() {
        let title = number == 0 ? message.role.rawValue : ""
        let text = escapedForTerminal(shortened(String(line)))
        Console.out("  \(title)\(String(repeating: " ", count: max(0, 11 - title.count)))\(text)")
      }
    }
  }
}
