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
  package init(of directory: String) throws(Diagnostic) {
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
  ///
  /// - Throws: of the category `configuration` if there is a file that is not a page of this program.
  package func write(to path: String) throws(Diagnostic) {
    try Self.checkReplacing(path, option: "--output")
    try SingleFile.writeAtomically(html, to: path)
  }

  /// Refuses to replace a file that is not a page of this program.
  ///
  /// - Parameter option: that names the file.
  package static func checkReplacing(_ path: String, option: String) throws(Diagnostic) {
    if try status(ofPath: path) != nil, !isReport(path) {
      throw Diagnostic(
        .configuration,
        [.init(file: path, message: "is there, and is not a report (must be a new file, or a report to replace); choose another \(option)")]
      )
    }
  }

  /// Whether a file begins like a page of this program, of any version.
  package static func isReport(_ path: String) -> Bool {
    guard let status = try? status(ofPath: path), status.isRegularFile, let file = try? MappedFile(path) else { return false }
    let beginning = String(decoding: file.withBytes { Array($0.prefix(1 << 12)) }, as: UTF8.self)
    return beginning.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"><head>")
      && beginning.contains("content=\"default-src &#39;none&#39;; base-uri ")
  }
}
