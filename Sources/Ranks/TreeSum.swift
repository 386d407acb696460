/// Adds up numbered values as a binary tree over their numbers, whoever holds them: halves of aligned blocks first. What is missing counts as
/// nothing. So the sum of a block is the same, bit for bit, whether one process holds all of it or each of several an aligned part.
///
/// - Parameters:
///   - range: a power of two of numbers, aligned to it.
///   - leaf: makes a value, in the order of the numbers; nil where there is none.
///   - add: adds the second to the first.
package func treeSum<Value>(
  _ range: Range<Int>, leaf: (Int) throws -> Value?, add: (Value, Value) -> Value
) rethrows -> Value? {
  if range.count == 1 { return try leaf(range.lowerBound) }
  let middle = range.lowerBound + range.count / 2
  let left = try treeSum(range.lowerBound..<middle, leaf: leaf, add: add)
  let right = try treeSum(middle..<range.upperBound, leaf: leaf, add: add)
  guard let left else { return right }
  return right.map { add(left, $0) } ?? left
}

/// The blocks that `treeSum` adds to the last number of a range, from the one that it adds last to the one that it adds first.
///
/// - Parameter range: a power of two of numbers, aligned to it.
package func blocksBesideLast(of range: Range<Int>) -> [Range<Int>] {
  if range.count == 1 { return [] }
  let middle = range.lowerBound + range.count / 2
  return [range.lowerBound..<middle] + blocksBesideLast(of: middle..<range.upperBound)
}
