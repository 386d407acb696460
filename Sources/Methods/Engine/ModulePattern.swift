import FileFormats

/// Values that differ from module to module: `rank_pattern`, `alpha_pattern`. Keys match the end of a path, `(.*\.)?(KEY)$`.
package struct ModulePattern: Sendable {
  package var entries: [(pattern: String, value: Double)]

  /// Decodes an object of module names and values.
  ///
  /// - Parameters:
  ///   - rule: what a value must be, for messages.
  ///   - decode: a value, or nil where it breaks the rule.
  init(reading reader: ObjectReader, _ key: String, rule: String, _ decode: (JSONValue) -> Double?) {
    entries = []
    guard let value = reader.value(key), !value.isNull else { return }
    guard let object = value.object else {
      reader.problem(key, "found \(value.summary) (must be an object of module names, each with \(rule))")
      return
    }
    for member in object.members {
      if let number = decode(member.value) {
        entries.append((member.key, number))
      } else {
        reader.problem(key, "\(quoted(member.key)): found \(member.value.summary) (must be \(rule))")
      }
    }
  }

  private init(_ entries: [(pattern: String, value: Double)]) { self.entries = entries }

  var json: JSONValue {
    var object = JSONObject()
    for (pattern, value) in entries { object[pattern] = JSONValue(whole: value) }
    return JSONValue(object)
  }

  /// The value of the first entry that matches each path.
  ///
  /// - Parameter isLenient: whether an entry may match none of the paths.
  /// - Throws: if an entry matches none of the paths.
  func values(_ paths: [String], key: String, isLenient: Bool = false) throws(MethodError) -> [String: Double] {
    var result: [String: Double] = [:]
    for (entry, matched) in zip(entries, try matches(paths, key: key)) {
      if matched.isEmpty, !isLenient { throw .noMatch(key: key, entry: entry.pattern, nearest: []) }
      for path in matched where result[path] == nil { result[path] = entry.value }
    }
    return result
  }

  /// The same values in entries whose order means nothing: HF PEFT sorts them when it saves, and the first that matches counts when it
  /// loads. An entry that others come before gives way to one entry for each path that it decides, under the path itself; one that
  /// decides none is left out.
  func withoutOrder(_ paths: [String], key: String) throws(MethodError) -> ModulePattern {
    let values = try values(paths, key: key, isLenient: true)
    var (result, decided): ([(pattern: String, value: Double)], Set<String>) = ([], [])
    for (entry, matched) in zip(entries, try matches(paths, key: key)) {
      let own = matched.filter { decided.insert($0).inserted }
      if matched.allSatisfy({ values[$0] == entry.value }) {
        result.append(entry)
      } else {
        result += own.map { ($0, entry.value) }
      }
    }
    return ModulePattern(result)
  }

  /// The paths that each entry matches.
  private func matches(_ paths: [String], key: String) throws(MethodError) -> [[String]] {
    var result: [[String]] = []
    for entry in entries { result.append(try PathExpression("(.*\\.)?(\(entry.pattern))", key: key).filter(paths)) }
    return result
  }
}
