// Swift compares and searches text character by character, where "é" is equal however it is composed, "\r\n" is one character, and an accent
// hides the "/" or "<|im_end|>" before it. Files, tokenizers, SQLite and Python go by bytes; so do these.

extension StringProtocol {
  /// Whether both texts are the same bytes.
  package func hasSameBytes(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Whether the text begins with these bytes.
  package func hasBytes(atStart text: String) -> Bool { utf8.starts(with: text.utf8) }

  /// Whether the bytes of a text, which is not empty, occur.
  package func hasBytes(of text: String) -> Bool { firstRange(ofBytes: text) != nil }

  /// The first place where the bytes of a text occur.
  package func firstRange(ofBytes text: String) -> Range<String.Index>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      var end = found
      var matched = 0
      while matched < wanted.count, end < utf8.endIndex, utf8[end] == wanted[matched] {
        matched += 1
        utf8.formIndex(after: &end)
      }
      if matched == wanted.count { return found..<end }
      start = utf8.index(after: found)
    }
    return nil
  }

  /// The text without white space at either end, as Python's `str.strip()` has it.
  package var trimmedWhitespace: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value) }
    var rest = String(self).unicodeScalars.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  /// The lines of the text, which end with LF or CRLF; an empty one behind the last end.
  package var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }
}
