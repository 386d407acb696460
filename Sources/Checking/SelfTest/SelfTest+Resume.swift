import FileFormats
import Glibc
import Training

extension SelfTest {
  /// D, E and F: stopped on request at any moment; two of them in one directory.
  func resumeRows() throws {
    let meaning = "a run that is stopped and resumed here is not the run that was never stopped"
    try row("D1", "stopped on request at a file operation and resumed", meaning, Self.spread(operations), seconds: 20) { place in
      let fault = "stopped at file operation \(place)"
      try self.workspace.delete("run")
      let outcome = try self.workspace.train("run", fault: "stop@\(place)")
      // Behind the last step there is nothing left to stop.
      try self.require(outcome.code == 75 || outcome.code == 0, "\(fault): ended with \(outcome.code): \(outcome.lastLine)")
      try self.requireWhole("run", atLeast: 0, fault)
      try self.requireSameEnd("run", fault)
    }
    try row("F1", "a second run in the same directory", "two runs may write into one directory: the file system has no locks", [0]) { _ in
      try self.workspace.delete("run")
      let metrics = self.workspace.file("run/metrics.jsonl")
      let first = try self.workspace.start("run", ["--set", "training.num_train_epochs=100000", "--set", "training.save_steps=0"])
      while (try? FileDescriptor.contents(ofPath: metrics))?.isEmpty ?? true {
        try self.workspace.stopIfWished()
        if let outcome = first.poll() { throw Broken(reason: "the first run ended with \(outcome.code): \(outcome.lastLine)") }
        usleep(1_000)
      }
      let second = try self.workspace.train("run", "--resume", "auto")
      try self.require(second.code == 6, "the second run ends with \(second.code) (must be refused with 6): \(second.lastLine)")
      first.send(SIGTERM)
      let outcome = try first.wait(orEndIf: { StopRequest.isRaised })
      try self.require(outcome.code == 75, "the first run, stopped, ends with \(outcome.code): \(outcome.lastLine)")
    }
  }
}
