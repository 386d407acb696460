import ArgumentParser
import Comparison
import FileFormats
import Foundation
import Ranks
import Reports
import struct Reports.ComparisonResult
import Tensors
import Training

/// `peft-train compare --config C`
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare fine-tuning methods, full fine-tuning, the untouched model and prompting on your own data.",
    discussion: """
      Every method gets the same data, the same budget to choose its learning rate on the validation data, and the same seeds as far as they matter. Runs are processes
      of their own, one after the other, or spread over cores and machines; a comparison that was interrupted goes on where it was. Leaves
      comparison.json, comparison.csv and report.html in output_dir.
      """)

  @Option(name: .shortAndLong, help: "The config of the comparison, a JSON file.")
  var config: String

  @Option(name: .customLong("set"), help: "Override a key of the config. May be repeated.")
  var overrides: [String] = []

  @Flag(help: "Delete the comparison that is in the output directory and start over.")
  var overwrite = false

  @Option(
    help: "How many runs may go at once (1 with a launcher, else as side_by_side says). Without a launcher each has a part of the cores.")
  var jobs: Int?

  @Option(help: "A command that starts each run, for instance \"srun -n1 -c4\": words as in a shell, with quotes, and nothing else of it.")
  var launcher: String?

  @Option(
    help: "Do the i-th part of the runs, of n, and make no report: i/n. Several such processes share output_dir, at the same time or not.")
  var shard: String?

  @Flag(help: "Make the report of what is in output_dir, train nothing, and name what is missing.")
  var collect = false

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs) is not a number of runs (must be ≥ 1)") }
    if let shard, Shard(shard) == nil {
      throw ValidationError(
        "--shard \(quoted(shard)) is not a part of the runs (must be i/n with i from 1 to n: 2/8 is the second of eight)")
    }
    let others = [("--jobs", jobs != nil), ("--launcher", launcher != nil), ("--shard", shard != nil), ("--overwrite", overwrite)]
    if collect, let other = others.first(where: \.1) { throw ValidationError("--collect trains nothing and excludes \(other.0)") }
    if shard != nil, jobs != nil {
      throw ValidationError("--shard excludes --jobs: start more shards instead, each does one run at a time")
    }
    if shard != nil, overwrite {
      throw ValidationError("--shard excludes --overwrite: each shard would remove what the others do; remove output_dir before them")
    }
  }

  func run() throws {
    Launch.forget()
    // What is wrong with it is said before anything is read.
    let launcher = try launcher.map { try Launcher($0) }
    let config = try ComparisonConfig(try ConfigFile(config, overrides: overrides))
    // The runs are processes of their own and choose for themselves; here the same device is named and its peak measured.
    try Backend.choose(config.device, for: "model.device").backend.use { try compare(config, division(launcher)) }
  }

  private func division(_ launcher: Launcher?) -> Division {
    if collect { return .collected }
    if let shard = shard.flatMap({ Shard($0) }) { return .shard(shard, launcher: launcher) }
    return jobs == nil && launcher == nil ? .alone : .pool(jobs: jobs ?? 1, launcher: launcher)
  }

  private func compare(_ config: ComparisonConfig, _ division: Division) throws {
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let begin = ContinuousClock.now
    let runner = try ComparisonRunner(config, program: program, overwrites: overwrite, division: division) { event in
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
    switch division {
    case .alone, .pool: try show(finished(runner.run()), config, hasReport: !runner.isDiscarded)
    case .shard: try show(finished(runner.runShard()), config)
    case .collected:
      let (result, missing) = try finished(runner.collect())
      try show(result, config, hasReport: true, isComplete: missing.isEmpty)
      try show(missing)
    }
  }

  private func finished<Result>(_ result: Result?) throws -> Result {
    guard let result else {
      Console.log("stopped: the same command continues where it was")
      throw ExitCode(75)
    }
    return result
  }

  private func show(_ result: ComparisonResult, _ config: ComparisonConfig, hasReport: Bool, isComplete: Bool = true) throws {
    if json {
      Console.out(JSONValue(result.json).serialized())
    } else {
      for line in TerminalTable(result).lines { Console.out(line) }
      Console.out()
      for sentence in ComparisonSummary(result).sentences { Console.out(sentence) }
      if hasReport {
        Console.out()
        Console.out("report      \(escapedForTerminal(config.outputDirectory))/\(ReportFile.name)")
      }
    }
    if isComplete, result.rows.allSatisfy({ $0.kind == .base || $0.status == .failed }) { throw ExitCode(1) }
  }

  private func show(_ outcome: ShardOutcome, _ config: ComparisonConfig) throws {
    if json {
      Console.out(JSONValue(outcome.json).serialized())
    } else {
      for line in CompareText.lines(outcome, directory: config.outputDirectory) { Console.out(escapedForTerminal(line)) }
    }
    if !outcome.damaged.isEmpty { throw ExitCode(3) }
    if outcome.completed.isEmpty, !outcome.failed.isEmpty { throw ExitCode(1) }
  }

  /// Names what the report lacks, on standard error: 3 where something is damaged, 1 where something is missing.
  private func show(_ missing: [MissingRun]) throws {
    if missing.isEmpty { return }
    for run in missing { Console.log("missing: \(escapedForTerminal(run.title)) \(escapedLines(run.state))") }
    Console.log(
      "the report is not complete: \(missing.count) \(missing.count == 1 ? "entry is" : "entries are") missing; collect again afterwards")
    throw ExitCode(missing.contains(where: \.isDamaged) ? 3 : 1)
  }
}

/// Lines about a comparison that is going on.
enum CompareText {
  /// What a shard has done, and what is to be done after it.
  static func lines(_ outcome: ShardOutcome, directory: String) -> [String] {
    var lines = ["shard \(outcome.shard): \(outcome.completed.count) processes finished, \(outcome.failed.count) failed"]
    lines += outcome.failed.map { "failed      \($0.title): \($0.reason)" }
    lines += (outcome.held + outcome.damaged).map { "left        \($0.title): \($0.reason)" }
    if !outcome.waiting.isEmpty {
      lines.append("left        runs of \(outcome.waiting.joined(separator: ", ")), which depend on runs of other shards")
    }
    lines.append(
      outcome.isComplete
        ? "done        when all shards are, make the report with --collect"
        : "next        start this shard again when the others have ended; --collect says what is missing")
    return lines
  }

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
