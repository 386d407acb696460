import Datasets
import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Training
import Transformers

/// The tiny models and what PyTorch, transformers, PEFT and adapter-hub compute with them (see Fixtures/README.md).
struct TinyModel {
  let name: String

  static let folder = repositoryPath("Tests/ParityTests/Fixtures")
  static let names = [
    "llama-tied", "llama-untied-llama3", "llama-linear", "llama-yarn", "llama-dynamic", "mistral", "mistral-window", "ministral",
    "ministral3",
    "qwen2", "qwen3", "smollm3", "gemma", "gemma2", "gemma3", "phi", "phi3", "phi3-longrope", "olmo2", "olmo3", "granite", "gptneox",
    "starcoder2", "opt", "gpt2",
  ]

  var path: String { "\(Self.folder)/\(name)" }

  func load() throws -> any LanguageModel { try ModelLoader.load(path, storage: .float32).model }
}

/// Rows of token ids with their labels, as the fixtures have them.
struct Rows {
  let examples: [Example]

  /// Batch "a" or "b".
  init(_ name: String) throws {
    let json = try StrictJSON.parse(contentsOf: "\(TinyModel.folder)/batches.json")
    let labels = integerRows(json[name]?["labels"])
    examples = integerRows(json[name]?["input_ids"]).enumerated().map { index, ids in
      Example(ids: ids, isTarget: labels[index].map { $0 >= 0 }, promptCount: 0, line: 0)
    }
  }

  var batch: TokenBatch { TokenBatch(examples) }
}

/// A JSON array of arrays of integers.
func integerRows(_ value: JSONValue?) -> [[Int32]] {
  var rows: [[Int32]] = []
  for row in value?.array ?? [] {
    var numbers: [Int32] = []
    for number in row.array ?? [] {
      if case .integer(let integer) = number.kind { numbers.append(Int32(integer)) }
    }
    rows.append(numbers)
  }
  return rows
}

extension TokenBatch {
  var layout: SequenceLayout { SequenceLayout(offsets: sequenceOffsets) }
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
    guard let entry = tensors[name] else { throw Diagnostic.rejected(tensors.path, at: name, "missing") }
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

extension Reference {
  /// What takes the case's steps, with the optimizer of its settings.
  func runner(_ model: FineTunedModel) throws -> StepRunner {
    let settings = try #require(json["training"])
    func number(_ key: String) -> Double { settings[key]?.double ?? .nan }
    let optimizer = AdamWOptimizer(
      model.trainableParameters,
      .init(
        beta1: number("adam_beta1"), beta2: number("adam_beta2"), epsilon: number("adam_epsilon"), weightDecay: number("weight_decay"),
        loraPlusRatio: settings["loraplus_lr_ratio"]?.double ?? 1))
    return StepRunner(model: model, objective: model.objective, optimizer: optimizer, maxGradNorm: number("max_grad_norm"), seed: 1)
  }

  /// The micro-batches of a step, counted from 0: both at once where the case accumulates, else in turns.
  func microBatches(_ step: Int, of batches: [TokenBatch]) -> [TokenBatch] {
    json["training"]?["gradient_accumulation_steps"]?.integer == 2 ? batches : [batches[step % 2]]
  }
}

/// Loss and norm of a step, as far as rounding grows over ten steps; the noise between two attention implementations of PyTorch is 3e-6 in the
/// loss.
func expectStep(_ report: StepRunner.Report, _ expected: JSONValue, step: Int) {
  let (loss, norm) = (expected["loss"]?.double ?? .nan, expected["grad_norm"]?.double ?? .nan)
  #expect(abs(report.loss - loss) < 1e-4 * max(1, loss), "step \(step): loss \(report.loss), expected \(loss)")
  #expect(abs(report.gradNorm - norm) < 5e-4 * max(1, norm), "step \(step): norm \(report.gradNorm), expected \(norm)")
}
