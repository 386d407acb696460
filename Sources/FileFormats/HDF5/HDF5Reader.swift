import CHDF5
import Glibc

/// Reads one file of ours inside ``HDF5/read(_:_:)``.
///
/// libhdf5 must not meet files of others: its parser has open holes, and a file can name other files to read. So check the hash first
/// (``CommittedDirectory``), and even then nothing is read before the structure was walked: superblock 3, hard links only, no object
/// twice, datasets of known fixed-size little-endian types, chunked or contiguous, no filter but fletcher32, no external or virtual
/// storage, sizes within the file. See ``checkStructure()``.
package final class HDF5Reader {
  /// What a dataset is.
  package struct Dataset: Sendable {
    /// `group/…/name`.
    package let name: String
    package let type: StoredType
    package let shape: [Int]
    package let byteCount: Int
  }

  /// The datasets, sorted by group and name.
  package private(set) var datasets: [Dataset] = []
  /// The groups without the root, sorted.
  package private(set) var groups: [String] = []

  package let path: String
  let file: hid_t
  let fileBytes: Int
  private var positions: [UTF8Key: Int] = [:]
  private var attributes: [UTF8Key: [(name: String, value: HDF5Attribute)]] = [:]

  private init(path: String, file: hid_t, fileBytes: Int) {
    self.path = path
    self.file = file
    self.fileBytes = fileBytes
  }

  static func read<Value>(_ path: String, _ body: (HDF5Reader) throws(Diagnostic) -> Value) throws(Diagnostic) -> Value {
    let count = try checkSuperblock(path)
    let failed = { Diagnostic.rejected(path, "HDF5 cannot open the file: \(hdf5Message())") }
    let access = try HDF5ID(H5Pcreate(pt_h5_class_file_access()), close: H5Pclose, failed)
    guard H5Pset_fclose_degree(access.number, H5F_CLOSE_STRONG) >= 0, H5Pset_file_locking(access.number, false, true) >= 0 else {
      throw failed()
    }
    let file = try HDF5ID(H5Fopen(path, pt_h5_read_only(), access.number), close: H5Fclose, failed)
    let reader = HDF5Reader(path: path, file: file.number, fileBytes: count)
    var walk = HDF5StructureCheck(reader)
    (reader.datasets, reader.groups, reader.attributes) = try walk.run()
    for (index, dataset) in reader.datasets.enumerated() { reader.positions[UTF8Key(dataset.name)] = index }
    return try body(reader)
  }

  /// The dataset of a name, or nil.
  package subscript(name: String) -> Dataset? { positions[UTF8Key(name)].map { datasets[$0] } }

  /// The settings of a group or dataset ("" is the root), sorted by name.
  package func attributes(of object: String = "") -> [(name: String, value: HDF5Attribute)] { attributes[UTF8Key(object)] ?? [] }

  /// One setting, or nil.
  package func attribute(_ name: String, of object: String = "") -> HDF5Attribute? {
    attributes(of: object).first { UTF8Key($0.name) == UTF8Key(name) }?.value
  }

  /// Reads a dataset into memory of the caller, of exactly its size. Every chunk's checksum is verified on the way.
  package func read(_ dataset: Dataset, into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) {
    guard buffer.count == dataset.byteCount, let type = dataset.type.hdf5Type else {
      throw .rejected(path, at: dataset.name, "a buffer of \(buffer.count) bytes (must be \(dataset.byteCount))")
    }
    let id = try HDF5ID(H5Dopen2(file, "/" + dataset.name, pt_h5_default()), close: H5Dclose) { failure(dataset.name) }
    guard H5Dread(id.number, type, pt_h5_all(), pt_h5_all(), pt_h5_default(), buffer.baseAddress) >= 0 else {
      throw failure(dataset.name)
    }
  }

  /// Reads a dataset as bytes.
  package func bytes(_ dataset: Dataset) throws(Diagnostic) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: dataset.byteCount)
    let result: Result<Void, Diagnostic> = bytes.withUnsafeMutableBytes { buffer in
      Result { () throws(Diagnostic) in try read(dataset, into: buffer) }
    }
    try result.get()
    return bytes
  }

  /// Whether a dataset holds exactly these bytes. It is read in pieces: no second copy of it is needed.
  func holds(_ dataset: Dataset, _ bytes: UnsafeRawBufferPointer) throws(Diagnostic) -> Bool {
    guard bytes.count == dataset.byteCount, let type = dataset.type.hdf5Type, let rows = dataset.shape.first, rows > 0 else { return false }
    let rowBytes = bytes.count / rows
    let rowsAtOnce = min(rows, max(1, Self.pieceBytes / max(1, rowBytes)))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: rowsAtOnce * rowBytes, alignment: 64)
    defer { buffer.deallocate() }
    let id = try HDF5ID(H5Dopen2(file, "/" + dataset.name, pt_h5_default()), close: H5Dclose) { failure(dataset.name) }
    let space = try HDF5ID(H5Dget_space(id.number), close: H5Sclose) { failure(dataset.name) }
    var (start, count) = ([hsize_t](repeating: 0, count: dataset.shape.count), dataset.shape.map { hsize_t($0) })
    for first in stride(from: 0, to: rows, by: rowsAtOnce) {
      let here = min(rowsAtOnce, rows - first)
      (start[0], count[0]) = (hsize_t(first), hsize_t(here))
      let memory = try HDF5ID(H5Screate_simple(Int32(count.count), count, nil), close: H5Sclose) { failure(dataset.name) }
      guard H5Sselect_hyperslab(space.number, H5S_SELECT_SET, start, nil, count, nil) >= 0,
        H5Dread(id.number, type, memory.number, space.number, pt_h5_default(), buffer.baseAddress) >= 0
      else { throw failure(dataset.name) }
      guard let found = buffer.baseAddress, let expected = bytes.baseAddress,
        memcmp(found, expected + first * rowBytes, here * rowBytes) == 0
      else { return false }
    }
    return true
  }

  private static let pieceBytes = 8 << 20

  func failure(_ place: String) -> Diagnostic { .rejected(path, at: place, "HDF5 cannot read it: \(hdf5Message())") }

  /// The signature and the version our writer uses, before libhdf5 sees the file; returns the file's size.
  private static func checkSuperblock(_ path: String) throws(Diagnostic) -> Int {
    let map = try MappedFile(path)
    let start = map.withBytes { Array($0.prefix(9)) }
    guard start.count == 9, start[..<8] == [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A] else {
      throw .rejected(path, "is not an HDF5 file")
    }
    guard start[8] == 3 else {
      throw .rejected(path, "found the HDF5 superblock \(start[8]) (must be 3: only files made by this tool are read)")
    }
    return map.count
  }
}
