/// One turn of a conversation.
public struct ChatMessage: Sendable, Equatable {
  /// Who speaks.
  public enum Role: String, Sendable, CaseIterable {
    /// Says how the assistant is to behave; at the start.
    case system
    /// Asks.
    case user
    /// Answers; what is learned.
    case assistant
  }

  /// Who speaks.
  public var role: Role
  /// What is said.
  public var content: String

  /// A turn.
  public init(role: Role, content: String) {
    self.role = role
    self.content = content
  }
}

/// A piece of a conversation written out in a chat format.
public struct ChatSegment: Sendable, Equatable {
  /// The text, special tokens written out.
  public var text: String
  /// Whether it is an assistant's turn with the token that ends it: what labels cover.
  public var isLabelled: Bool
}

/// The ids of a conversation.
public struct EncodedChat: Sendable, Equatable {
  /// The ids, special tokens included.
  public var ids: [Int32]
  /// For each id whether it belongs to an assistant's turn or the token that ends it.
  public var isLabelled: [Bool]
}

extension String {
  /// The text without white space at both ends, as Python's `str.strip()` has it.
  func trimmedLikePython() -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value) }
    var rest = unicodeScalars.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
