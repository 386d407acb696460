import FileFormats
import Foundation

/// A page that stands by itself: style, script and drawings are in it, and it may load nothing.
struct Page: Sendable {
  let title: String
  /// The line above the title.
  let kicker: String
  let body: [Markup]

  var html: String {
    let head = Markup(
      "head", [:], Markup("meta", ["charset": "utf-8"]),
      // By this a run's page is known as one, and goes when its run goes.
      Markup("meta", ["name": "generator", "content": "peft-train"]),
      Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      // Whatever a file may have smuggled in: nothing is loaded, and no other script and no other style is obeyed.
      Markup("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      Markup("meta", ["name": "color-scheme", "content": "light dark"]), Markup("title", text: title),
      Markup("style", [:], Markup(verbatim: pageStyle)))
    let header = Markup("header", [:], Markup("p", ["class": "kicker"], text: kicker), Markup("h1", text: title))
    let page = Markup(
      "body", [:], BarChart.textures, Markup("main", [:], [header] + body), Markup("script", [:], Markup(verbatim: pageScript)))
    return "<!DOCTYPE html>\n" + Markup("html", ["lang": "en"], head, page).text + "\n"
  }

  private static let policy: String = {
    "default-src 'none'; base-uri 'none'; form-action 'none'; style-src \(source("\(pageStyle)")); script-src \(source("\(pageScript)"))"
  }()

  /// The hash by which a policy knows an inline text.
  private static func source(_ text: String) -> String {
    let digits = Array(SHA256.hash(text).utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16) ?? 0
    }
    return "'sha256-\(Data(bytes).base64EncodedString())'"
  }

  // MARK: Pieces

  static func section(_ title: String, id: String, _ content: [Markup]) -> Markup {
    Markup("section", ["id": id, "aria-labelledby": "\(id)-title"], [Markup("h2", ["id": "\(id)-title"], text: title)] + content)
  }

  /// A chart in its frame, with its title and what there is to know for reading it.
  static func figure(_ drawing: Drawing, caption: String) -> Markup {
    Markup(
      "figure", [:], Markup("h3", text: drawing.title), Markup("div", ["class": "chart"], drawing.markup),
      Markup("figcaption", text: caption))
  }

  /// Names and values.
  static func facts(_ facts: [(name: String, value: String?)]) -> Markup {
    Markup(
      "dl", ["class": "facts"],
      facts.compactMap { fact in
        fact.value.map { Markup("div", [:], Markup("dt", text: fact.name), Markup("dd", text: $0)) }
      })
  }

  /// The first sentence large, the others as a list.
  static func summary(_ sentences: [String]) -> Markup {
    var pieces: [Markup] = []
    if let first = sentences.first { pieces.append(Markup("p", ["class": "headline"], text: first)) }
    if sentences.count > 1 { pieces.append(Markup("ul", [:], sentences.dropFirst().map { Markup("li", text: $0) })) }
    return Markup("section", ["class": "summary", "aria-label": "Summary"], pieces)
  }

  /// A table of texts; numbers are set to the right.
  static func table(_ heads: [String], _ rows: [[String]], firstIsText: Bool = true) -> Markup {
    let head = Markup(
      "tr", [:], heads.enumerated().map { Markup("th", ["scope": "col", "class": $0 == 0 && firstIsText ? nil : "n"], text: $1) })
    let body = rows.map { row in
      Markup("tr", [:], row.enumerated().map { Markup("td", ["class": $0 == 0 && firstIsText ? nil : "n"], text: $1) })
    }
    return box(Markup("table", [:], Markup("thead", [:], head), Markup("tbody", [:], body)), label: heads.joined(separator: ", "))
  }

  /// A box that scrolls sideways where the table is wider than the screen, with the keyboard, too.
  static func box(_ table: Markup, label: String) -> Markup {
    Markup("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label], table)
  }

  /// All values of nested settings, each with its path.
  static func settings(_ object: JSONObject) -> Markup {
    let rows = flattened(JSONValue(object), "")
    let body = rows.map { Markup("tr", [:], Markup("td", text: $0.path), Markup("td", text: $0.value)) }
    let head = Markup("tr", [:], Markup("th", ["scope": "col"], text: "setting"), Markup("th", ["scope": "col"], text: "value"))
    return Markup("table", ["class": "settings"], Markup("thead", [:], head), Markup("tbody", [:], body))
  }

  private static func flattened(_ value: JSONValue, _ path: String) -> [(path: String, value: String)] {
    guard let object = value.object, !object.isEmpty else { return [(path, value.string ?? value.serialized())] }
    return object.members.flatMap { flattened($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
  }
}
