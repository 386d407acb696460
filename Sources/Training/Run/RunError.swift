import FileFormats
import Foundation

/// Why a run cannot start or go on, apart from bad files and bad numbers.
public enum RunError: Error, CustomStringConvertible {
  /// The directory holds a run already.
  case alreadyThere(directory: String)
  /// What stands under the run's names, or in its folders, is not the run's, or not as the run wrote it.
  case foreign(directory: String, [String])
  /// Files that the config reads, each with its key, are part of the run that would go.
  case inputs(directory: String, [String])
  /// The run that would go has checkpoints that the user keeps.
  case pinned(directory: String, [String])
  /// There is no checkpoint to continue from.
  case nothingToResume(directory: String)
  /// There are checkpoints, and none of them is whole.
  case nothingIntact(directory: String, count: Int)
  /// The checkpoint was made with other settings or other files: one line and one key per difference. `misfits` are the tensors that have no
  /// place any more; with any of them no permission helps.
  case differs(checkpoint: String, differences: [String], keys: [String], misfits: [String])
  /// The checkpoint's tensors are not those of the method.
  case misfits(checkpoint: String, [String])
  /// The checkpoint lies after the end of the run.
  case endsBefore(checkpoint: String, step: Int, totalSteps: Int)
  /// The checkpoint was written by a newer version of this tool.
  case newerSchema(checkpoint: String, found: Int, known: Int)
  /// A checkpoint named by the user is damaged.
  case damaged(checkpoint: String, reason: String)
  /// Another process is at work in the directory.
  case inUse(directory: String, owner: String?, isLease: Bool)
  /// The system failed in the middle of the run.
  case storage(reason: String, lastCheckpoint: String?)
  /// The run would need more memory than there is, on the device if it has a name. `fitting` is a batch size that would do.
  case outOfMemory(needed: Int, available: Int, device: String?, split: String, fitting: Int?)
  /// A stop was asked for before there was anything to save; the step of the checkpoint that a resume would have gone on from.
  case stoppedWhileLoading(checkpoint: Int?)
  /// Nothing would be trained, or the model and the tokenizer do not belong together.
  case unsuitable(String)

  /// What went wrong, and what to do.
  public var description: String {
    switch self {
    case .alreadyThere(let directory):
      "\(directory) already holds a run; continue it with --resume, start over with --overwrite, or choose another training.output_dir"
    case .foreign(let directory, let names):
      "\(directory) holds files under names that this run uses, and the run has not written them, or not as they are now: "
        + "\(Self.shortList(names)); nothing was changed. Move them away, or choose another training.output_dir"
    case .inputs(let directory, let keys):
      "\(directory) holds what the config reads: \(Self.shortList(keys)) would go with the run that is replaced; nothing was changed. "
        + "Move it away and name its new place, or choose another training.output_dir"
    case .pinned(let directory, let names):
      "\(directory) holds checkpoints that are to be kept: \(Self.shortList(names)); nothing was changed. Delete these files if the "
        + "checkpoints may go, or choose another training.output_dir"
    case .nothingToResume(let directory):
      "\(directory) holds no checkpoint to resume; leave --resume out, or use --resume auto to start fresh where there is none"
    case .nothingIntact(let directory, let count):
      "none of the \(count) checkpoint\(count == 1 ? "" : "s") in \(directory) is whole, and nothing was changed; start over with --overwrite, or "
        + "choose another training.output_dir"
    case .differs(let checkpoint, let differences, let keys, let misfits):
      "\(checkpoint) was made with other settings, so a run that continues from it would not be the same run:\n  "
        + differences.joined(separator: "\n  ") + "\n"
        + (misfits.isEmpty
          ? "Change them back, start a new run in another training.output_dir, or let the changes through with\n  "
            + keys.map { "--allow-change \($0)" }.joined(separator: " ")
          : "No --allow-change lets this through, because tensors of the checkpoint do not fit any more:\n  " + Self.list(misfits)
            + "\nChange the settings back, or start a new run in another training.output_dir.")
    case .misfits(let checkpoint, let lines):
      "\(checkpoint) does not fit: its tensors are not those of the method.\n  " + Self.list(lines)
        + "\nChange the settings back, or start a new run in another training.output_dir."
    case .endsBefore(let checkpoint, let step, let totalSteps):
      "\(checkpoint) is at step \(step), and the run would end at step \(max(0, totalSteps)): set training.max_steps or training.num_train_epochs so that it ends at step "
        + "\(step) or later, or continue from an earlier checkpoint with --resume and its directory"
    case .newerSchema(let checkpoint, let found, let known):
      "\(checkpoint) has schema \(found), and this version (\(toolVersion)) knows schemas up to \(known): it was written by a newer version. "
        + "Go on with that version, or from an older checkpoint with --resume and its directory"
    case .damaged(let checkpoint, let reason): "\(checkpoint) cannot be resumed: \(reason)"
    case .inUse(let directory, let owner, let isLease):
      "\(directory) is in use by "
        + (owner ?? "another process") + "; wait for its end, stop it (it saves on TERM), or choose another training.output_dir"
        + (isLease ? ". If that process is gone, start again with --force-unlock: this file system has no locks to tell by." : "")
    case .storage(let reason, let checkpoint):
      "\(reason)\n"
        + (checkpoint.map {
          "The run ends here, and what was saved is whole: the last good checkpoint is \($0). Free space or mend the disk, "
            + "then continue with --resume."
        }
          ?? "The run ends here, before its first checkpoint. Free space or mend the disk, then start it again with --resume auto.")
    case .outOfMemory(let needed, let available, let device, let split, let fitting):
      "the run needs about \(formattedBytes(needed)) of memory\(device.map { " on \($0)" } ?? "") and \(formattedBytes(available)) are available "
        + "(\(split)). "
        + (fitting.map { "training.per_device_train_batch_size \($0) would fit (gradient_accumulation_steps makes up for it); else" }
          ?? "Lower training.per_device_train_batch_size or")
        + " lower data.max_length, set training.gradient_checkpointing, or use a smaller model.dtype"
    case .stoppedWhileLoading(nil):
      "on request while loading: training had not begun, and nothing was written. The same command starts again."
    case .stoppedWhileLoading(let step?):
      "on request while loading: the checkpoint of step \(step) is untouched, and the same command continues from it."
    case .unsuitable(let message): message
    }
  }

  /// The first three names, and how many more there are.
  private static func shortList(_ names: [String]) -> String {
    names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
  }

  private static func list(_ lines: [String]) -> String {
    let shown = 20
    return lines.prefix(shown).joined(separator: "\n  ") + (lines.count > shown ? "\n  … and \(lines.count - shown) more" : "")
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

extension RunError: Reported {
  /// How the program ends with this error.
  public var exitStatus: ExitStatus {
    switch self {
    case .alreadyThere, .foreign, .inputs, .pinned, .nothingToResume, .nothingIntact, .differs, .misfits, .endsBefore, .newerSchema,
      .damaged:
      .refused
    case .inUse: .inUse
    case .storage: .storage
    case .outOfMemory: .failed
    case .stoppedWhileLoading: .stopped
    case .unsuitable: .configuration
    }
  }
}
