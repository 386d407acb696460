import FileFormats
import Tensors
import Transformers

extension PromptTuningConfig {
  package var sizeKey: String { "num_virtual_tokens" }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Piece] {
    let shape = model.shape
    guard numVirtualTokens < shape.maxPositions else {
      throw .unsuitable(
        key: "num_virtual_tokens", message: "found \(numVirtualTokens) (must be below the model's \(shape.maxPositions) positions)")
    }
    // Its virtual tokens would see the text, and so be others for every text.
    if !shape.isCausal {
      throw .unsuitable(
        key: "peft_type",
        message: "prompt tuning of a model whose positions see what follows them, such as one of type \"\(shape.modelType)\", is not "
          + "supported yet")
    }
    let ids = try startTokens(model, context)
    return [
      Piece(
        name: "prompt_encoder", elements: Double(numVirtualTokens) * Double(shape.hiddenSize),
        mechanism: .front { Prompt(initialEmbedding(model, ids, context)) })
    ]
  }

  /// The tokens whose embeddings the virtual ones start as; nil where they start at random.
  private func startTokens(_ model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Int32]? {
    let vocabulary = model.shape.vocabularySize
    switch initialization {
    case .random: return nil
    case .vocabulary:
      let drawn = Tensor.uniform([numVirtualTokens], low: 0, high: Double(vocabulary), key: context.key("prompt.tokens"))
      return drawn.floats.map { min(Int32($0), Int32(vocabulary - 1)) }
    case .text(let text):
      let key = "prompt_tuning_init_text"
      guard let encode = context.encode else { throw .unsuitable(key: key, message: "needs the model's tokenizer, and there is none") }
      let ids: [Int32]
      do { ids = try encode(text) } catch { throw .unsuitable(key: key, message: "\(error)") }
      guard !ids.isEmpty else {
        throw .unsuitable(key: key, message: "found \(quoted(text)), which has no tokens (must have at least one)")
      }
      if let id = ids.first(where: { $0 >= vocabulary }) {
        throw .unsuitable(
          key: key, message: "found \(quoted(text)), whose token \(id) has no row in the model's embedding of \(vocabulary) rows")
      }
      return (0..<numVirtualTokens).map { ids[$0 % ids.count] }
    }
  }

  private func initialEmbedding(_ model: any LanguageModel, _ ids: [Int32]?, _ context: InjectionContext) -> Tensor {
    let size = [numVirtualTokens, model.shape.hiddenSize]
    guard let ids, let table = model.embeddingTable else { return .normal(size, deviation: 1, key: context.key("prompt.embedding")) }
    return Autograd.withoutRecording { gatherRows(table, Tensor(ids)).copied(category: .weights) }
  }
}

extension LanguageModel {
  /// The table of the tokens' embeddings, `[V, C]`.
  fileprivate var embeddingTable: Tensor? {
    for site in sites where site.role == .embedding {
      if case .table(let embedding) = site.slot { return embedding.weight.tensor }
    }
    return nil
  }
}
