import TestSupport
import Testing
import Tokenizers

@Suite("Splitting")
struct SplitTests {
  /// A tokenizer of single characters that ends words with nothing: words show as runs between "|" by ignore_merges look-ups.
  private func words(_ text: String, pattern: String, behavior: String, inverted: Bool = false) throws -> [String] {
    // Every word of the expected kinds is a token of its own.
    let candidates = ["a", "b", "-", "ab", "a-", "-b", "b-", "--", "-a", "a--", "--b", "---"]
    let vocab = candidates.enumerated().map { "\"\($0.element)\":\($0.offset)" }.joined(separator: ",")
    let split =
      #"{"type":"Split","pattern":\#(pattern),"behavior":"\#(behavior)","invert":\#(inverted)}"#
    let json = BadFileTests.json(
      vocab: "{\(vocab)}", merges: "[]", model: #","ignore_merges":true"#,
      preTokenizer: #"{"type":"Sequence","pretokenizers":[\#(split),{"type":"ByteLevel","add_prefix_space":false,"use_regex":false}]}"#)
    let tokenizer = try BadFileTests.load(json)
    return try tokenizer.encode(text).compactMap { tokenizer.token(for: $0) }
  }

  @Test(
    "Behaviours join parts as Hugging Face does",
    arguments: [
      ("Isolated", ["a", "-", "-", "b", "-"]), ("Removed", ["a", "b"]), ("MergedWithPrevious", ["a-", "-", "b-"]),
      ("MergedWithNext", ["a", "-", "-b", "-"]), ("Contiguous", ["a", "--", "b", "-"]),
    ])
  func behaviors(behavior: String, expected: [String]) throws {
    #expect(try words("a--b-", pattern: #"{"String":"-"}"#, behavior: behavior) == expected)
    #expect(try words("a--b-", pattern: #"{"Regex":"-"}"#, behavior: behavior) == expected)
  }

  @Test("An inverted pattern keeps what it matches")
  func inverted() throws {
    #expect(try words("a--b-", pattern: #"{"Regex":"[ab]"}"#, behavior: "Removed", inverted: true) == ["a", "b"])
  }

  @Test("An empty match only cuts")
  func emptyMatch() throws {
    #expect(try words("a--b", pattern: #"{"Regex":"(?=b)"}"#, behavior: "Isolated") == ["a--", "b"])
  }
}
