import FileFormats
import Foundation
import TestSupport
import Testing

/// `evaluate --prompting`.
@Suite struct PromptingTests {
  /// A tiny model with a chat format, and questions about a database.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.folder.makeDirectory("databases")
    try workspace.folder.write("databases/shop.sql", "CREATE TABLE item (name TEXT); INSERT INTO item VALUES ('pen');")
    for (name, count) in [("train.jsonl", 6), ("valid.jsonl", 3)] {
      let rows = (0..<count).map {
        #"{"prompt": "\#(name.prefix(1))\#($0)?", "completion": " SELECT name FROM item", "database": "shop"}"# + "\n"
      }
      try workspace.folder.write(name, rows.joined())
    }
    return workspace
  }

  private let sql = [
    "evaluate", "--config", "config.json", "--set", "data.metric=sql_execution", "--set", "data.databases=databases", "--set",
    "generation.max_new_tokens=6",
  ]

  @Test(
    "every strategy prints one object with its settings and what its answers took",
    arguments: [
      ("zero_shot", #"{"type":"zero_shot","chat":false}"#, 1), ("few_shot", #"{"type":"few_shot","k":1,"chat":false}"#, 1),
      ("retrieval", #"{"type":"retrieval","k":1,"chat":false}"#, 1), ("reflection", #"{"type":"reflection","rounds":1,"chat":false}"#, 2),
    ])
  func strategies(_ type: String, _ settings: String, _ mostCalls: Double) throws {
    let workspace = try workspace()
    let arguments = sql + ["--prompting", settings, "--json", "--answers", "answers.jsonl"]
    let outcome = try workspace.run(arguments)
    #expect(outcome.code == 0 && outcome.output.count { $0 == "\n" } == 1, "\(outcome)")
    let json = try outcome.json()
    #expect(json["status"] == "completed" && json["rows"] == 3 && json["prompting"]?["type"]?.string == type, "\(outcome)")
    #expect(json["metric"] == "sql_execution" && json["metric_value"]?.double != nil && json["answers"]?["count"] == 3, "\(outcome)")
    #expect((1...mostCalls).contains(json["answers"]?["calls"]?.double ?? 0), "\(outcome)")
    let lines = try String(decoding: readFile(workspace.file("answers.jsonl")), as: UTF8.self).split(separator: "\n")
    let rows = try lines.map { try StrictJSON.parse(String($0), file: "answers") }
    #expect(rows.map { $0["line"] } == [1, 2, 3] && rows.allSatisfy { $0["reference"] == "SELECT name FROM item" })
    let tokens = rows.reduce(0) { $0 + ($1["prompt_tokens"]?.double ?? 0) } / 3
    #expect(json["answers"]?["prompt_tokens"]?.double == tokens)
    expectDecent(outcome)
    // The time aside, the same again.
    var (first, second) = (try #require(json.object), try #require(workspace.run(arguments).json().object))
    for key in ["seconds", "answers"] { (first[key], second[key]) = (nil, nil) }
    #expect(first == second)
  }

  @Test("a model with a chat format is asked in it", arguments: ["zero_shot", "few_shot", "retrieval", "reflection", "agent"])
  func chat(_ type: String) throws {
    let workspace = try workspace()
    // Random weights, and a tokenizer with the tokens of ChatML.
    try workspace.folder.makeDirectory("chat")
    let config: JSONValue = [
      "model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1,
      "num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 2048, "vocab_size": 260, "rms_norm_eps": 1e-5,
      "rope_theta": 10000, "hidden_act": "silu", "tie_word_embeddings": true, "initializer_range": 0.02, "bos_token_id": 257,
      "eos_token_id": 256,
    ]
    try workspace.folder.write("chat/config.json", config.serialized())
    for (name, text) in ByteTokenizer.files(chatTemplate: ByteTokenizer.chatML) { try workspace.folder.write("chat/\(name)", text) }
    try workspace.writeConfig(["peft_type": "FULL"], model: ["init": "chat/config.json", "tokenizer": "chat"])
    let trained = try workspace.train("--set", "training.max_steps=1", "--set", "training.eval_steps=0", "--set", "training.save_steps=0")
    #expect(trained.code == 0, "\(trained)")
    let outcome = try workspace.run(
      sql + ["--prompting", #"{"type":"\#(type)","model":"run/model"}"#, "--json", "--answers", "answers.jsonl"])
    #expect(outcome.code == 0, "\(outcome)")
    let settings = try outcome.json()["prompting"]
    #expect(settings?["chat"] == true && settings?["model"] == "run/model", "\(outcome)")
    #expect(settings?["instruction"]?.string == (type == "agent" ? "" : "Answer with one SQLite query and nothing else."), "\(outcome)")
    #expect(try outcome.json()["answers"]?["count"] == 3, "\(outcome)")
  }

  @Test("people get a table and three dialogues")
  func table() throws {
    let outcome = try workspace().run(sql + ["--prompting", #"{"type":"few_shot","k":1,"chat":false,"name":"one shot"}"#])
    #expect(outcome.code == 0 && outcome.output.hasPrefix("one shot with model: 3 rows of valid.jsonl\n"), "\(outcome)")
    for part in ["\nsql_execution ", "\nprompt tokens ", "\nwritten tokens ", "\nmodel calls ", "\ntime ", "\nline 3, 1 example in front"] {
      #expect(outcome.output.contains(part), "\(part): \(outcome)")
    }
    #expect(outcome.output.ranges(of: "\n  assistant").count == 3, "\(outcome)")
    expectDecent(outcome)
  }

  @Test("a bare base model is not applicable, which is no error")
  func notApplicable() throws {
    let workspace = try workspace()
    let outcome = try workspace.run(sql + ["--prompting", #"{"type":"agent"}"#, "--json"])
    let json = try outcome.json()
    #expect(outcome.code == 0 && json["status"] == "not_applicable" && json["answers"]?.isNull == true, "\(outcome)")
    #expect(json["note"]?.string?.contains("no instruction format") == true, "\(outcome)")
    let text = try workspace.run(sql + ["--prompting", #"{"type":"agent"}"#])
    #expect(text.code == 0 && text.output.contains("\nnot applicable: the model has no instruction format"), "\(text)")
  }

  @Test("an adapter is prompted in the form it was trained on")
  func adapter() throws {
    let workspace = try workspace()
    #expect(try workspace.train().code == 0)
    let plain = try workspace.run(sql + ["--adapter", "run/adapter", "--json"])
    let prompted = try workspace.run(sql + ["--adapter", "run/adapter", "--json", "--prompting", #"{"type":"zero_shot"}"#])
    #expect(plain.code == 0 && prompted.code == 0, "\(plain) \(prompted)")
    let json = try prompted.json()
    #expect(try json["metric_value"] == plain.json()["metric_value"] && json["prompting"]?["chat"] == false, "\(prompted)")
    #expect(json["prompting"]?["adapter"] == "run/adapter", "\(prompted)")
    let two = try workspace.run(sql + ["--adapter", "run/adapter", "--prompting", #"{"type":"zero_shot","adapter":"other"}"#])
    #expect(two.code == 2 && two.error.contains("--adapter"), "\(two)")
  }

  @Test(
    "a mistake is exit code 2 or 3 and says what is allowed",
    arguments: [
      (["--prompting", #"{"type":"few_shots"}"#], 2, "did you mean \"few_shot\"?"),
      (["--prompting", "few_shot"], 2, "--prompting"),
      (["--prompting", #"{"type":"few_shot","k":0}"#], 2, "--prompting:1: k: found 0"),
      (["--prompting", #"{"type":"zero_shot","model":"nowhere"}"#], 3, "nowhere"),
      (["--prompting", #"{"type":"zero_shot","chat":true}"#], 3, "chat"),
      (["--max-rows", "0"], 2, "--max-rows"),
      (["--prompting", #"{"type":"zero_shot"}"#, "--set", "data.metric=null", "--set", "data.databases=null"], 2, "data.metric: missing"),
    ] as [([String], Int32, String)])
  func mistakes(_ arguments: [String], _ code: Int32, _ part: String) throws {
    let outcome = try workspace().run(sql + arguments)
    #expect(outcome.code == code && outcome.error.contains(part) && outcome.output.isEmpty, "\(outcome)")
    expectDecent(outcome)
  }

  @Test("only the first rows are measured where asked, with and without prompting")
  func maxRows() throws {
    let workspace = try workspace()
    for more in [[], ["--prompting", #"{"type":"zero_shot","chat":false}"#]] {
      let outcome = try workspace.run(sql + ["--max-rows", "2", "--json"] + more)
      #expect(try outcome.code == 0 && outcome.json()["rows"] == 2, "\(outcome)")
    }
  }

  @Test("a stop ends it with 75 and no result")
  func stop() throws {
    let workspace = try workspace()
    let prompt = String(repeating: "a", count: 20)
    try workspace.folder.write(
      "valid.jsonl", String(repeating: #"{"prompt": "\#(prompt)", "completion": " SELECT 1", "database": "shop"}"# + "\n", count: 20_000))
    let process = try Running(
      sql + ["--prompting", #"{"type":"zero_shot","chat":false}"#, "--json", "--set", "generation.max_new_tokens=30"],
      directory: workspace.path)
    #expect(try process.until { process.handles(SIGTERM) })
    process.send(SIGTERM)
    let outcome = try process.wait()
    #expect(outcome.code == 75 && outcome.output.isEmpty, "\(outcome)")
  }
}
