import FileFormats
import Transformers

/// `target_modules` or `exclude_modules`: which linear layers a method wraps. The rules are HF PEFT's, but an entry that matches nothing
/// is an error.
package enum TargetModules: Equatable, Sendable {
  /// Each entry is a module's whole path or its end: "q_proj", "self_attn.q_proj".
  case names([String])
  /// A regular expression that the whole path must match.
  case pattern(String)
  /// Every linear layer but the output layer.
  case allLinear

  /// Decodes a key that holds a list, a string or null.
  init?(reading reader: ObjectReader, _ key: String) {
    guard let value = reader.value(key), !value.isNull else { return nil }
    if let text = value.string {
      self = text.lowercased() == "all-linear" ? .allLinear : .pattern(text)
    } else if let entries = value.array, !entries.isEmpty, entries.allSatisfy({ $0.string != nil }) {
      self = .names(entries.compactMap(\.string))
    } else {
      reader.problem(key, "found \(value.summary) (must be a list of names, a regular expression or \"all-linear\")")
      return nil
    }
  }

  package var json: JSONValue {
    switch self {
    case .names(let names): JSONValue(names)
    case .pattern(let text): JSONValue(text)
    case .allLinear: "all-linear"
    }
  }

  /// The paths that match, in the order given.
  ///
  /// - Throws: if an entry matches none of them.
  func matches(_ paths: [String], key: String) throws(PEFTError) -> Set<String> {
    switch self {
    case .allLinear: return Set(paths)
    case .names(let entries):
      var result: Set<String> = []
      for entry in entries {
        let matched = paths.filter { $0 == entry || $0.hasSuffix("." + entry) }
        if matched.isEmpty { throw .noMatch(key: key, entry: entry, nearest: Self.nearest(entry, paths)) }
        result.formUnion(matched)
      }
      return result
    case .pattern(let text):
      let matched = try PathExpression(text, key: key).filter(paths)
      if matched.isEmpty { throw .noMatch(key: key, entry: text, nearest: Self.nearest(text, paths)) }
      return Set(matched)
    }
  }

  private static func nearest(_ entry: String, _ paths: [String]) -> [String] {
    var names: [String] = []
    for path in paths {
      let name = String(path.split(separator: ".").last ?? "")
      if !names.contains(name) { names.append(name) }
    }
    if let best = FileFormats.nearest(to: entry, among: names) { return [best] }
    return names
  }
}

/// Values that differ from module to module: `rank_pattern`, `alpha_pattern`. Keys match the end of a path, `(.*\.)?(KEY)$`.
package struct ModulePattern: Equatable, Sendable {
  package var entries: [(pattern: String, value: Int)]

  package static func == (a: Self, b: Self) -> Bool {
    a.entries.map(\.pattern) == b.entries.map(\.pattern) && a.entries.map(\.value) == b.entries.map(\.value)
  }

  init(reading reader: ObjectReader, _ key: String) {
    entries = []
    guard let value = reader.value(key), !value.isNull else { return }
    guard let object = value.object else {
      reader.problem(key, "found \(value.summary) (must be an object of module names and integers ≥ 1)")
      return
    }
    for member in object.members {
      guard let number = member.value.integer, (1...(1 << 20)).contains(number) else {
        reader.problem(key, "\"\(member.key)\": found \(member.value.summary) (must be an integer ≥ 1)")
        continue
      }
      entries.append((member.key, Int(number)))
    }
  }

  var json: JSONValue {
    var object = JSONObject()
    for (pattern, value) in entries { object[pattern] = JSONValue(value) }
    return JSONValue(object)
  }

  /// The value of the first entry that matches each path.
  ///
  /// - Throws: if an entry matches none of the paths.
  func values(_ paths: [String], key: String) throws(PEFTError) -> [String: Int] {
    var result: [String: Int] = [:]
    for (pattern, value) in entries {
      let matched = try PathExpression("(.*\\.)?(\(pattern))", key: key).filter(paths)
      if matched.isEmpty { throw .noMatch(key: key, entry: pattern, nearest: []) }
      for path in matched where result[path] == nil { result[path] = value }
    }
    return result
  }
}
