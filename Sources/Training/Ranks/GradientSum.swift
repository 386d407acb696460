import Ranks
import Tensors

/// The gradients of all trained parameters laid end to end, so that they are added and sent as one.
struct GradientSum {
  private let slots: [AdamWOptimizer.Slot]
  /// Where each slot lies: rows of the flat tensor.
  private let places: [Range<Int>]
  private let rows: Int
  private let backend: Backend

  /// Elements of a row: each slot begins where a vector register does.
  private static let width = 16

  /// - Parameter pieces: how many equal pieces it must have, one for each rank.
  init(_ optimizer: AdamWOptimizer, pieces: Int) {
    slots = optimizer.slots
    backend = slots.first?.parameter.tensor.backend ?? .current
    var (places, next): ([Range<Int>], Int) = ([], 0)
    for slot in slots {
      let rows = (slot.parameter.tensor.count + Self.width - 1) / Self.width
      places.append(next..<next + rows)
      next += rows
    }
    self.places = places
    rows = (next + pieces - 1) / pieces * pieces
  }

  /// Takes the gradients away from the parameters; one that is not there is 0.
  func taken() -> Tensor {
    let flat = Tensor(zeros: [rows, Self.width], category: .gradients, backend: backend)
    for (slot, place) in zip(slots, places) {
      guard let gradient = slot.parameter.tensor.gradient else { continue }
      flat.rowsView(place).viewed(as: gradient.shape).copyElements(from: gradient)
      slot.parameter.tensor.clearGradient()
    }
    return flat
  }

  /// Gives the parameters these gradients.
  func give(_ flat: Tensor) {
    for (slot, place) in zip(slots, places) {
      slot.parameter.tensor.node?.gradient = flat.rowsView(place).viewed(as: slot.parameter.tensor.shape)
    }
  }

  /// Adds the second to the first.
  static func add(_ sum: Tensor, _ other: Tensor) -> Tensor {
    addScaled(to: sum, other, 1)
    return sum
  }

  /// The sum over all ranks, the same on each: every rank adds up one piece of all, and gives it to the others. Twice the bytes of the gradients
  /// go out of a rank and into it, however many there are.
  ///
  /// - Parameters:
  ///   - own: this rank's; nil where it had no rows.
  ///   - hasRows: whether a rank had any.
  func summed(_ own: Tensor?, over ranks: any Communicator, hasRows: [Bool], step: Int) throws(RankError) -> Tensor {
    let own = own ?? Tensor(zeros: [rows, Self.width], category: .gradients, backend: backend)
    if ranks.size == 1 { return own }
    let sent = own.moved(to: .cpu)
    let received = Tensor(uninitialized: sent.shape, category: .gradients, backend: .cpu)
    try ranks.allToAll(sent.hostBytes, received.writableHostBytes, for: "its part of the gradients of step \(step)")
    let pieceRows = rows / ranks.size
    let pieces = (0..<ranks.size).map { received.rowsView($0 * pieceRows..<($0 + 1) * pieceRows) }
    let piece = treeSum(0..<ranks.size, leaf: { hasRows[$0] ? pieces[$0] : nil }, add: Self.add) ?? pieces[0]
    try ranks.allGather(piece.hostBytes, sent.writableHostBytes, for: "the summed gradients of step \(step)")
    withExtendedLifetime((received, piece)) {}
    return sent.moved(to: backend)
  }
}

extension Tensor {
  /// The elements of a tensor on the host; they live as long as the tensor.
  fileprivate var hostBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: pointer, count: byteCount) }

  fileprivate var writableHostBytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: pointer, count: byteCount) }
}
