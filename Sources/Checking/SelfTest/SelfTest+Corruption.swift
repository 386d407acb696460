import FileFormats
import Glibc
import Training

extension SelfTest {
  /// C: a checkpoint is damaged on the disk.
  func corruptionRows() throws {
    let meaning = "a damaged checkpoint may be taken for a whole one"
    let directory = RunDirectory(workspace.file("whole"))
    let checkpoint = directory.checkpoint(SelfTestWorkspace.steps)
    for (id, name, isCut) in [("C1", "checkpoint cut off", true), ("C2", "a bit flipped in a checkpoint", false)] {
      let files = ["state.h5", Manifest.fileName]
      let places = try files.flatMap { file in
        let size = try FileDescriptor.contents(ofPath: "\(checkpoint)/\(file)").count
        return (0..<96).map { (file, size * $0 / 96) }
      }
      try row(id, name, meaning, places) { file, offset in
        let path = "\(checkpoint)/\(file)"
        let bytes = try FileDescriptor.contents(ofPath: path)
        defer { try? SingleFile.writeAtomically(bytes, to: path) }
        var damaged = bytes
        if isCut { damaged = Array(bytes.prefix(offset)) } else { damaged[offset] ^= UInt8(1 << (offset % 8)) }
        try SingleFile.writeAtomically(damaged, to: path)
        let isFound = (try? Checkpoint(checkpoint)) == nil
        try self.require(isFound, "\(file), byte \(offset): the damage is not seen")
      }
    }
    try row("C1", "the newest checkpoint damaged: the one before is taken", meaning, ["auto", "named"]) { how in
      try self.workspace.delete("run")
      try self.workspace.copy("whole", to: "run")
      let run = RunDirectory(self.workspace.file("run"))
      let newest = run.checkpoint(SelfTestWorkspace.steps)
      let bytes = try FileDescriptor.contents(ofPath: "\(newest)/state.h5")
      try SingleFile.writeAtomically(Array(bytes.dropLast(100)), to: "\(newest)/state.h5")
      if how == "named" {
        let outcome = try self.workspace.train("run", "--resume", "\(newest)")
        return try self.require(outcome.code == 7, "--resume of a damaged checkpoint ends with \(outcome.code)")
      }
      try self.requireSameEnd("run", "the newest checkpoint cut off")
    }
  }
}
