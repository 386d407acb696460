import CHDF5
import Glibc

/// Writes one file inside ``HDF5/write(_:_:)``.
///
/// Format: libver v110 (every piece of metadata carries a checksum), all datasets chunked with fletcher32 (so does all data), no
/// timestamps. With those settings a changed byte does not go unnoticed even by another reader.
///
/// The content is described twice by the same closure: first it is written, then, from the disk, compared with what the caller still has
/// in memory.
package final class HDF5Writer {
  private let path: String
  private let file: hid_t
  private let groupList: hid_t
  private var groups: Set<String> = [""]
  /// The file as it came back from the disk, where this is the second time.
  private let readBack: HDF5Reader?

  /// Target size of a chunk. Ragged edges are padded, so small datasets get one chunk of their own size.
  private static let chunkBytes = 1 << 20

  private init(path: String, file: hid_t, groupList: hid_t) {
    self.path = path
    self.file = file
    self.groupList = groupList
    readBack = nil
  }

  private init(comparing reader: HDF5Reader) {
    path = reader.path
    file = reader.file
    groupList = pt_h5_default()
    readBack = reader
  }

  static func write(_ path: String, _ body: (HDF5Writer) throws(Diagnostic) -> Void) throws(Diagnostic) {
    // Opened before anything is written, so that this descriptor's fsync reports every write-back error.
    let descriptor = try FileDescriptor(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
    do throws(Diagnostic) {
      try writeContent(path, body)
      try descriptor.synchronize(path: path)
      descriptor.dropFromCache()
      try descriptor.close(path: path)
      do throws(Diagnostic) {
        try HDF5Reader.read(path) { reader throws(Diagnostic) in try body(HDF5Writer(comparing: reader)) }
      } catch {
        throw error.with(category: .storage)
      }
    } catch {
      _ = FileCalls.unlink(path)
      throw error
    }
  }

  private static func writeContent(_ path: String, _ body: (HDF5Writer) throws(Diagnostic) -> Void) throws(Diagnostic) {
    let failed = { Diagnostic.storage(path, "HDF5 cannot create the file: \(hdf5Message())") }
    let access = try HDF5ID(H5Pcreate(pt_h5_class_file_access()), close: H5Pclose, failed)
    let creation = try HDF5ID(H5Pcreate(pt_h5_class_file_create()), close: H5Pclose, failed)
    let groupList = try HDF5ID(H5Pcreate(pt_h5_class_group_create()), close: H5Pclose, failed)
    guard H5Pset_libver_bounds(access.number, H5F_LIBVER_V110, H5F_LIBVER_V110) >= 0,
      H5Pset_fclose_degree(access.number, H5F_CLOSE_STRONG) >= 0, H5Pset_file_locking(access.number, false, true) >= 0,
      H5Pset_obj_track_times(creation.number, false) >= 0, H5Pset_obj_track_times(groupList.number, false) >= 0
    else { throw failed() }
    let file = try HDF5ID(H5Fcreate(path, pt_h5_truncate(), creation.number, access.number), close: H5Fclose, failed)
    try body(HDF5Writer(path: path, file: file.number, groupList: groupList.number))
    // Most of the file is written here.
    guard FaultPoint.pass(.write, path) else { throw .storage(path, "HDF5 cannot write the file", code: errno) }
    try file.close { .storage(path, "HDF5 cannot write the file: \(hdf5Message())") }
  }

  /// Makes a group with those above it; no error if it is there.
  package func group(_ name: String) throws(Diagnostic) {
    if let readBack {
      guard readBack.groups.contains(where: { UTF8Key($0) == UTF8Key(name) }) else { throw different(name) }
      return
    }
    var prefix = ""
    for part in try parts(name) {
      prefix += "/" + part
      guard groups.insert(prefix).inserted else { continue }
      _ = try HDF5ID(H5Gcreate2(file, prefix, pt_h5_default(), groupList, pt_h5_default()), close: H5Gclose) { failure(name) }
    }
  }

  /// Writes a tensor; its groups are made.
  ///
  /// - Parameters:
  ///   - name: `group/…/name`; a part may hold any byte but "/" and control characters.
  ///   - type: f32, f64, bf16, u8, i32 or i64.
  ///   - shape: at least one axis, at most eight, no zero.
  ///   - bytes: the row-major little-endian elements, exactly as many as the shape says.
  package func dataset(_ name: String, _ type: StoredType, _ shape: [Int], _ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    guard let diskType = type.hdf5Type else { throw .rejected(path, at: name, "\(type) cannot be stored in a checkpoint") }
    let expected = try CheckedSize(file: path).bytes(of: type, shape: shape, at: name)
    guard (1...8).contains(shape.count), expected > 0, bytes.count == expected else {
      throw .rejected(path, at: name, "\(bytes.count) bytes of \(type) \(shape) (must be \(expected), with 1 to 8 axes and no zero)")
    }
    if let readBack {
      guard let dataset = readBack[name], dataset.type == type, dataset.shape == shape, try readBack.holds(dataset, bytes) else {
        throw different(name)
      }
      return
    }
    if let slash = try parts(name).dropLast().nonEmptyJoined { try group(slash) }

    let dimensions = shape.map { hsize_t($0) }
    let chunk = Self.chunk(shape, elementBytes: type.blockBytes).map { hsize_t($0) }
    let space = try HDF5ID(H5Screate_simple(Int32(shape.count), dimensions, nil), close: H5Sclose) { failure(name) }
    let creation = try HDF5ID(H5Pcreate(pt_h5_class_dataset_create()), close: H5Pclose) { failure(name) }
    guard H5Pset_chunk(creation.number, Int32(chunk.count), chunk) >= 0, H5Pset_fletcher32(creation.number) >= 0,
      H5Pset_obj_track_times(creation.number, false) >= 0, H5Pset_fill_time(creation.number, H5D_FILL_TIME_NEVER) >= 0
    else { throw failure(name) }
    let dataset = try HDF5ID(
      H5Dcreate2(file, "/" + name, diskType, space.number, pt_h5_default(), creation.number, pt_h5_default()), close: H5Dclose
    ) { failure(name) }
    guard FaultPoint.pass(.write, path) else { throw .storage(path, "HDF5 cannot write \(quoted(name))", code: errno) }
    guard H5Dwrite(dataset.number, diskType, pt_h5_all(), pt_h5_all(), pt_h5_default(), bytes.baseAddress) >= 0 else {
      throw failure(name)
    }
    try dataset.close { failure(name) }
  }

  /// Attaches a setting to a group or dataset; "" is the root.
  package func attribute(_ name: String, of object: String = "", _ value: HDF5Attribute) throws(Diagnostic) {
    try checkName(name, file: path, place: object)
    let place = object + "@" + name
    if let readBack {
      guard let stored = readBack.attribute(name, of: object), stored.isIdentical(to: value) else { throw different(place) }
      return
    }
    let space = try HDF5ID(H5Screate(H5S_SCALAR), close: H5Sclose) { failure(place) }
    let owner = try HDF5ID(H5Oopen(file, "/" + object, pt_h5_default()), close: H5Oclose) { failure(place) }
    switch value {
    case .integer(var number):
      try write(name, of: owner.number, type: pt_h5_type_i64(), space: space.number, &number, place)
    case .double(var number):
      try write(name, of: owner.number, type: pt_h5_type_f64(), space: space.number, &number, place)
    case .string(let text):
      var bytes = Array(text.utf8)
      guard bytes.count <= HDF5Attribute.maximumStringBytes, !bytes.contains(0) else {
        throw .rejected(path, at: place, "\(bytes.count) bytes (must be ≤ \(HDF5Attribute.maximumStringBytes), without NUL)")
      }
      // A string type cannot be empty: one NUL stands for the empty text.
      if bytes.isEmpty { bytes = [0] }
      let type = try HDF5ID(H5Tcopy(pt_h5_type_c_string()), close: H5Tclose) { failure(place) }
      guard H5Tset_size(type.number, bytes.count) >= 0, H5Tset_cset(type.number, H5T_CSET_UTF8) >= 0,
        H5Tset_strpad(type.number, H5T_STR_NULLPAD) >= 0
      else { throw failure(place) }
      try write(name, of: owner.number, type: type.number, space: space.number, &bytes, place)
    }
  }

  private func write(
    _ name: String, of owner: hid_t, type: hid_t, space: hid_t, _ value: UnsafeRawPointer, _ place: String
  ) throws(Diagnostic) {
    let attribute = try HDF5ID(H5Acreate2(owner, name, type, space, pt_h5_default(), pt_h5_default()), close: H5Aclose) { failure(place) }
    guard H5Awrite(attribute.number, type, value) >= 0 else { throw failure(place) }
  }

  /// A chunk of whole trailing axes within the target size: rows are grouped, and a row that is too large is cut.
  static func chunk(_ shape: [Int], elementBytes: Int) -> [Int] {
    var room = max(1, chunkBytes / elementBytes)
    var chunk = shape
    for axis in shape.indices.reversed() {
      // Equal parts: the last chunk of an axis is stored whole, so a short rest would waste most of it.
      let parts = (shape[axis] + room - 1) / room
      chunk[axis] = (shape[axis] + parts - 1) / parts
      room = max(1, room / chunk[axis])
    }
    return chunk
  }

  private func parts(_ name: String) throws(Diagnostic) -> [String] {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for part in parts {
      try checkName(part, file: path, place: name)
      guard part != ".", part != ".." else { throw .rejected(path, at: name, "\".\" and \"..\" are no names") }
    }
    return parts
  }

  private func different(_ place: String) -> Diagnostic {
    Diagnostic(
      .storage, [.init(file: path, place: place, message: "what was read back is not what was written; the disk or the memory is failing")])
  }

  private func failure(_ place: String) -> Diagnostic {
    Diagnostic(.storage, [.init(file: path, place: place, message: "HDF5 cannot write it: \(hdf5Message())")])
  }
}

extension ArraySlice<String> {
  fileprivate var nonEmptyJoined: String? { isEmpty ? nil : joined(separator: "/") }
}
