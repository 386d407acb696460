/// What expressions come to.
extension JinjaInterpreter {
  mutating func evaluate(_ expression: JinjaExpression) throws(JinjaError) -> JinjaValue {
    try spend(Cost.expression)
    switch expression {
    case .literal(let value): return value
    case .variable(let name): return try variable(name)
    case .attribute, .item, .filter, .call, .binary: return try evaluateChain(expression)
    default: return try evaluateNested(expression)
    }
  }

  /// Operators and whatever follows a value, which stand in long rows, from the left to the right.
  private mutating func evaluateChain(_ expression: JinjaExpression) throws(JinjaError) -> JinjaValue {
    try enter()
    defer { leave() }
    var chain: [JinjaExpression] = []
    var inner = expression
    descending: while true {
      switch inner {
      case .attribute(let value, _), .item(let value, _), .filter(let value, _, _), .call(let value, _), .binary(let value, _, _):
        chain.append(inner)
        inner = value
      default: break descending
      }
    }
    try spend(Cost.expression * chain.count)
    var value = try evaluate(inner)
    for link in chain.reversed() { value = try apply(link, to: value) }
    return value
  }

  private mutating func apply(_ link: JinjaExpression, to value: JinjaValue) throws(JinjaError) -> JinjaValue {
    switch link {
    case .attribute(_, let name): return try attribute(value, name)
    case .item(_, let key): return try item(value, try evaluate(key))
    case .filter(_, let name, let arguments): return try filter(value, name, try evaluate(arguments))
    case .call(_, let arguments): return try call(value, try evaluate(arguments))
    case .binary(_, "and", let right): return value.isTrue ? try evaluate(right) : value
    case .binary(_, "or", let right): return value.isTrue ? value : try evaluate(right)
    case .binary(_, let symbol, let right): return try binary(symbol, value, try evaluate(right))
    default: return value
    }
  }

  private mutating func evaluateNested(_ expression: JinjaExpression) throws(JinjaError) -> JinjaValue {
    try enter()
    defer { leave() }
    switch expression {
    case .list(let items): return .list(try JinjaList(try values(items)))
    case .tuple(let items): return .tuple(try JinjaList(try values(items)))
    case .object(let pairs):
      var members: [(key: JinjaValue, value: JinjaValue)] = []
      for pair in pairs { members.append((try evaluate(pair.key), try evaluate(pair.value))) }
      return .object(try JinjaObject(members))
    case .slice(let value, let start, let end, let step):
      return try slice(try evaluate(value), try optional(start), try optional(end), try optional(step))
    case .test(let value, let name, let arguments): return .bool(try test(try evaluate(value), name, try evaluate(arguments)))
    case .not(let value): return .bool(!(try evaluate(value).isTrue))
    case .sign(let value, let isNegative): return try sign(try evaluate(value), isNegative: isNegative)
    case .concatenation(let parts):
      var text = ""
      for part in parts {
        let next = try self.text(of: try evaluate(part))
        try spend(next.utf8.count)
        text += next
      }
      return .string(text)
    case .comparison(let first, let rest):
      var left = try evaluate(first)
      for (operation, expression) in rest {
        let right = try evaluate(expression)
        if !(try compare(operation, left, right)) { return .bool(false) }
        left = right
      }
      return .bool(true)
    case .conditional(let condition, let value, let other):
      if try evaluate(condition).isTrue { return try evaluate(value) }
      return try optional(other) ?? .undefined("the inline if-expression has no else section")
    default: return .undefined
    }
  }

  /// `{% call %}`: a call whose function may call the block.
  mutating func evaluateCall(_ expression: JinjaExpression, caller: JinjaValue) throws(JinjaError) -> JinjaValue {
    guard case .call(let function, let arguments) = expression else { return .undefined }
    var values = try evaluate(arguments)
    values.named.append(("caller", caller))
    return try call(try evaluate(function), values)
  }

  private mutating func optional(_ expression: JinjaExpression?) throws(JinjaError) -> JinjaValue? {
    guard let expression else { return nil }
    return try evaluate(expression)
  }

  private mutating func values(_ expressions: [JinjaExpression]) throws(JinjaError) -> [JinjaValue] {
    var values: [JinjaValue] = []
    for expression in expressions { values.append(try evaluate(expression)) }
    return values
  }

  private mutating func evaluate(_ arguments: JinjaArguments) throws(JinjaError) -> JinjaArgumentValues {
    var result = JinjaArgumentValues(positional: try values(arguments.positional))
    for (name, value) in arguments.named { result.named.append((name, try evaluate(value))) }
    if let spread = arguments.spread { result.positional += try items(of: try evaluate(spread)) }
    if let spread = arguments.namedSpread {
      guard case .object(let object) = try evaluate(spread) else { throw .failed("it spreads something that is no dictionary") }
      for (key, value) in object.members {
        guard let name = key.text else { throw .failed("it spreads a dictionary with a key that is no text") }
        result.named.append((name, value))
      }
    }
    return result
  }

  // MARK: Looking into values

  /// `value.name`: a method where the type has one, else what is under the name.
  mutating func attribute(_ value: JinjaValue, _ name: String) throws(JinjaError) -> JinjaValue {
    switch value {
    case .undefined(let reason): throw .failed(reason)
    case .object(let object):
      if let method = method(value, name) { return method }
      return object[name] ?? missing(value, name)
    case .namespace(let index): return namespaces[index].first { $0.name == name }?.value ?? missing(value, name)
    case .loop(let serial): return try loopAttribute(serial, name)
    case .macro(let index):
      return name == "name" ? .string(closures[index].macro.name) : missing(value, name)
    default: return method(value, name) ?? missing(value, name)
    }
  }

  /// `value[key]`: what is under the key, else a method of that name.
  mutating func item(_ value: JinjaValue, _ key: JinjaValue) throws(JinjaError) -> JinjaValue {
    if let name = key.text { try spend(name.utf8.count) }
    switch value {
    case .undefined(let reason): throw .failed(reason)
    case .object(let object): if let found = object[key] { return found }
    case .list(let list), .tuple(let list):
      if let index = key.wholeNumber {
        let position = index < 0 ? index.addingReportingOverflow(list.items.count).partialValue : index
        if list.items.indices.contains(position) { return list.items[position] }
      }
    case .string(let text), .markup(let text):
      if let index = key.wholeNumber {
        try spend(text.utf8.count)
        let scalars = text.unicodeScalars
        let count = scalars.count
        let position = index < 0 ? index.addingReportingOverflow(count).partialValue : index
        if position >= 0, position < count { return value.withText(String(scalars[scalars.index(scalars.startIndex, offsetBy: position)])) }
      }
    case .namespace, .loop, .macro: if let name = key.text { return try attribute(value, name) }
    default: break
    }
    guard let name = key.text else { return missing(value, key.wholeNumber.map(String.init) ?? "this") }
    return method(value, name) ?? missing(value, name)
  }

  private func missing(_ value: JinjaValue, _ name: String) -> JinjaValue {
    if case .none = value { return .undefined("'None' has no attribute '\(name)'") }
    return .undefined("'\(value.typeName) object' has no attribute '\(name)'")
  }

  private func method(_ value: JinjaValue, _ name: String) -> JinjaValue? {
    let (methods, changing): (Set<String>, Set<String>)
    switch value {
    case .string, .markup: (methods, changing) = (Self.stringMethods, [])
    case .list:
      (methods, changing) = (["index", "count", "copy"], ["append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort"])
    case .tuple: (methods, changing) = (["index", "count"], [])
    case .object:
      (methods, changing) = (["get", "items", "keys", "values", "copy"], ["clear", "pop", "popitem", "setdefault", "update", "fromkeys"])
    default: return nil
    }
    if methods.contains(name) { return .method(value, name) }
    return changing.contains(name) ? .undefined("access to attribute '\(name)' of '\(value.typeName)' object is unsafe") : nil
  }

  mutating func slice(
    _ value: JinjaValue, _ start: JinjaValue?, _ end: JinjaValue?, _ step: JinjaValue?
  ) throws(JinjaError) -> JinjaValue {
    func bound(_ value: JinjaValue?) throws(JinjaError) -> Int? {
      switch value {
      case nil, JinjaValue.none?: return nil
      case let value?:
        guard let number = value.wholeNumber else { throw .failed("it slices with a bound of the type \(value.typeName)") }
        return number
      }
    }
    let (start, end, step) = (try bound(start), try bound(end), try bound(step) ?? 1)
    guard step != 0 else { throw .failed("it slices with steps of 0") }
    func places(_ count: Int) -> [Int] {
      let (low, high) = step > 0 ? (0, count) : (-1, count - 1)
      func clamped(_ index: Int) -> Int { max(low, min(high, index < 0 ? max(index, -count - 1) + count : index)) }
      let (from, to) = (start.map(clamped) ?? (step > 0 ? 0 : count - 1), end.map(clamped) ?? (step > 0 ? count : -1))
      return Array(stride(from: from, to: to, by: max(-count - 1, min(count + 1, step))))
    }
    switch value {
    case .undefined(let reason): throw .failed(reason)
    case .list(let list), .tuple(let list):
      try spend(8 * list.items.count)
      let items = try JinjaList(places(list.items.count).map { list.items[$0] })
      if case .tuple = value { return .tuple(items) }
      return .list(items)
    case .string(let text), .markup(let text):
      try spend(8 * text.utf8.count)
      let scalars = Array(text.unicodeScalars)
      return value.withText(String(String.UnicodeScalarView(places(scalars.count).map { scalars[$0] })))
    default: throw .failed("it slices a value of the type \(value.typeName)")
    }
  }

  /// The values that a loop goes over.
  mutating func items(of value: JinjaValue) throws(JinjaError) -> [JinjaValue] {
    switch value {
    case .list(let list), .tuple(let list):
      try spend(list.items.count)
      return list.items
    case .object(let object):
      try spend(8 * object.count)
      return object.members.map(\.key)
    case .string(let text), .markup(let text):
      try spend(16 * text.utf8.count)
      return text.unicodeScalars.map { .string(String($0)) }
    case .generator(let index):
      defer { generators[index] = [] }
      return generators[index]
    case .undefined: return []
    default: throw .failed("it loops over a value of the type \(value.typeName)")
    }
  }
}

extension JinjaValue {
  /// A text of the same kind.
  func withText(_ text: String) -> JinjaValue { if case .markup = self { .markup(text) } else { .string(text) } }
}
