import FileFormats

/// Length of the longest common subsequence of two lists of words, 64 columns of the classic table at a time.
///
/// Bit j of a row says that the length grows no more at word j of `b`; the next row follows from it and from the places of the word of
/// `a` by one addition with its carries. Time is proportional to `a.count · b.count / 64`, memory to both counts.
///
/// - Returns: 0 where a stop is asked for meanwhile (``Interruption``).
/// - Source: Hyyrö 2004, "Bit-parallel LCS-length computation revisited", formula (6).
package func commonSubsequenceLength<Word: Hashable>(_ a: [Word], _ b: [Word]) -> Int {
  var places: [Word: [Int]] = [:]
  for (index, word) in b.enumerated() { places[word, default: []].append(index) }
  let blocks = (b.count + 63) / 64
  // The bits of a frequent word are made once: there are at most 64 such words. Those of the others are made in less time than a row.
  var frequent: [Word: [UInt64]] = [:]
  for (word, indexes) in places where indexes.count > blocks { frequent[word] = bits(indexes, blocks) }
  var row = [UInt64](repeating: .max, count: blocks)
  for word in a {
    guard let indexes = places[word] else { continue }
    if Interruption.isWished { return 0 }
    advance(&row, frequent[word] ?? bits(indexes, blocks))
  }
  return row.reduce(0) { $0 + (~$1).nonzeroBitCount }
}

private func bits(_ indexes: [Int], _ blocks: Int) -> [UInt64] {
  var bits = [UInt64](repeating: 0, count: blocks)
  for index in indexes { bits[index / 64] |= 1 << UInt64(index % 64) }
  return bits
}

/// `row = (row + (row & places)) | (row & ~places)`.
private func advance(_ row: inout [UInt64], _ places: [UInt64]) {
  var carry: UInt64 = 0
  for block in row.indices {
    let (old, matches) = (row[block], row[block] & places[block])
    let (half, first) = old.addingReportingOverflow(matches)
    let (sum, second) = half.addingReportingOverflow(carry)
    carry = first || second ? 1 : 0
    row[block] = sum | (old & ~places[block])
  }
}
