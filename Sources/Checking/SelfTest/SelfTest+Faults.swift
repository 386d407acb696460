import FileFormats
import Glibc
import Training

extension SelfTest {
  /// A: the process dies at a file operation.
  func killRows() throws {
    let meaning =
      "a run that is killed here may lose more than the steps since its last save, or not continue: the file system reorders or loses what was flushed"
    try row("A1", "killed at a file operation", meaning, Self.spread(operations), seconds: 25) { try self.kill(at: $0) }
    try row("A3", "killed twice, the second time while resuming", meaning, Self.spread(operations), seconds: 10) { place in
      try self.kill(at: place, again: max(1, place / 2))
    }
  }

  /// Kills a run at an operation, and maybe once more while it goes on, and lets it end.
  func kill(at place: Int, again: Int? = nil) throws {
    let fault = "killed at file operation \(place)" + (again.map { " and at \($0) of the next start" } ?? "")
    try workspace.delete("run")
    let outcome = try workspace.train("run", fault: "kill@\(place)")
    try require(outcome.code == 128 + SIGKILL, "\(fault): ended with \(outcome.code): \(outcome.lastLine)")
    try requireWhole("run", atLeast: 0, fault)
    if let again {
      _ = try workspace.train("run", "--resume", "auto", fault: "kill@\(again)")
      try requireWhole("run", atLeast: 0, fault)
    }
    try requireSameEnd("run", fault)
  }

  /// B: the disk is full or broken.
  func storageRows() throws {
    let meaning = "a full or failing disk may cost the checkpoints that were saved before, or go unnoticed"
    let rows = [
      ("B1", "disk full from a write on", "ENOSPC:write", "+"), ("B3", "a write fails", "EIO:write", ""),
      ("B4", "a flush fails", "EIO:fsync", "+"),
    ]
    for (id, name, action, lasting) in rows {
      try workspace.delete("run")
      let count = try workspace.train("run", fault: "count:\(action.split(separator: ":")[1])@1").countedOperations()
      try row(id, name, meaning, Self.spread(count), seconds: 8) { place in
        let fault = "\(action)@\(place)\(lasting)"
        try self.workspace.delete("run")
        let outcome = try self.workspace.train("run", fault: fault)
        // One failure may be made good by a second attempt; a lasting one may not be passed over.
        try self.require(
          outcome.code == 4 || outcome.code == 0 && lasting.isEmpty, "\(fault): ended with \(outcome.code): \(outcome.lastLine)")
        try self.requireWhole("run", atLeast: 0, fault)
        try self.requireSameEnd("run", fault)
      }
    }
    let size = expected.count
    try row("B2", "files may not grow beyond a limit", meaning, [0, size / 4, size / 2, size - 512]) { limit in
      let fault = "files of at most \(limit) bytes"
      try self.workspace.delete("run")
      let outcome = try self.workspace.train("run", fileLimit: limit)
      try self.require(outcome.code == 4, "\(fault): ended with \(outcome.code): \(outcome.lastLine)")
      try self.requireWhole("run", atLeast: 0, fault)
      try self.requireSameEnd("run", fault)
    }
  }
}
