import FileFormats
import Tokenizers

/// What a chat template writes of tools: which there are, calls of them, and what they give back.
package struct ToolShape: Equatable {
  package enum Place { case start, lastQuestion }

  /// Where the tools are told.
  package let place: Place
  let list: ToolList
  /// What comes before the question with the tools, which is the first one, without a system turn and with one.
  private(set) var head: ShapedText, systemHead: ShapedText?
  /// The same where it is a later one.
  let laterHead: ShapedText?
  let calls: CallShape
  let results: ResultShape

  /// Whether JSON is written with spaces or over several lines.
  package let writesSpaces: Bool

  /// - Parameter shape: of conversations without tools.
  /// - Returns: nil where the template does not write tools, calls and results in one place each, always alike.
  init?(_ text: @escaping ChatWriter, _ shape: ChatShape) {
    let (question, later) = (ChatShape.user(0), ChatShape.user(1))
    func written(_ messages: [ChatMessage], _ addsPrompt: Bool) -> String? {
      text(ChatConversation(messages, tools: ToolProbes.tools), addsPrompt)
    }
    guard let asked = written([question], true), let head = ChatShape.parts(asked, [question.content])?.first,
      let list = ToolList.find(head), let turns = written([question, ChatShape.assistant(0), later], true),
      let parts = ChatShape.parts(turns, [question.content, ChatShape.answers[0], later.content])
    else { return nil }
    let tooled = ToolTurns(shape: shape, written: written)
    guard let calls = CallShape(tooled), let results = ResultShape(tooled, after: calls) else { return nil }
    self.list = list.list
    self.head = list.cut(head)
    (self.calls, self.results) = (calls, results)
    writesSpaces = list.writesSpaces || calls.writesSpaces
    if ToolList.find(parts[0])?.list == list.list {
      (place, laterHead) = (.start, nil)
    } else if ToolList.find(parts[2])?.list == list.list, parts[2].hasPrefix(shape.answerEnd) {
      (place, laterHead) = (.lastQuestion, list.cut(String(parts[2].dropFirst(shape.answerEnd.count))))
    } else {
      return nil
    }
    guard shape.systemPlace == .start else { return }
    let system = ChatMessage(role: .system, content: ChatShape.system)
    guard let told = written([system, question], true).flatMap({ ChatShape.parts($0, [question.content])?.first }),
      ToolList.find(told)?.list == list.list
    else { return nil }
    let both = list.cut(told, [(.system, .text(ChatShape.system))])
    guard both.fields.contains(.system) else { return nil }
    systemHead = both
  }

  /// The same without a text at the very start, which something else puts there.
  func without(start: String) -> ToolShape {
    var result = self
    result.head = head.without(start: start)
    result.systemHead = systemHead?.without(start: start)
    return result
  }
}

/// How the descriptions of tools are written one after the other.
struct ToolList: Equatable {
  enum Form {
    /// One JSON array of all.
    case whole
    /// The JSON of each, or of what is in each under "function".
    case tools, functions
  }

  let form: Form
  let between: String

  /// A list where it was found.
  struct Found {
    let list: ToolList
    let writesSpaces: Bool
    fileprivate let source: String

    /// A text with a place for the list, and others for other values.
    func cut(_ text: String, _ values: [(field: ShapedText.Field, value: ShapedText.Value)] = []) -> ShapedText {
      ShapedText(text, [(.tools, .text(source))] + values)
    }
  }
}

extension ToolList {
  /// The tools of the probes in a text.
  static func find(_ text: String) -> Found? {
    let (bytes, tools) = (Array(text.utf8), ToolProbes.tools)
    let functions = tools.compactMap { $0["function"] }
    let forms: [(form: Form, values: [JSONValue])] = [(.whole, [JSONValue(tools)]), (.tools, tools), (.functions, functions)]
    for (form, values) in forms {
      var ranges: [Range<Int>] = []
      for value in values {
        guard let (_, range) = EmbeddedJSON.first(of: [value], in: bytes[(ranges.last?.upperBound ?? 0)...]) else { break }
        ranges.append(range)
      }
      guard ranges.count == values.count, let first = ranges.first, let last = ranges.last else { continue }
      func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      let between = ranges.count == 2 ? string(first.upperBound..<last.lowerBound) : ""
      return Found(
        list: ToolList(form: form, between: between), writesSpaces: string(first).utf8.count != values[0].serialized().utf8.count,
        source: string(first.lowerBound..<last.upperBound))
    }
    return nil
  }
}

/// A call of the probes and of others.
struct CallShape: Equatable {
  /// Whether what stands before an answer stands before a call, too.
  let beginsAsAnswer: Bool
  /// What stands between words and the calls after them; nil where a turn with calls has no words.
  let afterWords: String?
  /// What comes before the calls, between two, and after them.
  let opening: String, between: String, closing: String
  let call: ShapedText
  let writesSpaces: Bool

  fileprivate init?(_ turns: ToolTurns) {
    // A call that comes last may begin otherwise (with thoughts of the last turn), but tells where it ends.
    guard let last = turns.calls(1), let (begin, rest) = turns.results(1)?.openingLiteral else { return nil }
    (closing, call) = last.openingLiteral.rest.closingLiteral
    guard call.fields.contains(.name(0)), call.fields.contains(.arguments(0)), rest.dropping(call + ShapedText([.literal(closing)])) != nil
    else { return nil }
    beginsAsAnswer = begin.hasPrefix(turns.shape.answer)
    opening = beginsAsAnswer ? String(begin.dropFirst(turns.shape.answer.count)) : begin
    if let two = turns.results(2) {
      // The two are alike, with a text between them.
      let places = two.openingLiteral.rest.parts, count = call.parts.count
      guard places.count > count, case .literal(let between) = places[count] else { return nil }
      self.between = between
      let both = [ShapedText([.literal(begin)]), call, ShapedText([.literal(between)]), call, ShapedText([.literal(closing)])]
      guard two.ofFirst.dropping(ShapedText(both.flatMap(\.parts))) != nil else { return nil }
    } else {
      // The template refuses several calls of one turn; this is no worse than another text.
      between = "\n"
    }
    guard let spoken = turns.results(1, words: ChatShape.answers[0]) else { return nil }
    let (words, after) = spoken.openingLiteral
    if let parts = ChatShape.parts(words, [ChatShape.answers[0]]) {
      guard beginsAsAnswer, parts[0] == turns.shape.answer, parts[1].hasSuffix(opening), after == rest else { return nil }
      afterWords = String(parts[1].dropLast(opening.count))
    } else {
      guard words == begin, after == rest else { return nil }
      afterWords = nil
    }
    writesSpaces = turns.text(1)?.contains(ToolProbes.compactArguments) == false
  }

  /// So many calls of one turn.
  fileprivate func text(_ count: Int) -> ShapedText {
    let calls = [call] + Array(repeating: ShapedText([.literal(between)]) + call, count: count - 1)
    return ShapedText(calls.flatMap(\.parts)) + ShapedText([.literal(closing)])
  }
}

/// What a template writes after a question, of turns with tools.
private struct ToolTurns {
  let shape: ChatShape
  let written: ([ChatMessage], Bool) -> String?

  private func after(_ messages: [ChatMessage], addsPrompt: Bool = false) -> String? {
    let question = ChatShape.user(0)
    guard let parts = written([question] + messages, addsPrompt).flatMap({ ChatShape.parts($0, [question.content]) }),
      parts[1].hasPrefix(shape.questionEnd)
    else { return nil }
    return String(parts[1].dropFirst(shape.questionEnd.count))
  }

  /// A turn with so many calls.
  func calls(_ count: Int) -> ShapedText? { after([ToolProbes.calling(count)]).map { ShapedText($0, ToolProbes.values) } }

  /// The same with what each gave back.
  func results(_ count: Int, words: String = "") -> ShapedText? {
    text(count, words: words).map { ShapedText($0, ToolProbes.values) }
  }

  func text(_ count: Int, words: String = "", addsPrompt: Bool = false) -> String? {
    after([ToolProbes.calling(count, content: words)] + (0..<count).map(ToolProbes.result), addsPrompt: addsPrompt)
  }
}

/// What a tool gave back.
struct ResultShape: Equatable {
  let opening: ShapedText, closing: ShapedText
  /// Whether it is written as a string of JSON.
  let isQuoted: Bool
  /// What stands between two results, where that is not the end of the one and the beginning of the other.
  let between: String?
  /// What comes after the last one, for the model to continue.
  let prompt: String

  fileprivate init?(_ turns: ToolTurns, after calls: CallShape) {
    func isResult(_ field: ShapedText.Field) -> Bool { [.result(0), .quotedResult(0)].contains(field.ofFirst) }
    func results(_ count: Int) -> ShapedText? { turns.results(count)?.openingLiteral.rest.ofFirst.dropping(calls.text(count)) }
    guard let one = results(1), one.fields.count(where: isResult) == 1, let (opening, closing) = one.split(where: isResult) else {
      return nil
    }
    (self.opening, self.closing) = (opening, closing)
    isQuoted = one.fields.contains(.quotedResult(0))
    let place = ShapedText([.field(isQuoted ? .quotedResult(0) : .result(0))])
    let two = results(2)
    if two == nil || two == one + one {
      between = nil
    } else {
      guard let two, let (_, rest) = two.split(where: isResult), let (middle, _) = rest.split(where: isResult), let text = middle.literal,
        two == ShapedText([opening, place, middle, place, closing].flatMap(\.parts))
      else { return nil }
      between = text
    }
    guard let closed = turns.text(1), let prompted = turns.text(1, addsPrompt: true), prompted.hasPrefix(closed) else { return nil }
    prompt = String(prompted.dropFirst(closed.count))
  }
}
