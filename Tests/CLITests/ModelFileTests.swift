import FileFormats
import Foundation
import TestSupport
import Testing

/// Model files as people have them: what is taken where they say nothing, and what an export says of them.
@Suite struct ModelFileTests {
  private static let gguf = "Tests/TransformerTests/Fixtures/llama-f32.gguf"

  /// A folder with the tiny model as a GGUF file, its tokenizer included.
  private func workspace(_ change: (inout ChangedGGUF) -> Void) throws -> Workspace {
    let workspace = try Workspace()
    var file = try ChangedGGUF(of: repositoryPath(Self.gguf))
    for (key, value) in TinyModelDirectory.ggufTokenizer { file[key] = value }
    change(&file)
    try workspace.folder.write("model.gguf", file.bytes)
    try workspace.writeConfig(model: ["path": "model.gguf"])
    return workspace
  }

  private func loss(_ workspace: Workspace, _ model: String, _ more: String...) throws -> Double {
    let outcome = try workspace.run(["evaluate", "--config", "config.json", "--json", "--set", "model.path=\(model)"] + more)
    #expect(outcome.code == 0, "\(outcome)")
    return try outcome.json()["eval_loss"]?.double ?? .nan
  }

  @Test("a GGUF file with factors for its frequencies is exported with them: the loss stays", arguments: ["export", "FULL"])
  func frequencyFactors(_ way: String) throws {
    let smooth = (16 / (2 * Float.pi) - 1) / 3
    let workspace = try workspace { $0.add("rope_freqs.weight", [1 / ((1 - smooth) / 8 + smooth), 8, 8, 8]) }
    let output: String
    if way == "FULL" {
      try workspace.writeConfig(["peft_type": "FULL"], model: ["path": "model.gguf"])
      let outcome = try workspace.train("--set", "training.max_steps=1", "--set", "training.learning_rate=1e-30")
      #expect(outcome.code == 0, "\(outcome)")
      output = "run/model"
    } else {
      let outcome = try workspace.run("export", "--model", "model.gguf", "--output", "exported")
      #expect(outcome.code == 0, "\(outcome)")
      output = "exported"
    }
    let (before, after) = (try loss(workspace, "model.gguf"), try loss(workspace, output))
    #expect(abs(before - after) <= 1e-6 * before, "\(before) before, \(after) after")
    let config = try StrictJSON.parse(contentsOf: workspace.file("\(output)/config.json"))
    #expect(config["rope_scaling"]?["rope_type"] == "llama3")
    let plain = try loss(workspace, "model")
    #expect(abs(plain - before) > 1e-3, "without the factors the loss is \(plain), with them \(before)")
  }

  @Test("factors that a config.json has no words for can be trained on, but not written as a model")
  func inexpressible() throws {
    let workspace = try workspace { $0.add("rope_freqs.weight", [1, 2, 3, 4]) }
    let lora = try workspace.train("--set", "training.max_steps=1")
    #expect(lora.code == 0, "\(lora)")
    let export = try workspace.run("export", "--model", "model.gguf", "--output", "exported")
    try workspace.writeConfig(["peft_type": "FULL"], model: ["path": "model.gguf"])
    let full = try workspace.train("--set", "training.output_dir=full")
    for outcome in [export, full] {
      #expect(outcome.code == 3 && outcome.error.contains("model.gguf: rope_freqs.weight: its factors are not"), "\(outcome)")
      expectDecent(outcome)
    }
    #expect(!FileManager.default.fileExists(atPath: workspace.file("exported")))
    #expect(!FileManager.default.fileExists(atPath: workspace.file("full/metrics.jsonl")))
  }

  @Test("a base that the files do not name is said at the start, belongs to the run, and is exported")
  func ropeTheta() throws {
    let workspace = try workspace { $0["llama.rope.freq_base"] = nil }
    let first = try workspace.train("--set", "training.max_steps=2")
    #expect(
      first.code == 0 && first.error.contains("note: model.gguf does not name the base of the rotary embedding; 10000 is"), "\(first)")
    let other = ["--set", "model.rope_theta=500"]
    let resumed = try workspace.run(["--config", "config.json", "--resume"] + other)
    #expect(resumed.code == 7 && resumed.error.contains("model.rope_theta: ") && !resumed.error.contains("\n  model: "), "\(resumed)")

    #expect(try loss(workspace, "model.gguf") == loss(workspace, "model"))
    let changed = try loss(workspace, "model.gguf", "--set", "model.rope_theta=500")
    for (name, options) in [("default", []), ("given", ["--rope-theta", "500"])] {
      let outcome = try workspace.run(["export", "--model", "model.gguf", "--output", name] + options)
      #expect(outcome.code == 0 && outcome.error.contains("10000 is taken") == options.isEmpty, "\(outcome)")
      let config = try StrictJSON.parse(contentsOf: workspace.file("\(name)/config.json"))
      #expect(config["rope_theta"] == (options.isEmpty ? 10000.0 : 500.0))
    }
    #expect(try loss(workspace, "given") == changed && loss(workspace, "default") != changed)
  }

  @Test("a base that cannot be is a mistake of the command, and so is any for a model without rotary embeddings")
  func badRopeTheta() throws {
    let workspace = try Workspace(model: "gpt2")
    let outcomes = [
      try workspace.run("generate", "--model", "model", "--prompt", "a", "--rope-theta", "0"),
      try workspace.run("generate", "--model", "model", "--prompt", "a", "--rope-theta", "500"),
      try workspace.train("--set", "model.rope_theta=500"), try workspace.train("--set", "model.rope_theta=nan"),
    ]
    for outcome in outcomes {
      #expect(outcome.code == 2 && outcome.error.contains("rope"), "\(outcome)")
      expectDecent(outcome)
    }
  }

  @Test("an added token without a row in the embedding does no harm until a text has it")
  func tokenWithoutRow() throws {
    let workspace = try Workspace()
    let path = "model/tokenizer.json"
    let text = try String(decoding: readFile(workspace.file(path)), as: UTF8.self)
    let pad = #""added_tokens":[{"id":96,"content":"<pad>","special":true,"normalized":false},"#
    try workspace.folder.write(path, text.replacing(#""added_tokens":["#, with: pad))
    try workspace.folder.write("model/tokenizer_config.json", #"{"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>"}"#)
    let trained = try workspace.train("--set", "training.max_steps=1")
    #expect(trained.code == 0, "\(trained)")

    let prompt = try workspace.run("generate", "--model", "model", "--prompt", "a<pad>")
    #expect(
      prompt.code == 2 && prompt.error.contains("prompt 1 has the token id 96, but the model's embedding has only 96 rows"), "\(prompt)")
    try workspace.folder.write("valid.jsonl", TinyData.validation() + #"{"prompt": "a", "completion": "b<pad>"}"# + "\n")
    for outcome in [
      try workspace.train("--set", "training.output_dir=other"), try workspace.run("evaluate", "--config", "config.json"),
    ] {
      #expect(outcome.code == 3, "\(outcome)")
      #expect(outcome.error.contains(#"valid.jsonl:6: the row has the token "<pad>" with the id 96, but"#), "\(outcome)")
      expectDecent(outcome)
    }
  }

  @Test("an id without a token is written as nothing, by generate and by a training with a metric")
  func idWithoutToken() throws {
    let workspace = try Workspace()
    let path = "model/tokenizer.json"
    let whole = try StrictJSON.parse(contentsOf: workspace.file(path))
    let vocabulary = try #require(whole["model"]?["vocab"]?.object)
    let kept = Set("ab cd!?0123456789".unicodeScalars.map { $0 == " " ? "Ġ" : String(Character($0)) } + ["<unk>", "<s>", "</s>"])
    var small = JSONObject()
    for member in vocabulary.members where kept.contains(member.key) { small[member.key] = member.value }
    var model = try #require(whole["model"]?.object)
    model["vocab"] = JSONValue(small)
    var file = try #require(whole.object)
    file["model"] = JSONValue(model)
    try workspace.folder.write(path, JSONValue(file).serialized())

    let known = Dictionary(uniqueKeysWithValues: small.members.compactMap { member in member.value.integer.map { ($0, member.key) } })
    let outcome = try workspace.run("generate", "--model", "model", "--prompt", "ab 1?", "--max-new-tokens", "20", "--json")
    #expect(outcome.code == 0, "\(outcome)")
    let text = try #require(outcome.json()["texts"]?.array?.first)
    let ids = (text["tokens"]?.array ?? []).compactMap(\.integer)
    #expect(ids.contains { known[$0] == nil }, "the model must choose an id without a token: \(ids)")
    let expected = ids.compactMap { known[$0] }.filter { !$0.hasPrefix("<") }.joined().replacing("Ġ", with: " ")
    #expect(text["text"]?.string == expected)

    let trained = try workspace.train("--set", "training.max_steps=1", "--set", "data.metric=contains")
    #expect(trained.code == 0, "\(trained)")
  }
}
