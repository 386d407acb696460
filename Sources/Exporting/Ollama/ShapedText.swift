import FileFormats

/// A text with places for what a conversation brings.
package struct ShapedText: Equatable {
  /// What stands in a place. Calls and results of one turn are counted.
  package enum Field: Hashable {
    case system, tools
    /// What a tool gives back, as it is or as a string of JSON.
    case result(Int), quotedResult(Int)
    /// A call's parts.
    case name(Int), arguments(Int), id(Int)

    /// The same of the first call or result.
    var ofFirst: Field {
      switch self {
      case .system, .tools: self
      case .result: .result(0)
      case .quotedResult: .quotedResult(0)
      case .name: .name(0)
      case .arguments: .arguments(0)
      case .id: .id(0)
      }
    }
  }

  package enum Part: Equatable {
    case literal(String)
    case field(Field)
  }

  package private(set) var parts: [Part] = []

  init(_ parts: some Sequence<Part> = []) { for part in parts { append(part) } }

  /// Cuts a text at the values that it was made from; each may stand in it any number of times.
  init(_ text: String, _ values: [(field: Field, value: Value)]) {
    let bytes = Array(text.utf8)
    var place = 0
    while let (field, range) = Self.first(of: values, in: bytes[place...]) {
      append(.literal(String(decoding: bytes[place..<range.lowerBound], as: UTF8.self)))
      append(.field(field))
      place = range.upperBound
    }
    append(.literal(String(decoding: bytes[place...], as: UTF8.self)))
  }

  /// What is looked for in a text.
  enum Value {
    case text(String)
    /// However it is laid out.
    case json(JSONValue)
  }

  private static func first(of values: [(field: Field, value: Value)], in text: ArraySlice<UInt8>) -> (Field, Range<Int>)? {
    let found = values.compactMap { field, value -> (field: Field, range: Range<Int>)? in
      switch value {
      case .text(let sought): text.firstRange(of: Array(sought.utf8)).map { (field, $0) }
      case .json(let sought): EmbeddedJSON.first(of: [sought], in: text).map { (field, $0.range) }
      }
    }
    // Where one begins with another, the longer one.
    return found.min { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
  }

  private mutating func append(_ part: Part) {
    guard case .literal(let text) = part else { return parts.append(part) }
    if text.isEmpty { return }
    if case .literal(let before)? = parts.last {
      parts[parts.count - 1] = .literal(before + text)
    } else {
      parts.append(part)
    }
  }

  static func + (left: ShapedText, right: ShapedText) -> ShapedText { ShapedText(left.parts + right.parts) }

  /// Both the places and how often each is there.
  var fields: [Field] { parts.compactMap { if case .field(let field) = $0 { field } else { nil } } }

  /// The text where it has no places.
  var literal: String? {
    switch parts.count {
    case 0: ""
    case 1: if case .literal(let text) = parts[0] { text } else { nil }
    default: nil
    }
  }

  /// The same with the parts of the first call or result in the places of another's.
  var ofFirst: ShapedText {
    ShapedText(parts.map { if case .field(let field) = $0 { .field(field.ofFirst) } else { $0 } })
  }

  /// The parts before a place, and those after it; nil where there is none.
  func split(where isPlace: (Field) -> Bool) -> (before: ShapedText, after: ShapedText)? {
    let index = parts.firstIndex { if case .field(let field) = $0 { isPlace(field) } else { false } }
    guard let index else { return nil }
    return (ShapedText(parts[..<index]), ShapedText(parts[(index + 1)...]))
  }

  /// The literal at the start, and the rest.
  var openingLiteral: (text: String, rest: ShapedText) {
    guard case .literal(let text)? = parts.first else { return ("", self) }
    return (text, ShapedText(parts.dropFirst()))
  }

  /// The literal at the end, and what is before it.
  var closingLiteral: (text: String, rest: ShapedText) {
    guard case .literal(let text)? = parts.last else { return ("", self) }
    return (text, ShapedText(parts.dropLast()))
  }

  /// What follows the parts of another one; nil where it does not begin with them.
  func dropping(_ prefix: ShapedText) -> ShapedText? {
    guard let last = prefix.parts.last else { return self }
    let count = prefix.parts.count
    guard parts.count >= count, parts[..<(count - 1)] == prefix.parts.dropLast() else { return nil }
    let rest = ShapedText(parts[count...])
    switch (last, parts[count - 1]) {
    case (.literal(let begin), .literal(let text)) where text.hasPrefix(begin):
      return ShapedText([.literal(String(text.dropFirst(begin.count)))]) + rest
    case (let last, let part) where last == part: return rest
    default: return nil
    }
  }

  /// The same without a text at its very start.
  func without(start: String) -> ShapedText {
    let (text, rest) = openingLiteral
    return text.hasPrefix(start) ? ShapedText([.literal(String(text.dropFirst(start.count)))]) + rest : self
  }

  /// The text with the places filled.
  func text(_ value: (Field) -> String) -> String {
    parts.map {
      switch $0 {
      case .literal(let text): text
      case .field(let field): value(field)
      }
    }.joined()
  }
}

extension ArraySlice<UInt8> {
  /// Where a pattern begins and ends first.
  fileprivate func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    for start in startIndex...endIndex - pattern.count where self[start] == first && self[start...].starts(with: pattern) {
      return start..<start + pattern.count
    }
    return nil
  }
}
