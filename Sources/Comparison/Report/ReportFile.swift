import FileFormats
import Training

/// `report.html` of whatever a directory holds.
package struct ReportFile: Sendable {
  package enum Kind: String, Sendable { case run, comparison }

  /// Names of the files of a comparison.
  package static let comparisonName = "comparison.json", name = "report.html"

  package let kind: Kind
  private let html: String

  /// Reads a directory and draws its page.
  ///
  /// - Throws: of the category `rejected` if it holds neither a run nor a comparison, or a damaged one.
  package init(of directory: String) throws(FileFormatError) {
    let rule = "must be the directory of a run or of a comparison"
    guard try status(ofPath: directory) != nil else { throw .rejected(directory, "does not exist (\(rule))") }
    guard let names = try? entries(ofDirectory: directory) else { throw .rejected(directory, "cannot be listed (\(rule))") }
    if names.contains(Self.comparisonName) {
      kind = .comparison
      html = ComparisonPage(try ComparisonResult(contentsOf: "\(directory)/\(Self.comparisonName)")).html
    } else if names.contains(where: { ["run.json", "metrics.jsonl", "result.json"].contains($0) }) {
      kind = .run
      html = RunPage(try RunRecord(directory)).html
    } else {
      throw .rejected(directory, "holds neither run.json nor \(Self.comparisonName) (\(rule))")
    }
  }

  /// Writes the page so that a crash leaves the old one or the new one.
  package func write(to path: String) throws(FileFormatError) { try SingleFile.writeAtomically(html, to: path) }
}
