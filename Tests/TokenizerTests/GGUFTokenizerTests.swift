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

  @Test(
    "names that llama.cpp splits alike give the same ids",
    arguments: [
      ("llama3", ["llama-bpe", "llama3", "llama-v3", "falcon3"]), ("qwen2", ["qwen2", "deepseek-r1-qwen", "megrez"]),
      ("gpt2", ["gpt-2", "phi-2"]),
    ])
  func aliases(_ name: String, _ names: [String]) throws {
    let expected = try Fixtures.ids("\(name).gguf").prefix(300)
    for pre in names {
      let tokenizer = try load(name, ["pre": .string(pre)])
      for (text, ids) in zip(Fixtures.texts, expected) { #expect(try tokenizer.encode(text) == ids, "\(pre): \(text.debugDescription)") }
      // What is exported splits alike too.
      let path = directory.file("x.gguf")
      let files = try TokenizerExport.files(of: try GGUFFile(path))
      let export = try TemporaryDirectory()
      for file in files { try export.write(file.name, file.content.serialized()) }
      let again = try TokenizerLoader.load(directory: export.path)
      for (text, ids) in zip(Fixtures.texts, expected) { #expect(try again.encode(text) == ids, "\(pre): \(text.debugDescription)") }
    }
  }

  @Test(
    "a splitting that is not known, or not named, is one message with what is known and what to do", arguments: ["tekken", "default", nil])
  func unknown(_ pre: String?) {
    let text = problem("gpt2", ["pre": pre.map { .string($0) }])
    #expect(
      text.contains("x.gguf: tokenizer.ggml.pre: \(pre ?? "a file without this key") is not supported (supported: gpt-2, smollm,"),
      "\(text)")
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

  @Test("a part of a split file is named before its tokenizer is looked for")
  func split() throws {
    var file = try ChangedGGUF(of: Fixtures.path("gpt2.gguf"))
    (file["split.count"], file["split.no"], file["tokenizer.ggml.model"]) = (.integer(2), .integer(1), nil)
    let path = try directory.write("x.gguf", file.bytes)
    let error = #expect(throws: TokenizerError.self) { try TokenizerLoader.load(gguf: try GGUFFile(path)) }
    #expect(error?.description.contains("it is part 2 of 2 of a split file") == true)
  }
}
