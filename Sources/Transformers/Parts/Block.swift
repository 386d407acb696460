import Tensors

/// A block of an assembly: attention, then the feed-forward layer, with norms at their places.
struct BlockPart: Sendable, Equatable {
  var attention: AttentionPart
  var feedForward: FeedForwardPart
  var norms: [NormPart]
  /// Whether both halves read what came in, and their outputs are added to it together (Phi); one after the other elsewhere.
  var isParallel = false
  /// Whether the norms of the halves' outputs come after the sum with the stream (BERT), and not before it (Gemma 2).
  var normsSums = false
  /// What the halves' outputs are multiplied by before they join the stream (Granite).
  var residualScale: Double?
}

/// One of the blocks that a transformer is a stack of.
final class Block: Module {
  /// Its place in the stack, from 0.
  let layer: Int
  private let part: BlockPart
  private let norms: [(part: NormPart, layer: any NormLayer)]
  private let attention: Attention
  private let feedForward: FeedForward
  /// Where its two halves join the stream.
  private let attentionResidual = ResidualSlot(), outputResidual = ResidualSlot()
  private let attentionInput: (any NormLayer)?, attentionOutput: (any NormLayer)?
  private let feedForwardInput: (any NormLayer)?, feedForwardOutput: (any NormLayer)?

  /// - Parameter path: of the block, "model.layers.3".
  init(_ part: BlockPart, layer: Int, path: String, rotaries: Attention.Rotaries?, from source: some ParameterSource) throws {
    (self.layer, self.part) = (layer, part)
    let norms = try part.norms.map { (part: $0, layer: try $0.layer(in: "\(path).", from: source)) }
    func norm(_ place: Site.NormPlace) -> (any NormLayer)? { norms.first { $0.part.place == place }?.layer }
    self.norms = norms
    attention = try Attention(
      part.attention, layer: layer, in: "\(path).", queryNorm: norm(.query), keyNorm: norm(.key), rotaries: rotaries, from: source)
    feedForward = try FeedForward(part.feedForward, in: "\(path).", from: source)
    (attentionInput, attentionOutput) = (norm(.attentionInput), norm(.attentionOutput))
    (feedForwardInput, feedForwardOutput) = (norm(.feedForwardInput), norm(.feedForwardOutput))
  }

  private var projections: [(name: String, role: Site.Role, slot: LinearSlot)] { attention.projections + feedForward.projections }

  /// adapter-hub's names of the places after attention and after the feed-forward layer.
  private var residuals: [(name: String, place: Site.SubBlock, slot: ResidualSlot)] {
    [("attention_adapters", .attention, attentionResidual), ("output_adapters", .feedForward, outputResidual)]
  }

  var children: [(name: String, module: any Module)] {
    norms.map { ($0.part.name, $0.layer) } + residuals.map { ($0.name, $0.slot.connection) }
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
    return norms.map { site($0.part.name, .norm($0.part.place), .norm($0.layer)) }
      + projections.map { site($0.name, $0.role, .linear($0.slot)) }
      + residuals.map { site($0.name, .residual($0.place), .residual($0.slot)) }
  }

  /// The block on x `[N, C]`, with gradients in the way that the context asks for.
  func run(_ x: Tensor, _ context: ForwardContext, _ readAhead: ReadAhead?) -> Tensor {
    readAhead?.begin(block: layer, isSecondRun: false)
    guard context.recomputesBlocks else { return self(x, context) }
    let (layer, prefix) = (self.layer, context.prefix?[self.layer])
    return recomputed([x] + (prefix.map { [$0.key, $0.value] } ?? [])) { inputs, isSecondRun in
      if isSecondRun { readAhead?.begin(block: layer, isSecondRun: true) }
      var inner = context
      inner.isSecondRun = isSecondRun
      if prefix != nil { inner.prefix?[layer] = (inputs[1], inputs[2]) }
      return self(inputs[0], inner)
    }
  }

  private func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let normed = self.normed(attentionInput, x)
    let stream = join(attention(normed, context), attentionOutput, attentionResidual, residual: x, context)
    // In parallel the second half reads what the first one read.
    let input =
      part.isParallel ? (feedForwardInput == nil ? normed : self.normed(feedForwardInput, x)) : self.normed(feedForwardInput, stream)
    return finish(feedForward.inner(input, context), residual: stream, context)
  }

  private func normed(_ norm: (any NormLayer)?, _ x: Tensor) -> Tensor { norm.map { $0(x) } ?? x }

  /// A half's output, scaled, and normed before or after it joins the stream.
  private func join(
    _ output: Tensor, _ norm: (any NormLayer)?, _ slot: ResidualSlot, residual: Tensor, _ context: ForwardContext
  ) -> Tensor {
    let output = part.residualScale.map { scale(output, by: $0) } ?? output
    if part.normsSums { return normed(norm, slot.connection(output, residual: residual, context)) }
    return slot.connection(normed(norm, output), residual: residual, context)
  }

  /// The last product, joined to the stream. In a second run both are left out where no gradient depends on their elements.
  ///
  /// - Shapes: hidden `[N, F]`, residual `[N, C]` → `[N, C]`.
  private func finish(_ hidden: Tensor, residual: Tensor, _ context: ForwardContext) -> Tensor {
    let down = feedForward.down
    func joined() -> Tensor { join(down.layer(hidden, context), feedForwardOutput, outputResidual, residual: residual, context) }
    let isRead = feedForwardOutput != nil || outputResidual.connection.readsOutput || down.layer.readsProduct
    return context.isSecondRun && !isRead ? Autograd.withoutValues(joined) : joined()
  }
}
