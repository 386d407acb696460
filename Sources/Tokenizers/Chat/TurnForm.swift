/// How a template writes a turn of the assistant, found by writing a question with two answers.
struct TurnForm: Sendable {
  /// What `add_generation_prompt` puts after a question; empty where it does nothing.
  private(set) var header: [UInt8] = []
  /// Whether an answer follows its question without words of the template's own in between.
  private(set) var hasBareAnswers = false
  /// What the model writes after its answer, at the end of a conversation and within one.
  private(set) var tail: [UInt8] = [], innerTail: [UInt8] = []
  /// Whether a turn within a conversation ends with the token that begins the next one: the template writes none after the answer, and the
  /// model is to stop there (GLM).
  private(set) var endsWithNextTurn = false
  /// Tokens that follow a question at the end of a conversation.
  private var questionEnds: [[UInt8]] = []
  /// Those of them that stay there once an answer follows and that begin no turn: they end one.
  private var turnEnds: [[UInt8]] = []

  /// Texts that no template writes by itself and that differ at both ends.
  static let answers = ["Qzx7 kappa wvj", "Wkv3 sigma pqh"]
  private static let question = "Hjr5 omega zbn"

  /// - Parameter write: what the template writes for a conversation; nil where it refuses.
  /// - Returns: nil where the template refuses even this conversation, or does not write the answer.
  init?(
    _ tokens: TokenTexts, hasParts: Bool,
    write: ([ChatMessage], _ addsPrompt: Bool) throws(JinjaError) -> [UInt8]?
  ) throws(JinjaError) {
    func message(_ role: ChatMessage.Role, _ text: String) -> ChatMessage { ChatMessage(role: role, content: text, asParts: hasParts) }
    let question = message(.user, Self.question)
    guard let asked = try write([question], false), let prompted = try write([question], true),
      let first = try write([question, message(.assistant, Self.answers[0])], false),
      let second = try write([question, message(.assistant, Self.answers[1])], false)
    else { return nil }
    let answer = Array(Self.answers[0].utf8)
    let start = first.commonPrefix(second)
    guard first[start...].starts(with: answer) else { return nil }
    if prompted.starts(with: asked) { header = Array(prompted[asked.count...]) }
    // What ends the conversation after the question may not be there before an answer.
    hasBareAnswers = first[min(start, asked.commonPrefix(first))..<start].allSatisfy(\.isSpace)
    findEnds(ofQuestionIn: asked, followed: first, tokens)
    let end = start + answer.count
    let followed = try write([question, message(.assistant, Self.answers[0]), question], false)
    tail = Array(first[end..<turnEnd(of: first, from: end, otherwise: followed, isLast: true, tokens)])
    // What stands before the answer may be written otherwise there.
    if let followed, let place = followed.lastPlace(of: answer, before: followed.count) {
      let end = place + answer.count
      let innerEnd = turnEnd(of: followed, from: end, otherwise: first, isLast: false, tokens)
      innerTail = Array(followed[end..<innerEnd])
      endsWithNextTurn = tokens.token(in: innerTail, endingAt: innerTail.count) == nil && tokens.end(after: innerEnd, in: followed) != nil
    }
  }

  private mutating func findEnds(ofQuestionIn asked: [UInt8], followed: [UInt8], _ tokens: TokenTexts) {
    guard let question = asked.lastPlace(of: Array(Self.question.utf8), before: asked.count) else { return }
    let shared = tokens.start(ofTokenAround: asked.commonPrefix(followed), in: asked)
    var place = question + Self.question.utf8.count
    while place < asked.count {
      guard let token = tokens.token(in: asked, at: place) else {
        place += 1
        continue
      }
      questionEnds.append(token)
      place += token.count
      // A token that stands in front of all turns begins the next one.
      let begin = asked.firstPlace(of: token, from: 0) ?? 0
      if place <= shared, !tokens.areAll(of: Array(asked[..<begin]), from: 0) { turnEnds.append(token) }
    }
    if turnEnds.isEmpty { turnEnds = Array(questionEnds.prefix(1)) }
  }

  /// Where a turn ends: after its last token, without the white space that the template puts after it.
  ///
  /// - Parameters:
  ///   - text: with the turn in it.
  ///   - start: where the turn starts, or a place in it.
  ///   - other: the same turn with something else after it (or with nothing after it); what comes after the turn differs there.
  ///   - isLast: whether `text` ends with the turn.
  func turnEnd(of text: [UInt8], from start: Int, otherwise other: [UInt8]?, isLast: Bool, _ tokens: TokenTexts) -> Int {
    let common = max(start, tokens.start(ofTokenAround: other.map(text.commonPrefix) ?? text.count, in: text))
    var end = common
    while end > start, text[end - 1].isSpace { end -= 1 }
    if end > start, tokens.token(in: text, endingAt: end) != nil { return writtenEnd(in: text, from: start, to: end, tokens) }
    // The token that ends a turn may be another at the end of a conversation, or be there alone, or be missing there alone.
    if let token = tokens.token(in: text, at: common), isLast || questionEnds.contains(token) {
      return common + token.count
    }
    return end
  }

  /// The end of those of several tokens at the end of a turn that the model writes: at most up to the first that stops it, and up to the last
  /// that ends a question, too. A template may put a mark before that one, and after it what begins the next turn or ends the text.
  private func writtenEnd(in text: [UInt8], from start: Int, to end: Int, _ tokens: TokenTexts) -> Int {
    var found: [(token: [UInt8], end: Int)] = []
    var place = end
    while place > start {
      if let token = tokens.token(in: text, endingAt: place) {
        found.append((token, place))
        place -= token.count
      } else if text[place - 1].isSpace {
        place -= 1
      } else {
        break
      }
    }
    found.reverse()
    if let stop = found.firstIndex(where: { tokens.isEnd(of: text, at: $0.end) }) { found.removeSubrange((stop + 1)...) }
    return found.last { turnEnds.contains($0.token) }?.end ?? found.last?.end ?? end
  }
}
