/// The directory that a comparison leaves behind (`output_dir`), and what lies where in it.
struct ComparisonDirectory {
  /// What lies beside the folders of the methods; no row may have one of these names.
  static let ownNames = ["base", "logs", "prompting", "settings.json", ReportFile.comparisonName, "comparison.csv", ReportFile.name]
}
