import FileFormats
import Foundation
import TestSupport
import Testing

/// Models, data and adapters that cannot be used are exit code 3, whatever is wrong with them.
@Suite struct InputErrorTests {
  @Test("a bad model or tokenizer is refused with the file", arguments: BadInput.models)
  func model(_ test: BadInput) throws { try check(test) }

  @Test("bad rows are refused with file and line", arguments: BadInput.rows)
  func data(_ test: BadInput) throws { try check(test) }

  private func check(_ test: BadInput) throws {
    let workspace = try Workspace()
    try test.change(workspace)
    let outcome = try workspace.run(["--config", "config.json"] + test.arguments)
    #expect(outcome.code == 3 && outcome.error.contains(test.named) && outcome.output.isEmpty, "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: workspace.file("run")))
    expectDecent(outcome)
  }

  @Test("a file name that colours the terminal is shown escaped")
  func fileName() throws {
    let workspace = try Workspace()
    let name = "\u{1B}[31m\u{202E}.jsonl"
    try workspace.folder.write(name, "x\n")
    for arguments in [
      ["--set", "data.train=\(name)"], ["--set", "model.path=\(name)"], ["--set", #"peft={"adapter_path": "\u001b[31m\u202e.jsonl"}"#],
    ] {
      let outcome = try workspace.run(["--config", "config.json"] + arguments)
      #expect(outcome.code == 3 || outcome.code == 2, "\(outcome)")
      #expect(outcome.error.contains("\\u{1b}[31m\\u{202e}.jsonl"), "\(outcome)")
      expectDecent(outcome)
    }
  }

  @Test("an output directory that cannot be made is a storage error")
  func storage() throws {
    let workspace = try Workspace()
    let outcome = try workspace.train("--set", "training.output_dir=/proc/run")
    #expect(outcome.code == 4 && outcome.error.contains("/proc/run"), "\(outcome)")
    let file = try workspace.train("--set", "training.output_dir=train.jsonl")
    #expect(file.code == 4 && file.error.contains("train.jsonl"), "\(file)")
    expectDecent(outcome)
  }

  @Test("numbers that are not finite are exit code 5, and no checkpoint has them")
  func nonFinite() throws {
    let workspace = try Workspace()
    try workspace.writeConfig(["peft_type": "FULL"])
    let outcome = try workspace.train(
      "--set", "training.learning_rate=1e20", "--set", "training.eval_steps=0", "--set", "training.save_steps=1")
    #expect(outcome.code == 5 && outcome.error.contains("step 2") && outcome.error.contains("learning_rate"), "\(outcome)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.file("run/checkpoints")) == ["step-00000001"])
    expectDecent(outcome)
  }
}
