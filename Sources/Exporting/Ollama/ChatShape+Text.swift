import FileFormats
import Tokenizers

/// Conversations as a shape says them, and where that is something else than the template says.
extension ChatShape {
  /// The conversations, with an answer to come, of which the shape says something else than the template, where it says them at all. What is
  /// JSON is the same in any layout, because only the program that fills the places in decides on it.
  package func differences(_ write: ChatWriter) -> [String] {
    let system = ChatMessage(role: .system, content: Self.system), (question, answer) = (Self.user(0), Self.assistant(0))
    let turns = [question, answer, Self.user(1), Self.assistant(1), Self.user(2)]
    var conversations: [(name: String, messages: [ChatMessage], tools: [JSONValue]?)] = [
      ("a question", [question], nil), ("several turns", turns, nil), ("a system turn", [system, question], nil),
      ("a system turn and several more", [system] + turns, nil),
      // Which many templates trim, and Go's have no word for.
      ("white space around a text", (systemPlace == .none ? turns : [system] + turns).map { $0.padded }, nil),
    ]
    if tools != nil {
      let all = ToolProbes.tools, one = [all[1]]
      let call = [question, ToolProbes.calling(1), ToolProbes.result(0)]
      let calls = [question, ToolProbes.calling(2), ToolProbes.result(0), ToolProbes.result(1)]
      conversations += [
        ("a question with tools", [question], all), ("several turns with a tool", turns, one),
        ("a system turn with tools", [system, question], all), ("a call with its result", call, all),
        ("several calls of one turn", calls, all), ("calls among other turns", [system] + call + [answer] + turns[2...], all),
        ("a call after words", [question, ToolProbes.calling(1, content: Self.answers[0]), ToolProbes.result(0)], one),
      ]
    }
    return conversations.filter { _, messages, tools in
      let conversation = ChatConversation(messages, tools: tools)
      // Some templates have no system turn with or without tools, which says nothing about these.
      let written = write(conversation, true), said = text(conversation)
      return tools == nil ? written != said : written.map(EmbeddedJSON.normalized) != EmbeddedJSON.normalized(said)
    }.map(\.name)
  }

  /// A conversation with an answer to come, as the shape says it.
  func text(_ conversation: ChatConversation) -> String {
    let messages = conversation.messages, system = messages.first { $0.role == .system }?.content
    let tools = conversation.tools.flatMap { list in self.tools.map { (shape: $0, list: $0.list.text(list)) } }
    let lastQuestion = messages.lastIndex { $0.role == .user }
    func head(_ shape: ShapedText?, _ list: String) -> String {
      shape?.text { $0 == .tools ? list : $0 == .system ? system ?? "" : "" } ?? ""
    }
    var result = ""
    var hasQuestion = false
    func begin(withTools: Bool) -> String {
      if withTools, let tools { return head(system != nil ? tools.shape.systemHead ?? tools.shape.head : tools.shape.head, tools.list) }
      return systemPlace == .start && system != nil ? systemOpening + (system ?? "") + systemClosing : opening
    }
    for (index, message) in messages.enumerated() {
      let isLast = index == messages.count - 1
      switch message.role {
      case .user:
        let tellsTools = tools?.shape.place == .lastQuestion && index == lastQuestion
        if !hasQuestion {
          result += begin(withTools: tellsTools || tools?.shape.place == .start)
        } else if tellsTools, let tools {
          result += head(tools.shape.laterHead, tools.list)
        } else {
          result += question
        }
        if isLast, systemPlace == .lastQuestion, let system { result += systemOpening + system + systemClosing }
        result += message.content + questionEnd + (isLast ? prompt : "")
        hasQuestion = true
      case .assistant:
        let calls = message.fields["tool_calls"]?.array ?? []
        if let shape = self.tools?.calls, !calls.isEmpty {
          if shape.beginsAsAnswer { result += answer }
          if let afterWords = shape.afterWords, !message.content.isEmpty { result += message.content + afterWords }
          result += shape.text(calls)
        } else {
          result += answer + message.content + answerEnd
        }
      case let role where role.rawValue == "tool":
        guard let shape = self.tools?.results else { continue }
        func isResult(_ index: Int) -> Bool { messages.indices.contains(index) && messages[index].role == role }
        result += shape.text(message, isFirst: !isResult(index - 1), isLast: !isResult(index + 1)) + (isLast ? shape.prompt : "")
      default: break
      }
    }
    return result
  }
}

extension ToolList {
  fileprivate func text(_ tools: [JSONValue]) -> String {
    switch form {
    case .whole: JSONValue(tools).serialized()
    case .tools: tools.map { $0.serialized() }.joined(separator: between)
    case .functions: tools.map { ($0["function"] ?? nil).serialized() }.joined(separator: between)
    }
  }
}

extension CallShape {
  fileprivate func text(_ calls: [JSONValue]) -> String {
    let texts = calls.map { item in
      call.text { field in
        switch field {
        case .name: item["function"]?["name"]?.string ?? ""
        case .arguments: (item["function"]?["arguments"] ?? [:]).serialized()
        case .id: item["id"]?.string ?? ""
        case .system, .tools, .result, .quotedResult: ""
        }
      }
    }
    return opening + texts.joined(separator: between) + closing
  }
}

extension ResultShape {
  fileprivate func text(_ message: ChatMessage, isFirst: Bool, isLast: Bool) -> String {
    func text(_ part: ShapedText) -> String {
      part.text { field in
        switch field {
        case .name: message.fields["name"]?.string ?? ""
        case .id: message.fields["tool_call_id"]?.string ?? ""
        case .system, .tools, .result, .quotedResult, .arguments: ""
        }
      }
    }
    let content = isQuoted ? JSONValue(message.content).serialized() : message.content
    guard let between else { return text(opening) + content + text(closing) }
    return (isFirst ? text(opening) : between) + content + (isLast ? text(closing) : "")
  }
}

extension ChatMessage {
  /// The same text with white space around it.
  fileprivate var padded: ChatMessage { ChatMessage(role: role, content: "\n \(content) \n") }
}

extension ChatConversation {
  init(_ messages: [ChatMessage], tools: [JSONValue]?) {
    self.init(messages)
    self.tools = tools
  }
}
