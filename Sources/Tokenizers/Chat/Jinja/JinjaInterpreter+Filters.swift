/// Filters of single values; those of lists are in another file.
extension JinjaInterpreter {
  mutating func filter(_ value: JinjaValue, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    switch name {
    case "trim":
      let text = try text(of: value)
      let characters = try arguments.matched(name, "chars")[0]?.text
      try spend(text.utf8.count * (4 + min(64, characters?.utf8.count ?? 0)))
      return value.withText(text.trimmedLikePython(of: characters))
    case "title":
      let text = try text(of: value)
      try spend(4 * text.utf8.count)
      return value.withText(text.titledLikeJinja())
    case "upper", "lower", "capitalize":
      let text = try text(of: value)
      return try stringMethod(value.withText(text), name, arguments)
    case "string": return value.text == nil ? .string(try text(of: value)) : value
    case "safe": return .markup(try text(of: value))
    case "e", "escape", "forceescape":
      if case .markup = value, name != "forceescape" { return value }
      let text = try text(of: value)
      try spend(8 * text.utf8.count)
      return .markup(text.escapedForHTML())
    case "length", "count": return .integer(try length(value))
    case "default", "d":
      let given = try arguments.matched(name, "default_value", "boolean")
      let isMissing = if case .undefined = value { true } else { given[1]?.isTrue == true && !value.isTrue }
      return isMissing ? given[0] ?? .string("") : value
    case "tojson": return .string(try json(value, try layout(arguments)))
    case "replace":
      let given = try arguments.matched(name, "old", "new", "count")
      guard let old = given[0], let new = given[1] else { throw .failed("it calls the filter replace without two texts") }
      let (text, oldText, newText) = (try text(of: value), try self.text(of: old), try self.text(of: new))
      return .string(try replacing(text, oldText, with: newText, most: given[2]?.wholeNumber ?? -1))
    case "int": return try wholeNumber(value, arguments)
    case "float":
      if case .undefined(let reason) = value { throw .failed(reason) }
      if let number = value.number { return .double(number) }
      if let text = value.text, let number = Double(text.trimmedLikePython()), number.isFinite { return .double(number) }
      return try arguments.matched(name, "default")[0] ?? .double(0)
    case "abs":
      if case .double(let number) = value { return .double(number.magnitude) }
      guard let number = value.wholeNumber else { throw .failed("it uses the filter abs on a value of the type \(value.typeName)") }
      return number < 0 ? try sign(value, isNegative: true) : .integer(number)
    case "round": return try rounded(value, arguments)
    case "indent": return try indented(value, arguments)
    case "attr":
      guard let name = try arguments.matched(name, "name")[0]?.text else { throw .failed("it uses the filter attr without a name") }
      if case .object = value { return .undefined("'dict object' has no attribute '\(name)'") }
      return try attribute(value, name)
    case "format":
      return .string(try formatted(try text(of: value), .tuple(try JinjaList(arguments.positional))))
    case "center":
      var arguments = arguments
      if arguments.positional.isEmpty, arguments.named.isEmpty { arguments.positional = [.integer(80)] }
      return try stringMethod(.string(try text(of: value)), "center", arguments)
    case "wordcount":
      let text = try text(of: value)
      try spend(4 * text.utf8.count)
      return .integer(text.unicodeScalars.split { !$0.isInPython("isalnum") && $0 != "_" }.count)
    default: return try listFilter(value, name, arguments)
    }
  }

  mutating func length(_ value: JinjaValue) throws(JinjaError) -> Int {
    switch value {
    case .string(let text), .markup(let text):
      try spend(text.utf8.count)
      return text.unicodeScalars.count
    case .list(let list), .tuple(let list): return list.items.count
    case .object(let object): return object.count
    case .undefined: return 0
    default: throw .failed("it asks for the length of a value of the type \(value.typeName)")
    }
  }

  private mutating func layout(_ arguments: JinjaArgumentValues) throws(JinjaError) -> JSONLayout {
    let given = try arguments.matched("tojson", "ensure_ascii", "indent", "separators", "sort_keys")
    var layout = JSONLayout(isASCII: given[0]?.isTrue ?? false, sortsKeys: given[3]?.isTrue ?? false)
    switch given[1] {
    case nil, JinjaValue.none?: break
    case let indent?:
      layout.itemSeparator = ","
      if let count = indent.wholeNumber {
        guard count <= 1000 else { throw .unsupported("it indents JSON by \(count)") }
        layout.indent = String(repeating: " ", count: max(0, count))
      } else if let text = indent.text {
        layout.indent = text
      } else {
        throw .failed("it indents JSON by a value of the type \(indent.typeName)")
      }
    }
    switch given[2] {
    case nil, JinjaValue.none?: break
    case let separators?:
      let texts = try items(of: separators).compactMap(\.text)
      guard texts.count == 2 else { throw .failed("it writes JSON with separators that are not two texts") }
      (layout.itemSeparator, layout.keySeparator) = (texts[0], texts[1])
    }
    return layout
  }

  private func wholeNumber(_ value: JinjaValue, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    if case .undefined(let reason) = value { throw .failed(reason) }
    let fallback = try arguments.matched("int", "default")[0] ?? .integer(0)
    if let number = value.wholeNumber { return .integer(number) }
    if let number = value.number { return Int(exactly: number.rounded(.towardZero)).map(JinjaValue.integer) ?? fallback }
    guard let text = value.text?.trimmedLikePython() else { return fallback }
    if let number = Int(text) { return .integer(number) }
    return Double(text).flatMap { Int(exactly: $0.rounded(.towardZero)) }.map(JinjaValue.integer) ?? fallback
  }

  private func rounded(_ value: JinjaValue, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let given = try arguments.matched("round", "precision", "method")
    guard let number = value.number, (given[0]?.wholeNumber ?? 0) == 0 else {
      throw .unsupported("it rounds a value of the type \(value.typeName), or to a fraction")
    }
    switch given[1]?.text ?? "common" {
    case "common": return value.wholeNumber.map(JinjaValue.integer) ?? .double(number.rounded(.toNearestOrEven))
    case "ceil": return .double(number.rounded(.up))
    case "floor": return .double(number.rounded(.down))
    default: throw .failed("it rounds by a method that there is not")
    }
  }

  private mutating func indented(_ value: JinjaValue, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let given = try arguments.matched("indent", "width", "first", "blank")
    let width = given[0]?.wholeNumber ?? 4
    guard given[0]?.text != nil || (0...1000).contains(width) else { throw .unsupported("it indents by \(width)") }
    let indent = given[0]?.text ?? String(repeating: " ", count: width)
    guard let text = value.text else { throw .failed("it uses the filter indent on a value of the type \(value.typeName)") }
    let lines = text.linesLikePython(keepsEnds: false) + (text.hasSuffix("\n") || text.isEmpty ? [""] : [])
    try spend(8 * text.utf8.count + (lines.count + 1) * indent.utf8.count)
    let indentsBlank = given[2]?.isTrue ?? false
    var result = ""
    for (number, line) in lines.enumerated() {
      if number > 0 { result += "\n" }
      if number > 0 ? !line.isEmpty || indentsBlank : given[1]?.isTrue ?? false { result += indent }
      result += line
    }
    return value.withText(result)
  }
}

extension Double {
  /// The number with so many digits after the point.
  func fixedText(digits: Int) -> String {
    let scale = (0..<min(digits, 15)).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrEven)
    guard let whole = Int(exactly: scaled) else { return pythonText }
    let text = String(whole)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (sign == .minus ? "-" : "") + (digits == 0 ? padded : padded.dropLast(digits) + "." + padded.suffix(digits))
  }
}
