import CZlib
import FileFormats

/// Unpacks what gzip has packed, member by member, in the memory of one piece.
final class GzipInput {
  private let path: String
  private let stream: UnsafeMutablePointer<z_stream>
  private let packed = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  /// The bytes of `packed` that zlib has not taken.
  private var rest = 0..<0
  private var packedCount = 0, unpackedCount = 0
  /// Whether a member is at hand whose end was not met.
  private var isInsideMember = false
  private var isInitialized = false

  /// Text packs to a tenth, the same row again and again to a hundredth; what unpacks to more than this many times its bytes fills disks on purpose.
  private static let mostTimes = 400
  /// A file that unpacks to less may be packed as well as it likes.
  private static let harmlessBytes = 1 << 28

  init(_ path: String) throws(Diagnostic) {
    self.path = path
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 bits of window; 16 more say that it is gzip.
    guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .storage(path, "cannot be unpacked: zlib does not start")
    }
    isInitialized = true
  }

  deinit {
    if isInitialized { inflateEnd(stream) }
    stream.deallocate()
    packed.deallocate()
  }

  /// Fills a buffer with unpacked bytes; 0 at the end.
  ///
  /// - Parameter read: gives the next packed bytes; 0 at the end.
  func read(
    into target: UnsafeMutableRawBufferPointer, _ read: (UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int
  ) throws(Diagnostic) -> Int {
    var done = 0
    while done == 0, !target.isEmpty {
      if rest.isEmpty {
        let count = try read(packed)
        guard count > 0 else {
          if isInsideMember {
            throw .rejected(path, "the packed data ends early (must be a whole gzip file); it was cut off: get it again")
          }
          return 0
        }
        packedCount += count
        rest = 0..<count
      }
      done = try inflate(into: target)
      unpackedCount += done
      if unpackedCount > Self.harmlessBytes, unpackedCount / Self.mostTimes > packedCount {
        throw .rejected(
          path, "it unpacks to more than \(Self.mostTimes) times its bytes (no data does); unpack it by hand where that is right")
      }
    }
    return done
  }

  /// Unpacks from `rest`.
  private func inflate(into target: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    if !isInsideMember {
      // Some tools fill the last block with zeros.
      while let first = rest.first, packed[first] == 0, packedCount > rest.count { rest = rest.dropFirst() }
      if rest.isEmpty { return 0 }
      isInsideMember = true
    }
    let room = min(target.count, 1 << 30)
    stream.pointee.next_in = packed.baseAddress?.advanced(by: rest.lowerBound).assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(rest.count)
    stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(room)
    let status = CZlib.inflate(stream, Z_NO_FLUSH)
    rest = rest.upperBound - Int(stream.pointee.avail_in)..<rest.upperBound
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      isInsideMember = false
      inflateReset(stream)
    default:
      let reason = stream.pointee.msg.map { String(cString: $0) } ?? "error \(status)"
      throw .rejected(path, "the packed data is damaged (zlib: \(reason)); get it again")
    }
    return room - Int(stream.pointee.avail_out)
  }
}
