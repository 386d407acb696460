import FileFormats
import Foundation
import TestSupport
import Testing

/// Adapters written for other programs, and read as these write them.
@Suite struct AdapterExportTests {
  private static let generate = ["--prompt", "ab 1?", "--prompt", "abab 22?", "--max-new-tokens", "12", "--json"]

  private func text(_ workspace: Workspace, _ adapter: String?) throws -> String {
    let outcome = try workspace.run(["generate", "--model", "model"] + (adapter.map { ["--adapter", $0] } ?? []) + Self.generate)
    try #require(outcome.code == 0, "\(outcome)")
    return outcome.output
  }

  @Test("an adapter goes through every format and writes the same text", arguments: ["llama-tied", "gpt2"])
  func formats(_ name: String) throws {
    let workspace = try Workspace(model: name)
    try workspace.writeConfig(["peft_type": "LORA", "r": 4, "lora_alpha": 16, "use_rslora": true, "target_modules": "all-linear"])
    #expect(try workspace.train().code == 0)
    let expected = try text(workspace, "run/adapter")
    #expect(expected != (try text(workspace, nil)))
    var from = "run/adapter"
    for (format, files) in [
      ("mlx", ["adapter_config.json", "adapters.safetensors"]), ("gguf-adapter", ["adapter.gguf"]),
      ("peft", ["adapter_config.json", "adapter_model.safetensors"]),
    ] {
      let outcome = try workspace.run("export", "--model", "model", "--adapter", from, "--output", format, "--format", format)
      #expect(outcome.code == 0 && outcome.output.contains("\(format): \(format),"), "\(outcome)")
      #expect(try Set(entries(ofDirectory: workspace.file(format))) == Set(files + ["MANIFEST.json"]))
      #expect(try text(workspace, format) == expected, "\(format)")
      let verified = try workspace.run("verify", format)
      #expect(verified.code == 0 && verified.output.contains("LORA"), "\(verified)")
      from = format
    }
    #expect(try text(workspace, "gguf-adapter/adapter.gguf") == expected)
    // Training goes on from any of them.
    for path in ["mlx", "gguf-adapter/adapter.gguf"] {
      try workspace.writeConfig(["adapter_path": JSONValue(path)])
      let outcome = try workspace.train("--overwrite")
      #expect(outcome.code == 0, "\(outcome)")
    }
  }

  @Test("another method becomes a LoRA, with every layer's error and the loss")
  func asLoRA() throws {
    let workspace = try Workspace()
    try workspace.writeConfig(["peft_type": "IA3"])
    #expect(try workspace.train().code == 0)
    let refused = try workspace.run("export", "--model", "model", "--adapter", "run/adapter", "--output", "no", "--format", "gguf-adapter")
    #expect(
      refused.code == 2 && refused.error.contains("--as-lora") && !FileManager.default.fileExists(atPath: workspace.file("no")),
      "\(refused)")
    let outcome = try workspace.run(
      "export", "--model", "model", "--adapter", "run/adapter", "--output", "lora", "--format", "gguf-adapter", "--as-lora", "--energy", "1"
    )
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.contains("model.layers.1.mlp.down_proj") && outcome.output.contains("loss of a test row: "), "\(outcome)")
    #expect(try text(workspace, "lora") == text(workspace, "run/adapter"))
    let cut = try workspace.run(
      "export", "--model", "model", "--adapter", "run/adapter", "--output", "cut", "--format", "mlx", "--as-lora", "--rank", "2", "--data",
      "valid.jsonl")
    #expect(cut.code == 0 && cut.output.contains(/loss on the first \d rows of valid.jsonl: \d\.\d{5} as tuned, \d/), "\(cut)")
    #expect(outcome.output.contains("loss on the test texts: "))
    #expect(try StrictJSON.parse(contentsOf: workspace.file("cut/adapter_config.json"))["lora_parameters"]?["rank"] == 2)
  }

  @Test("a model that was trained as a whole becomes a LoRA of its base")
  func fullAsLoRA() throws {
    let workspace = try Workspace()
    try workspace.writeConfig(["peft_type": "FULL"])
    #expect(try workspace.train().code == 0)
    let outcome = try workspace.run(
      "export", "--model", "run/model", "--base", "model", "--output", "lora", "--format", "peft", "--as-lora", "--rank", "8")
    #expect(outcome.code == 0 && outcome.output.contains("left out: model.norm.weight, changed by "), "\(outcome)")
    #expect(try text(workspace, "lora") != text(workspace, nil))
    for arguments in [
      ["--as-lora"], ["--as-lora", "--rank", "0"], ["--as-lora", "--energy", "1.5"], ["--rank", "4"],
      ["--as-lora", "--rank", "2", "--energy", "0.5"],
    ] {
      let bad = try workspace.run(["export", "--model", "run/model", "--output", "bad", "--format", "peft"] + arguments)
      #expect(bad.code == 2 && !FileManager.default.fileExists(atPath: workspace.file("bad")), "\(bad)")
    }
    let whole = try workspace.run("export", "--model", "run/model", "--base", "model", "--output", "bad", "--as-lora")
    #expect(whole.code == 2 && whole.error.contains("--format huggingface is a whole model"), "\(whole)")
  }

  @Test("an adapter of another architecture, a model as an adapter, and a damaged file are refused with 3")
  func bad() throws {
    let workspace = try Workspace()
    #expect(try workspace.train().code == 0)
    #expect(
      try workspace.run("export", "--model", "model", "--adapter", "run/adapter", "--output", "out", "--format", "gguf-adapter").code == 0)
    let good = try readFile(workspace.file("out/adapter.gguf"))
    try workspace.folder.write("cut.gguf", Array(good.dropLast(100)))
    try workspace.folder.write("model.gguf", try readFile(repositoryPath("Tests/TransformerTests/Fixtures/llama-f32.gguf")))
    try TinyModelDirectory.make("gpt2", in: workspace.folder, name: "other")
    for (model, adapter, named) in [
      ("model", "cut.gguf", "cut.gguf"), ("model", "model.gguf", "general.type"), ("other", "out", "general.architecture"),
      ("model", "missing.gguf", "missing.gguf"),
    ] {
      let outcome = try workspace.run(["generate", "--model", model, "--adapter", adapter, "--prompt", "a"])
      #expect(outcome.code == 3 && outcome.error.contains(named), "\(outcome)")
      expectDecent(outcome)
    }
  }
}
