import FileFormats

/// What can go wrong while a tokenizer is loaded or used. Every case says where, what was found, what is allowed and what to do.
public enum TokenizerError: Error, Equatable, Sendable {
  /// A value of a tokenizer file breaks its rules. `place` names the file and the spot inside it.
  case invalid(place: String, found: String, allowed: String)
  /// A component this library does not implement (a normalizer, a pre-tokenizer, a model type, …).
  case unsupported(place: String, component: String, supported: String)
  /// A file that cannot be read, or breaks the rules of its format.
  case file(Diagnostic)
  /// A file that the tokenizer needs is not there.
  case missing(path: String, remedy: String)
  /// A regular expression of the tokenizer does not compile or uses syntax that has no equivalent.
  case pattern(pattern: String, reason: String)
  /// The splitting of a text was stopped because its regular expression took too many steps on it.
  case matchLimit(pattern: String, byteCount: Int)
  /// The encoding of a text was stopped because normalising and splitting it took too many steps.
  case workLimit(byteCount: Int)
  /// The normalizer makes a text many times as long.
  case growth(byteCount: Int, limit: Int)
  /// A single text is too long for 32-bit positions.
  case textTooLong(byteCount: Int)
  /// The tokenizer has ids for which the model has no embedding row.
  case vocabularyMismatch(token: String, id: Int32, embeddingRows: Int)
  /// The model has no chat template, or one that cannot be run.
  case chatTemplate(reason: String)
  /// The chat template refuses a conversation, or fails on it.
  case refusedConversation(reason: String)
  /// A conversation that no template can express.
  case conversation(place: String, found: String, allowed: String)
}

/// Runs what reads a file, with its error as ours.
func readingFile<Value>(_ body: () throws(Diagnostic) -> Value) throws(TokenizerError) -> Value {
  do { return try body() } catch { throw .file(error) }
}

extension TokenizerError {
  /// Someone asked to stop (`Interruption`).
  ///
  /// - Parameter what: what was being read.
  static func interrupted(_ what: String) -> TokenizerError {
    .file(Diagnostic(.interrupted, [.init(file: what, message: "reading it was stopped on request")]))
  }

  /// What came up in a template.
  ///
  /// - Parameter isOfConversation: whether it was run on a conversation of the user's.
  init(_ error: JinjaError, isOfConversation: Bool) {
    switch error {
    case .interrupted: self = .interrupted("the chat template")
    case .raised(let reason), .failed(let reason), .unsupported(let reason):
      // The words of a template's own may be long.
      let reason = reason.utf8.count > 500 ? shortened(reason) : reason
      self = isOfConversation ? .refusedConversation(reason: reason) : .chatTemplate(reason: reason)
    }
  }

  /// The error as one of reading files where someone asked to stop.
  package var interruption: Diagnostic? {
    if case .file(let error) = self, error.category == .interrupted { error } else { nil }
  }
}

extension TokenizerError: CustomStringConvertible {
  /// The error in one sentence: place, what was found, what is allowed, what to do.
  public var description: String {
    // What comes from the file steers no terminal; a file's error has a line per problem, each escaped already.
    if case .file(let error) = self { return error.description }
    return escapedForTerminal(sentence)
  }

  private var sentence: String {
    switch self {
    case .invalid(let place, let found, let allowed):
      "\(place): found \(found) (\(allowed))"
    case .unsupported(let place, let component, let supported):
      "\(place): \(shortened(component)) is not supported (supported: \(supported))"
    case .file(let error):
      error.description
    case .missing(let path, let remedy):
      "\(path): no such file (\(remedy))"
    case .pattern(let pattern, let reason):
      "the tokenizer's regular expression \(quoted(pattern)) cannot be used: \(reason)"
    case .matchLimit(let pattern, let byteCount):
      """
      a text of \(byteCount) bytes needs too many steps of the tokenizer's regular expression \(quoted(pattern)); \
      break the text into shorter rows, or use the tokenizer.json that the model was published with
      """
    case .workLimit(let byteCount):
      """
      a text of \(byteCount) bytes needs too many steps of the tokenizer's normalizer and pre-tokenizer; break the text into shorter rows, \
      or use the tokenizer.json that the model was published with
      """
    case .growth(let byteCount, let limit):
      """
      the tokenizer's normalizer makes more than \(limit) bytes of a text of \(byteCount) bytes; \
      use the tokenizer.json that the model was published with
      """
    case .textTooLong(let byteCount):
      "a text of \(byteCount) bytes is too long (at most \(Tokenizer.maximumTextBytes) bytes); break it into shorter rows"
    case .vocabularyMismatch(let token, let id, let embeddingRows):
      """
      the token \(quoted(token)) has id \(id), but the model's embedding has only \(embeddingRows) rows; \
      use the tokenizer that belongs to this model
      """
    case .chatTemplate(let reason):
      """
      the chat template cannot be used: \(reason). Name the file of another with data.chat_template, or set data.chat_format to one of \
      \(BuiltInTemplate.names.joined(separator: ", ")), or use prompt/completion rows
      """
    case .refusedConversation(let reason):
      "the chat template refuses the conversation: \(reason)"
    case .conversation(let place, let found, let allowed):
      "\(place): found \(found) (\(allowed))"
    }
  }
}

extension TokenizerError: Reported {
  /// The tokenizer's files, or a text, are rejected.
  public var exitStatus: ExitStatus { interruption == nil ? .rejected : .stopped }
}
