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
  /// only before special tokens, where no token can reach across; within such a chunk a segment starts with the first id that differs
  /// from those of the segments before it alone. So a token that reaches into a labelled segment is labelled.
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
    guard let last = chunk.last else { return }
    var text = ""
    /// Ends of the segments before the last, in ids.
    var ends: [Int] = []
    var prefixes: [[Int32]] = []
    for (index, segment) in chunk.dropLast().enumerated() {
      text += segment.text
      // Only where the label changes does the boundary matter.
      prefixes.append(segment.isLabelled == chunk[index + 1].isLabelled ? [] : try encode(text))
    }
    let ids = try encode(text + last.text)
    for prefix in prefixes {
      let common = zip(prefix, ids).prefix { $0 == $1 }.count
      ends.append(max(ends.last ?? 0, common))
    }
    ends.append(ids.count)
    var start = 0
    for (segment, end) in zip(chunk, ends) {
      chat.isLabelled.append(contentsOf: repeatElement(segment.isLabelled, count: end - start))
      start = end
    }
    chat.ids.append(contentsOf: ids)
  }

  private func text(_ token: Int32?) -> String { token.flatMap { self.token(for: $0) } ?? "" }

  private func startsWithSpecial(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { addedTokens.startsWithSpecial($0) }
  }
}
