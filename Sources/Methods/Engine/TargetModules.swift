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
  /// - Parameters:
  ///   - paths: of the linear layers.
  ///   - others: paths of modules that may be named, too; "all-linear" does not mean them.
  ///   - isLenient: whether an entry may match nothing, as long as another one does.
  /// - Throws: if an entry matches none of them.
  func matches(_ paths: [String], others: [String], key: String, isLenient: Bool = false) throws(MethodError) -> Set<String> {
    switch self {
    case .allLinear: return Set(paths)
    case .names(let entries):
      var result: Set<String> = []
      for entry in entries {
        let matched = (paths + others).filter { endsWith($0, entry) }
        if matched.isEmpty, !isLenient { throw .noMatch(key: key, entry: entry, nearest: Self.nearest(entry, paths)) }
        result.formUnion(matched)
      }
      if result.isEmpty { throw .noMatch(key: key, entry: entries.first ?? "", nearest: Self.nearest(entries.first ?? "", paths)) }
      return result
    case .pattern(let text):
      let matched = try PathExpression(text, key: key).filter(paths + others)
      if matched.isEmpty { throw .noMatch(key: key, entry: text, nearest: Self.nearest(text, paths)) }
      return Set(matched)
    }
  }

  /// Whether an entry is this very path; HF PEFT does not ask in which block such a module is.
  func names(whole path: String) -> Bool { if case .names(let entries) = self { entries.contains(path) } else { false } }

  /// Names that mean these paths and no other: for each the shortest ending that none of the others has.
  static func names(of chosen: [String], among paths: [String]) -> Self {
    let taken = Set(chosen)
    let others = paths.filter { !taken.contains($0) }
    var names: Set<String> = []
    for path in chosen {
      let parts = path.split(separator: ".")
      let endings = (1...max(1, parts.count)).map { parts.suffix($0).joined(separator: ".") }
      names.insert(endings.first { ending in !others.contains { endsWith($0, ending) } } ?? path)
    }
    return .names(names.sorted())
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

/// Whether a name is a module's whole path or its end.
private func endsWith(_ path: String, _ name: String) -> Bool { path == name || path.hasSuffix("." + name) }
