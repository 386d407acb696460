import Tensors

/// The feed-forward half of an assembly's block: `down(f(up(x)))`, or with a gate `down(f(gate(x)) * up(x))`.
struct FeedForwardPart: Sendable, Equatable {
  /// What widens the rows.
  var inputs: Inputs
  var down: LinearPart
  var activation: Activation

  enum Inputs: Sendable, Equatable {
    case plain(up: LinearPart)
    case gated(gate: LinearPart, up: LinearPart)
    /// Gate and up in one product, the gate's columns first.
    case fused(LinearPart)
  }

  /// Its linear layers, the last one last.
  var projections: [LinearPart] {
    switch inputs {
    case .plain(let up): [up, down]
    case .gated(let gate, let up): [gate, up, down]
    case .fused(let gateUp): [gateUp, down]
    }
  }
}

/// The feed-forward half of one block, but for its last product, which belongs to the block.
struct FeedForward {
  private let part: FeedForwardPart
  private let inputs: [LinearSlot]
  /// The last product's layer.
  let down: LinearSlot

  init(_ part: FeedForwardPart, in path: String, from source: some ParameterSource) throws {
    self.part = part
    inputs = try part.projections.dropLast().map { try $0.slot(in: path, from: source) }
    down = try part.down.slot(in: path, from: source)
  }

  /// Its linear layers.
  var projections: [(name: String, role: Site.Role, slot: LinearSlot)] {
    zip(part.projections, inputs + [down]).map { ($0.name, $0.role, $1) }
  }

  /// What goes into the last product: x `[N, C]` → `[N, F]`.
  func inner(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let first = inputs[0].layer(x, context)
    switch part.inputs {
    case .plain: return part.activation(first)
    case .gated: return part.activation.gated(first, up: inputs[1].layer(x, context))
    case .fused:
      let width = first.columns / 2
      return part.activation.gated(columns(first, 0..<width), up: columns(first, width..<2 * width))
    }
  }
}
