import FileFormats
import TestSupport
import Testing

/// What is wrong with a config is exit code 2, with its place.
@Suite struct ConfigErrorTests {
  /// Text of a config, and what must be in the message.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let named: [String]
    var testDescription: String { named[0] }

    init(_ text: String, _ named: String...) { (self.text, self.named) = (text, named) }
  }

  private static func config(peft: String = #""peft_type": "LORA""#, data: String = #""train": "train.jsonl""#, training: String = "")
    -> String
  {
    """
    {
      "model": { "path": "model" },
      "peft": { \(peft) },
      "data": { \(data) },
      "training": { \(training) }
    }
    """
  }

  static let cases = [
    Case("", "bad.json:1:1"),
    Case("{", "bad.json:1:2"),
    Case("{\n  \"model\": {,}\n}", "bad.json:2:13"),
    Case("[]", "bad.json:1: found []"),
    Case("{\"a\": 1} x", "bad.json:1:10"),
    Case("{\"a\": 1,}", "bad.json:1:9"),
    Case("{\"a\": NaN}", "bad.json:1:7"),
    Case("{\"a\": 1e999}", "bad.json:1:7"),
    Case("\u{FEFF}{}", "bad.json:1:1"),
    Case(String(repeating: "[", count: 100_000), "bad.json:1:"),
    Case("{}", "model: missing", "peft: missing", "data: missing"),
    Case(config(training: #""learning_rat": 1"#), "bad.json:5", "training.learning_rat", "learning_rate"),
    Case(config(training: #""seed": 1, "seed": 2"#), "bad.json:5", "seed"),
    Case(config(training: #""seed": "x""#), "bad.json:5", "training.seed", "\"x\""),
    Case(config(training: #""seed": 1.5"#), "training.seed", "1.5"),
    Case(config(training: #""seed": -1"#), "training.seed", "-1", "≥ 0"),
    Case(config(training: #""learning_rate": 0"#), "training.learning_rate"),
    Case(config(training: #""max_steps": 0"#), "training.max_steps", "≥ 1"),
    Case(config(training: #""num_train_epochs": 1e300"#), "training.num_train_epochs"),
    Case(config(training: #""lr_scheduler_type": "cosin""#), "training.lr_scheduler_type", "cosine"),
    Case(config(training: #""per_device_train_batch_size": 99999999999999999999"#), "training.per_device_train_batch_size"),
    Case(
      config(training: #""per_device_train_batch_size": 1048576, "gradient_accumulation_steps": 1048577"#), "gradient_accumulation_steps"),
    Case(config(peft: #""peft_type": "LORRA""#), "bad.json:3", "peft.peft_type", "LORA"),
    Case(config(peft: #""peft_type": "LORA", "r": 0"#), "bad.json:3", "peft.r", "found 0", "from 1"),
    Case(config(peft: #""peft_type": "LORA", "rr": 8"#), "peft.rr"),
    Case(config(peft: #""peft_type": "PREFIX_TUNING""#), "peft.num_virtual_tokens", "missing"),
    Case(config(peft: #""peft_type": "ADAPTER", "reduction_factor": 2, "bottleneck_size": 3"#), "bottleneck_size", "one of the two"),
    Case(config(data: #""train": """#), "data.train"),
    Case(config(data: #""train": "train.jsonl", "metric": "exact_match""#), "data.metric", "data.validation"),
    // Three problems at once, each with its line.
    Case(
      config(peft: #""peft_type": "LORA", "lora_dropout": 1"#, data: #""train": 7"#, training: #""theads": 2"#), "bad.json:3", "bad.json:4",
      "bad.json:5", "peft.lora_dropout", "data.train", "training.theads", "threads"),
    // What the keys say is shown, not obeyed.
    Case("{\"\\u001b[31mred\": 1}", "\\u{1b}[31mred"),
    Case("{\"a\\u0000b\": 1}", "\\u{0}"),
    Case("{\"\\ud800\": 1}", "bad.json:1:"),
    // Fits the form, and not the model.
    Case(config(peft: #""peft_type": "LORA", "target_modules": ["q_proj", "wq"]"#), "peft.target_modules", "wq", "q_proj"),
    Case(config(peft: #""peft_type": "LORA", "target_modules": "(""#), "peft.target_modules"),
    Case(config(peft: #""peft_type": "LORA", "target_modules": []"#), "target_modules"),
    Case(config(peft: #""peft_type": "PREFIX_TUNING", "num_virtual_tokens": 64"#), "peft.num_virtual_tokens", "64"),
    Case(config(peft: #""peft_type": "LORA", "layers_to_transform": [2]"#), "peft.layers_to_transform"),
  ]

  @Test("every mistake is named with its place", arguments: cases)
  func mistakes(_ test: Case) throws {
    let workspace = try Workspace()
    try workspace.folder.write("bad.json", test.text)
    let outcome = try workspace.run("--config", "bad.json")
    #expect(outcome.code == 2 && outcome.output.isEmpty, "\(outcome)")
    for part in test.named { #expect(outcome.error.contains(part), "\(part) is not in \(outcome)") }
    expectDecent(outcome)
  }

  @Test(
    "a bad --set names the option",
    arguments: [
      ("training.seed", "no \"=\""), ("=1", "names joined by single dots"), ("training..seed=1", "names joined by single dots"),
      ("training.sed=1", "training.sed"), ("training.seed=x", "training.seed"), ("training.seed=[1", "--set training.seed=[1"),
      ("data.train.x=1", "data.train is"), ("peft=3", "peft"), ("training.seed=\u{1B}[2J", "\\u{1b}[2J"),
      ("peft.target_modules=[\"zz\"]", "zz"),
    ])
  func badOption(_ option: String, _ named: String) throws {
    let outcome = try Workspace().train("--set", option)
    #expect(outcome.code == 2 && outcome.error.contains(named), "\(outcome)")
    if !option.contains("zz") { #expect(outcome.error.contains("--set "), "\(outcome)") }
    expectDecent(outcome)
  }

  @Test(
    "a missing config, and one that is no file",
    arguments: [("nowhere.json", 2), ("model", 2), ("/dev/zero", 2), ("", 2)] as [(String, Int32)])
  func noConfig(_ path: String, _ code: Int32) throws {
    let outcome = try Workspace().run("--config", path)
    #expect(outcome.code == code && (path.isEmpty || outcome.error.contains(path)), "\(outcome)")
    expectDecent(outcome)
  }
}
