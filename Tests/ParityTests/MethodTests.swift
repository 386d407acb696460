import Datasets
import FileFormats
import Foundation
import Methods
import Tensors
import TestSupport
import Testing
import Training
import Transformers

/// A tiny model with a method in it, as the fixtures have them.
struct MethodCase: CustomTestStringConvertible, Sendable {
  let model: String
  let method: String

  /// Every folder there is, so that none is forgotten. On the emulation of a device all of them take minutes: there every method of two models,
  /// and LoRA on the others, unless PEFT_ALL_PAIRS is set (`make test-all`).
  static let all = everywhere.filter { test in
    Backend.current.isHost || ProcessInfo.processInfo.environment["PEFT_ALL_PAIRS"] != nil || ["llama-tied", "gpt2"].contains(test.model)
      || test.method.hasPrefix("lora")
  }

  private static let everywhere: [MethodCase] = TinyModel.names.flatMap { model in
    ((try? entries(ofDirectory: "\(TinyModel.folder)/\(model)")) ?? []).sorted().filter { method in
      (try? status(ofPath: "\(TinyModel.folder)/\(model)/\(method)/reference.json")) != nil
    }.map { MethodCase(model: model, method: $0) }
  }

  var testDescription: String { "\(model)/\(method)" }
  var folder: String { "\(TinyModel.folder)/\(model)/\(method)" }
  var isFull: Bool { method == "full" }

  /// The adapted model with the fixture's initial values.
  func load() throws -> FineTunedModel {
    let base = try TinyModel(name: model).load()
    if isFull {
      return try FineTunedModel(base, FullConfig(), InjectionContext(seed: 1))
    }
    if method == "prefix-projection" {
      let settings: JSONValue = [
        "peft_type": "PREFIX_TUNING", "num_virtual_tokens": 5, "prefix_projection": true, "encoder_hidden_size": 24,
      ]
      let encoder = try SafetensorsFile("\(folder)/encoder.safetensors")
      let hidden = encoder["transform.0.weight"]?.shape[0] ?? 0
      let tokens = encoder["embedding.weight"]?.shape[0] ?? 0
      var object = settings.object ?? JSONObject()
      object["encoder_hidden_size"] = JSONValue(hidden)
      object["num_virtual_tokens"] = JSONValue(tokens)
      let reader = ObjectReader(JSONValue(object), file: "test")
      let model = try FineTunedModel(base, MethodRegistry.method(reading: reader), InjectionContext(seed: 1))
      try reader.finish()
      for (name, parameter) in model.trainableParameters {
        let entry = try #require(encoder[String(name.dropFirst("prompt_encoder.".count))], "\(name)")
        parameter.replace(with: try entry.loaded(file: encoder.path))
      }
      return model
    }
    let directory = try AdapterDirectory(folder)
    let model = try FineTunedModel(base, directory.config, InjectionContext(seed: 1))
    try directory.load(into: model)
    return model
  }

  /// Name in the fixture of one of our trained parameters.
  func referenceName(_ name: String) -> String {
    switch method {
    case "prefix", "prefix-beyond", "prompt", "prompt-accumulation": return "prompt_embeddings"
    case "prefix-projection": return String(name.dropFirst("prompt_encoder.".count))
    case _ where ["lora", "dora", "ia3", "ln-tuning"].contains(where: method.hasPrefix): return "base_model.model.\(name)"
    default: return name
    }
  }

  /// Our values in the fixture's layout: GPT-2's own matrices lie transposed in its files.
  func referenceLayout(_ name: String, _ tensor: Tensor) -> [Float] {
    isFull && model == "gpt2" && name.contains(".c_") && name.hasSuffix("weight") ? tensor.transposed().floats : tensor.floats
  }
}

/// Every method on the tiny models, against PyTorch with PEFT and with adapter-hub.
@Suite struct MethodTests {
  @Test("the counts are those that PEFT prints", arguments: MethodCase.all)
  func counts(_ test: MethodCase) throws {
    let model = try test.load()
    let reference = try Reference(test.folder)
    #expect(model.trainableCount == reference.json["trainable_parameters"]?.integer.map(Int.init))
    // PEFT counts a norm twice that it trains a copy of.
    let twice = test.method == "ln-tuning" ? model.trainableCount : 0
    #expect(model.totalCount + twice == reference.json["total_parameters"]?.integer.map(Int.init))
  }

  @Test("logits, loss and gradients equal PyTorch's", arguments: MethodCase.all.filter { !$0.isFull })
  func forwardAndBackward(_ test: MethodCase) throws {
    let model = try test.load()
    let batch = try Rows("a").batch
    let reference = try Reference(test.folder)
    let hidden = model.hiddenStates(batch.ids, layout: batch.layout)
    let d = difference(model.model.head.logits(hidden).floats, try reference.logits())
    // Eager and SDPA attention differ by up to 1e-5 here (reference.json: noise).
    #expect(d.relative < 1e-5, "logits: \(d)")
    let (loss, sum) = model.loss(batch.ids, labels: batch.labels, layout: batch.layout, scale: 1 / Double(batch.targetTokenCount))
    loss.backward()
    #expect(abs(sum / Double(batch.targetTokenCount) - reference.number("loss")) < 1e-5)
    for (name, parameter) in model.trainableParameters {
      let gradient = try #require(parameter.tensor.gradient, "no gradient of \(name)")
      let d = difference(gradient.floats, try reference.values("grad.\(test.referenceName(name))"))
      // f32 sums in another order; the fixtures' gradients reach 10.
      #expect(d.relative < 3e-5, "\(name): \(d)")
    }
  }

  @Test("ten training steps give PyTorch's losses, norms and weights", arguments: MethodCase.all)
  func training(_ test: MethodCase) throws {
    let model = try test.load()
    let reference = try Reference(test.folder)
    let settings = try #require(reference.json["training"])
    func number(_ key: String) -> Double { settings[key]?.double ?? .nan }
    let schedule = try #require(settings["lr_scheduler_type"]?.string.flatMap(Schedule.init(rawValue:)))
    let runner = try reference.runner(model)
    let batches = [try Rows("a").batch, try Rows("b").batch]
    let steps = try #require(reference.json["steps"]?.array)
    for (index, expected) in steps.enumerated() {
      let step = index + 1
      let rate =
        number("learning_rate") * schedule.factor(step: step, warmupSteps: Int(number("warmup_steps")), totalSteps: steps.count)
      #expect(abs(rate - (expected["learning_rate"]?.double ?? .nan)) < 1e-12)
      let micro = reference.microBatches(index, of: batches)
      let report = try #require(try runner.run(micro, step: step, update: step, learningRate: rate))
      expectStep(report, expected, step: step)
    }
    for (name, parameter) in model.trainableParameters {
      let d = difference(test.referenceLayout(name, parameter.tensor), try reference.values("final.\(test.referenceName(name))"))
      // A key bias of GPT-2 has a gradient of rounding only, see the README.
      let limit = name.hasSuffix("c_attn.bias") || name.hasSuffix("c_attn.base_layer.bias") || name.hasSuffix("k_proj.bias") ? 0.2 : 2e-3
      #expect(d.relative < limit, "\(name): \(d)")
    }
  }

  @Test(
    "merging gives the logits that PEFT's merge gives, and unmerging the bits from before",
    arguments: MethodCase.all.filter { test in ["lora", "dora", "ia3"].contains(where: test.method.hasPrefix) })
  func merging(_ test: MethodCase) throws {
    let model = try test.load()
    let batch = try Rows("a").batch
    let before = model.model.head.logits(model.hiddenStates(batch.ids, layout: batch.layout)).floats
    #expect(model.method.merge())
    let merged = model.model.head.logits(model.hiddenStates(batch.ids, layout: batch.layout)).floats
    let d = difference(merged, try Reference(test.folder).logits("merged_logits"))
    #expect(d.relative < 1e-5, "\(d)")
    model.method.unmerge()
    #expect(model.model.head.logits(model.hiddenStates(batch.ids, layout: batch.layout)).floats == before)
  }
}
