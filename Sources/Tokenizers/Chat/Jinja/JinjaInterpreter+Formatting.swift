/// Texts with places for values: `"%s" % value` and `"{}".format(value)`, as far as templates use them.
extension JinjaInterpreter {
  /// `%s`, `%r`, `%d`, `%i`, `%f` with a precision, and `%%`.
  mutating func formatted(_ format: String, _ value: JinjaValue) throws(JinjaError) -> String {
    var values: ArraySlice<JinjaValue> = if case .tuple(let list) = value { list.items[...] } else { [value] }
    let scalars = Array(format.unicodeScalars)
    var result = ""
    var index = 0
    try spend(4 * scalars.count)
    while index < scalars.count {
      guard scalars[index] == "%" else {
        result.unicodeScalars.append(scalars[index])
        index += 1
        continue
      }
      index += 1
      var precision: Int?
      if index < scalars.count, scalars[index] == "." {
        let digits = scalars[(index + 1)...].prefix(2).prefix { ("0"..."9").contains($0) }
        precision = Int(String(String.UnicodeScalarView(digits)))
        index += 1 + digits.count
      }
      let kind: Unicode.Scalar? = index < scalars.count ? scalars[index] : nil
      index += 1
      if kind == "%" {
        result += "%"
        continue
      }
      guard let next = values.popFirst() else { throw .failed("it formats a text with too few values") }
      switch kind {
      case "s"?:
        let text = try self.text(of: next)
        try spend(text.utf8.count)
        result += text
      case "d"?, "i"?:
        guard let number = next.wholeNumber ?? next.number.flatMap({ Int(exactly: $0.rounded(.towardZero)) }) else {
          throw .failed("it formats a value of the type \(next.typeName) as a number")
        }
        result += String(number)
      case "f"?:
        guard let number = next.number else { throw .failed("it formats a value of the type \(next.typeName) as a number") }
        guard precision ?? 6 <= 15 else { throw .unsupported("it formats a number with more than 15 digits after the point") }
        result += number.fixedText(digits: precision ?? 6)
      default: throw .unsupported("it formats with %\(kind.map(String.init) ?? ""), which is not supported")
      }
    }
    guard values.isEmpty || values.count == 1 && value.isLookedInto else { throw .failed("it formats a text with too many values") }
    return result
  }

  /// `{}`, `{0}`, `{name}`, `{{` and `}}`.
  mutating func formatted(_ format: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> String {
    var result = ""
    var field: String?
    var next = 0
    let scalars = Array(format.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if field == nil, scalar == "{" || scalar == "}" {
        if index < scalars.count, scalars[index] == scalar {
          index += 1
          result.unicodeScalars.append(scalar)
        } else {
          guard scalar == "{" else { throw .failed("it formats a text with a single }") }
          field = ""
        }
      } else if let name = field, scalar == "}" {
        field = nil
        let value: JinjaValue?
        if name.isEmpty {
          value = next < arguments.positional.count ? arguments.positional[next] : nil
          next += 1
        } else if let place = Int(name) {
          value = arguments.positional.indices.contains(place) ? arguments.positional[place] : nil
        } else {
          guard !name.contains(where: { ".[]!:".contains($0) }) else {
            throw .unsupported("it formats with {\(name)}, which is not supported")
          }
          value = arguments.named.first { $0.name == name }?.value
        }
        guard let value else { throw .failed("it formats a text without a value for {\(name)}") }
        let text = try self.text(of: value)
        try spend(text.utf8.count)
        result += text
      } else if field != nil {
        field?.unicodeScalars.append(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    guard field == nil else { throw .failed("it formats a text with a single {") }
    return result
  }
}

extension JinjaValue {
  /// Whether Python could find the values of a format in it by name, and therefore does not mind where it does not.
  fileprivate var isLookedInto: Bool {
    switch self {
    case .object, .list: true
    default: false
    }
  }
}
