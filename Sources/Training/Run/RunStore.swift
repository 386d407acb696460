import FileFormats

/// What a training is at the edge of a step: all that a checkpoint is made from.
package struct Snapshot {
  package let optimizer: AdamWOptimizer
  package let state: Checkpoint.State
  package let account: RunAccount
  /// Samples of an epoch, in whose order the state's place in the data is meant.
  package let samplesPerEpoch: Int
}

/// Where a training leaves what it does.
package protocol RunStore: AnyObject {
  /// The state that was saved last; nil for none.
  var lastSaved: Checkpoint.State? { get }

  /// Adds a row to the log.
  func append(_ row: JSONObject) throws

  /// Commits a checkpoint, and deletes those that nothing keeps.
  ///
  /// - Returns: where it lies; nil where nothing is kept.
  func save(_ snapshot: Snapshot) throws -> String?

  /// Writes the adapter, or after full fine-tuning the model, as it stands after a step.
  ///
  /// - Returns: bytes of its files.
  @discardableResult
  func writeModel(atStep step: Int, isBest: Bool) throws -> Int

  /// The newest checkpoint of the run whose step is wanted; nil for none.
  func newestCheckpoint(where isWanted: (_ step: Int) -> Bool) throws -> Checkpoint?

  /// Makes a checkpoint the last one; rows that the log has after it are kept elsewhere.
  ///
  /// - Parameter evaluationFollows: the evaluation of its step is still to be done.
  func goBack(to checkpoint: Checkpoint, evaluationFollows: Bool) throws
}

/// Keeps nothing: for a training whose numbers are all that is wanted, and for all ranks but the first.
package final class NoStore: RunStore {
  package private(set) var lastSaved: Checkpoint.State?

  package init() {}

  package func append(_ row: JSONObject) {}

  package func save(_ snapshot: Snapshot) -> String? {
    lastSaved = snapshot.state
    return nil
  }

  package func writeModel(atStep step: Int, isBest: Bool) -> Int { 0 }

  package func newestCheckpoint(where isWanted: (_ step: Int) -> Bool) -> Checkpoint? { nil }

  package func goBack(to checkpoint: Checkpoint, evaluationFollows: Bool) {}
}
