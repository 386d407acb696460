import Tensors

/// The gradients of all trained parameters laid end to end, so that they are added and sent as one.
struct GradientSum {
  private let slots: [AdamWOptimizer.Slot]
  private let backend: Backend
  /// Where each slot lies: rows of the flat tensor.
  let places: [Range<Int>]
  /// Rows of the flat tensor.
  let rows: Int

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

  let bytesPerRow = Self.width * MemoryLayout<Float>.size

  func zeros() -> Tensor { Tensor(zeros: [rows, Self.width], category: .gradients, backend: backend) }

  func parameter(_ slot: Int) -> Tensor { slots[slot].parameter.tensor }

  /// Takes the gradient of a slot away from its parameter; one that is not there is 0.
  func take(_ slot: Int, into flat: Tensor) {
    guard let gradient = parameter(slot).gradient else { return }
    flat.rowsView(places[slot]).viewed(as: gradient.shape).copyElements(from: gradient)
    parameter(slot).clearGradient()
  }

  /// Takes the gradients of all slots.
  func taken() -> Tensor {
    let flat = zeros()
    for slot in slots.indices { take(slot, into: flat) }
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
}
