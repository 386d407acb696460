/// Values as texts: Python's `str` and `repr`, and JSON.
extension JinjaInterpreter {
  /// Python's `str`.
  mutating func text(of value: JinjaValue) throws(JinjaError) -> String {
    switch value {
    case .undefined(let reason):
      // What the sandbox keeps from a template cannot be written either.
      if reason.hasPrefix("access to") { throw .failed(reason) }
      return ""
    case .string(let text), .markup(let text): return text
    default:
      var result = ""
      try represent(value, &result)
      return result
    }
  }

  /// Python's `repr`.
  private mutating func represent(_ value: JinjaValue, _ result: inout String) throws(JinjaError) {
    try spend(16)
    switch value {
    case .none: result += "None"
    case .bool(let value): result += value ? "True" : "False"
    case .integer(let number): result += String(number)
    case .double(let number): result += number.pythonText
    case .undefined: result += "Undefined"
    case .string(let text): try append(text, &result) { $0.pythonLiteral }
    case .markup(let text): try append(text, &result) { "Markup(" + $0.pythonLiteral + ")" }
    case .list(let list):
      if let description = list.description { return result += description }
      result += "["
      try represent(list.items, &result)
      result += "]"
    case .tuple(let list):
      result += "("
      try represent(list.items, &result)
      result += list.items.count == 1 ? ",)" : ")"
    case .object(let object):
      result += "{"
      for (number, member) in object.members.enumerated() {
        if number > 0 { result += ", " }
        try represent(member.key, &result)
        result += ": "
        try represent(member.value, &result)
      }
      result += "}"
    default: throw .unsupported("it writes a value of the type \(value.typeName)")
    }
  }

  private mutating func represent(_ items: [JinjaValue], _ result: inout String) throws(JinjaError) {
    for (number, item) in items.enumerated() {
      if number > 0 { result += ", " }
      try represent(item, &result)
    }
  }

  private mutating func append(_ text: String, _ result: inout String, _ literal: (String) -> String) throws(JinjaError) {
    try spend(8 * text.utf8.count)
    result += literal(text)
  }

  // MARK: JSON

  /// How JSON is laid out, as `json.dumps` has it.
  struct JSONLayout {
    var isASCII = false
    var indent: String?
    var itemSeparator = ", "
    var keySeparator = ": "
    var sortsKeys = false
  }

  /// `json.dumps`.
  mutating func json(_ value: JinjaValue, _ layout: JSONLayout) throws(JinjaError) -> String {
    var result = ""
    try appendJSON(value, layout, level: 0, &result)
    return result
  }

  private mutating func appendJSON(
    _ value: JinjaValue, _ layout: JSONLayout, level: Int, _ result: inout String
  ) throws(JinjaError) {
    try spend(16)
    switch value {
    case .none: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .integer(let number): result += String(number)
    case .double(let number): result += number.pythonText
    case .string(let text), .markup(let text): try append(text, &result) { $0.jsonLiteral(isASCII: layout.isASCII) }
    case .list(let list) where list.description != nil: throw .failed("it writes a range as JSON")
    case .list(let list), .tuple(let list):
      try appendJSON("[", "]", count: list.items.count, layout, level, &result) { interpreter, index, result throws(JinjaError) in
        try interpreter.appendJSON(list.items[index], layout, level: level + 1, &result)
      }
    case .object(let object):
      var members: [(key: String, value: JinjaValue)] = []
      for member in object.members { members.append((try key(member.key), member.value)) }
      if layout.sortsKeys {
        try spend(64 * members.count + members.reduce(0) { $0 + $1.key.utf8.count })
        members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      }
      try appendJSON("{", "}", count: members.count, layout, level, &result) { interpreter, index, result throws(JinjaError) in
        try interpreter.append(members[index].key, &result) { $0.jsonLiteral(isASCII: layout.isASCII) }
        try interpreter.spend(layout.keySeparator.utf8.count)
        result += layout.keySeparator
        try interpreter.appendJSON(members[index].value, layout, level: level + 1, &result)
      }
    default: throw .failed("it writes a value of the type \(value.typeName) as JSON")
    }
  }

  private mutating func appendJSON(
    _ opening: String, _ closing: String, count: Int, _ layout: JSONLayout, _ level: Int, _ result: inout String,
    _ item: (inout Self, Int, inout String) throws(JinjaError) -> Void
  ) throws(JinjaError) {
    result += opening
    for index in 0..<count {
      if index > 0 {
        try spend(layout.itemSeparator.utf8.count)
        result += layout.itemSeparator
      }
      try appendLine(layout, level + 1, &result)
      try item(&self, index, &result)
    }
    if count > 0 { try appendLine(layout, level, &result) }
    result += closing
  }

  private mutating func appendLine(_ layout: JSONLayout, _ level: Int, _ result: inout String) throws(JinjaError) {
    guard let indent = layout.indent else { return }
    try spend(indent.utf8.count * level + 1)
    result += "\n" + String(repeating: indent, count: level)
  }

  private func key(_ value: JinjaValue) throws(JinjaError) -> String {
    switch value {
    case .string(let text), .markup(let text): text
    case .none: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let number): String(number)
    case .double(let number): number.pythonText
    default: throw .failed("it writes a key of the type \(value.typeName) as JSON")
    }
  }
}

extension Double {
  /// As Python writes a float: the shortest digits that read as the same number, with an exponent below 1e-4 and from 1e16 on.
  var pythonText: String {
    guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity" }
    var digits = "\(magnitude)"
    var exponent = 0
    if let mark = digits.firstIndex(of: "e") {
      exponent = Int(digits[digits.index(after: mark)...]) ?? 0
      digits = String(digits[..<mark])
    }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
    // The number is 0.significant × 10^point.
    var significant = String(parts[0]) + fraction
    var point = parts[0].count + exponent
    let zeros = significant.prefix { $0 == "0" }.count
    significant.removeFirst(min(zeros, significant.count))
    point -= zeros
    while significant.hasSuffix("0") { significant.removeLast() }
    let sign = sign == .minus ? "-" : ""
    if significant.isEmpty { return sign + "0.0" }
    if point > 16 || point < -3 {
      let power = point - 1
      let rest = significant.dropFirst()
      return sign + significant.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e" + (power < 0 ? "-" : "+") + (abs(power) < 10 ? "0" : "")
        + String(abs(power))
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + significant }
    if point >= significant.count { return sign + significant + String(repeating: "0", count: point - significant.count) + ".0" }
    return sign + significant.prefix(point) + "." + significant.dropFirst(point)
  }
}

extension String {
  /// As Python's `repr` writes a text.
  fileprivate var pythonLiteral: String {
    let quote: Unicode.Scalar = utf8.contains(UInt8(ascii: "'")) && !utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    var result = String.UnicodeScalarView([quote])
    for scalar in unicodeScalars {
      switch scalar {
      case quote, "\\": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case " "..."~": result.append(scalar)
      default:
        if scalar.isPrintableInPython {
          result.append(scalar)
        } else {
          let (mark, digits) = scalar.value < 0x100 ? ("\\x", 2) : scalar.value < 0x10000 ? ("\\u", 4) : ("\\U", 8)
          result.append(contentsOf: (mark + scalar.hexadecimal(digits)).unicodeScalars)
        }
      }
    }
    result.append(quote)
    return String(result)
  }

  fileprivate func jsonLiteral(isASCII: Bool) -> String {
    var result = String.UnicodeScalarView(["\""])
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\u{08}": result.append(contentsOf: "\\b".unicodeScalars)
      case "\u{0C}": result.append(contentsOf: "\\f".unicodeScalars)
      default:
        if scalar.value < 0x20 || isASCII && scalar.value > 0x7E {
          if isASCII, scalar.value == 0x7F {
            result.append(scalar)
          } else {
            for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
              result.append(contentsOf: ("\\u" + (Unicode.Scalar(UInt32(unit)) ?? "\u{0}").hexadecimal(4, of: UInt32(unit))).unicodeScalars)
            }
          }
        } else {
          result.append(scalar)
        }
      }
    }
    result.append("\"")
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate func hexadecimal(_ digits: Int, of value: UInt32? = nil) -> String {
    let text = String(value ?? self.value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  fileprivate var isPrintableInPython: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: self == " "
    default: true
    }
  }
}
