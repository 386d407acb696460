import FileFormats

/// Rows in the forms of other trainers, written in the keys of this one before they are read.
///
/// - Alpaca: `instruction`, `input`, `output`, with `system` and `history` (pairs of question and answer). For a model with a chat template
///   it is a conversation, where instruction and input are one turn with a line between them, as LLaMA-Factory has it; for a model without
///   one, a prompt in the words of Stanford Alpaca, which such models are tuned with.
/// - ShareGPT: `conversations` of `from` and `value`, with `system` and `tools` beside.
/// - `system` beside `messages`: the first message.
/// - `prompt` and `completion` as lists of messages: one conversation.
struct ForeignForm {
  /// Whether instructions become conversations: the model has a way to write one.
  var writesConversations = true

  /// The row in the keys of this program; as it stands where it is in no form that is known here.
  func translated(_ row: JSONObject) throws(RowShape.Refusal) -> JSONObject {
    func has(_ key: String) -> Bool { !(row[key]?.isNull ?? true) }
    if has("conversations"), !has("messages"), !has("prompt"), !has("text") { return try Self.conversation(row) }
    if has("instruction"), has("output"), !has("messages"), !has("prompt"), !has("completion"), !has("text") { return try instruction(row) }
    if has("messages") { return try Self.withSystem(Self.parsingLists(row)) }
    if row["prompt"]?.array != nil, row["completion"]?.array != nil { return try Self.joined(row) }
    return row
  }

  // MARK: Alpaca

  private func instruction(_ row: JSONObject) throws(RowShape.Refusal) -> JSONObject {
    let instruction = try Self.text("instruction", row), input = try Self.text("input", row)
    let output = try Self.text("output", row), system = try Self.text("system", row)
    let history = try Self.history(row)
    var result = row
    for key in ["instruction", "input", "output", "system", "history"] { result[key] = nil }
    guard writesConversations else {
      guard history.isEmpty else {
        throw RowShape.Refusal(
          place: "history", message: "found earlier turns, and the model has no chat template to write them with; set data.chat_format")
      }
      result["prompt"] = JSONValue(Self.prompt(instruction, input, system: system))
      result["completion"] = JSONValue(output)
      return result
    }
    var messages: [JSONValue] = system.isEmpty ? [] : [Self.turn("system", system)]
    for (question, answer) in history { messages += [Self.turn("user", question), Self.turn("assistant", answer)] }
    messages.append(Self.turn("user", [instruction, input].filter { !$0.isEmpty }.joined(separator: "\n")))
    messages.append(Self.turn("assistant", output))
    result["messages"] = JSONValue(messages)
    return result
  }

  /// The prompt of Stanford Alpaca; a system text takes the place of its first sentences.
  private static func prompt(_ instruction: String, _ input: String, system: String) -> String {
    let task =
      input.isEmpty
      ? "Below is an instruction that describes a task."
      : "Below is an instruction that describes a task, paired with an input that provides further context."
    let opening = system.isEmpty ? task + " Write a response that appropriately completes the request." : system
    return opening + "\n\n### Instruction:\n\(instruction)\n\n" + (input.isEmpty ? "" : "### Input:\n\(input)\n\n") + "### Response:\n"
  }

  private static func history(_ row: JSONObject) throws(RowShape.Refusal) -> [(String, String)] {
    guard let value = row["history"], !value.isEmptyOrNull else { return [] }
    guard let pairs = list(value) else {
      throw RowShape.Refusal(place: "history", message: "found \(value.summary) (must be a list of pairs [question, answer])")
    }
    var result: [(String, String)] = []
    for (index, pair) in pairs.enumerated() {
      guard let texts = pair.array, texts.count == 2, let question = texts[0].string, let answer = texts[1].string else {
        throw RowShape.Refusal(
          place: "history[\(index)]", message: "found \(pair.summary) (must be a pair of texts, [question, answer])")
      }
      result.append((question, answer))
    }
    return result
  }

  // MARK: ShareGPT

  private static let roles: [String: String] = [
    "human": "user", "user": "user", "gpt": "assistant", "assistant": "assistant", "chatgpt": "assistant", "bing": "assistant",
    "bard": "assistant", "model": "assistant", "bot": "assistant", "system": "system", "observation": "tool", "tool": "tool",
    "function_call": "assistant",
  ]

  private static func conversation(_ row: JSONObject) throws(RowShape.Refusal) -> JSONObject {
    guard let turns = list(row["conversations"] ?? nil) else {
      throw RowShape.Refusal(
        place: "conversations",
        message: "found \(row["conversations"]?.summary ?? "nothing") (must be a list of turns {\"from\": \"human\", \"value\": …})")
    }
    var messages: [JSONValue] = []
    for (index, value) in turns.enumerated() {
      guard let turn = value.object else {
        throw RowShape.Refusal(place: "conversations[\(index)]", message: "found \(value.summary) (must be an object with from and value)")
      }
      messages.append(try message(turn, at: "conversations[\(index)]"))
    }
    var result = row
    result["conversations"] = nil
    result["messages"] = JSONValue(messages)
    return try withSystem(parsingLists(result))
  }

  /// A turn as a message; one that is a message already stays.
  private static func message(_ turn: JSONObject, at place: String) throws(RowShape.Refusal) -> JSONValue {
    guard turn["from"] != nil || turn["role"] == nil else { return JSONValue(turn) }
    guard let from = turn["from"]?.string, let role = roles[from] else {
      let found = turn["from"].map { "found \($0.summary)" } ?? "missing"
      throw RowShape.Refusal(
        place: place + ".from", message: "\(found) (must be one of \(roles.keys.sorted().joined(separator: ", ")))")
    }
    guard let value = turn["value"], let text = value.string else {
      throw RowShape.Refusal(
        place: place + ".value", message: (turn["value"].map { "found \($0.summary)" } ?? "missing") + " (must be a string)")
    }
    // Whatever else the turn holds goes with it, so that nothing is dropped without a word.
    var message = turn
    (message["from"], message["value"]) = (nil, nil)
    message["role"] = JSONValue(role)
    if from == "function_call" {
      message["content"] = ""
      message["tool_calls"] = JSONValue(try calls(text, at: place + ".value"))
    } else {
      message["content"] = value
    }
    return JSONValue(message)
  }

  /// The calls that a turn `function_call` writes as JSON: `{"name": …, "arguments": …}`, or a list of these.
  private static func calls(_ text: String, at place: String) throws(RowShape.Refusal) -> [JSONValue] {
    let value = try? StrictJSON.parse(text, file: "")
    let calls = value?.array ?? (value.map { [$0] } ?? [])
    guard !calls.isEmpty, calls.allSatisfy({ $0["name"]?.string != nil }) else {
      throw RowShape.Refusal(
        place: place,
        message: "found \(quoted(shortened(text))) (must be a call as JSON, {\"name\": …, \"arguments\": …}, or a list of them)")
    }
    return calls.map { ["type": "function", "function": $0] }
  }

  // MARK: Messages

  /// Puts a `system` beside a conversation in front of it.
  private static func withSystem(_ row: JSONObject) throws(RowShape.Refusal) -> JSONObject {
    let system = try text("system", row)
    guard let messages = row["messages"]?.array, row["system"] != nil else { return row }
    var result = row
    result["system"] = nil
    guard !system.isEmpty else { return result }
    if messages.first?["role"]?.string == "system" {
      throw RowShape.Refusal(place: "system", message: "the conversation begins with a system turn, too (must be one of them); remove one")
    }
    result["messages"] = JSONValue([turn("system", system)] + messages)
    return result
  }

  /// Prompt and completion as one conversation. What the prompt's assistant says is not to be learned, which a conversation cannot say.
  private static func joined(_ row: JSONObject) throws(RowShape.Refusal) -> JSONObject {
    let (prompt, completion) = (row["prompt"]?.array ?? [], row["completion"]?.array ?? [])
    if let index = prompt.firstIndex(where: { $0["role"]?.string == "assistant" }) {
      throw RowShape.Refusal(
        place: "prompt[\(index)]",
        message: "a turn of the assistant in a prompt would be learned; write one list, {\"messages\": […]}, where all of its turns are")
    }
    var result = row
    (result["prompt"], result["completion"]) = (nil, nil)
    result["messages"] = JSONValue(prompt + completion)
    return result
  }

  /// The row with lists that are written as JSON in a text, as tables and some tools have them.
  private static func parsingLists(_ row: JSONObject) throws(RowShape.Refusal) -> JSONObject {
    var result = row
    for key in ["messages", "tools"] {
      guard let value = row[key], value.string?.isEmpty == false else { continue }
      guard let items = list(value) else {
        throw RowShape.Refusal(place: key, message: "found \(value.summary) (must be a list, or a list as JSON in a text)")
      }
      result[key] = JSONValue(items)
    }
    return result
  }

  // MARK: Values

  private static func turn(_ role: String, _ text: String) -> JSONValue { ["role": JSONValue(role), "content": JSONValue(text)] }

  /// A text that may be missing.
  private static func text(_ key: String, _ row: JSONObject) throws(RowShape.Refusal) -> String {
    guard let value = row[key], !value.isNull else { return "" }
    guard let text = value.string else {
      throw RowShape.Refusal(place: key, message: "found \(value.summary) (must be a string)")
    }
    return text
  }

  /// A list, or a text that is one in JSON; nil for anything else.
  private static func list(_ value: JSONValue?) -> [JSONValue]? {
    guard let text = value?.string else { return value?.array }
    return (try? StrictJSON.parse(text, file: ""))?.array
  }
}
