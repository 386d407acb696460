import FileFormats

/// HTML that is well-formed XML, too. Text gets in escaped and in no other way: names of elements and attributes are literals.
struct Markup: Sendable {
  private(set) var text: String

  static let empty = Markup(text: "")

  private init(text: String) { self.text = text }

  /// Text, with everything escaped that is markup, or that steers a terminal, or that no XML may hold.
  init(_ text: String) { self.text = Self.escaped(text) }

  /// Pieces one after the other.
  init(_ pieces: [Markup]) { text = pieces.map(\.text).joined() }

  /// What is part of this program, as it is: style and script, which must hold no `<` and no `&`.
  init(verbatim text: StaticString) { self.text = "\(text)" }

  /// An element; attributes without a value are left out. One without content closes itself only where HTML says so.
  init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: [Markup]) {
    var text = "<\(name)"
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(Self.escaped(value))\"" }
    }
    let inner = content.map(\.text).joined()
    self.text = inner.isEmpty && Self.isVoid("\(name)") ? text + "/>" : text + ">\(inner)</\(name)>"
  }

  init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: Markup...) {
    self.init(name, attributes, content)
  }

  /// An element with a text in it.
  init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String) {
    self.init(name, attributes, [Markup(text)])
  }

  static func + (left: Markup, right: Markup) -> Markup { Markup(text: left.text + right.text) }

  static func += (left: inout Markup, right: Markup) { left.text += right.text }

  /// Elements that HTML closes by themselves, and those of SVG that have no content.
  private static func isVoid(_ name: String) -> Bool {
    ["meta", "br", "hr", "line", "path", "rect", "circle", "polyline", "polygon"].contains(name)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    var isFirst = true
    for line in text.split(separator: "\n" as Character, omittingEmptySubsequences: false) {
      if !isFirst { result += "\n" }
      isFirst = false
      for scalar in escapedForTerminal(String(line)).unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
