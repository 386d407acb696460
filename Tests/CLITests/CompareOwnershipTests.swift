import FileFormats
import Foundation
import TestSupport
import Testing

/// A comparison replaces and removes what it has written, and nothing else.
@Suite struct CompareOwnershipTests {
  @Test("a folder of somebody else's is left alone, whatever is in it", arguments: [[], ["--overwrite"]])
  func foreignFolder(_ options: [String]) throws {
    let made = try ComparisonWorkspace()
    let folder = made.workspace.folder
    try folder.makeDirectory("compare")
    try folder.makeDirectory("compare/thesis")
    try folder.write("compare/thesis/ch1.tex", "Once")
    try folder.write("compare/settings.json", #"{"editor.fontSize": 12}"#)
    let before = try made.contents()
    let refused = try made.workspace.run(ComparisonWorkspace.arguments + options)
    #expect(refused.code == 7 && refused.error.contains("which is not part of a comparison"), "\(refused)")
    #expect(!refused.error.contains("--overwrite") && !refused.error.contains("other settings"), "\(refused)")
    expectDecent(refused)
    #expect(try made.contents() == before)
  }

  @Test("what was added to a comparison, or changed in it, is named and nothing is touched; what lies beside it stays")
  func foreignFiles() throws {
    let made = try ComparisonWorkspace.finished()
    let folder = made.workspace.folder
    try folder.makeDirectory("compare/thesis")
    try folder.write("compare/thesis/ch1.tex", "Once")
    try folder.write("compare/notes.txt", "mine")
    let original = try made.contents()
    let table = try readFile(made.file("compare/comparison.csv"))
    for (name, bytes) in [
      ("lora/notes.txt", nil), ("lora/seed-1/notes.txt", nil), ("lora/seed-1/checkpoints/notes.txt", nil),
      ("lora/seed-1/adapter/README.md", nil),
      ("base/notes.txt", nil), ("logs/notes.txt", nil), ("comparison.csv", table + Array("mine\r\n".utf8)),
      ("base/evaluation.json", Array(#"{"eval_loss": 0.001}"#.utf8)),
    ] as [(String, [UInt8]?)] {
      let old = try? readFile(made.file("compare/\(name)"))
      try folder.write("compare/\(name)", bytes ?? Array("mine".utf8))
      let before = try made.contents()
      let refused = try made.compare("--overwrite")
      #expect(refused.code == 7 && refused.error.contains(name) && refused.error.contains("nothing was changed"), "\(name) \(refused)")
      expectDecent(refused)
      #expect(try made.contents() == before, "\(name)")
      if let old { try folder.write("compare/\(name)", old) } else { try removeTree(made.file("compare/\(name)")) }
    }
    #expect(try made.contents() == original)
    // A pinned checkpoint is to stay.
    let pin = "compare/lora/seed-1/checkpoints/step-00000002.keep"
    try folder.write(pin, "")
    #expect(try made.compare("--overwrite").code == 7)
    try removeTree(made.file(pin))

    let afresh = try made.compare("--overwrite")
    #expect(afresh.code == 0 && afresh.error.contains("[1/"), "\(afresh)")
    #expect(try readFile(made.file("compare/thesis/ch1.tex")) == Array("Once".utf8))
    #expect(try readFile(made.file("compare/notes.txt")) == Array("mine".utf8))
    #expect(try !entries(ofDirectory: made.file("compare")).contains { $0.hasPrefix(".replaced") || $0.hasPrefix(".trash") })
  }

  @Test("what a comparison would write over while it continues is refused, too")
  func foreignWhileContinuing() throws {
    let made = try ComparisonWorkspace.finished()
    for name in ["comparison.csv", "base/evaluation.json"] {
      let old = try readFile(made.file("compare/\(name)"))
      try made.workspace.folder.write("compare/\(name)", #"{"eval_loss": 0.001}"#)
      let refused = try made.compare()
      #expect(refused.code == 7 && refused.error.contains(name), "\(refused)")
      #expect(try readFile(made.file("compare/\(name)")) == Array(#"{"eval_loss": 0.001}"#.utf8))
      try made.workspace.folder.write("compare/\(name)", old)
    }
    #expect(try made.compare().code == 0)
    // A page may be drawn anew by hand.
    #expect(try made.workspace.run("report", "compare").code == 0)
    #expect(try made.compare().code == 0)
  }

  @Test("a comparison that holds what the new one reads is not replaced")
  func inputsInside() throws {
    let made = try ComparisonWorkspace.finished()
    let before = try made.contents()
    try made.write { $0["prompting"] = [["type": "zero_shot", "chat": false, "adapter": "compare/lora/seed-1/adapter"]] }
    let refused = try made.compare("--overwrite")
    #expect(refused.code == 7 && refused.error.contains("prompting.zero_shot.adapter"), "\(refused)")
    #expect(refused.error.contains("holds what the config reads"), "\(refused)")
    #expect(try made.contents() == before)
    // A model beside it is not the comparison's: it stays, and serves.
    try FileManager.default.copyItem(atPath: made.file("model"), toPath: made.file("compare/mine"))
    try made.write { $0["model"] = ["path": "compare/mine"] }
    let afresh = try made.compare("--overwrite")
    #expect(afresh.code == 0, "\(afresh)")
    #expect(try made.contents("compare/mine") == made.contents("model"))
  }

  @Test("a new comparison without any result leaves the old one as it was")
  func failedStart() throws {
    let made = try ComparisonWorkspace.finished()
    let before = try made.contents()
    // Found out by the runs alone.
    try made.workspace.folder.write("broken.jsonl", "{\"prompt\": 1}\n")
    try made.write {
      $0["data"] = ["train": "broken.jsonl", "validation": "broken.jsonl"]; $0["prompting"] = []
    }
    let failed = try made.compare("--overwrite")
    #expect(failed.code == 1 && failed.error.contains("is back in its place"), "\(failed)")
    #expect(try made.contents() == before)
    try made.write()
    let again = try made.compare()
    #expect(again.code == 0 && !again.error.contains("[1/"), "\(again)")
  }

  @Test("killed at any change of a file while it replaces an old one, a comparison is the old one or the new one", arguments: 0..<8)
  func killed(_ part: Int) throws {
    let made = try ComparisonWorkspace.finished { $0["prompting"] = [] }
    let values = try made.values()
    let operation = 20 * (1 + part)
    let killed = try made.workspace.run(
      ComparisonWorkspace.arguments + ["--overwrite"], environment: ["PEFT_TRAIN_FAULT": "kill@\(operation)"])
    #expect(killed.code == 137, "\(operation) \(killed)")
    let next = try made.compare()
    #expect(next.code == 0, "\(operation) \(next)")
    #expect(try made.values() == values, "\(operation)")
    #expect(
      try !entries(ofDirectory: made.file("compare")).contains { $0.hasPrefix(".replaced") || $0.hasPrefix(".trash") }, "\(operation)")
  }

  @Test("a comparison of an older version, without a record, is continued and replaced as far as it can be told")
  func withoutRecord() throws {
    let made = try ComparisonWorkspace.finished()
    let folder = made.workspace.folder
    let config = try StrictJSON.parse(contentsOf: made.file("compare.json"))
    try removeTree(made.file("compare/.record.json"))
    try folder.write("compare/settings.json", config.serialized(.pretty) + "\n")
    let values = try made.values()

    try folder.write("compare/lora/notes.txt", "mine")
    let refused = try made.compare("--overwrite")
    #expect(refused.code == 7 && refused.error.contains("lora/notes.txt"), "\(refused)")
    try removeTree(made.file("compare/lora/notes.txt"))

    let continued = try made.compare()
    #expect(continued.code == 0 && continued.error.contains("older version") && !continued.error.contains("[1/"), "\(continued)")
    #expect(try made.values() == values)
    #expect(try status(ofPath: made.file("compare/.record.json")) != nil)

    // The training data of a run is known without hashes in the settings.
    try removeTree(made.file("compare/.record.json"))
    try folder.write("compare/settings.json", config.serialized(.pretty) + "\n")
    let train = try readFile(made.file("train.jsonl"))
    try folder.write("train.jsonl", TinyData.train(rows: 7))
    let other = try made.compare()
    #expect(other.code == 7 && other.error.contains("compare/lora/seed-1 was trained on other files"), "\(other)")
    try folder.write("train.jsonl", train)
    #expect(try made.compare("--overwrite").code == 0)
    #expect(try made.values() == values)
  }
}
