import FileFormats
import TestSupport
import Testing

/// A task that tells labels, as people run it.
@Suite struct ClassificationTests {
  private func workspace(_ peft: JSONValue = Workspace.lora, task: JSONValue = ["type": "sequence_classification"]) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.writeConfig(peft)
    var config = try StrictJSON.parse(contentsOf: workspace.file("config.json")).object ?? JSONObject()
    config["task"] = task
    try workspace.folder.write("config.json", JSONValue(config).serialized(.indented))
    let words = ["fine": ["good", "great", "lovely"], "poor": ["bad", "sad", "awful"]]
    func rows(_ count: Int) -> String {
      (0..<count).map { n in
        let label = n % 3 == 0 ? "poor" : "fine"
        return #"{"text": "it was \#(words[label]?[n % 3] ?? "") \#(n)", "label": "\#(label)"}"# + "\n"
      }.joined()
    }
    try workspace.folder.write("train.jsonl", rows(30))
    try workspace.folder.write("valid.jsonl", rows(9))
    return workspace
  }

  @Test(
    "it trains, measures accuracy, and what it leaves gives the same loss again",
    arguments: [
      Workspace.lora, ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "init_weights": "tokens"],
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 4], ["peft_type": "ADAPTER", "bottleneck_size": 4], ["peft_type": "LN_TUNING"],
    ] as [JSONValue])
  func train(_ peft: JSONValue) throws {
    let workspace = try workspace(peft)
    let outcome = try workspace.train("--set", "training.num_train_epochs=4", "--json")
    #expect(outcome.code == 0, "\(outcome)")
    let result = try outcome.json()
    let loss = try #require(result["eval"]?["eval_loss"]?.double)
    #expect(result["eval"]?["eval_accuracy"]?.double != nil && result["eval"]?["eval_perplexity"] == nil)
    #expect(outcome.error.contains("→ "), "the first row and its label")
    let evaluated = try workspace.run("evaluate", "--config", "config.json", "--adapter", "run/adapter", "--json")
    let json = try evaluated.json()
    #expect(abs((json["eval_loss"]?.double ?? .nan) - loss) < 1e-6 && json["metric"]?.string == "accuracy", "\(evaluated)")
    #expect(json["metric_value"]?.double == result["eval"]?["eval_accuracy"]?.double)
    #expect(try workspace.run("verify", "run").code == 0)
    // The labels that were found are recorded.
    let recorded = try StrictJSON.parse(contentsOf: workspace.file("run/run.json"))["config"]?["task"]
    #expect(recorded == ["type": "sequence_classification", "labels": ["fine", "poor"]])
    let written = try workspace.run("generate", "--model", "model", "--adapter", "run/adapter", "--prompt", "a")
    #expect(written.code == 3 && written.error.contains("tells labels, so it writes no text"), "\(written)")
  }

  @Test("a stopped run goes on to the same bytes, and other labels make it another run")
  func resume() throws {
    let workspace = try workspace()
    let constant = ["--config", "config.json", "--set", "training.lr_scheduler_type=constant", "--set", "training.save_steps=1"]
    #expect(try workspace.run(constant + ["--set", "training.output_dir=whole", "--set", "training.max_steps=6"]).code == 0)
    #expect(try workspace.run(constant + ["--set", "training.max_steps=3"]).code == 0)
    let other = try workspace.run(
      constant + ["--set", "training.max_steps=6", "--resume", "--set", #"task.labels=["poor", "fine"]"#])
    #expect(other.code == 7 && other.error.contains("task.labels"), "\(other)")
    let texts = try workspace.run(constant + ["--set", "training.max_steps=6", "--resume", "--set", "task.type=causal_lm"])
    #expect(texts.code == 7 && texts.error.contains(#"task.type: "sequence_classification" then, "causal_lm" now"#), "\(texts)")
    #expect(try workspace.run(constant + ["--set", "training.max_steps=6", "--resume"]).code == 0)
    for file in ["checkpoints/step-00000006/state.h5", "adapter/adapter_model.safetensors"] {
      #expect(try SHA256.hash(ofFile: workspace.file("run/\(file)")) == SHA256.hash(ofFile: workspace.file("whole/\(file)")), "\(file)")
    }
  }

  @Test("full fine-tuning leaves a model that knows its labels, and writing with it is refused")
  func full() throws {
    let workspace = try workspace(["peft_type": "FULL"])
    let outcome = try workspace.train("--json")
    #expect(outcome.code == 0, "\(outcome)")
    let config = try StrictJSON.parse(contentsOf: workspace.file("run/model/config.json"))
    #expect(config["architectures"] == ["LlamaForSequenceClassification"] && config["id2label"] == ["0": "fine", "1": "poor"])
    let evaluated = try workspace.run("evaluate", "--config", "config.json", "--set", "model.path=run/model", "--json")
    let loss = try outcome.json()["eval"]?["eval_loss"]?.double ?? .nan
    #expect(abs((try evaluated.json()["eval_loss"]?.double ?? .nan) - loss) < 1e-6, "\(evaluated)")
    #expect(try workspace.run("generate", "--model", "run/model", "--prompt", "a").code == 3)
    let texts = try workspace.run(
      "--config", "config.json", "--set", "model.path=run/model", "--set", "task.type=causal_lm", "--set", "training.output_dir=texts")
    #expect(texts.code == 2 && texts.error.contains("the model's head tells labels, not tokens"), "\(texts)")
  }

  @Test("plan and dry run know the task")
  func plan() throws {
    let workspace = try workspace()
    let dry = try workspace.train("--dry-run")
    #expect(try dry.json()["task"] == ["type": "sequence_classification", "labels": nil], "\(dry)")
    let plan = try workspace.run("--config", "config.json", "--estimate", "--json")
    #expect(plan.code == 0, "\(plan)")
    let trained = try workspace.train("--json").json()["trainable_parameters"]?.integer
    #expect(try plan.json()["methods"]?.array?.first?["trainable_parameters"]?.integer == trained, "\(plan)")
  }

  @Test(
    "a wrong task is named with its place",
    arguments: [
      (["type": "regression"], [], "task.type: found \"regression\" (must be one of causal_lm, sequence_classification"),
      (["type": "causal_lm", "labels": ["a", "b"]], [], "task.labels: are only for the type sequence_classification"),
      (["type": "sequence_classification", "labels": ["a"]], [], "task.labels: found 1 (must be two at least)"),
      (["type": "sequence_classification", "labels": ["a", "a"]], [], "\"a\" stands there twice"),
      (["type": "sequence_classification"], ["data.metric=rougeL"], "data.metric: must be \"accuracy\" or left out"),
      (["type": "sequence_classification"], ["data.train_on_prompt=true"], "data.train_on_prompt: found true"),
    ] as [(JSONValue, [String], String)])
  func wrong(_ task: JSONValue, _ changes: [String], _ message: String) throws {
    let workspace = try workspace(task: task)
    let outcome = try workspace.run(["--config", "config.json"] + changes.flatMap { ["--set", $0] })
    #expect(outcome.code == 2 && outcome.error.contains(message), "\(outcome)")
  }

  @Test("a label that the training data do not have is refused with its line")
  func unknownLabel() throws {
    let workspace = try workspace()
    try workspace.folder.write("valid.jsonl", #"{"text": "a", "label": "fine"}"# + "\n" + #"{"text": "b", "label": "new"}"# + "\n")
    let outcome = try workspace.train()
    #expect(
      outcome.code == 3 && outcome.error.contains(#"valid.jsonl:2: label: found "new" (must be one of "fine", "poor")"#), "\(outcome)")
  }
}
