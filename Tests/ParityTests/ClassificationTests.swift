import Datasets
import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Training
import Transformers

/// A tiny model with a head over three labels and a method in it, as Fixtures/classification has them.
struct ClassificationCase: CustomTestStringConvertible, Sendable {
  let name: String

  static let folder = "\(TinyModel.folder)/classification"
  static let all = ((try? entries(ofDirectory: folder)) ?? []).filter { !$0.hasSuffix(".json") }.map(ClassificationCase.init)

  var testDescription: String { name }
  var folder: String { "\(Self.folder)/\(name)" }
  var isFull: Bool { name.hasSuffix("full") }

  /// The model with the fixture's initial values.
  func load() throws -> FineTunedModel {
    let model = try #require(Reference(folder).json["model"]?.string)
    let task = NewTask(labels: ["a", "b", "c"], seed: 1)
    let base = try ModelLoader.load(TinyModel(name: model).path, storage: .float32, task: task).model
    guard isFull else {
      let directory = try AdapterDirectory(folder)
      let model = try FineTunedModel(base, directory.config, InjectionContext(seed: 1))
      try directory.load(into: model)
      return model
    }
    let file = try SafetensorsFile("\(folder)/head.safetensors")
    base.head.weight.replace(with: try #require(file["score.weight"]).loaded(file: file.path))
    return try FineTunedModel(base, FullConfig(), InjectionContext(seed: 1))
  }

  /// Batch "a" or "b".
  func batch(_ name: String) throws -> TokenBatch {
    let json = try StrictJSON.parse(contentsOf: "\(Self.folder)/batches.json")[name]
    let labels = json?["labels"]?.array?.compactMap(\.integer) ?? []
    return TokenBatch(
      integerRows(json?["input_ids"]).enumerated().map { index, ids in
        var example = Example(ids: ids, isTarget: ids.map { _ in false }, promptCount: ids.count, line: index + 1)
        example.label = Int32(labels[index])
        return example
      })
  }

  /// Name in the fixture of one of our trained parameters.
  func referenceName(_ parameter: String) -> String {
    if isFull { return parameter }
    guard name.hasSuffix("prefix") else { return "base_model.model.\(parameter)" }
    return parameter == "score.weight" ? "base_model.score.weight" : "prompt_embeddings"
  }
}

extension Reference {
  /// Logits of all rows, one after the other; the fixture has each twice.
  fileprivate func pooled(_ prefix: String = "logits") throws -> [Float] {
    let twice = try logits(prefix)
    return stride(from: 0, to: twice.count, by: 6).flatMap { twice[$0..<$0 + 3] }
  }
}

extension FineTunedModel {
  fileprivate func pooled(_ batch: TokenBatch) -> [Float] {
    let hidden = hiddenStates(batch.ids, layout: batch.layout)
    return model.head.logits(hidden, rows: batch.sequenceOffsets.dropFirst().map { $0 - 1 }).floats
  }
}

/// Sequence classification, against transformers' `…ForSequenceClassification` with PEFT.
@Suite struct ClassificationTests {
  @Test("all cases are there") func cases() { #expect(ClassificationCase.all.count == 5) }

  @Test("the counts are PEFT's, the head among what is trained", arguments: ClassificationCase.all)
  func counts(_ test: ClassificationCase) throws {
    let reference = try Reference(test.folder)
    #expect(try test.load().trainableCount == reference.json["trainable_parameters"]?.integer.map(Int.init))
  }

  @Test("logits, loss and gradients equal PyTorch's", arguments: ClassificationCase.all)
  func forwardAndBackward(_ test: ClassificationCase) throws {
    let (model, batch, reference) = (try test.load(), try test.batch("a"), try Reference(test.folder))
    let d = difference(model.pooled(batch), try reference.pooled())
    #expect(d.relative < 1e-5, "logits: \(d)")
    let objective = model.model.head.task.objective
    #expect(objective.units(of: batch) == 5)
    let (loss, sum) = objective.loss(of: batch, model, randomness: nil, scale: 1 / 5)
    loss.backward()
    #expect(abs(sum / 5 - reference.number("loss")) < 1e-5)
    for (name, parameter) in model.trainableParameters {
      let gradient = try #require(parameter.tensor.gradient, "no gradient of \(name)")
      let d = difference(gradient.floats, try reference.values("grad.\(test.referenceName(name))"))
      #expect(d.relative < 3e-5, "\(name): \(d)")
    }
  }

  @Test("ten training steps give PyTorch's losses, norms and weights", arguments: ClassificationCase.all)
  func training(_ test: ClassificationCase) throws {
    let (model, reference) = (try test.load(), try Reference(test.folder))
    let runner = try reference.runner(model)
    let batches = [try test.batch("a"), try test.batch("b")]
    for (index, expected) in try #require(reference.json["steps"]?.array).enumerated() {
      let rate = try #require(expected["learning_rate"]?.double)
      let micro = reference.microBatches(index, of: batches)
      let report = try #require(try runner.run(micro, step: index + 1, update: index + 1, learningRate: rate))
      expectStep(report, expected, step: index + 1)
    }
    for (name, parameter) in model.trainableParameters {
      let d = difference(parameter.tensor.floats, try reference.values("final.\(test.referenceName(name))"))
      #expect(d.relative < 2e-3, "\(name): \(d)")
    }
  }

  @Test("merging gives the logits that PEFT's merge gives", arguments: ClassificationCase.all.filter { $0.name.hasSuffix("lora") })
  func merging(_ test: ClassificationCase) throws {
    let (model, batch) = (try test.load(), try test.batch("a"))
    #expect(model.method.merge())
    let d = difference(model.pooled(batch), try Reference(test.folder).pooled("merged_logits"))
    #expect(d.relative < 1e-5, "\(d)")
  }

  @Test("an adapter is written with its head, and comes back", arguments: ClassificationCase.all.filter { !$0.isFull })
  func files(_ test: ClassificationCase) throws {
    let (model, batch) = (try test.load(), try test.batch("a"))
    let folder = try TemporaryDirectory()
    let directory = try AdapterDirectory(test.folder)
    try AdapterDirectory.write(model, directory.config, baseModelName: "base", probe: LossProbe(model), to: folder.path)
    let theirs = try SafetensorsFile("\(test.folder)/adapter_model.safetensors")
    let ours = try SafetensorsFile("\(folder.path)/adapter_model.safetensors")
    #expect(Set(ours.tensors.map(\.name)) == Set(theirs.tensors.map(\.name)))
    let again = try AdapterDirectory(folder.path)
    let task = try #require(again.unnamedTask)
    #expect(task.labels.count == 3)
    let base = try ModelLoader.load(
      TinyModel(name: try #require(Reference(test.folder).json["model"]?.string)).path, storage: .float32, task: task)
    #expect(try again.adapted(base.model, InjectionContext(seed: 9)).pooled(batch) == model.pooled(batch))
    // Without a head there is no place for it.
    let writer = try TinyModel(name: try #require(Reference(test.folder).json["model"]?.string)).load()
    let error = #expect(throws: Diagnostic.self) { try again.adapted(writer, InjectionContext(seed: 9)) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("the adapter tells the labels of texts"))
  }

  @Test("a whole classifier is written as transformers has it, and comes back with its labels")
  func wholeModel() throws {
    let test = ClassificationCase(name: "llama-tied-full")
    let task = NewTask(labels: ["no", "yes", "perhaps"], seed: 3)
    let loaded = try ModelLoader.load(TinyModel(name: "llama-tied").path, storage: .float32, task: task)
    let folder = try TemporaryDirectory()
    try SafetensorsFormat().writer?(loaded.model, try loaded.exportedConfiguration(), false, folder.path)
    let again = try ModelLoader.load(folder.path, storage: .float32)
    #expect(again.model.head.task == .sequenceClassification(labels: ["no", "yes", "perhaps"]))
    #expect(again.configuration["architectures"]?.array?.first?.string == "LlamaForSequenceClassification")
    let batch = try test.batch("a")
    #expect(FineTunedModel(unadapted: again.model).pooled(batch) == FineTunedModel(unadapted: loaded.model).pooled(batch))
  }
}
