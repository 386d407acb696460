/// A JSON value together with the place where it stands in its file.
///
/// Equality compares the values, not the places, and strings byte by byte (Swift's `==` on `String` holds "é" and "é" for equal
/// however they are composed; two such keys are two keys in JSON).
package struct JSONValue: Sendable {
  /// The six kinds of JSON, with whole numbers told apart from fractions.
  package enum Kind: Sendable {
    case null
    case bool(Bool)
    /// A number written without fraction and exponent that fits 64 bits, exactly.
    case integer(Int64)
    /// Any other number, rounded to the nearest double; always finite.
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
  }

  package var kind: Kind
  /// Line of the first byte, counted from 1; 0 for a value that was made, not read.
  package var line: Int32
  /// Column of the first byte, in bytes, counted from 1.
  package var column: Int32

  package init(_ kind: Kind, line: Int32 = 0, column: Int32 = 0) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  package var isNull: Bool { if case .null = kind { true } else { false } }

  /// Whether a key with this value means nothing: exporters write every key of any row into each.
  package var isEmptyOrNull: Bool { isNull || string?.isEmpty == true || array?.isEmpty == true || object?.isEmpty == true }
  package var bool: Bool? { if case .bool(let value) = kind { value } else { nil } }
  /// The whole number, if it is one.
  package var integer: Int64? { if case .integer(let value) = kind { value } else { nil } }
  /// Highest ``counter``: above 2^53 numbers of JSON are no longer exact everywhere.
  package static let maximumCounter = 1 << 53
  /// The whole number as something counted, from 0 to ``maximumCounter``: a program adds such numbers of a file up without overflow.
  package var counter: Int? { integer.flatMap { (0...Int64(Self.maximumCounter)).contains($0) ? Int($0) : nil } }
  /// Largest ``measure``.
  package static let maximumMeasure = 1e30
  /// The number as something measured (seconds, operations, a loss), at most ``maximumMeasure`` in magnitude: sums, and products of a few,
  /// stay finite, and JSON has no word for what is not.
  package var measure: Double? { double.flatMap { abs($0) <= Self.maximumMeasure ? $0 : nil } }
  /// The number as a double, whole or not.
  package var double: Double? {
    switch kind {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
  package var string: String? { if case .string(let value) = kind { value } else { nil } }
  package var array: [JSONValue]? { if case .array(let value) = kind { value } else { nil } }
  package var object: JSONObject? { if case .object(let value) = kind { value } else { nil } }

  /// The member of an object; nil where the value is no object or has no such key.
  package subscript(key: String) -> JSONValue? { object?[key] }

  /// "an integer", "a string", …, for messages.
  package var kindName: String {
    switch kind {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .double: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value in short, for messages: scalars as they are, arrays and objects by their kind.
  package var summary: String {
    switch kind {
    case .array(let items): items.isEmpty ? "[]" : "an array of \(items.count)"
    case .object(let object): object.isEmpty ? "{}" : "an object"
    case .string(let text): quoted(text)
    default: serialized()
    }
  }
}

extension JSONValue: Equatable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left.kind, right.kind) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self.init(.null) }
  package init(booleanLiteral value: Bool) { self.init(.bool(value)) }
  package init(integerLiteral value: Int64) { self.init(.integer(value)) }
  package init(floatLiteral value: Double) { self.init(.double(value)) }
  package init(stringLiteral value: String) { self.init(.string(value)) }
  package init(arrayLiteral elements: JSONValue...) { self.init(.array(elements)) }
  /// Later values of a repeated key replace earlier ones.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self.init(.object(object))
  }

  package init(_ value: Bool) { self.init(.bool(value)) }
  package init(_ value: Int) { self.init(.integer(Int64(value))) }
  package init(_ value: Double) { self.init(.double(value)) }
  package init(_ value: String) { self.init(.string(value)) }
  package init(_ values: [String]) { self.init(.array(values.map { JSONValue(.string($0)) })) }
  package init(_ values: [JSONValue]) { self.init(.array(values)) }
  package init(_ object: JSONObject) { self.init(.object(object)) }
}
