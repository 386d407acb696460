import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// The smallest job there is, stopped after the last but one of its steps: what faults are injected into, again and again, each time into a
/// fresh copy.
final class FaultJob {
  private let workspace: Workspace
  /// What a run leaves that nothing befell.
  let reference: Remains
  /// Names in its directory, and of its checkpoints.
  let names: Set<String>, checkpoints: Set<String>
  /// Steps in all.
  let steps: Int
  /// The step whose checkpoint is the newest one before the fault; 0 where the run is to begin afresh.
  let committed: Int
  /// Whether files of another run lie beside.
  let hasStrangers: Bool
  private let arguments: [String]
  /// A cache of hashes of its own, or what others put into the user's would change the number of system calls.
  private let environment: [String: String]

  /// - Parameters:
  ///   - committed: the newest checkpoint of the copies; 0 for none and no run at all.
  ///   - settings: more of the config, as `--set` has it.
  init(steps: Int = 3, committed: Int = 2, _ settings: [String] = [], strangers: Bool = true) throws {
    workspace = try Workspace()
    environment = ["XDG_CACHE_HOME": workspace.file("cache")]
    let config: JSONValue = [
      "model": ["path": "model"], "peft": ["peft_type": "LORA", "r": 1, "target_modules": ["q_proj"], "lora_dropout": 0.1],
      "data": ["train": "train.jsonl", "validation": "valid.jsonl"],
      "training": [
        "output_dir": "run", "max_steps": JSONValue(steps), "per_device_train_batch_size": 2, "learning_rate": 0.05, "eval_steps": 0,
        "save_steps": 1, "save_total_limit": 2, "threads": 1,
      ],
    ]
    try workspace.folder.write("config.json", config.serialized(.pretty))
    arguments = ["--config", "config.json"] + settings.flatMap { ["--set", $0] }
    (self.steps, self.committed, hasStrangers) = (steps, committed, strangers)

    let whole = try PeftTrain.run(arguments, in: workspace.path, environment: environment)
    try #require(whole.code == 0, "\(whole)")
    let run = workspace.file("run")
    reference = try Remains(run, lastStep: steps)
    names = Set(try entries(ofDirectory: run))
    checkpoints = Set(try entries(ofDirectory: run + "/checkpoints"))
    try removeTree(run)
    if committed > 0 { try prepare(run) }
    if committed > 0, strangers {
      for name in Self.strangers {
        try workspace.folder.makeDirectory("run/" + name)
        try workspace.folder.write("run/\(name)/state.h5", "of another run")
      }
    }
  }

  /// Leftovers of another run, which nobody may touch.
  static let strangers = ["checkpoints/step-00000003.tmp-1-f", "checkpoints/.trash-1-f-step-00000001", "adapter.tmp-1-f"]

  /// Makes what a crash would leave behind the step after the committed one, whose row is in the log already.
  private func prepare(_ run: String) throws {
    let process = try PeftTrain.run(
      arguments + ["--set", "training.save_total_limit=null"], in: workspace.path, environment: environment)
    try #require(process.code == 0, "\(process)")
    for step in committed + 1...steps { try removeTree(RunDirectory(run).checkpoint(step)) }
    for name in ["adapter", "result.json"] { try removeTree(run + "/" + name) }
    // Older ones are gone, but for one that the next save has to remove.
    for step in 1..<max(1, committed - 1) { try removeTree(RunDirectory(run).checkpoint(step)) }
  }

  /// A fresh copy of the job.
  func copy() throws -> Attempt { try Attempt(of: self, folder: copyFolder()) }

  private func copyFolder() throws -> TemporaryDirectory {
    let folder = try TemporaryDirectory()
    for name in try entries(ofDirectory: workspace.path) {
      if name == "run" {
        try copyTree(workspace.file(name), to: folder.file(name))
      } else {
        // Nothing writes there.
        try #require(symlink(workspace.file(name), folder.file(name)) == 0)
      }
    }
    return folder
  }

  /// One copy, in which a fault happens.
  final class Attempt {
    let job: FaultJob
    let folder: TemporaryDirectory
    var run: String { folder.file("run") }
    var path: String { folder.path }

    init(of job: FaultJob, folder: TemporaryDirectory) { (self.job, self.folder) = (job, folder) }

    /// Arguments that go on from the newest checkpoint, or start where there is none.
    var arguments: [String] { job.arguments + ["--resume", job.committed > 0 ? "newest" : "auto"] }

    /// Goes on. A run that takes longer than that hangs.
    func resume(
      _ more: [String] = [], launcher: [String] = [], environment: [String: String] = [:], seconds: Int = 30
    ) throws -> PeftTrain.Outcome {
      let environment = job.environment.merging(environment) { $1 }
      return try PeftTrain.run(arguments + more, in: path, environment: environment, launcher: launcher, seconds: seconds)
    }

    /// Runs the job with other options than those that continue it.
    func run(_ options: [String], environment: [String: String] = [:], seconds: Int = 30) throws -> PeftTrain.Outcome {
      try PeftTrain.run(
        job.arguments + options, in: path, environment: job.environment.merging(environment) { $1 }, seconds: seconds)
    }

    /// Starts to go on.
    func start(_ more: [String] = [], launcher: [String] = [], environment: [String: String] = [:]) throws -> Running {
      try Running(arguments + more, directory: path, environment: job.environment.merging(environment) { $1 }, launcher: launcher)
    }

    /// Does the same in a copy of this copy, so that two faults can follow each other.
    func copy() throws -> Attempt {
      let copy = try Attempt(of: job, folder: job.copyFolder())
      try removeTree(copy.run)
      if try status(ofPath: run) != nil { try copyTree(run, to: copy.run) }
      return copy
    }
  }
}

/// Copies a directory of regular files and directories.
func copyTree(_ source: String, to target: String) throws {
  try #require(mkdir(target, 0o755) == 0, "\(target): \(systemMessage(errno))")
  for name in try entries(ofDirectory: source) {
    let (from, to) = (source + "/" + name, target + "/" + name)
    if try status(ofPath: from)?.isDirectory == true {
      try copyTree(from, to: to)
    } else {
      try writeFile(to, readFile(from))
    }
  }
}

/// Writes a file that may be there.
func writeFile(_ path: String, _ bytes: [UInt8]) throws {
  let stream = try #require(fopen(path, "wb"), "\(path): \(systemMessage(errno))")
  defer { fclose(stream) }
  try #require(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
}
