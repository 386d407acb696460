/// A tensor on its way into a file: its description, and a closure that lends its bytes.
package struct TensorToWrite {
  package let name: String
  package let type: StoredType
  /// PyTorch's order, outermost first.
  package let shape: [Int]
  /// Calls its argument with the row-major little-endian bytes, once.
  package let withBytes: ((UnsafeRawBufferPointer) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void

  package init(
    _ name: String, _ type: StoredType, _ shape: [Int],
    withBytes: @escaping ((UnsafeRawBufferPointer) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void
  ) {
    self.name = name
    self.type = type
    self.shape = shape
    self.withBytes = withBytes
  }

  /// Writes the bytes.
  ///
  /// - Parameter size: how many the header has promised.
  func write(to descriptor: borrowing FileDescriptor, size: Int, _ path: String) throws(Diagnostic) {
    var written = 0
    try Interruption.check(path)
    try withBytes { bytes throws(Diagnostic) in
      try descriptor.write(bytes, path: path)
      written += bytes.count
    }
    guard written == size else {
      throw .rejected(path, at: name, "\(written) bytes were given for \(type) \(shape) (must be \(size))")
    }
  }
}

/// Writes `.safetensors` files, byte for byte as the reference writer does: tensors by element size (large first) and name, header
/// padded with spaces to a multiple of 8.
package enum SafetensorsWriter {
  /// Writes a file atomically.
  ///
  /// - Parameters:
  ///   - metadata: the header's `__metadata__`; Hugging Face expects `["format": "pt"]`. Left out if empty.
  ///   - tensors: names must be unique, types not quantised.
  package static func write(
    _ tensors: [TensorToWrite], metadata: [(key: String, value: String)] = [("format", "pt")], to path: String
  ) throws(Diagnostic) {
    let ordered = tensors.sorted { left, right in
      let (a, b) = (left.type.safetensorsOrder, right.type.safetensorsOrder)
      return a != b ? a > b : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    let (header, sizes) = try header(ordered, metadata: metadata, path: path)
    try SingleFile.writeAtomically(path) { descriptor, path throws(Diagnostic) in
      try descriptor.write(header, path: path)
      for (tensor, size) in zip(ordered, sizes) { try tensor.write(to: descriptor, size: size, path) }
    }
  }

  private static func header(
    _ tensors: [TensorToWrite], metadata: [(key: String, value: String)], path: String
  ) throws(Diagnostic) -> (bytes: [UInt8], sizes: [Int]) {
    let size = CheckedSize(file: path)
    var header = JSONObject()
    if !metadata.isEmpty {
      var strings = JSONObject()
      for (key, value) in metadata { strings[key] = JSONValue(value) }
      header["__metadata__"] = JSONValue(strings)
    }
    var offset = 0
    var sizes: [Int] = []
    for tensor in tensors {
      guard let type = tensor.type.safetensorsName else {
        throw .rejected(path, at: tensor.name, "\(tensor.type) cannot be stored in safetensors; unpack it first")
      }
      // The reader's own rules: what is written can be read.
      try checkName(tensor.name, file: path, place: "a tensor")
      guard tensor.shape.count <= 8, header[tensor.name] == nil else {
        throw .rejected(path, at: tensor.name, "has more than 8 axes, or its name appears twice")
      }
      let count = try size.bytes(of: tensor.type, shape: tensor.shape, at: tensor.name)
      let end = try size.add(offset, count, at: tensor.name)
      header[tensor.name] = [
        "dtype": JSONValue(type), "shape": JSONValue(tensor.shape.map { JSONValue($0) }),
        "data_offsets": [JSONValue(offset), JSONValue(end)],
      ]
      sizes.append(count)
      offset = end
    }
    var text = Array(JSONValue(header).serialized().utf8)
    text += repeatElement(0x20, count: (8 - text.count % 8) % 8)
    guard text.count <= SafetensorsFile.maximumHeaderBytes else {
      throw .rejected(path, "the header would have \(text.count) bytes (must be ≤ \(SafetensorsFile.maximumHeaderBytes))")
    }
    let length = withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) }
    return (length + text, sizes)
  }
}

extension StoredType {
  /// Rank of the type in the reference implementation, which writes large element sizes first so that all tensors are aligned.
  fileprivate var safetensorsOrder: Int {
    switch self {
    case .bool: 0
    case .u8: 1
    case .f16: 2
    case .bf16: 3
    case .i32: 4
    case .f32: 5
    case .f64: 6
    case .i64: 7
    default: -1
    }
  }
}
