import FileFormats

/// How a conversation is written out for a model: a template in Jinja, run as transformers' `apply_chat_template` runs it.
public struct ChatTemplate: Sendable {
  /// What a template calls to write the date.
  static let dateFunction = "strftime_now"

  private let program: JinjaTemplate
  /// The texts of the tokens that begin, end and fill texts, under their names.
  private let names: [String: JinjaValue]
  private let tokens: TokenTexts
  private let date: TemplateDate
  /// Whether the template marks what the model writes (`{% generation %}`).
  private let hasMarks: Bool
  /// How the assistant's turns are written, as plain texts and as lists of parts; nil where that cannot be told.
  private let form: TurnForm?
  /// Whether the template has words for tools.
  package let readsTools: Bool
  /// The texts of the tokens that the template writes, which texts of the data must not pose as.
  public let specialTokens: [String]

  /// - Parameters:
  ///   - source: the template.
  ///   - names: the texts of the tokens that begin, end and fill texts, under their names (`bos_token`).
  ///   - tokens: the texts of all tokens that are no ordinary text.
  ///   - ends: those of the tokens that end what the model writes.
  ///   - date: what ``dateFunction`` tells.
  /// - Throws: ``TokenizerError/chatTemplate(reason:)``.
  public init(
    _ source: String, names: [String: String], tokens: [String], ends: [String], date: TemplateDate
  ) throws(TokenizerError) {
    self.names = names.mapValues { .string($0) }
    self.tokens = TokenTexts(tokens + names.values, ends: ends)
    self.date = date
    hasMarks = source.hasBytes(of: "endgeneration")
    readsTools = source.hasBytes(of: "tools")
    specialTokens = tokens.filter { source.hasBytes(of: $0) }
    do throws(JinjaError) {
      let program = try JinjaTemplate(source)
      self.program = program
      let (texts, values) = (self.tokens, self.names)
      var form: TurnForm?
      // One that is for conversations with tools alone may refuse those without.
      for tools in [nil, [Self.someTool]] where form == nil {
        for hasParts in [false, true] where form == nil {
          form = try TurnForm(texts, hasParts: hasParts) { messages, addsPrompt throws(JinjaError) in
            try Self.attempt { () throws(JinjaError) in
              var conversation = ChatConversation(messages)
              conversation.tools = tools
              return Array(try Self.render(program, conversation, messages, values, date, addsPrompt: addsPrompt).text.utf8)
            }
          }
        }
      }
      self.form = form
    } catch {
      throw TokenizerError(error, isOfConversation: false)
    }
  }

  /// A tool with all that templates read of one.
  private static let someTool: JSONValue = [
    "type": "function",
    "function": ["name": "tell", "description": "Tells.", "parameters": ["type": "object", "properties": JSONValue(JSONObject())]],
  ]

  /// The token that ends an assistant's turn, where turns end with one.
  public var endOfTurn: String? {
    form.flatMap { form in tokens.token(in: form.tail, endingAt: form.tail.count) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a conversation out.
  ///
  /// - Parameter addingGenerationPrompt: whether the beginning of an assistant's turn is put at the end, for the model to continue.
  /// - Returns: the text.
  public func text(_ conversation: ChatConversation, addingGenerationPrompt: Bool = false) throws(TokenizerError) -> String {
    try check(conversation)
    do throws(JinjaError) {
      return try render(conversation, conversation.messages, addsPrompt: addingGenerationPrompt).text
    } catch {
      throw TokenizerError(error, isOfConversation: true)
    }
  }

  /// Writes a conversation out, cut where the model starts and stops to write.
  ///
  /// What the template marks is labelled; without marks what it writes beyond the prompts for the assistant's turns, with the token that ends
  /// each.
  ///
  /// - Returns: the segments, none of them empty; how many turns are not found as a whole; whether no token ends a last turn of the assistant.
  /// - Throws: ``TokenizerError/refusedConversation(reason:)``, where no turn of the assistant can be told from the rest, too.
  public func segments(
    _ conversation: ChatConversation
  ) throws(TokenizerError) -> (segments: [ChatSegment], rewrittenTurns: Int, hasOpenEnd: Bool) {
    try check(conversation)
    do throws(JinjaError) {
      let written = try render(conversation, conversation.messages, addsPrompt: false)
      let text = Array(written.text.utf8)
      func cut(_ labelled: [Range<Int>], rewrittenTurns: Int = 0) -> (segments: [ChatSegment], rewrittenTurns: Int, hasOpenEnd: Bool) {
        let end = conversation.messages.last?.role == .assistant ? labelled.last?.upperBound : nil
        return (Self.segments(text, labelled), rewrittenTurns, end.map { isOpen(text, at: $0) } ?? false)
      }
      if hasMarks, let marked = written.generated { return cut(marked) }
      guard conversation.messages.contains(where: { $0.role == .assistant }) else { return cut([]) }
      guard let form else { throw .unsupported(Self.noTurns) }
      var finder = TurnFinder(form, tokens, conversation.messages) { messages, addsPrompt throws(JinjaError) in
        try Self.attempt { () throws(JinjaError) in Array(try render(conversation, messages, addsPrompt: addsPrompt).text.utf8) }
      }
      try finder.find(in: text)
      guard !finder.ranges.isEmpty else { throw .unsupported(Self.noTurns) }
      return cut(finder.ranges, rewrittenTurns: finder.rewrittenTurns)
    } catch {
      throw TokenizerError(error, isOfConversation: true)
    }
  }

  /// Whether no token ends a turn there; white space of what is marked may follow it. Where that of the next turn does, any other belongs to
  /// what is said.
  private func isOpen(_ text: [UInt8], at place: Int) -> Bool {
    let place = (text[..<place].lastIndex { !$0.isSpace } ?? -1) + 1
    return form?.endsWithNextTurn == true ? !tokens.isEnd(of: text, at: place) : tokens.token(in: text, endingAt: place) == nil
  }

  private static let noTurns =
    "what the model writes cannot be told from the rest of its text, because the assistant's answer does not stand in it as it was given"

  private static func segments(_ text: [UInt8], _ labelled: [Range<Int>]) -> [ChatSegment] {
    var segments: [ChatSegment] = []
    var place = 0
    func append(_ range: Range<Int>, isLabelled: Bool) {
      if !range.isEmpty { segments.append(ChatSegment(text: String(decoding: text[range], as: UTF8.self), isLabelled: isLabelled)) }
    }
    for range in labelled where range.lowerBound >= place {
      append(place..<range.lowerBound, isLabelled: false)
      append(range, isLabelled: true)
      place = range.upperBound
    }
    append(place..<text.count, isLabelled: false)
    return segments
  }

  private func check(_ conversation: ChatConversation) throws(TokenizerError) {
    guard !conversation.messages.isEmpty else {
      throw .conversation(place: "messages", found: "no message", allowed: "must have at least one")
    }
  }

  // MARK: Rendering

  private func render(
    _ conversation: ChatConversation, _ messages: [ChatMessage], addsPrompt: Bool
  ) throws(JinjaError) -> JinjaTemplate.Rendering {
    try Self.render(program, conversation, messages, names, date, addsPrompt: addsPrompt)
  }

  private static func render(
    _ program: JinjaTemplate, _ conversation: ChatConversation, _ messages: [ChatMessage], _ names: [String: JinjaValue],
    _ date: TemplateDate,
    addsPrompt: Bool
  ) throws(JinjaError) -> JinjaTemplate.Rendering {
    func list(_ values: [JSONValue]?) throws(JinjaError) -> JinjaValue {
      guard let values else { return .none }
      return try JinjaValue(JSONValue(values))
    }
    var variables = names
    for member in conversation.settings.members { variables[member.key] = try JinjaValue(member.value) }
    variables["messages"] = .list(try JinjaList(messages.map { message throws(JinjaError) in try message.value() }))
    variables["tools"] = try list(conversation.tools)
    variables["documents"] = try list(conversation.documents)
    variables["add_generation_prompt"] = .bool(addsPrompt)
    let bytes = messages.reduce(0) { sum, message in
      sum + message.fields.members.reduce(0) { $0 + ($1.value.string?.utf8.count ?? 64) }
    }
    return try program.render(variables, date: date, inputBytes: bytes)
  }

  /// What the template writes; nil where it refuses, as templates do for turns in an order that they do not know.
  private static func attempt(_ body: () throws(JinjaError) -> [UInt8]) throws(JinjaError) -> [UInt8]? {
    do throws(JinjaError) { return try body() } catch {
      switch error {
      case .raised, .failed: return nil
      case .unsupported, .interrupted: throw error
      }
    }
  }
}
