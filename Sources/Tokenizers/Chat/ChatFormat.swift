/// How a conversation is written out for a model.
///
/// - Source: ChatML (OpenAI); Touvron et al. 2023, arXiv:2307.09288, for Llama 2; Meta's model card for Llama 3.
public enum ChatFormat: Sendable, Equatable {
  /// `<|im_start|>role\ncontent<|im_end|>\n`; the default system turn stands in front of a conversation without one.
  case chatML(defaultSystem: String?)
  /// `<s>[INST] <<SYS>>\nsystem\n<</SYS>>\n\nuser [/INST] assistant </s>`, contents trimmed.
  case llama2
  /// `<|start_header_id|>role<|end_header_id|>\n\ncontent<|eot_id|>`, contents trimmed; with a prefix there is always a system turn, and
  /// the prefix begins it (Llama 3.1).
  case llama3(systemPrefix: String?)

  /// The values of `data.chat_format`.
  public static let names = ["chatml", "llama2", "llama3", "llama3.1"]

  /// The format of a name in ``names``.
  ///
  /// "llama3.1" begins the system turn with the fixed date of the model's own template, 26 Jul 2024.
  public init(named name: String) throws(TokenizerError) {
    switch name {
    case "chatml": self = .chatML(defaultSystem: nil)
    case "llama2": self = .llama2
    case "llama3": self = .llama3(systemPrefix: nil)
    case "llama3.1": self = .llama3(systemPrefix: "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n")
    default:
      throw .invalid(
        place: "data.chat_format", found: name.debugDescription, allowed: "must be one of \(Self.names.joined(separator: ", "))")
    }
  }

  /// The special tokens that the format writes, beside the tokens that begin and end a text.
  public var specialTokens: [String] {
    switch self {
    case .chatML: ["<|im_start|>", "<|im_end|>"]
    case .llama2: []
    case .llama3: ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]
    }
  }

  /// The token that ends an assistant's turn, or nil where it is the one that ends a text.
  public var endOfTurn: String? {
    switch self {
    case .chatML: "<|im_end|>"
    case .llama2: nil
    case .llama3: "<|eot_id|>"
    }
  }

  /// Writes a conversation out.
  ///
  /// - Parameters:
  ///   - bosToken: the text of the token that begins a text.
  ///   - eosToken: the text of the token that ends a text.
  ///   - addingGenerationPrompt: whether the beginning of an assistant's turn is put at the end, for the model to go on.
  /// - Returns: the segments, none of them empty. A segment that follows a labelled one or is labelled starts where the model starts or
  ///   stops to write.
  public func segments(
    _ messages: [ChatMessage], bosToken: String, eosToken: String, addingGenerationPrompt: Bool = false
  ) throws(TokenizerError) -> [ChatSegment] {
    guard !messages.isEmpty else {
      throw .conversation(place: "messages", found: "no message", allowed: "must have at least one")
    }
    switch self {
    case .chatML(let defaultSystem):
      return chatML(messages, defaultSystem, addingGenerationPrompt)
    case .llama2:
      return try llama2(messages, bosToken, eosToken)
    case .llama3(let systemPrefix):
      return llama3(messages, bosToken, systemPrefix, addingGenerationPrompt)
    }
  }

  private func chatML(_ messages: [ChatMessage], _ defaultSystem: String?, _ addsPrompt: Bool) -> [ChatSegment] {
    var messages = messages
    if let defaultSystem, messages.first?.role != .system { messages.insert(ChatMessage(role: .system, content: defaultSystem), at: 0) }
    var segments: [ChatSegment] = []
    for message in messages {
      segments += [
        ChatSegment(text: "<|im_start|>\(message.role.rawValue)\n", isLabelled: false),
        ChatSegment(text: message.content + "<|im_end|>", isLabelled: message.role == .assistant),
        ChatSegment(text: "\n", isLabelled: false),
      ]
    }
    if addsPrompt { segments.append(ChatSegment(text: "<|im_start|>assistant\n", isLabelled: false)) }
    return segments
  }

  private func llama2(_ messages: [ChatMessage], _ bos: String, _ eos: String) throws(TokenizerError) -> [ChatSegment] {
    var system = ""
    var turns = messages[...]
    if let first = turns.first, first.role == .system {
      system = "<<SYS>>\n\(first.content)\n<</SYS>>\n\n"
      turns = turns.dropFirst()
    }
    var segments: [ChatSegment] = []
    for (number, message) in turns.enumerated() {
      guard message.role == (number % 2 == 0 ? .user : .assistant) else {
        throw .conversation(
          place: "messages[\(number + messages.count - turns.count)].role", found: message.role.rawValue,
          allowed: "user and assistant must alternate in the format llama2, beginning with user; system may only come first")
      }
      if message.role == .user {
        let content = ((number == 0 ? system : "") + message.content).trimmedLikePython()
        segments.append(ChatSegment(text: "\(bos)[INST] \(content) [/INST]", isLabelled: false))
      } else {
        segments.append(ChatSegment(text: " \(message.content.trimmedLikePython()) \(eos)", isLabelled: true))
      }
    }
    return segments
  }

  private func llama3(_ messages: [ChatMessage], _ bos: String, _ systemPrefix: String?, _ addsPrompt: Bool) -> [ChatSegment] {
    func header(_ role: ChatMessage.Role) -> String { "<|start_header_id|>\(role.rawValue)<|end_header_id|>\n\n" }
    var turns = messages.map { ChatMessage(role: $0.role, content: $0.content.trimmedLikePython()) }
    if let systemPrefix {
      if turns.first?.role == .system {
        turns[0].content = systemPrefix + turns[0].content
      } else {
        turns.insert(ChatMessage(role: .system, content: systemPrefix), at: 0)
      }
    }
    var segments: [ChatSegment] = []
    for (number, message) in turns.enumerated() {
      segments += [
        ChatSegment(text: (number == 0 ? bos : "") + header(message.role), isLabelled: false),
        ChatSegment(text: message.content + "<|eot_id|>", isLabelled: message.role == .assistant),
      ]
    }
    if addsPrompt { segments.append(ChatSegment(text: header(.assistant), isLabelled: false)) }
    return segments
  }
}
