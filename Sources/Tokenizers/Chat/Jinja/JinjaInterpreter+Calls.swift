/// What a call was given.
struct JinjaArgumentValues {
  var positional: [JinjaValue] = []
  var named: [(name: String, value: JinjaValue)] = []

  /// The arguments under the names that a function has for them, nil where one is left out.
  ///
  /// - Throws: where there are more than names, or one has another name.
  func matched(_ function: String, _ names: String...) throws(JinjaError) -> [JinjaValue?] {
    guard positional.count <= names.count else {
      throw .failed("it gives \(function) \(positional.count) arguments (at most \(names.count))")
    }
    var values: [JinjaValue?] = positional + Array(repeating: nil, count: names.count - positional.count)
    for (name, value) in named {
      guard let place = names.firstIndex(of: name), values[place] == nil else { throw .failed("it gives \(function) the argument \(name)") }
      values[place] = value
    }
    return values
  }
}

/// Swift compares optionals with nil only where it may compare the values.
private func == (left: JinjaValue?, right: _OptionalNilComparisonType) -> Bool { if case nil = left { true } else { false } }

/// Calls of functions and macros.
extension JinjaInterpreter {
  static let functions: Set<String> = ["range", "dict", "namespace", "raise_exception", "strftime_now"]

  mutating func call(_ function: JinjaValue, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    switch function {
    case .function(let name): return try call(name, arguments)
    case .macro(let index): return .string(try call(closures[index], arguments))
    case .method(let value, let name):
      switch value {
      case .string, .markup: return try stringMethod(value, name, arguments)
      case .list(let list), .tuple(let list): return try listMethod(value, list, name, arguments)
      case .object(let object): return try objectMethod(object, name, arguments)
      case .loop(let serial): return try loopMethod(serial, name, arguments)
      default: throw .failed("it calls the method \(name) of a value of the type \(value.typeName)")
      }
    case .loop(let serial):
      guard let running = loops.last(where: { $0.serial == serial }), let loop = running.loop else {
        throw .failed("it calls a loop that is not recursive")
      }
      let items = try arguments.matched("loop", "iterable")[0] ?? .undefined
      return .string(
        try captured { interpreter throws(JinjaError) in
          try interpreter.runLoop(loop, over: items, in: running.scope, depth: running.depth + 1)
        })
    case .undefined(let reason): throw .failed(reason)
    default: throw .failed("it calls a value of the type \(function.typeName)")
    }
  }

  private mutating func call(_ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    switch name {
    case "raise_exception": throw .raised(try text(of: try arguments.matched(name, "message")[0] ?? .string("")))
    case "strftime_now":
      guard let format = try arguments.matched(name, "format")[0]?.text else { throw .failed("it calls strftime_now without a format") }
      try spend(64 * format.utf8.count)
      return .string(try date.formatted(format))
    case "namespace":
      try spend(Cost.keptScope * (1 + arguments.named.count))
      var members = try dictionary(arguments).members.compactMap { member in member.key.text.map { (name: $0, value: member.value) } }
      guard !members.contains(where: { $0.name.hasPrefix("_") }) else {
        throw .failed("it gives a namespace a name with an underscore in front")
      }
      namespaces.append([])
      swap(&namespaces[namespaces.count - 1], &members)
      return .namespace(namespaces.count - 1)
    case "dict": return .object(try dictionary(arguments))
    default: return try range(arguments)
    }
  }

  private mutating func dictionary(_ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaObject {
    var members: [(key: JinjaValue, value: JinjaValue)] = []
    switch arguments.positional.first {
    case nil: break
    case .object(let object): members = object.members
    case let pairs?:
      for pair in try items(of: pairs) {
        let items = try self.items(of: pair)
        guard items.count == 2 else { throw .failed("it makes a dictionary of something that is no pairs") }
        members.append((items[0], items[1]))
      }
    }
    try spend(8 * (members.count + arguments.named.count))
    return try JinjaObject(members + arguments.named.map { (key: .string($0.name), value: $0.value) })
  }

  private mutating func range(_ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    let numbers = arguments.positional.compactMap(\.wholeNumber)
    guard numbers.count == arguments.positional.count, (1...3).contains(numbers.count), arguments.named.isEmpty else {
      throw .failed("it calls range with something else than one to three whole numbers")
    }
    let (start, end, step) = (
      numbers.count > 1 ? numbers[0] : 0, numbers.count > 1 ? numbers[1] : numbers[0], numbers.count > 2 ? numbers[2] : 1
    )
    guard step != 0 else { throw .failed("it calls range with steps of 0") }
    // As many as Jinja's sandbox allows.
    var values: [JinjaValue] = []
    for number in stride(from: start, to: end, by: step) {
      guard values.count < 100_000 else { throw .failed("it calls range for more than 100000 numbers") }
      try spend(16)
      values.append(.integer(number))
    }
    return .list(
      try JinjaList(values, description: "range(\(start), \(end)\(step == 1 ? "" : ", \(step)"))"))
  }

  // MARK: Macros

  private mutating func call(_ closure: Closure, _ arguments: JinjaArgumentValues) throws(JinjaError) -> String {
    try enter()
    defer { leave() }
    let macro = closure.macro
    var named = arguments.named
    return try captured { interpreter throws(JinjaError) in
      try interpreter.inScope(of: closure.scope) { interpreter throws(JinjaError) in
        let own = interpreter.scope
        for (number, parameter) in macro.parameters.enumerated() {
          if number < arguments.positional.count {
            interpreter.scopes[own].variables[parameter.name] = arguments.positional[number]
          } else if let place = named.firstIndex(where: { $0.name == parameter.name }) {
            interpreter.scopes[own].variables[parameter.name] = named.remove(at: place).value
          } else if let value = parameter.value {
            interpreter.scopes[own].variables[parameter.name] = try interpreter.evaluate(value)
          } else {
            interpreter.scopes[own].variables[parameter.name] = .undefined("parameter '\(parameter.name)' was not provided")
          }
        }
        interpreter.scopes[own].variables["varargs"] = .tuple(try JinjaList(Array(arguments.positional.dropFirst(macro.parameters.count))))
        if let place = named.firstIndex(where: { $0.name == "caller" }) {
          interpreter.scopes[own].variables["caller"] = named.remove(at: place).value
        }
        interpreter.scopes[own].variables["kwargs"] = .object(try JinjaObject(named.map { ($0.name, $0.value) }))
        guard try interpreter.run(macro.body) == .next else { throw .failed("it has break or continue outside of a loop") }
      }
    }
  }

  // MARK: Loops

  func loopAttribute(_ serial: Int, _ name: String) throws(JinjaError) -> JinjaValue {
    guard let loop = loops.last(where: { $0.serial == serial }) else { throw .unsupported("it uses a loop after its end") }
    let (index, count) = (loop.index, loop.items.count)
    switch name {
    case "index": return .integer(index + 1)
    case "index0": return .integer(index)
    case "revindex": return .integer(count - index)
    case "revindex0": return .integer(count - index - 1)
    case "first": return .bool(index == 0)
    case "last": return .bool(index == count - 1)
    case "length": return .integer(count)
    case "depth": return .integer(loop.depth + 1)
    case "depth0": return .integer(loop.depth)
    case "previtem": return index > 0 ? loop.items[index - 1] : .undefined("there is no previous item")
    case "nextitem": return index + 1 < count ? loop.items[index + 1] : .undefined("there is no next item")
    case "cycle", "changed": return .method(.loop(serial), name)
    default: return .undefined("'LoopContext object' has no attribute '\(name)'")
    }
  }

  private mutating func loopMethod(_ serial: Int, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> JinjaValue {
    guard let place = loops.lastIndex(where: { $0.serial == serial }) else { throw .unsupported("it uses a loop after its end") }
    if name == "cycle" {
      guard !arguments.positional.isEmpty else { throw .failed("it calls loop.cycle without values") }
      return arguments.positional[loops[place].index % arguments.positional.count]
    }
    let value = JinjaValue.tuple(try JinjaList(arguments.positional))
    let before = loops[place].changed
    loops[place].changed = value
    guard let before else { return .bool(true) }
    return .bool(!(try areEqual(before, value)))
  }
}
