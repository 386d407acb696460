import FileFormats
import Foundation
import FoundationXML
import Reports
import TestSupport
import Testing

@Suite struct ComparisonPageTests {
  @Test("A page is well-formed XML and has no place outside itself", arguments: [false, true])
  func wellFormed(isHostile: Bool) throws {
    let html = ComparisonPage(isHostile ? MadeUp.hostileComparison() : MadeUp.comparison()).html
    let document = try XMLPage(html)
    #expect(document.count("table") >= 2)
    #expect(document.count("script") == 1)
    #expect(document.count("link") + document.count("img") + document.count("iframe") + document.count("object") == 0)
    #expect(document.attributes("svg", "role").filter { $0 == "img" }.count == 7)
    #expect(document.values("href").isEmpty)
    #expect(document.values("src").isEmpty)
    for text in ["http:", "@import"] { #expect(!html.replacing("http://www.w3.org/2000/svg", with: "").contains(text)) }
    #expect(document.duplicateIDs.isEmpty)
  }

  @Test("Texts from files are texts on the page: nothing of a hostile name becomes markup or a control character")
  func escaping() throws {
    let html = ComparisonPage(MadeUp.hostileComparison()).html
    #expect(!html.contains("<script>alert"))
    #expect(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;\\u{1b}[31m"))
    #expect(!html.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E || $0.value == 0xFFFE })
  }

  @Test("Every chart has a title and a description that its svg element names")
  func accessible() throws {
    let document = try XMLPage(ComparisonPage(MadeUp.comparison()).html)
    let named = document.attributes("svg", "aria-labelledby")
    #expect(named.count == 7)
    for ids in named { for id in ids.split(separator: " ") { #expect(document.ids.contains(String(id))) } }
    #expect(document.descriptions.count == 7)
    for text in document.descriptions { #expect(text.count > 40) }
  }

  @Test("Budget, seeds, machine, prices and evaluation set are stated, and the settings of every row")
  func stated() {
    let result = MadeUp.comparison()
    let html = ComparisonPage(result).html
    for text in [
      "3: 1, 2, 3", "100 steps per learning rate, chosen by eval_loss", "35 s per run", "Made-up CPU, 2 cores, 8.00 GiB of memory",
      "200 GFLOP/s",
      "0.1 USD per hour, 60 W under load and 0.3 USD per kWh; as of 2026-11", "test data, 300 rows: datasets/nl2sql/test.jsonl",
      "0.919 + 0.561 USD", "sql_execution", "peft.target_modules", "training.per_device_train_batch_size", "65 W × time",
      "diverged or failed",
      "failed: peft.r: found 4096", "not applicable: the model writes no tool call", "0.0310 ± 0.0017",
    ] { #expect(html.contains(text), "\(text)") }
    for row in result.rows { #expect(html.contains("<summary>\(row.name)</summary>")) }
  }

  @Test("A comparison with nothing measured, one seed, no metric or wild numbers has a page, too")
  func sparse() throws {
    var result = MadeUp.comparison()
    for index in result.rows.indices { result.rows[index].seeds.removeAll { $0.seed > 1 } }
    _ = try XMLPage(ComparisonPage(result).html)
    result.task.metric = nil
    result.task.control = nil
    result.pricing = nil
    _ = try XMLPage(ComparisonPage(result).html)
    for index in result.rows.indices {
      for seed in result.rows[index].seeds.indices {
        result.rows[index].seeds[seed].evalLoss = index % 2 == 0 ? 1e308 : -1e308
        var curve = LossCurve()
        curve.append(step: .max, loss: -.greatestFiniteMagnitude)
        curve.append(step: 0, loss: .leastNonzeroMagnitude)
        result.rows[index].seeds[seed].curve = curve
      }
      result.rows[index].trainableParameters = index == 1 ? .max : 1
      result.rows[index].taskBytes = .max
      result.rows[index].memory?.total = .max
      result.rows[index].memory?.bytes = [.weights: .max, .gradients: .max]
      result.rows[index].cost = .leastNonzeroMagnitude
      result.rows[index].tuning = [TuningTrial(learningRate: 1e300, value: -1e308, steps: .max, seconds: 1e308)]
    }
    _ = try XMLPage(ComparisonPage(result).html)
    result.rows = []
    #expect(try XMLPage(ComparisonPage(result).html).count("figure") == 0)
  }
}

/// A page, read as XML.
final class XMLPage: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var descriptions: [String] = []
  private var isDescription = false

  init(_ html: String) throws {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    if !parser.parse() { Issue.record("line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "no error")") }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    isDescription = name == "desc"
    if isDescription { descriptions.append("") }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { isDescription = false }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isDescription { descriptions[descriptions.count - 1] += string }
  }

  func count(_ name: String) -> Int { elements.count { $0.name == name } }
  func attributes(_ name: String, _ key: String) -> [String] { elements.filter { $0.name == name }.compactMap { $0.attributes[key] } }
  func values(_ key: String) -> [String] { elements.compactMap { $0.attributes[key] } }
  var ids: [String] { values("id") }
  var duplicateIDs: [String] { Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.map(\.key) }
}
