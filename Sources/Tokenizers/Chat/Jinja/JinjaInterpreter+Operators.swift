import Glibc

/// What operators make of values, as in Python.
extension JinjaInterpreter {
  func sign(_ value: JinjaValue, isNegative: Bool) throws(JinjaError) -> JinjaValue {
    if case .double(let number) = value { return .double(isNegative ? -number : number) }
    guard let number = value.wholeNumber else { throw operandError("-", value, value) }
    return isNegative ? try integer(0.subtractingReportingOverflow(number)) : .integer(number)
  }

  mutating func binary(_ symbol: String, _ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> JinjaValue {
    if let left = left.wholeNumber, let right = right.wholeNumber { return try wholeNumbers(symbol, left, right) }
    if let left = left.number, let right = right.number { return try numbers(symbol, left, right) }
    switch (symbol, left, right) {
    case (_, .undefined(let reason), _), (_, _, .undefined(let reason)): throw .failed(reason)
    case ("+", .string(let a), .string(let b)):
      try spend(a.utf8.count + b.utf8.count)
      return .string(a + b)
    case ("+", .markup, _), ("+", _, .markup):
      guard let a = left.text, let b = right.text else { throw operandError(symbol, left, right) }
      try spend(2 * (a.utf8.count + b.utf8.count))
      return .markup(left.escapedText(a) + right.escapedText(b))
    case ("+", .list(let a), .list(let b)):
      try spend(8 * (a.items.count + b.items.count))
      return .list(try JinjaList(a.items + b.items))
    case ("+", .tuple(let a), .tuple(let b)):
      try spend(8 * (a.items.count + b.items.count))
      return .tuple(try JinjaList(a.items + b.items))
    case ("*", _, _):
      if let count = right.wholeNumber { return try `repeat`(left, count) }
      if let count = left.wholeNumber { return try `repeat`(right, count) }
      throw operandError(symbol, left, right)
    case ("%", .string(let format), _), ("%", .markup(let format), _): return .string(try formatted(format, right))
    default: throw operandError(symbol, left, right)
    }
  }

  private func operandError(_ symbol: String, _ left: JinjaValue, _ right: JinjaValue) -> JinjaError {
    if case .undefined(let reason) = left { return .failed(reason) }
    return .failed("it combines values of the types \(left.typeName) and \(right.typeName) with \(symbol)")
  }

  private mutating func `repeat`(_ value: JinjaValue, _ count: Int) throws(JinjaError) -> JinjaValue {
    let count = max(0, count)
    func cost(_ size: Int) -> Int {
      let (cost, overflows) = size.multipliedReportingOverflow(by: count)
      return overflows ? .max : cost
    }
    switch value {
    case .string(let text), .markup(let text):
      try spend(cost(text.utf8.count + 1))
      return value.withText(String(repeating: text, count: count))
    case .list(let list), .tuple(let list):
      try spend(cost(8 * list.items.count + 1))
      let items = try JinjaList(Array(repeatElement(list.items, count: count).joined()))
      if case .tuple = value { return .tuple(items) }
      return .list(items)
    default: throw operandError("*", value, .integer(count))
    }
  }

  private func integer(_ result: (partialValue: Int, overflow: Bool)) throws(JinjaError) -> JinjaValue {
    guard !result.overflow else { throw .unsupported("it computes a number that is too large") }
    return .integer(result.partialValue)
  }

  private func wholeNumbers(_ symbol: String, _ a: Int, _ b: Int) throws(JinjaError) -> JinjaValue {
    switch symbol {
    case "+": return try integer(a.addingReportingOverflow(b))
    case "-": return try integer(a.subtractingReportingOverflow(b))
    case "*": return try integer(a.multipliedReportingOverflow(by: b))
    case "//", "%":
      guard b != 0 else { throw .failed("it divides by zero") }
      guard b != -1 else { return symbol == "%" ? .integer(0) : try integer(0.subtractingReportingOverflow(a)) }
      // Python rounds down, not to zero.
      let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
      let isBetween = remainder != 0 && (remainder < 0) != (b < 0)
      return .integer(symbol == "%" ? (isBetween ? remainder + b : remainder) : (isBetween ? quotient - 1 : quotient))
    case "**" where b >= 0:
      var result = 1
      if a == 0 || a == 1 || a == -1 { return .integer(b == 0 ? 1 : (a == -1 && b % 2 == 0 ? 1 : a)) }
      guard b < 64 else { throw .unsupported("it computes a number that is too large") }
      for _ in 0..<b {
        let (product, overflows) = result.multipliedReportingOverflow(by: a)
        guard !overflows else { throw .unsupported("it computes a number that is too large") }
        result = product
      }
      return .integer(result)
    default: return try numbers(symbol, Double(a), Double(b))
    }
  }

  private func numbers(_ symbol: String, _ a: Double, _ b: Double) throws(JinjaError) -> JinjaValue {
    let result: Double
    switch symbol {
    case "+": result = a + b
    case "-": result = a - b
    case "*": result = a * b
    case "/", "//", "%":
      guard b != 0 else { throw .failed("it divides by zero") }
      let remainder = a.truncatingRemainder(dividingBy: b)
      result =
        symbol == "/"
        ? a / b : symbol == "//" ? (a / b).rounded(.down) : remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
    case "**": result = pow(a, b)
    default: throw .failed("it combines numbers with \(symbol)")
    }
    guard result.isFinite else { throw .unsupported("it computes a number that is not finite") }
    return .double(result)
  }

  // MARK: Comparing

  mutating func compare(_ operation: String, _ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> Bool {
    switch operation {
    case "==": return try areEqual(left, right)
    case "!=": return !(try areEqual(left, right))
    case "in": return try contains(right, left)
    case "not in": return !(try contains(right, left))
    case "<": return try isLess(left, right)
    case ">": return try isLess(right, left)
    case "<=": return try !isLess(right, left)
    default: return try !isLess(left, right)
    }
  }

  /// Texts are compared by their bytes, as Python does: `==` of Swift holds differently composed texts for equal.
  mutating func areEqual(_ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> Bool {
    try spend(8)
    if let a = left.wholeNumber, let b = right.wholeNumber { return a == b }
    if let a = left.number, let b = right.number { return a == b }
    if let a = left.text, let b = right.text {
      guard a.utf8.count == b.utf8.count else { return false }
      try spend(a.utf8.count)
      return a.utf8.elementsEqual(b.utf8)
    }
    switch (left, right) {
    case (.undefined, .undefined), (.none, .none): return true
    case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)):
      guard a.items.count == b.items.count else { return false }
      for (a, b) in zip(a.items, b.items) where !(try areEqual(a, b)) { return false }
      return true
    case (.object(let a), .object(let b)):
      guard a.count == b.count else { return false }
      for (key, value) in a.members {
        if let text = key.text { try spend(text.utf8.count) }
        guard let other = b[key], try areEqual(value, other) else { return false }
      }
      return true
    case (.namespace(let a), .namespace(let b)), (.macro(let a), .macro(let b)), (.loop(let a), .loop(let b)): return a == b
    default: return false
    }
  }

  mutating func isLess(_ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> Bool {
    try spend(8)
    if let a = left.wholeNumber, let b = right.wholeNumber { return a < b }
    if let a = left.number, let b = right.number { return a < b }
    if let a = left.text, let b = right.text {
      try spend(min(a.utf8.count, b.utf8.count))
      return a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    switch (left, right) {
    case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)):
      for (a, b) in zip(a.items, b.items) where !(try areEqual(a, b)) { return try isLess(a, b) }
      return a.items.count < b.items.count
    default: throw operandError("<", left, right)
    }
  }

  private mutating func contains(_ container: JinjaValue, _ value: JinjaValue) throws(JinjaError) -> Bool {
    switch container {
    case .string(let text), .markup(let text):
      guard let part = value.text else { throw .failed("it looks for a value of the type \(value.typeName) in a text") }
      return try position(of: part, in: Array(text.utf8)) != nil
    case .list(let list), .tuple(let list):
      for item in list.items where try areEqual(item, value) { return true }
      return false
    case .object(let object):
      if let text = value.text { try spend(text.utf8.count) }
      guard value.isHashable else { throw .failed("it looks for a key of the type \(value.typeName)") }
      return object[value] != nil
    case .generator:
      for item in try items(of: container) where try areEqual(item, value) { return true }
      return false
    case .undefined: return false
    default: throw .failed("it looks for something in a value of the type \(container.typeName)")
    }
  }

  /// Where a text is in the bytes of another.
  ///
  /// - Parameter isLast: whether the last place is asked for.
  mutating func position(
    of part: String, in bytes: [UInt8], from start: Int = 0, isLast: Bool = false
  ) throws(JinjaError) -> Int? {
    let part = Array(part.utf8)
    let last = bytes.count - part.count
    guard start <= last else { return nil }
    try spend(part.count)
    var place = isLast ? last : start
    let step = isLast ? -1 : 1
    while place >= start, place <= last {
      var length = 0
      while length < part.count, bytes[place + length] == part[length] { length += 1 }
      if length == part.count { return place }
      try spend(1 + length)
      place += step
    }
    return nil
  }
}

extension JinjaValue {
  /// A text as part of one that is marked as safe.
  fileprivate func escapedText(_ text: String) -> String { if case .markup = self { text } else { text.escapedForHTML() } }
}

extension String {
  /// The text with the characters that HTML gives a meaning written as markupsafe writes them.
  func escapedForHTML() -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "'": result += "&#39;"
      case "\"": result += "&#34;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
