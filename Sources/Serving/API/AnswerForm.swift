import FileFormats
import Training

/// How many tokens a request took.
struct Usage: Sendable, Equatable {
  var promptTokens: Int
  var completionTokens = 0

  init(promptTokens: Int) { self.promptTokens = promptTokens }

  /// Of several texts together.
  init(_ parts: [Usage]) {
    promptTokens = parts.reduce(0) { $0 + $1.promptTokens }
    completionTokens = parts.reduce(0) { $0 + $1.completionTokens }
  }

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

  /// The answer as a whole: a text for each prompt, with why it ended.
  func whole(_ texts: [(text: String, finish: String)], _ usage: Usage) -> JSONValue {
    let choices = texts.enumerated().map { index, answer -> JSONValue in
      let index = JSONValue(index), text = JSONValue(answer.text), finish = JSONValue(answer.finish)
      return isChat
        ? [
          "index": index, "message": ["role": "assistant", "content": text, "refusal": nil], "logprobs": nil, "finish_reason": finish,
        ] : ["index": index, "text": text, "logprobs": nil, "finish_reason": finish]
    }
    return object(isChat ? "chat.completion" : "text_completion", choices, usage: usage.json)
  }

  /// What a stream begins with; nil where it begins with the text.
  var first: JSONValue? {
    guard isChat else { return .none }
    return piece(0, delta: ["role": "assistant", "content": "", "refusal": nil], finish: nil)
  }

  /// A piece of the text for a prompt.
  func piece(_ index: Int, _ text: String) -> JSONValue {
    isChat ? piece(index, delta: ["content": JSONValue(text)], finish: nil) : plain(index, text, finish: nil)
  }

  /// The end of the text for a prompt.
  func last(_ index: Int, finish: String) -> JSONValue {
    isChat ? piece(index, delta: [:], finish: finish) : plain(index, "", finish: finish)
  }

  /// How many tokens there were, after the end of the text.
  func counted(_ usage: Usage) -> JSONValue { object(chunk, [], usage: usage.json) }

  private var chunk: String { isChat ? "chat.completion.chunk" : "text_completion" }

  private func piece(_ index: Int, delta: JSONValue, finish: String?) -> JSONValue {
    object(chunk, [["index": JSONValue(index), "delta": delta, "logprobs": nil, "finish_reason": finish.map { JSONValue($0) } ?? nil]])
  }

  private func plain(_ index: Int, _ text: String, finish: String?) -> JSONValue {
    object(
      chunk, [["index": JSONValue(index), "text": JSONValue(text), "logprobs": nil, "finish_reason": finish.map { JSONValue($0) } ?? nil]])
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
