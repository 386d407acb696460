import FileFormats
import TestSupport
import Tensors
import Transformers

/// The tiny models that the parity tests compare with PyTorch.
enum TinyModel {
  static let names = [
    "llama-tied", "llama-untied-llama3", "llama-linear", "llama-yarn", "llama-dynamic", "mistral", "mistral-window", "ministral",
    "ministral3",
    "qwen2", "qwen3", "smollm3", "gemma", "gemma2", "gemma3", "phi", "phi3", "phi3-longrope", "olmo2", "olmo3", "granite", "gptneox",
    "starcoder2", "opt", "gpt2",
  ]

  /// Those whose keys are turned alike, however long their sequence becomes.
  static let keepingKeys = names.filter { !["llama-dynamic", "phi3-longrope"].contains($0) }

  static func path(_ name: String) -> String { repositoryPath("Tests/ParityTests/Fixtures/\(name)") }

  static func load(_ name: String, storage: WeightStorage = .float32) throws -> any LanguageModel {
    try ModelLoader.load(path(name), storage: storage).model
  }
}

func fixture(_ name: String) -> String { repositoryPath("Tests/TransformerTests/Fixtures/\(name)") }

/// Sequences of uneven length, one of a single token.
let sequences: [[Int32]] = [[53, 86, 10, 77, 60, 4, 84], [36], [11, 7, 83, 66, 36, 26, 9, 39, 41, 70, 71], [56, 37]]

extension SequenceLayout {
  init(_ sequences: [[Int32]]) { self.init(offsets: sequences.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }) }
}

extension LanguageModel {
  /// Logits of all rows of a flat batch, without a graph.
  func logits(of sequences: [[Int32]], firstPosition: Int = 0, prefix: [(key: Tensor, value: Tensor)]? = nil) -> [Float] {
    Autograd.withoutRecording {
      var context = ForwardContext(layout: SequenceLayout(sequences), firstPosition: firstPosition)
      context.prefix = prefix
      return head.logits(hiddenStates(Array(sequences.joined()), context)).floats
    }
  }
}

/// A random prefix for every layer of a model.
func randomPrefix(_ length: Int, _ shape: ModelShape) -> [(key: Tensor, value: Tensor)] {
  (0..<shape.numHiddenLayers).map { layer in
    func tensor(_ module: Int) -> Tensor {
      Tensor.normal(
        [length, shape.heads.keyValue * shape.heads.dim], deviation: 1,
        key: RandomKey(seed: 3, purpose: .initialization, module: UInt64(2 * layer + module)))
    }
    return (tensor(0), tensor(1))
  }
}

/// A copy of a tiny model's directory with other settings or tensors.
struct ModelCopy {
  let directory: TemporaryDirectory
  var path: String { directory.path }

  init(
    of name: String, config edit: (inout JSONObject) -> Void = { _ in }, tensors change: ([TensorToWrite]) -> [TensorToWrite] = { $0 }
  ) throws {
    directory = try TemporaryDirectory()
    let source = TinyModel.path(name)
    var config = try StrictJSON.parse(contentsOf: "\(source)/config.json").object ?? JSONObject()
    edit(&config)
    try directory.write("config.json", JSONValue(config).serialized(.pretty))
    let tensors = try SafetensorsFile("\(source)/model.safetensors").tensors.map { $0.toWrite() }
    try SafetensorsWriter.write(change(tensors), to: directory.file("model.safetensors"))
  }

  func load(_ storage: WeightStorage = .float32) throws -> any LanguageModel { try ModelLoader.load(path, storage: storage).model }
}

extension TensorEntry {
  /// The same tensor, under another name if one is given.
  func toWrite(name newName: String? = nil) -> TensorToWrite {
    TensorToWrite(newName ?? name, type, shape) { body throws(Diagnostic) in try self.withBytes(body) }
  }
}

extension TensorToWrite {
  /// A tensor of f32 values.
  init(_ name: String, shape: [Int], _ values: [Float]) {
    self.init(name, .f32, shape) { body throws(Diagnostic) in
      // Bytes of their own, because typed throws do not pass through withUnsafeBytes.
      let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: values.count * 4, alignment: 4)
      defer { bytes.deallocate() }
      values.withUnsafeBytes { bytes.copyMemory(from: $0) }
      try body(UnsafeRawBufferPointer(bytes))
    }
  }
}
