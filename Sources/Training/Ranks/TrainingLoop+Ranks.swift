import Datasets
import FileFormats
import Ranks
import Tensors

/// What ranks tell each other beside the gradients: rank 0 has read the checkpoints, the others have not.
extension TrainingLoop {
  /// Gives all ranks the state that rank 0 starts with.
  ///
  /// - Parameter isFinished: nothing is left to be done; known to rank 0.
  /// - Returns: whether it is so, on all ranks.
  @discardableResult
  func shareStart(isFinished: Bool) throws -> Bool {
    if ranks.size == 1 { return isFinished }
    let own: JSONObject = [
      "finished": JSONValue(isFinished), "tested": JSONValue(account.before != nil), "resumed": JSONValue(state.step > 0),
    ]
    let told = try StrictJSON.parse(ranks.ofFirst(JSONValue(own).serialized(), for: "the start of the run"), file: ranks.name(of: 0))
    if told["finished"]?.bool == true { return true }
    if told["tested"]?.bool == true, account.before == nil { account.before = TestRecord() }
    try shareState(withTensors: told["resumed"]?.bool == true)
    try requireSameParameters()
    return false
  }

  /// Gives all ranks rank 0's state, and its parameters and moments where it has read them.
  func shareState(withTensors: Bool) throws {
    if ranks.size == 1 { return }
    let purpose = "the state of step \(state.step)"
    let text = try ranks.ofFirst(JSONValue(state.json).serialized(), for: purpose)
    if !ranks.isFirst {
      state = try Checkpoint.State(StrictJSON.parse(text, file: ranks.name(of: 0)), file: ranks.name(of: 0))
      placeData(at: state.origin)
    }
    guard withTensors else { return }
    for tensor in runner.optimizer.slots.flatMap({ [$0.parameter.tensor, $0.expAvg, $0.expAvgSq] }) {
      // The host's memory, where the elements lie on a device.
      let host = tensor.moved(to: .cpu)
      try ranks.broadcast(UnsafeMutableRawBufferPointer(start: host.pointer, count: host.byteCount), for: purpose)
      if !tensor.backend.isHost, !ranks.isFirst { tensor.copyElements(from: host) }
    }
  }

  /// Makes sure that all ranks have the same parameters: a rank whose memory or processor errs must not spoil the run unseen.
  ///
  /// - Throws: `RankError` with the name of the rank that differs.
  func requireSameParameters() throws(RankError) {
    if ranks.size == 1 { return }
    let sums = sumsOfSquares(runner.optimizer.slots.map(\.parameter.tensor))
    let all = try ranks.gather(sums, for: "the check of the parameters after step \(state.step)")
    guard let other = all.firstIndex(where: { $0.map(\.bitPattern) != all[0].map(\.bitPattern) }) else { return }
    let slot = all[other].indices.first { all[other][$0].bitPattern != all[0][$0].bitPattern } ?? 0
    throw .agreed(
      .rankLost,
      "\(ranks.name(of: other)) has other parameters than \(ranks.name(of: 0)) after step \(state.step), first in "
        + "\(runner.optimizer.slots[slot].name): they began with different adapters, or memory or processor of one of the two has erred. "
        + "Nothing of this step was saved; --resume continues from the last checkpoint")
  }
}

extension Checkpoint.State {
  /// As ranks tell it each other.
  var json: JSONObject {
    var object: JSONObject = [
      "step": JSONValue(step), "epoch": JSONValue(epoch), "sample": JSONValue(sample), "origin_step": JSONValue(origin.step),
      "origin_epoch": JSONValue(origin.epoch), "evaluated_step": JSONValue(evaluatedStep), "skipped": JSONValue(skipped.map(\.json)),
      "loss_mean_sum": .raw(lossMean.sum), "loss_mean_count": JSONValue(lossMean.count), "rollbacks": JSONValue(rollbacks),
      "elapsed_seconds": JSONValue(elapsedSeconds),
    ]
    if let best {
      object["best_loss"] = .raw(best.loss)
      object["best_step"] = JSONValue(best.step)
    }
    return object
  }

  init(_ json: JSONValue, file: String) throws(Diagnostic) {
    self.init()
    func integer(_ name: String) throws(Diagnostic) -> Int {
      guard let value = json[name]?.integer else { throw .rejected(file, at: name, "missing (must be an integer)") }
      return Int(value)
    }
    (step, epoch, sample) = (try integer("step"), try integer("epoch"), try integer("sample"))
    origin = Sampler.Origin(step: try integer("origin_step"), epoch: try integer("origin_epoch"))
    (evaluatedStep, rollbacks) = (try integer("evaluated_step"), try integer("rollbacks"))
    lossMean = LossMean(sum: json["loss_mean_sum"]?.rawDouble ?? 0, count: try integer("loss_mean_count"))
    skipped = (json["skipped"]?.array ?? []).compactMap(SkippedSteps.init)
    elapsedSeconds = json["elapsed_seconds"]?.double ?? 0
    if let loss = json["best_loss"]?.rawDouble { best = (loss, try integer("best_step")) }
  }
}
