/// How two arrays of numbers differ.
package struct Difference: CustomStringConvertible {
  /// Index of the worst element, and both values there.
  package let index: Int
  package let found: Double, expected: Double
  /// Largest absolute difference, and the same relative to the largest expected magnitude of the whole array.
  package let absolute: Double, relative: Double

  package var description: String {
    "worst at \(index): found \(found), expected \(expected); absolute \(absolute), relative to the largest \(relative)"
  }
}

/// Compares two arrays. Shapes are compared first: arrays of different length differ infinitely.
package func difference<Value: BinaryFloatingPoint>(_ found: [Value], _ expected: [Value]) -> Difference {
  guard found.count == expected.count else {
    return Difference(index: -1, found: Double(found.count), expected: Double(expected.count), absolute: .infinity, relative: .infinity)
  }
  var worst = (index: 0, absolute: 0.0)
  var largest = 0.0
  for (i, (a, b)) in zip(found, expected).enumerated() {
    let d = a == b ? 0 : abs(Double(a) - Double(b))
    // A NaN is worse than any number.
    if d > worst.absolute || d.isNaN { worst = (i, d.isNaN ? .infinity : d) }
    largest = max(largest, abs(Double(b)))
  }
  guard !found.isEmpty else { return Difference(index: -1, found: 0, expected: 0, absolute: 0, relative: 0) }
  return Difference(
    index: worst.index, found: Double(found[worst.index]), expected: Double(expected[worst.index]), absolute: worst.absolute,
    relative: largest > 0 ? worst.absolute / largest : worst.absolute)
}

/// What an error says; empty where there is none.
package func errorText(_ body: () throws -> Void) -> String {
  do { try body() } catch { return "\(error)" }
  return ""
}
