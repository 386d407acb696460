import Tensors

/// A weight of a model: a tensor, and whether it is trained.
public final class Parameter {
  /// The current values.
  public private(set) var tensor: Tensor

  /// Whether training changes this weight. A frozen one has no gradient and no optimizer state. One that is packed, or mapped from a file,
  /// is moved into memory of its own before it is trained.
  public var isTrainable: Bool {
    didSet { prepare() }
  }

  /// Wraps a tensor, frozen unless said otherwise.
  public init(_ tensor: Tensor, isTrainable: Bool = false) {
    self.tensor = tensor.detached
    self.isTrainable = isTrainable
    prepare()
  }

  /// Puts other values of the same shape in place, as loading and merging do.
  public func replace(with tensor: Tensor) {
    precondition(tensor.shape == self.tensor.shape, "parameter of \(self.tensor.shape) replaced by \(tensor.shape)")
    self.tensor = tensor.detached
    prepare()
  }

  private func prepare() {
    if isTrainable && !(tensor.dtype.isComputable && tensor.storage.isOwned) { tensor = tensor.unpacked(category: .weights) }
    tensor.setRequiresGradient(isTrainable)
  }
}
