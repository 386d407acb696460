import Exporting
import FileFormats
import Foundation
import TestSupport
import Testing

/// What llama.cpp chooses for small models; see Fixtures/make_types.py.
private struct TypesFixture: Decodable {
  struct Model: Decodable {
    var architecture: String
    var layers: Int, heads: Int, keyValueHeads: Int, experts: Int
    var tensors: [Tensor]
    /// By file type, one word for each tensor.
    var types: [String: String]

    var outline: QuantizedModel {
      QuantizedModel(architecture: architecture, layers: layers, heads: heads, keyValueHeads: keyValueHeads, experts: experts)
    }
    var untyped: [UntypedTensor] { tensors.map { UntypedTensor(name: $0.name, shape: $0.shape) } }
  }

  struct Tensor: Decodable {
    var name: String
    var shape: [Int]

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      name = try pair.decode(String.self)
      shape = try pair.decode([Int].self)
    }
  }

  var models: [Model]

  static func load() throws -> TypesFixture {
    try JSONDecoder().decode(
      TypesFixture.self, from: Data(contentsOf: URL(filePath: repositoryPath("Tests/ExportingTests/Fixtures/types.json"))))
  }
}

@Suite("Quantization")
struct QuantizationTests {
  @Test("Every tensor of every model gets the type that llama.cpp gives it", arguments: Quantization.allCases.filter { $0 != .f32 })
  func asLlamaCpp(quantization: Quantization) throws {
    var compared = 0
    for model in try TypesFixture.load().models {
      guard let words = model.types[quantization.rawValue] else { continue }
      let wanted = words.split(separator: " ").map(String.init)
      let chosen = quantization.storedTypes(of: model.untyped, in: model.outline)
      #expect(chosen.count == wanted.count)
      let different = model.tensors.indices.filter { chosen[$0].rawValue != wanted[$0] }
      #expect(
        different.isEmpty,
        "\(model.architecture), \(model.layers) layers: \(different.map { "\(model.tensors[$0].name) \(chosen[$0]), not \(wanted[$0])" })")
      compared += wanted.count
    }
    #expect(compared > 100)
  }

  @Test("Without quantising everything is f32")
  func unquantized() throws {
    for model in try TypesFixture.load().models {
      #expect(Quantization.f32.storedTypes(of: model.untyped, in: model.outline).allSatisfy { $0 == .f32 })
    }
  }

  @Test("The order of the tensors in the file changes no type")
  func independentOfOrder() throws {
    for model in try TypesFixture.load().models {
      let forward = Quantization.q4_k_m.storedTypes(of: model.untyped, in: model.outline)
      let backward = Quantization.q4_k_m.storedTypes(of: model.untyped.reversed(), in: model.outline)
      #expect(forward == backward.reversed(), "\(model.architecture)")
    }
  }

  @Test("Rows that are not whole blocks of any quantised type are f16, also where llama.cpp has no answer")
  func fallsBackToHalf() {
    let model = QuantizedModel(architecture: "llama", layers: 1, heads: 4, keyValueHeads: 4)
    let odd = [UntypedTensor(name: "output.weight", shape: [8, 40]), UntypedTensor(name: "blk.0.attn_q.weight", shape: [40, 40])]
    for quantization in Quantization.allCases where quantization.baseType.isQuantized {
      #expect(quantization.storedTypes(of: odd, in: model) == [.f16, .f16], "\(quantization)")
    }
  }

  @Test("A row of every chosen type is whole blocks")
  func wholeBlocks() throws {
    for model in try TypesFixture.load().models {
      for quantization in Quantization.allCases {
        let types = quantization.storedTypes(of: model.untyped, in: model.outline)
        let torn = zip(model.tensors, types).filter { !($0.shape.last ?? 1).isMultiple(of: $1.blockElements) }
        #expect(torn.isEmpty, "\(quantization): \(torn.map(\.0.name))")
      }
    }
  }

  @Test("The numbers of file types are llama.cpp's")
  func fileTypes() {
    let numbers = Dictionary(uniqueKeysWithValues: Quantization.allCases.map { ($0.rawValue, $0.fileType) })
    #expect(
      numbers == [
        "f32": 0, "f16": 1, "q4_0": 2, "q4_1": 3, "q8_0": 7, "q5_0": 8, "q5_1": 9, "q4_k": 14, "q4_k_m": 15, "q5_k": 16, "q5_k_m": 17,
        "q6_k": 18, "bf16": 32,
      ])
  }
}
