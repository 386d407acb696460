import FileFormats

/// A GGUF file with other metadata and more tensors than the fixture it comes from.
package struct ChangedGGUF {
  private var pairs: [(key: String, value: GGUFValue)] = []
  private var tensors: [(name: String, type: UInt32, dimensions: [UInt64], bytes: [UInt8])] = []

  /// - Parameter path: of the fixture.
  package init(of path: String) throws {
    let file = try GGUFFile(path)
    pairs = file.metadata.keys.compactMap { key in file.metadata[key].map { (key, $0) } }
    tensors = file.tensors.map { tensor in
      (tensor.name, tensor.type.ggufNumber ?? 0, tensor.shape.reversed().map { UInt64($0) }, tensor.withBytes { Array($0) })
    }
  }

  /// Sets a key, or removes it.
  package subscript(key: String) -> GGUFValue? {
    get { pairs.first { $0.key == key }?.value }
    set {
      pairs.removeAll { $0.key == key }
      if let newValue { pairs.append((key, newValue)) }
    }
  }

  /// Adds a vector of f32.
  package mutating func add(_ name: String, _ values: [Float]) {
    tensors.append((name, 0, [UInt64(values.count)], values.withUnsafeBytes { Array($0) }))
  }

  /// The file's bytes.
  package var bytes: [UInt8] {
    var bytes = Array("GGUF".utf8) + raw(UInt32(3)) + raw(UInt64(tensors.count)) + raw(UInt64(pairs.count))
    for (key, value) in pairs { bytes += string(key) + encoded(value) }
    var data: [UInt8] = []
    for tensor in tensors {
      bytes += string(tensor.name) + raw(UInt32(tensor.dimensions.count)) + tensor.dimensions.flatMap(raw) + raw(tensor.type)
      bytes += raw(UInt64(data.count))
      data += tensor.bytes + padding(tensor.bytes.count)
    }
    return bytes + padding(bytes.count) + data
  }

  private func padding(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: (32 - count % 32) % 32) }

  private func raw(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }

  private func string(_ text: String) -> [UInt8] { raw(UInt64(text.utf8.count)) + Array(text.utf8) }

  private func array(_ type: UInt32, _ items: [[UInt8]]) -> [UInt8] {
    raw(UInt32(9)) + raw(type) + raw(UInt64(items.count)) + items.joined()
  }

  private func encoded(_ value: GGUFValue) -> [UInt8] {
    switch value {
    case .integer(let number): raw(UInt32(11)) + raw(number)
    case .unsigned(let number): raw(UInt32(10)) + raw(number)
    case .double(let number): raw(UInt32(12)) + raw(number.bitPattern)
    case .bool(let flag): raw(UInt32(7)) + [flag ? 1 : 0]
    case .string(let text): raw(UInt32(8)) + string(text)
    case .integers(let items): array(11, items.map(raw))
    case .doubles(let items): array(12, items.map { raw($0.bitPattern) })
    case .bools(let items): array(7, items.map { [$0 ? 1 : 0] })
    case .strings(let items): array(8, items.map(string))
    }
  }
}
