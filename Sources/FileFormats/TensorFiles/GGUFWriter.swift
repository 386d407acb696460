/// Writes GGUF files of version 3, as ``GGUFFile`` and llama.cpp read them.
package enum GGUFWriter {
  /// Longest name of a tensor that llama.cpp takes (`GGML_MAX_NAME`, less its zero).
  package static let maximumNameBytes = 63
  private static let alignment = 32

  /// Writes a file atomically; tensors are asked for their bytes one after the other, so that one at a time is in memory.
  ///
  /// - Parameters:
  ///   - fields: with `general.architecture`, and without `general.alignment`: tensors lie at multiples of 32, the format's own alignment.
  ///   - tensors: in the order of the file; names must be unique.
  /// - Throws: `Diagnostic` for a tensor that the format cannot hold, or of storage.
  package static func write(_ fields: GGUFFields, _ tensors: [TensorToWrite], to path: String) throws(Diagnostic) {
    let (header, sizes) = try header(fields, tensors, path)
    try SingleFile.writeAtomically(path) { descriptor, path throws(Diagnostic) in
      try descriptor.write(header, path: path)
      for (tensor, size) in zip(tensors, sizes) {
        try tensor.write(to: descriptor, size: size, path)
        try descriptor.write([UInt8](repeating: 0, count: (alignment - size % alignment) % alignment), path: path)
      }
    }
  }

  private static func header(
    _ fields: GGUFFields, _ tensors: [TensorToWrite], _ path: String
  ) throws(Diagnostic) -> (bytes: [UInt8], sizes: [Int]) {
    let size = CheckedSize(file: path)
    var bytes = Array("GGUF".utf8)
    bytes.append(gguf: 3 as UInt32)
    bytes.append(gguf: UInt64(tensors.count))
    bytes.append(gguf: UInt64(fields.keys.count))
    bytes += fields.encoded()
    var (offset, sizes, names) = (0, [Int](), Set<String>())
    for tensor in tensors {
      guard let type = tensor.type.ggufNumber else {
        throw .rejected(path, at: tensor.name, "\(tensor.type) cannot be stored in GGUF")
      }
      guard (1...4).contains(tensor.shape.count), !tensor.shape.contains(0), names.insert(tensor.name).inserted else {
        throw .rejected(path, at: tensor.name, "has no or more than 4 axes, or none of their elements, or its name appears twice")
      }
      try checkName(tensor.name, file: path, place: "a tensor")
      guard tensor.name.utf8.count <= maximumNameBytes else {
        throw .rejected(path, at: tensor.name, "a name of \(tensor.name.utf8.count) bytes (must be ≤ \(maximumNameBytes) for llama.cpp)")
      }
      let count = try size.bytes(of: tensor.type, shape: tensor.shape, at: tensor.name)
      bytes.append(gguf: tensor.name)
      bytes.append(gguf: UInt32(tensor.shape.count))
      for dimension in tensor.shape.reversed() { bytes.append(gguf: UInt64(dimension)) }
      bytes.append(gguf: type)
      bytes.append(gguf: UInt64(offset))
      sizes.append(count)
      offset = try size.pad(try size.add(offset, count, at: tensor.name), to: alignment, at: tensor.name)
    }
    bytes += [UInt8](repeating: 0, count: (alignment - bytes.count % alignment) % alignment)
    return (bytes, sizes)
  }
}
