extension RangeExpression where Self == PartialRangeFrom<Double> {
  /// Every double above zero.
  package static var positive: PartialRangeFrom<Double> { Double.leastNonzeroMagnitude... }
}

// For each type: required, with a default (null is wrong), and optional (missing or null is nil).
extension ObjectReader {
  // MARK: Numbers

  /// A whole number within a range.
  package func int(_ key: String, in range: some RangeExpression<Int> = Int.min...) -> Int {
    required(key, stand: anyValue(of: range), rule("an integer", range)) { wholeNumber($0, in: range) }
  }

  package func int(_ key: String, default fallback: Int, in range: some RangeExpression<Int> = Int.min...) -> Int {
    defaulted(key, fallback, rule("an integer", range)) { wholeNumber($0, in: range) }
  }

  package func optionalInt(_ key: String, in range: some RangeExpression<Int> = Int.min...) -> Int? {
    optional(key, rule("an integer", range) + " or null") { wholeNumber($0, in: range) }
  }

  /// A list of whole numbers.
  package func ints(_ key: String, default fallback: [Int]? = nil, in range: some RangeExpression<Int> = Int.min...) -> [Int] {
    list(key, fallback, "an array of integers" + boundsText(range)) { wholeNumber($0, in: range) }
  }

  /// A number, whole or not, within a range.
  package func double(_ key: String, in range: some RangeExpression<Double> = (-Double.infinity)...) -> Double {
    required(key, stand: 1, rule("a number", range)) { number($0, in: range) }
  }

  package func double(
    _ key: String, default fallback: Double, in range: some RangeExpression<Double> = (-Double.infinity)...
  ) -> Double {
    defaulted(key, fallback, rule("a number", range)) { number($0, in: range) }
  }

  package func optionalDouble(_ key: String, in range: some RangeExpression<Double> = (-Double.infinity)...) -> Double? {
    optional(key, rule("a number", range) + " or null") { number($0, in: range) }
  }

  /// A list of numbers.
  package func doubles(_ key: String, default fallback: [Double]? = nil) -> [Double] {
    list(key, fallback, "an array of numbers", \.double)
  }

  // MARK: Booleans and strings

  package func bool(_ key: String) -> Bool { required(key, stand: false, "true or false", \.bool) }

  package func bool(_ key: String, default fallback: Bool) -> Bool { defaulted(key, fallback, "true or false", \.bool) }

  package func optionalBool(_ key: String) -> Bool? { optional(key, "true, false or null", \.bool) }

  /// A string, which must not hold a NUL byte (it would end a path or a name early).
  package func string(_ key: String) -> String { required(key, stand: "", "a string", plainString) }

  package func string(_ key: String, default fallback: String) -> String { defaulted(key, fallback, "a string", plainString) }

  package func optionalString(_ key: String) -> String? { optional(key, "a string or null", plainString) }

  /// One of the given words.
  package func string(_ key: String, oneOf words: [String]) -> String {
    required(key, stand: words.first ?? "", oneOfRule(key, words)) { oneOf(words, $0) }
  }

  package func string(_ key: String, default fallback: String, oneOf words: [String]) -> String {
    defaulted(key, fallback, oneOfRule(key, words)) { oneOf(words, $0) }
  }

  package func optionalString(_ key: String, oneOf words: [String]) -> String? {
    optional(key, oneOfRule(key, words + ["null"])) { oneOf(words, $0) }
  }

  /// A list of strings; without a default the key must be there.
  package func strings(_ key: String, default fallback: [String]? = nil) -> [String] {
    list(key, fallback, "an array of strings", plainString)
  }

  package func optionalStrings(_ key: String) -> [String]? {
    has(key) ? strings(key) : optional(key, "an array of strings or null") { _ in nil }
  }

  // MARK: Objects

  /// A nested object that must be there.
  package func object(_ key: String) -> ObjectReader {
    let value = known(key)
    if value == nil { noteMissing(key, "an object") }
    return child(value, at: pathOf(key))
  }

  /// A nested object; nil where it is missing or null.
  package func optionalObject(_ key: String) -> ObjectReader? {
    guard let value = known(key), !value.isNull else { return nil }
    return child(value, at: pathOf(key))
  }

  /// A list of objects that must be there.
  package func objects(_ key: String) -> [ObjectReader] {
    let items = required(key, stand: [], "an array of objects", \.array)
    return items.enumerated().map { child($1, at: pathOf(key) + "[\($0)]") }
  }

  // MARK: Rules

  private func list<Element>(
    _ key: String, _ fallback: [Element]?, _ rule: String, _ decode: (JSONValue) -> Element?
  ) -> [Element] {
    guard let value = known(key) else {
      if fallback == nil { noteMissing(key, rule) }
      return fallback ?? []
    }
    guard let items = value.array else {
      noteWrong(value, pathOf(key), rule)
      return fallback ?? []
    }
    var elements: [Element] = []
    for (index, item) in items.enumerated() {
      if let element = decode(item) {
        elements.append(element)
      } else {
        noteWrong(item, pathOf(key) + "[\(index)]", "an element of \(rule)")
      }
    }
    return elements
  }

  private func oneOfRule(_ key: String, _ words: [String]) -> String {
    let rule = "one of " + words.joined(separator: ", ")
    guard let found = value(key)?.string, let near = nearest(to: found, among: words) else { return rule }
    return rule + "; did you mean \(quoted(near))?"
  }
}

private func wholeNumber(_ value: JSONValue, in range: some RangeExpression<Int>) -> Int? {
  guard let number = value.integer.flatMap(Int.init(exactly:)), range.contains(number) else { return nil }
  return number
}

private func number(_ value: JSONValue, in range: some RangeExpression<Double>) -> Double? {
  guard let number = value.double, range.contains(number) else { return nil }
  return number
}

private func plainString(_ value: JSONValue) -> String? {
  guard let text = value.string, !text.utf8.contains(0) else { return nil }
  return text
}

private func oneOf(_ words: [String], _ value: JSONValue) -> String? {
  value.string.flatMap { text in words.contains(text) ? text : nil }
}

/// A value that passes later arithmetic, to go on with after a problem was noted.
private func anyValue(of range: some RangeExpression<Int>) -> Int { range.contains(1) ? 1 : 0 }

private func rule<Bound: Comparable>(_ kind: String, _ range: some RangeExpression<Bound>) -> String { kind + boundsText(range) }

/// " ≥ 1", " from 0 to 1", …, or nothing for an unbounded range.
private func boundsText<Bound: Comparable>(_ range: some RangeExpression<Bound>) -> String {
  switch range {
  case let range as PartialRangeFrom<Int>: range.lowerBound == Int.min ? "" : " ≥ \(range.lowerBound)"
  case let range as PartialRangeFrom<Double>:
    switch range.lowerBound {
    case -Double.infinity: ""
    case Double.leastNonzeroMagnitude: " > 0"
    default: " ≥ \(range.lowerBound)"
    }
  case let range as PartialRangeThrough<Bound>: " ≤ \(range.upperBound)"
  case let range as PartialRangeUpTo<Bound>: " < \(range.upperBound)"
  case let range as ClosedRange<Bound>: " from \(range.lowerBound) to \(range.upperBound)"
  case let range as Range<Bound>: " ≥ \(range.lowerBound) and < \(range.upperBound)"
  default: " in \(range)"
  }
}
