import CHDF5
import Synchronization

/// Our own HDF5 files: tensors and settings of a checkpoint. Foreign HDF5 is refused; see ``HDF5Reader``.
///
/// libhdf5 is not thread-safe in Debian's build, so all of it runs behind one lock, held for the whole of ``write(_:_:)`` and
/// ``read(_:_:)``. No id leaves those calls. Neither may be called from inside the other.
package enum HDF5 {
  /// Guards the library; the value says whether it was set up.
  private static let library = Mutex(false)

  /// Version of the linked library, such as "1.10.8".
  package static var libraryVersion: String {
    library.withLock { isOpen in
      prepare(&isOpen)
      var (major, minor, release) = (UInt32(0), UInt32(0), UInt32(0))
      H5get_libversion(&major, &minor, &release)
      return "\(major).\(minor).\(release)"
    }
  }

  /// Writes a file, puts it on the disk, and compares what the disk has with what was to be written. Equal content gives equal bytes.
  ///
  /// The file must not exist. Where anything fails it is removed, and nothing is tried twice.
  ///
  /// - Parameter body: describes the content; it is called once to write it and once to compare.
  package static func write(_ path: String, _ body: (HDF5Writer) throws(Diagnostic) -> Void) throws(Diagnostic) {
    try locked { () throws(Diagnostic) in try HDF5Writer.write(path, body) }
  }

  /// Opens a file of ours, checks its structure and lends a reader.
  package static func read<Value: Sendable>(
    _ path: String, _ body: (HDF5Reader) throws(Diagnostic) -> Value
  ) throws(Diagnostic) -> Value {
    try locked { () throws(Diagnostic) in try HDF5Reader.read(path, body) }
  }

  private static func locked<Value: Sendable>(_ body: () throws(Diagnostic) -> Value) throws(Diagnostic) -> Value {
    try library.withLock { isOpen throws(Diagnostic) in
      prepare(&isOpen)
      return try body()
    }
  }

  private static func prepare(_ isOpen: inout Bool) {
    if !isOpen {
      // After a failed write the library's own clean-up at exit touches the dead file again and crashes; we close what we open.
      H5dont_atexit()
      H5open()
      // Plugins are shared libraries named by a file: never load one.
      H5PLset_loading_state(0)
      isOpen = true
    }
    // A build with threads keeps this switch per thread.
    pt_h5_silence()
  }
}

/// Owner of one HDF5 id; closed on every path.
struct HDF5ID: ~Copyable {
  let number: hid_t
  private let close: @convention(c) (hid_t) -> herr_t

  /// Takes a new id, or throws what HDF5 says where it is negative.
  init(_ number: hid_t, close: @convention(c) (hid_t) -> herr_t, _ failure: () -> Diagnostic) throws(Diagnostic) {
    guard number >= 0 else { throw failure() }
    self.number = number
    self.close = close
  }

  deinit { _ = close(number) }

  /// Closes now and reports failure: for files, whose last bytes are written here.
  consuming func close(_ failure: () -> Diagnostic) throws(Diagnostic) {
    let (number, close) = (self.number, self.close)
    discard self
    guard close(number) >= 0 else { throw failure() }
  }
}

/// The innermost message of HDF5's error stack; of a failed system call, the system's words alone.
func hdf5Message() -> String {
  var buffer = [CChar](repeating: 0, count: 1024)
  pt_h5_last_error(&buffer)
  let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let quotedReason = text.split(separator: "error message = '", maxSplits: 1).dropFirst().first
  return quotedReason.map { String($0.prefix { $0 != "'" }) } ?? text
}

/// A setting stored beside the tensors.
package enum HDF5Attribute: Sendable, Equatable {
  case integer(Int64)
  case double(Double)
  /// At most ``maximumStringBytes`` bytes, without NUL.
  case string(String)

  /// Longer texts go into a dataset of bytes.
  package static let maximumStringBytes = 32_000
}

extension HDF5Attribute {
  /// Equal to the last bit: a NaN is identical to itself, and -0 not to 0.
  func isIdentical(to other: Self) -> Bool {
    if case (.double(let a), .double(let b)) = (self, other) { return a.bitPattern == b.bitPattern }
    if case (.string(let a), .string(let b)) = (self, other) { return UTF8Key(a) == UTF8Key(b) }
    return self == other
  }
}

extension StoredType {
  /// The type on disk; nil for what our checkpoints do not hold. bf16 is stored as its 16 bits.
  var hdf5Type: hid_t? {
    switch self {
    case .f32: pt_h5_type_f32()
    case .f64: pt_h5_type_f64()
    case .bf16: pt_h5_type_u16()
    case .u8: pt_h5_type_u8()
    case .i32: pt_h5_type_i32()
    case .i64: pt_h5_type_i64()
    default: nil
    }
  }
}
