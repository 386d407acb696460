/// An expression of a chat template.
indirect enum JinjaExpression: Sendable {
  case literal(JinjaValue)
  case variable(String)
  case list([JinjaExpression])
  case tuple([JinjaExpression])
  case object([(key: JinjaExpression, value: JinjaExpression)])
  /// `a.name`
  case attribute(JinjaExpression, String)
  /// `a[index]`
  case item(JinjaExpression, JinjaExpression)
  /// `a[start:end:step]`
  case slice(JinjaExpression, JinjaExpression?, JinjaExpression?, JinjaExpression?)
  case call(JinjaExpression, JinjaArguments)
  case filter(JinjaExpression, String, JinjaArguments)
  case test(JinjaExpression, String, JinjaArguments)
  case not(JinjaExpression)
  case sign(JinjaExpression, isNegative: Bool)
  /// `+ - * / // % **`, `and`, `or`
  case binary(JinjaExpression, String, JinjaExpression)
  /// `a ~ b ~ c`
  case concatenation([JinjaExpression])
  /// `a < b == c`
  case comparison(JinjaExpression, [(operation: String, value: JinjaExpression)])
  /// `a if condition else b`
  case conditional(JinjaExpression, JinjaExpression, JinjaExpression?)
}

/// What a call is given: `(a, name=b, *c, **d)`.
struct JinjaArguments: Sendable {
  var positional: [JinjaExpression] = []
  var named: [(name: String, value: JinjaExpression)] = []
  var spread: JinjaExpression?
  var namedSpread: JinjaExpression?
}

/// What a loop or a set statement gives values to.
indirect enum JinjaTarget: Sendable {
  case variable(String)
  /// `namespace.name`
  case attribute(String, String)
  case tuple([JinjaTarget])
}

/// The parameters and the body of a macro or of a call block.
struct JinjaMacro: Sendable {
  var name: String
  var parameters: [(name: String, value: JinjaExpression?)]
  var body: [JinjaStatement]
}

/// A statement of a chat template.
struct JinjaStatement: Sendable {
  indirect enum Kind: Sendable {
    case text(String)
    case output(JinjaExpression)
    case set(JinjaTarget, JinjaExpression)
    /// `{% set a | filter %}…{% endset %}`: the text that the body writes; filters are around ``JinjaParser/body``.
    case setBlock(JinjaTarget, filters: JinjaExpression, [JinjaStatement])
    /// The branches in order; the last may be without condition.
    case conditional([(condition: JinjaExpression?, body: [JinjaStatement])])
    case loop(JinjaLoop)
    case macro(JinjaMacro)
    /// `{% call(parameters) macro(…) %}…{% endcall %}`
    case call(JinjaExpression, JinjaMacro)
    case filterBlock(JinjaExpression, [JinjaStatement])
    case with([(target: JinjaTarget, value: JinjaExpression)], [JinjaStatement])
    /// What a model writes: `{% generation %}…{% endgeneration %}`.
    case generation([JinjaStatement])
    case breakLoop
    case continueLoop
  }

  var kind: Kind
  /// Line of the template in which it begins, from 1.
  var line: Int
}

/// `{% for target in items if condition recursive %}…{% else %}…{% endfor %}`
struct JinjaLoop: Sendable {
  var target: JinjaTarget
  var items: JinjaExpression
  var condition: JinjaExpression?
  var isRecursive: Bool
  var body: [JinjaStatement]
  var otherwise: [JinjaStatement]
}
