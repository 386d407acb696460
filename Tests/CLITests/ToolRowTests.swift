import FileFormats
import TestSupport
import Testing

/// Rows of conversations with tools, from training to what the model writes.
@Suite struct ToolRowTests {
  /// A tiny model whose template ends turns with two tokens, neither of which ends a text; a row that is answered by a call, and one by words.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    let turns =
      "{% for m in messages %}{{ m.role[0] }}:{{ m.content or '' }}{% for c in m.tool_calls or [] %}[{{ c.function.name }}("
      + "{{ c.function.arguments.n }})]{% endfor %}<s><unk>{% endfor %}{% if add_generation_prompt %}a:{% endif %}"
    let templates: JSONValue = [
      ["name": "default", "template": JSONValue(turns)],
      ["name": "tool_use", "template": JSONValue("{% for tool in tools %}{{ tool.function.name }};{% endfor %}" + turns)],
    ]
    let config: JSONValue = ["bos_token": "<s>", "eos_token": "</s>", "chat_template": templates]
    try workspace.folder.write("model/tokenizer_config.json", config.serialized())
    let call =
      #"{"role": "assistant", "content": null, "tool_calls": [{"type": "function", "function": {"name": "f", "arguments": {"n": 7}}}]}"#
    let rows = [
      #"{"messages": [{"role": "user", "content": "q"}, \#(call)], "tools": [{"type": "function", "function": {"name": "f"}}]}"#,
      #"{"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "ok"}]}"#,
    ]
    for file in ["train.jsonl", "valid.jsonl"] { try workspace.folder.write(file, rows.map { $0 + "\n" }.joined()) }
    try workspace.writeConfig(["peft_type": "FULL"])
    return workspace
  }

  @Test("a model that has learned its rows writes the references, calls included, and stops after the last token of a turn")
  func learned() throws {
    let workspace = try workspace()
    let trained = try workspace.train(
      "--set", "training.max_steps=80", "--set", "training.learning_rate=0.01", "--set", "training.eval_steps=0", "--set",
      "training.save_steps=0")
    #expect(trained.code == 0, "\(trained)")
    let outcome = try workspace.run(
      "evaluate", "--config", "config.json", "--set", "model.path=run/model", "--set", "data.metric=exact_match", "--set",
      "generation.max_new_tokens=30", "--answers", "answers.jsonl", "--json")
    #expect(outcome.code == 0, "\(outcome)")
    let lines = try String(decoding: readFile(workspace.file("answers.jsonl")), as: UTF8.self).split(separator: "\n")
    let rows = try lines.map { try StrictJSON.parse(String($0), file: "answers") }
    #expect(rows.map { $0["reference"] } == ["[f(7)]", "ok"] && rows.map { $0["prediction"] } == ["[f(7)]", "ok"], "\(lines)")
    let json = try outcome.json()
    // "[f(7)]" and "ok", each with the first of the two tokens that end it; the second stops the model.
    #expect(json["metric_value"] == 1.0 && json["answers"]?["completion_tokens"] == 5.0, "\(outcome)")
    // Every way to ask the model stops at the same token.
    let prompted = try workspace.run(
      "evaluate", "--config", "config.json", "--set", "data.metric=exact_match", "--set", "generation.max_new_tokens=30", "--prompting",
      #"{"type":"zero_shot","model":"run/model"}"#, "--json")
    #expect(try prompted.json()["metric_value"] == 1.0 && prompted.json()["answers"]?["completion_tokens"] == 5.0, "\(prompted)")
    let generated = try workspace.run("generate", "--model", "run/model", "--chat", "--prompt", "hi", "--max-new-tokens", "30", "--json")
    #expect(try generated.json()["texts"]?.array?.first?["text"] == "ok", "\(generated)")
    #expect(try generated.json()["texts"]?.array?.first?["tokens"]?.array?.count == 3, "\(generated)")
    let served = try Served(["--model", "run/model"], directory: workspace.path)
    let question: JSONValue = [
      "model": "run", "temperature": 0, "max_tokens": 30, "messages": [["role": "user", "content": "q"]],
      "tools": [["type": "function", "function": ["name": "f"]]],
    ]
    let answer = try served.ask("POST", "/v1/chat/completions", question)
    let choice = try answer.json()["choices"]?.array?.first
    #expect(choice?["message"]?["content"] == "[f(7)]" && choice?["finish_reason"] == "stop", "\(answer)")
    #expect(try answer.json()["usage"]?["completion_tokens"] == 7, "\(answer)")
    #expect(try served.stop().code == 0)
  }
}
