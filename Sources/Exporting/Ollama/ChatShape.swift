import FileFormats
import Tokenizers

/// What a chat template writes for a conversation, with the beginning of an answer at its end where it is asked for; nil where it refuses.
package typealias ChatWriter = (_ conversation: ChatConversation, _ addsPrompt: Bool) -> String?

/// What a chat template writes around the turns of a conversation, found by writing conversations of known texts.
///
/// Templates of most models put the same words around every turn of a role; they can be said in another language of templates.
package struct ChatShape: Equatable {
  /// What comes before the first question, a default system turn included.
  package private(set) var opening = ""
  /// What comes before the text of a system turn, and after it.
  package private(set) var systemOpening = "", systemClosing = ""
  package private(set) var systemPlace = SystemPlace.none
  /// What comes before each later question, and after every question.
  package private(set) var question = "", questionEnd = ""
  /// What comes before an answer, and after it.
  package private(set) var answer = "", answerEnd = ""
  /// What comes after the last question, for the model to continue.
  package private(set) var prompt = ""

  /// What it writes of tools; nil where it writes nothing of them, or cannot be said again.
  package private(set) var tools: ToolShape?

  package enum SystemPlace { case none, start, lastQuestion }

  static let system = "Qzx7 kappa wvj"
  private static let questions = ["Hjr5 omega zbn", "Plm2 sigma tgr", "Bvw8 theta ckd"]
  static let answers = ["Wkv3 gamma pqh", "Nxd6 delta ysf"]

  static func user(_ number: Int) -> ChatMessage { ChatMessage(role: .user, content: questions[number]) }
  static func assistant(_ number: Int) -> ChatMessage { ChatMessage(role: .assistant, content: answers[number]) }

  /// - Returns: nil where the template writes no such turns.
  package init?(_ write: @escaping ChatWriter) {
    func text(_ messages: [ChatMessage], _ addsPrompt: Bool) -> String? { write(ChatConversation(messages), addsPrompt) }
    func user(_ number: Int) -> ChatMessage { Self.user(number) }
    func assistant(_ number: Int) -> ChatMessage { Self.assistant(number) }
    guard let asked = text([user(0)], false), let prompted = text([user(0)], true), let answered = text([user(0), assistant(0)], false),
      let whole = text([user(0), assistant(0), user(1)], true),
      let open = Self.parts(prompted, [Self.questions[0]]), let closed = Self.parts(asked, [Self.questions[0]]),
      let ended = Self.parts(answered, [Self.questions[0], Self.answers[0]]),
      let turns = Self.parts(whole, [Self.questions[0], Self.answers[0], Self.questions[1]])
    else { return nil }
    opening = open[0]
    // What follows a question whatever comes next; where it is not told apart, the rest is no worse.
    questionEnd = turns[1].hasPrefix(closed[1]) && open[1].hasPrefix(closed[1]) ? closed[1] : ""
    answer = String(turns[1].dropFirst(questionEnd.count))
    prompt = String(open[1].dropFirst(questionEnd.count))
    answerEnd = turns[2].hasPrefix(ended[2]) ? ended[2] : ""
    question = String(turns[2].dropFirst(answerEnd.count))
    findSystem(text)
    tools = ToolShape(write, self)
  }

  private mutating func findSystem(_ text: ([ChatMessage], Bool) -> String?) {
    func user(_ number: Int) -> ChatMessage { Self.user(number) }
    let system = ChatMessage(role: .system, content: Self.system)
    guard let told = text([system, user(0)], true).flatMap({ Self.parts($0, [Self.system, Self.questions[0]]) }),
      let longer = text([system, user(0), Self.assistant(0), user(1)], true)
    else { return }
    systemClosing = told[1]
    if Self.parts(longer, [Self.system, Self.questions[0]]) != nil {
      (systemPlace, systemOpening) = (.start, told[0])
    } else if Self.parts(longer, [Self.questions[0], Self.system, Self.questions[1]]) != nil, told[0].hasPrefix(opening) {
      (systemPlace, systemOpening) = (.lastQuestion, String(told[0].dropFirst(opening.count)))
    }
  }

  /// What stands around contents that appear once each, in this order; nil where they do not.
  static func parts(_ text: String, _ contents: [String]) -> [String]? {
    var parts: [String] = []
    var rest = Substring(text)
    for content in contents {
      let pieces = rest.split(separator: content, maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2 else { return nil }
      parts.append(String(pieces[0]))
      rest = pieces[1]
    }
    return parts + [String(rest)]
  }

  /// The same without a text at the very start, which something else puts there.
  package func without(start: String) -> ChatShape {
    var result = self
    if opening.hasPrefix(start) { result.opening = String(opening.dropFirst(start.count)) }
    if systemPlace == .start, systemOpening.hasPrefix(start) { result.systemOpening = String(systemOpening.dropFirst(start.count)) }
    result.tools = tools?.without(start: start)
    return result
  }
}
