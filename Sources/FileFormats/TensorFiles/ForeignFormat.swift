import Glibc

/// Formats of models that are not read, told by their first bytes or their names, with advice.
///
/// Pickled files are programs: unpickling runs what they say. They are never opened for more than their first bytes.
package enum ForeignFormat {
  /// How to get safetensors from a pickled model or adapter that one trusts.
  static let conversion =
    "get the safetensors version, or convert it where you trust it: load it with transformers or peft and save it with "
    + "save_pretrained(folder, safe_serialization=True)"

  /// Endings of pickled weights.
  private static let pickledSuffixes = [".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle"]
  /// Weights of other tools by name, for a directory without any of ours.
  private static let otherWeights: [(suffix: String, what: String)] = [
    (".onnx", "an ONNX model"), (".pb", "a TensorFlow graph"), (".msgpack", "a Flax model"), (".tflite", "a TensorFlow Lite model"),
    ("tf_model.h5", "a Keras model"), (".keras", "a Keras model"), (".npz", "NumPy arrays"), (".mlmodel", "a Core ML model"),
  ]

  /// What is wrong with a folder in which none of the files was found that are read, by the names that it has instead.
  package static func problem(inDirectory path: String, expected: String, names: [String]) -> FileFormatError {
    let pickled = names.filter { name in pickledSuffixes.contains { name.hasSuffix($0) } }
    if !pickled.isEmpty {
      let shown = pickled.prefix(3).map(quoted).joined(separator: ", ") + (pickled.count > 3 ? ", …" : "")
      return .rejected(
        path, "holds only pickled weights (\(shown)), which run code when they are loaded (must be \(expected)); \(conversion)")
    }
    for name in names {
      if let other = otherWeights.first(where: { name.hasSuffix($0.suffix) }) {
        return .rejected(path, "holds \(quoted(name)), \(other.what) (must be \(expected)); get the safetensors version of the model")
      }
    }
    let gguf = names.filter { $0.hasSuffix(".gguf") }
    if let name = gguf.first { return .rejected(path, "holds \(expected) nowhere; for \(quoted(name)) give the path of the file itself") }
    return .rejected(path, "holds neither \(expected) nor its index")
  }

  /// What a file is that begins with these bytes, and what to do; nil for bytes that say nothing.
  ///
  /// - Parameter bytes: at least the first 512, or the whole file.
  package static func description(of bytes: UnsafeRawBufferPointer) -> String? {
    func starts(_ magic: [UInt8], at offset: Int = 0) -> Bool {
      bytes.count >= offset + magic.count && bytes[offset..<offset + magic.count].elementsEqual(magic)
    }
    func starts(_ text: String, at offset: Int = 0) -> Bool { starts(Array(text.utf8), at: offset) }

    if starts("GGUF") { return "a GGUF file; name it .gguf" }
    if starts("PK\u{3}\u{4}") || starts("PK\u{5}\u{6}") {
      return "a ZIP archive, as PyTorch's .bin, .pt and .ckpt files are (pickled: they run code when they are loaded), .npz and .keras; "
        + conversion
    }
    // Protocols 2 to 5 begin with their number; the older ones are text, for which PyTorch's was never used.
    if bytes.count >= 2, bytes[0] == 0x80, (2...5).contains(bytes[1]) {
      return "a pickle, as old PyTorch files are, which runs code when it is loaded; \(conversion)"
    }
    if starts([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]) {
      return "an HDF5 file; HDF5 is read only as part of a directory that this tool wrote, with its MANIFEST.json: give the directory"
    }
    for magic in ["lmgg", "fmgg", "tjgg"] where starts(magic) {
      return "a GGML file of before GGUF; get the GGUF version of the model"
    }
    if starts("TFL3", at: 4) { return "a TensorFlow Lite model; get the safetensors version of the model" }
    if starts([0x93] + Array("NUMPY".utf8)) { return "a NumPy array; get the safetensors version of the model" }
    if starts([0x1F, 0x8B]) || starts([0x28, 0xB5, 0x2F, 0xFD]) || starts([0xFD] + Array("7zXZ".utf8)) || starts("BZh") {
      return "compressed; unpack it"
    }
    if starts("ustar", at: 257) { return "a tar archive; unpack it (NeMo's and old PyTorch's tar files hold pickles, which are not read)" }
    if starts("version https://git-lfs") { return "a Git LFS pointer, not the file itself; fetch it with \"git lfs pull\"" }
    // ONNX: its version, then the producer's name or the operator set. TensorFlow: SavedModel's version and graph, or a graph alone.
    if bytes.count >= 3, bytes[0] == 0x08, bytes[1] < 0x20, [0x12, 0x3A, 0x42].contains(bytes[2]) {
      return "an ONNX model or a TensorFlow graph; get the safetensors version of the model"
    }
    if bytes.count >= 9, starts("{", at: 8), bytes[5..<8].allSatisfy({ $0 == 0 }) {
      return "a safetensors file; give its folder, with config.json and the tokenizer's files beside it"
    }
    if starts("{") { return "a JSON file; give the folder of the model" }
    return nil
  }

  /// "; it is …" for the message of a reader that expected something else, or nothing.
  static func hint(_ bytes: UnsafeRawBufferPointer) -> String { description(of: bytes).map { "; it is \($0)" } ?? "" }

  /// Refuses a path where a directory belongs and none is.
  package static func requireDirectory(_ path: String, _ whatDirectory: String) throws(FileFormatError) {
    var attributes = stat()
    guard stat(path, &attributes) == 0 else { throw .rejected(path, "cannot be opened: \(systemMessage(errno))") }
    guard !attributes.isDirectory else { return }
    guard attributes.isRegularFile else { throw .rejected(path, "it is \(attributes.kindName) (must be \(whatDirectory))") }
    let what = try MappedFile(path).withBytes { description(of: UnsafeRawBufferPointer(rebasing: $0.prefix(512))) }
    throw .rejected(path, "it is \(what ?? "a file of an unknown kind") (must be \(whatDirectory))")
  }
}
