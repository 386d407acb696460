import FileFormats
import Tokenizers

/// Turns rows into examples.
///
/// - `{"prompt","completion"}`: bos? ++ tokens(prompt) ++ tokens(completion) ++ eos?; completion and eos are targets.
/// - `{"text"}`: bos? ++ tokens(text) ++ eos?; all are targets.
/// - `{"text", "label"}`, where labels are told: bos? ++ tokens(text).
/// - `{"messages"}`: as the model's chat template writes them; the assistant's turns with their end token are targets.
///
/// The bos token stands in front where the tokenizer puts one there, and eos at the end, each once: a text that begins or ends with its own
/// ("<s>Hello</s>") gets no second one, as in TRL. Special tokens written out in a text are tokens. Prompt and completion are tokenised apart,
/// so that the ids of a prompt are the same when the model is used.
package struct ExampleEncoder {
  private let tokenizer: Tokenizer
  private var settings: ExampleSettings
  /// The number of each label.
  private let labels: [UTF8Key: Int32]
  /// For conversations without tools and with them, found out at the first of each: without one a model needs no chat template.
  private var chatTemplates: [Bool: ChatTemplate] = [:]
  /// Whether a conversation was met and there is no template for it: every other one would fail alike.
  package private(set) var lacksChatFormat = false

  /// Raised when the same rows become other ids: examples kept from before are not used again.
  package static let version = 5

  /// - Throws: if `append_eos` asks for a token that the tokenizer does not have.
  package init(_ tokenizer: Tokenizer, settings: ExampleSettings) throws(TokenizerError) {
    guard !settings.appendEOS || settings.labels != nil || tokenizer.eosToken != nil else {
      throw .invalid(place: "data.append_eos", found: "true, but the tokenizer has no eos_token", allowed: "must be false for this model")
    }
    self.tokenizer = tokenizer
    self.settings = settings
    // One moment for all threads.
    self.settings.templateDate = settings.templateDate ?? .now()
    labels = Dictionary(
      (settings.labels ?? []).enumerated().map { (UTF8Key($1), Int32(clamping: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// How rows in the forms of other trainers are written: as conversations where the model has a way to write one.
  var foreignForm: ForeignForm { ForeignForm(writesConversations: !settings.template.isOwn || !tokenizer.chatTemplates.isEmpty) }

  /// Which columns of a row hold what.
  var columns: ColumnMapping { settings.columns }

  /// Whether rows have labels to be told.
  package var isLabelled: Bool { settings.labels != nil }

  /// The example of a row in its full length.
  package mutating func encode(_ row: DataRow) throws(TokenizerError) -> Example {
    var example = Example(ids: [], isTarget: [], promptCount: 0, line: row.line)
    switch row.content {
    case .completion(let prompt, let completion):
      let (prompt, completion) = try split(prompt, completion)
      example.append(prompt, isTarget: settings.trainOnPrompt)
      example.promptCount = example.ids.count
      example.append(addingEOS(to: completion), isTarget: true)
    case .text(let text):
      // Where one token is bos and eos, the first is bos.
      let (begin, rest) = try split("", text)
      example.append(begin + addingEOS(to: rest), isTarget: true)
      example.promptCount = example.ids.count
    case .labelled(let text, let label):
      let ids = tokenizer.addingBOS(to: try tokenizer.encode(text))
      example.append(ids, isTarget: false)
      example.promptCount = example.ids.count
      guard let number = labels[UTF8Key(label)] else {
        let known = (settings.labels ?? []).prefix(20).map { quoted($0) }.joined(separator: ", ") + (labels.count > 20 ? ", …" : "")
        throw .invalid(place: "label", found: quoted(label), allowed: "must be one of \(known)")
      }
      example.label = number
    case .messages(let conversation):
      let chat = try tokenizer.encode(conversation, try template(for: conversation))
      (example.rewrittenTurns, example.hasOpenEnd) = (chat.rewrittenTurns, chat.hasOpenEnd)
      example.ids = chat.ids
      example.isTarget = settings.trainOnPrompt ? chat.isLabelled.map { _ in true } : chat.isLabelled
      // Generation starts where the last turn of the assistant does.
      let end = chat.isLabelled.lastIndex(of: true) ?? chat.ids.count - 1
      example.promptCount = (chat.isLabelled[..<max(0, end)].lastIndex(of: false) ?? -1) + 1
    }
    return example
  }

  private mutating func template(for conversation: ChatConversation) throws(TokenizerError) -> ChatTemplate {
    let isForTools = settings.template.takesToolUse(conversation, tokenizer)
    if let template = chatTemplates[isForTools] { return template }
    lacksChatFormat = !settings.template.distinguishesTools(tokenizer)
    let template = try tokenizer.template(settings.template, hasTools: isForTools)
    lacksChatFormat = false
    chatTemplates[isForTools] = template
    return template
  }

  /// The ids of a prompt, which begin with bos where the tokenizer puts one there, and those of what follows. After an empty prompt a
  /// bos of the completion's own is the prompt.
  private func split(_ prompt: String, _ completion: String) throws(TokenizerError) -> (prompt: [Int32], completion: [Int32]) {
    let prompt = tokenizer.addingBOS(to: try tokenizer.encode(prompt))
    let completion = try tokenizer.encode(completion)
    if tokenizer.addsBOS, prompt.count == 1, prompt.first == tokenizer.bosToken, completion.first == tokenizer.bosToken {
      return (prompt, Array(completion.dropFirst()))
    }
    return (prompt, completion)
  }

  private func addingEOS(to ids: [Int32]) -> [Int32] {
    guard settings.appendEOS, let eos = tokenizer.eosToken, ids.last != eos else { return ids }
    return ids + [eos]
  }

  /// The row as it is measured: what the model is asked, and what it is expected to write.
  ///
  /// Prompt and completion stand without bos and eos of their own. The reference of a turn that calls functions is what the template writes of
  /// it, up to the token that ends an answer: the text that a model which has learned the row is found to write.
  ///
  /// - Parameter example: what became of the row, in its full length.
  package mutating func measured(_ row: DataRow, _ example: Example) throws(TokenizerError) -> DataRow {
    var row = row
    switch row.content {
    case .completion(let prompt, let completion):
      let begin = prompt.utf8.starts(with: bytes(tokenizer.bosToken)) ? bytes(tokenizer.bosToken).count : 0
      let eos = bytes(tokenizer.eosToken)
      let end = completion.utf8.suffix(eos.count).elementsEqual(eos) ? eos.count : 0
      row.content = .completion(
        prompt: String(decoding: prompt.utf8.dropFirst(begin), as: UTF8.self),
        completion: String(decoding: completion.utf8.dropLast(end), as: UTF8.self))
    case .messages(let conversation):
      guard let answer = conversation.messages.last(where: { $0.role == .assistant }), answer.hasCalls || answer.content.isEmpty else {
        break
      }
      let stopTokens = tokenizer.stopTokens([try template(for: conversation)])
      let written = zip(example.ids, example.isTarget).dropFirst(example.promptCount).prefix { $1 && !stopTokens.contains($0) }
      row.writtenAnswer = tokenizer.decode(written.map(\.0), skippingSpecial: true).trimmedWhitespace
    case .text, .labelled: break
    }
    return row
  }

  /// The text of a special token; empty where there is none.
  private func bytes(_ token: Int32?) -> [UInt8] {
    guard let token, tokenizer.isSpecial(token), let text = tokenizer.token(for: token) else { return [] }
    return Array(text.utf8)
  }
}

extension Example {
  fileprivate mutating func append(_ new: [Int32], isTarget target: Bool) {
    ids += new
    isTarget += repeatElement(target, count: new.count)
  }

  /// The example with at most `count` ids.
  func prefix(_ count: Int) -> Example {
    var example = Example(
      ids: Array(ids.prefix(count)), isTarget: Array(isTarget.prefix(count)), promptCount: min(promptCount, count), line: line)
    example.label = label
    (example.rewrittenTurns, example.hasOpenEnd) = (rewrittenTurns, hasOpenEnd)
    return example
  }
}
