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
  package static func problem(inDirectory path: String, expected: String, names: [String]) -> Diagnostic {
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
    switch FileKind(bytes) {
    case .gguf: "a GGUF file; name it .gguf"
    case .zip:
      "a ZIP archive, as PyTorch's .bin, .pt and .ckpt files are (pickled: they run code when they are loaded), .npz and .keras; "
        + conversion
    case .pickle: "a pickle, as old PyTorch files are, which runs code when it is loaded; \(conversion)"
    case .hdf5: "an HDF5 file; HDF5 is read only as part of a directory that this tool wrote, with its MANIFEST.json: give the directory"
    case .ggml: "a GGML file of before GGUF; get the GGUF version of the model"
    case .tensorFlowLite: "a TensorFlow Lite model; get the safetensors version of the model"
    case .numPy: "a NumPy array; get the safetensors version of the model"
    case .gzip, .zstd, .xz, .bzip2, .lz4, .sevenZip: "compressed; unpack it"
    case .tar: "a tar archive; unpack it (NeMo's and old PyTorch's tar files hold pickles, which are not read)"
    case .gitLFSPointer: "a Git LFS pointer, not the file itself; fetch it with \"git lfs pull\""
    case .onnx: "an ONNX model or a TensorFlow graph; get the safetensors version of the model"
    case .safetensors: "a safetensors file; give its folder, with config.json and the tokenizer's files beside it"
    case .html: "an HTML page, not the file itself: download the file, not the page that shows it"
    case .parquet, .arrow, .arrowStream, .feather, .orc, .avro, .sqlite: "a file of data, not a model"
    case .pdf: "a PDF document, not a model"
    case .zeros: "a file of zero bytes, as an unfinished download leaves it; download it again"
    case .xml, .utf16, .utf32, nil: bytes.first == UInt8(ascii: "{") ? "a JSON file; give the folder of the model" : nil
    }
  }

  /// "; it is …" for the message of a reader that expected something else, or nothing.
  static func hint(_ bytes: UnsafeRawBufferPointer) -> String { description(of: bytes).map { "; it is \($0)" } ?? "" }

  /// Refuses a path where a directory belongs and none is.
  package static func requireDirectory(_ path: String, _ whatDirectory: String) throws(Diagnostic) {
    var attributes = stat()
    guard stat(path, &attributes) == 0 else { throw .rejected(path, "cannot be opened: \(systemMessage(errno))") }
    guard !attributes.isDirectory else { return }
    guard attributes.isRegularFile else { throw .rejected(path, "it is \(attributes.kindName) (must be \(whatDirectory))") }
    let what = try MappedFile(path).withBytes { description(of: UnsafeRawBufferPointer(rebasing: $0.prefix(512))) }
    throw .rejected(path, "it is \(what ?? "a file of an unknown kind") (must be \(whatDirectory))")
  }
}
