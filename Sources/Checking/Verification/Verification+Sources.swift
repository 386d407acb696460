import Datasets
import FileFormats
import Foundation
import Training
import Transformers

extension Verification {
  /// The files a run was made from, where they still are: hashed anew, whatever a cache says.
  mutating func verifySources(_ record: JSONObject) throws(Diagnostic) {
    let (config, identity) = (record["config"], record["identity"])
    let model = config?["model"]
    if let path = model?["path"]?.string ?? model?["init"]?.string {
      try verifySource(path, identity?["model_sha256"], "the base model", isDamage: true) { () throws(Diagnostic) in
        let files = try model?["path"]?.string.map { path throws(Diagnostic) in try ModelFormats.of(path).weightFiles(of: path) } ?? []
        let hashes = try files.map { path throws(Diagnostic) in try SHA256.hash(ofFile: path) }
        return try RunIdentity.modelHash(hashes, model?["init"]?.string, seed: Int(config?["training"]?["seed"]?.integer ?? 0))
      }
    }
    if let sources = DataSources(config?["data"]?["train"]) {
      // Other data is no damage, but a resume would refuse it.
      let missing = sources.paths.first { !FileManager.default.fileExists(atPath: $0) }
      let path = missing ?? (sources.paths.count == 1 ? sources.paths[0] : sources.description)
      try verifySource(
        path, identity?["data_sha256"], "the training data", isDamage: false, isMissing: missing != nil
      ) { () throws(Diagnostic) in
        DataSources.contentHash(
          try sources.files().map { file throws(Diagnostic) in (try SHA256.hash(ofFile: file.path), file.weight) })
      }
    }
    if let path = config?["data"]?["chat_template"]?.string {
      try verifySource(path, identity?["chat_template_sha256"], "the chat template", isDamage: false) { () throws(Diagnostic) in
        try SHA256.hash(ofFile: path)
      }
    }
  }

  private mutating func verifySource(
    _ path: String, _ recorded: JSONValue?, _ what: String, isDamage: Bool, isMissing: Bool? = nil,
    hash: () throws(Diagnostic) -> String
  ) throws(Diagnostic) {
    guard !(isMissing ?? !FileManager.default.fileExists(atPath: path)) else {
      return add(.note, path, "\(what) is not there, so its hash cannot be compared")
    }
    do throws(Diagnostic) {
      let found = try hash()
      if JSONValue(found) == recorded {
        add(.ok, path, "\(what) is the one in run.json, by its SHA-256")
      } else {
        add(
          isDamage ? .damaged : .note, path,
          "\(what) has changed: its SHA-256 is \(found.prefix(12))… (\(recorded?.string?.prefix(12) ?? "unknown")… in run.json); "
            + "a resume is refused")
      }
    } catch {
      if error.category == .interrupted { throw error }
      add(.damaged, path, "\(error)")
    }
  }

  /// Whether an adapter or a model holds the parameters of a checkpoint, where it holds parameters: a prefix is stored as the output of
  /// its network.
  mutating func compare(_ directory: String, with checkpoint: Checkpoint) throws(Diagnostic) {
    let names = ["adapter_model.safetensors", "adapter.safetensors", "model.safetensors"]
    guard let name = names.first(where: { FileManager.default.fileExists(atPath: "\(directory)/\($0)") }) else { return }
    let state = "\(checkpoint.path)/\(Checkpoint.stateFile)"
    _ = try check(directory) {
      let file = try SafetensorsFile("\(directory)/\(name)")
      let compared = try HDF5.read(state) { reader throws(Diagnostic) in
        var count = 0
        for tensor in file.tensors {
          try Interruption.check(directory)
          let bare = tensor.name.hasPrefix(Self.peftPrefix) ? String(tensor.name.dropFirst(Self.peftPrefix.count)) : tensor.name
          guard let dataset = reader["trainable/" + bare], dataset.shape == tensor.shape, dataset.byteCount == tensor.byteCount else {
            continue
          }
          let stored = try reader.bytes(dataset)
          guard tensor.withBytes({ $0.elementsEqual(stored) }) else {
            throw .rejected(directory, at: tensor.name, "differs from \(state), of which it should be")
          }
          count += 1
        }
        return count
      }
      let detail =
        compared == file.tensors.count
        ? "holds the parameters of \(lastComponent(ofPath: checkpoint.path))"
        : "is computed from a checkpoint's parameters, so it cannot be compared with them"
      return ((), detail)
    }
  }

  /// In front of every name in HF PEFT's files.
  private static let peftPrefix = "base_model.model."
}
