import FileFormats
import Tensors
import Transformers

/// The loss of one fixed row, by which what was written is compared with the model in memory it was written from.
///
/// The row is made from the size of the vocabulary alone: it needs no tokenizer and no data, and tells nothing about either.
package struct LossProbe: Sendable, Equatable {
  /// Mean of −log p over the row.
  package let loss: Double

  /// Tokens of the row, where the model has as many positions.
  private static let length = 24

  /// How far a loss may be off, in proportion to a loss above 1.
  package enum Tolerance: Double, Sendable {
    /// The same values on the same processor.
    case same = 1e-6
    /// Another processor or device, or weights that lie otherwise in memory.
    case rounding = 1e-3
  }

  /// What a model gives.
  package init(_ model: FineTunedModel) { loss = Self.loss(of: model) }

  /// What a manifest recorded; nil where it recorded nothing.
  package init?(_ info: JSONObject) {
    guard let loss = info[Self.key]?.double else { return nil }
    self.loss = loss
  }

  private static let key = "probe_loss"

  /// For the manifest of what is written.
  package var json: JSONObject { loss.isFinite ? [Self.key: JSONValue(loss)] : [:] }

  private static func loss(of model: FineTunedModel) -> Double {
    let shape = model.model.shape
    let count = max(1, min(length, shape.maxPositions - model.virtualTokens))
    // A prime stride spreads the ids over any vocabulary.
    let ids = (0..<count).map { Int32((17 + $0 * 7919) % shape.vocabularySize) }
    let labels = (ids.dropFirst() + ids.prefix(1)).map { $0 % Int32(model.model.head.weight.tensor.rows) }
    return Autograd.withoutRecording {
      model.loss(ids, labels: labels, layout: SequenceLayout(offsets: [0, Int32(count)]), scale: 1).sum / Double(count)
    }
  }

  /// Whether another model gives this loss.
  package func agrees(with other: LossProbe, _ tolerance: Tolerance) -> Bool {
    guard loss.isFinite, other.loss.isFinite else { return loss.isFinite == other.loss.isFinite }
    return abs(loss - other.loss) <= tolerance.rawValue * max(1, abs(loss))
  }

  /// Refuses what was just written where it does not give this loss.
  ///
  /// - Parameters:
  ///   - what: it is, for the message.
  ///   - body: reads it again.
  /// - Throws: `Diagnostic` of storage, as what lies on the disk is not what was written.
  package func check(_ path: String, _ what: String, _ tolerance: Tolerance, _ body: () throws -> LossProbe) throws(Diagnostic) {
    let found: LossProbe
    do { found = try body() } catch let error as Diagnostic { throw error } catch {
      throw .storage(path, "the \(what) just written cannot be used: \(error)")
    }
    if !agrees(with: found, tolerance) {
      throw .storage(path, "reads back as another \(what): the loss of a test row is \(found.loss), and \(loss) in memory; it is not kept")
    }
  }
}
