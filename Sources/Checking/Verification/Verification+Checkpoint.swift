import FileFormats
import Tensors
import Training

extension Verification {
  /// A checkpoint: its manifest, every byte and every number of its state. Nil if it is damaged.
  ///
  /// HDF5 is not asked about a file whose hash is wrong.
  mutating func verifyCheckpoint(_ path: String) throws(Diagnostic) -> Checkpoint? {
    guard try verifyManifest(path) != nil else { return nil }
    let file = "\(path)/\(Checkpoint.stateFile)"
    return try check(file) {
      let checkpoint = try Checkpoint(path)
      let step = checkpoint.state.step
      guard checkpoint.info["step"]?.integer == Int64(step) else {
        throw Diagnostic.rejected(file, at: "state@step", "found \(step), and the manifest is of another step")
      }
      let name = RunDirectory.part(of: lastComponent(ofPath: path))
      if name.hasPrefix("step-"), Int(name.dropFirst(5)) != step {
        throw Diagnostic.rejected(path, "is the checkpoint of step \(step): it was renamed or copied here")
      }
      let found = try HDF5.read(file) { reader throws(Diagnostic) in try Self.readState(reader) }
      return (
        checkpoint,
        "step \(step): \(found.parameters) parameters in \(found.tensors) tensors with their moments, checksums right, all numbers finite"
      )
    }
  }

  /// Reads every dataset, which checks its checksums, and compares parameters and moments.
  private static func readState(_ reader: HDF5Reader) throws(Diagnostic) -> (tensors: Int, parameters: Int) {
    let file = reader.path
    let (trained, moments) = ("trainable/", ["optimizer/exp_avg/", "optimizer/exp_avg_sq/"])
    var (tensors, parameters) = (0, 0)
    for dataset in reader.datasets {
      try Interruption.check(file)
      guard dataset.type == .f32 else { throw .rejected(file, at: dataset.name, "found \(dataset.type) (must be f32)") }
      let tensor = Tensor(uninitialized: dataset.shape, dtype: .float32, category: .workspace, backend: .cpu)
      try tensor.fillOnHost { bytes throws(Diagnostic) in try reader.read(dataset, into: bytes) }
      if let (index, value) = tensor.firstNonFinite() {
        throw .rejected(file, at: dataset.name, "element \(index) of \(dataset.shape) is \(value) (must be a finite number)")
      }
      guard let prefix = ([trained] + moments).first(where: { dataset.name.hasPrefix($0) }) else {
        throw .rejected(file, at: dataset.name, "is neither a parameter nor a moment")
      }
      let name = dataset.name.dropFirst(prefix.count)
      for other in prefix == trained ? moments : [trained] {
        guard reader[other + name]?.shape == dataset.shape else {
          throw .rejected(
            file, at: dataset.name,
            "has the shape \(dataset.shape), and \(other + name) \(reader[other + name].map { "\($0.shape)" } ?? "is missing")")
        }
      }
      if prefix == trained { (tensors, parameters) = (tensors + 1, parameters + tensor.count) }
    }
    guard tensors > 0 else { throw .rejected(file, at: "trainable", "holds no parameter") }
    return (tensors, parameters)
  }

  /// A directory against its manifest. Nil if it is damaged.
  mutating func verifyManifest(_ path: String) throws(Diagnostic) -> Manifest? {
    let verified = try check(path) {
      let verified = try CommittedDirectory.verify(path)
      let files = verified.manifest.files
      let bytes = files.reduce(0) { $0 + $1.byteCount }
      return (verified, "\(files.count) \(files.count == 1 ? "file" : "files"), \(formattedBytes(bytes)), SHA-256 as in the manifest")
    }
    for warning in verified?.warnings ?? [] { add(.note, path, String(warning.dropFirst(path.utf8.count).drop { $0 == "/" })) }
    return verified?.manifest
  }
}
