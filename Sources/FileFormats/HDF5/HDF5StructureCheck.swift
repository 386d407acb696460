import CHDF5

/// Walks a file before anything is read from it, and refuses all that our writer does not make.
struct HDF5StructureCheck {
  private let reader: HDF5Reader
  private let size: CheckedSize
  private var datasets: [HDF5Reader.Dataset] = []
  private var groups: [String] = []
  private var attributes: [UTF8Key: [(name: String, value: HDF5Attribute)]] = [:]
  private var addresses: Set<haddr_t> = []
  private var attributeCount = 0
  private var totalBytes = 0

  private static let maximumObjects = 100_000
  private static let maximumDepth = 8
  private static let maximumAttributes = 10_000

  init(_ reader: HDF5Reader) {
    self.reader = reader
    size = CheckedSize(file: reader.path)
  }

  mutating func run() throws(Diagnostic) -> (
    [HDF5Reader.Dataset], [String], [UTF8Key: [(name: String, value: HDF5Attribute)]]
  ) {
    let root = try HDF5ID(H5Gopen2(reader.file, "/", pt_h5_default()), close: H5Gclose) { reader.failure("/") }
    _ = try inspect(root.number, "")
    try visitGroup(root.number, "", depth: 0)
    return (datasets, groups, attributes)
  }

  private mutating func visitGroup(_ group: hid_t, _ name: String, depth: Int) throws(Diagnostic) {
    guard depth <= Self.maximumDepth else { throw refused(name, "groups nested deeper than \(Self.maximumDepth)") }
    var info = H5G_info_t()
    guard H5Gget_info(group, &info) >= 0 else { throw reader.failure(name) }
    let count = try size.count(info.nlinks, atMost: Self.maximumObjects - addresses.count, of: "links", at: name)
    for index in 0..<count {
      let part = try linkName(group, index, in: name)
      let child = name.isEmpty ? part : name + "/" + part
      var link = H5L_info_t()
      guard H5Lget_info(group, part, &link, pt_h5_default()) >= 0 else { throw reader.failure(child) }
      guard link.type == H5L_TYPE_HARD else { throw refused(child, "a soft or external link (must be a hard link)") }
      let object = try HDF5ID(H5Oopen(group, part, pt_h5_default()), close: H5Oclose) { reader.failure(child) }
      switch try inspect(object.number, child) {
      case H5O_TYPE_GROUP:
        groups.append(child)
        try visitGroup(object.number, child, depth: depth + 1)
      case H5O_TYPE_DATASET: datasets.append(try dataset(object.number, child))
      default: throw refused(child, "neither a group nor a dataset")
      }
    }
  }

  private func linkName(_ group: hid_t, _ index: Int, in parent: String) throws(Diagnostic) -> String {
    var buffer = [CChar](repeating: 0, count: maximumNameBytes + 2)
    let length = H5Lget_name_by_idx(
      group, ".", H5_INDEX_NAME, H5_ITER_INC, hsize_t(index), &buffer, buffer.count, pt_h5_default())
    return try name(buffer, length, in: parent)
  }

  /// A name from a C buffer that HDF5 filled; `length` is what it says the name needs.
  private func name(_ buffer: [CChar], _ length: Int, in parent: String) throws(Diagnostic) -> String {
    guard length > 0, length <= maximumNameBytes else { throw refused(parent, "holds a name of \(length) bytes") }
    let bytes = buffer.prefix(length).map { UInt8(bitPattern: $0) }
    guard let name = String(validating: bytes, as: UTF8.self) else { throw refused(parent, "holds a name that is not UTF-8") }
    try checkName(name, file: reader.path, place: parent)
    return name
  }

  /// Kind of an object; it must be met once only, under one link, and its attributes are read.
  private mutating func inspect(_ object: hid_t, _ name: String) throws(Diagnostic) -> H5O_type_t {
    var (type, address, links, count) = (H5O_TYPE_UNKNOWN, haddr_t(0), UInt32(0), hsize_t(0))
    guard pt_h5_object_info(object, &type, &address, &links, &count) >= 0 else { throw reader.failure(name) }
    guard addresses.insert(address).inserted, links <= 1 else { throw refused(name, "has several names") }
    attributeCount += try size.count(count, atMost: Self.maximumAttributes - attributeCount, of: "attributes", at: name)
    var list: [(name: String, value: HDF5Attribute)] = []
    for index in 0..<count { list.append(try attribute(object, index, of: name)) }
    if !list.isEmpty { attributes[UTF8Key(name)] = list }
    return type
  }

  private func attribute(_ object: hid_t, _ index: hsize_t, of name: String) throws(Diagnostic) -> (String, HDF5Attribute) {
    let id = try HDF5ID(
      H5Aopen_by_idx(object, ".", H5_INDEX_NAME, H5_ITER_INC, index, pt_h5_default(), pt_h5_default()), close: H5Aclose
    ) { reader.failure(name) }
    var buffer = [CChar](repeating: 0, count: maximumNameBytes + 2)
    let length = H5Aget_name(id.number, buffer.count, &buffer)
    let attributeName = try self.name(buffer, length, in: name)
    let place = name + "@" + attributeName
    let type = try HDF5ID(H5Aget_type(id.number), close: H5Tclose) { reader.failure(place) }
    let space = try HDF5ID(H5Aget_space(id.number), close: H5Sclose) { reader.failure(place) }
    guard H5Sget_simple_extent_type(space.number) == H5S_SCALAR else { throw refused(place, "an attribute that is not a scalar") }
    if H5Tequal(type.number, pt_h5_type_i64()) > 0 {
      var number: Int64 = 0
      guard H5Aread(id.number, pt_h5_type_i64(), &number) >= 0 else { throw reader.failure(place) }
      return (attributeName, .integer(number))
    }
    if H5Tequal(type.number, pt_h5_type_f64()) > 0 {
      var number = 0.0
      guard H5Aread(id.number, pt_h5_type_f64(), &number) >= 0 else { throw reader.failure(place) }
      return (attributeName, .double(number))
    }
    let byteCount = H5Tget_size(type.number)
    guard H5Tget_class(type.number) == H5T_STRING, H5Tis_variable_str(type.number) == 0,
      (1...HDF5Attribute.maximumStringBytes).contains(byteCount)
    else { throw refused(place, "an attribute of a foreign type (must be a 64 bit integer, a double or a fixed string)") }
    var bytes = [UInt8](repeating: 0, count: byteCount)
    guard H5Aread(id.number, type.number, &bytes) >= 0 else { throw reader.failure(place) }
    let text = bytes.prefix { $0 != 0 }
    guard bytes[text.count...].allSatisfy({ $0 == 0 }), let string = String(validating: text, as: UTF8.self) else {
      throw refused(place, "a text with NUL bytes inside, or not UTF-8")
    }
    return (attributeName, .string(string))
  }

  private mutating func dataset(_ id: hid_t, _ name: String) throws(Diagnostic) -> HDF5Reader.Dataset {
    let creation = try HDF5ID(H5Dget_create_plist(id), close: H5Pclose) { reader.failure(name) }
    guard H5Pget_external_count(creation.number) == 0 else { throw refused(name, "its data lies in another file") }
    let layout = H5Pget_layout(creation.number)
    guard layout == H5D_CHUNKED || layout == H5D_CONTIGUOUS else { throw refused(name, "a virtual or compact layout") }
    for index in 0..<UInt32(clamping: max(0, H5Pget_nfilters(creation.number))) {
      var filter: Int32 = 0
      guard pt_h5_filter(creation.number, index, &filter) >= 0 else { throw reader.failure(name) }
      guard filter == H5Z_FILTER_FLETCHER32 else { throw refused(name, "the filter \(filter) (must be fletcher32)") }
    }
    let type = try elementType(id, name)
    let shape = try shape(id, name)
    let bytes = try size.bytes(of: type, shape: shape, at: name)
    // Nothing is compressed: what a dataset claims must be there, and all of them together fit the file.
    let stored = H5Dget_storage_size(id)
    guard stored >= UInt64(bytes) else { throw refused(name, "claims \(bytes) bytes, but stores \(stored)") }
    totalBytes = try size.add(totalBytes, bytes, at: name)
    guard totalBytes <= reader.fileBytes else { throw refused(name, "the datasets claim more bytes than the file has") }
    if layout == H5D_CHUNKED {
      var chunk = [hsize_t](repeating: 0, count: shape.count)
      guard H5Pget_chunk(creation.number, Int32(shape.count), &chunk) == Int32(shape.count) else { throw reader.failure(name) }
      let chunkShape = try chunk.map { axis throws(Diagnostic) in
        try size.count(axis, atMost: Int.max, of: "rows in a chunk", at: name)
      }
      guard try size.bytes(of: type, shape: chunkShape, at: name) <= 64 << 20 else { throw refused(name, "chunks above 64 MiB") }
    }
    return HDF5Reader.Dataset(name: name, type: type, shape: shape, byteCount: bytes)
  }

  private func elementType(_ id: hid_t, _ name: String) throws(Diagnostic) -> StoredType {
    let type = try HDF5ID(H5Dget_type(id), close: H5Tclose) { reader.failure(name) }
    for candidate in [StoredType.f32, .f64, .bf16, .u8, .i32, .i64] {
      if let known = candidate.hdf5Type, H5Tequal(type.number, known) > 0 { return candidate }
    }
    throw refused(name, "a foreign element type (must be f32, f64, 16 bits of bf16, u8, i32 or i64, little endian)")
  }

  private func shape(_ id: hid_t, _ name: String) throws(Diagnostic) -> [Int] {
    let space = try HDF5ID(H5Dget_space(id), close: H5Sclose) { reader.failure(name) }
    let rank = H5Sget_simple_extent_ndims(space.number)
    guard H5Sget_simple_extent_type(space.number) == H5S_SIMPLE, (1...8).contains(rank) else {
      throw refused(name, "found \(rank) axes (must be from 1 to 8)")
    }
    var (dimensions, maximum) = ([hsize_t](repeating: 0, count: Int(rank)), [hsize_t](repeating: 0, count: Int(rank)))
    guard H5Sget_simple_extent_dims(space.number, &dimensions, &maximum) == rank else { throw reader.failure(name) }
    guard dimensions == maximum, !dimensions.contains(0) else { throw refused(name, "axes that can grow, or are empty") }
    return try dimensions.map { axis throws(Diagnostic) in try size.count(axis, atMost: Int.max, of: "elements in an axis", at: name) }
  }

  private func refused(_ name: String, _ message: String) -> Diagnostic {
    .rejected(reader.path, at: name.isEmpty ? "/" : name, message + "; only files made by this tool are read")
  }
}
