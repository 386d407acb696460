import FileFormats
import PEFT
import TestSupport
import Tensors
import Training
import Transformers

/// The tiny models and what PyTorch, transformers, PEFT and adapter-hub compute with them (see Fixtures/README.md).
struct TinyModel {
  let name: String

  static let folder = repositoryPath("Tests/ParityTests/Fixtures")
  static let names = ["llama-tied", "llama-untied-llama3", "llama-linear", "mistral", "qwen2", "gpt2"]

  var path: String { "\(Self.folder)/\(name)" }

  func load() throws -> any CausalLM { try ModelLoader.load(path, storage: .float32).model }
}

/// Rows of token ids with their labels.
struct Batch {
  let ids: [Int32]
  /// Shifted: the label of a row is the id that follows it, or −100.
  let labels: [Int32]
  let layout: SequenceLayout

  var targetCount: Int { labels.count { $0 >= 0 } }

  /// Batch "a" or "b" of the fixtures.
  init(_ name: String) throws {
    let json = try StrictJSON.parse(contentsOf: "\(TinyModel.folder)/batches.json")
    func rows(_ key: String) -> [[Int32]] {
      (json[name]?[key]?.array ?? []).map { ($0.array ?? []).compactMap { $0.integer.map(Int32.init) } }
    }
    let sequences = rows("input_ids")
    ids = Array(sequences.joined())
    labels = rows("labels").flatMap { $0.dropFirst() + [-100] }
    layout = SequenceLayout(offsets: sequences.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
  }
}

/// The stored numbers of one case.
struct Reference {
  let json: JSONValue
  let tensors: SafetensorsFile

  init(_ folder: String) throws {
    json = try StrictJSON.parse(contentsOf: "\(folder)/reference.json")
    tensors = try SafetensorsFile("\(folder)/reference.safetensors")
  }

  func number(_ key: String) -> Double { json[key]?.double ?? .nan }

  func values(_ name: String) throws -> [Float] {
    guard let entry = tensors[name] else { throw FileFormatError.rejected(tensors.path, at: name, "missing") }
    return try entry.loaded(file: tensors.path).floats
  }

  /// Logits of all rows of batch a, one after the other.
  func logits(_ prefix: String = "logits") throws -> [Float] {
    var result: [Float] = []
    var i = 0
    while let entry = tensors["\(prefix).\(i)"] {
      result += try entry.loaded(file: tensors.path).floats
      i += 1
    }
    return result
  }
}
