import FileFormats

/// A config file with the `--set` options applied.
package struct ConfigFile: Sendable {
  /// Path as given.
  package let path: String
  /// The object of the file, changed by the options.
  package let value: JSONValue
  private let overrides: [ConfigOverride]

  /// Reads a config.
  ///
  /// - Parameter overrides: options as written on the command line, `key.path=value`; a later one wins.
  package init(_ path: String, overrides: [String] = []) throws(Diagnostic) {
    let parsed: JSONValue
    do throws(Diagnostic) {
      parsed = try StrictJSON.parse(contentsOf: path, maximumBytes: StrictJSON.maximumConfigBytes)
    } catch {
      throw error.with(category: .configuration)
    }
    try self.init(parsed, path: path, overrides: overrides)
  }

  /// A config that was parsed already.
  package init(_ value: JSONValue, path: String, overrides: [String] = []) throws(Diagnostic) {
    self.path = path
    var value = value
    var applied: [ConfigOverride] = []
    var problems: [Diagnostic.Problem] = []
    for option in overrides {
      do throws(Diagnostic) {
        var override = try ConfigOverride(option)
        try override.apply(to: &value)
        applied.append(override)
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw Diagnostic(.configuration, problems) }
    self.value = value
    self.overrides = applied
  }

  /// Decodes the config and throws all problems at once. A problem of a key that an option has set names the option.
  ///
  /// - Parameter category: who has to act: the author of the config, or of the files it names.
  package func read<Result>(
    _ category: Diagnostic.Category = .configuration, _ decode: (ObjectReader) -> Result
  ) throws(Diagnostic) -> Result {
    let reader = ObjectReader(value, file: path, category: category)
    let result = decode(reader)
    do throws(Diagnostic) {
      try reader.finish()
    } catch {
      throw Diagnostic(error.category, error.problems.map(named))
    }
    return result
  }

  private func named(_ problem: Diagnostic.Problem) -> Diagnostic.Problem {
    guard let place = problem.place, let override = overrides.last(where: { $0.covers(place) }) else { return problem }
    return .init(file: override.option, place: place, message: problem.message)
  }
}

/// One `--set key.path=value`.
struct ConfigOverride: Sendable {
  /// The option as it is named in errors.
  let option: String
  private let path: [String]
  private let value: JSONValue
  /// How many keys of the path were there before.
  private var knownDepth = 0

  /// - Parameter text: `key.path=value`. The value is JSON, or else a string; what begins like a JSON string, array or object must be one.
  init(_ text: String) throws(Diagnostic) {
    option = "--set \(text)"
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      throw Self.problem(option, "no \"=\" (must be key.path=value, such as training.learning_rate=1e-4)")
    }
    path = text[..<equals].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard path.allSatisfy({ !$0.isEmpty }) else {
      throw Self.problem(option, "found the key \(quoted(String(text[..<equals]))) (must be names joined by single dots)")
    }
    let written = String(text[text.index(after: equals)...])
    do throws(Diagnostic) {
      // Its place is the option, not a line.
      value = JSONValue(try StrictJSON.parse(written, file: option).kind)
    } catch {
      if let first = written.first, "\"[{".contains(first) { throw error.with(category: .configuration) }
      value = JSONValue(written)
    }
  }

  /// Whether a place in the config comes from this option: its key, what lies within, or an object made on the way to it.
  func covers(_ place: String) -> Bool {
    let own = path.joined(separator: ".")
    let made = (knownDepth..<path.count).map { path[...$0].joined(separator: ".") }
    return place == own || place.hasPrefix(own + ".") || place.hasPrefix(own + "[") || made.contains(place)
  }

  /// Sets the key, and makes the objects on the way to it.
  mutating func apply(to config: inout JSONValue) throws(Diagnostic) {
    var parent: JSONValue? = config
    knownDepth =
      path.prefix { key in
        parent = parent?[key]
        return parent != nil
      }.count
    try set(&config, path[...])
  }

  private func set(_ target: inout JSONValue, _ keys: ArraySlice<String>) throws(Diagnostic) {
    guard let key = keys.first else {
      target = value
      return
    }
    guard case .object(var object) = target.kind else {
      let parent = path.prefix(path.count - keys.count).joined(separator: ".")
      throw Self.problem(
        option, "\(parent.isEmpty ? "the config" : parent) is \(target.summary) (must be an object to hold \(quoted(key)))")
    }
    var member = object[key] ?? JSONValue(JSONObject())
    try set(&member, keys.dropFirst())
    object[key] = member
    target.kind = .object(object)
  }

  private static func problem(_ option: String, _ message: String) -> Diagnostic {
    Diagnostic(.configuration, [.init(file: option, message: message)])
  }
}
