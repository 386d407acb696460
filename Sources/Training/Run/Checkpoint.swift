import Datasets
import FileFormats
import Tensors

/// Everything a run needs to go on from a step: `state.h5`, committed with its manifest.
///
/// `/trainable/<name>`, `/optimizer/exp_avg/<name>` and `/optimizer/exp_avg_sq/<name>` hold tensors, `/state` and `/config` hold attributes.
/// What can be computed from the step (learning rate, order of the data, random numbers) is not stored.
package struct Checkpoint {
  /// Name of the state's file.
  package static let stateFile = "state.h5"

  /// What is saved beside the tensors.
  package struct State: Equatable, Sendable {
    /// Optimizer steps done.
    package var step = 0
    /// Place in the data: epoch, and samples of it that are done.
    package var epoch = 0, sample = 0
    /// Where the data began.
    package var origin = Sampler.Origin()
    /// Last step whose evaluation is done; a stop may fall between a step and its evaluation. 0 for none.
    package var evaluatedStep = 0
    /// Lowest eval_loss so far and its step.
    package var best: (loss: Double, step: Int)?
    /// Steps that were left out.
    package var skipped: [SkippedSteps] = []
    /// Running mean of the loss.
    package var lossMean = LossMean()
    /// How often the run went back because of a spike.
    package var rollbacks = 0
    /// Seconds that training took up to here.
    package var elapsedSeconds = 0.0

    /// The start of a run.
    package init() {}

    /// Updates of the optimizer: the steps that were not left out.
    package var updates: Int {
      step - skipped.reduce(0) { $0 + max(0, min($1.steps.upperBound, step) - $1.steps.lowerBound + 1) }
    }

    /// Whether a run that is never stopped has a checkpoint of this step, apart from its end.
    func isRegular(_ step: Int, saveSteps every: Int) -> Bool {
      step == origin.step || step > origin.step && every > 0 && step % every == 0
    }

    package static func == (a: Self, b: Self) -> Bool {
      (a.step, a.epoch, a.sample, a.evaluatedStep) == (b.step, b.epoch, b.sample, b.evaluatedStep) && a.best?.loss == b.best?.loss
        && a.best?.step == b.best?.step && a.origin == b.origin && a.skipped == b.skipped && a.lossMean == b.lossMean
        && a.rollbacks == b.rollbacks
    }
  }

  package let path: String
  package let state: State
  /// The settings that change the result, as canonical JSON.
  package let config: String
  /// Who wrote it and from what: run id, hashes of model, tokenizer and data.
  package let info: JSONObject
  /// What the run had added up by then.
  let account: RunAccount
  /// Bytes of its files.
  package let byteCount: Int

  /// The branch of the run that it is of.
  package var branch: Int { Self.branch(info) }

  /// The branch in a manifest; those of older versions name none.
  static func branch(_ info: JSONObject) -> Int { Int(info["branch"]?.integer ?? 0) }

  // MARK: Writing

  /// Commits a checkpoint under `path`.
  ///
  /// - Returns: bytes of the state's file.
  /// - Throws: `Diagnostic`; or `NonFiniteStateError` before anything is written.
  package static func write(
    _ path: String, _ optimizer: AdamWOptimizer, _ state: State, config: String, info: JSONObject, runID: String,
    onRetry: (Diagnostic) -> Void = { _ in }
  ) throws -> Int {
    try requireFinite(optimizer)
    var info = info
    info["step"] = JSONValue(state.step)
    // Wall time is no part of the state: equal states give equal bytes.
    info["elapsed_seconds"] = JSONValue(state.elapsedSeconds)
    let manifest = try CommittedDirectory.write(path, runID: runID, info: info, expectedBytes: byteCount(optimizer), onRetry: onRetry) {
      directory throws(Diagnostic) in
      try HDF5.write("\(directory)/\(stateFile)") { file throws(Diagnostic) in
        for slot in optimizer.slots {
          try file.tensor("trainable/\(slot.name)", slot.parameter.tensor)
          try file.tensor("optimizer/exp_avg/\(slot.name)", slot.expAvg)
          try file.tensor("optimizer/exp_avg_sq/\(slot.name)", slot.expAvgSq)
        }
        try file.group("state")
        try file.attribute("step", of: "state", .integer(Int64(state.step)))
        try file.attribute("epoch", of: "state", .integer(Int64(state.epoch)))
        try file.attribute("sample", of: "state", .integer(Int64(state.sample)))
        try file.attribute("origin_step", of: "state", .integer(Int64(state.origin.step)))
        try file.attribute("origin_epoch", of: "state", .integer(Int64(state.origin.epoch)))
        try file.attribute("evaluated_step", of: "state", .integer(Int64(state.evaluatedStep)))
        try file.attribute("skipped", of: "state", .string(JSONValue(state.skipped.map(\.json)).serialized()))
        try file.attribute("loss_mean_sum", of: "state", .double(state.lossMean.sum))
        try file.attribute("loss_mean_count", of: "state", .integer(Int64(state.lossMean.count)))
        try file.attribute("rollbacks", of: "state", .integer(Int64(state.rollbacks)))
        if let best = state.best {
          try file.attribute("best_eval_loss", of: "state", .double(best.loss))
          try file.attribute("best_step", of: "state", .integer(Int64(best.step)))
        }
        try file.group("config")
        try file.attribute("json", of: "config", .string(config))
      }
    }
    return manifest.files.reduce(0) { $0 + $1.byteCount }
  }

  /// Bytes of the tensors.
  static func byteCount(_ optimizer: AdamWOptimizer) -> Int { optimizer.slots.reduce(0) { $0 + 3 * $1.parameter.tensor.byteCount } }

  private static func requireFinite(_ optimizer: AdamWOptimizer) throws(NonFiniteStateError) {
    for slot in optimizer.slots {
      for (kind, tensor) in [("trainable", slot.parameter.tensor), ("exp_avg", slot.expAvg), ("exp_avg_sq", slot.expAvgSq)] {
        if let (index, value) = tensor.firstNonFinite() {
          throw NonFiniteStateError(tensor: "\(kind)/\(slot.name)", index: index, value: value)
        }
      }
    }
  }

  // MARK: Reading

  /// Opens a checkpoint whose manifest verifies.
  ///
  /// - Parameter note: told of what is there and does not belong to it.
  package init(_ path: String, note: (String) -> Void = { _ in }) throws(Diagnostic) {
    let verified = try CommittedDirectory.verify(path, listing: [Self.stateFile])
    for warning in verified.warnings { note(warning) }
    try Self.checkName(path, verified.manifest.info)
    let file = "\(path)/\(Self.stateFile)"
    self.path = path
    info = verified.manifest.info
    byteCount = verified.manifest.files.reduce(0) { $0 + $1.byteCount }
    account = try RunAccount(info, path: "\(path)/\(Manifest.fileName)")
    let elapsed = info["elapsed_seconds"]?.measure ?? 0
    let promised = info["step"]?.integer
    (state, config) = try HDF5.read(file) { reader throws(Diagnostic) in
      func integer(_ name: String) throws(Diagnostic) -> Int {
        guard case .integer(let value) = reader.attribute(name, of: "state"), (0...Int64(Int32.max)).contains(value) else {
          throw .rejected(file, at: "state@\(name)", "missing (must be an integer from 0 to \(Int32.max))")
        }
        return Int(value)
      }
      var best: (Double, Int)?
      if case .double(let loss) = reader.attribute("best_eval_loss", of: "state") { best = (loss, try integer("best_step")) }
      guard case .string(let text) = reader.attribute("skipped", of: "state"), let list = try? StrictJSON.parse(text, file: file).array,
        case .double(let lossSum) = reader.attribute("loss_mean_sum", of: "state")
      else { throw .rejected(file, at: "state@skipped", "missing (must be a list as JSON, beside loss_mean_sum)") }
      let skipped = list.compactMap(SkippedSteps.init)
      guard skipped.count == list.count else { throw .rejected(file, at: "state@skipped", "found an entry that is no range of steps") }
      guard case .string(let config) = reader.attribute("json", of: "config") else {
        throw .rejected(file, at: "config@json", "missing (must be the settings as JSON)")
      }
      var state = State()
      (state.step, state.epoch, state.sample) = (try integer("step"), try integer("epoch"), try integer("sample"))
      guard promised == Int64(state.step) else {
        throw .rejected(file, at: "state@step", "found \(state.step) (must be \(promised ?? -1), the step of the manifest)")
      }
      state.evaluatedStep = try integer("evaluated_step")
      (state.best, state.skipped, state.rollbacks) = (best, skipped, try integer("rollbacks"))
      state.lossMean = LossMean(sum: lossSum, count: try integer("loss_mean_count"))
      state.elapsedSeconds = elapsed
      state.origin = Sampler.Origin(step: try integer("origin_step"), epoch: try integer("origin_epoch"))
      guard state.origin.step <= state.step, state.origin.epoch <= state.epoch else {
        throw .rejected(file, at: "state@origin_step", "found \(state.origin.step) (must be ≤ the step, \(state.step))")
      }
      return (state, config)
    }
  }

  /// Refuses a checkpoint under the name of another step: it was renamed or copied, and what its name promises is not there.
  static func checkName(_ path: String, _ info: JSONObject) throws(Diagnostic) {
    let name = lastComponent(ofPath: path)
    guard name.hasPrefix("step-"), let step = Int64(name.dropFirst(5)), info["step"]?.integer != step else { return }
    throw .rejected(path, "its manifest is of step \(info["step"]?.serialized() ?? "nothing"); it was renamed or copied here")
  }

  /// Restores parameters and moments.
  ///
  /// - Throws: if a tensor is missing, has another shape, or has no place; nothing is changed then.
  package func restore(_ optimizer: AdamWOptimizer) throws {
    let misfits = try misfits(optimizer)
    guard misfits.isEmpty else { throw RunError.misfits(checkpoint: path, misfits) }
    try HDF5.read("\(path)/\(Self.stateFile)") { reader throws(Diagnostic) in
      for (name, tensor) in Self.tensors(optimizer) {
        if let dataset = reader[name] {
          try tensor.fillOnHost { bytes throws(Diagnostic) in try reader.read(dataset, into: bytes) }
        }
      }
    }
  }

  /// The tensors that are not those of the optimizer, one line each; moments only where their parameter is right.
  func misfits(_ optimizer: AdamWOptimizer) throws(Diagnostic) -> [String] {
    let expected = Self.tensors(optimizer)
    return try HDF5.read("\(path)/\(Self.stateFile)") { reader throws(Diagnostic) in
      var found: [(name: String, what: String)] = []
      for (name, tensor) in expected {
        let dataset = reader[name]
        if let dataset, dataset.type == .f32, dataset.shape == tensor.shape { continue }
        found.append((name, "found \(dataset.map { "\($0.type) \($0.shape)" } ?? "nothing") (must be f32 \(tensor.shape))"))
      }
      let names = Set(expected.map { UTF8Key($0.name) })
      for dataset in reader.datasets where !names.contains(UTF8Key(dataset.name)) {
        found.append((dataset.name, "found \(dataset.type) \(dataset.shape) (the method has no place for it)"))
      }
      let parameters = Set(found.map { UTF8Key($0.name) })
      return found.filter { item in
        guard let kind = Self.moments.first(where: { item.name.hasPrefix($0) }) else { return true }
        return !parameters.contains(UTF8Key(Self.parameters + item.name.dropFirst(kind.count)))
      }.map { "\($0.name): \($0.what)" }
    }
  }

  private static let parameters = "trainable/"
  private static let moments = ["optimizer/exp_avg/", "optimizer/exp_avg_sq/"]

  private static func tensors(_ optimizer: AdamWOptimizer) -> [(name: String, tensor: Tensor)] {
    optimizer.slots.flatMap {
      [
        ("trainable/\($0.name)", $0.parameter.tensor), ("optimizer/exp_avg/\($0.name)", $0.expAvg),
        ("optimizer/exp_avg_sq/\($0.name)", $0.expAvgSq),
      ]
    }
  }
}

extension HDF5Writer {
  /// Writes a tensor of f32.
  package func tensor(_ name: String, _ tensor: Tensor) throws(Diagnostic) {
    try tensor.withHostBytes { bytes throws(Diagnostic) in try dataset(name, .f32, tensor.shape, bytes) }
  }
}
