/// What operators, methods, filters and tests make of values.
extension JinjaInterpreter {
  func text(of value: JinjaValue) throws(JinjaError) -> String {
    switch value {
    case .undefined: return ""
    case .string(let text): return text
    case .integer(let number): return String(number)
    case .none: return "None"
    case .bool(let value): return value ? "True" : "False"
    case .list, .object: throw .unsupported("it writes a list or an object")
    }
  }

  func member(_ value: JinjaValue, _ key: JinjaValue) throws(JinjaError) -> JinjaValue {
    switch (value, key) {
    case (.object(let members), .string(let name)): return Self.member(members, name) ?? .undefined
    case (.list(let list), .integer(let index)):
      let position = index < 0 ? index + list.items.count : index
      return list.items.indices.contains(position) ? list.items[position] : .undefined
    case (.undefined, _): throw .unsupported("it looks into something undefined")
    default: return .undefined
    }
  }

  /// The value of a key. A long text is none, and hashing it would take time.
  private static func member(_ members: [String: JinjaValue], _ name: String) -> JinjaValue? {
    name.utf8.count <= 64 ? members[name] : nil
  }

  mutating func slice(_ value: JinjaValue, _ start: JinjaValue?, _ end: JinjaValue?) throws(JinjaError) -> JinjaValue {
    guard case .list(let list) = value else { throw .unsupported("it slices something that is no list") }
    let count = list.items.count
    func bound(_ value: JinjaValue?, _ fallback: Int) throws(JinjaError) -> Int {
      guard let value else { return fallback }
      guard case .integer(let index) = value else { throw .unsupported("it slices with a bound that is no number") }
      return min(count, max(0, index < 0 ? index + count : index))
    }
    let (lower, upper) = (try bound(start, 0), try bound(end, count))
    try spend(max(0, upper - lower))
    return .list(JinjaList(list, lower..<max(lower, upper)))
  }

  mutating func method(_ value: JinjaValue, _ name: String, _ arguments: [JinjaValue]) throws(JinjaError) -> JinjaValue {
    guard arguments.count <= 1 else { throw .unsupported("it calls the method \(name) with \(arguments.count) arguments") }
    switch (value, name, arguments.first) {
    case (.string(let text), "strip", nil): return try trimmed(text)
    case (.string(let text), "startswith", .string(let prefix)?):
      try spend(min(prefix.utf8.count, text.utf8.count))
      return .bool(text.utf8.starts(with: prefix.utf8))
    case (.string(let text), "endswith", .string(let suffix)?):
      try spend(min(suffix.utf8.count, text.utf8.count))
      return .bool(text.utf8.reversed().starts(with: suffix.utf8.reversed()))
    case (.object(let members), "get", .string(let key)?): return Self.member(members, key) ?? .none
    default: throw .unsupported("it calls the method \(name), which is not supported")
    }
  }

  mutating func filter(_ value: JinjaValue, _ name: String) throws(JinjaError) -> JinjaValue {
    switch (value, name) {
    case (.string(let text), "trim"): return try trimmed(text)
    case (.string(let text), "length"):
      try spend(text.utf8.count)
      return .integer(text.unicodeScalars.count)
    case (.list(let list), "length"): return .integer(list.items.count)
    case (.list(let list), "first"): return list.items.first ?? .undefined
    case (.list(let list), "last"): return list.items.last ?? .undefined
    case (.string, "string"), (.list, "list"): return value
    default: throw .unsupported("it uses the filter \(name), which is not supported")
    }
  }

  private mutating func trimmed(_ text: String) throws(JinjaError) -> JinjaValue {
    // Looking up whether a character is white space takes longer than copying it.
    try spend(4 * text.utf8.count)
    return .string(text.trimmedLikePython())
  }

  func test(_ value: JinjaValue, _ name: String) throws(JinjaError) -> Bool {
    switch (name, value) {
    case ("defined", .undefined): false
    case ("defined", _): true
    case ("undefined", .undefined), ("none", .none), ("string", .string), ("mapping", .object): true
    case ("true", .bool(let value)): value
    case ("false", .bool(let value)): !value
    case ("iterable", .string), ("iterable", .list), ("iterable", .object): true
    case ("sequence", .string), ("sequence", .list), ("sequence", .object): true
    case ("undefined", _), ("none", _), ("string", _), ("mapping", _), ("true", _), ("false", _), ("iterable", _), ("sequence", _): false
    default: throw .unsupported("it uses the test \(name), which is not supported")
    }
  }

  // MARK: Operators

  mutating func binary(_ symbol: String, _ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> JinjaValue {
    switch (symbol, left, right) {
    case ("==", _, _): return .bool(try areEqual(left, right))
    case ("!=", _, _): return .bool(!(try areEqual(left, right)))
    case ("+", .string(let a), .string(let b)): return try joined(a, b)
    case ("~", _, _): return try joined(try text(of: left), try text(of: right))
    case ("in", .string(let part), .string(let text)): return .bool(try contains(text, part))
    case ("in", .string(let key), .object(let members)): return .bool(Self.member(members, key) != nil)
    case ("in", _, .list(let list)):
      for item in list.items where try areEqual(item, left) { return .bool(true) }
      return .bool(false)
    case ("+", .integer(let a), .integer(let b)): return try integer(a.addingReportingOverflow(b))
    case ("-", .integer(let a), .integer(let b)): return try integer(a.subtractingReportingOverflow(b))
    case ("%", .integer(let a), .integer(let b)) where b > 0: return .integer(a % b < 0 ? a % b + b : a % b)
    case ("<", .integer(let a), .integer(let b)): return .bool(a < b)
    case (">", .integer(let a), .integer(let b)): return .bool(a > b)
    case ("<=", .integer(let a), .integer(let b)): return .bool(a <= b)
    case (">=", .integer(let a), .integer(let b)): return .bool(a >= b)
    default: throw .unsupported("it combines values with \(symbol) that do not fit")
    }
  }

  /// Texts are compared by their bytes, as Python does: `==` of Swift holds differently composed texts for equal.
  private mutating func areEqual(_ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> Bool {
    try spend(8)
    switch (left, right) {
    case (.undefined, .undefined), (.none, .none): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.integer(let a), .integer(let b)): return a == b
    case (.string(let a), .string(let b)):
      guard a.utf8.count == b.utf8.count else { return false }
      try spend(a.utf8.count)
      return a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)):
      guard a.items.count == b.items.count else { return false }
      for (a, b) in zip(a.items, b.items) where !(try areEqual(a, b)) { return false }
      return true
    case (.object(let a), .object(let b)):
      guard a.count == b.count else { return false }
      for (key, value) in a {
        guard let other = b[key], try areEqual(value, other) else { return false }
      }
      return true
    default: return false
    }
  }

  private mutating func joined(_ left: String, _ right: String) throws(JinjaError) -> JinjaValue {
    try spend(left.utf8.count + right.utf8.count)
    return .string(left + right)
  }

  private func integer(_ result: (partialValue: Int, overflow: Bool)) throws(JinjaError) -> JinjaValue {
    guard !result.overflow else { throw .unsupported("it computes a number that is too large") }
    return .integer(result.partialValue)
  }

  /// Looks at every place in turn; what is charged are the bytes compared.
  private mutating func contains(_ text: String, _ part: String) throws(JinjaError) -> Bool {
    try spend(text.utf8.count + part.utf8.count)
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    for start in 0...(text.count - part.count) {
      var length = 0
      while length < part.count, text[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
      try spend(1 + length)
    }
    return false
  }
}
