import FileFormats
import Tokenizers

/// A chat template may write the date. It is that of the run's start for the whole run, so that a resumed run has the same ids.
extension RunDirectory {
  /// Where run.json and the manifests of checkpoints hold it.
  static let templateDateKey = "template_date"

  /// The date that the run's conversations were written with; nil where there is no run, or its template writes none. A checkpoint has it
  /// where run.json is lost.
  package var templateDate: TemplateDate? {
    if let text = (try? StrictJSON.parse(contentsOf: runFile))?[Self.templateDateKey]?.string { return TemplateDate(text) }
    return checkpointSteps().reversed().lazy.compactMap { Self.templateDate(ofCheckpoint: checkpoint($0)) }.first
  }

  /// The same for a run by one of its checkpoints, wherever that lies.
  package static func templateDate(ofCheckpoint path: String) -> TemplateDate? {
    (try? Manifest(ofDirectory: path))?.info[templateDateKey]?.string.flatMap(TemplateDate.init)
  }
}
