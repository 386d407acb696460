import FileFormats
import Tokenizers
import Training

/// A dialogue as the model's tokens.
package struct EncodedPrompt: Sendable {
  package let ids: [Int32]
  /// What stands in it; fewer examples than were asked for where the room was short.
  package let dialogue: Dialogue
  /// What ends an answer, beside the tokens that do.
  package let end: AnswerEnd
}

/// Turns dialogues into tokens: as turns that the model's chat template writes, or as plain text to be continued.
///
/// Plain text is the instruction, the examples and the question, one blank line between them, prompt and answer tokenised apart as in
/// training; without instruction and examples it is exactly the prompt of fine-tuning. Later rounds follow as
/// `answer, blank line, reply, question again`.
///
/// A conversation is a system turn (the instruction), the turns of each example, and the question. Where an example cannot be part of the
/// question's conversation (``Exchange/canPrecede(_:)``), each example is a conversation of its own in front, with its own tools and system turn,
/// as a row of training. Turns of the data stand as in training, too: without instruction and examples the prompt is that of fine-tuning.
package struct PromptEncoder {
  let tokenizer: Tokenizer
  /// nil for plain text.
  let templates: ConversationTemplates?
  /// Text in front; empty for none.
  let instruction: String
  /// Stands between examples of plain text, and ends an answer.
  let separator: String
  /// Whether answers are queries.
  let answersAreQueries: Bool
  /// Most tokens of an answer.
  let maxNewTokens: Int
  /// Positions of the model that prompt and answer share.
  let limit: Int

  package init(
    tokenizer: Tokenizer, templates: ConversationTemplates?, instruction: String, examples: ExamplePool, answersAreQueries: Bool = false,
    maxNewTokens: Int, limit: Int
  ) {
    self.answersAreQueries = answersAreQueries
    self.tokenizer = tokenizer
    self.templates = templates
    self.instruction = instruction
    self.maxNewTokens = maxNewTokens
    self.limit = limit
    // Where questions or answers have blank lines themselves, one more mark tells the examples apart.
    let hasBlankLines = examples.exchanges.contains {
      $0.answer.trimmedWhitespace.hasBytes(of: "\n\n") || $0.question.text.trimmedWhitespace.hasBytes(of: "\n\n")
    }
    separator = hasBlankLines ? "\n\n###\n\n" : "\n\n"
  }

  /// The tokens of a dialogue that leave room for an answer; examples are dropped from the front until they do.
  ///
  /// The first question needs room for one token only, as in the evaluation of a fine-tuned model; later rounds for a whole answer.
  ///
  /// - Returns: nil where there is no room even without examples, or nothing to continue.
  package func encode(_ dialogue: Dialogue) throws(TokenizerError) -> EncodedPrompt? {
    if let whole = try encodeAsItIs(dialogue) { return whole }
    // How many of the last examples there is room for, by bisection: more of them are never shorter.
    var (best, lower, upper): (EncodedPrompt?, Int, Int) = (nil, 0, dialogue.examples.count)
    while lower < upper {
      let count = (lower + upper) / 2
      var shorter = dialogue
      shorter.examples = dialogue.examples.suffix(count)
      if let encoded = try encodeAsItIs(shorter) {
        (best, lower) = (encoded, count + 1)
      } else {
        upper = count
      }
    }
    return best
  }

  private func encodeAsItIs(_ dialogue: Dialogue) throws(TokenizerError) -> EncodedPrompt? {
    let ids: [Int32]
    if let templates { ids = try chatIDs(dialogue, templates) } else { ids = try plainIDs(dialogue) }
    let isBare = dialogue.examples.isEmpty && dialogue.exchanges.isEmpty
    guard !ids.isEmpty, ids.count + maxNewTokens <= limit || isBare && ids.count < limit else { return nil }
    let end = AnswerEnd(separator: templates == nil && !isBare ? separator : nil, isStatement: answersAreQueries)
    return EncodedPrompt(ids: ids, dialogue: dialogue, end: end)
  }

  // MARK: Plain text

  private func plainIDs(_ dialogue: Dialogue) throws(TokenizerError) -> [Int32] {
    var ids: [Int32] = []
    if !instruction.isEmpty { ids += try tokenizer.encode(instruction + separator) }
    for example in dialogue.examples {
      ids += try tokenizer.encode(example.question.text)
      ids += try tokenizer.encode(example.answer.trimmedAtEnd)
      ids += try tokenizer.encode(separator)
    }
    let question = dialogue.question.text
    ids += try tokenizer.encode(question)
    for exchange in dialogue.exchanges {
      let space = question.last.map(\.isWhitespace) ?? true ? "" : " "
      ids += try tokenizer.encode(space + exchange.answer + separator + exchange.reply + separator + question)
    }
    return tokenizer.addingBOS(to: ids)
  }

  // MARK: A conversation

  private func chatIDs(_ dialogue: Dialogue, _ templates: ConversationTemplates) throws(TokenizerError) -> [Int32] {
    func asked(_ dialogue: Dialogue) -> ChatConversation {
      var conversation = dialogue.question.conversation
      conversation.messages = messages(dialogue)
      return conversation
    }
    var (ids, shown): ([Int32], Dialogue) = ([], dialogue)
    if !dialogue.examples.allSatisfy({ $0.canPrecede(dialogue.question) }) {
      shown.examples = []
      for example in dialogue.examples {
        var conversation = asked(Dialogue(question: example.question))
        conversation.messages.append(answer(example))
        append(try tokenizer.encode(try templates.template(for: conversation).text(conversation)), to: &ids)
      }
    }
    let conversation = asked(shown)
    append(try tokenizer.encodePrompt(conversation, templates.template(for: conversation)), to: &ids)
    return ids
  }

  /// Appends a conversation: the token that begins a text stands in front of the first only.
  private func append(_ conversation: [Int32], to ids: inout [Int32]) {
    let isSecondBOS = !ids.isEmpty && tokenizer.bosToken != nil && conversation.first == tokenizer.bosToken
    ids += conversation.dropFirst(isSecondBOS ? 1 : 0)
  }

  /// The turns of a dialogue. Rows that are conversations are written as in training; texts of other rows and of the model cannot pose as turns:
  /// special tokens written out in them are taken apart.
  package func messages(_ dialogue: Dialogue) -> [ChatMessage] {
    let question = turns(dialogue.question)
    var begin = Array(question.prefix { $0.role == .system })
    let rest = question.dropFirst(begin.count)
    if !instruction.isEmpty {
      let text = harmless(instruction)
      if let first = begin.first {
        begin[0] = first.withContent([text, first.content].filter { !$0.isEmpty }.joined(separator: "\n\n"))
      } else {
        begin = [ChatMessage(role: .system, content: text)]
      }
    }
    let examples = dialogue.examples.flatMap { turns($0.question).filter { $0.role != .system } + [answer($0)] }
    let rounds = dialogue.exchanges.flatMap {
      [ChatMessage(role: .assistant, content: harmless($0.answer)), ChatMessage(role: .user, content: harmless($0.reply))]
    }
    return begin + examples + rest + rounds
  }

  private func turns(_ question: Question) -> [ChatMessage] {
    question.isConversation ? question.turns : question.turns.map { $0.withContent(harmless($0.content)) }
  }

  private func answer(_ example: Exchange) -> ChatMessage {
    example.question.isConversation ? example.turn : example.turn.withContent(harmless(example.answer.trimmedWhitespace))
  }

  /// The text with a space in every special token of the template that is written out in it: by its bytes, as the tokenizer finds it.
  private func harmless(_ text: String) -> String {
    let special =
      (templates?.all ?? []).flatMap(\.specialTokens)
      + [tokenizer.bosToken, tokenizer.eosToken].compactMap { $0.flatMap { tokenizer.token(for: $0) } }
    var text = text
    for token in special where token.unicodeScalars.count > 1 {
      var rest = text[...]
      text = ""
      while let place = rest.firstRange(ofBytes: token) {
        text += rest[..<place.lowerBound]
        text.unicodeScalars += token.unicodeScalars.prefix(1) + " ".unicodeScalars + token.unicodeScalars.dropFirst()
        rest = rest[place.upperBound...]
      }
      text += rest
    }
    return text
  }
}

extension String {
  /// Without white space at its end.
  fileprivate var trimmedAtEnd: String { lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? "" }
}
