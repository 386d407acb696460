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

  @Test("Decoding gives the text that Hugging Face decodes to: the normalised text", arguments: names)
  func decoding(name: String) throws { try expectTexts(try Fixtures.tokenizer(name), name) }

  @Test("Decoding SmolLM2 gives the text back", .enabled(if: Fixtures.hasSmolLM2, "make smollm2 brings the model"))
  func smolLM2Decoding() throws { try expectTexts(try Fixtures.smolLM2(), "smollm2") }

  private func expectIDs(_ tokenizer: Tokenizer, _ name: String) throws {
    let expected = try Fixtures.ids(name)
    try #require(expected.count == Fixtures.texts.count)
    var wrong = 0
    for (text, ids) in zip(Fixtures.texts, expected) {
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
