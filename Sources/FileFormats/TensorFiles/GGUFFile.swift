/// A GGUF file of version 2 or 3, little endian, mapped: header, metadata, tensor descriptions, padding, tensors.
///
/// Counts are bounded by what the rest of the file can hold before anything is allocated; keys and tensor names are unique; tensors
/// lie aligned, inside the file and apart. Source: ggml `docs/gguf.md`. Nested arrays are refused, as llama.cpp does.
public struct GGUFFile: TensorFile {
  /// Path as given.
  public let path: String
  /// 2 or 3; the two differ only in the byte order that 3 allows.
  public let version: Int
  /// The key-value part.
  public let metadata: GGUFMetadata
  private let table: TensorTable
  private let pairs: [(key: String, value: FileSlice)]

  /// The tensors in file order. Shapes are in PyTorch's order (GGUF lists the innermost axis first): a weight is `[out, in]`.
  public var tensors: [TensorEntry] { table.tensors }

  /// The tensor of a name, or nil.
  public subscript(name: String) -> TensorEntry? { table[name] }

  /// Maps the file and checks everything but the numbers in the tensors.
  ///
  /// - Throws: ``Diagnostic`` with the first field that breaks the format.
  public init(_ path: String) throws(Diagnostic) { try self.init(try MappedFile(path)) }

  /// Checks a file that is mapped already.
  package init(_ file: MappedFile) throws(Diagnostic) {
    path = file.path
    (version, metadata, table, pairs) = try file.withBytes { bytes throws(Diagnostic) in
      var parser = GGUFParser(bytes, file: file)
      return try parser.parse()
    }
  }

  /// The key-value part for another file, every value in the width that it has here; not the alignment, which is the other file's own.
  package func copiedFields() -> GGUFFields {
    var fields = GGUFFields()
    for (key, value) in pairs where key != "general.alignment" { fields[key] = .copied(value.withBytes { Array($0) }) }
    return fields
  }
}

private struct GGUFParser {
  private let file: MappedFile
  private var reader: ByteReader

  init(_ bytes: UnsafeRawBufferPointer, file: MappedFile) {
    self.file = file
    reader = ByteReader(bytes, file: file.path)
  }

  /// A tensor description before the data section's place is known.
  private struct Description {
    let name: String
    let type: StoredType
    let shape: [Int]
    let offset: Int
    let byteCount: Int
  }

  mutating func parse() throws(Diagnostic) -> (version: Int, GGUFMetadata, TensorTable, [(key: String, value: FileSlice)]) {
    let magic = try reader.integer(UInt32.self, of: "the magic number")
    guard magic == 0x4655_4747 else {
      throw .rejected(file.path, at: "byte 0", "does not start with GGUF\(file.withBytes(ForeignFormat.hint))")
    }
    let version = try reader.integer(UInt32.self, of: "the version")
    guard version == 2 || version == 3 else {
      let hint = (1..<16).contains(version.byteSwapped) ? "; big-endian files are not supported" : ""
      throw .rejected(file.path, at: "byte 4", "found the GGUF version \(version) (must be 2 or 3\(hint))")
    }
    // Smallest records: a tensor has name length, axes, one axis, type, offset; a pair has key length, type, one byte.
    let tensorCount = try reader.count(ofRecordsOf: 8 + 4 + 8 + 4 + 8, what: "tensors")
    let pairCount = try reader.count(ofRecordsOf: 8 + 4 + 1, what: "metadata pairs")

    var metadata = GGUFMetadata(file: file.path)
    var pairs: [(key: String, value: FileSlice)] = []
    for _ in 0..<pairCount {
      let key = try reader.string(of: "a key")
      try checkName(key, file: file.path, place: "a metadata key before \(reader.place)")
      let start = reader.position
      let type = try reader.integer(UInt32.self, of: "the type of \(quoted(key))")
      let value = try parseValue(type, key: key)
      guard metadata.append(key, value) else { throw .rejected(file.path, at: key, "the key appears twice") }
      pairs.append((key, file[start..<reader.position]))
    }
    let alignment = try Self.alignment(metadata, file: file.path)

    var descriptions: [Description] = []
    descriptions.reserveCapacity(tensorCount)
    for _ in 0..<tensorCount { descriptions.append(try parseDescription(alignment: alignment)) }
    return (Int(version), metadata, try table(descriptions, alignment: alignment), pairs)
  }

  // MARK: Metadata

  private static func alignment(_ metadata: GGUFMetadata, file: String) throws(Diagnostic) -> Int {
    let alignment = try metadata.optionalInteger("general.alignment", in: 1...65536) ?? 32
    guard alignment & (alignment - 1) == 0 else {
      throw .rejected(file, at: "general.alignment", "found \(alignment) (must be a power of two)")
    }
    return alignment
  }

  private mutating func parseValue(_ type: UInt32, key: String) throws(Diagnostic) -> GGUFValue {
    switch type {
    case 0...5, 10, 11:
      let (signed, unsigned) = try parseInteger(type, key: key)
      return unsigned.map { .unsigned($0) } ?? .integer(signed)
    case 6, 12: return .double(try parseDouble(type, key: key))
    case 7: return .bool(try parseBool(key: key))
    case 8: return .string(try reader.string(of: "the value of \(quoted(key))"))
    case 9: return try parseArray(key: key)
    default: throw .rejected(file.path, at: key, "found the value type \(type) (must be from 0 to 12)")
    }
  }

  private mutating func parseArray(key: String) throws(Diagnostic) -> GGUFValue {
    let type = try reader.integer(UInt32.self, of: "the element type of \(quoted(key))")
    guard let width = Self.elementBytes(type) else {
      throw .rejected(file.path, at: key, "found the element type \(type) (must be from 0 to 12, but not an array)")
    }
    let count = try reader.count(ofRecordsOf: width, what: "elements of \(quoted(key))")
    switch type {
    case 6, 12:
      var items: [Double] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(try parseDouble(type, key: key)) }
      return .doubles(items)
    case 7:
      var items: [Bool] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(try parseBool(key: key)) }
      return .bools(items)
    case 8:
      var items: [String] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(try reader.string(of: "an element of an array")) }
      return .strings(items)
    default:
      var items: [Int64] = []
      items.reserveCapacity(count)
      for _ in 0..<count {
        let (signed, unsigned) = try parseInteger(type, key: key)
        if let unsigned { throw .rejected(file.path, at: key, "holds \(unsigned) (must be < 2⁶³)") }
        items.append(signed)
      }
      return .integers(items)
    }
  }

  /// Bytes of the smallest element of a type; nil for arrays and unknown types.
  private static func elementBytes(_ type: UInt32) -> Int? {
    switch type {
    case 0, 1, 7: 1
    case 2, 3: 2
    case 4, 5, 6: 4
    case 8, 10, 11, 12: 8
    default: nil
    }
  }

  private mutating func parseInteger(_ type: UInt32, key: String) throws(Diagnostic) -> (Int64, UInt64?) {
    switch type {
    case 0: return (Int64(try reader.integer(UInt8.self, of: key)), nil)
    case 1: return (Int64(try reader.integer(Int8.self, of: key)), nil)
    case 2: return (Int64(try reader.integer(UInt16.self, of: key)), nil)
    case 3: return (Int64(try reader.integer(Int16.self, of: key)), nil)
    case 4: return (Int64(try reader.integer(UInt32.self, of: key)), nil)
    case 5: return (Int64(try reader.integer(Int32.self, of: key)), nil)
    case 11: return (try reader.integer(Int64.self, of: key), nil)
    default:
      let value = try reader.integer(UInt64.self, of: key)
      return Int64(exactly: value).map { ($0, nil) } ?? (0, value)
    }
  }

  private mutating func parseDouble(_ type: UInt32, key: String) throws(Diagnostic) -> Double {
    type == 6
      ? Double(Float(bitPattern: try reader.integer(UInt32.self, of: key)))
      : Double(bitPattern: try reader.integer(UInt64.self, of: key))
  }

  private mutating func parseBool(key: String) throws(Diagnostic) -> Bool {
    let byte = try reader.integer(UInt8.self, of: key)
    guard byte < 2 else { throw .rejected(file.path, at: key, "found the boolean \(byte) (must be 0 or 1)") }
    return byte == 1
  }

  // MARK: Tensors

  private mutating func parseDescription(alignment: Int) throws(Diagnostic) -> Description {
    let name = try reader.string(of: "a tensor name")
    try checkName(name, file: file.path, place: "a tensor name before \(reader.place)")
    let axes = try reader.integer(UInt32.self, of: "the axes of \(quoted(name))")
    guard (1...4).contains(axes) else { throw .rejected(file.path, at: name, "found \(axes) axes (must be from 1 to 4)") }
    var shape: [Int] = []
    for _ in 0..<axes {
      let dimension = try reader.integer(UInt64.self, of: "the shape of \(quoted(name))")
      guard dimension > 0, let dimension = Int(exactly: dimension) else {
        throw .rejected(file.path, at: name, "found the dimension \(dimension) (must be from 1 to 2⁶³ − 1)")
      }
      shape.append(dimension)
    }
    shape.reverse()
    let number = try reader.integer(UInt32.self, of: "the type of \(quoted(name))")
    guard let type = StoredType(gguf: number) else {
      let found = ggmlTypeNames[number].map { "\($0) (\(number))" } ?? "\(number)"
      let known = StoredType.allCases.filter { $0.ggufNumber != nil }.map(\.description).joined(separator: ", ")
      throw .rejected(file.path, at: name, "found the tensor type \(found) (must be one of \(known))")
    }
    let offset = try reader.integer(UInt64.self, of: "the offset of \(quoted(name))")
    guard let offset = Int(exactly: offset), offset % alignment == 0 else {
      throw .rejected(file.path, at: name, "found the offset \(offset) (must be a multiple of the alignment \(alignment))")
    }
    let byteCount = try reader.size.bytes(of: type, shape: shape, at: name)
    return Description(name: name, type: type, shape: shape, offset: offset, byteCount: byteCount)
  }

  private func table(_ descriptions: [Description], alignment: Int) throws(Diagnostic) -> TensorTable {
    let size = reader.size
    let dataStart = try size.pad(reader.position, to: alignment, at: "the tensor data")
    var table = TensorTable()
    for description in descriptions {
      let name = description.name
      let start = try size.add(dataStart, description.offset, at: name)
      let range = try size.range(start, count: description.byteCount, within: file.count, at: name)
      let tensor = TensorEntry(name: name, type: description.type, shape: description.shape, slice: file[range])
      guard table.append(tensor) else { throw .rejected(file.path, at: name, "the tensor name appears twice") }
    }
    let ordered = table.tensors.sorted { $0.slice.range.lowerBound < $1.slice.range.lowerBound }
    for (before, tensor) in zip(ordered, ordered.dropFirst()) where tensor.slice.range.lowerBound < before.slice.range.upperBound {
      throw .rejected(file.path, at: tensor.name, "its data overlaps that of \(quoted(before.name))")
    }
    return table
  }
}

/// Types of ggml we do not read, by their number, for messages.
private let ggmlTypeNames: [UInt32: String] = [
  9: "q8_1", 10: "q2_k", 11: "q3_k", 15: "q8_k", 16: "iq2_xxs", 17: "iq2_xs", 18: "iq3_xxs", 19: "iq1_s",
  20: "iq4_nl", 21: "iq3_s", 22: "iq2_s", 23: "iq4_xs", 24: "i8", 25: "i16", 29: "iq1_m", 34: "tq1_0", 35: "tq2_0", 39: "mxfp4",
]
