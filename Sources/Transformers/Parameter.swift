import Tensors

/// A weight of a model: a tensor, and whether it is trained.
public final class Parameter {
  /// The current values.
  public private(set) var tensor: Tensor

  /// Whether training changes this weight. A frozen one has no gradient and no optimizer state.
  public var isTrainable: Bool {
    didSet { tensor.setRequiresGradient(isTrainable) }
  }

  /// Wraps a tensor, frozen unless said otherwise.
  public init(_ tensor: Tensor, isTrainable: Bool = false) {
    self.tensor = tensor.detached
    self.isTrainable = isTrainable
    self.tensor.setRequiresGradient(isTrainable)
  }

  /// Puts other values of the same shape in place, as loading and merging do.
  public func replace(with tensor: Tensor) {
    precondition(tensor.shape == self.tensor.shape, "parameter of \(self.tensor.shape) replaced by \(tensor.shape)")
    self.tensor = tensor.detached
    self.tensor.setRequiresGradient(isTrainable)
  }

  /// Moves the values into f32 memory of their own, so that they can be trained.
  package func unpack() { replace(with: tensor.unpacked(category: .weights)) }

  /// Trains this weight from now on. Values that are packed, or that lie in a mapped file, which must not be written, move first.
  package func makeTrainable() {
    if tensor.dtype != .float32 || !tensor.storage.isOwned { unpack() }
    isTrainable = true
  }
}
