import FileFormats
import Foundation

/// Any text: what is accepted, Foundation accepts with the same values, and it survives being written and read again.
func fuzzJSON(_ input: [UInt8]) {
  let isValid = String(validating: input, as: UTF8.self) != nil
  input.withUnsafeBytes { demand((firstInvalidUTF8($0) == nil) == isValid, "UTF-8 is judged differently") }
  guard let value = reading({ try StrictJSON.parse(input, file: "fuzz") }) else { return }
  demand(isValid, "not UTF-8")
  guard let other = try? JSONDecoder().decode(FoundationJSON.self, from: Data(input)) else {
    return demand(false, "Foundation refuses it")
  }
  compare(value, other)
  for style in [JSONStyle.compact, .pretty] {
    let text = value.serialized(style)
    guard let again = try? StrictJSON.parse(text, file: "again") else { return demand(false, "refuses what it wrote: \(text)") }
    demand(again == value, "reads back something else: \(text)")
  }
}

/// What Foundation's decoder makes of a text.
private enum FoundationJSON: Decodable {
  case null
  case bool(Bool)
  case integer(Int64)
  case double(Double)
  case string(String)
  case array([FoundationJSON])
  case object([String: FoundationJSON])

  init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([FoundationJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: FoundationJSON].self))
    }
  }
}

private func compare(_ value: JSONValue, _ other: FoundationJSON) {
  switch (value.kind, other) {
  case (.null, .null): break
  case (.bool(let a), .bool(let b)): demand(a == b, "\(a) is \(b)")
  case (.integer(let a), .integer(let b)): demand(a == b, "\(a) is \(b)")
  // Foundation takes 1.0 for a whole number, and above 2^53 drops a fraction in place of rounding.
  case (.double(let a), .integer(let b)): demand(abs(a - Double(b)) <= a.ulp, "\(a) is \(b)")
  case (.double(let a), .double(let b)): demand(a == b, "\(a) is \(b)")
  case (.string(let a), .string(let b)): demand(a.utf8.elementsEqual(b.utf8), "the string \(a) is \(b)")
  case (.array(let a), .array(let b)):
    demand(a.count == b.count, "\(a.count) items are \(b.count)")
    for (a, b) in zip(a, b) { compare(a, b) }
  case (.object(let a), .object(let b)):
    // Swift's dictionary joins keys that differ only in how accents are composed.
    guard Set(a.keys).count == a.count else { return }
    demand(a.count == b.count, "\(a.count) members are \(b.count)")
    for member in a.members {
      guard let item = b[member.key] else { return demand(false, "Foundation has no \(member.key)") }
      compare(member.value, item)
    }
  default: demand(false, "\(value.kindName) is \(other)")
  }
}
