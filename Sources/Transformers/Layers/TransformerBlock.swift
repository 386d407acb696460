import Tensors

/// One of the equal blocks that a transformer is a stack of.
protocol TransformerBlock: Module {
  /// Its place in the stack, from 0.
  var layer: Int { get }

  /// - Shapes: x `[N, C]` → `[N, C]`.
  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor
}

extension TransformerBlock {
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
    guard context.isSecondRun, !slot.connection.readsOutput else {
      return slot.connection(last.layer(hidden, context), residual: residual, context)
    }
    return Autograd.withoutValues { slot.connection(last.layer(hidden, context), residual: residual, context) }
  }
}
