import ArgumentParser
import Comparison
import FileFormats
import Foundation
import Reports
import Tensors
import Training

/// `peft-train compare --config C`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare fine-tuning methods, full fine-tuning, the untouched model and prompting on your own data.",
    discussion: """
      Every method gets the same data, the same budget to choose its learning rate on the validation data, and the same seeds as far as they matter. Runs are processes
      of their own, one after the other; a comparison that was interrupted goes on where it was. Leaves comparison.json, comparison.csv and
      report.html in output_dir.
      """)

  @Option(name: .shortAndLong, help: "The config of the comparison, a JSON file.")
  var config: String

  @Option(name: .customLong("set"), help: "Override a key of the config. May be repeated.")
  var overrides: [String] = []

  @Flag(help: "Delete the comparison that is in the output directory and start over.")
  var overwrite = false

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func run() throws {
    let config = try ComparisonConfig(try ConfigFile(config, overrides: overrides))
    // The runs are processes of their own and choose for themselves; here the same device is named and its peak measured.
    try Backend.choose(config.device, for: "model.device").backend.use { try compare(config) }
  }

  private func compare(_ config: ComparisonConfig) throws {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let begin = ContinuousClock.now
    let runner = try ComparisonRunner(config, program: program, overwrites: overwrite) { event in
      switch event {
      case .begins(let title, let number, let total):
        let elapsed = Format.duration((ContinuousClock.now - begin).seconds)
        let line = "[\(number)/\(total)] \(escapedForTerminal(title))  (\(elapsed) so far)"
        if Console.isTerminal { Console.live(line) } else { Console.log(line) }
      case .note(let text): Console.log("note: \(escapedLines(text))")
      case .hashing(let path, let done, let total):
        Console.live("hashing \(escapedForTerminal(path)): \(Format.percent(Double(done) / Double(max(1, total))))")
      case .kept: break
      case .failed(let name, let reason): Console.log("\(escapedForTerminal(name)) failed: \(escapedLines(reason))")
      case .row(let row): Console.log(CompareText.line(row))
      }
    }
    guard let result = try runner.run() else {
      Console.log("stopped: the same command continues where it was")
      throw ExitCode(75)
    }
    if json {
      Console.out(JSONValue(result.json).serialized())
    } else {
      for line in TerminalTable(result).lines { Console.out(line) }
      Console.out()
      for sentence in ComparisonSummary(result).sentences { Console.out(sentence) }
      if !runner.isDiscarded {
        Console.out()
        Console.out("report      \(escapedForTerminal(config.outputDirectory))/\(ReportFile.name)")
      }
    }
    if result.rows.allSatisfy({ $0.kind == .base || $0.status == .failed }) { throw ExitCode(1) }
  }
}

/// Lines about a comparison that is going on.
enum CompareText {
  static func line(_ row: ComparisonRow) -> String {
    var parts = ["\(escapedForTerminal(row.name)):"]
    switch row.status {
    case .failed: parts.append("failed")
    case .notApplicable: parts.append("not applicable")
    case .pending where row.seeds.isEmpty: parts.append("pending")
    case .completed, .pending:
      if let loss = row.evalLoss { parts.append("loss \(Format.fixed(loss.mean, 4))") }
      if let metric = row.metric { parts.append(Format.percent(metric.mean)) }
      if let rate = row.learningRate, !row.tuning.isEmpty { parts.append("learning rate \(rate)") }
      if let seconds = row.trainSeconds { parts.append("\(Format.duration(seconds.mean)) of training") }
    }
    return parts.joined(separator: "  ")
  }
}
