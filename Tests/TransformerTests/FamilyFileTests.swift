import FileFormats
import TestSupport
import Tensors
import Testing
import Transformers

/// A tiny model of a family as a GGUF file, and the loss that transformers has for its weights (Fixtures/generate_gguf.py).
struct FamilyFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let modelType: String
  let loss: Double

  static let all: [FamilyFile] = {
    let rows = (try? StrictJSON.parse(contentsOf: fixture("families.json")))?.array ?? []
    return rows.map { row in
      FamilyFile(
        testDescription: row["name"]?.string ?? "", modelType: row["model_type"]?.string ?? "", loss: row["loss"]?.double ?? .nan)
    }
  }()

  var path: String { fixture("families/\(testDescription).gguf") }
}

/// Every family in every format: the model is the same.
@Suite struct FamilyFileTests {
  @Test("a family's GGUF file gives the loss that transformers has for the same weights", arguments: FamilyFile.all)
  func gguf(_ file: FamilyFile) throws {
    let loaded = try ModelLoader.load(file.path, storage: .float32)
    let loss = loaded.model.loss(of: sequences)
    #expect(abs(loss - file.loss) <= 2e-6 * file.loss, "\(loss), transformers \(file.loss)")
    #expect(loaded.model.shape.modelType == file.modelType && loaded.notes.isEmpty, "\(loaded.notes)")
  }

  @Test("written again, it has every key and every tensor that llama.cpp's converter gave it", arguments: FamilyFile.all)
  func written(_ file: FamilyFile) throws {
    let model = try ModelLoader.load(file.path, storage: .auto).model
    let description = try GGUFDescription(model, path: file.path)
    let tensors = try model.namedParameters().map { try description.tensor($0.name, $0.parameter.tensor) } + description.factors
    var fields: GGUFFields = ["general.architecture": .string(description.architecture)]
    fields.merge(description.fields)
    let folder = try TemporaryDirectory()
    try GGUFWriter.write(fields, tensors, to: folder.file("model.gguf"))
    try description.check(folder.file("model.gguf"))
    let (given, again) = (try GGUFFile(file.path), try GGUFFile(folder.file("model.gguf")))
    // A factor that llama.cpp computes by itself, and another that is said by the one for all of it.
    let leftOut = ["olmo2.rope.scaling.yarn_attn_factor", "mistral3.rope.scaling.yarn_log_multiplier"]
    for key in given.metadata.keys where !leftOut.contains(key) {
      #expect(again.metadata[key] == given.metadata[key], "\(key)")
      #expect(again.copiedFields()[key]?.bytes == given.copiedFields()[key]?.bytes, "\(key) has another width")
    }
    #expect(Set(again.tensors.map(\.name)) == Set(given.tensors.map(\.name)))
    for tensor in given.tensors {
      #expect(again[tensor.name]?.shape == tensor.shape && again[tensor.name]?.type == tensor.type, "\(tensor.name)")
      // What is 1 + w there loses bits of a small w.
      let (ours, theirs) = (try again[tensor.name]?.loaded(file: "").floats ?? [], try tensor.loaded(file: "").floats)
      #expect(zip(ours, theirs).allSatisfy { abs($0 - $1) <= 1.2e-7 * max(1, abs($1)) } && ours.count == theirs.count, "\(tensor.name)")
    }
  }

  @Test("its config.json says the same again, as a Hugging Face directory", arguments: FamilyFile.all)
  func exported(_ file: FamilyFile) throws {
    let loaded = try ModelLoader.load(file.path, storage: .float32)
    let folder = try TemporaryDirectory()
    try SafetensorsFormat().writer?(loaded.model, try loaded.exportedConfiguration(), false, folder.path)
    let again = try ModelLoader.load(folder.path, storage: .float32)
    #expect(again.model.loss(of: sequences) == loaded.model.loss(of: sequences))
    #expect(again.model.shape == loaded.model.shape && again.notes.isEmpty)
  }

  @Test("what a GGUF file's plan counts is what its model has", arguments: FamilyFile.all)
  func blueprint(_ file: FamilyFile) throws {
    let loaded = try ModelLoader.load(file.path, storage: .auto).model
    let planned = try Backend.shapes().use { try ModelBlueprint(contentsOf: file.path).model(storage: .auto).namedParameters().map(\.name) }
    #expect(planned == loaded.namedParameters().map(\.name))
  }

  @Test("written as HDF5 and read back, every family has the same loss", arguments: TinyModel.names)
  func hdf5(_ name: String) throws {
    let loaded = try ModelLoader.load(TinyModel.path(name), storage: .float32)
    let parent = try TemporaryDirectory()
    let folder = parent.file("model")
    try CommittedDirectory.write(folder, runID: "test") { path throws(Diagnostic) in
      try HDF5Format().writer?(loaded.model, try loaded.exportedConfiguration(), false, path)
    }
    let again = try ModelLoader.load(folder, storage: .float32)
    #expect(again.model.loss(of: sequences) == loaded.model.loss(of: sequences))
    #expect(again.model.shape == loaded.model.shape)
  }
}

/// Checkpoints of models that see images, too.
@Suite struct WrappedModelTests {
  /// Gemma 3 as `Gemma3ForConditionalGeneration` has it, with a weight that belongs to its other parts.
  private func wrapped(prefix: String) throws -> ModelCopy {
    try ModelCopy(of: "gemma3") { config in
      var outer: JSONObject = [
        "model_type": "gemma3", "architectures": ["Gemma3ForConditionalGeneration"], "vision_config": ["hidden_size": 8],
      ]
      config["final_logit_softcapping"] = 2.0
      config["architectures"] = nil
      outer["text_config"] = JSONValue(config)
      config = outer
    } tensors: { tensors in
      tensors.map { $0.copy(prefix + $0.name.dropFirst("model.".count)) } + [
        TensorToWrite("model.vision_tower.embeddings.weight", shape: [2], [1, 2]),
        TensorToWrite("multi_modal_projector.mm_input_projection_weight", shape: [2], [1, 2]),
      ]
    }
  }

  @Test("the language model alone is loaded, and the user is told", arguments: ["model.language_model.", "language_model.model."])
  func gemma3(_ prefix: String) throws {
    let copy = try wrapped(prefix: prefix)
    let loaded = try ModelLoader.load(copy.path, storage: .float32)
    #expect(loaded.model.logits(of: sequences) == (try TinyModel.load("gemma3").logits(of: sequences)))
    #expect(loaded.notes.contains { $0.contains("a model that sees images (gemma3); only its language model (gemma3_text) is loaded") })
    #expect(loaded.configuration["architectures"] == ["Gemma3ForCausalLM"] && loaded.configuration["vision_config"] == nil)
    let folder = try TemporaryDirectory()
    try SafetensorsFormat().writer?(loaded.model, try loaded.exportedConfiguration(), false, folder.path)
    #expect(try ModelLoader.load(folder.path, storage: .float32).model.logits(of: sequences) == loaded.model.logits(of: sequences))
  }

  @Test("a weight of no known part is refused there, too")
  func unknownPart() throws {
    let copy = try ModelCopy(of: "gemma3") { _ in
    } tensors: {
      $0 + [TensorToWrite("audio_tower.conv.weight", shape: [2], [1, 2])]
    }
    #expect(errorText { _ = try copy.load() }.contains("audio_tower.conv.weight: the model has no place for this tensor"))
  }
}
