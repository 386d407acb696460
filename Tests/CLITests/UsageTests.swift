import FileFormats
import TestSupport
import Testing

/// Options, help, and what a wrong usage is answered with.
@Suite struct UsageTests {
  @Test(
    "help and version are no errors",
    arguments: [["--help"], ["-h"], ["--version"], ["generate", "--help"], ["evaluate", "--help"], ["export", "--help"], ["help"]])
  func help(_ arguments: [String]) throws {
    let outcome = try PeftTrain.run(arguments)
    #expect(outcome.code == 0 && !outcome.output.isEmpty && outcome.error.isEmpty, "\(outcome)")
    expectDecent(outcome)
  }

  @Test(
    "a wrong usage is exit code 2 and names what is wrong",
    arguments: [
      ([], "--config"),
      (["--config", "config.json", "--frobnicate"], "--frobnicate"),
      (["--config"], "--config"),
      (["--config", "config.json", "extra"], "extra"),
      (["--config", "config.json", "--resume", "--overwrite"], "--resume and --overwrite exclude each other"),
      (["evaluate"], "--config"),
      (["generate", "--model", "model"], "--prompt"),
      (["generate", "--prompt", "a"], "--model"),
      (["generate", "--model", "model", "--prompt", "a", "--temperature", "-1"], "--temperature"),
      (["generate", "--model", "model", "--prompt", "a", "--temperature", "nan"], "--temperature"),
      (["generate", "--model", "model", "--prompt", "a", "--temperature", "warm"], "warm"),
      (["generate", "--model", "model", "--prompt", "a", "--top-p", "0"], "--top-p"),
      (["generate", "--model", "model", "--prompt", "a", "--top-p", "1.5"], "--top-p"),
      (["generate", "--model", "model", "--prompt", "a", "--top-k", "-2"], "--top-k"),
      (["generate", "--model", "model", "--prompt", "a", "--max-new-tokens", "0"], "--max-new-tokens"),
      (["generate", "--model", "model", "--prompt", "a", "--seed=-1"], "-1"),
      (["generate", "--model", "model", "--prompt", "a", "--dtype", "float8"], "float8"),
      (["generate", "--model", "model", "--prompt", "a", "--threads", "5000"], "--threads"),
      (["generate", "--model", "model", "--prompt", "a", "--adapters", "x"], "--adapters"),
      (["generate", "--model", "model", "--prompt", ""], "prompt 1 is empty"),
      (["export", "--model", "model"], "--output"),
      (["export", "--model", "model", "--output", "x", "--format", "onnx"], "onnx"),
      (["export", "--model", "model", "--output", "model"], "exists already"),
      (["evaluate", "--config", "config.json", "--set", "data.validation=null"], "data.test"),
    ])
  func wrongUsage(_ arguments: [String], _ named: String) throws {
    let workspace = try Workspace()
    // Without a token in front, an empty prompt has nothing to continue.
    try workspace.folder.write("model/tokenizer_config.json", #"{"eos_token": "</s>"}"#)
    let outcome = try workspace.run(arguments)
    #expect(outcome.code == 2 && outcome.error.contains(named) && outcome.output.isEmpty, "\(outcome)")
    expectDecent(outcome)
  }

  @Test("the dry run prints the config with all defaults, which reads back to itself", arguments: methods)
  func dryRun(_ peft: JSONValue) throws {
    let workspace = try Workspace()
    try workspace.writeConfig(peft)
    let first = try workspace.train("--dry-run", "--set", "training.seed=7")
    #expect(first.code == 0 && first.error.isEmpty, "\(first)")
    let json = try first.json()
    #expect(json.object?.keys == ["model", "peft", "data", "training", "generation"])
    #expect(json["training"]?["seed"] == 7 && json["training"]?["adam_beta2"] == 0.999)
    try workspace.folder.write("resolved.json", first.output)
    let second = try workspace.run("--config", "resolved.json", "--dry-run")
    #expect(second.code == 0 && second.output == first.output, "\(second)")
  }

  static let methods: [JSONValue] = [
    Workspace.lora,
    ["peft_type": "LORA", "target_modules": ["q_proj"], "rank_pattern": ["q_proj": 2], "bias": "all", "init_lora_weights": "gaussian"],
    ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "init_weights": "tokens"],
    ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "prefix_projection": true, "encoder_hidden_size": 8],
    ["peft_type": "ADAPTER", "adapter_type": "houlsby"],
    ["peft_type": "ADAPTER", "adapter_type": "parallel", "bottleneck_size": 3, "scaling": "learned"],
    ["peft_type": "FULL"],
  ]
}
