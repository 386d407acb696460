import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Tokenizers in GGUF files that say something else than the fixtures do.
@Suite("Tokenizers of GGUF files")
struct GGUFTokenizerTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func load(_ name: String, _ pairs: [String: GGUFValue?]) throws -> Tokenizer {
    var file = try ChangedGGUF(of: Fixtures.path("\(name).gguf"))
    for (key, value) in pairs { file["tokenizer.ggml." + key] = value }
    return try TokenizerLoader.load(gguf: try GGUFFile(directory.write("x.gguf", file.bytes)))
  }

  private func problem(_ name: String, _ pairs: [String: GGUFValue?]) -> String {
    let error = #expect(throws: TokenizerError.self) { try load(name, pairs) }
    return error?.description ?? ""
  }

  @Test("a splitting that is not known is one message with what is known and what to do")
  func unknown() {
    let text = problem("gpt2", ["pre": .string("mine")])
    #expect(text.contains("x.gguf: tokenizer.ggml.pre: mine is not supported (supported: gpt-2, phi-2,"), "\(text)")
    #expect(text.contains("deepseek-r1-qwen") && text.contains("take the model's Hugging Face directory"), "\(text)")
  }

  @Test("ids outside the vocabulary: a padding token is left alone, and so is a begin token that nobody uses; others are named")
  func idsOutside() throws {
    let tokenizer = try load(
      "gpt2", ["padding_token_id": .integer(4_000_000_000), "bos_token_id": .integer(99_999), "add_bos_token": .bool(false)])
    #expect(tokenizer.padToken == nil && tokenizer.bosToken == nil)
    let count = tokenizer.vocabularySize
    for (key, pairs) in [
      ("bos_token_id", ["bos_token_id": .integer(99_999), "add_bos_token": .bool(true)]),
      ("eos_token_id", ["eos_token_id": .integer(99_999)]),
    ] as [(String, [String: GGUFValue?])] {
      let text = problem("gpt2", pairs)
      #expect(text.contains("tokenizer.ggml.\(key): found id 99999 (must be below \(count), the number of tokens)"), "\(text)")
    }
  }

  @Test("the files of a Hugging Face directory say every token that ends a text, as transformers looks for it")
  func ends() throws {
    var file = try ChangedGGUF(of: Fixtures.path("gpt2.gguf"))
    for (key, id) in [("bos", 0), ("eos", 1), ("eot", 5)] { file["tokenizer.ggml.\(key)_token_id"] = .integer(Int64(id)) }
    let gguf = try GGUFFile(directory.write("x.gguf", file.bytes))
    for file in try TokenizerExport.files(of: gguf) { try directory.write(file.name, file.content.serialized()) }
    let config = try StrictJSON.parse(contentsOf: directory.file("generation_config.json"))
    #expect(config["eos_token_id"] == [1, 5] && config["bos_token_id"] == 0, "\(config.serialized())")
    let (given, again) = (try TokenizerLoader.load(gguf: gguf), try TokenizerLoader.load(directory: directory.path))
    #expect(again.endTokens == given.endTokens && again.eosToken == given.eosToken && again.bosToken == given.bosToken)
  }

  @Test("a part of a split file is named before its tokenizer is looked for")
  func split() throws {
    var file = try ChangedGGUF(of: Fixtures.path("gpt2.gguf"))
    (file["split.count"], file["split.no"], file["tokenizer.ggml.model"]) = (.integer(2), .integer(1), nil)
    let path = try directory.write("x.gguf", file.bytes)
    let error = #expect(throws: TokenizerError.self) { try TokenizerLoader.load(gguf: try GGUFFile(path)) }
    #expect(error?.description.contains("it is part 2 of 2 of a split file") == true)
  }
}
