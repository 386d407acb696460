import FileFormats

/// Which chat template writes conversations.
public struct ChatTemplateChoice: Sendable, Equatable {
  /// A built-in one by its name (`data.chat_format`).
  public var name: String?
  /// A template in Jinja (`data.chat_template`), in the place of all of the model's own.
  public var source: String?
  /// What `strftime_now` tells; nil for now.
  public var date: TemplateDate?

  /// The model's own template.
  public init(name: String? = nil, source: String? = nil, date: TemplateDate? = nil) {
    (self.name, self.source, self.date) = (name, source, date)
  }

  /// Whether it is the model's own.
  public var isOwn: Bool { name == nil && source == nil }

  /// Whether a template of it may write the date.
  public func writesDate(_ tokenizer: Tokenizer) -> Bool {
    guard name == nil else { return false }
    let sources = source.map { [$0] } ?? tokenizer.chatTemplates.names.compactMap { tokenizer.chatTemplates[$0] }
    return sources.contains { $0.hasBytes(of: ChatTemplate.dateFunction) }
  }

  /// Whether conversations with tools are written by another template than those without.
  public func distinguishesTools(_ tokenizer: Tokenizer) -> Bool { isOwn && tokenizer.chatTemplates.distinguishesTools }

  /// Whether a conversation is written by the template for those with tools, where that is another one.
  package func takesToolUse(_ conversation: ChatConversation, _ tokenizer: Tokenizer) -> Bool {
    conversation.tools != nil && distinguishesTools(tokenizer)
  }
}

extension Tokenizer {
  /// The template that writes conversations.
  ///
  /// - Parameter hasTools: whether it is for conversations with tools, for which a model may have another.
  /// - Throws: ``TokenizerError/chatTemplate(reason:)`` where there is none or it cannot be run, and an error where the tokenizer lacks a special
  ///   token of a built-in one.
  public func template(_ choice: ChatTemplateChoice = .init(), hasTools: Bool = false) throws(TokenizerError) -> ChatTemplate {
    var names: [String: String] = [:]
    for (name, token) in [("bos_token", bosToken), ("eos_token", eosToken), ("pad_token", padToken)] {
      if let text = token.flatMap({ self.token(for: $0) }) { names[name] = text }
    }
    let source: String
    if let name = choice.name {
      source = try builtIn(name).source
    } else if let given = choice.source {
      source = given
    } else {
      source = try chatTemplates.source(hasTools: hasTools)
    }
    return try ChatTemplate(
      source, names: names, tokens: addedTexts, ends: endTokens.compactMap { token(for: $0) }, date: choice.date ?? .now())
  }

  private func builtIn(_ name: String) throws(TokenizerError) -> BuiltInTemplate {
    guard let template = BuiltInTemplate(rawValue: name) else {
      throw .invalid(
        place: "data.chat_format", found: name.debugDescription, allowed: "must be one of \(BuiltInTemplate.names.joined(separator: ", "))")
    }
    for token in template.specialTokens where id(for: token).map(isSpecial) != true {
      throw .invalid(
        place: "data.chat_format", found: "a format that needs the special token \(token)",
        allowed: "must be a format whose special tokens the tokenizer has")
    }
    if template.needsEnds, bosToken == nil || eosToken == nil {
      throw .invalid(place: "data.chat_format", found: "\(name) with a tokenizer that lacks bos_token or eos_token", allowed: "needs both")
    }
    return template
  }

  /// The ids of a conversation, as `apply_chat_template` of Hugging Face transformers makes them, with what the model writes marked.
  public func encode(_ conversation: ChatConversation, _ template: ChatTemplate) throws(TokenizerError) -> EncodedChat {
    let (segments, rewrittenTurns, hasOpenEnd) = try template.segments(conversation)
    var chat = try encode(segments)
    (chat.rewrittenTurns, chat.hasOpenEnd) = (rewrittenTurns, hasOpenEnd)
    return chat
  }

  /// The ids of a conversation with the beginning of the assistant's turn at its end, for the model to continue.
  public func encodePrompt(_ conversation: ChatConversation, _ template: ChatTemplate) throws(TokenizerError) -> [Int32] {
    try encode(try template.text(conversation, addingGenerationPrompt: true))
  }

  /// The tokens at which a model stops that answers in conversations: its own, and those that end an assistant's turn in the templates. A model
  /// that has learned a template writes nothing after them, whether or not its files name them.
  package func stopTokens(_ templates: [ChatTemplate]) -> Set<Int32> {
    Set(endTokens + templates.compactMap(\.endOfTurn).compactMap { id(for: $0) })
  }

  /// The ids of segments written one after the other.
  ///
  /// Segments are not encoded on their own, because a token may reach from one into the next ("\n" and "\n" make "\n\n"). Text is cut
  /// only before special tokens, where no token can reach across. Within such a chunk an id is labelled if a byte of it belongs to a
  /// labelled segment, so that a header's newlines are not, however the tokenizer splits them.
  func encode(_ segments: [ChatSegment]) throws(TokenizerError) -> EncodedChat {
    var chat = EncodedChat(ids: [], isLabelled: [])
    var chunk: [ChatSegment] = []
    for segment in segments where !segment.text.isEmpty {
      if !chunk.isEmpty, startsWithSpecial(segment.text) {
        try append(chunk, to: &chat)
        chunk.removeAll()
      }
      chunk.append(segment)
    }
    try append(chunk, to: &chat)
    return chat
  }

  private func append(_ chunk: [ChatSegment], to chat: inout EncodedChat) throws(TokenizerError) {
    var text = ""
    /// Where the label changes.
    var changes: [Int] = []
    for (index, segment) in chunk.enumerated() {
      if index > 0, segment.isLabelled != chunk[index - 1].isLabelled { changes.append(text.utf8.count) }
      text += segment.text
    }
    var borders = TextBorders(changes)
    let ids = try encode(text, finding: &borders)
    var isLabelled = chunk.first?.isLabelled == true
    for border in borders.borders {
      // A token across the border has a byte of both sides.
      let end = isLabelled ? border.startedCount : border.idCount
      chat.isLabelled += repeatElement(isLabelled, count: max(0, chat.ids.count + end - chat.isLabelled.count))
      isLabelled.toggle()
    }
    chat.ids += ids
    chat.isLabelled += repeatElement(isLabelled, count: chat.ids.count - chat.isLabelled.count)
  }

  private func startsWithSpecial(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { addedTokens.startsWithSpecial($0) }
  }
}
