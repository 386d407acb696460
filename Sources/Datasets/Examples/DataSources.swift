import FileFormats
import Glibc

/// `data.train`: one path or several, each of which may be a pattern (`data/*.jsonl`) and have a weight.
public struct DataSources: Sendable, Equatable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// A path or pattern, and how often its rows come: 2 is twice in each epoch, 0.5 every other epoch.
  public struct Source: Sendable, Equatable {
    /// As the config has it.
    public var path: String
    /// How often a row comes in an epoch, on average.
    public var weight: Double

    /// A path or pattern.
    public init(_ path: String, weight: Double = 1) { (self.path, self.weight) = (path, weight) }

    /// Whether the path stands for the files whose names fit it: it has a `*`, `?` or `[`, and no file has this very name.
    package var isPattern: Bool { path.utf8.contains { "*?[".utf8.contains($0) } && access(path, F_OK) != 0 }

    /// The files, in the order of their names' bytes; the path itself where none fits.
    package var files: [String] {
      guard isPattern else { return [path] }
      var found = glob_t()
      defer { globfree(&found) }
      guard glob(path, 0, nil, &found) == 0 else { return [path] }
      let names = (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].flatMap { String(validatingCString: $0) } }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// In the order of the config.
  public var sources: [Source]
  /// Whether the config has a list.
  private var isList = false

  /// A list of them.
  public init(_ sources: [Source]) { (self.sources, isList) = (sources, true) }

  /// One path.
  public init(_ path: String) { sources = [Source(path)] }

  /// One path.
  public init(stringLiteral path: String) { self.init(path) }

  /// Every file once, with its weight.
  ///
  /// - Throws: for a pattern that no file fits, and a file that is named twice.
  package func files() throws(Diagnostic) -> [(path: String, weight: Double)] {
    var files: [(path: String, weight: Double)] = []
    var met: Set<UTF8Key> = []
    for source in sources {
      if source.files == [source.path], source.isPattern { throw .rejected(source.path, "no file fits this pattern") }
      for path in source.files {
        guard met.insert(UTF8Key(path)).inserted else {
          throw .rejected(
            path,
            "data.train names the file twice (must be once); to learn its rows more often give it a weight, {\"path\": …, \"weight\": 2}")
        }
        files.append((path, source.weight))
      }
    }
    return files
  }

  /// SHA-256 that stands for files with their weights: where a weight changes, other rows are learned.
  package static func contentHash(_ files: [(hash: String, weight: Double)]) -> String {
    if files.count == 1, files[0].weight == 1 { return files[0].hash }
    return SHA256.hash(files.map { "\($0.hash) \($0.weight)" }.joined(separator: "\n"))
  }

  /// All paths that are there now.
  package var paths: [String] { sources.flatMap(\.files) }

  /// For messages: as one would name them.
  public var description: String {
    guard let first = sources.first else { return "" }
    return sources.count == 1 ? first.path : "\(first.path) and \(sources.count - 1) more"
  }

  // MARK: In a config

  /// Reads the value of a key.
  package init(_ reader: ObjectReader, _ key: String) {
    self.init([])
    guard let items = reader.value(key)?.array else {
      guard reader.value(key)?.object == nil else {
        sources = [Self.source(reader.object(key))]
        return
      }
      self.init(reader.string(key))
      if reader.value(key)?.string == "" { reader.problem(key, "found \"\" (must be a path)") }
      return
    }
    if items.isEmpty { reader.problem(key, "found [] (must name one file at least)") }
    for (index, item) in items.enumerated() {
      if let path = item.string {
        if path.isEmpty || path.utf8.contains(0) { reader.problem(key, at: index, "found \(item.summary) (must be a path)") }
        sources.append(Source(path))
      } else if item.object != nil, let section = reader.element(key, at: index) {
        sources.append(Self.source(section))
      } else {
        reader.problem(key, at: index, "found \(item.summary) (must be a path, or an object {\"path\": …, \"weight\": …})")
      }
    }
  }

  private static func source(_ reader: ObjectReader) -> Source {
    let path = reader.string("path")
    if reader.value("path")?.string == "" { reader.problem("path", "found \"\" (must be a path)") }
    return Source(path, weight: reader.double("weight", default: 1, in: 0.001...100))
  }

  /// As the config has it.
  package var json: JSONValue {
    let items = sources.map { source in
      source.weight == 1 ? JSONValue(source.path) : ["path": JSONValue(source.path), "weight": JSONValue(source.weight)]
    }
    return isList || items.count != 1 ? JSONValue(items) : items[0]
  }

  /// The value of a config that was checked before; nil where it is none.
  package init?(_ value: JSONValue?) {
    guard let value else { return nil }
    let sources = (value.array ?? [value]).compactMap { item in
      (item.string ?? item["path"]?.string).map { Source($0, weight: item["weight"]?.double ?? 1) }
    }
    guard !sources.isEmpty else { return nil }
    (self.sources, isList) = (sources, value.array != nil)
  }
}
