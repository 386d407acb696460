import Tensors

/// How a sub-block's output joins the stream it came from. Bottleneck adapters enter a model here.
public protocol ResidualConnection: Module {
  /// - Shapes: output and residual `[N, C]` → `[N, C]`. `output` is a fresh result of the sub-block, `residual` is what went into it.
  func callAsFunction(_ output: Tensor, residual: Tensor, _ context: ForwardContext) -> Tensor
  /// Whether the gradients depend on the elements of the sub-block's output, as they do where an adapter reads it.
  var readsOutput: Bool { get }
}

/// The plain sum.
public final class PlainResidual: ResidualConnection {
  /// Holds nothing.
  public init() {}
  /// A sum's gradients are its result's.
  public var readsOutput: Bool { false }
  /// output and residual `[N, C]` → `[N, C]`.
  public func callAsFunction(_ output: Tensor, residual: Tensor, _ context: ForwardContext) -> Tensor { add(residual, output) }
}

/// A place in a model where a sub-block's output joins the stream.
public final class ResidualSlot {
  /// The connection in use.
  public var connection: any ResidualConnection = PlainResidual()

  init() {}
}
