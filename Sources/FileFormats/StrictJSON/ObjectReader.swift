/// Decodes a JSON object strictly and reports every problem at once.
///
/// Each accessor names a key, says what it must be and returns a Swift value. Where the file breaks the rule, the problem is noted
/// and a harmless value is returned, so that decoding goes on; ``finish()`` then throws one error with all problems, unknown keys
/// included. Call it once, on the outermost reader: it covers the nested ones.
///
/// ```swift
/// let reader = ObjectReader(value, file: "lora.json")
/// let peft = reader.object("peft")
/// let rank = peft.int("r", default: 8, in: 1...)
/// let dropout = peft.double("lora_dropout", default: 0, in: 0..<1)
/// try reader.finish()   // lora.json:7: peft.r: found 0 (must be an integer ≥ 1)
/// ```
package final class ObjectReader {
  /// Path of the file, for messages.
  package let file: String
  /// Path of this object within the file, empty for the outermost.
  package let path: String

  private let object: JSONObject
  private let line: Int
  private let log: ProblemLog
  private var knownKeys: [String] = []
  /// The same, to look up: a vocabulary has as many keys as it likes.
  private var knownKeySet: Set<UTF8Key> = []
  private var children: [ObjectReader] = []
  private var acceptsUnknownKeys = false

  /// A reader for the outermost value of a file, which must be an object.
  ///
  /// - Parameter category: what a problem means: a wrong config (exit code 2) or a file that is refused (3).
  package convenience init(_ value: JSONValue, file: String, category: Diagnostic.Category = .rejected) {
    self.init(value, file: file, path: "", log: ProblemLog(category: category))
  }

  private init(_ value: JSONValue?, file: String, path: String, log: ProblemLog) {
    self.file = file
    self.path = path
    self.log = log
    line = value.map { Int($0.line) } ?? 0
    object = value?.object ?? JSONObject()
    if let value, value.object == nil {
      note(line, path.isEmpty ? nil : path, "found \(value.summary) (must be an object)")
    }
  }

  // MARK: The object as a whole

  /// All keys in the order of the file.
  package var keys: [String] { object.keys }

  /// What nobody has asked for so far, in the order of the file.
  package var unreadMembers: [JSONObject.Member] { object.members.filter { !knownKeySet.contains(UTF8Key($0.key)) } }

  /// Whether the key is there with a value other than null. Does not make the key known.
  package func has(_ key: String) -> Bool { object[key].map { !$0.isNull } ?? false }

  /// The value as it stands, for a key whose form the caller judges itself.
  package func value(_ key: String) -> JSONValue? { known(key) }

  /// Makes keys known without looking at them.
  package func ignore(_ keys: String...) { for key in keys { know(key) } }

  /// Accepts keys nobody asked for: for files of others that hold more than we use.
  package func ignoreUnknownKeys() { acceptsUnknownKeys = true }

  /// Notes a problem of the caller's own with a key, such as two settings that exclude each other.
  package func problem(_ key: String, _ message: String) {
    let place = object[key].map { Int($0.line) } ?? line
    note(place, pathOf(key), message)
  }

  /// Notes a problem of the caller's own with an element of a list.
  package func problem(_ key: String, at index: Int, _ message: String) {
    let element = object[key]?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    note(element.map { Int($0.line) } ?? line, pathOf(key) + "[\(index)]", message)
  }

  /// A reader for an element of a list; nil where there is no such list or element.
  package func element(_ key: String, at index: Int) -> ObjectReader? {
    guard let items = known(key)?.array, items.indices.contains(index) else { return nil }
    return child(items[index], at: pathOf(key) + "[\(index)]")
  }

  /// Throws one error with all problems of this reader and those nested in it, unknown keys included, in the order of the file.
  package func finish() throws(Diagnostic) {
    noteUnknownKeys()
    guard !log.problems.isEmpty else { return }
    // Stable: problems of one line stay in the order they were found.
    let ordered = log.problems.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
    var problems = ordered.map(\.element)
    if log.leftOut > 0 { problems.append(.init(file: file, message: "and \(log.leftOut) more problems")) }
    throw Diagnostic(log.category, problems)
  }

  // MARK: For the accessors

  /// The value of a key, which becomes known.
  func known(_ key: String) -> JSONValue? {
    know(key)
    return object[key]
  }

  private func know(_ key: String) {
    if knownKeySet.insert(UTF8Key(key)).inserted { knownKeys.append(key) }
  }

  /// Decodes a key that may be missing or null (nil), and notes the problem if `decode` returns nil.
  func optional<Value>(_ key: String, _ rule: @autoclosure () -> String, _ decode: (JSONValue) -> Value?) -> Value? {
    guard let value = known(key), !value.isNull else { return nil }
    if let decoded = decode(value) { return decoded }
    noteWrong(value, pathOf(key), rule())
    return nil
  }

  /// Decodes a key that may be missing but not null.
  func defaulted<Value>(_ key: String, _ fallback: Value, _ rule: @autoclosure () -> String, _ decode: (JSONValue) -> Value?) -> Value {
    guard let value = known(key) else { return fallback }
    if let decoded = decode(value) { return decoded }
    noteWrong(value, pathOf(key), rule())
    return fallback
  }

  /// Decodes a key that must be there; `stand` is what decoding goes on with otherwise.
  func required<Value>(_ key: String, stand: Value, _ rule: @autoclosure () -> String, _ decode: (JSONValue) -> Value?) -> Value {
    guard let value = known(key) else {
      note(line, pathOf(key), "missing (must be \(rule()))")
      return stand
    }
    if let decoded = decode(value) { return decoded }
    noteWrong(value, pathOf(key), rule())
    return stand
  }

  /// A reader for a nested value, whose problems land in the same list.
  func child(_ value: JSONValue?, at path: String) -> ObjectReader {
    let reader = ObjectReader(value, file: file, path: path, log: log)
    children.append(reader)
    // Where there is no object, that is the one problem: what its keys should be is not asked.
    return value?.object == nil ? ObjectReader(nil, file: file, path: path, log: ProblemLog(category: log.category)) : reader
  }

  func pathOf(_ key: String) -> String { extended(path, key) }

  func noteMissing(_ key: String, _ rule: String) { note(line, pathOf(key), "missing (must be \(rule))") }

  func noteWrong(_ value: JSONValue, _ path: String, _ rule: String) {
    note(Int(value.line), path, "found \(value.summary) (must be \(rule))")
  }

  private func note(_ line: Int, _ path: String?, _ message: String) {
    guard !log.isFull else {
      log.leftOut += 1
      return
    }
    log.problems.append(.init(file: file, line: line > 0 ? line : nil, place: path, message: message))
  }

  private func noteUnknownKeys() {
    for child in children { child.noteUnknownKeys() }
    guard !acceptsUnknownKeys else { return }
    for member in object.members where !knownKeySet.contains(UTF8Key(member.key)) {
      // What is not shown is not compared with every known key either.
      guard !log.isFull else {
        log.leftOut += 1
        continue
      }
      let hint: String
      if let near = nearest(to: member.key, among: knownKeys) {
        hint = "did you mean \(quoted(near))?"
      } else {
        hint = knownKeys.isEmpty ? "no key is allowed here" : "known keys: " + knownKeys.joined(separator: ", ")
      }
      note(Int(member.line), pathOf(member.key), "unknown key; \(hint)")
    }
  }
}

/// The problems of a whole file, shared by its readers.
private final class ProblemLog {
  let category: Diagnostic.Category
  var problems: [Diagnostic.Problem] = []
  /// How many more there were than are shown.
  var leftOut = 0

  static let maximumCount = 50

  var isFull: Bool { problems.count >= Self.maximumCount }

  init(category: Diagnostic.Category) { self.category = category }
}

/// `path.key`, or `path["key"]` where the key is not a plain word.
private func extended(_ path: String, _ key: String) -> String {
  let isPlain =
    !key.isEmpty
    && key.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  if !isPlain { return path + "[" + quoted(key) + "]" }
  return path.isEmpty ? key : path + "." + key
}
