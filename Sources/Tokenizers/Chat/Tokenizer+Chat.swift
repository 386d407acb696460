extension Tokenizer {
  /// The chat format of the model, recognised from its template.
  ///
  /// - Parameter name: one of ``ChatFormat/names`` to use instead (`data.chat_format`).
  /// - Throws: ``TokenizerError/unrecognisedChatTemplate(reason:)`` where the model has no template or an unknown one, and an error where
  ///   the tokenizer lacks a special token of the format.
  public func chatFormat(named name: String? = nil) throws(TokenizerError) -> ChatFormat {
    let format: ChatFormat
    if let name {
      format = try ChatFormat(named: name)
    } else if let chatTemplate {
      format = try ChatFormat(recognising: chatTemplate, bosToken: text(bosToken), eosToken: text(eosToken))
    } else {
      throw .unrecognisedChatTemplate(reason: "the model has none")
    }
    for token in format.specialTokens where id(for: token).map(isSpecial) != true {
      throw .invalid(
        place: "data.chat_format", found: "a format that needs the special token \(token)",
        allowed: "must be a format whose special tokens the tokenizer has")
    }
    if case .llama2 = format, bosToken == nil || eosToken == nil {
      throw .invalid(place: "data.chat_format", found: "llama2 with a tokenizer that lacks bos_token or eos_token", allowed: "needs both")
    }
    return format
  }

  /// The ids of a conversation, as `apply_chat_template` of Hugging Face transformers makes them, with the labelled part marked.
  ///
  /// - Parameter addingGenerationPrompt: whether the beginning of an assistant's turn is put at the end, for the model to go on.
  public func encode(
    _ messages: [ChatMessage], format: ChatFormat, addingGenerationPrompt: Bool = false
  ) throws(TokenizerError) -> EncodedChat {
    try encode(
      try format.segments(
        messages, bosToken: text(bosToken), eosToken: text(eosToken), addingGenerationPrompt: addingGenerationPrompt))
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

  private func text(_ token: Int32?) -> String { token.flatMap { self.token(for: $0) } ?? "" }

  private func startsWithSpecial(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { addedTokens.startsWithSpecial($0) }
  }
}
