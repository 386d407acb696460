import FileFormats
import Reports
import Training

/// Why a comparison cannot begin, or continue.
package enum ComparisonError: Reported {
  /// The directory holds a comparison with other settings.
  case differs(directory: String, [Change])
  /// The rows that are there are of files that have changed since.
  case inputsDiffer(directory: String, [Change])
  /// A file that the comparison reads has changed while it ran.
  case inputsChanged([Change])
  /// A run that is there was trained on something else.
  case runDiffers(run: String, [Change])
  /// A run's directory could not be used, for a reason that other rows would have as well.
  case refused(title: String, reason: String, code: Int32)
  /// What stands under names of the comparison, or in its folders, is not what it has written.
  case foreign(directory: String, [String])
  /// Files that the config reads, each with its key, are part of the comparison that would go.
  case inputsInside(directory: String, [String])
  /// The directory holds something else.
  case occupied(directory: String, by: String)
  /// The comparison that this process works on was replaced or removed by somebody.
  case gone(directory: String)
  /// There is nothing to make a report of.
  case nothing(directory: String)

  /// That of the run which was refused; a comparison that may not be continued is refused itself.
  package var exitStatus: ExitStatus {
    switch self {
    case .refused(_, _, let code): ExitStatus(rawValue: code) ?? .failed
    case .nothing: .rejected
    default: .refused
    }
  }

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .differs(let directory, let changes):
      "\(directory) holds a comparison with other settings (\(directory)/settings.json):\n  \(Self.list(changes))\n"
        + "Change them back to continue it, start over with --overwrite, or choose another output_dir"
    case .inputsDiffer(let directory, let changes):
      "\(directory) holds a comparison of other files, and rows of different files never stand in one table:\n  \(Self.list(changes))\n"
        + "Put the files back to continue it, start over with --overwrite, or choose another output_dir"
    case .inputsChanged(let changes):
      "files were changed while the comparison ran, and rows of different files never stand in one table:\n  \(Self.list(changes))\n"
        + "Put the files back and call the same command again, or start over with --overwrite"
    case .runDiffers(let run, let changes):
      "\(run) was trained on other files than this comparison, and rows of different files never stand in one table:\n  "
        + "\(Self.list(changes))\nMove it away and call the same command again, or start over with --overwrite"
    case .refused(let title, let reason, _): "\(title): \(reason)"
    case .foreign(let directory, let names):
      "\(directory) holds files under names that this comparison uses, and it has not written them, or not as they are now: "
        + "\(Self.shortList(names)); nothing was changed. Move them away, or choose another output_dir"
    case .inputsInside(let directory, let keys):
      "\(directory) holds what the config reads: \(Self.shortList(keys)) would go with the comparison that is replaced; nothing was changed. "
        + "Move it away and name its new place, or choose another output_dir"
    case .occupied(let directory, let other):
      "\(directory) holds \(other), which is not part of a comparison (output_dir must be empty, or hold this comparison); choose another output_dir"
    case .gone(let directory):
      "\(directory) does not hold this comparison any more: it was replaced or removed meanwhile; start again what is still wanted"
    case .nothing(let directory):
      "\(directory) holds no comparison to collect (output_dir must be that of the shards); start them first, or name their output_dir"
    }
  }

  /// The first three names, and how many more there are.
  private static func shortList(_ names: [String]) -> String {
    names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
  }

  private static func list(_ changes: [Change]) -> String {
    let shown = 20
    let lines = changes.prefix(shown).map(\.description) + (changes.count > shown ? ["… and \(changes.count - shown) more"] : [])
    return lines.joined(separator: "\n  ")
  }
}
