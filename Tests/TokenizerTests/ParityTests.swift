import FileFormats
import TestSupport
import Testing
import Tokenizers

@Suite("Tokenizers agree with Hugging Face")
struct TokenizerParityTests {
  static let names = ["gpt2", "llama3", "qwen2", "llama2", "mistral", "gpt2.gguf", "llama3.gguf", "qwen2.gguf"]

  @Test("The fixture has at least 2,000 texts")
  func textCount() { #expect(Fixtures.texts.count >= 2000) }

  @Test("Ids are those of Hugging Face tokenizers", arguments: names)
  func ids(name: String) throws { try expectIDs(try Fixtures.tokenizer(name), name) }

  @Test("A SentencePiece GGUF file gives the ids of the tokenizer.json it was made from")
  func sentencePieceGGUF() throws { try expectIDs(try Fixtures.tokenizer("llama2.gguf"), "llama2") }

  @Test("Ids of SmolLM2 are those of Hugging Face tokenizers", .enabled(if: Fixtures.hasSmolLM2, "make smollm2 brings the model"))
  func smolLM2IDs() throws { try expectIDs(try Fixtures.smolLM2(), "smollm2") }

  /// GGUF has no words for added tokens that take white space along, stand for words alone, or are looked for in the normalised text.
  @Test("Written into a GGUF file, a tokenizer.json gives the same ids", arguments: ["gpt2", "llama3", "qwen2", "llama2"])
  func written(name: String) throws {
    let given = try Fixtures.tokenizer(name)
    var fields: GGUFFields = ["general.architecture": .string("llama")]
    fields.merge(try GGUFTokenizerExport.fields(directory: Fixtures.path(name), embeddingRows: given.vocabularySize + 3))
    let folder = try TemporaryDirectory()
    try GGUFWriter.write(fields, [], to: folder.file("model.gguf"))
    let file = try GGUFFile(folder.file("model.gguf"))
    let tokenizer = try TokenizerLoader.load(gguf: file)
    try expectIDs(tokenizer, name, without: ["[MASK]", "WORDY", "héllo", "he\u{301}llo"])
    #expect(tokenizer.endTokens == given.endTokens && tokenizer.addsBOS == given.addsBOS && tokenizer.chatTemplates == given.chatTemplates)
    // Rows of the embedding without a token have one that no text has.
    #expect(try file.metadata.integers("tokenizer.ggml.token_type").suffix(3) == [5, 5, 5])
  }

  @Test("A way to split texts that llama.cpp has no name for is refused with what keeps it")
  func unknownSplit() throws {
    let folder = try TemporaryDirectory()
    var json = try #require(try StrictJSON.parse(contentsOf: Fixtures.path("gpt2/tokenizer.json")).object)
    json["pre_tokenizer"] = [
      "type": "Sequence",
      "pretokenizers": [
        ["type": "Split", "pattern": ["Regex": "a+"], "behavior": "Isolated", "invert": false],
        ["type": "ByteLevel", "add_prefix_space": false, "use_regex": false],
      ],
    ]
    try folder.write("tokenizer.json", JSONValue(json).serialized())
    let error = #expect(throws: TokenizerError.self) { try GGUFTokenizerExport.fields(directory: folder.path, embeddingRows: 40_000) }
    #expect(error?.description.contains("the Hugging Face formats keep") == true, "\(String(describing: error))")
  }

  @Test("Decoding gives the text that Hugging Face decodes to: the normalised text", arguments: names)
  func decoding(name: String) throws { try expectTexts(try Fixtures.tokenizer(name), name) }

  @Test("Decoding SmolLM2 gives the text back", .enabled(if: Fixtures.hasSmolLM2, "make smollm2 brings the model"))
  func smolLM2Decoding() throws { try expectTexts(try Fixtures.smolLM2(), "smollm2") }

  /// - Parameter without: texts that hold one of these are left out.
  private func expectIDs(_ tokenizer: Tokenizer, _ name: String, without: [String] = []) throws {
    let expected = try Fixtures.ids(name)
    try #require(expected.count == Fixtures.texts.count)
    var wrong = 0
    for (text, ids) in zip(Fixtures.texts, expected) where !without.contains(where: text.contains) {
      let found = try tokenizer.encode(text)
      if found != ids {
        wrong += 1
        if wrong <= 5 {
          let (a, b) = (found.map { tokenizer.token(for: $0) ?? "?" }, ids.map { tokenizer.token(for: $0) ?? "?" })
          Issue.record("\(text.debugDescription): found \(a), expected \(b)")
        }
      }
    }
    #expect(wrong == 0, "of \(expected.count)")
  }

  private func expectTexts(_ tokenizer: Tokenizer, _ name: String) throws {
    let expected = try Fixtures.decoded(name)
    var wrong = 0
    for (ids, text) in zip(try Fixtures.ids(name), expected) {
      let found = tokenizer.decode(ids)
      if !found.isIdentical(to: text) {
        wrong += 1
        if wrong <= 5 { Issue.record("found \(found.debugDescription), expected \(text.debugDescription)") }
      }
    }
    #expect(wrong == 0, "of \(expected.count)")
  }
}
