import Datasets
import FileFormats
import Foundation
import Methods
import Tensors
import TestSupport
import Testing
import Training
import Transformers

/// The real model, against transformers on the same dequantised weights. `make smollm2` brings the file.
@Suite(.serialized, .enabled(if: SmolLM2.isThere, "models/ has no SmolLM2-135M-Instruct.Q4_1.gguf; bring it with: make smollm2"))
struct SmolLM2Tests {
  @Test("logits are within 2e-3 of transformers, the losses within 1e-4")
  func logits() throws {
    let model = try SmolLM2.load()
    let reference = try SmolLM2.reference("logits")
    let columns = SmolLM2.integers(reference["columns"])
    for sequence in try #require(reference["sequences"]?.array) {
      let name = sequence["name"]?.string ?? "?"
      let ids = SmolLM2.integers(sequence["ids"]).map { Int32($0) }
      let layout = SequenceLayout(offsets: [0, Int32(ids.count)])
      let hidden = model.hiddenStates(ids, ForwardContext(layout: layout))
      let positions = SmolLM2.integers(sequence["positions"])
      let rows = model.head.logits(hidden, rows: positions.map { Int32($0) } + [Int32(ids.count - 1)]).floats
      let vocabulary = model.shape.vocabularySize
      for (row, expected) in zip(positions.indices, sequence["logits"]?.array ?? []) {
        let found = columns.map { rows[row * vocabulary + $0] }
        let d = difference(found, SmolLM2.numbers(expected))
        #expect(d.absolute < 2e-3, "\(name), position \(positions[row]): \(d)")
      }
      let last = rows.suffix(vocabulary)
      let found = SmolLM2.integers(sequence["last"]?["ids"]).map { last[last.startIndex + $0] }
      let d = difference(found, SmolLM2.numbers(sequence["last"]?["logits"]))
      #expect(d.absolute < 2e-3, "\(name), last position: \(d)")
      if let loss = sequence["loss"]?.double {
        let sum = model.head.loss(hidden, labels: ids.dropFirst() + [-100], scale: 1).sum
        #expect(abs(sum / Double(ids.count - 1) - loss) < 1e-4 * max(1, loss), "\(name)")
      }
    }
  }

  @Test("greedy text is the one that transformers writes")
  func generation() throws {
    let reference = try SmolLM2.reference("logits")
    let prompt = SmolLM2.integers(reference["generation"]?["prompt_ids"]).map { Int32($0) }
    let expected = SmolLM2.integers(reference["generation"]?["ids"]).map { Int32($0) }
    let texts = try Generator(try SmolLM2.load()).generate([prompt], maxNewTokens: expected.count, stopTokens: [])
    #expect(texts[0] == expected)
  }

  @Test("ten steps give losses within 1e-3 and norms within 1 % of PyTorch's", arguments: ["lora", "prefix", "full"])
  func training(_ method: String) throws {
    let reference = try SmolLM2.reference(method)
    let model = try SmolLM2.adapted(method)
    let line = reference["trainable_parameters_line"]?.string ?? ""
    #expect(line.contains("trainable%") && line.replacing(",", with: "").contains("trainable params: \(model.trainableCount) "), "\(line)")
    let batches = try ["a", "b"].map { try SmolLM2.batch(reference["batches"]?[$0]) }
    let rate = reference["training"]?["learning_rate"]?.double ?? .nan
    let runner = StepRunner(
      model: model, objective: model.objective, optimizer: AdamWOptimizer(model.trainableParameters, .init()), maxGradNorm: 1, seed: 1)
    for (index, expected) in (reference["steps"]?.array ?? []).enumerated() {
      let report = try #require(try runner.run([batches[index % 2]], step: index + 1, update: index + 1, learningRate: rate))
      let (loss, norm) = (expected["loss"]?.double ?? .nan, expected["grad_norm"]?.double ?? .nan)
      #expect(abs(report.loss - loss) <= 1e-3 * loss, "step \(index + 1): loss \(report.loss), expected \(loss)")
      #expect(abs(report.gradNorm - norm) <= 1e-2 * norm, "step \(index + 1): norm \(report.gradNorm), expected \(norm)")
    }
    #expect(reference["steps"]?.array?.count == 10)
  }

  @Test("packed weights give the losses of unpacked ones within 1e-3")
  func packed() throws {
    let reference = try SmolLM2.reference("lora")
    let batch = try SmolLM2.batch(reference["batches"]?["a"])
    let packed = try ModelLoader.load(SmolLM2.path, storage: .auto).model
    let hidden = packed.hiddenStates(batch.ids, ForwardContext(layout: batch.layout))
    let sum = packed.head.loss(hidden, labels: batch.labels, scale: 1).sum
    let loss = reference["loss"]?.double ?? .nan
    #expect(abs(sum / Double(batch.targetTokenCount) - loss) < 1e-3 * loss)
  }
}

/// The model's file and the numbers stored for it.
enum SmolLM2 {
  static let path = repositoryPath("models/SmolLM2-135M-Instruct.Q4_1.gguf")
  static let isThere = FileManager.default.fileExists(atPath: path)

  static func load() throws -> any LanguageModel { try ModelLoader.load(path, storage: .float32).model }

  static func reference(_ name: String) throws -> JSONValue { try StrictJSON.parse(contentsOf: "\(TinyModel.folder)/smollm2-\(name).json") }

  static func integers(_ value: JSONValue?) -> [Int] { integerRows(value.map { [$0] }).first?.map { Int($0) } ?? [] }
  static func numbers(_ value: JSONValue?) -> [Float] { (value?.array ?? []).compactMap { $0.double.map { Float($0) } } }

  static func batch(_ value: JSONValue?) throws -> TokenBatch {
    let labels = integerRows(value?["labels"])
    return TokenBatch(
      integerRows(value?["input_ids"]).enumerated().map { index, ids in
        Example(ids: ids, isTarget: labels[index].map { $0 >= 0 }, promptCount: 0, line: 0)
      })
  }

  /// The model with a method, its initial values by the formulas of the fixtures' README.
  static func adapted(_ method: String) throws -> FineTunedModel {
    let settings: JSONValue
    switch method {
    case "lora": settings = ["peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"]
    case "prefix": settings = ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 20]
    default: settings = ["peft_type": "FULL"]
    }
    let reader = ObjectReader(settings, file: "test")
    let model = try FineTunedModel(try load(), MethodRegistry.method(reading: reader), InjectionContext(seed: 1))
    try reader.finish()
    func wave(_ shape: [Int], _ scale: Double, _ offset: Double) -> Tensor {
      var values: [Float] = []
      for i in 0..<shape[0] {
        for j in 0..<shape[1] { values.append(Float(scale * sin(0.37 * Double(i) + 0.011 * Double(j) * Double(i + 1) + offset))) }
      }
      return Tensor(values, shape: shape, category: .weights)
    }
    let order = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
    for (name, parameter) in model.trainableParameters {
      if method == "prefix" { parameter.replace(with: wave(parameter.tensor.shape, 0.2, 0)) }
      guard name.hasSuffix("lora_A.weight") else { continue }
      let parts = name.split(separator: ".")
      let module = 7 * (Int(parts[2]) ?? 0) + (order.firstIndex { name.contains(".\($0).") } ?? 0)
      parameter.replace(with: wave(parameter.tensor.shape, 0.03, 0.1 * Double(module)))
    }
    return model
  }
}
