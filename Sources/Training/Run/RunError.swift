import FileFormats
import Foundation

/// Why a run cannot start or go on, apart from bad files and bad numbers.
public enum RunError: Error, CustomStringConvertible {
  /// The directory holds a run already.
  case alreadyThere(directory: String)
  /// There is no checkpoint to go on from.
  case nothingToResume(directory: String)
  /// The checkpoint was made with other settings or other files; one line per difference.
  case differs(checkpoint: String, differences: [String])
  /// A checkpoint named by the user is damaged.
  case damaged(checkpoint: String, reason: String)
  /// Another process is at work in the directory.
  case inUse(directory: String, owner: String?, isLease: Bool)
  /// The system failed in the middle of the run.
  case storage(reason: String, lastCheckpoint: String?)
  /// The run would need more memory than there is.
  case outOfMemory(needed: Int, available: Int, split: String)
  /// Nothing would be trained, or the model and the tokenizer do not belong together.
  case unsuitable(String)

  /// What went wrong, and what to do.
  public var description: String {
    switch self {
    case .alreadyThere(let directory):
      "\(directory) already holds a run; continue it with --resume, start over with --overwrite, or choose another training.output_dir"
    case .nothingToResume(let directory):
      "\(directory) holds no checkpoint to resume; leave --resume out, or use --resume auto to start fresh where there is none"
    case .differs(let checkpoint, let differences):
      "\(checkpoint) was made with other settings, so going on from it would not be the same run:\n  "
        + differences.joined(separator: "\n  ") + "\nChange them back, or start a new run in another training.output_dir."
    case .damaged(let checkpoint, let reason): "\(checkpoint) cannot be resumed: \(reason)"
    case .inUse(let directory, let owner, let isLease):
      "\(directory) is in use by "
        + (owner ?? "another process") + "; wait for its end, stop it (it saves on TERM), or choose another training.output_dir"
        + (isLease ? ". If that process is gone, start again with --force-unlock: this file system has no locks to tell by." : "")
    case .storage(let reason, let checkpoint):
      "\(reason)\n"
        + (checkpoint.map {
          "The run ends here, and what was saved is whole: the last good checkpoint is \($0). Free space or mend the disk, "
            + "then go on with --resume."
        }
          ?? "The run ends here, before its first checkpoint. Free space or mend the disk, then start it again with --resume auto.")
    case .outOfMemory(let needed, let available, let split):
      "the run needs about \(formattedBytes(needed)) of memory and \(formattedBytes(available)) are available (\(split)); "
        + "lower training.per_device_train_batch_size or data.max_length, or use a smaller dtype"
    case .unsuitable(let message): message
    }
  }
}

/// Bytes as people read them: "812 KiB", "1.24 MiB", "3.10 GiB".
package func formattedBytes(_ count: Int) -> String {
  switch count {
  case ..<(1 << 10): "\(count) B"
  case ..<(1 << 20): String(format: "%.0f KiB", Double(count) / Double(1 << 10))
  case ..<(1 << 30): String(format: "%.2f MiB", Double(count) / Double(1 << 20))
  default: String(format: "%.2f GiB", Double(count) / Double(1 << 30))
  }
}
