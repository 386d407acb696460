/// Arithmetic on sizes, counts and offsets that come from a file. Every such multiply, add, pad and range goes through here: what
/// wraps, is negative or leaves the file throws with the place, and nothing is allocated or read before that.
package struct CheckedSize {
  /// File for messages.
  package let file: String

  package init(file: String) { self.file = file }

  /// A count from the file as an `Int` within `0...limit`.
  package func count(_ value: some BinaryInteger, atMost limit: Int, of what: String, at place: String) throws(Diagnostic) -> Int {
    guard let count = Int(exactly: value), count >= 0, count <= limit else {
      throw .rejected(file, at: place, "found \(value) \(what) (must be from 0 to \(limit))")
    }
    return count
  }

  package func multiply(_ a: Int, _ b: Int, at place: String) throws(Diagnostic) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard !overflow, product >= 0 else { throw .rejected(file, at: place, "the size \(a) × \(b) does not fit 63 bits") }
    return product
  }

  package func add(_ a: Int, _ b: Int, at place: String) throws(Diagnostic) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow, sum >= 0 else { throw .rejected(file, at: place, "the size \(a) + \(b) does not fit 63 bits") }
    return sum
  }

  /// Rounds up to a multiple of a positive alignment.
  package func pad(_ size: Int, to alignment: Int, at place: String) throws(Diagnostic) -> Int {
    guard alignment > 0 else { throw .rejected(file, at: place, "found the alignment \(alignment) (must be positive)") }
    let excess = size % alignment
    return excess == 0 ? size : try add(size, alignment - excess, at: place)
  }

  /// Number of elements of a shape; 1 for the empty shape. Dimensions must not be negative.
  package func elements(_ shape: [Int], at place: String) throws(Diagnostic) -> Int {
    for dimension in shape where dimension < 0 {
      throw .rejected(file, at: place, "found the dimension \(dimension) (must not be negative)")
    }
    // A zero makes the product zero whatever the others are, but they are multiplied all the same: their product must fit too.
    var count = 1
    for dimension in shape where dimension > 0 { count = try multiply(count, dimension, at: place) }
    return shape.contains(0) ? 0 : count
  }

  /// Bytes of a tensor: whole blocks per row, rows from the shape.
  package func bytes(of type: StoredType, shape: [Int], at place: String) throws(Diagnostic) -> Int {
    let count = try elements(shape, at: place)
    let row = shape.last ?? 1
    guard row % type.blockElements == 0 else {
      throw .rejected(file, at: place, "rows of \(row) elements (must be a multiple of \(type.blockElements) for \(type))")
    }
    return try multiply(count / type.blockElements, type.blockBytes, at: place)
  }

  /// The range that starts at `offset` and holds `count` bytes, within `0..<limit`.
  package func range(_ offset: Int, count: Int, within limit: Int, at place: String) throws(Diagnostic) -> Range<Int> {
    let end = try add(offset, count, at: place)
    guard offset >= 0, count >= 0, end <= limit else {
      throw .rejected(file, at: place, "needs the bytes \(offset)..<\(end), but there are \(limit)")
    }
    return offset..<end
  }
}
