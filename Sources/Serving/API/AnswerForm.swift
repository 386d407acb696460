import FileFormats
import Training

/// How many tokens a request took.
struct Usage: Sendable, Equatable {
  var promptTokens: Int
  var completionTokens = 0

  var json: JSONValue {
    [
      "prompt_tokens": JSONValue(promptTokens), "completion_tokens": JSONValue(completionTokens),
      "total_tokens": JSONValue(promptTokens + completionTokens),
    ]
  }
}

/// The objects that an answer is made of, for chats and for plain completions.
struct AnswerForm: Sendable {
  let isChat: Bool
  let id: String
  let model: String
  /// Seconds since 1970.
  let created: Int

  /// The answer as a whole.
  func whole(_ text: String, finish: String, _ usage: Usage) -> JSONValue {
    let choice: JSONValue =
      isChat
      ? [
        "index": 0, "message": ["role": "assistant", "content": JSONValue(text), "refusal": nil], "logprobs": nil,
        "finish_reason": JSONValue(finish),
      ]
      : ["index": 0, "text": JSONValue(text), "logprobs": nil, "finish_reason": JSONValue(finish)]
    return object(isChat ? "chat.completion" : "text_completion", [choice], usage: usage.json)
  }

  /// What a stream begins with; nil where it begins with the text.
  var first: JSONValue? {
    guard isChat else { return .none }
    return piece(delta: ["role": "assistant", "content": "", "refusal": nil], finish: nil)
  }

  /// A piece of the text.
  func piece(_ text: String) -> JSONValue { isChat ? piece(delta: ["content": JSONValue(text)], finish: nil) : plain(text, finish: nil) }

  /// The end of the text.
  func last(finish: String) -> JSONValue { isChat ? piece(delta: [:], finish: finish) : plain("", finish: finish) }

  /// How many tokens there were, after the end of the text.
  func counted(_ usage: Usage) -> JSONValue { object(chunk, [], usage: usage.json) }

  private var chunk: String { isChat ? "chat.completion.chunk" : "text_completion" }

  private func piece(delta: JSONValue, finish: String?) -> JSONValue {
    object(chunk, [["index": 0, "delta": delta, "logprobs": nil, "finish_reason": finish.map { JSONValue($0) } ?? nil]])
  }

  private func plain(_ text: String, finish: String?) -> JSONValue {
    object(chunk, [["index": 0, "text": JSONValue(text), "logprobs": nil, "finish_reason": finish.map { JSONValue($0) } ?? nil]])
  }

  private func object(_ kind: String, _ choices: [JSONValue], usage: JSONValue? = nil) -> JSONValue {
    var object = JSONObject()
    object["id"] = JSONValue(id)
    object["object"] = JSONValue(kind)
    object["created"] = JSONValue(created)
    object["model"] = JSONValue(model)
    object["system_fingerprint"] = JSONValue("peft-train-\(toolVersion)")
    object["choices"] = JSONValue(choices)
    object["usage"] = usage
    return JSONValue(object)
  }
}
