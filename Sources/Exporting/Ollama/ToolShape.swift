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
  init?(_ text: ChatWriter, _ shape: ChatShape) {
    let (question, later) = (ChatShape.user(0), ChatShape.user(1))
    func written(_ messages: [ChatMessage], _ addsPrompt: Bool) -> String? {
      text(ChatConversation(messages, tools: ToolProbes.tools), addsPrompt)
    }
    guard let asked = written([question], true), let head = ChatShape.parts(asked, [question.content])?.first,
      let list = ToolList.find(head), let turns = written([question, ChatShape.assistant(0), later], true),
      let parts = ChatShape.parts(turns, [question.content, ChatShape.answers[0], later.content]),
      let calls = CallShape(written, shape), let results = ResultShape(written, grouping: calls)
    else { return nil }
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

  fileprivate init?(_ written: ([ChatMessage], Bool) -> String?, _ shape: ChatShape) {
    let question = ChatShape.user(0)
    /// What comes after the question.
    func turn(_ message: ChatMessage) -> ShapedText? {
      guard let parts = written([question, message], false).flatMap({ ChatShape.parts($0, [question.content]) }),
        parts[1].hasPrefix(shape.questionEnd)
      else { return nil }
      return ShapedText(String(parts[1].dropFirst(shape.questionEnd.count)), ToolProbes.values)
    }
    guard let one = turn(ToolProbes.calling(1)), one.fields.contains(.name(0)), one.fields.contains(.arguments(0)),
      let two = turn(ToolProbes.calling(2))
    else { return nil }
    let (begin, rest) = one.openingLiteral
    beginsAsAnswer = begin.hasPrefix(shape.answer)
    opening = beginsAsAnswer ? String(begin.dropFirst(shape.answer.count)) : begin
    (closing, call) = rest.closingLiteral
    // The two are alike, with a text between them.
    let count = call.parts.count, places = two.openingLiteral.rest.closingLiteral.rest.parts
    guard places.count > 2 * count, case .literal(let between)? = places.dropFirst(count).first,
      ShapedText(places.suffix(count)).ofFirst == call
    else { return nil }
    self.between = between
    let both: [ShapedText] = [ShapedText([.literal(begin)]), call, ShapedText([.literal(between)]), call, ShapedText([.literal(closing)])]
    guard two.ofFirst == ShapedText(both.flatMap(\.parts)) else { return nil }
    guard let spoken = turn(ToolProbes.calling(1, content: ChatShape.answers[0])) else { return nil }
    let (words, after) = spoken.openingLiteral
    if let parts = ChatShape.parts(words, [ChatShape.answers[0]]) {
      guard beginsAsAnswer, parts[0] == shape.answer, parts[1].hasSuffix(opening), after == rest else { return nil }
      afterWords = String(parts[1].dropLast(opening.count))
    } else {
      guard spoken == one else { return nil }
      afterWords = nil
    }
    writesSpaces = written([question, ToolProbes.calling(1)], false)?.contains(ToolProbes.compactArguments) == false
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

  fileprivate init?(_ written: ([ChatMessage], Bool) -> String?, grouping calls: CallShape) {
    let question = ChatShape.user(0)
    /// What comes after the calls.
    func results(_ count: Int) -> ShapedText? {
      let called = [question, ToolProbes.calling(count)]
      guard let begin = written(called, false), let whole = written(called + (0..<count).map(ToolProbes.result), false),
        whole.hasPrefix(begin)
      else { return nil }
      return ShapedText(String(whole.dropFirst(begin.count)), ToolProbes.values)
    }
    func isResult(_ field: ShapedText.Field) -> Bool { [.result(0), .quotedResult(0)].contains(field.ofFirst) }
    guard let one = results(1), one.fields.count(where: isResult) == 1, let (opening, closing) = one.split(where: isResult),
      let two = results(2), two.fields.count(where: isResult) == 2, let (_, rest) = two.split(where: isResult),
      let (middle, _) = rest.split(where: isResult)
    else { return nil }
    (self.opening, self.closing) = (opening, closing)
    isQuoted = one.fields.contains(.quotedResult(0))
    let place = ShapedText([.field(isQuoted ? .quotedResult(0) : .result(0))])
    let single = opening + place + closing
    if two.ofFirst == single + single {
      between = nil
    } else {
      guard let text = middle.literal, two.ofFirst == opening + place + middle + place + closing else { return nil }
      between = text
    }
    let turns = [question, ToolProbes.calling(1), ToolProbes.result(0)]
    guard let closed = written(turns, false), let prompted = written(turns, true), prompted.hasPrefix(closed) else { return nil }
    prompt = String(prompted.dropFirst(closed.count))
  }
}
