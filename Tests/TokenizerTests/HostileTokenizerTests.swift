import FileFormats
import Glibc
import TestSupport
import Testing
import Tokenizers

/// Tokenizer files and texts made to take forever, or to take all memory.
@Suite("Hostile tokenizers")
struct HostileTokenizerTests {
  /// Processor time of this thread: other work on the machine does not count.
  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    var (start, end) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    try body()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }

  /// Eight times the input: n log n takes about ten times as long, n² sixty-four times. What takes no time proves nothing either way.
  private func expectLoglinear(_ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ run: (_ size: Int) throws -> Void)
    rethrows
  {
    let small = try seconds { try run(1 << 15) }
    let large = try seconds { try run(1 << 18) }
    #expect(large < 28 * small || large < 0.1, "\(what): \(small) s, then \(large) s", sourceLocation: sourceLocation)
  }

  @Test(
    "the time of a text without a place to cut grows with n log n", arguments: ["gpt2", "llama3", "qwen2", "llama2"],
    ["A", "\u{301}", " ", "▁", "7", "a\u{301}", "🏳️\u{200D}", "\u{0}"])
  func longRuns(name: String, unit: String) throws {
    let tokenizer = try Fixtures.tokenizer(name)
    _ = try tokenizer.encode(String(repeating: unit, count: 100))
    try expectLoglinear("\(name), \(unit.debugDescription)") { size in
      _ = try tokenizer.encode(String(repeating: unit, count: size / unit.utf8.count))
    }
  }

  @Test("added tokens that take white space along go through it once", arguments: ["lstrip", "rstrip"], [" ", "<x>"])
  func strippingTokens(side: String, content: String) throws {
    let added = #"[{"id":3,"content":"\#(content)","special":true,"normalized":false,"\#(side)":true}]"#
    let tokenizer = try BadFileTests.load(BadFileTests.json(added: added))
    try expectLoglinear(side) { size in _ = try tokenizer.encode(String(repeating: " ", count: size - 6) + "<x><x>") }
  }

  @Test("added tokens that nearly match everywhere cost their bounded length")
  func nearMatches() throws {
    let content = String(repeating: "a", count: 511) + "b"
    let tokenizer = try BadFileTests.load(
      BadFileTests.json(added: #"[{"id":3,"content":"\#(content)","special":true,"normalized":false}]"#))
    try expectLoglinear("near matches") { size in _ = try tokenizer.encode(String(repeating: "a", count: size)) }
  }

  private static let tooMuch: [(added: String, message: String)] = [
    (#"[{"id":3,"content":"\#(String(repeating: "x", count: 513))"}]"#, "513 bytes (must be ≤ 512"),
    (
      "["
        + (0..<8400).map { #"{"id":\#($0 + 3),"content":"\#(String(repeating: "x", count: 500))\#($0 + 10000)"}"# }.joined(separator: ",")
        + "]", "all added tokens together ≤ 4194304"
    ),
  ]

  @Test("added tokens longer than any tokenizer has them are refused", arguments: tooMuch.indices)
  func tooLong(index: Int) {
    let (added, message) = Self.tooMuch[index]
    let error = #expect(throws: TokenizerError.self) { try BadFileTests.load(BadFileTests.json(added: added)) }
    let text = error?.description ?? ""
    #expect(text.contains(message) && text.utf8.count < 600, "\(text)")
  }

  @Test("a list of a hundred thousand tokens is read in time that grows with its length")
  func manyTokens() throws {
    let folder = try TemporaryDirectory(["tokenizer.json": BadFileTests.json()])
    try expectLoglinear("added_tokens_decoder") { size in
      let entries = (0..<size / 8).map { #""\#($0 + 3)":{"content":"<\#($0)>"}"# }.joined(separator: ",")
      try folder.write("tokenizer_config.json", #"{"added_tokens_decoder":{\#(entries)}}"#)
      _ = try TokenizerLoader.load(directory: folder.path)
    }
  }

  @Test("normalizers that blow a text up are stopped")
  func explodingNormalizer() throws {
    let step = #"{"type":"Replace","pattern":{"String":"a"},"content":"\#(String(repeating: "a", count: 100))"}"#
    let steps = [String](repeating: step, count: 8).joined(separator: ",")
    let tokenizer = try BadFileTests.load(BadFileTests.json(normalizer: #"{"type":"Sequence","normalizers":[\#(steps)]}"#))
    #expect(throws: TokenizerError.self) { try tokenizer.encode("aaaa") }
  }

  private static let templates: [String] = [
    "{{ 9223372036854775807 + 1 }}", "{{ 5 % 0 }}", "{{ (-9223372036854775807 - 1) // -1 }}", "{{ 'x' * 9223372036854775807 }}",
    "{{ range(9223372036854775807) }}", "{{ 'x'.center(9223372036854775807) }}", "{{ 'x' | indent(9223372036854775807) }}",
    "{{ 9 ** 9223372036854775807 }}", "{{ [0] * 4611686018427387904 }}", "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "{% for a in [[]] recursive %}{{ loop([[]]) }}{% endfor %}",
    "{% set ns = namespace(x=1) %}{% set ns.x = ns %}{{ ns.x }}",
    String(repeating: "{% if true %}", count: 60), "{{ " + String(repeating: "(", count: 500),
    "{{ " + String(repeating: "not ", count: 9000) + "a }}", "{% set a = 'x' %}" + String(repeating: "{% set a = a + a %}", count: 60),
    String(repeating: "x", count: 1 << 20) + "x",
    String(repeating: "{% for m in messages %}", count: 40) + "x" + String(repeating: "{% endfor %}", count: 40),
  ]

  @Test("a chat template that computes too much is refused in a moment", arguments: templates.indices)
  func template(index: Int) throws {
    let folder = try TemporaryDirectory(["tokenizer.json": BadFileTests.json(), "chat_template.jinja": Self.templates[index]])
    let time = seconds {
      #expect(throws: TokenizerError.self) {
        try TokenizerLoader.load(directory: folder.path).template().text(ChatConversation([ChatMessage(role: .user, content: "a")]))
      }
    }
    #expect(time < 5)
  }

  @Test(
    "tokenizer files that are links out of their folder are refused",
    arguments: ["tokenizer.json", "tokenizer_config.json", "chat_template.jinja"])
  func links(name: String) throws {
    let folder = try TemporaryDirectory()
    try folder.makeDirectory("m")
    try folder.write("outside", name.hasSuffix(".json") && name != "tokenizer.json" ? "{}" : BadFileTests.json())
    if name != "tokenizer.json" { try folder.write("m/tokenizer.json", BadFileTests.json()) }
    try #require(symlink("../outside", folder.file("m/" + name)) == 0)
    let error = #expect(throws: TokenizerError.self) { try TokenizerLoader.load(directory: folder.file("m")) }
    #expect(error?.description.contains("outside of its folder") == true)
  }
}
