import FileFormats
import Foundation
import TestSupport
import Testing

/// Text, with and without adapters, and measuring.
@Suite struct GenerateTests {
  struct Method: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let peft: JSONValue
    var resulting: [String] { peft["peft_type"] == "FULL" ? ["--model", "run/model"] : ["--model", "model", "--adapter", "run/adapter"] }
  }

  static let methods = [
    Method(testDescription: "LoRA", peft: Workspace.lora),
    Method(testDescription: "prefix", peft: ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4]),
    Method(
      testDescription: "prefix with projection",
      peft: ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "prefix_projection": true, "encoder_hidden_size": 16]),
    Method(testDescription: "Pfeiffer", peft: ["peft_type": "ADAPTER", "adapter_type": "pfeiffer", "reduction_factor": 4]),
    Method(testDescription: "Houlsby", peft: ["peft_type": "ADAPTER", "adapter_type": "houlsby", "reduction_factor": 4]),
    Method(testDescription: "parallel", peft: ["peft_type": "ADAPTER", "adapter_type": "parallel", "reduction_factor": 4]),
    Method(testDescription: "full", peft: ["peft_type": "FULL"]),
  ]

  private static let prompts = ["--prompt", "ab 1?", "--prompt", "abab 22?", "--prompt", "x", "--max-new-tokens", "12", "--json"]

  @Test("greedy text is the same every time, alone and beside others, with one thread and with two")
  func greedy() throws {
    let workspace = try Workspace()
    let base = ["generate", "--model", "model"]
    let all = try workspace.run(base + Self.prompts)
    #expect(all.code == 0 && all.error.isEmpty, "\(all)")
    let texts = try #require(all.json()["texts"]?.array)
    #expect(texts.count == 3 && texts.map { $0["prompt"]?.string } == ["ab 1?", "abab 22?", "x"])
    #expect(texts.allSatisfy { $0.object?.keys == ["prompt", "text", "tokens"] && ($0["tokens"]?.array?.count ?? 99) <= 12 })
    #expect(try workspace.run(base + Self.prompts + ["--threads", "2"]).output == all.output)
    for text in texts {
      let alone = try workspace.run(base + ["--prompt", text["prompt"]?.string ?? "", "--max-new-tokens", "12"])
      #expect(alone.code == 0 && alone.output == (text["text"]?.string ?? "") + "\n", "\(alone)")
    }
    expectDecent(all)
  }

  @Test("a seed gives the same choices again, another seed others; top-k 1 and a tiny top-p are greedy")
  func sampling() throws {
    let workspace = try Workspace()
    let run = { (options: [String]) in try workspace.run(["generate", "--model", "model"] + Self.prompts + options) }
    let first = try run(["--temperature", "1", "--seed", "1"])
    #expect(first.code == 0, "\(first)")
    #expect(try run(["--temperature", "1", "--seed", "1"]).output == first.output)
    #expect(try run(["--temperature", "1", "--seed", "2"]).output != first.output)
    let greedy = try run([])
    #expect(try run(["--temperature", "1", "--top-k", "1"]).output == greedy.output)
    #expect(try run(["--temperature", "1", "--top-p", "0.0001"]).output == greedy.output)
  }

  @Test(
    "the adapter of every method writes other text than the base, and evaluate gives the loss that training reported", arguments: methods)
  func adapters(_ method: Method) throws {
    let workspace = try Workspace()
    try workspace.writeConfig(method.peft)
    let trained = try workspace.train("--json")
    #expect(trained.code == 0, "\(trained)")
    let base = try workspace.run(["generate", "--model", "model"] + Self.prompts)
    let adapted = try workspace.run(["generate"] + method.resulting + Self.prompts)
    #expect(adapted.code == 0 && adapted.output != base.output, "\(adapted)")

    let evaluate = ["evaluate", "--config", "config.json", "--json"]
    let model = method.resulting[1]
    let adapter = method.resulting.count > 2 ? ["--adapter", method.resulting[3]] : []
    let measured = try workspace.run(evaluate + ["--set", "model.path=\(model)"] + adapter)
    #expect(measured.code == 0, "\(measured)")
    let expected = try trained.json()["eval"]?["eval_loss"]?.double ?? .nan
    // The adapter's file holds what was trained to the bit; only a prefix with projection is computed once more.
    #expect(try abs((measured.json()["eval_loss"]?.double ?? .nan) - expected) <= 1e-6 * expected, "\(measured), expected \(expected)")
    let unadapted = try workspace.run(evaluate).json()["eval_loss"]?.double ?? .nan
    #expect(expected < unadapted, "training has not helped: \(expected), without it \(unadapted)")
  }

  @Test("evaluate writes answers with their lines, references and scores")
  func answers() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run(
      "evaluate", "--config", "config.json", "--set", "data.metric=contains", "--set", "generation.max_new_tokens=3", "--answers",
      "answers.jsonl",
      "--json")
    #expect(outcome.code == 0, "\(outcome)")
    let json = try outcome.json()
    #expect(json["rows"] == 5 && json["metric"] == "contains" && json["metric_value"]?.double != nil)
    let rows = try String(decoding: readFile(workspace.file("answers.jsonl")), as: UTF8.self).split(separator: "\n").map {
      try StrictJSON.parse(String($0), file: "answers.jsonl")
    }
    #expect(rows.compactMap { $0["line"]?.integer } == [1, 2, 3, 4, 5])
    #expect(rows[0].object?.keys == ["line", "prompt", "prediction", "reference", "score", "feedback"])
    #expect(rows[0]["prompt"] == "ab 100?" && rows[0]["reference"] == "64 cd", "\(rows[0].serialized())")
  }

  @Test(
    "an adapter that does not fit, or is none, is refused with 3",
    arguments: [
      ("gpt2", "does not fit"), ("empty", "adapter_config.json"), ("cut", "adapter_model.safetensors"), ("mlx", "adapters.safetensors"),
      ("bin", "safetensors"),
    ])
  func badAdapter(_ kind: String, _ named: String) throws {
    let workspace = try Workspace()
    let path = "bad/adapter"
    try workspace.folder.makeDirectory("bad")
    #expect(try workspace.train().code == 0)
    try FileManager.default.copyItem(atPath: workspace.file("run/adapter"), toPath: workspace.file(path))
    let weights = "\(path)/adapter_model.safetensors"
    switch kind {
    case "gpt2":
      let config = try String(decoding: readFile(workspace.file("\(path)/adapter_config.json")), as: UTF8.self)
      try workspace.folder.write("\(path)/adapter_config.json", config.replacing("\"r\": 4", with: "\"r\": 3"))
    case "empty": try FileManager.default.removeItem(atPath: workspace.file("\(path)/adapter_config.json"))
    case "cut": try workspace.folder.write(weights, Array(try readFile(workspace.file(weights)).dropLast(3)))
    case "mlx": try workspace.folder.write("\(path)/adapter_config.json", #"{"fine_tune_type": "lora", "lora_parameters": {}}"#)
    default: try FileManager.default.moveItem(atPath: workspace.file(weights), toPath: workspace.file("\(path)/adapter_model.bin"))
    }
    for outcome in [
      try workspace.run("generate", "--model", "model", "--adapter", path, "--prompt", "a"),
      try workspace.run("evaluate", "--config", "config.json", "--adapter", path),
    ] {
      #expect(outcome.code == 3 && outcome.error.contains(named) && outcome.output.isEmpty, "\(outcome)")
      expectDecent(outcome)
    }
  }

  @Test("a prompt beyond the model's positions is refused, and one up to them is continued")
  func longPrompt() throws {
    let workspace = try Workspace()
    let long = { (count: Int) in String(repeating: "a", count: count) }
    let tooLong = try workspace.run("generate", "--model", "model", "--prompt", long(63))
    #expect(tooLong.code == 2 && tooLong.error.contains("64 tokens (must be below the model's 64 positions)"), "\(tooLong)")
    #expect(try workspace.run("generate", "--model", "model", "--prompt", long(62)).code == 0)
    expectDecent(tooLong)
  }

  @Test("a chat without a format in the model is refused")
  func chat() throws {
    let outcome = try Workspace().run("generate", "--model", "model", "--prompt", "a", "--chat")
    #expect(outcome.code == 3 && outcome.error.contains("chat"), "\(outcome)")
    expectDecent(outcome)
  }
}
