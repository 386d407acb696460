/// Reads an answer part by part. What is not whole is the answer of a process that crashed or was killed.
struct QueryAnswer {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The database that a script has built.
  mutating func image() throws(SQLDatabase.Failure) -> [UInt8] {
    try kind("I")
    return Array(try take(try count()))
  }

  /// The result of a query.
  mutating func table() throws(SQLDatabase.Failure) -> SQLTable {
    try kind("T")
    let columns = Int(try number(UInt32.self))
    var table = SQLTable(columnCount: columns, rows: [])
    while try next() == UInt8(ascii: "R") {
      var row: [SQLValue] = []
      row.reserveCapacity(min(columns, bytes.count))
      for _ in 0..<columns { row.append(try cell()) }
      table.rows.append(row)
    }
    position -= 1
    try kind("E")
    return table
  }

  private mutating func cell() throws(SQLDatabase.Failure) -> SQLValue {
    switch try next() {
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "i"): return .integer(try number(Int64.self))
    case UInt8(ascii: "r"): return .real(Double(bitPattern: try number(UInt64.self)))
    case UInt8(ascii: "t"): return .text(String(decoding: try take(try count()), as: UTF8.self))
    case UInt8(ascii: "b"): return .blob(Array(try take(try count())))
    default: throw SQLDatabase.crash
    }
  }

  /// The next part must be of this kind, or else says why it is not.
  private mutating func kind(_ wanted: Unicode.Scalar) throws(SQLDatabase.Failure) {
    let found = try next()
    if found == UInt8(ascii: "F") { throw .init(description: String(decoding: try take(try count()), as: UTF8.self)) }
    guard found == UInt8(ascii: wanted) else { throw SQLDatabase.crash }
  }

  private mutating func next() throws(SQLDatabase.Failure) -> UInt8 { try number(UInt8.self) }

  private mutating func count() throws(SQLDatabase.Failure) -> Int { Int(clamping: try number(UInt64.self)) }

  private mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws(SQLDatabase.Failure) -> Number {
    let part = try take(MemoryLayout<Number>.size)
    return part.withUnsafeBytes { $0.loadUnaligned(as: Number.self) }
  }

  private mutating func take(_ count: Int) throws(SQLDatabase.Failure) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw SQLDatabase.crash }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
