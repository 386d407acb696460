/// One `.safetensors` file, mapped: 8 bytes header length (little endian), a JSON header, then the tensors without gaps.
///
/// As strict as the reference reader and stricter: the tensors must cover the data exactly, without holes, overlap or a rest; every
/// size is checked before use; a name or a key appears once. Source: huggingface/safetensors, README "Format".
public struct SafetensorsFile: TensorFile {
  /// Path as given.
  public let path: String
  /// The `__metadata__` of the header, such as `["format": "pt"]`, in file order.
  public let metadata: [(key: String, value: String)]
  private let table: TensorTable

  /// Largest header that is accepted: 100,000 tensors and more. The reference reader takes 100 MB, but a header of short members takes up
  /// to 30 times its size in memory before anything about it is known.
  package static let maximumHeaderBytes = 16 << 20
  /// Most members of a header's arrays: axes of a shape.
  static let maximumAxes = 8

  /// The tensors in the order of their data.
  public var tensors: [TensorEntry] { table.tensors }

  /// The tensor of a name, or nil.
  public subscript(name: String) -> TensorEntry? { table[name] }

  /// Maps the file and checks its header.
  ///
  /// - Throws: ``Diagnostic`` with the first field that breaks the format.
  public init(_ path: String) throws(Diagnostic) { try self.init(try MappedFile(path)) }

  /// Checks the header of a file that is mapped already.
  package init(_ file: MappedFile) throws(Diagnostic) {
    path = file.path
    let header = try Self.header(of: file)
    var metadata: [(key: String, value: String)] = []
    var tensors: [TensorEntry] = []
    guard let members = header.value.object?.members else {
      throw .rejected(path, at: "header", "found \(header.value.summary) (must be an object)")
    }
    for member in members {
      if member.key == "__metadata__" {
        metadata = try Self.metadata(member.value, file: path)
      } else {
        tensors.append(try Self.tensor(member, dataStart: header.dataStart, file: file))
      }
    }
    self.metadata = metadata

    tensors.sort { ($0.slice.range.lowerBound, $0.slice.range.upperBound) < ($1.slice.range.lowerBound, $1.slice.range.upperBound) }
    var table = TensorTable()
    var end = header.dataStart
    for tensor in tensors {
      let start = tensor.slice.range.lowerBound
      guard start == end else {
        let found = start < end ? "overlaps the tensor before it" : "leaves a hole of \(start - end) bytes before it"
        throw .rejected(path, at: tensor.name, "its data \(found) (tensors must lie one behind the other)")
      }
      end = tensor.slice.range.upperBound
      guard table.append(tensor) else { throw .rejected(path, at: tensor.name, "the name appears twice") }
    }
    guard end == file.count else {
      throw .rejected(path, at: "byte \(end)", "the file continues for \(file.count - end) bytes after the last tensor (must end there)")
    }
    self.table = table
  }

  private static func header(of file: MappedFile) throws(Diagnostic) -> (value: JSONValue, dataStart: Int) {
    let path = file.path
    guard file.count >= 8 else { throw .rejected(path, "the file has \(file.count) bytes (must be at least 8 for safetensors)") }
    let length = file.withBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    let limit = min(maximumHeaderBytes, file.count - 8)
    guard length >= 2, length <= UInt64(limit) else {
      throw .rejected(
        path, at: "byte 0", "found the header length \(length) (must be from 2 to \(limit))\(file.withBytes(ForeignFormat.hint))")
    }
    let slice = file[8..<(8 + Int(length))]
    let value = try slice.withBytes { bytes throws(Diagnostic) in
      guard bytes[0] == UInt8(ascii: "{") else {
        throw Diagnostic.rejected(path, at: "byte 8", "the header starts with byte \(bytes[0]) (must be '{')")
      }
      return try StrictJSON.parse(bytes, file: path)
    }
    return (value, 8 + Int(length))
  }

  private static func metadata(_ value: JSONValue, file: String) throws(Diagnostic) -> [(key: String, value: String)] {
    // The reference reader takes null for none, and MLX writes it.
    if value.isNull { return [] }
    guard let object = value.object else {
      throw .rejected(file, at: "__metadata__", "found \(value.summary) (must be an object of strings)")
    }
    var result: [(key: String, value: String)] = []
    for member in object.members {
      guard let text = member.value.string else {
        throw .rejected(file, at: "__metadata__." + member.key, "found \(member.value.summary) (must be a string)")
      }
      result.append((member.key, text))
    }
    return result
  }

  private static func tensor(_ member: JSONObject.Member, dataStart: Int, file: MappedFile) throws(Diagnostic) -> TensorEntry {
    let (name, path) = (member.key, file.path)
    let size = CheckedSize(file: path)
    try checkName(name, file: path, place: "header, column \(member.column)")
    guard let object = member.value.object else { throw .rejected(path, at: name, "found \(member.value.summary) (must be an object)") }
    for key in object.keys where key != "dtype" && key != "shape" && key != "data_offsets" {
      throw .rejected(path, at: name, "unknown key \(quoted(key)) (must be dtype, shape, data_offsets)")
    }
    guard let type = object["dtype"]?.string.flatMap(StoredType.init(safetensors:)) else {
      let known = StoredType.allCases.compactMap(\.safetensorsName).joined(separator: ", ")
      throw .rejected(path, at: name, "found the dtype \(object["dtype"]?.summary ?? "nothing") (must be one of \(known))")
    }
    let shape = try naturalNumbers(object["shape"], "shape", count: nil, at: name, file: path)
    guard shape.count <= maximumAxes else { throw .rejected(path, at: name, "found \(shape.count) axes (must be ≤ \(maximumAxes))") }
    let offsets = try naturalNumbers(object["data_offsets"], "data_offsets", count: 2, at: name, file: path)
    guard offsets[0] <= offsets[1] else {
      throw .rejected(path, at: name, "data_offsets [\(offsets[0]), \(offsets[1])] (the end must not lie before the start)")
    }
    let expected = try size.bytes(of: type, shape: shape, at: name)
    guard offsets[1] - offsets[0] == expected else {
      throw .rejected(path, at: name, "\(offsets[1] - offsets[0]) bytes of data (must be \(expected) for \(type) \(shape))")
    }
    let start = try size.add(dataStart, offsets[0], at: name)
    let range = try size.range(start, count: expected, within: file.count, at: name)
    return TensorEntry(name: name, type: type, shape: shape, slice: file[range])
  }

  private static func naturalNumbers(
    _ value: JSONValue?, _ key: String, count: Int?, at name: String, file: String
  ) throws(Diagnostic) -> [Int] {
    guard let value else { throw .rejected(file, at: name, "\(key) is missing") }
    guard let items = value.array else { throw .rejected(file, at: name, "\(key) is \(value.summary) (must be an array)") }
    if let count, items.count != count { throw .rejected(file, at: name, "\(key) holds \(items.count) numbers (must be \(count))") }
    var numbers: [Int] = []
    for item in items {
      guard case .integer(let number) = item.kind, number >= 0 else {
        throw .rejected(file, at: name, "\(key) holds \(item.summary) (must be whole numbers ≥ 0)")
      }
      numbers.append(Int(number))
    }
    return numbers
  }
}

extension StoredType {
  /// Safetensors' name of the type; nil for quantised blocks, which the format does not know.
  var safetensorsName: String? {
    switch self {
    case .f32: "F32"
    case .f16: "F16"
    case .bf16: "BF16"
    case .f64: "F64"
    case .i32: "I32"
    case .i64: "I64"
    case .u8: "U8"
    case .bool: "BOOL"
    default: nil
    }
  }

  init?(safetensors name: String) {
    guard let type = Self.allCases.first(where: { $0.safetensorsName == name }) else { return nil }
    self = type
  }
}
