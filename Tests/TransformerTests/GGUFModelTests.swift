import FileFormats
import TestSupport
import Tensors
import Testing
import Transformers

/// GGUF files that the gguf package has written (Fixtures/generate.py), against Hugging Face directories of the same weights.
@Suite struct GGUFModelTests {
  @Test("a GGUF file of f32 weights gives the logits of the directory, q and k in their own order", arguments: WeightStorage.allCases)
  func plain(_ storage: WeightStorage) throws {
    let gguf = try ModelLoader.load(fixture("llama-f32.gguf"), storage: storage).model
    let directory = try TinyModel.load("llama-tied", storage: storage)
    #expect(gguf.shape == directory.shape)
    #expect(gguf.logits(of: sequences) == directory.logits(of: sequences))
    for ((name, a), (otherName, b)) in zip(gguf.namedParameters(), directory.namedParameters()) {
      #expect(name == otherName)
      #expect(a.tensor.floats == b.tensor.floats, "\(name)")
    }
  }

  @Test("a GGUF file of Qwen3 gives the logits of the directory, with its norms on q and k")
  func qwen3() throws {
    let gguf = try ModelLoader.load(fixture("qwen3-f32.gguf"), storage: .float32)
    let directory = try TinyModel.load("qwen3")
    #expect(gguf.model.shape == directory.shape)
    // The file has the epsilon in f32.
    let d = difference(gguf.model.logits(of: sequences), directory.logits(of: sequences))
    #expect(d.relative < 1e-6, "\(d)")
    // Its config.json says the same again.
    let folder = try TemporaryDirectory()
    try SafetensorsFormat().writer?(gguf.model, try gguf.exportedConfiguration(), false, folder.path)
    #expect(try ModelLoader.load(folder.path, storage: .float32).model.logits(of: sequences) == gguf.model.logits(of: sequences))
  }

  @Test("biases of q and k come back in order too")
  func biased() throws {
    let gguf = try ModelLoader.load(fixture("llama-biased.gguf"), storage: .float32).model
    let directory = try ModelLoader.load(fixture("llama-biased"), storage: .float32).model
    #expect(gguf.logits(of: sequences) == directory.logits(of: sequences))
  }

  @Test(
    "quantised blocks, packed or not, give the logits of their values", arguments: ["q8_0", "q4_0", "q4_1", "q5_0", "q5_1"],
    WeightStorage.allCases)
  func quantised(_ type: String, _ storage: WeightStorage) throws {
    let gguf = try ModelLoader.load(fixture("llama-\(type).gguf"), storage: storage).model
    let unpacked = try ModelLoader.load(fixture("llama-\(type)-unpacked"), storage: storage == .auto ? .float32 : storage).model
    for ((name, a), (_, b)) in zip(gguf.namedParameters(), unpacked.namedParameters()) {
      let packed = a.tensor.shape.count != 2 ? "float32" : type
      if storage == .auto { #expect(a.tensor.dtype.rawValue == packed, "\(name): \(a.tensor.dtype)") }
      #expect(a.tensor.floats == b.tensor.floats, "\(name)")
    }
    let d = difference(gguf.logits(of: sequences), unpacked.logits(of: sequences))
    // The same numbers in products cut in other panels.
    #expect(d.relative < 2e-6, "\(d)")
  }

  @Test("metadata that does not describe a model is refused with its key")
  func badMetadata() throws {
    func load(_ key: String, _ value: UInt32) -> String {
      errorText {
        let directory = try TemporaryDirectory()
        var bytes = try readFile(fixture("llama-f32.gguf"))
        // The key, four bytes of type, four bytes of value.
        let name = Array(key.utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) }) + name.count + 4
        withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(start..<start + 4, with: $0) }
        _ = try ModelLoader.load(try directory.write("model.gguf", bytes), storage: .auto)
      }
    }
    #expect(load("llama.attention.head_count", 3).contains("llama.attention.head_count: found 3 heads"))
    #expect(load("llama.attention.head_count", 0).contains("llama.attention.head_count"))
    #expect(load("llama.attention.head_count_kv", 3).contains("on 3 key heads"))
    #expect(load("llama.block_count", 3).contains("blk.2.attn_norm.weight: the weight is missing"))
    #expect(load("llama.block_count", 1).contains("blk.1."))
    #expect(load("llama.feed_forward_length", 128).contains("blk.0.ffn_gate.weight: found shape [64, 32] (must be [128, 32]"))
    #expect(load("llama.rope.dimension_count", 4).contains("llama.rope.dimension_count: found 4 (must be 8"))
  }
}
