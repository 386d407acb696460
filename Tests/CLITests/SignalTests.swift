import FileFormats
import Foundation
import TestSupport
import Testing

/// Signals: the first asks to save and stop, the second leaves at once.
@Suite struct SignalTests {
  /// Long enough to be met by a signal: 120 steps of some milliseconds.
  private static let long = [
    "--config", "config.json", "--set", "training.max_steps=120", "--set", "training.save_steps=0", "--set", "training.eval_steps=25",
    "--set", "training.learning_rate=0.001",
  ]

  private func workspace() throws -> Workspace {
    let workspace = try Workspace(model: "wide")
    try workspace.writeConfig(
      ["peft_type": "LORA", "lora_dropout": 0.1, "target_modules": "all-linear"],
      model: ["init": "model/config.json", "tokenizer": "model"])
    return workspace
  }

  @Test("TERM, INT, HUP and USR1 save and end with 75; the resumed run ends in the bytes of one that was never stopped")
  func stopAndResume() throws {
    try FaultMatrix.record("E3", "USR1", injections: 1)
    let workspace = try workspace()
    let whole = try workspace.run(Self.long + ["--set", "training.output_dir=whole"])
    #expect(whole.code == 0, "\(whole)")
    for (signal, output) in [(SIGTERM, "term"), (SIGINT, "int"), (SIGHUP, "hup"), (SIGUSR1, "usr1")] {
      let arguments = Self.long + ["--set", "training.output_dir=\(output)"]
      let process = try Running(arguments, directory: workspace.path)
      #expect(try process.until { workspace.rows(output) >= 8 })
      process.send(signal)
      let stopped = try process.wait()
      #expect(stopped.code == 75 && stopped.output.contains("stopped") && stopped.output.contains("--resume"), "\(output): \(stopped)")
      let result = try StrictJSON.parse(contentsOf: workspace.file("\(output)/result.json"))
      #expect(result["status"] == "stopped" && (6..<120).contains(result["steps"]?.integer ?? 0))
      let resumed = try workspace.run(arguments + ["--resume"])
      #expect(resumed.code == 0, "\(resumed)")
      #expect(try workspace.lastState(output) == workspace.lastState("whole"), "\(output)")
      #expect(try losses(workspace, output) == losses(workspace, "whole"), "\(output)")
      expectDecent(stopped)
    }
  }

  private func losses(_ workspace: Workspace, _ run: String) throws -> [[JSONValue?]] {
    try String(decoding: readFile(workspace.file("\(run)/metrics.jsonl")), as: UTF8.self).split(separator: "\n").map {
      let row = try StrictJSON.parse(String($0), file: run)
      return ["step", "loss", "grad_norm", "learning_rate", "eval_loss"].map { row[$0] }
    }
  }

  @Test("HUP stays ignored under nohup, INT in a shell's background job")
  func inherited() throws {
    let workspace = try workspace()
    let process = try Running(Self.long + ["--set", "training.max_steps=60"], directory: workspace.path, ignoring: [SIGHUP, SIGINT])
    #expect(try process.until { workspace.rows("run") >= 5 })
    process.send(SIGHUP)
    process.send(SIGINT)
    let outcome = try process.wait()
    #expect(outcome.code == 0 && workspace.rows("run") == 63, "\(outcome)")
  }

  @Test(
    "a second TERM leaves with 143, a second INT with 130, wherever the process hangs",
    arguments: [(SIGTERM, 143), (SIGINT, 130)] as [(Int32, Int32)])
  func second(_ signal: Int32, _ code: Int32) throws {
    let workspace = try workspace()
    // Nobody takes its messages, so that it hangs for ever and the first signal has to wait.
    let pipe = try FullPipe()
    let process = try Running(Self.long, directory: workspace.path, error: pipe.writeEnd)
    #expect(try process.until { process.handles(signal) })
    process.send(signal)
    #expect(try process.until { !process.isPending(signal) })
    // What comes within 75 ms is an echo of the first.
    usleep(150_000)
    #expect(try process.poll() == nil)
    process.send(signal)
    let outcome = try process.wait(seconds: 10)
    #expect(outcome.code == code, "\(outcome)")
  }

  @Test("the same signal to the process and to its group, as timeout sends it, is one wish")
  func echo() throws {
    let workspace = try workspace()
    let process = try Running(Self.long, directory: workspace.path)
    #expect(try process.until { workspace.rows("run") >= 8 })
    process.send(SIGTERM)
    // Apart, so that they do not become one before they arrive.
    #expect(try process.until { !process.isPending(SIGTERM) })
    process.send(SIGTERM)
    let outcome = try process.wait()
    #expect(outcome.code == 75, "\(outcome)")
  }

  @Test("a stop while the metric command runs ends the command")
  func duringMetric() throws {
    let workspace = try Workspace()
    try workspace.folder.write("score.sh", "touch started; sleep 60\n")
    let process = try Running(
      [
        "--config", "config.json", "--set", #"data.metric={"command": ["sh", "score.sh"]}"#, "--set", "training.eval_steps=1", "--set",
        "generation.max_new_tokens=1",
      ], directory: workspace.path)
    #expect(try process.until { FileManager.default.fileExists(atPath: workspace.file("started")) })
    process.send(SIGTERM)
    let outcome = try process.wait(seconds: 20)
    #expect(outcome.code == 75 && FileManager.default.fileExists(atPath: workspace.file("run/checkpoints/step-00000001")), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("the metric command ends with a run that is killed, in whatever session it is")
  func killedDuringMetric() throws {
    let workspace = try Workspace()
    try workspace.folder.write("score.sh", "echo $$ > started; sleep 60\n")
    let process = try Running(
      [
        "--config", "config.json", "--set", #"data.metric={"command": ["setsid", "--wait", "sh", "score.sh"]}"#, "--set",
        "training.eval_steps=1", "--set", "generation.max_new_tokens=1",
      ], directory: workspace.path)
    var command: Int32?
    #expect(
      try process.until {
        let text = String(decoding: (try? readFile(workspace.file("started"))) ?? [], as: UTF8.self)
        command = text.hasSuffix("\n") ? Int32(text.dropLast()) : nil
        return command != nil
      })
    process.send(SIGKILL)
    #expect(try process.wait().code == 128 + SIGKILL)
    let pid = try #require(command)
    for _ in 0..<5000 where isRunning(pid) { usleep(2_000) }
    #expect(!isRunning(pid))
  }

  /// Whether there is such a process, and it is more than what is left until its parent asks for its end.
  private func isRunning(_ pid: Int32) -> Bool {
    guard let text = try? readFile("/proc/\(pid)/stat") else { return false }
    return !String(decoding: text, as: UTF8.self).contains(") Z ")
  }

  @Test("a save that runs when the stop comes is finished, and the run goes on from it")
  func duringSave() throws {
    let workspace = try workspace()
    let arguments = Self.long + ["--set", "training.save_steps=1"]
    let process = try Running(arguments, directory: workspace.path)
    // A save shows by its temporary directory; there are 120 of them to meet.
    #expect(
      try process.until {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.file("run/checkpoints"))) ?? []
        return names.contains { $0.contains(".tmp-") }
      })
    process.send(SIGTERM)
    let stopped = try process.wait()
    #expect(stopped.code == 75, "\(stopped)")
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.file("run/checkpoints"))
    #expect(names.allSatisfy { !$0.contains(".tmp-") }, "\(names)")
    #expect(try workspace.run(arguments + ["--resume"]).code == 0)
  }

  @Test("USR2 saves at the next step and goes on; the result is that of a run without it")
  func saveAndGoOn() throws {
    try FaultMatrix.record("E3", "USR2", injections: 1)
    let workspace = try workspace()
    #expect(try workspace.run(Self.long + ["--set", "training.output_dir=whole"]).code == 0)
    let process = try Running(Self.long, directory: workspace.path)
    #expect(try process.until { workspace.rows("run") >= 8 })
    process.send(SIGUSR2)
    #expect(
      try process.until {
        (try? FileManager.default.contentsOfDirectory(atPath: workspace.file("run/checkpoints")))?.contains { !$0.contains(".") } == true
      })
    let outcome = try process.wait()
    #expect(outcome.code == 0 && outcome.error.contains("SIGUSR2"), "\(outcome)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.file("run/checkpoints")).count == 2)
    #expect(try workspace.lastState() == workspace.lastState("whole"))
  }

  @Test("a stop while the metric before training is measured saves nothing but the start, and can be resumed")
  func beforeFirstStep() throws {
    let workspace = try Workspace()
    try workspace.folder.write("score.sh", "touch started; sleep 0.3; while read line; do echo '{\"score\": 1}'; done\n")
    let arguments = [
      "--config", "config.json", "--set", #"data.metric={"command": ["sh", "score.sh"]}"#, "--set", "data.test=valid.jsonl", "--set",
      "generation.max_new_tokens=1",
    ]
    let process = try Running(arguments, directory: workspace.path)
    #expect(try process.until { FileManager.default.fileExists(atPath: workspace.file("started")) })
    process.send(SIGTERM)
    let stopped = try process.wait()
    #expect(stopped.code == 75, "\(stopped)")
    let resumed = try workspace.run(arguments + ["--resume", "--json"])
    #expect(resumed.code == 0, "\(resumed)")
    #expect(try resumed.json()["steps"] == 6)
  }
}
