/// Finds what the model writes in a conversation that a template without marks has written.
///
/// The model is shown the turns before its own with `add_generation_prompt`, so what a template writes beyond that is the model's own. Where
/// that does not stand in the whole conversation, because the template rewrites earlier turns, the conversation is written with other answers
/// in the same place, and what changes is the answer.
struct TurnFinder {
  let form: TurnForm
  let tokens: TokenTexts
  let messages: [ChatMessage]
  /// What the template writes for turns; nil where it refuses them.
  let write: ([ChatMessage], _ addsPrompt: Bool) throws(JinjaError) -> [UInt8]?

  /// How Python writes the beginning of a list with a part of text.
  private static let writtenPart = Array("[{'type': 'text', 'text': '".utf8)

  private(set) var ranges: [Range<Int>] = []
  /// Turns of which only a part is found, or nothing.
  private(set) var rewrittenTurns = 0

  init(
    _ form: TurnForm, _ tokens: TokenTexts, _ messages: [ChatMessage],
    write: @escaping ([ChatMessage], _ addsPrompt: Bool) throws(JinjaError) -> [UInt8]?
  ) {
    (self.form, self.tokens, self.messages, self.write) = (form, tokens, messages, write)
  }

  /// - Parameter text: what the template writes for the whole conversation.
  mutating func find(in text: [UInt8]) throws(JinjaError) {
    for (index, message) in messages.enumerated() where message.role == .assistant {
      if let range = try certain(index, text), range.lowerBound >= ranges.last?.upperBound ?? 0 {
        append(range, text)
      } else {
        rewrittenTurns += 1
        if let range = try part(index, text), range.lowerBound >= ranges.last?.upperBound ?? 0 { append(range, text) }
      }
    }
  }

  private mutating func append(_ range: Range<Int>, _ text: [UInt8]) {
    guard !range.isEmpty else { return }
    let end = form.endsWithNextTurn ? tokens.end(after: range.upperBound, in: text) : nil
    ranges.append(range.lowerBound..<(end ?? range.upperBound))
  }

  /// The turn, where the whole conversation has it as the model is asked to write it.
  private func certain(_ index: Int, _ text: [UInt8]) throws(JinjaError) -> Range<Int>? {
    let before = Array(messages[..<index])
    guard !before.isEmpty, let start = try start(index, before, text) else { return nil }
    let isLast = index == messages.count - 1
    guard !isLast else {
      let question = ChatMessage(role: .user, content: "?", asParts: messages[0].hasParts)
      let followed = try write(messages + [question], false)
      // Where the template writes the turn otherwise once another follows, its end is told by how turns end.
      if let followed, tokens.areAll(of: text, from: max(start, text.commonPrefix(followed))) {
        return start..<form.turnEnd(of: text, from: start, otherwise: followed, isLast: true, tokens)
      }
      if let place = text.lastPlace(of: form.tail, before: text.count, from: start), tokens.areAll(of: text, from: place + form.tail.count)
      {
        return start..<place + form.tail.count
      }
      return start..<form.turnEnd(of: text, from: start, otherwise: nil, isLast: true, tokens)
    }
    guard let alone = try write(Array(messages[...index]), false), alone.starts(with: text[..<start]),
      tokens.areAll(of: alone, from: tokens.start(ofTokenAround: max(start, alone.commonPrefix(text)), in: alone))
    else { return nil }
    return start..<form.turnEnd(of: text, from: start, otherwise: alone, isLast: false, tokens)
  }

  /// Where the model starts to write a turn; nil where the conversation before it is written otherwise.
  private func start(_ index: Int, _ before: [ChatMessage], _ text: [UInt8]) throws(JinjaError) -> Int? {
    guard let prompted = try write(before, true) else { return nil }
    let asked = try write(before, false)
    if text.starts(with: prompted), prompted.count > asked?.count ?? 0 { return prompted.count }
    if let asked, text.starts(with: asked), prompted == asked, form.hasBareAnswers { return asked.count }
    // The template writes other words than it prompts with: the model continues after what both have in common, or where the answer starts.
    // As texts first: a template that knows no parts writes them as Python does, and what it writes around them is the answer's.
    var answers = try self.answers(after: before, asParts: false)
    if answers == nil, messages[index].hasParts { answers = try self.answers(after: before, asParts: true) }
    guard let answers else { return nil }
    let place = answers[0].commonPrefix(answers[1])
    guard text.starts(with: answers[0][..<place]) else { return nil }
    let common = tokens.start(ofTokenAround: min(place, answers[0].commonPrefix(prompted)), in: answers[0])
    guard let asked, common > asked.commonPrefix(prompted) else { return place }
    // Where both go on with words, those of the turn may be of its header, too.
    return answers[0][common..<place].allSatisfy(\.isSpace) || prompted[common...].allSatisfy(\.isSpace) ? common : place
  }

  /// What is found of a turn that is written otherwise: what follows the part of the prompt that is there, or the answer alone, with the words
  /// that begin and end a turn where they stand around it.
  private func part(_ index: Int, _ text: [UInt8]) throws(JinjaError) -> Range<Int>? {
    let message = messages[index]
    let hasCalls = message.fields["tool_calls"] != nil
    guard !message.content.isEmpty || hasCalls else { return nil }
    let tail = index == messages.count - 1 ? form.tail : form.innerTail
    let others = try answerTexts { content throws(JinjaError) in
      var changed = messages
      changed[index] = changed[index].withContent(content)
      return try write(changed, false)
    }
    guard let others, case var start = others[0].commonPrefix(others[1]), text.starts(with: others[0][..<start]) else {
      return try afterPrompt(index, text, tail)
    }
    // A template that knows no parts writes a list as Python does, and what of that is the answer's is not to be told.
    if message.hasParts, text[..<start].suffix(Self.writtenPart.count).elementsEqual(Self.writtenPart) { return nil }
    var end = start
    if hasCalls {
      guard let place = text.firstPlace(of: tail, from: start) else { return nil }
      end = place + tail.count
    } else {
      let suffix = others[0].commonSuffix(others[1], after: start)
      end = text.count - suffix
      guard start < end, text[end...].elementsEqual(others[0][(others[0].count - suffix)...]) else { return nil }
      if text[end...].starts(with: tail) { end += tail.count }
    }
    // What the model wrote before its answer, such as its thoughts, begins after the header.
    if !form.header.allSatisfy(\.isSpace), let place = text.lastPlace(of: form.header, before: start, from: ranges.last?.upperBound ?? 0) {
      start = place + form.header.count
    }
    return start..<end
  }

  /// A last turn after as much of the prompt as is there: a template may prompt for an answer without thoughts, and the turn has some.
  private func afterPrompt(_ index: Int, _ text: [UInt8], _ tail: [UInt8]) throws(JinjaError) -> Range<Int>? {
    let before = Array(messages[..<index])
    guard index == messages.count - 1, let asked = try write(before, false), let prompted = try write(before, true),
      text.starts(with: asked)
    else { return nil }
    let start = tokens.start(ofTokenAround: text.commonPrefix(prompted), in: text)
    guard start > asked.count, tokens.token(in: text, at: asked.count) != nil,
      let place = text.lastPlace(of: tail, before: text.count, from: start)
    else { return nil }
    return start..<place + tail.count
  }

  /// What is written for some turns with two answers after them.
  private func answers(after before: [ChatMessage], asParts: Bool) throws(JinjaError) -> [[UInt8]]? {
    try answerTexts { text throws(JinjaError) in
      try write(before + [ChatMessage(role: .assistant, content: text, asParts: asParts)], false)
    }
  }

  /// What is written with two answers that share nothing; nil where the template refuses one, or does not write them.
  private func answerTexts(_ write: (String) throws(JinjaError) -> [UInt8]?) throws(JinjaError) -> [[UInt8]]? {
    guard let first = try write(TurnForm.answers[0]), let second = try write(TurnForm.answers[1]), first != second else { return nil }
    return [first, second]
  }
}
