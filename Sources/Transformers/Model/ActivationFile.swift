import FileFormats
import Glibc
import Tensors

/// A file of rows of activations, found by the tokens that they came from: what ``FrozenActivations`` keeps.
///
/// Records stand one after the other, each a head of 144 bytes (mark, numbers of rows and channels, hash of the tokens, and hash of all that and
/// the rows) and the rows. A file with a name outlives the process: others read what is complete in it while one of them adds to it. Records that a
/// crash or a power cut has damaged are recognised by their length or their hash, and computed again.
final class ActivationFile {
  /// Where the rows of a sequence lie.
  private struct Place {
    let offset: Int, rows: Int, channels: Int
    /// What they must hash to; nil where this process has written them, or has read them before.
    var hash: String?
  }

  private static let mark = Array("PEFTROWS".utf8)
  private static let headBytes = 144

  private let file: FileDescriptor
  private let path: String
  private let storage: DType
  private let limit: Int
  /// By the hash of the tokens.
  private var places: [String: Place] = [:]
  /// End of the last complete record.
  private var end = 0
  /// Whether nothing can be added: the file could not be written, or another process adds to it.
  private var isFull = false

  /// A new file without a name, gone with the process.
  ///
  /// - Parameters:
  ///   - storage: how rows are kept.
  ///   - limit: bytes of the file at most; later rows are not kept.
  init(unnamedIn directory: String, storage: DType, limit: Int) throws(Diagnostic) {
    (self.storage, self.limit, path) = (storage, limit, directory)
    file = try FileDescriptor(unnamedIn: directory)
  }

  /// A file that stays, with what is in it. Its directory is made where there is none.
  init(at path: String, storage: DType, limit: Int) throws(Diagnostic) {
    (self.storage, self.limit, self.path) = (storage, limit, path)
    try makeDirectories(parent(ofPath: path))
    file = try FileDescriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, mode: 0o600)
    let status = try file.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    isFull = file.lock(path: path) != 0
    try find(in: Int(status.st_size))
    // Anything after the last complete record is part of one that was never finished.
    if !isFull {
      try file.truncate(to: end, path: path)
      try file.moveToEnd(path: path)
    }
  }

  /// Finds the records that are complete.
  private func find(in size: Int) throws(Diagnostic) {
    let head = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.headBytes, alignment: 8)
    defer { head.deallocate() }
    while size - end >= Self.headBytes {
      try file.readAll(head, at: end, path: path)
      guard head.starts(with: Self.mark) else { return }
      let rows = Int(UInt32(littleEndian: head.load(fromByteOffset: 8, as: UInt32.self)))
      let channels = Int(UInt32(littleEndian: head.load(fromByteOffset: 12, as: UInt32.self)))
      guard channels > 0, rows <= size / channels else { return }
      let next = end + Self.headBytes + storage.byteCount(rows * channels)
      guard next <= size else { return }
      let text = { (range: Range<Int>) in String(decoding: head[range], as: UTF8.self) }
      places[text(16..<80)] = Place(offset: end + Self.headBytes, rows: rows, channels: channels, hash: text(80..<144))
      end = next
    }
  }

  /// Sequences in the file.
  var count: Int { places.count }

  /// The name of a sequence in the file.
  static func key(_ ids: [Int32]) -> String { ids.withUnsafeBytes { SHA256.hash($0) } }

  /// Channels of the rows that came from these sequences; nil where not all of them are there.
  ///
  /// - Parameter counts: rows of each, so that a damaged head asks for no more memory than the file has bytes.
  func channels(of keys: [String], rows counts: [Int]) -> Int? {
    let all = zip(keys, counts).map { key, rows in places[key].flatMap { $0.rows == rows ? $0.channels : nil } }
    return all.allSatisfy { $0 == all[0] } ? all[0] : nil
  }

  /// Reads the rows of a sequence.
  ///
  /// - Returns: whether they are what was written; if not, they are not asked for again.
  func read(_ key: String, into buffer: UnsafeMutableRawBufferPointer) -> Bool {
    guard let place = places[key] else { return false }
    do throws(Diagnostic) {
      try file.readAll(buffer, at: place.offset, path: path)
    } catch {
      places[key] = nil
      return false
    }
    if let hash = place.hash {
      let head = Self.head(key, rows: place.rows, channels: place.channels)
      guard Self.hash(head, UnsafeRawBufferPointer(buffer)) == hash else {
        places[key] = nil
        return false
      }
      places[key]?.hash = nil
    }
    return true
  }

  /// Adds the rows of a sequence, unless they are there, or there is no room.
  ///
  /// - Returns: whether they were added.
  func add(_ key: String, rows: Int, channels: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let next = end + Self.headBytes + bytes.count
    guard !isFull, places[key] == nil, next <= limit else { return false }
    let head = Self.head(key, rows: rows, channels: channels)
    do throws(Diagnostic) {
      try file.write(head + Array(Self.hash(head, bytes).utf8), path: path)
      try file.write(bytes, path: path)
    } catch {
      // Of the last record a part may have been written; what lies before it stays of use.
      isFull = true
      return false
    }
    places[key] = Place(offset: end + Self.headBytes, rows: rows, channels: channels)
    end = next
    return true
  }

  /// The head of a record without its hash.
  private static func head(_ key: String, rows: Int, channels: Int) -> [UInt8] {
    var head = mark
    for count in [rows, channels] { withUnsafeBytes(of: UInt32(count).littleEndian) { head += $0 } }
    return head + Array(key.utf8)
  }

  private static func hash(_ head: [UInt8], _ bytes: UnsafeRawBufferPointer) -> String {
    var hash = SHA256()
    head.withUnsafeBytes { hash.update($0) }
    hash.update(bytes)
    return hash.finish()
  }
}
