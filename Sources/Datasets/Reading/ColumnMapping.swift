import FileFormats

/// `data.columns`: which columns of a row hold what. A value without braces is the name of a column; one with braces is a text in which
/// `{name}` stands for a column, and `{{` and `}}` for braces.
public struct ColumnMapping: Sendable, Equatable {
  /// What a key is made from.
  enum Source: Sendable, Equatable {
    case column(String)
    case template([Piece])
  }

  /// A part of a template.
  enum Piece: Sendable, Equatable {
    case text(String)
    case column(String)
  }

  /// The keys in the order of the config, with what each is made from and how that is written there.
  private(set) var sources: [(key: String, source: Source, written: String)] = []

  /// Keys that rows may have.
  package static let keys = [
    "prompt", "completion", "text", "label", "messages", "conversations", "instruction", "input", "output", "system", "history", "tools",
  ]

  /// No mapping: rows are read as they are.
  public init() {}

  /// Whether rows are read as they are.
  public var isEmpty: Bool { sources.isEmpty }

  /// Whether two mappings read rows alike.
  public static func == (left: ColumnMapping, right: ColumnMapping) -> Bool { left.json == right.json }

  /// Reads the object of the config.
  package init(_ reader: ObjectReader) {
    for key in reader.keys where Self.keys.contains(key) {
      let written = reader.string(key)
      guard reader.value(key)?.string != nil else { continue }
      do throws(TemplateProblem) {
        sources.append((key, try Self.source(written), written))
      } catch {
        reader.problem(key, "found \(quoted(written)): \(error.message)")
      }
    }
    // So that the keys that there are stand in the message about another one.
    for key in Self.keys { reader.ignore(key) }
    if sources.isEmpty, reader.keys.isEmpty {
      reader.problem("prompt", "missing: no column is named (must name one at least, or remove data.columns)")
    }
  }

  /// As the config has it.
  package var json: JSONValue {
    var object = JSONObject()
    for (key, _, written) in sources { object[key] = JSONValue(written) }
    return JSONValue(object)
  }

  /// The row that the columns make, and its columns that play no part.
  func applied(to row: JSONObject) throws(RowShape.Refusal) -> (row: JSONObject, unused: [String]) {
    guard !isEmpty else { return (row, []) }
    var result = JSONObject()
    var used: Set<UTF8Key> = ["database"].reduce(into: []) { $0.insert(UTF8Key($1)) }
    for (key, source, _) in sources {
      switch source {
      case .column(let name):
        used.insert(UTF8Key(name))
        let value = try Self.value(name, row, for: key)
        result[key] = value.text.map { JSONValue($0) } ?? value
      case .template(let pieces):
        var text = ""
        for piece in pieces {
          switch piece {
          case .text(let literal): text += literal
          case .column(let name):
            used.insert(UTF8Key(name))
            let value = try Self.value(name, row, for: key)
            guard let part = value.isNull ? "" : value.text else {
              throw RowShape.Refusal(
                place: name, message: "found \(value.summary) (must be a text or a number for the template of data.columns.\(key))")
            }
            text += part
          }
        }
        result[key] = JSONValue(text)
      }
    }
    return (result, row.members.filter { !$0.value.isNull && !used.contains(UTF8Key($0.key)) }.map(\.key))
  }

  private static func value(_ name: String, _ row: JSONObject, for key: String) throws(RowShape.Refusal) -> JSONValue {
    if let value = row[name] { return value }
    let near = nearest(to: name, among: row.keys).map { "; did you mean \(quoted($0))?" } ?? ""
    let found = row.keys.prefix(10).map(quoted).joined(separator: ", ") + (row.count > 10 ? ", …" : "")
    throw RowShape.Refusal(
      place: nil,
      message: "the row has no \(quoted(name)), which data.columns.\(key) names (it has \(found.isEmpty ? "no key" : found))\(near)")
  }

  private struct TemplateProblem: Error { var message: String }

  private static func source(_ written: String) throws(TemplateProblem) -> Source {
    guard written.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      guard !written.isEmpty else { throw TemplateProblem(message: "no column has this name (must be a column, or a text with {column})") }
      return .column(written)
    }
    var pieces: [Piece] = []
    var literal = ""
    var rest = Substring(written)
    while let character = rest.popFirst() {
      switch character {
      case "{" where rest.first == "{", "}" where rest.first == "}": literal.append(rest.removeFirst())
      case "}": throw TemplateProblem(message: "a '}' that closes nothing (must be }} for a brace)")
      case "{":
        guard let end = rest.firstIndex(of: "}") else {
          throw TemplateProblem(message: "a '{' that is never closed (must be {{ for a brace)")
        }
        let name = String(rest[..<end])
        guard !name.isEmpty, !name.contains("{") else {
          throw TemplateProblem(message: "found {\(name)} (must be the name of a column in braces, or {{ for a brace)")
        }
        if !literal.isEmpty { pieces.append(.text(literal)) }
        literal = ""
        pieces.append(.column(name))
        rest = rest[rest.index(after: end)...]
      default: literal.append(character)
      }
    }
    if !literal.isEmpty { pieces.append(.text(literal)) }
    return .template(pieces)
  }
}

extension JSONValue {
  /// A scalar as text: strings as they are, numbers and truth values as JSON writes them; nil for null, arrays and objects.
  fileprivate var text: String? {
    switch kind {
    case .string(let text): text
    case .integer, .double, .bool: serialized()
    default: nil
    }
  }
}
