import FileFormats
import Foundation
import TestSupport
import Testing

/// Models written for others and for ourselves.
@Suite struct ExportTests {
  private static let generate = ["--prompt", "ab 1?", "--prompt", "abab 22?", "--max-new-tokens", "12", "--json"]

  @Test("a model goes to HDF5 and back without a changed bit", arguments: ["llama-tied", "gpt2"])
  func roundTrip(_ name: String) throws {
    let workspace = try Workspace(model: name)
    let steps = [
      ["export", "--model", "model", "--output", "hf"], ["export", "--model", "model", "--output", "h5", "--format", "hdf5"],
      ["export", "--model", "h5", "--output", "back", "--format", "huggingface"],
    ]
    for step in steps {
      let outcome = try workspace.run(step)
      #expect(outcome.code == 0 && outcome.output.contains("parameters"), "\(outcome)")
    }
    #expect(try readFile(workspace.file("hf/model.safetensors")) == readFile(workspace.file("back/model.safetensors")))
    let (original, exported) = (
      try SafetensorsFile(workspace.file("model/model.safetensors")), try SafetensorsFile(workspace.file("hf/model.safetensors"))
    )
    #expect(Set(original.tensors.map(\.name)) == Set(exported.tensors.map(\.name)))
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: workspace.file("h5"))).isSuperset(of: [
        "config.json", "model.h5", "MANIFEST.json", "tokenizer.json",
      ]))
    let text = try workspace.run(["generate", "--model", "model"] + Self.generate)
    for copy in ["hf", "h5", "back"] {
      #expect(try workspace.run(["generate", "--model", copy] + Self.generate).output == text.output, "\(copy)")
    }
  }

  @Test("a LoRA folded into the weights writes the text that it writes beside them", arguments: ["llama-tied", "gpt2"])
  func merged(_ name: String) throws {
    let workspace = try Workspace(model: name)
    #expect(try workspace.train().code == 0)
    let beside = try workspace.run(["generate", "--model", "model", "--adapter", "run/adapter"] + Self.generate)
    for format in ["huggingface", "hdf5"] {
      let outcome = try workspace.run("export", "--model", "model", "--adapter", "run/adapter", "--output", format, "--format", format)
      #expect(outcome.code == 0, "\(outcome)")
      let text = try workspace.run(["generate", "--model", format] + Self.generate)
      #expect(text.code == 0 && text.output == beside.output, "\(text)")
    }
    #expect(beside.output != (try workspace.run(["generate", "--model", "model"] + Self.generate)).output)
    #expect(
      !(try SafetensorsFile(workspace.file("huggingface/model.safetensors"))).tensors.contains {
        $0.name.contains("lora") || $0.name.contains("base_layer")
      })
  }

  @Test("the comparison is on rows of one's own data where they are given")
  func ownData() throws {
    let workspace = try Workspace()
    let export = ["export", "--model", "model", "--format", "gguf", "--output"]
    let outcome = try workspace.run(export + ["out", "--data", "valid.jsonl"])
    #expect(outcome.code == 0 && outcome.output.contains("on the first 5 rows of valid.jsonl"), "\(outcome)")
    let record = try StrictJSON.parse(contentsOf: workspace.file("out/export.json"))
    #expect(record["compared_on"] == "the first 5 rows of valid.jsonl")
    // The loss is that which evaluate finds on the same rows.
    let loss = try #require(record["against_the_fine_tuned_model"]?["loss_before"]?.double)
    let evaluated = try workspace.run("evaluate", "--config", "config.json", "--json").json()
    #expect(abs((evaluated["eval_loss"]?.double ?? 0) - loss) < 1e-4 * loss, "\(evaluated)")
    for (arguments, code) in [(["--data", "none.jsonl"], 2), (["--data", "valid.jsonl", "--no-check"], 2)] as [([String], Int32)] {
      let bad = try workspace.run(export + ["bad"] + arguments)
      #expect(bad.code == code && !FileManager.default.fileExists(atPath: workspace.file("bad")), "\(bad)")
    }
  }

  @Test("bf16 is half the size, loads again, and is the same in both formats", arguments: ["llama-tied", "gpt2"])
  func bfloat16(_ model: String) throws {
    let workspace = try Workspace(model: model)
    var texts: Set<String> = []
    for (format, file) in [("hdf5", "model.h5"), ("huggingface", "model.safetensors")] {
      for (name, options) in [("whole", []), ("half", ["--bfloat16"])] {
        let outcome = try workspace.run(["export", "--model", "model", "--output", "\(format)-\(name)", "--format", format] + options)
        #expect(outcome.code == 0, "\(outcome)")
      }
      let size = { (name: String) in try readFile(workspace.file("\(format)-\(name)/\(file)")).count }
      #expect(try size("half") * 10 < size("whole") * 7)
      let text = try workspace.run(["generate", "--model", "\(format)-half"] + Self.generate)
      #expect(text.code == 0, "\(text)")
      texts.insert(text.output)
    }
    #expect(texts.count == 1, "\(texts)")
    let config = try StrictJSON.parse(contentsOf: workspace.file("huggingface-half/config.json"))
    #expect((config["dtype"] ?? config["torch_dtype"]) == "bfloat16")
    let matrices = try SafetensorsFile(workspace.file("huggingface-half/model.safetensors")).tensors.filter { $0.shape.count == 2 }
    #expect(!matrices.isEmpty && matrices.allSatisfy { $0.type == .bf16 })
  }

  @Test("a method that cannot be folded in is refused, and nothing is written", arguments: ["PREFIX_TUNING", "ADAPTER"])
  func notMergeable(_ type: String) throws {
    let workspace = try Workspace()
    try workspace.writeConfig(type == "ADAPTER" ? ["peft_type": "ADAPTER"] : ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 2])
    #expect(try workspace.train("--set", "training.max_steps=1").code == 0)
    let outcome = try workspace.run("export", "--model", "model", "--adapter", "run/adapter", "--output", "x")
    #expect(outcome.code == 2 && outcome.error.contains("has no place in the weights of a model"), "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: workspace.file("x")))
    expectDecent(outcome)
  }

  @Test("an HDF5 model with a flipped bit is refused")
  func damaged() throws {
    let workspace = try Workspace()
    #expect(try workspace.run("export", "--model", "model", "--output", "h5", "--format", "hdf5").code == 0)
    var bytes = try readFile(workspace.file("h5/model.h5"))
    bytes[bytes.count / 2] ^= 4
    try workspace.folder.write("h5/model.h5", bytes)
    let outcome = try workspace.run("generate", "--model", "h5", "--prompt", "a")
    #expect(outcome.code == 3 && outcome.error.contains("SHA-256"), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("the model of a full training is one to train on")
  func full() throws {
    let workspace = try Workspace()
    try workspace.writeConfig(["peft_type": "FULL"])
    #expect(try workspace.train().code == 0)
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: workspace.file("run/model"))).isSuperset(of: [
        "config.json", "model.safetensors", "tokenizer.json",
      ]))
    let more = try workspace.train("--set", "model.path=run/model", "--set", "training.output_dir=more")
    #expect(more.code == 0, "\(more)")
  }
}
