import FileFormats
import Foundation
import TestSupport
import Testing
import Training

/// All that trains in this process, one after the other: the wish to stop and the number of threads belong to the whole process.
@Suite(.serialized) enum TrainingRuns {}

/// A method with a tiny model.
struct TinyMethod: CustomTestStringConvertible, Sendable {
  let name: String
  let model: String
  let settings: JSONValue

  var testDescription: String { name }
  var isFull: Bool { settings["peft_type"] == "FULL" }

  /// Every method, and every way in which its state or its randomness differs.
  static let all = [
    lora,
    TinyMethod(
      name: "LoRA with biases on GPT-2", model: "gpt2",
      settings: ["peft_type": "LORA", "r": 2, "lora_dropout": 0.2, "bias": "lora_only", "target_modules": ["c_attn", "c_fc"]]),
    TinyMethod(
      name: "DoRA with dropout", model: "llama-tied",
      settings: ["peft_type": "LORA", "r": 2, "use_dora": true, "lora_dropout": 0.1, "target_modules": "all-linear"]),
    prefix,
    TinyMethod(
      name: "prefix from tokens", model: "gpt2",
      settings: ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "init_weights": "tokens"]),
    TinyMethod(
      name: "prefix with projection", model: "llama-tied",
      settings: ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "prefix_projection": true, "encoder_hidden_size": 16]),
    prompt,
    TinyMethod(
      name: "prompt of a text on GPT-2", model: "gpt2",
      settings: [
        "peft_type": "PROMPT_TUNING", "num_virtual_tokens": 6, "prompt_tuning_init": "TEXT", "prompt_tuning_init_text": "Answer:",
      ]),
    TinyMethod(
      name: "Pfeiffer adapter", model: "llama-tied", settings: ["peft_type": "ADAPTER", "adapter_type": "pfeiffer", "reduction_factor": 4]),
    TinyMethod(
      name: "Houlsby adapter", model: "gpt2", settings: ["peft_type": "ADAPTER", "adapter_type": "houlsby", "reduction_factor": 4]),
    TinyMethod(
      name: "parallel adapter", model: "llama-tied",
      settings: ["peft_type": "ADAPTER", "adapter_type": "parallel", "reduction_factor": 4, "scaling": "learned"]),
    full,
    fullGPT2,
  ]

  static let lora = TinyMethod(
    name: "LoRA with dropout", model: "llama-tied",
    settings: ["peft_type": "LORA", "r": 4, "lora_alpha": 8, "lora_dropout": 0.1, "target_modules": "all-linear"])
  static let prefix = TinyMethod(name: "prefix", model: "llama-tied", settings: ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4])
  static let prompt = TinyMethod(name: "prompt", model: "llama-tied", settings: ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 4])
  /// On a wider model of random weights, wide enough for several tiles and threads.
  static let wideLoRA = TinyMethod(
    name: "LoRA on a wider model", model: "wide", settings: ["peft_type": "LORA", "lora_dropout": 0.1, "target_modules": "all-linear"])
  static let widePrefix = TinyMethod(
    name: "prefix on a wider model", model: "wide", settings: ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 8])
  static let wideAdapter = TinyMethod(
    name: "adapter on a wider model", model: "wide", settings: ["peft_type": "ADAPTER", "adapter_type": "houlsby"])
  static let wideFull = TinyMethod(name: "full on a wider model", model: "wide", settings: ["peft_type": "FULL"])
  static let fullGPT2 = TinyMethod(name: "full GPT-2", model: "gpt2", settings: ["peft_type": "FULL"])
  static let full = TinyMethod(name: "full", model: "llama-tied", settings: ["peft_type": "FULL"])
}

/// A model, data and a config in a folder of their own, to be trained as often as a test wants.
///
/// Ten rows, two epochs, two rows a pass, two passes a step: steps 1 to 3 and 4 to 6, the third and the sixth with two rows only.
final class TinyTraining {
  let folder: TemporaryDirectory
  let method: TinyMethod
  /// What the last run told.
  private(set) var events: [TrainingEvent] = []

  init(_ method: TinyMethod) throws {
    self.method = method
    folder = try TemporaryDirectory()
    if method.model == "wide" {
      try TinyModelDirectory.makeWide(in: folder)
    } else {
      try TinyModelDirectory.make(method.model, in: folder)
    }
    try folder.write("train.jsonl", TinyData.train())
    try folder.write("valid.jsonl", TinyData.validation())
  }

  /// Path of a run's directory.
  func output(_ name: String) -> String { folder.file(name) }

  /// The config of a run.
  func config(_ output: String = "run", _ overrides: [String] = []) throws -> ConfigFile {
    let model = folder.file("model")
    let value: JSONValue = [
      "model": method.model == "wide"
        ? ["init": JSONValue("\(model)/config.json"), "tokenizer": JSONValue(model)] : ["path": JSONValue(model)],
      "peft": method.settings,
      "data": ["train": JSONValue(folder.file("train.jsonl")), "validation": JSONValue(folder.file("valid.jsonl"))],
      "training": [
        "output_dir": JSONValue(self.output(output)), "num_train_epochs": 2, "per_device_train_batch_size": 2,
        "gradient_accumulation_steps": 2, "learning_rate": 0.01, "warmup_steps": 1, "weight_decay": 0.01, "eval_steps": 2, "save_steps": 1,
        "save_total_limit": nil, "threads": 1,
      ],
    ]
    return try ConfigFile(value, path: "tiny.json", overrides: overrides)
  }

  /// Trains.
  ///
  /// - Parameters:
  ///   - stopAfter: the step after which a signal asks to stop; 0 for before the first.
  ///   - allowing: keys that may differ from the checkpoint's.
  @discardableResult
  func run(
    _ output: String = "run", _ overrides: [String] = [], start: Trainer.Start = .fresh, stopAfter: Int? = nil, allowing: [String] = [],
    isProfiled: Bool = false
  ) throws -> RunResult {
    try run(output, overrides, start: start, allowing: allowing, isProfiled: isProfiled) { event in
      switch event {
      case .starting where stopAfter == 0: StopRequest.raise(SIGTERM)
      case .step(let record) where record.step == stopAfter: StopRequest.raise(SIGTERM)
      default: break
      }
    }
  }

  /// Trains, and calls `watch` on every event.
  @discardableResult
  func run(
    _ output: String = "run", _ overrides: [String] = [], start: Trainer.Start = .fresh, allowing: [String] = [], isProfiled: Bool = false,
    watch: @escaping (TrainingEvent) -> Void
  ) throws -> RunResult {
    events = []
    defer { StopRequest.reset() }
    let job = try TrainingJob(try config(output, overrides)) { events.append(.note($0)) }
    return try Trainer(job, allowing: allowing, isProfiled: isProfiled) { event in
      self.events.append(event)
      watch(event)
    }.run(start)
  }

  /// Goes on from the newest checkpoint.
  @discardableResult
  func resume(_ output: String = "run", _ overrides: [String] = [], allowing: [String] = [], stopAfter: Int? = nil) throws -> RunResult {
    try run(output, overrides, start: .resume(orFresh: false), stopAfter: stopAfter, allowing: allowing)
  }

  /// What run.json says of changes.
  func changes(_ output: String = "run") throws -> [JSONValue] {
    try StrictJSON.parse(contentsOf: self.output("\(output)/run.json"))["changes"]?.array ?? []
  }

  var notes: [String] { events.compactMap { if case .note(let text) = $0 { text } else { nil } } }
  var tests: [TestRecord] { events.compactMap { if case .tested(let record, _) = $0 { record } else { nil } } }
  var steps: [StepRecord] { events.compactMap { if case .step(let record) = $0 { record } else { nil } } }
  var evaluations: [EvaluationRecord] { events.compactMap { if case .evaluated(let record) = $0 { record } else { nil } } }
}

/// The message with which a run refuses to start or to go on.
func refusal(sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> String {
  let error = #expect(throws: RunError.self, sourceLocation: sourceLocation) { try body() }
  return error.map { "\($0)" } ?? ""
}
