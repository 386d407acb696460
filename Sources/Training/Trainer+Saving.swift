import FileFormats
import Foundation
import PEFT
import Tensors
import Transformers

extension TrainingJob {
  /// Whether the whole model is trained, so that the run leaves a model rather than an adapter.
  package var isFull: Bool { method is FullConfig }
}

extension Trainer {
  /// Commits a checkpoint of the current step and deletes older ones.
  func save() throws(FileFormatError) {
    let begin = ContinuousClock.now
    let path = directory.checkpoint(state.step)
    // What the checkpoint continues must not be younger than it.
    try log?.synchronize()
    var saved = state
    saved.elapsedSeconds = elapsedSeconds()
    var info = job.identity.json
    info["run_id"] = JSONValue(runID)
    checkpointBytes = try Checkpoint.write(path, runner.optimizer, saved, config: settings, info: info, runID: runID)
    lastSaved = state
    if let limit = job.config.training.saveTotalLimit { try directory.keep(newest: limit, best: state.best?.step) }
    observer(.saved(path: path, step: state.step, seconds: (ContinuousClock.now - begin).seconds))
  }

  /// The settings that change the result, as canonical JSON.
  var settings: String {
    var object = job.config.resultJSON.object ?? JSONObject()
    object["peft"] = JSONValue(job.method.resolved)
    return JSONValue(object).serialized()
  }

  /// Writes the adapter, or after full fine-tuning the model, so that it is there completely or not at all.
  ///
  /// - Returns: bytes of its files.
  @discardableResult
  func writeResultingModel(best: Bool) throws -> Int {
    let target: String
    if job.isFull {
      target = best ? directory.bestModel : directory.model
    } else {
      target = best ? directory.bestAdapter : directory.adapter
    }
    let manifest = try CommittedDirectory.write(target, runID: runID) { path throws(FileFormatError) in
      if job.isFull {
        try ModelWriter.writeHuggingFace(job.model.model, configuration: job.base.configuration, to: path)
        try job.tokenizerFiles.copy(to: path)
      } else {
        try AdapterDirectory.write(job.model, job.method, baseModelName: job.baseName, to: path)
      }
    }
    return manifest.files.reduce(0) { $0 + $1.byteCount }
  }

  /// `run.json`: the resolved settings, what the run was made from, and where.
  func writeRunFile() throws(FileFormatError) {
    var object = JSONObject()
    object["run_id"] = JSONValue(runID)
    object["config"] = job.config.json
    object["method"] = JSONValue(job.method.resolved)
    object["identity"] = JSONValue(job.identity.json)
    object["started"] = JSONValue(ISO8601DateFormatter().string(from: Date()))
    object["host"] = JSONValue(ProcessInfo.processInfo.hostName)
    object["threads"] = JSONValue(Backend.cpu.threads)
    object["backend"] = JSONValue(Backend.cpu.name)
    try SingleFile.writeAtomically(JSONValue(object).serialized(.pretty) + "\n", to: directory.runFile)
  }

  /// The checkpoint to go on from; nil for a fresh start.
  func checkpointToResume(_ start: Start) throws -> Checkpoint? {
    switch start {
    case .fresh, .overwrite: return nil
    case .resumeFrom(let path):
      do throws(FileFormatError) { return try Checkpoint(path) } catch { throw RunError.damaged(checkpoint: path, reason: "\(error)") }
    case .resume(let orFresh):
      if let checkpoint = directory.newestCheckpoint(note: { observer(.note($0)) }) { return checkpoint }
      guard orFresh else { throw RunError.nothingToResume(directory: directory.path) }
      observer(.note("\(directory.path) holds no checkpoint: starting fresh"))
      return nil
    }
  }

  /// Refuses to go on from a checkpoint of another run.
  func refuseIfDifferent(_ checkpoint: Checkpoint) throws {
    var differences: [String] = []
    let (old, new) = (try StrictJSON.parse(checkpoint.config, file: checkpoint.path), try StrictJSON.parse(settings, file: "config"))
    Self.differences(old, new, path: "", into: &differences)
    for (key, value) in job.identity.json.members.map({ ($0.key, $0.value) }) where checkpoint.info[key] != value {
      let what = key.replacingOccurrences(of: "_sha256", with: "")
      differences.append(
        "\(what): the content is another one (SHA-256 \(checkpoint.info[key]?.string?.prefix(12) ?? "?")… then, \(value.string?.prefix(12) ?? "?")… now)"
      )
    }
    if !differences.isEmpty { throw RunError.differs(checkpoint: checkpoint.path, differences: differences) }
  }

  private static func differences(_ old: JSONValue, _ new: JSONValue, path: String, into list: inout [String]) {
    guard let a = old.object, let b = new.object else {
      if old != new { list.append("\(path): \(old.serialized()) then, \(new.serialized()) now") }
      return
    }
    for key in Set(a.keys + b.keys).sorted() {
      differences(a[key] ?? nil, b[key] ?? nil, path: path.isEmpty ? key : "\(path).\(key)", into: &list)
    }
  }
}
