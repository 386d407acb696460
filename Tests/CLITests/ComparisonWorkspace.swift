import FileFormats
import Foundation
import TestSupport
import Testing

/// A folder with a small comparison: the base, one method, one way of prompting, on a test set and a control text.
struct ComparisonWorkspace {
  let workspace: Workspace
  static let arguments = ["compare", "--config", "compare.json"]

  static let config: JSONObject = [
    "output_dir": "compare", "model": ["path": "model"],
    "data": ["train": "train.jsonl", "validation": "valid.jsonl", "test": "test.jsonl", "metric": "exact_match"],
    "training": ["max_steps": 2, "per_device_train_batch_size": 4, "save_steps": 1, "threads": 1], "generation": ["max_new_tokens": 2],
    "methods": [["name": "lora", "peft": ["peft_type": "LORA", "r": 2, "target_modules": "all-linear"], "learning_rates": [0.05]]],
    "leave_out": ["full"], "seeds": [1], "control": "control.jsonl", "prompting": [["type": "few_shot", "k": 1, "chat": false]],
  ]

  init(_ change: (inout JSONObject) -> Void = { _ in }) throws {
    workspace = try Workspace()
    try workspace.folder.write("test.jsonl", TinyData.validation(rows: 3))
    try workspace.folder.write("control.jsonl", TinyData.train(rows: 3))
    try write(change)
  }

  /// Writes the config, changed.
  func write(_ change: (inout JSONObject) -> Void = { _ in }) throws {
    var config = Self.config
    change(&config)
    try workspace.folder.write("compare.json", JSONValue(config).serialized(.pretty))
  }

  /// A comparison that has come to its end.
  static func finished(_ change: (inout JSONObject) -> Void = { _ in }) throws -> ComparisonWorkspace {
    let made = try ComparisonWorkspace(change)
    let outcome = try made.compare()
    try #require(outcome.code == 0, "\(outcome)")
    return made
  }

  func file(_ name: String) -> String { workspace.file(name) }
  func compare(_ options: String...) throws -> PeftTrain.Outcome { try workspace.run(Self.arguments + options) }
  func start() throws -> Running { try Running(Self.arguments, directory: workspace.path) }

  /// The rows as comparison.json has them.
  func rows() throws -> [JSONValue] {
    try #require(try StrictJSON.parse(contentsOf: file("compare/comparison.json"))["rows"]?.array)
  }

  /// Name and measured values of every row: what does not depend on time.
  func values() throws -> [String] {
    try rows().map { row in
      let seed = row["seeds"]?.array?.first
      let values = ["eval_loss", "metric", "control_loss", "curve"].map { seed?[$0]?.serialized() ?? "" }
      return "\(row["name"]?.string ?? "") \(row["status"]?.string ?? "") \(values)"
    }
  }

  /// SHA-256 of every file below a folder, without locks.
  func contents(_ folder: String = "compare") throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: file(folder)) where lastComponent(ofPath: name) != ".lock" {
      let path = "\(file(folder))/\(name)"
      contents[name] = try status(ofPath: path)?.isRegularFile == true ? try SHA256.hash(ofFile: path) : ""
    }
    return contents
  }
}
