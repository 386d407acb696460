import FileFormats
import Foundation
import TestSupport
import Testing
import Tokenizers

@Suite("Encoding and decoding")
struct EncodingTests {
  @Test("Special tokens in a text are text when they are not to be parsed")
  func specialAsText() throws {
    let tokenizer = try Fixtures.tokenizer("qwen2")
    let end = try #require(tokenizer.id(for: "<|im_end|>"))
    #expect(try tokenizer.encode("a<|im_end|>").contains(end))
    let ids = try tokenizer.encode("a<|im_end|>", parsingSpecial: false)
    #expect(!ids.contains(end))
    #expect(tokenizer.decode(ids) == "a<|im_end|>")
    #expect(tokenizer.decode([end], skippingSpecial: true) == "")
    #expect(tokenizer.isSpecial(end))
  }

  @Test(
    "What begins and ends a text comes from the files", arguments: ["llama3", "llama2", "llama3.gguf", "llama2.gguf", "gpt2", "qwen2.gguf"])
  func beginning(name: String) throws {
    let tokenizer = try Fixtures.tokenizer(name)
    let addsBOS = name.hasPrefix("llama")
    #expect(tokenizer.addsBOS == addsBOS)
    #expect(
      tokenizer.bosToken.flatMap { tokenizer.token(for: $0) } == (addsBOS ? (name.hasPrefix("llama2") ? "<s>" : "<|begin_of_text|>") : nil))
    let end = ["llama3": "<|end_of_text|>", "llama2": "</s>", "gpt2": "<|endoftext|>", "qwen2": "<|im_end|>"][name.split(separator: ".")[0]]
    #expect(tokenizer.eosToken.flatMap { tokenizer.token(for: $0) } == end)
    #expect(tokenizer.endTokens == [tokenizer.eosToken])
    #expect(tokenizer.padToken == nil)
    #expect(tokenizer.contentHash.count == 64)
  }

  @Test("Equal files have equal content hashes, different ones different")
  func contentHash() throws {
    let names = ["gpt2", "llama3", "qwen2", "llama2", "mistral", "gpt2.gguf", "llama3.gguf", "qwen2.gguf", "llama2.gguf"]
    let hashes = try names.map { try Fixtures.tokenizer($0).contentHash }
    #expect(Set(hashes).count == names.count)
    #expect(try names.map { try Fixtures.tokenizer($0).contentHash } == hashes)
  }

  @Test("Streaming gives the same text as decoding at once, and never half a character", arguments: ["gpt2", "llama2"])
  func streaming(name: String) throws {
    let tokenizer = try Fixtures.tokenizer(name)
    for text in Fixtures.texts {
      let ids = try tokenizer.encode(text)
      let whole = tokenizer.decode(ids)
      var decoder = IncrementalDecoder(tokenizer, skippingSpecial: false)
      var streamed = ""
      for id in ids {
        let piece = decoder.append(id)
        streamed += piece
        #expect(!piece.unicodeScalars.contains("\u{FFFD}") || whole.unicodeScalars.contains("\u{FFFD}"), "\(text.debugDescription)")
      }
      streamed += decoder.finish()
      #expect(streamed.isIdentical(to: whole))
    }
  }

  @Test("A run of byte tokens comes out with the token after it, a broken one as U+FFFD for each of its bytes")
  func byteTokens() throws {
    let tokenizer = try Fixtures.tokenizer("llama2")
    let bytes = try "𠀀".utf8.map { byte in try #require(tokenizer.id(for: "<0x\(String(byte, radix: 16, uppercase: true))>")) }
    let letter = try #require(tokenizer.id(for: "x"))
    var decoder = IncrementalDecoder(tokenizer)
    #expect((bytes + [letter]).map { decoder.append($0) } == ["", "", "", "", "𠀀x"])
    #expect((bytes + bytes.prefix(2)).map { decoder.append($0) } == Array(repeating: "", count: 6))
    #expect(decoder.finish() == String(repeating: "\u{FFFD}", count: 6) && decoder.finish() == "")
  }

  @Test(
    "Runs of byte tokens decode as Hugging Face decodes them, at once and one by one", arguments: ["llama2", "mistral", "llama2.gguf"])
  func byteRuns(name: String) throws {
    let tokenizer = try Fixtures.tokenizer(name)
    let rows = try #require(try StrictJSON.parse(contentsOf: Fixtures.path("\(name.prefix { $0 != "." }).runs.json")).array)
    try #require(rows.count >= 19)
    for row in rows {
      let ids = try #require(row["ids"]?.array).map { Int32($0.integer ?? -1) }
      for (key, skipping) in [("text", false), ("skipped", true)] {
        let expected = try #require(row[key]?.string)
        let whole = tokenizer.decode(ids, skippingSpecial: skipping)
        #expect(whole.isIdentical(to: expected), "\(ids): \(whole.debugDescription) for \(expected.debugDescription)")
        var decoder = IncrementalDecoder(tokenizer, skippingSpecial: skipping)
        #expect((ids.map { decoder.append($0) }.joined() + decoder.finish()).isIdentical(to: expected), "\(ids), one by one")
      }
    }
  }

  @Test(
    "Broken bytes decode as Swift and Rust repair them: one U+FFFD for each maximal part of a character",
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80], [0xF0, 0x9F, 0x41], [0xE2, 0x82], [0xFF, 0x80],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func brokenBytes(bytes: [UInt8]) throws {
    let tokenizer = try Fixtures.tokenizer("gpt2")
    // The byte-level token of a byte: the alphabet is what a text of all bytes below 0x100 shows.
    let alphabet = (0..<256).map { byte -> Unicode.Scalar in
      let printable = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
      let moved = (0..<byte).count { !((0x21...0x7E).contains($0) || (0xA1...0xAC).contains($0) || (0xAE...0xFF).contains($0)) }
      return Unicode.Scalar(UInt32(printable ? byte : 0x100 + moved)) ?? "?"
    }
    let ids = try bytes.map { try #require(tokenizer.id(for: String(alphabet[Int($0)]))) }
    #expect(tokenizer.decode(ids) == String(decoding: bytes, as: UTF8.self))
  }

  @Test("An id without a token has no text: tokenizers leaves it out", arguments: [-1, Int32.max, 100_000])
  func range(id: Int32) throws {
    let tokenizer = try Fixtures.tokenizer("gpt2")
    let ids = try tokenizer.encode("é, of two bytes")
    #expect(tokenizer.decode([id]) == "" && tokenizer.token(for: id) == nil)
    #expect(tokenizer.decode([id] + ids.flatMap { [$0, id] }) == "é, of two bytes")
  }

  @Test("A model with fewer embedding rows than text tokens is refused, one with more accepted; added tokens need no row")
  func embeddingRows() throws {
    let added = #"[{"id":3,"content":"<pad>","special":true}]"#
    let tokenizer = try BadFileTests.load(BadFileTests.json(added: added))
    for rows in [3, 4, 47] { try tokenizer.checkFits(embeddingRows: rows) }
    #expect(throws: TokenizerError.vocabularyMismatch(token: "ab", id: 2, embeddingRows: 2)) { try tokenizer.checkFits(embeddingRows: 2) }
  }

  @Test("Several tasks share one tokenizer")
  func concurrency() async throws {
    let tokenizer = try Fixtures.tokenizer("llama3")
    let expected = try Fixtures.ids("llama3")
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask { try Fixtures.texts.map { try tokenizer.encode($0) } == expected }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }

  @Test(
    "A megabyte without a space takes time that grows with n log n, not n²",
    arguments: ["gpt2", "llama3", "qwen2", "llama2"], ["A", "\u{301}", " ", "\n", "▁", "!", "7", "<", "a\u{301}", "🏳️\u{200D}"])
  func longRuns(name: String, unit: String) throws {
    let tokenizer = try Fixtures.tokenizer(name)
    let text = String(repeating: unit, count: (1 << 20) / unit.utf8.count)
    let clock = ContinuousClock()
    var ids: [Int32] = []
    let time = try clock.measure { ids = try tokenizer.encode(text) }
    // A quadratic merge of 2²⁰ symbols would take hours; this takes about a second.
    #expect(time < .seconds(30), "\(name), \(unit.debugDescription)")
    // Qwen2 composes, and "▁" is how SentencePiece writes a space.
    if name != "qwen2", unit != "▁" { #expect(tokenizer.decode(ids).isIdentical(to: text)) }
  }

  @Test("Composing a long text does not depend on where it is cut for it")
  func longComposition() throws {
    let tokenizer = try Fixtures.tokenizer("qwen2")
    let text = Fixtures.texts.filter { !$0.contains("héllo") && !$0.contains("[MASK]") }.joined(separator: "\u{1100}\u{1161}")
    #expect(tokenizer.decode(try tokenizer.encode(text)).isIdentical(to: text.precomposedStringWithCanonicalMapping))
  }

  @Test("Merging a long word with heap and list equals the plain search for the best pair", arguments: 1...50)
  func mergeOrder(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    // Random merges over two letters: nearly every pair competes with its neighbours.
    var tokens = ["a", "b"]
    var merges: [[String]] = []
    for _ in 0..<40 {
      let pair = [tokens[random(tokens.count)], tokens[random(tokens.count)]]
      if merges.contains(pair) || pair.joined().count > 12 { continue }
      merges.append(pair)
      if !tokens.contains(pair.joined()) { tokens.append(pair.joined()) }
    }
    let vocabulary = tokens.enumerated().map { "\"\($0.element)\":\($0.offset)" }.joined(separator: ",")
    let rules = merges.map { "\"\($0[0]) \($0[1])\"" }.joined(separator: ",")
    let tokenizer = try BadFileTests.load(BadFileTests.json(vocab: "{\(vocabulary)}", merges: "[\(rules)]"))

    let word = (0..<(10 * seed)).map { _ in ["a", "b"][random(2)] }
    var symbols = word
    func rank(_ index: Int) -> Int { merges.firstIndex(of: [symbols[index], symbols[index + 1]]) ?? Int.max }
    while let best = symbols.indices.dropLast().min(by: { rank($0) < rank($1) }), rank(best) < Int.max {
      symbols[best] += symbols.remove(at: best + 1)
    }
    let found = try tokenizer.encode(word.joined()).compactMap { tokenizer.token(for: $0) }
    #expect(found == symbols, "seed \(seed)")
  }
}
