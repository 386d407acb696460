import FileFormats
import TestSupport
import Testing

/// An adapter on disk is the one that was trained.
@Suite struct AdapterTests {
  /// Two entries match each query layer, and the first counts; sorted, the other one would.
  private static func overlapping(_ pattern: JSONValue) -> JSONValue {
    ["peft_type": "LORA", "r": 4, "target_modules": ["q_proj", "v_proj"], "alpha_pattern": pattern]
  }
  private static let pattern: JSONValue = ["self_attn.q_proj": 64, "q_proj": 1]
  private static let reversed: JSONValue = ["q_proj": 1, "self_attn.q_proj": 64]

  private func trained(_ peft: JSONValue, _ arguments: String...) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.writeConfig(peft)
    let outcome = try workspace.run(["--config", "config.json"] + arguments)
    try #require(outcome.code == 0, "\(outcome)")
    return workspace
  }

  /// Changes adapter_config.json, and its hash in the manifest, as a program would that writes it otherwise.
  private func edit(_ workspace: Workspace, _ change: (inout JSONObject) -> Void) throws {
    let file = workspace.file("run/adapter/adapter_config.json")
    var config = try #require(try StrictJSON.parse(contentsOf: file).object)
    change(&config)
    try workspace.folder.write("run/adapter/adapter_config.json", JSONValue(config).serialized(.pretty))
    let path = workspace.file("run/adapter/MANIFEST.json")
    var manifest = try #require(try StrictJSON.parse(contentsOf: path).object)
    let files = (manifest["files"]?.array ?? []).map { entry -> JSONValue in
      guard entry["name"] == "adapter_config.json", let bytes = try? readFile(file), let hash = try? SHA256.hash(ofFile: file) else {
        return entry
      }
      return ["name": "adapter_config.json", "sha256": JSONValue(hash), "size": JSONValue(bytes.count)]
    }
    manifest["files"] = JSONValue(files)
    manifest["manifest_sha256"] = nil
    manifest["manifest_sha256"] = JSONValue(SHA256.hash(JSONValue(manifest).serialized(.pretty)))
    try workspace.folder.write("run/adapter/MANIFEST.json", JSONValue(manifest).serialized(.pretty) + "\n")
  }

  @Test("with patterns that overlap, the export gives the loss of the training", arguments: [pattern, reversed])
  func overlappingPatterns(_ pattern: JSONValue) throws {
    let workspace = try trained(Self.overlapping(pattern))
    let result = try StrictJSON.parse(contentsOf: workspace.file("run/result.json"))
    let evaluated = try workspace.run("evaluate", "--config", "config.json", "--adapter", "run/adapter", "--json").json()
    let (trained, exported) = (try #require(result["eval"]?["eval_loss"]?.double), try #require(evaluated["eval_loss"]?.double))
    #expect(abs(trained - exported) < 1e-9, "\(trained) \(exported)")
    let written = try StrictJSON.parse(contentsOf: workspace.file("run/adapter/adapter_config.json"))["alpha_pattern"]
    #expect(written == (pattern.object?.keys.first == "q_proj" ? ["q_proj": 1] : ["self_attn.q_proj": 64]))
    let verified = try workspace.run("verify", "run")
    #expect(verified.code == 0 && verified.output.contains("run/adapter: loads, and gives a test row the loss"), "\(verified)")
  }

  @Test("verify finds an adapter that computes something else, whole as its files are")
  func otherArithmetic() throws {
    let workspace = try trained(Workspace.lora)
    try edit(workspace) { $0["lora_alpha"] = 8 }
    let outcome = try workspace.run("verify", "run")
    #expect(outcome.code == 3 && outcome.output.contains("as recorded when it was written"), "\(outcome)")
    #expect(outcome.output.contains("run/adapter: gives a test row the loss"), "\(outcome)")
    expectDecent(outcome)
    // Where the base model is elsewhere, nothing can be compared.
    try removeTree(workspace.file("model"))
    #expect(try workspace.run("verify", "run").code == 0)
  }

  @Test("a resume is refused where patterns that overlap come in another order, and accepted in the same")
  func resume() throws {
    let constant = ["--set", "training.lr_scheduler_type=constant", "--set", "training.max_steps"]
    let workspace = try trained(Self.overlapping(Self.pattern), constant[0], constant[1], constant[2], constant[3] + "=4")
    let more = ["--config", "config.json", "--resume"] + constant[..<3] + [constant[3] + "=6"]
    try workspace.writeConfig(Self.overlapping(Self.reversed))
    let refused = try workspace.run(more)
    #expect(refused.code == 7 && refused.error.contains("peft.alpha_pattern"), "\(refused)")
    try workspace.writeConfig(Self.overlapping(Self.pattern))
    let resumed = try workspace.run(more)
    #expect(resumed.code == 0, "\(resumed)")
  }

  @Test("the dry run keeps the order of patterns")
  func dryRun() throws {
    let workspace = try Workspace()
    try workspace.writeConfig(Self.overlapping(Self.pattern))
    let shown = try workspace.train("--dry-run").json()
    #expect(shown["peft"]?["alpha_pattern"]?.object?.keys == ["self_attn.q_proj", "q_proj"])
  }

  @Test("what an adapter asks for and cannot have is said with the file it is in, and ends with 3")
  func refused() throws {
    let workspace = try trained(Workspace.lora)
    for (key, value, message) in [
      (
        "target_modules", ["q_proj", "lm_head"],
        "run/adapter/adapter_config.json: target_modules: \"lm_head\" is the model's output layer, on which LoRA is not supported yet"
      ),
      ("use_qalora", true, "use_qalora: found true: QA-LoRA is not supported yet (PEFT 0.16.0 and later; must be false)"),
      ("modules_to_save", ["lm_head"], "training whole modules beside the adapter is not supported yet"),
    ] as [(String, JSONValue, String)] {
      let file = workspace.file("run/adapter/adapter_config.json")
      let before = try readFile(file)
      try edit(workspace) { $0[key] = value }
      let outcome = try workspace.run("evaluate", "--config", "config.json", "--adapter", "run/adapter")
      #expect(outcome.code == 3 && outcome.error.contains(message), "\(outcome)")
      #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome)")
      expectDecent(outcome)
      try workspace.folder.write("run/adapter/adapter_config.json", before)
    }
  }
}
