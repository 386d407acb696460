/// A place of a model that fine-tuning methods may enter. A model lists its own, once.
public struct Site {
  /// Path of the module, as in Hugging Face's state dict: "model.layers.3.self_attn.q_proj".
  public let path: String
  /// The block it belongs to; nil outside the blocks.
  public let block: BlockIndex?
  /// What the place is for, in every family alike.
  public let role: Role
  /// What stands there, and how it is exchanged.
  public let slot: Slot

  /// One of the equal blocks that a model is a stack of.
  public struct BlockIndex: Hashable, Sendable {
    /// Path of the list: "model.layers".
    public let list: String
    /// Place in it, from 0.
    public let index: Int
  }

  /// What a place is for.
  public enum Role: Hashable, Sendable {
    /// Projections of attention; `queryKeyValue` is all three in one product.
    case query, key, value, queryKeyValue, attentionOutput
    /// Projections of the feed-forward layer; `gateUp` is both in one product.
    case gate, up, gateUp, down
    /// A norm.
    case norm(NormPlace)
    /// A table of vectors: of tokens, or of positions and the like.
    case embedding, positions
    /// The output layer, tied to the embedding or not.
    case head
    /// Where the output of a sub-block joins the stream.
    case residual(SubBlock)
  }

  /// Where a norm stands.
  public enum NormPlace: Hashable, Sendable {
    case attentionInput, query, key, attentionOutput, feedForwardInput, feedForwardOutput
    /// Before the first block, and after the last.
    case first, last
  }

  /// The two halves of a block.
  public enum SubBlock: Hashable, Sendable { case attention, feedForward }

  /// What stands at a place.
  public enum Slot {
    case linear(LinearSlot)
    case norm(any Module)
    case table(Embedding)
    case head(Head)
    case residual(ResidualSlot)
  }
}

extension LanguageModel {
  /// The sites with a linear layer, in the order of the blocks.
  public var linearSites: [(site: Site, slot: LinearSlot)] {
    sites.compactMap { site in if case .linear(let slot) = site.slot { (site, slot) } else { nil } }
  }

  /// The sites where a sub-block joins the stream, in the order of the blocks.
  public var residualSites: [(site: Site, slot: ResidualSlot)] {
    sites.compactMap { site in if case .residual(let slot) = site.slot { (site, slot) } else { nil } }
  }

  /// The parameters of tables and of the output layer: what is looked up or computed for some rows only.
  package var tableParameters: [Parameter] {
    sites.compactMap { site in
      switch site.slot {
      case .table(let table): table.weight
      case .head(let head): head.weight
      case .linear, .norm, .residual: nil
      }
    }
  }
}
