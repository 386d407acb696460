import ArgumentParser
import FileFormats
import Foundation
import Ranks
import Tensors
import Tokenizers
import Training

/// `peft-train --config C`
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Train as a config says. This is what runs without a subcommand.")

  @Option(name: .shortAndLong, help: "The config, a JSON file.")
  var config: String

  @Option(help: "Go on from the newest checkpoint; \"auto\" starts fresh where there is none; or the checkpoint's directory.")
  var resume: String?

  @Flag(help: "Delete the run that is in the output directory and start over.")
  var overwrite = false

  @Flag(help: "Take over the output directory of a run that has died (needed only on file systems without locks).")
  var forceUnlock = false

  @Option(name: .customLong("set"), help: "Override a key of the config: training.learning_rate=1e-4. May be repeated.")
  var overrides: [String] = []

  @Option(
    name: .customLong("allow-change"),
    help:
      "With --resume: continue although this key of the config, or model, tokenizer, chat_template or data, has changed. May be repeated.")
  var allowedChanges: [String] = []

  @Option(help: "Stop after this step of the run, evaluated and saved; --resume continues as if there had been no stop.")
  var untilStep: Int?

  @Option(help: "Under mpirun or srun: seconds after which a rank that gives no sign of life counts as lost.")
  var rankTimeout = 60.0

  @Flag(help: "Print the config with all defaults and stop.")
  var dryRun = false

  @Flag(help: "Print what the training would take, as plan does, and stop.")
  var estimate = false

  @Flag(help: "Print where the time of the steps went: kernels, products by shape, and what lies outside.")
  var profile = false

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func validate() throws {
    if resume != nil && overwrite { throw ValidationError("--resume and --overwrite exclude each other") }
    if !(0.5...86_400).contains(rankTimeout) {
      throw ValidationError("--rank-timeout \(rankTimeout) is out of range (must be from 0.5 to 86400 seconds)")
    }
    if let untilStep, untilStep < 1 { throw ValidationError("--until-step \(untilStep) is not a step (must be ≥ 1)") }
    if !allowedChanges.isEmpty && resume == nil {
      throw ValidationError("--allow-change needs --resume: a new run has nothing to differ from")
    }
  }

  func run() throws {
    if estimate { return try PlanCommand.estimate(config: config, overrides: overrides, isJSON: json) }
    if dryRun {
      Console.out(try TrainingJob.resolvedConfig(ConfigFile(config, overrides: overrides)).serialized(.indented))
      return
    }
    let ranks = try Launch.join(timeout: rankTimeout, tell: RankedEnd.tell)
    let (status, result) = try RankedEnd.of(ranks) { try train(ranks) }
    if let result {
      if let profile = result.profile { ProfileText.show(profile) }
      if json { Console.out(JSONValue(result.json).serialized()) }
    }
    if status == .stopped { throw ExitCode(75) }
  }

  /// Trains, alone or as one of several ranks.
  ///
  /// - Returns: how the run ended, and its result on rank 0.
  private func train(_ ranks: any Communicator) throws -> (RunResult.Status, RunResult?) {
    let (file, device) = try ranks.together("the config") {
      let file = try ConfigFile(config, overrides: overrides)
      let resolved = try TrainingJob.resolvedConfig(file)
      if !allowedChanges.isEmpty { try AllowedChange.check(allowedChanges, config: resolved) }
      return (file, try Backend.choose(TrainConfig(file).model, for: ranks))
    }
    try RankAgreement.checkSize(ranks, TrainConfig(file).training)
    return try device.backend.use {
      try RankAgreement.check(ranks, config: TrainingJob.resolvedConfig(file), backend: device.backend)
      let lock = try ranks.together("the directory of the run") {
        try noting(file) { ranks.isFirst ? try TrainingJob.claimDirectory(file, start, isForced: forceUnlock) : nil }
      }
      return try train(file, lock, device, ranks)
    }
  }

  private func train(
    _ file: ConfigFile, _ lock: RunLock?, _ device: ChosenDevice, _ ranks: any Communicator
  ) throws -> (RunResult.Status, RunResult?) {
    let report = TrainReport(isJSON: json, device: device, ranks: ranks)
    let date = try sharedTemplateDate(file, ranks)
    let job = try ranks.together("the model and the data") {
      try noting(file) {
        try StopRequest.loading {
          try TrainingJob(
            file, cache: .ofUser(), tokens: .ofUser(), templateDate: date, coreSharers: ranks.coreSharers,
            hashing: ranks.isFirst ? report.hashing : { _, _, _ in }, note: ranks.isFirst ? report.note : { _ in })
        }
      }
    }
    try RankAgreement.check(ranks, job)
    guard ranks.isFirst else {
      let scratch = UserCache.directory ?? FileManager.default.temporaryDirectory.path
      return (
        try FollowingTrainer(
          job, ranks: ranks, pausingAfter: untilStep, wishes: .shared(by: ranks), scratchDirectory: scratch
        ).run(), nil
      )
    }
    report.configure(job)
    let trainer = Trainer(
      job, lock: lock, allowing: allowedChanges, pausingAfter: untilStep, wishes: .shared(by: ranks), ranks: ranks, isProfiled: profile,
      observer: report.show)
    let result = try trainer.run(start)
    return (result.status, result)
  }

  /// Runs what reads; a stop meanwhile is told with what there is to continue from.
  private func noting<Result>(_ file: ConfigFile, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as Diagnostic where error.category == .interrupted {
      throw RunError.stoppedWhileLoading(checkpoint: try checkpointStep(file))
    }
  }

  /// The same date on all ranks; nil where the model's template decides whether there is one.
  private func sharedTemplateDate(_ file: ConfigFile, _ ranks: any Communicator) throws -> TemplateDate? {
    let own = try templateDate(file)
    if ranks.size == 1 { return own }
    return TemplateDate(try ranks.ofFirst((own ?? .now()).text, for: "the date of the chat template"))
  }

  /// The date that a chat template tells in the run to continue; nil for a new run.
  private func templateDate(_ file: ConfigFile) throws -> TemplateDate? {
    switch start {
    case .fresh, .overwrite: nil
    case .resume: RunDirectory(try TrainConfig(file).training.outputDirectory).templateDate
    case .resumeFrom(let path): RunDirectory.templateDate(ofCheckpoint: path)
    }
  }

  /// The newest step there is to go on from, damaged or not; nil where the command would start afresh.
  private func checkpointStep(_ file: ConfigFile) throws -> Int? {
    switch start {
    case .fresh, .overwrite: return nil
    case .resume:
      let config = try TrainConfig(file)
      return RunDirectory(config.training.outputDirectory).checkpointSteps().last
    case .resumeFrom(let path):
      let manifest = try Manifest(ofDirectory: path)
      return manifest.info["step"]?.integer.map { Int($0) }
    }
  }

  private var start: Trainer.Start {
    switch resume {
    case nil: overwrite ? .overwrite : .fresh
    case ResumeOption.newest?: .resume(orFresh: false)
    case "auto"?: .resume(orFresh: true)
    case let directory?: .resumeFrom(directory)
    }
  }
}

/// `--resume` may stand alone, which the argument parser does not know.
enum ResumeOption {
  static let newest = "newest"

  /// The arguments with the value that a bare `--resume` stands for.
  static func expanded(_ arguments: [String]) -> [String] {
    var result: [String] = []
    for (index, argument) in arguments.enumerated() {
      result.append(argument)
      let next = index + 1 < arguments.count ? arguments[index + 1] : nil
      if argument == "--resume" && (next == nil || next?.hasPrefix("-") == true) { result.append(newest) }
    }
    return result
  }
}
