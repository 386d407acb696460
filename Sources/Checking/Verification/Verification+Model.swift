import FileFormats
import Methods
import Tensors
import Training
import Transformers

extension Verification {
  /// An adapter of ours or of another program: its manifest, where there is one, its config and every number.
  mutating func verifyAdapter(_ path: String) throws(Diagnostic) {
    guard try verifyManifestIfAny(path) else { return }
    let names = try entries(ofDirectory: path)
    let settings = ["adapter_config.json", "adapter.gguf"].first(where: names.contains) ?? "adapter_config.json"
    _ = try check("\(path)/\(settings)") {
      let adapter = try AdapterDirectory(path)
      return ((), "\(type(of: adapter.config).peftType), for \(adapter.baseModelName ?? "an unnamed model")")
    }
    for name in ["adapter_model.safetensors", "adapter.safetensors", "adapters.safetensors"] where names.contains(name) {
      try verifyNumbers("\(path)/\(name)") { try SafetensorsFile("\(path)/\(name)") }
    }
    if settings.hasSuffix(".gguf") { try verifyNumbers("\(path)/\(settings)") { try GGUFFile("\(path)/\(settings)") } }
  }

  /// A model: a GGUF or safetensors file, a Hugging Face directory or one of ours.
  mutating func verifyModel(_ path: String) throws(Diagnostic) {
    if ModelFormats.of(path).isSingleFile { return try verifyNumbers(path) { try GGUFFile(path) } }
    if path.hasSuffix(".safetensors") { return try verifyNumbers(path) { try SafetensorsFile(path) } }
    guard try verifyManifestIfAny(path) else { return }
    _ = try check("\(path)/config.json") {
      let config = try StrictJSON.parse(contentsOf: "\(path)/config.json")
      return ((), "model_type \(config["model_type"]?.string ?? "unknown")")
    }
    let hdf5 = "\(path)/\(HDF5Format.file)"
    guard try status(ofPath: hdf5) != nil else { return try verifyNumbers(path) { try SafetensorsDirectory(path) } }
    _ = try check(hdf5) {
      let (tensors, elements) = try HDF5.read(hdf5) { reader throws(Diagnostic) in
        var elements = 0
        for dataset in reader.datasets {
          try Interruption.check(hdf5)
          let tensor = Tensor(
            uninitialized: dataset.shape, dtype: dataset.type == .bf16 ? .bfloat16 : .float32, category: .workspace, backend: .cpu)
          try tensor.fillOnHost { bytes throws(Diagnostic) in try reader.read(dataset, into: bytes) }
          if let (index, value) = tensor.firstNonFinite() {
            throw .rejected(hdf5, at: dataset.name, "element \(index) of \(dataset.shape) is \(value) (must be a finite number)")
          }
          elements += tensor.count
        }
        return (reader.datasets.count, elements)
      }
      return ((), "\(elements) weights in \(tensors) tensors, checksums right, all numbers finite")
    }
  }

  /// Every number of a file of tensors.
  private mutating func verifyNumbers(_ path: String, _ open: () throws -> any TensorFile) throws(Diagnostic) {
    _ = try check(path) {
      let file = try open()
      var elements = 0
      for tensor in file.tensors {
        try Interruption.check(path)
        try tensor.requireFinite(file: path)
        elements += tensor.elementCount
      }
      return ((), "\(elements) weights in \(file.tensors.count) tensors, all numbers finite")
    }
  }

  /// False if there is a manifest and it does not hold; other people's directories have none.
  private mutating func verifyManifestIfAny(_ path: String) throws(Diagnostic) -> Bool {
    if try status(ofPath: "\(path)/\(Manifest.fileName)") == nil {
      add(.note, path, "has no manifest, so nothing says what its bytes should be")
      return true
    }
    return try verifyManifest(path) != nil
  }
}
