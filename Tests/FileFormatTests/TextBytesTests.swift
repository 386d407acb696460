import FileFormats
import Testing

/// Text by its bytes, where Swift's own comparisons go by characters.
@Suite("Text by its bytes")
struct TextBytesTests {
  private static let composed = "caf\u{E9}"
  private static let decomposed = "cafe\u{301}"

  @Test("differently composed texts are equal for Swift, and not the same bytes")
  func sameBytes() {
    #expect(Self.composed == Self.decomposed)
    #expect(!Self.composed.hasSameBytes(as: Self.decomposed) && Self.composed.hasSameBytes(as: Self.composed))
    #expect(!Self.decomposed.hasBytes(of: "\u{E9}") && Self.decomposed.hasBytes(of: "e") && Self.composed.hasBytes(of: "\u{E9}"))
  }

  @Test("a mark hides nothing from a search")
  func marks() throws {
    #expect(!"/\u{301}a".contains("/") && "/\u{301}a".hasBytes(of: "/") && "/\u{301}a".hasBytes(atStart: "/"))
    #expect("a\r\n\nb".hasBytes(of: "\n\n") && !"a\r\n\r\nb".hasBytes(of: "\n\n"))
    let place = try #require("a<end>\u{301}b".firstRange(ofBytes: "<end>"))
    #expect("a<end>\u{301}b"[place.upperBound...].unicodeScalars.elementsEqual("\u{301}b".unicodeScalars))
    #expect("aab".firstRange(ofBytes: "ab") != nil && "aab".firstRange(ofBytes: "") == nil && "".firstRange(ofBytes: "a") == nil)
  }

  @Test("lines end with LF or CRLF")
  func lines() {
    #expect("a\r\nb\n\n\u{301}c\r".lines.map(String.init) == ["a", "b", "", "\u{301}c"])
    #expect("".lines.count == 1 && "a\r\n".lines.map(String.init) == ["a", ""])
  }

  @Test("white space is trimmed as by Python, marks on it stay")
  func trimming() {
    #expect(" \r\n\u{1C}\u{85}a b\u{3000}\u{1F} ".trimmedWhitespace == "a b")
    #expect("a \u{301}".trimmedWhitespace.hasSameBytes(as: "a \u{301}"))
    #expect("  ".trimmedWhitespace.isEmpty && "".trimmedWhitespace.isEmpty)
  }

  @Test("the parts of a path are told by the slashes, whatever follows them")
  func paths() {
    #expect(parent(ofPath: "a/b/\u{301}c") == "a/b" && lastComponent(ofPath: "a/b/\u{301}c").hasSameBytes(as: "\u{301}c"))
    #expect(parent(ofPath: "a/b//") == "a" && lastComponent(ofPath: "a/b//") == "b" && withoutTrailingSlashes("a//") == "a")
    #expect(
      parent(ofPath: "/a") == "/" && parent(ofPath: "a") == "." && withoutTrailingSlashes("/") == "/" && lastComponent(ofPath: "/") == "")
  }
}
