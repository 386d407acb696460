import FileFormats
import Foundation

/// What a run has left, as far as it must be the same however the run came to its end.
package struct Remains: Equatable, Sendable {
  /// SHA-256 of the last state.
  package var state: String
  /// SHA-256 of every file of the resulting adapter or model, and of the best one, without the manifests: they name the run.
  package var files: [String: String] = [:]
  /// Rows of metrics.jsonl without times and sizes.
  package var metrics: [String]

  package static let comparedKeys = ["step", "epoch", "loss", "grad_norm", "learning_rate", "tokens", "target_tokens", "eval_loss"]

  package init(_ run: String, lastStep: Int = 6) throws {
    state = try SHA256.hash(ofFile: "\(run)/checkpoints/\(String(format: "step-%08d", lastStep))/state.h5")
    for folder in ["adapter", "adapter-best", "model", "model-best"] {
      for file in (try? FileManager.default.contentsOfDirectory(atPath: "\(run)/\(folder)")) ?? [] where file != Manifest.fileName {
        files["\(folder)/\(file)"] = try SHA256.hash(ofFile: "\(run)/\(folder)/\(file)")
      }
    }
    metrics = try String(decoding: readFile("\(run)/metrics.jsonl"), as: UTF8.self).split(separator: "\n").map {
      try Self.compared(String($0))
    }
  }

  /// A row of metrics.jsonl without times and sizes.
  package static func compared(_ row: String) throws -> String {
    let row = try StrictJSON.parse(row, file: "metrics.jsonl")
    var kept = JSONObject()
    for key in comparedKeys { kept[key] = row[key] }
    return JSONValue(kept).serialized()
  }

  /// The objects of a file of JSON lines.
  package static func rows(_ path: String) throws -> [JSONValue] {
    try String(decoding: readFile(path), as: UTF8.self).split(separator: "\n").map { try StrictJSON.parse(String($0), file: path) }
  }
}
