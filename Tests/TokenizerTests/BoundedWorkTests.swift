import FileFormats
import Glibc
import Synchronization
import TestSupport
import Testing
import Tokenizers

/// What a tokenizer's file asks for inside of one operation ends at a limit, and ends at once where someone wishes to stop.
@Suite("Bounded work of tokenizers")
struct BoundedWorkTests {
  /// Processor time of this thread: other work on the machine does not count.
  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    var (start, end) = (timespec(), timespec())
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    try body()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }

  // MARK: Chat templates

  private static func doubling(_ name: String) -> String {
    "{% set \(name) = [1] %}" + String(repeating: "{% set \(name) = [\(name), \(name)] %}", count: 60)
  }

  private static let long = "{% set t = 'x' %}" + String(repeating: "{% set t = t + t %}", count: 19)

  private static let templates: [(text: String, reason: String)] = [
    (doubling("a") + doubling("b") + "\n{{ a == b }}", "steps"),
    (doubling("a") + doubling("b") + "\n{{ a != b }}", "steps"),
    (doubling("a") + doubling("b") + "\n{{ b in [a] }}", "steps"),
    (long + "{% set u = t + 'y' %}\n" + String(repeating: "{% if t + 'z' == u %}{% endif %}", count: 20_000), "steps"),
    (long + "\n" + String(repeating: "{% if t | trim %}{% endif %}", count: 20_000), "steps"),
    (long + "\n" + String(repeating: "{% if t | length %}{% endif %}", count: 20_000), "steps"),
    (long + "\n" + (0..<20_000).map { "{% set v\($0) = t + 'y' %}" }.joined(), "steps"),
    ("{% set t = (1,) %}\n" + String(repeating: "{% set t = t + t %}", count: 40), "steps"),
    ("{% set x = 'x' %}\n" + String(repeating: "{% set x = '%s%s' % (x, x) %}", count: 40), "steps"),
    (
      long + "{% set l = [" + String(repeating: "1,", count: 200) + "] %}\n{{ [" + String(repeating: "l,", count: 200)
        + "] | tojson(separators=(t, ':')) }}", "steps"
    ),
    ("{% set a = [1] %}\n" + String(repeating: "{% set a = [a] %}", count: 60_000), "nests lists deeper than 100 levels"),
    (
      "{% set a = 1 %}\n" + String(repeating: "{% for m in messages %}{% for k in [1, 2, 3, 4] %}", count: 20) + "{% set a = a + 1 %}"
        + String(repeating: "{% endfor %}{% endfor %}", count: 20), "steps"
    ),
    ("{% set \(String(repeating: "n", count: 300)) = 1 %}", "a name of 300 bytes"),
    ("\n{{ 99999999999999999999 }}", "the number 99999999999999999999"),
  ]

  @Test("a chat template that compares, copies or nests too much is refused with the line and what to do", arguments: templates.indices)
  func template(index: Int) throws {
    let (text, reason) = Self.templates[index]
    let folder = try TemporaryDirectory(["tokenizer.json": BadFileTests.json(), "chat_template.jinja": text])
    let tokenizer = try TokenizerLoader.load(directory: folder.path)
    var message = ""
    let time = try seconds {
      message = try #require(#expect(throws: TokenizerError.self) { try tokenizer.template() }).description
    }
    #expect(message.contains(reason) && message.contains("(line \(text.contains("\n") ? 2 : 1) of the template)"), "\(message)")
    #expect(message.contains("set data.chat_format to one of"))
    // A few conversations are tried.
    #expect(time < 3)
  }

  @Test("a chat template compares texts by their bytes, as Python does")
  func composition() throws {
    let template = "{% if '\u{E9}' == 'e\u{301}' %}{{ 1 + 'x' }}{% endif %}{{ messages[0].content }}"
    let folder = try TemporaryDirectory(["tokenizer.json": BadFileTests.json(), "chat_template.jinja": template])
    let tokenizer = try TokenizerLoader.load(directory: folder.path)
    let conversation = ChatConversation([ChatMessage(role: .user, content: "a")])
    #expect(try tokenizer.template().text(conversation) == "a")
  }

  // MARK: Regular expressions

  private static func split(_ pattern: String) -> String {
    #"{"type":"Split","pattern":{"Regex":"\#(pattern)"},"behavior":"Isolated","invert":false}"#
  }

  @Test(
    "an expression that looks at the rest of a text from every place of it is stopped, in time in proportion to the text",
    arguments: ["[ab]+[cd]|.", #"(a+)\\1[cd]|."#, "(?:a|b)*c|.", "(?=(a+))x|.", "(a?){40}c|a", #"(?<x>a+)\\k<x>c|."#, "(?:a+)+c|."])
  func quadratic(pattern: String) throws {
    let tokenizer = try BadFileTests.load(BadFileTests.json(preTokenizer: Self.split(pattern)))
    // A short text is no problem, but for those whose steps double with every character.
    if !["(a?){40}c|a", "(?:a+)+c|."].contains(pattern) { _ = try tokenizer.encode(String(repeating: "a", count: 100)) }
    for size in [100_000, 1_000_000] {
      var message = ""
      let time = try seconds {
        message = try #require(
          #expect(throws: TokenizerError.self, "\(pattern)") { try tokenizer.encode(String(repeating: "a", count: size)) }
        ).description
      }
      #expect(message.contains("a text of \(size) bytes needs too many steps") && message.contains("shorter rows"), "\(message)")
      #expect(time < 8, "\(pattern) \(size)")
    }
  }

  @Test(
    "long texts of one kind are within the budget of the tokenizers there are",
    arguments: ["gpt2", "llama3", "qwen2", "llama2", "mistral"],
    ["A", " ", "7", "\n", "a ", "語", "\t ", " \n", "=", "e\u{301}", "é"])
  func legitimate(name: String, unit: String) throws {
    let tokenizer = try Fixtures.tokenizer(name)
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    #expect(try !tokenizer.encode(text).isEmpty)
  }

  private static let found: [(pattern: String, before: String, unit: String, after: String, matches: Int)] = [
    ("x+", "y", "x", "y", 1), ("(?<=y)x+", "y", "x", "y", 1), ("x+(?=y)", "y", "x", "y", 1), ("x+(?!y)", "y", "x", "", 1),
    ("x+$", "y", "x", "", 1), (#"\\p{L}+"#, "1", "é", "1", 1), ("é*y", "y", "é", "y", 2), ("y", "", "x", "yxy", 2), ("^x", "", "x", "", 1),
    (#"x+\\z"#, "", "x", "", 1), ("(?:x|é)+y", "", "é", "yx", 1),
  ]

  @Test(
    "a search that sees a window first finds what one of the whole text does", arguments: found.indices,
    [2, 126, 127, 128, 129, 130, 255, 256, 257, 5000])
  func windows(index: Int, length: Int) throws {
    let (pattern, before, unit, after, matches) = Self.found[index]
    // Each match becomes the token "a", and what is left has no token.
    let tokenizer = try BadFileTests.load(BadFileTests.json(normalizer: Self.replace(pattern, "a")))
    let ids = try tokenizer.encode(before + String(repeating: unit, count: length) + after)
    #expect(ids == Array(repeating: 0, count: matches), "\(pattern)")
  }

  // MARK: Normalizers

  private static func replace(_ pattern: String, _ content: String) -> String {
    #"{"type":"Replace","pattern":{"Regex":"\#(pattern)"},"content":"\#(content)"}"#
  }

  private static let normalizers: [(steps: [String], text: String, message: String)] = [
    (Array(repeating: replace("a", "aa"), count: 40), "a", "the tokenizer's normalizer makes more than 65552 bytes of a text of 1 bytes"),
    ([replace(".", String(repeating: "x", count: 10_000_000))], "a", "makes more than 65552 bytes of a text of 1 bytes"),
    ([replace("", String(repeating: "x", count: 100))], String(repeating: "a", count: 100_000), "makes more than 1665536 bytes"),
    ([#"{"type":"Prepend","prepend":"\#(String(repeating: "x", count: 100_000))"}"#], "a", "makes more than 65552 bytes"),
    (Array(repeating: replace("a", "a"), count: 60), String(repeating: "a", count: 1_000_000), "needs too many steps"),
  ]

  @Test("a normalizer that makes texts long, or goes through them too often, is stopped", arguments: normalizers.indices)
  func normalizer(index: Int) throws {
    let (steps, text, expected) = Self.normalizers[index]
    let tokenizer = try BadFileTests.load(
      BadFileTests.json(normalizer: #"{"type":"Sequence","normalizers":[\#(steps.joined(separator: ","))]}"#))
    var message = ""
    let time = try seconds {
      message = try #require(#expect(throws: TokenizerError.self) { try tokenizer.encode(text) }).description
    }
    #expect(message.contains(expected) && message.contains("tokenizer.json that the model was published with"), "\(message)")
    #expect(time < 5)
  }

  @Test("more steps than any tokenizer has are refused when it is loaded", arguments: ["normalizer", "pre_tokenizer", "decoder"])
  func manySteps(part: String) throws {
    let steps = String(repeating: Self.replace("a", "b") + ",", count: 100_000).dropLast()
    let splits = String(repeating: Self.split("a") + ",", count: 100_000).dropLast()
    let literals = String(repeating: #"{"type":"Replace","pattern":{"String":"a"},"content":"b"},"#, count: 100_000).dropLast()
    let json =
      switch part {
      case "normalizer": BadFileTests.json(normalizer: #"{"type":"Sequence","normalizers":[\#(steps)]}"#)
      case "pre_tokenizer": BadFileTests.json(preTokenizer: #"{"type":"Sequence","pretokenizers":[\#(splits)]}"#)
      default: BadFileTests.json(decoder: #"{"type":"Sequence","decoders":[\#(literals)]}"#)
      }
    let time = seconds {
      let error = #expect(throws: TokenizerError.self) { try BadFileTests.load(json) }
      #expect(error?.description.contains("\(part): found more than 64 steps (at most 64)") == true, "\(error?.description ?? "")")
    }
    #expect(time < 5)
  }

  @Test("a decoder that makes tokens long is refused when it is loaded")
  func longDecoder() throws {
    let step = #"{"type":"Replace","pattern":{"String":"a"},"content":"aa"}"#
    for steps in [Array(repeating: step, count: 40), [step.replacing("aa", with: String(repeating: "x", count: 1000))]] {
      let error = #expect(throws: TokenizerError.self) {
        try BadFileTests.load(BadFileTests.json(decoder: #"{"type":"Sequence","decoders":[\#(steps.joined(separator: ","))]}"#))
      }
      #expect(error?.description.contains("at most 16 times as long") == true, "\(error?.description ?? "")")
    }
  }

  // MARK: A wish to stop

  private static let slow: [(normalizer: String, preTokenizer: String, unit: String)] = [
    ("null", split("[ab]+[cd]|."), "a"), ("null", split(#"(a+)\\1[cd]|."#), "a"), (replace("a", "b"), "null", "a"),
    (#"{"type":"NFKC"}"#, "null", "é"), ("null", "null", "a"),
  ]

  @Test("a wish to stop is heard inside of one text", arguments: slow.indices)
  func interruption(index: Int) throws {
    let (normalizer, preTokenizer, unit) = Self.slow[index]
    let tokenizer = try BadFileTests.load(BadFileTests.json(normalizer: normalizer, preTokenizer: preTokenizer))
    let text = String(repeating: unit, count: 4_000_000)
    let time = seconds {
      let error = #expect(throws: TokenizerError.self) { try Interruption.when({ true }) { _ = try tokenizer.encode(text) } }
      #expect(error?.interruption?.category == .interrupted)
    }
    #expect(time < 1)
  }

  @Test("a wish to stop is heard inside of a chat template")
  func interruptedTemplate() throws {
    let template = Self.doubling("a") + Self.doubling("b") + "{{ a == b }}"
    let folder = try TemporaryDirectory(["tokenizer.json": BadFileTests.json(), "chat_template.jinja": template])
    let tokenizer = try TokenizerLoader.load(directory: folder.path)
    let polls = Mutex(0)
    let error = #expect(throws: TokenizerError.self) {
      try Interruption.when({
        polls.withLock {
          $0 += 1; return $0 > 3
        }
      }) { _ = try tokenizer.template() }
    }
    #expect(error?.interruption?.category == .interrupted)
    #expect(polls.withLock { $0 } == 4)
  }
}
