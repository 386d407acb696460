/// An expression of a chat template.
indirect enum JinjaExpression {
  case literal(JinjaValue)
  case variable(String)
  case list([JinjaExpression])
  /// `a.name`, `a[index]`
  case member(JinjaExpression, JinjaExpression)
  /// `a[start:end]`
  case slice(JinjaExpression, JinjaExpression?, JinjaExpression?)
  case call(String, [JinjaExpression])
  case method(JinjaExpression, String, [JinjaExpression])
  case filter(JinjaExpression, String, [JinjaExpression])
  case test(JinjaExpression, String, isNegated: Bool)
  case not(JinjaExpression)
  case binary(String, JinjaExpression, JinjaExpression)
  /// `a if condition else b`
  case conditional(JinjaExpression, JinjaExpression, JinjaExpression?)
}

/// A statement of a chat template.
struct JinjaStatement {
  indirect enum Kind {
    case text(String)
    case output(JinjaExpression)
    case set(String, JinjaExpression)
    /// The branches in order; the last may be without condition.
    case conditional([(condition: JinjaExpression?, body: [JinjaStatement])])
    /// Several variables take a tuple apart, which is refused when it is reached.
    case loop([String], JinjaExpression, [JinjaStatement])
  }

  var kind: Kind
  /// Line of the template in which it begins, from 1.
  var line: Int
}
