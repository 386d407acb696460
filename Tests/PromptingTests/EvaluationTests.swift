import Datasets
import Evaluation
import FileFormats
import Prompting
import TestSupport
import Testing
import Training

/// With a real, tiny model: what it writes makes no sense, but how it comes about can be told.
@Suite("A strategy on an evaluation set") struct PromptingEvaluationTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
    try TinyModelDirectory.make("llama-tied", in: folder)
    try folder.write("train.jsonl", TinyData.train())
    try folder.write("valid.jsonl", TinyData.validation())
  }

  private func config(_ overrides: [String] = []) throws -> TrainConfig {
    let value: JSONValue = [
      "model": ["path": JSONValue(folder.file("model"))], "peft": ["peft_type": "LORA"],
      "data": [
        "train": JSONValue(folder.file("train.jsonl")), "validation": JSONValue(folder.file("valid.jsonl")), "metric": "rougeL",
      ],
      "generation": ["max_new_tokens": 8],
    ]
    return try TrainConfig(try ConfigFile(value, path: "tiny.json", overrides: overrides))
  }

  private func evaluate(_ prompting: String, _ overrides: [String] = [], limit: Int? = nil) throws -> PromptingResult {
    let evaluation = try PromptingEvaluation(
      try config(overrides), configPath: "tiny.json", prompting: try PromptingConfig(parsing: prompting, option: "--prompting"),
      place: "--prompting")
    return try #require(try evaluation.run(limit: limit))
  }

  /// What evaluation without prompting writes.
  private func plainAnswers() throws -> [Evaluator.Answer] {
    let config = try config()
    let adapted = try AdaptedModel(config.model, adapter: nil)
    let dataset = try Dataset(folder.file("valid.jsonl"), tokenizer: adapted.tokenizer, settings: config.data.examples, keepsRows: true)
    let evaluator = Evaluator(model: adapted.model, tokenizer: adapted.tokenizer, template: .init(), maxNewTokens: 8)
    let metric = try #require(config.data.metric).makeMetric()
    return try #require(try evaluator.answers(on: dataset, metric: metric))
  }

  @Test("zero-shot plain text is what evaluation without prompting writes")
  func zeroShot() throws {
    let plain = try plainAnswers()
    let result = try evaluate(#"{"type":"zero_shot","chat":false}"#)
    #expect(result.answers.map(\.reply.prediction) == plain.map(\.prediction) && result.answers.map(\.score) == plain.map(\.score))
    #expect(result.answers.map(\.reference) == plain.map(\.reference) && result.answers.map(\.line) == plain.map(\.line))
    // One token per character, and one in front.
    #expect(result.answers.map(\.reply.promptTokens) == result.answers.map { $0.prompt.utf8.count + 1 })
    #expect(result.answers.allSatisfy { $0.reply.calls == 1 && (0...8).contains($0.reply.completionTokens) })
    #expect(result.answers.contains { $0.reply.completionTokens == 8 })
  }

  @Test(
    "the same again gives the same answers",
    arguments: [#"{"type":"few_shot","k":2,"chat":false}"#, #"{"type":"retrieval","k":2,"chat":false}"#])
  func deterministic(_ prompting: String) throws {
    let (first, second) = (try evaluate(prompting), try evaluate(prompting))
    #expect(first.answers.map(\.reply) == second.answers.map(\.reply) && first.answers.count == 5)
    // 64 positions: not all of the examples fit in front of the longer questions.
    #expect(first.answers.allSatisfy { $0.reply.promptTokens + 8 <= 64 && $0.reply.examples <= 2 })
    #expect(first.answers.contains { $0.reply.examples > 0 })
  }

  @Test("the object has the means per answer and the settings as they were resolved")
  func json() throws {
    let json = try evaluate(#"{"type":"few_shot","k":1,"chat":false,"name":"one"}"#, limit: 3).record.json
    #expect(json["rows"] == 3 && json["metric"] == "rougeL" && json["status"] == "completed" && json["note"]?.isNull == true)
    #expect(json["answers"]?.object?.keys == ["count", "prompt_tokens", "completion_tokens", "seconds", "calls"])
    #expect(json["answers"]?["count"] == 3 && json["answers"]?["calls"] == 1.0)
    #expect(json["prompting"]?["name"] == "one" && json["prompting"]?["chat"] == false && json["prompting"]?["instruction"] == "")
    #expect(json["prompting"]?["model"]?.string == folder.file("model") && json["prompting"]?["seed"] == 42)
    #expect((json["metric_value"]?.double).map { (0...1).contains($0) } == true)
  }

  @Test(
    "what cannot be measured is not applicable, with the reason, and no number",
    arguments: [
      (#"{"type":"few_shot"}"#, [], "no instruction format"), (#"{"type":"zero_shot"}"#, [], "no instruction format"),
      (#"{"type":"agent","chat":false}"#, [], "rougeL runs nothing"), (#"{"type":"reflection","chat":false}"#, [], "rougeL runs nothing"),
      (#"{"type":"few_shot","chat":false}"#, ["data.train=TEXT"], "no training row is left"),
      (#"{"type":"retrieval","chat":false}"#, ["data.train=VALID"], "no training row is left"),
      (#"{"type":"zero_shot","chat":false}"#, ["data.validation=TEXT"], "no question and answer"),
    ])
  func notApplicable(_ prompting: String, _ overrides: [String], _ reason: String) throws {
    try folder.write("text.jsonl", #"{"text": "abc"}"# + "\n")
    let overrides = overrides.map {
      $0.replacing("TEXT", with: folder.file("text.jsonl")).replacing("VALID", with: folder.file("valid.jsonl"))
    }
    let result = try evaluate(prompting, overrides)
    let json = result.record.json
    #expect(result.isNotApplicable && result.note?.contains(reason) == true, "\(result.note ?? "")")
    #expect(json["status"] == "not_applicable" && json["metric_value"]?.isNull == true && json["answers"]?.isNull == true)
  }

  @Test("training rows that are asked are left out, and the note says so")
  func leftOut() throws {
    try folder.write("both.jsonl", TinyData.train() + TinyData.validation(rows: 2))
    let result = try evaluate(#"{"type":"few_shot","chat":false}"#, ["data.train=\(folder.file("both.jsonl"))"], limit: 1)
    #expect(result.note?.contains("2 training rows are questions of the evaluation set too") == true)
  }

  @Test("a question that does not fit counts as wrong, whatever the metric says of no answer, and the note says so")
  func tooLong() throws {
    let long = String(repeating: "a", count: 70)
    try folder.write("long.jsonl", #"{"prompt": "\#(long)", "completion": " "}"# + "\n" + TinyData.validation(rows: 1))
    let result = try evaluate(
      #"{"type":"zero_shot","chat":false}"#,
      ["data.validation=\(folder.file("long.jsonl"))", "data.max_length=64", "data.metric=exact_match", "data.train_on_prompt=true"])
    #expect(result.answers.map(\.score)[0] == 0 && result.answers[0].feedback.contains("64 positions"))
    #expect(result.answers[0].reference.isEmpty && result.answers[0].reply.prediction.isEmpty)
    #expect(result.note?.contains("1 of 2 questions have no answer") == true && result.record.json["answers"]?["calls"] == 0.5)
  }

  @Test("another model is prompted where the strategy names one")
  func otherModel() throws {
    let path = try TinyModelDirectory.make("gpt2", in: folder, name: "other")
    let own = try evaluate(#"{"type":"zero_shot","chat":false}"#)
    let other = try evaluate(#"{"type":"zero_shot","chat":false,"model":"\#(path)"}"#)
    #expect(other.record.json["prompting"]?["model"]?.string == path)
    #expect(own.answers.map(\.reply.prediction) != other.answers.map(\.reply.prediction))
    let same = try evaluate(#"{"type":"zero_shot","chat":false}"#, ["model.path=\(path)"])
    #expect(same.answers.map(\.reply) == other.answers.map(\.reply))
  }

  /// Rows with tools in the tokens of the tiny model, and a template that writes them and ends turns with another token than the model's own.
  private func writeToolRows(model: String = "model", call: String = "[") throws {
    let template =
      "{% if tools %}{{ tools[0].name }};{% endif %}{% for m in messages %}{{ m.role[0] }}:{{ m.content or '' }}{% for c in m.tool_calls or [] %}"
      + "\(call){{ c.function.name }}({{ c.function.arguments.n }})]{% endfor %}<unk>{% endfor %}{% if add_generation_prompt %}a:{% endif %}"
    let config: JSONValue = ["bos_token": "<s>", "eos_token": "</s>", "chat_template": JSONValue(template)]
    try folder.write("\(model)/tokenizer_config.json", config.serialized())
    for (file, numbers) in [("train.jsonl", 0..<4), ("valid.jsonl", 5..<8)] {
      let rows = numbers.map { n in
        #"{"messages": [{"role": "user", "content": "q \#(n)"}, {"role": "assistant", "content": null, "tool_calls": [{"type": "function", "#
          + #""function": {"name": "f", "arguments": {"n": \#(n)}}}]}], "tools": [{"name": "f\#(n)"}], "database": "shop"}"# + "\n"
      }
      try folder.write(file, rows.joined())
    }
  }

  @Test(
    "rows with tools are asked, and a call is measured against what the template writes of it",
    arguments: [#"{"type":"zero_shot"}"#, #"{"type":"few_shot","k":2}"#, #"{"type":"retrieval","k":2,"instruction":"Hi"}"#])
  func tools(_ prompting: String) throws {
    try writeToolRows()
    let result = try evaluate(prompting)
    #expect(result.answers.map(\.reference) == ["[f(5)]", "[f(6)]", "[f(7)]"], "\(result.note ?? "")")
    #expect(!result.isNotApplicable && result.note == nil && result.answers.allSatisfy { $0.reply.calls == 1 && !$0.reply.isMissing })
    guard prompting.contains("zero_shot") else { return #expect(result.answers.contains { $0.reply.examples > 0 }) }
    // Exactly what evaluation without prompting writes.
    let plain = try plainAnswers()
    #expect(result.answers.map(\.reply.prediction) == plain.map(\.prediction) && result.answers.map(\.score) == plain.map(\.score))
    #expect(result.answers.map(\.reference) == plain.map(\.reference))
    #expect(result.answers.map(\.reply.promptTokens) == plain.map(\.promptTokens))
  }

  @Test("a call is measured against what the template of the prompted model writes")
  func toolsOfOtherModel() throws {
    let path = try TinyModelDirectory.make("llama-tied", in: folder, name: "other")
    try writeToolRows(model: "other", call: "call ")
    try writeToolRows()
    let other = try evaluate(#"{"type":"zero_shot","model":"\#(path)"}"#)
    #expect(other.answers.map(\.reference) == ["call f(5)]", "call f(6)]", "call f(7)]"])
  }

  @Test("strategies that run answers are not tried on rows with tools, and the reason names the row", arguments: ["reflection", "agent"])
  func toolsAreNotRun(_ type: String) throws {
    try writeToolRows()
    try folder.makeDirectory("databases")
    try folder.write("databases/shop.sql", "CREATE TABLE item (name TEXT);")
    let asked = #"{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "SELECT 1"}], "database": "shop""#
    try folder.write("valid.jsonl", asked + "}\n" + asked + #", "tools": [{"name": "f"}]}"# + "\n")
    let metric = ["data.metric=sql_execution", "data.databases=\(folder.file("databases"))"]
    let result = try evaluate(#"{"type":"\#(type)"}"#, metric)
    #expect(
      result.isNotApplicable && result.note?.contains("line 2 of \(folder.file("valid.jsonl")) has tools") == true, "\(result.note ?? "")")
    #expect(try !evaluate(#"{"type":"\#(type)"}"#, metric, limit: 1).isNotApplicable)
  }

  @Test("a note says where the template has no words for the tools of the rows")
  func templateWithoutTools() throws {
    try writeToolRows()
    let template =
      "{% for m in messages %}{{ m.role[0] }}:{{ m.content or '-' }}<unk>{% endfor %}{% if add_generation_prompt %}a:{% endif %}"
    try folder.write("no-tools.jinja", template)
    let result = try evaluate(#"{"type":"zero_shot"}"#, ["data.chat_template=\(folder.file("no-tools.jinja"))"])
    #expect(result.note?.contains("has no words for tools") == true && result.note?.contains("line 1)") == true, "\(result.note ?? "")")
  }

  @Test("a metric and data to measure on must be there")
  func missing() throws {
    for (override, place) in [("data.metric=null", "data.metric"), ("data.validation=null", "data.test")] {
      let error = #expect(throws: Diagnostic.self) {
        let overrides = override == "data.validation=null" ? [override, "data.metric=null"] : [override]
        _ = try PromptingEvaluation(
          try config(overrides), configPath: "tiny.json", prompting: try PromptingConfig(parsing: #"{"type":"zero_shot"}"#, option: "x"),
          place: "x")
      }
      #expect(error?.category == .configuration && error?.problems.first?.place == place)
    }
  }
}
