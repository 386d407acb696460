import FileFormats

/// The labels that a data file has.
package enum LabelScan {
  /// More than this are no labels.
  private static let mostLabels = 10_000

  /// All labels of rows `{"text", "label"}`: whole numbers in their order, others in the order of their bytes.
  ///
  /// What is wrong with rows shows when they are read; here they are passed over.
  ///
  /// - Throws: where there are fewer than two labels, or too many.
  package static func labels(of path: String) throws(Diagnostic) -> [String] {
    let lines = try JSONLines(path)
    var found: Set<UTF8Key> = []
    var areNumbers = true
    while true {
      do throws(Diagnostic) {
        guard let row = try lines.next() else { break }
        try Interruption.check(path)
        guard let label = DataRow.label(of: row) else { continue }
        areNumbers = areNumbers && Int(label) != nil
        found.insert(UTF8Key(label))
      } catch {
        if !lines.canGoOn || error.category == .interrupted { throw error }
      }
      if found.count > mostLabels {
        throw .rejected(
          path, line: lines.line, at: "label",
          "more than \(mostLabels) different labels (must be few that repeat): is this the right key? task.labels would name them")
      }
    }
    let labels = found.map(\.string)
    if labels.count < 2 {
      let what = labels.first.map { "only the label \(quoted($0))" } ?? "no label"
      throw .rejected(path, at: "label", "the file has \(what) (must have two at least, or task.labels must name them)")
    }
    return areNumbers
      ? labels.sorted { (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1) } : labels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
