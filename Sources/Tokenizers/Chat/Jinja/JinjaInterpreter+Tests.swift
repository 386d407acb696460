/// What `is` asks of values.
extension JinjaInterpreter {
  mutating func test(_ value: JinjaValue, _ name: String, _ arguments: JinjaArgumentValues) throws(JinjaError) -> Bool {
    switch name {
    case "defined": if case .undefined = value { return false } else { return true }
    case "undefined": if case .undefined = value { return true } else { return false }
    case "none": if case .none = value { return true } else { return false }
    case "string": return value.text != nil
    case "mapping": if case .object = value { return true } else { return false }
    case "boolean": if case .bool = value { return true } else { return false }
    case "true": if case .bool(true) = value { return true } else { return false }
    case "false": if case .bool(false) = value { return true } else { return false }
    case "integer": if case .integer = value { return true } else { return false }
    case "float": if case .double = value { return true } else { return false }
    case "number": return value.number != nil
    case "iterable", "sequence":
      switch value {
      case .string, .markup, .list, .tuple, .object, .undefined: return true
      case .loop, .generator: return name == "iterable"
      default: return false
      }
    case "callable":
      switch value {
      case .macro, .function, .method: return true
      case .loop: return true
      default: return false
      }
    case "odd", "even", "divisibleby":
      let divisor = name == "divisibleby" ? try arguments.matched(name, "num")[0]?.wholeNumber : 2
      guard let number = value.wholeNumber, let divisor, divisor != 0 else {
        throw .failed("it asks whether a \(value.typeName) is \(name)")
      }
      return (divisor == -1 || number % divisor == 0) != (name == "odd")
    case "upper", "lower": return (try text(of: value)).isAll(name == "upper" ? "isupper" : "islower")
    case "in":
      return try compare("in", value, try arguments.matched(name, "seq")[0] ?? .undefined)
    case "sameas":
      let other = try arguments.matched(name, "other")[0] ?? .undefined
      return value.typeName == other.typeName ? try areEqual(value, other) : false
    case "filter", "test", "escaped": throw .unsupported("it uses the test \(name), which is not supported")
    default:
      let operations = [
        "eq": "==", "equalto": "==", "==": "==", "ne": "!=", "!=": "!=", "lt": "<", "lessthan": "<", "<": "<", "gt": ">",
        "greaterthan": ">", ">": ">", "le": "<=", "<=": "<=", "ge": ">=", ">=": ">=",
      ]
      guard let operation = operations[name] else { throw .unsupported("it uses the test \(name), which is not supported") }
      guard let other = try arguments.matched(name, "other")[0] else { throw .failed("it uses the test \(name) without a value") }
      return try compare(operation, value, other)
    }
  }
}
