import ArgumentParser
import FileFormats
import Reports

/// `peft-train report DIR`
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a run or a comparison as one HTML page that stands by itself.",
    discussion: """
      Of a comparison (comparison.json): what it says in sentences, the table, charts of losses, quality, memory, time, money and break-even,
      and the settings of every row. Of a run (run.json, metrics.jsonl, result.json): loss, learning rate, gradient norm, speed, memory. A run
      that is going on is drawn as far as it has come.
      """)

  @Argument(help: "The directory of a run or of a comparison.")
  var directory: String

  @Option(name: .shortAndLong, help: "Where to write the page; without it report.html in the directory.")
  var output: String?

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func run() throws {
    let report = try ReportFile(of: directory)
    let path = output ?? "\(withoutTrailingSlashes(directory))/\(ReportFile.name)"
    try report.write(to: path)
    if json {
      let object: JSONObject = ["report": JSONValue(path), "kind": JSONValue(report.kind.rawValue), "directory": JSONValue(directory)]
      Console.out(JSONValue(object).serialized())
    } else {
      Console.out(escapedForTerminal(path))
    }
  }
}
