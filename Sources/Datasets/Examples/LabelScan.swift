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
  package static func labels(of sources: DataSources, columns: ColumnMapping = ColumnMapping()) throws(Diagnostic) -> [String] {
    var found: Set<UTF8Key> = []
    for file in try sources.files() { try scan(file.path, columns, &found) }
    let labels = found.map(\.string)
    if labels.count < 2 {
      let what = labels.first.map { "only the label \(quoted($0))" } ?? "no label"
      throw .rejected(
        sources.description, at: "label",
        "the file\(sources.sources.count == 1 ? " has" : "s have") \(what) (must have two at least, or task.labels must name them)")
    }
    return labels.allSatisfy { Int($0) != nil }
      ? labels.sorted { (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1) } : labels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func scan(_ path: String, _ columns: ColumnMapping, _ found: inout Set<UTF8Key>) throws(Diagnostic) {
    let rows = try RecordReader(path)
    while true {
      do throws(Diagnostic) {
        guard let row = try rows.next() else { break }
        try Interruption.check(path)
        guard let label = DataRow.label(of: (try? columns.applied(to: row).row) ?? row) else { continue }
        found.insert(UTF8Key(label))
      } catch {
        if !rows.canGoOn || error.category == .interrupted { throw error }
      }
      if found.count > mostLabels {
        throw .rejected(
          path, line: rows.line, at: "label",
          "more than \(mostLabels) different labels (must be few that repeat): is this the right key? task.labels would name them")
      }
    }
  }
}
