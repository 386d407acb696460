/// Methods of texts, lists and dictionaries, as Python has them.
extension JinjaInterpreter {
  static let stringMethods: Set<String> = [
    "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "startswith", "endswith", "replace", "upper", "lower", "title",
    "capitalize",
    "swapcase", "casefold", "find", "rfind", "index", "rindex", "count", "join", "format", "isdigit", "isdecimal", "isnumeric", "isalpha",
    "isalnum", "isspace", "isupper", "islower", "zfill", "ljust", "rjust", "center", "removeprefix", "removesuffix", "partition",
    "rpartition",
  ]

  mutating func stringMethod(_ value: JinjaValue, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let text = value.text ?? ""
    // Looking at what kind of character each is takes longer than copying them.
    try spend(4 * text.utf8.count + 16)
    func optionalText(_ value: JinjaValue?) throws(JinjaError) -> String? {
      switch value {
      case nil, JinjaValue.none?: return nil
      case let value?:
        guard let text = value.text else { throw .failed("it gives \(name) a value of the type \(value.typeName)") }
        return text
      }
    }
    func requiredText(_ value: JinjaValue?) throws(JinjaError) -> String {
      guard let text = try optionalText(value) else { throw .failed("it calls \(name) without a text") }
      return text
    }
    switch name {
    case "strip", "lstrip", "rstrip":
      let characters = try optionalText(try arguments.matched(name, "chars")[0])
      if let characters { try spend(text.utf8.count * min(64, characters.utf8.count)) }
      return value.withText(text.trimmedLikePython(atStart: name != "rstrip", atEnd: name != "lstrip", of: characters))
    case "split", "rsplit":
      let given = try arguments.matched(name, "sep", "maxsplit")
      return try split(
        value, separator: try optionalText(given[0]), most: given[1]?.wholeNumber ?? -1, isFromEnd: name == "rsplit")
    case "splitlines":
      let keepsEnds = try arguments.matched(name, "keepends")[0]?.isTrue ?? false
      return .list(try JinjaList(text.linesLikePython(keepsEnds: keepsEnds).map(value.withText)))
    case "startswith", "endswith":
      let given = try arguments.matched(name, "prefix")[0]
      let parts: [JinjaValue] = if case .tuple(let list)? = given { list.items } else { [given ?? .undefined] }
      for part in parts {
        let part = try requiredText(part)
        try spend(part.utf8.count)
        if name == "startswith" ? text.utf8.starts(with: part.utf8) : text.utf8.reversed().starts(with: part.utf8.reversed()) {
          return .bool(true)
        }
      }
      return .bool(false)
    case "replace":
      let given = try arguments.matched(name, "old", "new", "count")
      return value.withText(
        try replacing(text, try requiredText(given[0]), with: try requiredText(given[1]), most: given[2]?.wholeNumber ?? -1))
    case "upper": return value.withText(text.uppercased())
    case "lower", "casefold": return value.withText(text.lowercased())
    case "title": return value.withText(text.titledLikePython())
    case "capitalize": return value.withText(text.capitalizedLikePython())
    case "swapcase":
      return value.withText(
        text.unicodeScalars.map { $0.properties.isUppercase ? $0.properties.lowercaseMapping : $0.properties.uppercaseMapping }.joined())
    case "find", "rfind", "index", "rindex", "count": return try search(text, name, arguments)
    case "join": return value.withText(try join(try arguments.matched(name, "iterable")[0] ?? .undefined, separator: text))
    case "format": return value.withText(try formatted(text, arguments))
    case "zfill", "ljust", "rjust", "center": return value.withText(try padded(text, name, arguments))
    case "removeprefix", "removesuffix":
      let part = Array(try requiredText(try arguments.matched(name, "part")[0]).utf8)
      let bytes = Array(text.utf8)
      let isThere = name == "removeprefix" ? bytes.starts(with: part) : bytes.reversed().starts(with: part.reversed())
      guard isThere else { return value }
      return value.withText(
        String(decoding: name == "removeprefix" ? bytes.dropFirst(part.count) : bytes.dropLast(part.count), as: UTF8.self))
    case "partition", "rpartition":
      let separator = try requiredText(try arguments.matched(name, "sep")[0])
      guard !separator.isEmpty else { throw .failed("it calls \(name) with an empty text") }
      let bytes = Array(text.utf8)
      let parts: [String]
      if let place = try position(of: separator, in: bytes, isLast: name == "rpartition") {
        parts = [
          String(decoding: bytes[..<place], as: UTF8.self), separator,
          String(decoding: bytes[(place + separator.utf8.count)...], as: UTF8.self),
        ]
      } else {
        parts = name == "partition" ? [text, "", ""] : ["", "", text]
      }
      return .tuple(try JinjaList(parts.map(value.withText)))
    default: return .bool(text.isAll(name))
    }
  }

  private mutating func search(_ text: String, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let given = try arguments.matched(name, "sub", "start")
    guard let part = given[0]?.text else { throw .failed("it calls \(name) without a text") }
    let bytes = Array(text.utf8)
    // A start counts characters.
    let start = given[1]?.wholeNumber ?? 0
    guard start >= 0 else { throw .unsupported("it calls \(name) with a place from the end") }
    let scalars = text.unicodeScalars
    guard let startIndex = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex) else {
      return .integer(name == "count" ? 0 : -1)
    }
    var from = text.utf8.distance(from: text.utf8.startIndex, to: startIndex)
    if name == "count" {
      if part.isEmpty { return .integer(scalars[startIndex...].count + 1) }
      var count = 0
      while let place = try position(of: part, in: bytes, from: from) {
        count += 1
        from = place + part.utf8.count
      }
      return .integer(count)
    }
    guard let place = try position(of: part, in: bytes, from: from, isLast: name.hasPrefix("r")) else {
      guard name.hasSuffix("find") else { throw .failed("it looks for a text that is not there") }
      return .integer(-1)
    }
    return .integer(String(decoding: bytes[..<place], as: UTF8.self).unicodeScalars.count)
  }

  mutating func replacing(_ text: String, _ old: String, with new: String, most: Int) throws(JinjaError) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var (start, count) = (0, 0)
    if old.isEmpty {
      for scalar in text.unicodeScalars {
        if most < 0 || count < most { result += new }
        count += 1
        try spend(new.utf8.count)
        result.unicodeScalars.append(scalar)
      }
      return most < 0 || count < most ? result + new : result
    }
    while most < 0 || count < most, let place = try position(of: old, in: bytes, from: start) {
      try spend(new.utf8.count)
      result += String(decoding: bytes[start..<place], as: UTF8.self) + new
      start = place + old.utf8.count
      count += 1
    }
    return result + String(decoding: bytes[start...], as: UTF8.self)
  }

  private mutating func split(_ value: JinjaValue, separator: String?, most: Int, isFromEnd: Bool) throws(JinjaError) -> JinjaValue {
    let text = value.text ?? ""
    guard let separator else {
      return .list(try JinjaList(text.wordsLikePython(most: most, isFromEnd: isFromEnd).map(value.withText)))
    }
    guard !separator.isEmpty else { throw .failed("it splits a text at an empty one") }
    let bytes = Array(text.utf8)
    var parts: [String] = []
    if isFromEnd {
      var end = bytes.count
      while most < 0 || parts.count < most,
        let place = try position(of: separator, in: Array(bytes[..<end]), isLast: true)
      {
        try spend(end)
        parts.append(String(decoding: bytes[(place + separator.utf8.count)..<end], as: UTF8.self))
        end = place
      }
      parts.append(String(decoding: bytes[..<end], as: UTF8.self))
      parts.reverse()
    } else {
      var start = 0
      while most < 0 || parts.count < most, let place = try position(of: separator, in: bytes, from: start) {
        try spend(32)
        parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
        start = place + separator.utf8.count
      }
      parts.append(String(decoding: bytes[start...], as: UTF8.self))
    }
    return .list(try JinjaList(parts.map(value.withText)))
  }

  /// The items of something as one text.
  mutating func join(_ value: JinjaValue, separator: String) throws(JinjaError) -> String {
    var result = ""
    for (number, item) in try items(of: value).enumerated() {
      guard let text = item.text else { throw .failed("it joins texts with a value of the type \(item.typeName)") }
      try spend(text.utf8.count + separator.utf8.count)
      result += (number > 0 ? separator : "") + text
    }
    return result
  }

  private mutating func padded(_ text: String, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> String {
    let given = try arguments.matched(name, "width", "fillchar")
    let fill = given[1]?.text ?? (name == "zfill" ? "0" : " ")
    guard let width = given[0]?.wholeNumber, fill.unicodeScalars.count == 1 else { throw .failed("it calls \(name) without a width") }
    let missing = width.subtractingReportingOverflow(text.unicodeScalars.count).partialValue
    guard missing > 0, width > 0 else { return text }
    try spend(missing.multipliedReportingOverflow(by: fill.utf8.count).partialValue.magnitude > 1 << 40 ? .max : missing * fill.utf8.count)
    func filled(_ count: Int) -> String { String(repeating: fill, count: count) }
    switch name {
    case "ljust": return text + filled(missing)
    case "rjust": return filled(missing) + text
    case "center":
      // Python's rule for an odd rest.
      let left = missing / 2 + (missing & width & 1)
      return filled(left) + text + filled(missing - left)
    default:
      let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
      return (isSigned ? text.prefix(1) : "") + filled(missing) + (isSigned ? text.dropFirst() : text[...])
    }
  }

  // MARK: Lists and dictionaries

  mutating func listMethod(
    _ value: JinjaValue, _ list: JinjaList, _ name: String, _ arguments: JinjaArgumentValues
  ) throws(JinjaError) -> JinjaValue {
    if name == "copy" { return value }
    guard let wanted = try arguments.matched(name, "value")[0] else { throw .failed("it calls \(name) without a value") }
    var count = 0
    for (number, item) in list.items.enumerated() where try areEqual(item, wanted) {
      if name == "index" { return .integer(number) }
      count += 1
    }
    guard name == "count" else { throw .failed("it looks for a value that is not in the list") }
    return .integer(count)
  }

  mutating func objectMethod(_ object: JinjaObject, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    try spend(8 * object.count)
    switch name {
    case "get":
      let given = try arguments.matched(name, "key", "default")
      guard let key = given[0] else { throw .failed("it calls get without a key") }
      if let text = key.text { try spend(text.utf8.count) }
      return object[key] ?? given[1] ?? .none
    case "items":
      return .list(try JinjaList(object.members.map { member throws(JinjaError) in .tuple(try JinjaList([member.key, member.value])) }))
    case "keys": return .list(try JinjaList(object.members.map(\.key)))
    case "values": return .list(try JinjaList(object.members.map(\.value)))
    default: return .object(object)
    }
  }
}
