import FileFormats
import Tensors

/// BERT and RoBERTa (Devlin et al. 2019, arXiv:1810.04805; Liu et al. 2019, arXiv:1907.11692): encoders, whose positions see each other in
/// both directions and whose norms come after the sums. They have no language model's output layer, so models are counted and planned.
struct BERTFamily: Family {
  let modelTypes = ["bert", "roberta"]

  func className(_ modelType: String) -> String { modelType == "bert" ? "Bert" : "Roberta" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let type = reader.string("model_type", oneOf: modelTypes)
    let sizes = DecoderSizes(reader, isRotary: false)
    let C = sizes.C
    let norm = NormPart.Kind.layer(epsilon: reader.double("layer_norm_eps", default: 1e-12, in: 0...1))
    func linear(_ role: Site.Role, _ name: String, _ inFeatures: Int, _ outFeatures: Int) -> LinearPart {
      LinearPart(role: role, name: name, inFeatures: inFeatures, outFeatures: outFeatures, hasBias: true)
    }
    let block = BlockPart(
      attention: AttentionPart(
        heads: sizes.attentionHeads(),
        inputs: .separate(
          query: linear(.query, "attention.self.query", C, C), key: linear(.key, "attention.self.key", C, C),
          value: linear(.value, "attention.self.value", C, C)), output: linear(.attentionOutput, "attention.output.dense", C, C),
        isCausal: false),
      feedForward: sizes.plain(up: "intermediate.dense", down: "output.dense", .read(reader, "hidden_act", default: "gelu")),
      norms: [
        NormPart(place: .attentionOutput, name: "attention.output.LayerNorm", size: C, kind: norm),
        NormPart(place: .feedForwardOutput, name: "output.LayerNorm", size: C, kind: norm),
      ], normsSums: true)
    let types = reader.int("type_vocab_size", default: type == "bert" ? 2 : 1, in: 1...65536)
    // RoBERTa's positions begin after the number of its padding token.
    let first = type == "bert" ? 0 : reader.int("pad_token_id", default: 1, in: 0...65536) + 1
    return Assembly(
      modelType: type, hiddenSize: C, vocabularySize: sizes.vocabulary, maxPositions: max(1, sizes.positions - first),
      embedding: EmbeddingPart(
        name: "embeddings.word_embeddings",
        tables: [
          .init(name: "embeddings.position_embeddings", rows: sizes.positions, row: .position(first: first)),
          .init(name: "embeddings.token_type_embeddings", rows: types, row: .constant),
        ]), firstNorm: NormPart(place: .first, name: "embeddings.LayerNorm", size: C, kind: norm), blockList: "encoder.layer",
      blocks: Array(repeating: block, count: sizes.layers), head: Assembly.HeadPart(weight: .absent),
      others: type == "bert" ? [.init(name: "pooler.dense.weight", shape: [C, C]), .init(name: "pooler.dense.bias", shape: [C])] : [],
      missing: ["a task for encoders"])
  }
}
