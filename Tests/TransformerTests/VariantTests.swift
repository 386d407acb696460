import FileFormats
import Foundation
import TestSupport
import Tensors
import Testing
import Transformers

/// A tiny model with other settings, and the loss that transformers has for it (Fixtures/generate_variants.py).
struct Variant: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let model: String
  let keys: JSONObject
  let head: String
  let loss: Double

  static let all: [Variant] = {
    let rows = (try? StrictJSON.parse(contentsOf: fixture("variants.json")))?.array ?? []
    return rows.map { row in
      Variant(
        testDescription: row["name"]?.string ?? "", model: row["model"]?.string ?? "", keys: row["keys"]?.object ?? JSONObject(),
        head: row["head"]?.string ?? "", loss: row["loss"]?.double ?? .nan)
    }
  }()

  func copy() throws -> ModelCopy {
    try ModelCopy(of: model) { config in
      // null stands for a key that is not there.
      for member in keys.members { config[member.key] = member.value.isNull ? Optional.none : member.value }
    } tensors: { tensors in
      tensors.flatMap { tensor -> [TensorToWrite] in
        guard tensor.name == "model.embed_tokens.weight" || tensor.name == "transformer.wte.weight" else { return [tensor] }
        switch head {
        case "copied": return [tensor, tensor.copy("lm_head.weight")]
        case "renamed": return [tensor.copy("lm_head.weight")]
        case "doubled": return [tensor, tensor.copy("lm_head.weight", times: 2)]
        default: return [tensor]
        }
      }
    }
  }
}

@Suite struct VariantTests {
  @Test("settings of config.json mean what they mean in transformers", arguments: Variant.all)
  func settings(_ variant: Variant) throws {
    let loss = try variant.copy().load().loss(of: sequences)
    #expect(abs(loss - variant.loss) <= 2e-6 * variant.loss, "\(loss), transformers \(variant.loss)")
  }

  @Test("what is loaded is what is written: the loss of the exported model is the same", arguments: Variant.all)
  func exported(_ variant: Variant) throws {
    let copy = try variant.copy()
    defer { withExtendedLifetime(copy) {} }
    let loaded = try ModelLoader.load(copy.path, storage: .float32)
    let folder = try TemporaryDirectory()
    try SafetensorsFormat().writer?(loaded.model, try loaded.exportedConfiguration(), false, folder.path)
    let again = try ModelLoader.load(folder.path, storage: .float32)
    #expect(again.model.loss(of: sequences) == loaded.model.loss(of: sequences))
    #expect(again.model.shape == loaded.model.shape)
    // Nothing is left to a default, and nothing contradicts the weights.
    #expect(again.notes.isEmpty)
    let file = try SafetensorsFile("\(folder.path)/model.safetensors")
    let isTied = (again.configuration["tie_word_embeddings"] ?? (variant.model == "gpt2" ? true : false)) == true
    #expect(isTied == (file[variant.model == "gptneox" ? "embed_out.weight" : "lm_head.weight"] == nil))
  }

  @Test("a base that config.json does not name is said, and model.rope_theta takes its place")
  func ropeTheta() throws {
    let variant = try #require(Variant.all.first { $0.testDescription == "no theta" })
    let path = try variant.copy().path
    let copy = try variant.copy()
    let silent = try ModelLoader.load(copy.path, storage: .float32)
    #expect(silent.notes.count == 1)
    #expect(
      silent.notes.first?.contains("\(copy.path)/config.json does not name the base of the rotary embedding; 10000 is taken") == true)
    let given = try ModelLoader.load(copy.path, storage: .float32, ropeTheta: 500)
    let other = try #require(Variant.all.first { $0.testDescription == "theta at the top" })
    #expect(abs(given.model.loss(of: sequences) - other.loss) <= 2e-6 * other.loss && given.notes.isEmpty)
    #expect(given.configuration["rope_theta"] == 500.0 && given.statedConfiguration["rope_theta"] == nil)
    let parameters = try ModelLoader.load(TinyModel.path("llama-linear"), storage: .float32, ropeTheta: 500)
    #expect(parameters.configuration["rope_parameters"]?["rope_theta"] == 500.0)
    #expect(
      errorText { _ = try ModelLoader.load(TinyModel.path("gpt2"), storage: .float32, ropeTheta: 500) }.contains("no rotary embeddings"))
    _ = path
  }

  @Test("packed weights of GPTQ and AWQ are named, where only another file says what they are")
  func packedIntegers() throws {
    let copy = try ModelCopy(of: "llama-tied") { _ in
    } tensors: {
      $0.map { $0.name.hasSuffix("q_proj.weight") ? $0.copy($0.name.replacing(".weight", with: ".qweight")) : $0 }
    }
    #expect(errorText { _ = try copy.load() }.contains("qweight: the checkpoint is quantised by GPTQ or AWQ, which is not read; take the"))
  }

  @Test("Llama 3's numbers come back from the factors that GGUF files have")
  func llama3Factors() throws {
    for row in try StrictJSON.parse(contentsOf: fixture("rope-factors.json")).array ?? [] {
      let (theta, dim) = (row["theta"]?.double ?? 0, Int(row["head_dim"]?.integer ?? 0))
      let factors = (row["factors"]?.array ?? []).compactMap { $0.double.map { Float($0) } }
      #expect(factors.count == dim / 2)
      let expected = RopeScaling.llama3(
        factor: row["factor"]?.double ?? 0, lowFrequencyFactor: row["low_freq_factor"]?.double ?? 0,
        highFrequencyFactor: row["high_freq_factor"]?.double ?? 0,
        originalMaxPositions: Int(row["original_max_position_embeddings"]?.integer ?? 0))
      #expect(RopeScaling.factors(factors).expressible(headDim: dim, theta: theta) == expected)
      // One factor beside the formula, and no formula is claimed.
      var changed = factors
      changed[changed.count / 2] *= 1.001
      #expect(RopeScaling.factors(changed).expressible(headDim: dim, theta: theta) == nil)
    }
    func expressible(_ factors: [Float]) -> RopeScaling? { RopeScaling.factors(factors).expressible(headDim: 8, theta: 10000) }
    #expect(expressible([1, 1, 1, 1]) == RopeScaling.none && expressible([2, 2, 2, 2]) == .linear(factor: 2))
    #expect(expressible([1, 2, 3, 4]) == nil && expressible([8, 1, 1, 8]) == nil)
    // Wavelengths 6, 63, 628, 6283: a step without a factor on the ramp.
    #expect(
      expressible([1, 8, 8, 8])
        == .llama3(factor: 8, lowFrequencyFactor: 1, highFrequencyFactor: 4, originalMaxPositions: 26))
  }
}

extension LanguageModel {
  /// Mean loss over the next tokens of all sequences, from the logits in f64.
  func loss(of sequences: [[Int32]]) -> Double {
    let (logits, width) = (logits(of: sequences), shape.vocabularySize)
    var (sum, count, row) = (0.0, 0, 0)
    for ids in sequences {
      for next in ids.dropFirst() {
        let values = logits[row * width..<(row + 1) * width].map(Double.init)
        let largest = values.max() ?? 0
        sum += log(values.reduce(0) { $0 + exp($1 - largest) }) + largest - values[Int(next)]
        (count, row) = (count + 1, row + 1)
      }
      row += 1
    }
    return sum / Double(count)
  }
}

extension TensorToWrite {
  /// The same values, or a multiple of them, under another name.
  func copy(_ name: String, times factor: Float = 1) -> TensorToWrite {
    var values: [Float] = []
    try? withBytes { values = $0.bindMemory(to: Float.self).map { $0 * factor } }
    return TensorToWrite(name, shape: shape, values)
  }
}
