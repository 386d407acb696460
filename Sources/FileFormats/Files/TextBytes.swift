import CLinux

// Swift compares and searches text character by character, where "é" is equal however it is composed, "\r\n" is one character, and an accent
// hides the "/" or "<|im_end|>" before it. Files, tokenizers, SQLite and Python go by bytes; so do these.

extension StringProtocol {
  /// Whether both texts are the same bytes.
  package func hasSameBytes(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Whether the text begins with these bytes.
  package func hasBytes(atStart text: String) -> Bool { utf8.starts(with: text.utf8) }

  /// Whether the bytes of a text, which is not empty, occur.
  package func hasBytes(of text: String) -> Bool { firstRange(ofBytes: text) != nil }

  /// The first place where the bytes of a text occur, in time proportional to both.
  package func firstRange(ofBytes text: String) -> Range<String.Index>? {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty else { return nil }
    // Strings of Swift's own have their bytes in one piece, slices of them too; others are brought into that form.
    let offset =
      utf8.withContiguousStorageIfAvailable { pt_find($0.baseAddress, $0.count, wanted, wanted.count) }
      ?? Array(utf8).withUnsafeBufferPointer { pt_find($0.baseAddress, $0.count, wanted, wanted.count) }
    guard offset >= 0 else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: wanted.count)
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
  /// The lines of the text, which end with LF or CRLF; an empty one after the last end.
  package var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }
}
