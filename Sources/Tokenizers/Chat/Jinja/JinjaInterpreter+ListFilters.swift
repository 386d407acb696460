/// Filters of lists and dictionaries.
extension JinjaInterpreter {
  mutating func listFilter(_ value: JinjaValue, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    switch name {
    case "list": return .list(try JinjaList(try items(of: value)))
    case "first":
      if case .generator(let index) = value, !generators[index].isEmpty { return generators[index].removeFirst() }
      return try items(of: value).first ?? .undefined("No first item, sequence was empty.")
    case "last": return try items(of: value).last ?? .undefined("No last item, sequence was empty.")
    case "reverse":
      if let text = value.text {
        try spend(text.utf8.count)
        return value.withText(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
      }
      return try generator(try items(of: value).reversed())
    case "join":
      let given = try arguments.matched(name, "d", "attribute")
      var texts: [JinjaValue] = []
      for item in try items(of: value) {
        let part = try given[1].map { key throws(JinjaError) in try member(item, key) } ?? item
        texts.append(.string(try text(of: part)))
      }
      let separator = try given[0].map { value throws(JinjaError) in try text(of: value) } ?? ""
      return .string(try join(.list(try JinjaList(texts)), separator: separator))
    case "items":
      switch value {
      case .undefined: return try generator([])
      case .object(let object): return try generator(try items(of: try objectMethod(object, "items", JinjaArgumentValues())))
      default: throw .failed("it uses the filter items on a value of the type \(value.typeName)")
      }
    case "dictsort": return try sortedMembers(value, arguments)
    case "sort": return try sorted(value, arguments)
    case "unique", "min", "max", "sum", "groupby": return try summary(value, name, arguments)
    case "map": return try generator(try mapped(value, arguments))
    case "select", "reject", "selectattr", "rejectattr": return try generator(try selected(value, name, arguments))
    default: throw .unsupported("it uses the filter \(name), which is not supported")
    }
  }

  private mutating func generator(_ items: [JinjaValue]) throws(JinjaError) -> JinjaValue {
    try spend(Cost.keptScope)
    generators.append(items)
    return .generator(generators.count - 1)
  }

  /// What is under a name or number, or under several with points between them.
  private mutating func member(_ value: JinjaValue, _ key: JinjaValue) throws(JinjaError) -> JinjaValue {
    guard let path = key.text else { return try item(value, key) }
    var value = value
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      value = try item(value, Int(part).map(JinjaValue.integer) ?? .string(String(part)))
    }
    return value
  }

  private mutating func mapped(_ value: JinjaValue, _ arguments: JinjaArgumentValues) throws(JinjaError) -> [JinjaValue] {
    var result: [JinjaValue] = []
    // What counts as false is not looked at, None among it.
    guard value.isTrue else { return [] }
    if arguments.positional.isEmpty {
      let given = try arguments.matched("map", "attribute", "default")
      guard let key = given[0] else { throw .failed("it uses the filter map without a filter or an attribute") }
      for item in try items(of: value) {
        let found = try member(item, key)
        if case .undefined = found, let fallback = given[1] { result.append(fallback) } else { result.append(found) }
      }
      return result
    }
    guard let name = arguments.positional[0].text else { throw .failed("it uses the filter map without the name of a filter") }
    let rest = JinjaArgumentValues(positional: Array(arguments.positional.dropFirst()), named: arguments.named)
    for item in try items(of: value) { result.append(try filter(item, name, rest)) }
    return result
  }

  private mutating func selected(_ value: JinjaValue, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> [JinjaValue] {
    var positional = arguments.positional[...]
    let key = name.hasSuffix("attr") ? positional.popFirst() : nil
    if name.hasSuffix("attr"), key == nil { throw .failed("it uses the filter \(name) without an attribute") }
    let testName = positional.popFirst()?.text
    let rest = JinjaArgumentValues(positional: Array(positional), named: arguments.named)
    var result: [JinjaValue] = []
    guard value.isTrue else { return [] }
    for item in try items(of: value) {
      let looked = try key.map { key throws(JinjaError) in try member(item, key) } ?? item
      let isTrue = try testName.map { testName throws(JinjaError) in try test(looked, testName, rest) } ?? looked.isTrue
      if isTrue == name.hasPrefix("select") { result.append(item) }
    }
    return result
  }

  // MARK: Sorting

  private mutating func sortedMembers(_ value: JinjaValue, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let given = try arguments.matched("dictsort", "case_sensitive", "by", "reverse")
    guard case .object(let object) = value else { throw .failed("it uses the filter dictsort on a value of the type \(value.typeName)") }
    let byValue = given[1]?.text == "value"
    let pairs = try sorted(
      object.members.map { ($0.key, $0.value) }, by: { byValue ? $0.1 : $0.0 }, isCaseSensitive: given[0]?.isTrue ?? false,
      isReversed: given[2]?.isTrue ?? false)
    return .list(try JinjaList(pairs.map { pair throws(JinjaError) in .tuple(try JinjaList([pair.0, pair.1])) }))
  }

  private mutating func sorted(_ value: JinjaValue, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let given = try arguments.matched("sort", "reverse", "case_sensitive", "attribute")
    var keyed: [(JinjaValue, JinjaValue)] = []
    for item in try items(of: value) { keyed.append((try given[2].map { key throws(JinjaError) in try member(item, key) } ?? item, item)) }
    let result = try sorted(keyed, by: \.0, isCaseSensitive: given[1]?.isTrue ?? false, isReversed: given[0]?.isTrue ?? false)
    return .list(try JinjaList(result.map(\.1)))
  }

  /// A stable merge sort; equal ones keep their order in reverse too, as in Python.
  private mutating func sorted(
    _ pairs: [(JinjaValue, JinjaValue)], by key: ((JinjaValue, JinjaValue)) -> JinjaValue, isCaseSensitive: Bool, isReversed: Bool
  ) throws(JinjaError) -> [(JinjaValue, JinjaValue)] {
    var keyed: [(key: JinjaValue, pair: (JinjaValue, JinjaValue))] = []
    for pair in pairs {
      let value = key(pair)
      if !isCaseSensitive, let text = value.text {
        try spend(4 * text.utf8.count)
        keyed.append((.string(text.lowercased()), pair))
      } else {
        keyed.append((value, pair))
      }
    }
    var width = 1
    while width < keyed.count {
      var next: [(key: JinjaValue, pair: (JinjaValue, JinjaValue))] = []
      next.reserveCapacity(keyed.count)
      for start in stride(from: 0, to: keyed.count, by: 2 * width) {
        var left = start
        var right = min(start + width, keyed.count)
        let (middle, end) = (right, min(start + 2 * width, keyed.count))
        while left < middle || right < end {
          var takesRight = left == middle
          if left < middle, right < end {
            let (a, b) = isReversed ? (left, right) : (right, left)
            takesRight = try isLess(keyed[a].key, keyed[b].key)
          }
          next.append(keyed[takesRight ? right : left])
          if takesRight { right += 1 } else { left += 1 }
        }
      }
      keyed = next
      width *= 2
    }
    return keyed.map(\.pair)
  }

  private mutating func summary(_ value: JinjaValue, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let items = try items(of: value)
    switch name {
    case "unique":
      let given = try arguments.matched(name, "case_sensitive", "attribute")
      var (result, keys): ([JinjaValue], [JinjaValue]) = ([], [])
      for item in items {
        var key = try given[1].map { key throws(JinjaError) in try member(item, key) } ?? item
        if given[0]?.isTrue != true, let text = key.text { key = .string(text.lowercased()) }
        guard key.isHashable else { throw .failed("it uses the filter unique on values of the type \(key.typeName)") }
        var isNew = true
        for known in keys where try areEqual(known, key) { isNew = false }
        if isNew {
          keys.append(key)
          result.append(item)
        }
      }
      return try generator(result)
    case "min", "max":
      let given = try arguments.matched(name, "case_sensitive", "attribute")
      let named = zip(["case_sensitive", "attribute"], given).compactMap { key, value in value.map { (key, $0) } }
      let sorted = try self.sorted(.list(try JinjaList(items)), JinjaArgumentValues(named: named))
      guard case .list(let list) = sorted else { return .undefined }
      return (name == "min" ? list.items.first : list.items.last) ?? .undefined("No aggregated item, sequence was empty.")
    case "sum":
      let given = try arguments.matched(name, "attribute", "start")
      var sum = given[1] ?? .integer(0)
      for item in items { sum = try binary("+", sum, try given[0].map { key throws(JinjaError) in try member(item, key) } ?? item) }
      return sum
    default: throw .unsupported("it uses the filter \(name), which is not supported")
    }
  }
}
