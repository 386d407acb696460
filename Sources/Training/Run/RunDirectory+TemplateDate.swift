import FileFormats
import Tokenizers

/// A chat template may write the date. It is that of the run's start for as long as the run goes on, so that a resumed run has the same ids.
extension RunDirectory {
  /// Where run.json holds it.
  static let templateDateKey = "template_date"

  /// The date that the run's conversations were written with; nil where there is no run, or its template writes none.
  package var templateDate: TemplateDate? {
    guard let record = try? StrictJSON.parse(contentsOf: runFile) else { return nil }
    return record[Self.templateDateKey]?.string.flatMap(TemplateDate.init)
  }

  /// The directory of the run that a checkpoint belongs to.
  package init(ofCheckpoint path: String) { self.init(parent(ofPath: parent(ofPath: path))) }
}
