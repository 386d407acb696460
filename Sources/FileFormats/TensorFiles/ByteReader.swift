/// Reads little-endian values one after the other from bytes of a file; each read is checked against the end.
struct ByteReader {
  let bytes: UnsafeRawBufferPointer
  let size: CheckedSize
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer, file: String) {
    self.bytes = bytes
    size = CheckedSize(file: file)
  }

  var remaining: Int { bytes.count - position }
  var place: String { "byte \(position)" }

  /// A fixed-width integer.
  mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type = Value.self, of what: String) throws(Diagnostic) -> Value {
    let width = MemoryLayout<Value>.size
    guard remaining >= width else { throw ends(what) }
    defer { position += width }
    return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Value.self))
  }

  /// A count of records that take at least `recordBytes` each: no more than the rest of the file can hold.
  mutating func count(ofRecordsOf recordBytes: Int, what: String) throws(Diagnostic) -> Int {
    let start = place
    let value = try integer(UInt64.self, of: "the number of \(what)")
    return try size.count(value, atMost: remaining / recordBytes, of: what, at: start)
  }

  /// A string with its length in 64 bits before it, valid UTF-8.
  mutating func string(of what: String) throws(Diagnostic) -> String {
    let start = position
    guard remaining >= 8 else { throw ends(what) }
    let length = try integer(UInt64.self, of: what)
    guard length <= UInt64(remaining) else {
      throw .rejected(size.file, at: "byte \(start)", "\(what) has \(length) bytes (must be ≤ \(remaining), the rest of the file)")
    }
    let text = UnsafeRawBufferPointer(rebasing: bytes[position..<(position + Int(length))])
    guard firstInvalidUTF8(text) == nil else { throw .rejected(size.file, at: "byte \(start)", "\(what) is not valid UTF-8") }
    position += text.count
    return String(decoding: text, as: UTF8.self)
  }

  /// The next bytes as they are.
  mutating func take(_ count: Int, of what: String) throws(Diagnostic) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= remaining else { throw ends(what) }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
  }

  private func ends(_ what: String) -> Diagnostic {
    .rejected(size.file, at: place, "the file ends inside \(what)")
  }
}
