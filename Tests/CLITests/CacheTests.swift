import FileFormats
import Foundation
import TestSupport
import Testing

/// Models as `huggingface_hub` downloads them: a snapshot of links into the cache's blobs.
@Suite("Hugging Face cache")
struct CacheTests {
  /// Moves the model of a workspace into a cache and gives the snapshot's path.
  private func cached(_ workspace: Workspace) throws -> String {
    let files = FileManager.default
    let snapshot = "hub/models--a--b/snapshots/0123abcd"
    for folder in [snapshot, "hub/models--a--b/blobs"] {
      try files.createDirectory(atPath: workspace.file(folder), withIntermediateDirectories: true)
    }
    for name in try files.contentsOfDirectory(atPath: workspace.file("model")) {
      try files.moveItem(atPath: workspace.file("model/" + name), toPath: workspace.file("hub/models--a--b/blobs/sha-of-" + name))
      try files.createSymbolicLink(atPath: workspace.file(snapshot + "/" + name), withDestinationPath: "../../blobs/sha-of-" + name)
    }
    return snapshot
  }

  @Test("a snapshot trains, and what is exported from it are files, not links that lead nowhere")
  func snapshot() throws {
    let workspace = try Workspace()
    let path = try cached(workspace)
    let trained = try workspace.train("--set", "model.path=\(path)", "--set", "training.num_train_epochs=1")
    #expect(trained.code == 0, "\(trained)")
    let exported = try workspace.run("export", "--model", path, "--format", "hdf5", "--output", "out")
    #expect(exported.code == 0, "\(exported)")
    try FileManager.default.removeItem(atPath: workspace.file("hub"))
    let generated = try workspace.run("generate", "--model", "out", "--prompt", "a", "--max-new-tokens", "1")
    #expect(generated.code == 0, "\(generated)")
  }

  @Test(
    "a link of a model's folder that leads out of it is refused, whichever file it is",
    arguments: ["model.safetensors", "config.json", "tokenizer.json"])
  func escape(name: String) throws {
    let workspace = try Workspace()
    try FileManager.default.moveItem(atPath: workspace.file("model/" + name), toPath: workspace.file("outside"))
    try FileManager.default.createSymbolicLink(atPath: workspace.file("model/" + name), withDestinationPath: "../outside")
    let outcome = try workspace.train()
    #expect(
      outcome.code == 3 && outcome.error.contains("model/\(name): it is a link to") && outcome.error.contains("outside of its folder"),
      "\(outcome)")
    expectDecent(outcome)
  }
}
