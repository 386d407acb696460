import FileFormats

/// A value in a chat template, as Python has it.
///
/// Deliberately not Equatable: lists that hold one list many times would be compared forever. ``JinjaInterpreter`` compares, and counts.
/// What can change or hold itself (generators, namespaces, macros, loops) is a number of the interpreter's, so that values are trees and end with it.
indirect enum JinjaValue: Sendable {
  /// What is not there, with the sentence that Jinja says when it is looked into.
  case undefined(String)
  case none
  case bool(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  /// A text that the filter `safe` marked: texts that are added to it are escaped for HTML.
  case markup(String)
  case list(JinjaList)
  case tuple(JinjaList)
  case object(JinjaObject)
  /// What is gone over once: the values that `map`, `select` and their like make.
  case generator(Int)
  case namespace(Int)
  case macro(Int)
  case loop(Int)
  /// A function of transformers or Jinja, by its name.
  case function(String)
  /// A method of a value, not called yet.
  case method(JinjaValue, String)

  static let undefined = JinjaValue.undefined("a value is undefined")

  /// Whether it counts as true, as in Python.
  var isTrue: Bool {
    switch self {
    case .undefined, .none: false
    case .bool(let value): value
    case .integer(let value): value != 0
    case .double(let value): value != 0
    case .string(let value), .markup(let value): !value.isEmpty
    case .list(let list), .tuple(let list): !list.items.isEmpty
    case .object(let object): !object.members.isEmpty
    case .generator, .namespace, .macro, .loop, .function, .method: true
    }
  }

  /// A text, marked or not.
  var text: String? {
    switch self {
    case .string(let text), .markup(let text): text
    default: nil
    }
  }

  /// A number as a whole one; truth values are 0 and 1, as in Python.
  var wholeNumber: Int? {
    switch self {
    case .integer(let number): number
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  /// A number, whole or not.
  var number: Double? {
    if case .double(let number) = self { return number }
    return wholeNumber.map(Double.init)
  }

  /// Whether it may be the key of a dictionary.
  var isHashable: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  /// Lists nested in the value, for ``JinjaList``.
  fileprivate var depth: Int {
    switch self {
    case .list(let list), .tuple(let list): list.depth
    case .object(let object): object.depth
    case .method(let value, _): value.depth
    default: 0
    }
  }

  /// Python's name of the type.
  var typeName: String {
    switch self {
    case .undefined: "Undefined"
    case .none: "NoneType"
    case .bool: "bool"
    case .integer: "int"
    case .double: "float"
    case .string: "str"
    case .markup: "Markup"
    case .list: "list"
    case .tuple: "tuple"
    case .object: "dict"
    case .generator: "generator"
    case .namespace: "Namespace"
    case .macro: "Macro"
    case .loop: "LoopContext"
    case .function: "function"
    case .method: "builtin_function_or_method"
    }
  }
}

/// Deepest nesting of lists and objects. Comparing, writing and releasing one takes stack for every level.
private let maximumDepth = 100

/// A list or tuple with how deep others are nested in it.
struct JinjaList: Sendable {
  let items: [JinjaValue]
  /// How Python writes it where that is another way than item by item: `range(0, 3)`.
  let description: String?
  fileprivate let depth: Int

  init(_ items: [JinjaValue], description: String? = nil) throws(JinjaError) {
    self.description = description
    let depth = 1 + (items.lazy.map(\.depth).max() ?? 0)
    guard depth <= maximumDepth else { throw .unsupported("it nests lists deeper than \(maximumDepth) levels") }
    (self.items, self.depth) = (items, depth)
  }
}

/// A dictionary, in the order in which its keys were written.
final class JinjaObject: Sendable {
  /// A key as Python tells keys apart: 1, 1.0 and True are one.
  enum Key: Hashable {
    case string(UTF8Key)
    case integer(Int)
    case double(Double)
    case none

    init?(_ value: JinjaValue) {
      switch value {
      case .string(let text), .markup(let text): self = .string(UTF8Key(text))
      case .none: self = .none
      case .double(let number): self = Int(exactly: number).map(Key.integer) ?? .double(number)
      default:
        guard let number = value.wholeNumber else { return nil }
        self = .integer(number)
      }
    }
  }

  let members: [(key: JinjaValue, value: JinjaValue)]
  private let index: [Key: Int]
  fileprivate let depth: Int

  /// Later values of a repeated key replace earlier ones.
  init(_ pairs: [(key: JinjaValue, value: JinjaValue)]) throws(JinjaError) {
    var members: [(key: JinjaValue, value: JinjaValue)] = []
    var index: [Key: Int] = [:]
    members.reserveCapacity(pairs.count)
    var depth = 0
    for pair in pairs {
      guard let key = Key(pair.key) else { throw .failed("a key of a dictionary is of the type \(pair.key.typeName)") }
      if let place = index[key] {
        members[place].value = pair.value
      } else {
        index[key] = members.count
        members.append(pair)
      }
      depth = max(depth, pair.value.depth)
    }
    guard depth < maximumDepth else { throw .unsupported("it nests lists deeper than \(maximumDepth) levels") }
    (self.members, self.index, self.depth) = (members, index, depth + 1)
  }

  convenience init(_ pairs: [(String, JinjaValue)]) throws(JinjaError) {
    try self.init(pairs.map { (key: .string($0.0), value: $0.1) })
  }

  subscript(key: JinjaValue) -> JinjaValue? { Key(key).flatMap { index[$0] }.map { members[$0].value } }

  subscript(name: String) -> JinjaValue? { index[.string(UTF8Key(name))].map { members[$0].value } }

  var count: Int { members.count }
}

extension JinjaValue {
  /// A value of a data file.
  init(_ json: JSONValue) throws(JinjaError) {
    switch json.kind {
    case .null: self = .none
    case .bool(let value): self = .bool(value)
    case .integer(let value): self = .integer(Int(value))
    case .double(let value): self = .double(value)
    case .string(let value): self = .string(value)
    case .array(let values): self = .list(try JinjaList(values.map { value throws(JinjaError) in try JinjaValue(value) }))
    case .object(let object):
      self = .object(
        try JinjaObject(object.members.map { member throws(JinjaError) in (key: .string(member.key), value: try JinjaValue(member.value)) })
      )
    }
  }
}
