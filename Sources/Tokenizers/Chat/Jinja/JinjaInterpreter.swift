import FileFormats

/// Runs statements; extensions evaluate expressions.
///
/// A hostile template must neither run forever nor take all memory, so everything is charged to one meter before it is done: statements and
/// expressions by the piece, texts and lists by what is copied, comparisons by what is compared. What a template can make is bounded too then.
struct JinjaInterpreter {
  /// Most units of work of one rendering: a quarter of a million statements, or 16 MiB copied or compared, and some for each byte of the
  /// conversation.
  private static let constantWork = 1 << 24
  private static let workPerByte = 256
  /// Statements, expressions and macros within each other: what the stack of a thread has room for.
  private static let maximumDepth = 140
  /// Units of a statement, an expression and a variable's scope: what they take beside the bytes they move.
  enum Cost { static let statement = 64, expression = 16, scope = 8, keptScope = 1024 }

  /// How a statement ends.
  enum Flow { case next, breakLoop, continueLoop }

  /// The variables of a block, and where those around it are.
  struct Scope {
    var variables: [String: JinjaValue] = [:]
    var parent: Int?
  }

  /// A macro with the scope that it was written in.
  struct Closure {
    let macro: JinjaMacro
    let scope: Int
  }

  /// A loop that runs.
  struct RunningLoop {
    let serial: Int
    let loop: JinjaLoop?
    let items: [JinjaValue]
    let scope: Int
    let depth: Int
    var index = 0
    var changed: JinjaValue?
  }

  let date: TemplateDate
  /// All scopes; those that no macro needs are gone after their block.
  var scopes: [Scope]
  /// The innermost scope.
  var scope = 0
  /// Scopes up to this one are kept, since a macro was written in it.
  private var keptScopes = 0
  var closures: [Closure] = []
  var generators: [[JinjaValue]] = []
  var namespaces: [[(name: String, value: JinjaValue)]] = []
  var loops: [RunningLoop] = []
  private var loopCount = 0
  /// What is written, and inside of it what macros, filters and set blocks write.
  private var outputs: [String] = [""]
  private var generated: [Range<Int>] = []
  private var hasLostMark = false
  /// Line of the statement that runs, from 1.
  private(set) var line = 1
  private var meter: WorkMeter
  private var depth = 0

  init(variables: [String: JinjaValue], date: TemplateDate, inputBytes: Int) {
    self.date = date
    scopes = [Scope(variables: variables)]
    let (forInput, overflows) = inputBytes.multipliedReportingOverflow(by: Self.workPerByte)
    meter = WorkMeter(limit: overflows ? .max - 1 : min(.max - 1 - Self.constantWork, forInput) + Self.constantWork)
  }

  var rendering: JinjaTemplate.Rendering { .init(text: outputs[0], generated: hasLostMark ? nil : generated) }

  /// Charges work that is about to be done.
  mutating func spend(_ amount: Int) throws(JinjaError) {
    do throws(WorkMeter.End) { try meter.spend(amount) } catch {
      switch error {
      case .interrupted: throw .interrupted
      case .exhausted: throw .unsupported("it takes more than \(meter.limit) steps, which no template of a model needs")
      }
    }
  }

  /// Goes one level deeper; ``leave()`` comes back.
  mutating func enter() throws(JinjaError) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw .unsupported("it calls itself or nests deeper than \(Self.maximumDepth) levels") }
  }

  mutating func leave() { depth -= 1 }

  // MARK: Statements

  mutating func run(_ statements: [JinjaStatement]) throws(JinjaError) -> Flow {
    try enter()
    defer { leave() }
    for statement in statements {
      line = statement.line
      try spend(Cost.statement)
      switch statement.kind {
      case .text(let text): try write(text)
      case .output(let expression): try write(text(of: evaluate(expression)))
      case .set(let target, let expression): try assign(try evaluate(expression), to: target)
      case .breakLoop: return .breakLoop
      case .continueLoop: return .continueLoop
      case .conditional(let branches):
        let flow = try runConditional(branches)
        if flow != .next { return flow }
      case .loop(let loop): try runLoop(loop, over: try evaluate(loop.items), in: scope, depth: 0)
      case .generation(let body): try runGeneration(body)
      default: try runRare(statement.kind)
      }
    }
    return .next
  }

  private mutating func runConditional(
    _ branches: [(condition: JinjaExpression?, body: [JinjaStatement])]
  ) throws(JinjaError) -> Flow {
    for (condition, body) in branches {
      if let condition, !(try evaluate(condition).isTrue) { continue }
      return try run(body)
    }
    return .next
  }

  private mutating func runRare(_ kind: JinjaStatement.Kind) throws(JinjaError) {
    switch kind {
    case .setBlock(let target, let filters, let body):
      let text = try captured { interpreter throws(JinjaError) in try interpreter.runBlock(body) }
      try assign(try filtered(text, filters), to: target)
    case .macro(let macro): scopes[scope].variables[macro.name] = .macro(try closure(macro))
    case .call(let call, let body):
      let caller = JinjaValue.macro(try closure(body))
      try write(text(of: try evaluateCall(call, caller: caller)))
    case .filterBlock(let filters, let body):
      let text = try captured { interpreter throws(JinjaError) in try interpreter.runBlock(body) }
      try write(self.text(of: try filtered(text, filters)))
    case .with(let values, let body):
      var evaluated: [(JinjaTarget, JinjaValue)] = []
      for (target, value) in values { evaluated.append((target, try evaluate(value))) }
      try inScope(of: scope) { interpreter throws(JinjaError) in
        for (target, value) in evaluated { try interpreter.assign(value, to: target) }
        guard try interpreter.run(body) == .next else { throw .unsupported("it leaves a loop from inside of a block") }
      }
    default: break
    }
  }

  private mutating func closure(_ macro: JinjaMacro) throws(JinjaError) -> Int {
    try spend(Cost.keptScope)
    keptScopes = max(keptScopes, scope)
    closures.append(Closure(macro: macro, scope: scope))
    return closures.count - 1
  }

  /// A body in a scope of its own, which a loop is not left from.
  private mutating func runBlock(_ body: [JinjaStatement]) throws(JinjaError) {
    try inScope(of: scope) { interpreter throws(JinjaError) in
      guard try interpreter.run(body) == .next else { throw .unsupported("it leaves a loop from inside of a block") }
    }
  }

  private mutating func filtered(_ text: String, _ filters: JinjaExpression) throws(JinjaError) -> JinjaValue {
    let before = scopes[scope].variables.updateValue(.string(text), forKey: JinjaParser.body)
    defer { scopes[scope].variables[JinjaParser.body] = before }
    return try evaluate(filters)
  }

  private mutating func runGeneration(_ body: [JinjaStatement]) throws(JinjaError) {
    let start = outputs[0].utf8.count
    if outputs.count > 1 { hasLostMark = true }
    try runBlock(body)
    if outputs.count == 1, outputs[0].utf8.count > start { generated.append(start..<outputs[0].utf8.count) }
  }

  // MARK: Output

  private mutating func write(_ text: String) throws(JinjaError) {
    try spend(text.utf8.count)
    outputs[outputs.count - 1] += text
  }

  /// What statements write, as a text.
  mutating func captured(_ body: (inout Self) throws(JinjaError) -> Void) throws(JinjaError) -> String {
    outputs.append("")
    try body(&self)
    return outputs.removeLast()
  }

  // MARK: Scopes

  /// Runs something in a new scope inside of another.
  mutating func inScope(of parent: Int, _ body: (inout Self) throws(JinjaError) -> Void) throws(JinjaError) {
    let (before, count) = (scope, scopes.count)
    scopes.append(Scope(parent: parent))
    scope = count
    try body(&self)
    scope = before
    if keptScopes < count { scopes.removeLast(scopes.count - count) }
  }

  mutating func assign(_ value: JinjaValue, to target: JinjaTarget) throws(JinjaError) {
    switch target {
    case .variable(let name): scopes[scope].variables[name] = value
    case .attribute(let name, let attribute):
      guard case .namespace(let index) = try variable(name) else { throw .failed("it sets an attribute of \(name), which is no namespace") }
      guard !attribute.hasPrefix("_") else { throw .failed("it sets the attribute \(attribute), which begins with an underscore") }
      if let place = namespaces[index].firstIndex(where: { $0.name == attribute }) {
        try spend(Cost.scope * place)
        namespaces[index][place].value = value
      } else {
        try spend(Cost.keptScope)
        namespaces[index].append((attribute, value))
      }
    case .tuple(let targets):
      let values = try items(of: value)
      guard values.count == targets.count else { throw .failed("it takes \(values.count) values apart into \(targets.count)") }
      for (target, value) in zip(targets, values) { try assign(value, to: target) }
    }
  }

  mutating func variable(_ name: String) throws(JinjaError) -> JinjaValue {
    var index: Int? = scope
    while let place = index {
      try spend(Cost.scope)
      if let value = scopes[place].variables[name] { return value }
      index = scopes[place].parent
    }
    return Self.functions.contains(name) ? .function(name) : .undefined("'\(name)' is undefined")
  }

  // MARK: Loops

  /// - Parameters:
  ///   - parent: the scope that the loop was written in.
  ///   - depth: how many times it is inside of itself.
  mutating func runLoop(_ loop: JinjaLoop, over value: JinjaValue, in parent: Int, depth: Int) throws(JinjaError) {
    var items = try self.items(of: value)
    if let condition = loop.condition {
      var chosen: [JinjaValue] = []
      for item in items {
        try inScope(of: parent) { interpreter throws(JinjaError) in
          try interpreter.assign(item, to: loop.target)
          if try interpreter.evaluate(condition).isTrue { chosen.append(item) }
        }
      }
      items = chosen
    }
    if items.isEmpty {
      guard try run(loop.otherwise) == .next else { throw .unsupported("it leaves a loop from its else") }
      return
    }
    loopCount += 1
    let serial = loopCount
    loops.append(
      RunningLoop(serial: serial, loop: loop.isRecursive ? loop : nil, items: items, scope: parent, depth: depth))
    defer { loops.removeLast() }
    for (number, item) in items.enumerated() {
      try spend(Cost.statement)
      loops[loops.count - 1].index = number
      var flow = Flow.next
      try inScope(of: parent) { interpreter throws(JinjaError) in
        interpreter.scopes[interpreter.scope].variables["loop"] = .loop(serial)
        try interpreter.assign(item, to: loop.target)
        flow = try interpreter.run(loop.body)
      }
      if flow == .breakLoop { break }
    }
  }
}
