/// A value of a GGUF file's metadata. Integers of all widths become 64 bits, floats become doubles, exactly.
public enum GGUFValue: Sendable, Equatable {
  /// Any integer that fits.
  case integer(Int64)
  /// An unsigned integer of 2⁶³ or more.
  case unsigned(UInt64)
  /// A float or a double.
  case double(Double)
  /// A boolean.
  case bool(Bool)
  /// A string.
  case string(String)
  /// An array of integers.
  case integers([Int64])
  /// An array of floats or doubles.
  case doubles([Double])
  /// An array of booleans.
  case bools([Bool])
  /// An array of strings, such as a vocabulary.
  case strings([String])

  /// The value for a message, or what kind it is where it may be long.
  package var summary: String {
    switch self {
    case .integer(let number): String(number)
    case .unsigned(let number): String(number)
    case .double(let number): String(number)
    case .bool(let flag): String(flag)
    case .string(let text): quoted(text)
    default: kindName
    }
  }

  var kindName: String {
    switch self {
    case .integer, .unsigned: "an integer"
    case .double: "a number"
    case .bool: "a boolean"
    case .string: "a string"
    case .integers: "an array of integers"
    case .doubles: "an array of numbers"
    case .bools: "an array of booleans"
    case .strings: "an array of strings"
    }
  }
}

/// The key-value part of a GGUF file, in file order. Accessors without `optional` throw where the key is missing; all throw where
/// the value is of another kind or out of range.
public struct GGUFMetadata: Sendable {
  /// Path of the file, for messages.
  package let file: String
  private var entries: [(key: String, value: GGUFValue)] = []
  private var positions: [UTF8Key: Int] = [:]

  init(file: String) { self.file = file }

  /// The keys in file order.
  public var keys: [String] { entries.map(\.key) }

  /// The value of a key, or nil.
  public subscript(key: String) -> GGUFValue? { positions[UTF8Key(key)].map { entries[$0].value } }

  /// Adds a value, or returns false where the key is taken.
  mutating func append(_ key: String, _ value: GGUFValue) -> Bool {
    guard positions.updateValue(entries.count, forKey: UTF8Key(key)) == nil else { return false }
    entries.append((key, value))
    return true
  }

  /// A whole number within a range.
  public func integer(_ key: String, in range: ClosedRange<Int> = 0...Int.max) throws(Diagnostic) -> Int {
    try required(try optionalInteger(key, in: range), key, "an integer")
  }

  /// A whole number within a range, or nil where the key is missing.
  public func optionalInteger(_ key: String, in range: ClosedRange<Int> = 0...Int.max) throws(Diagnostic) -> Int? {
    guard let value = self[key] else { return nil }
    guard case .integer(let number) = value, range.contains(Int(number)) else {
      throw wrong(key, value, "an integer from \(range.lowerBound) to \(range.upperBound)")
    }
    return Int(number)
  }

  /// A number.
  public func double(_ key: String) throws(Diagnostic) -> Double {
    try required(try optionalDouble(key), key, "a number")
  }

  /// A finite number, or nil where the key is missing.
  public func optionalDouble(_ key: String) throws(Diagnostic) -> Double? {
    switch self[key] {
    case nil: return nil
    case .double(let number)? where number.isFinite: return number
    case .integer(let number)?: return Double(number)
    case let value?: throw wrong(key, value, "a finite number")
    }
  }

  /// A string.
  public func string(_ key: String) throws(Diagnostic) -> String {
    try required(try optionalString(key), key, "a string")
  }

  /// A string, or nil where the key is missing.
  public func optionalString(_ key: String) throws(Diagnostic) -> String? {
    guard let value = self[key] else { return nil }
    guard case .string(let text) = value else { throw wrong(key, value, "a string") }
    return text
  }

  /// A boolean, or nil where the key is missing.
  public func optionalBool(_ key: String) throws(Diagnostic) -> Bool? {
    guard let value = self[key] else { return nil }
    guard case .bool(let flag) = value else { throw wrong(key, value, "a boolean") }
    return flag
  }

  /// An array of strings.
  public func strings(_ key: String) throws(Diagnostic) -> [String] {
    let value = try required(self[key], key, "an array of strings")
    guard case .strings(let items) = value else { throw wrong(key, value, "an array of strings") }
    return items
  }

  /// An array of integers.
  public func integers(_ key: String) throws(Diagnostic) -> [Int64] {
    let value = try required(self[key], key, "an array of integers")
    guard case .integers(let items) = value else { throw wrong(key, value, "an array of integers") }
    return items
  }

  private func required<Value>(_ value: Value?, _ key: String, _ rule: String) throws(Diagnostic) -> Value {
    guard let value else { throw .rejected(file, at: key, "missing (must be \(rule))") }
    return value
  }

  private func wrong(_ key: String, _ value: GGUFValue, _ rule: String) -> Diagnostic {
    return .rejected(file, at: key, "found \(value.summary) (must be \(rule))")
  }
}
