import Tensors

/// One of the equal blocks that a transformer is a stack of. It names its parts once: modules, slots and sites follow.
protocol TransformerBlock: Module {
  /// Its place in the stack, from 0.
  var layer: Int { get }
  /// Its linear layers.
  var projections: [(name: String, role: Site.Role, slot: LinearSlot)] { get }
  /// Its norms.
  var norms: [(name: String, place: Site.NormPlace, module: any Module)] { get }
  /// Where its two halves join the stream.
  var attentionResidual: ResidualSlot { get }
  var outputResidual: ResidualSlot { get }

  /// - Shapes: x `[N, C]` → `[N, C]`.
  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor
}

extension TransformerBlock {
  /// adapter-hub's names of the places after attention and after the feed-forward layer.
  private var residuals: [(name: String, place: Site.SubBlock, slot: ResidualSlot)] {
    [("attention_adapters", .attention, attentionResidual), ("output_adapters", .feedForward, outputResidual)]
  }

  var children: [(name: String, module: any Module)] {
    norms.map { ($0.name, $0.module) } + residuals.map { ($0.name, $0.slot.connection) }
  }

  var linearSlots: [(name: String, slot: LinearSlot)] { projections.map { ($0.name, $0.slot) } }

  /// Its places.
  ///
  /// - Parameter list: path of the stack, "model.layers".
  func sites(in list: String) -> [Site] {
    let block = Site.BlockIndex(list: list, index: layer)
    func site(_ name: String, _ role: Site.Role, _ slot: Site.Slot) -> Site {
      Site(path: "\(list).\(layer).\(name)", block: block, role: role, slot: slot)
    }
    return norms.map { site($0.name, .norm($0.place), .norm($0.module)) } + projections.map { site($0.name, $0.role, .linear($0.slot)) }
      + residuals.map { site($0.name, .residual($0.place), .residual($0.slot)) }
  }

  /// The block on x `[N, C]`, with gradients in the way that the context asks for.
  func run(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    guard context.recomputesBlocks else { return self(x, context) }
    let (layer, prefix) = (self.layer, context.prefix?[self.layer])
    return recomputed([x] + (prefix.map { [$0.key, $0.value] } ?? [])) { inputs, isSecondRun in
      var inner = context
      inner.isSecondRun = isSecondRun
      if prefix != nil { inner.prefix?[layer] = (inputs[1], inputs[2]) }
      return self(inputs[0], inner)
    }
  }

  /// The end of a block: its last product, joined to the stream. In a second run both are left out where no gradient depends on them.
  ///
  /// - Shapes: hidden `[N, F]`, residual `[N, C]` → `[N, C]`.
  func finish(_ hidden: Tensor, _ last: LinearSlot, _ slot: ResidualSlot, residual: Tensor, _ context: ForwardContext) -> Tensor {
    guard context.isSecondRun, !slot.connection.readsOutput, !last.layer.readsProduct else {
      return slot.connection(last.layer(hidden, context), residual: residual, context)
    }
    return Autograd.withoutValues { slot.connection(last.layer(hidden, context), residual: residual, context) }
  }
}
