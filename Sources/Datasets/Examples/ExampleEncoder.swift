import FileFormats
import Tokenizers

/// Turns rows into examples.
///
/// - `{"prompt","completion"}`: bos? ++ tokens(prompt) ++ tokens(completion) ++ eos?; completion and eos are targets.
/// - `{"text"}`: bos? ++ tokens(text) ++ eos?; all are targets.
/// - `{"messages"}`: as the model's chat format writes them; the assistant's turns with their end token are targets.
///
/// The bos token stands in front where the tokenizer puts one there, once. Prompt and completion are tokenised apart, so that the ids of a
/// prompt are the same when the model is used.
package struct ExampleEncoder {
  private let tokenizer: Tokenizer
  private let settings: ExampleSettings
  /// Found out at the first conversation: without one a model needs no chat template.
  private var chatFormat: ChatFormat?
  /// Whether a conversation was met and there is no format for it: every other one would fail alike.
  package private(set) var lacksChatFormat = false

  /// - Throws: if `append_eos` asks for a token that the tokenizer does not have.
  package init(_ tokenizer: Tokenizer, settings: ExampleSettings) throws(TokenizerError) {
    guard !settings.appendEOS || tokenizer.eosToken != nil else {
      throw .invalid(place: "data.append_eos", found: "true, but the tokenizer has no eos_token", allowed: "must be false for this model")
    }
    self.tokenizer = tokenizer
    self.settings = settings
  }

  /// The example of a row in its full length.
  package mutating func encode(_ row: DataRow) throws(TokenizerError) -> Example {
    var example = Example(ids: [], isTarget: [], promptCount: 0, line: row.line)
    switch row.content {
    case .completion(let prompt, let completion):
      example.append(bos, isTarget: settings.trainOnPrompt)
      example.append(try tokenizer.encode(prompt), isTarget: settings.trainOnPrompt)
      example.promptCount = example.ids.count
      example.append(try tokenizer.encode(completion), isTarget: true)
      example.append(eos, isTarget: true)
    case .text(let text):
      example.append(bos, isTarget: true)
      example.append(try tokenizer.encode(text), isTarget: true)
      example.append(eos, isTarget: true)
      example.promptCount = example.ids.count
    case .messages(let messages):
      let chat = try tokenizer.encode(messages, format: try format())
      example.ids = chat.ids
      example.isTarget = settings.trainOnPrompt ? chat.isLabelled.map { _ in true } : chat.isLabelled
      // Generation starts where the last turn of the assistant does.
      let end = chat.isLabelled.lastIndex(of: true) ?? chat.ids.count - 1
      example.promptCount = (chat.isLabelled[..<max(0, end)].lastIndex(of: false) ?? -1) + 1
    }
    return example
  }

  private mutating func format() throws(TokenizerError) -> ChatFormat {
    if let chatFormat { return chatFormat }
    lacksChatFormat = true
    let format = try tokenizer.chatFormat(named: settings.chatFormat)
    lacksChatFormat = false
    chatFormat = format
    return format
  }

  private var bos: [Int32] { tokenizer.addsBOS ? tokenizer.bosToken.map { [$0] } ?? [] : [] }
  private var eos: [Int32] { settings.appendEOS ? tokenizer.eosToken.map { [$0] } ?? [] : [] }
}

extension Example {
  fileprivate mutating func append(_ new: [Int32], isTarget target: Bool) {
    ids += new
    isTarget += repeatElement(target, count: new.count)
  }

  /// The example with at most `count` ids.
  func prefix(_ count: Int) -> Example {
    Example(ids: Array(ids.prefix(count)), isTarget: Array(isTarget.prefix(count)), promptCount: min(promptCount, count), line: line)
  }
}
