/// The candidate closest to a mistyped word, or nil where none is close: at most two edits, or a third of its length,
/// and none for a word of one or two letters.
///
/// Upper and lower case count as equal, so that "lora" finds "LORA". The first of several equally close ones wins.
package func nearest(to word: String, among candidates: [String]) -> String? {
  let word = Array(word.lowercased().utf8.prefix(100))
  let limit = max(min(2, (word.count - 1) / 2), word.count / 3)
  let scored = candidates.map { (candidate: $0, distance: editDistance(word, Array($0.lowercased().utf8.prefix(100)))) }
  guard let best = scored.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
  return best.candidate
}

/// Number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
/// alignment), in O(n·m).
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var distance = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, beforeLast[j - 1] + 1) }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
