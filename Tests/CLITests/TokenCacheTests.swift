import FileFormats
import Foundation
import TestSupport
import Testing

/// Runs on data that was tokenised before.
@Suite("Runs from the token cache")
struct TokenCacheTests {
  private func train(_ workspace: Workspace, _ run: String, _ environment: [String: String], _ arguments: String...) throws {
    let outcome = try workspace.run(
      ["--config", "config.json", "--set", "training.output_dir=\(run)", "--set", "training.max_steps=6"] + arguments,
      environment: environment)
    #expect(outcome.code == 0, "\(run): \(outcome)")
  }

  private func tokens(_ workspace: Workspace, _ cache: String = "cache") -> [String] {
    let folder = workspace.file("\(cache)/swift-peft/tokens")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }
  }

  @Test("with and without the cache, on one thread and on several, a run leaves the same bytes")
  func sameBytes() throws {
    let workspace = try Workspace()
    try workspace.folder.write("train.jsonl", TinyData.train(rows: 25_000))
    let cache = ["XDG_CACHE_HOME": workspace.file("cache")]
    try train(workspace, "first", cache)
    let entry = try #require(tokens(workspace).first)
    let written = try FileStamp(ofFile: entry)
    try train(workspace, "second", cache, "--set", "training.threads=3")
    let read = try FileStamp(ofFile: entry)
    #expect(tokens(workspace) == [entry] && read.inode == written.inode && read.modified != written.modified, "it was read")
    var bytes = try readFile(entry)
    bytes[bytes.count / 2] ^= 1
    try bytes.withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: entry)) }
    try train(workspace, "damaged", cache)
    #expect(try tokens(workspace) == [entry] && SHA256.hash(ofFile: entry) != SHA256.hash(bytes), "it was written again")
    let off = ["PEFT_TRAIN_CACHE": "off", "XDG_CACHE_HOME": workspace.file("none")]
    try train(workspace, "off", off, "--set", "training.threads=3")
    #expect(!FileManager.default.fileExists(atPath: workspace.file("none")))
    try train(workspace, "nowhere", ["XDG_CACHE_HOME": "/proc/nowhere"])

    let first = try Remains(workspace.file("first"))
    let identity = try StrictJSON.parse(contentsOf: workspace.file("first/run.json"))["identity"]
    #expect(try identity?["data_sha256"]?.string == SHA256.hash(ofFile: workspace.file("train.jsonl")))
    for run in ["second", "damaged", "off", "nowhere"] {
      #expect(try Remains(workspace.file(run)) == first, "\(run)")
      #expect(try StrictJSON.parse(contentsOf: workspace.file("\(run)/run.json"))["identity"] == identity, "\(run)")
    }
  }

  @Test("small data leaves no file behind")
  func small() throws {
    let workspace = try Workspace()
    try train(workspace, "run", ["XDG_CACHE_HOME": workspace.file("cache")])
    #expect(tokens(workspace) == [])
  }

  @Test("the variable that switches caches off knows on and off")
  func variable() throws {
    let workspace = try Workspace()
    let refused = try workspace.run(["--config", "config.json"], environment: ["PEFT_TRAIN_CACHE": "no"])
    #expect(refused.code == 2 && refused.error.contains("PEFT_TRAIN_CACHE") && refused.error.contains("must be on or off"), "\(refused)")
    expectDecent(refused)
    try train(workspace, "run", ["PEFT_TRAIN_CACHE": "on"])
  }
}
