import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

/// Counts that others have published, with their sources (Fixtures/published-counts.json).
struct PublishedCount: Sendable, CustomTestStringConvertible {
  let json: JSONValue

  static let all: [PublishedCount] = {
    let file = try? StrictJSON.parse(contentsOf: repositoryPath("Tests/MethodTests/Fixtures/published-counts.json"))
    return (file?.array ?? []).map(PublishedCount.init)
  }()

  var testDescription: String { json["id"]?.string ?? "" }
  func number(_ key: String) -> Int? { json[key]?.integer.map { Int($0) } }

  /// The model at its real size.
  var config: String {
    func size(_ key: String) -> Int { Int(json["dims"]?[key]?.integer ?? 0) }
    if json["model_type"]?.string == "gpt2" {
      return """
        {"model_type": "gpt2", "n_embd": \(size("d")), "n_layer": \(size("L")), "n_head": \(size("H")), "n_inner": \(size("f")),
         "vocab_size": \(size("V")), "n_positions": \(size("P"))}
        """
    }
    let isTied = json["dims"]?["tied"]?.bool ?? ["bert", "roberta"].contains(json["model_type"]?.string)
    return """
      {"model_type": "\(json["model_type"]?.string ?? "")", "hidden_size": \(size("d")), "num_hidden_layers": \(size("L")),
       "num_attention_heads": \(size("H")), "num_key_value_heads": \(size("KV")), "head_dim": \(size("hd")),
       "intermediate_size": \(size("f")), "vocab_size": \(size("V")), "max_position_embeddings": \(size("P") > 0 ? size("P") : 4096), "rope_theta": 10000,
       "tie_word_embeddings": \(isTied)}
      """
  }
}

@Suite(.serialized) struct PublishedCountTests {
  @Test("the fixture is there")
  func fixture() { #expect(PublishedCount.all.count == 40) }

  @Test("trainable and total counts are those that were published", arguments: PublishedCount.all)
  func counts(_ published: PublishedCount) throws {
    let blueprint = try ModelBlueprint(
      try StrictJSON.parse(Array(published.config.utf8), file: "config.json"), name: published.testDescription)
    let base = try Backend.shapes().use { try blueprint.model(storage: .float32) }
    let peft = try #require(published.json["peft"])
    let model = try Backend.shapes().use { try FineTunedModel(base, peft) }
    let (trainable, total) = (model.trainableCount, model.totalCount)
    // A head for classification, which the source has on top.
    let others = published.number("other_parameters") ?? 0
    let expected = try #require(published.number("trainable"))
    if let unit = published.number("rounded_to") {
      #expect((trainable + unit / 2) / unit * unit == expected, "\(trainable)")
    } else {
      #expect(trainable + others == expected)
    }
    if let expected = published.number("total") { #expect(total + (published.number("other_total") ?? others) == expected) }
  }
}
