import FileFormats
import TestSupport
import Testing
import Tokenizers

/// One tokenizer of `Fixtures/generate_variants.py`: a vocabulary of the two there with its own way to normalise, split and decode.
struct Variant: CustomTestStringConvertible, Sendable {
  let name: String
  let base: String
  /// The names in `tokenizer.ggml.pre` that stand for it; nil is a file without the key.
  let ggufNames: [String?]
  private let tokenizer: JSONObject
  /// Six hexadecimal digits of the SHA-256 of each text's ids, and of what they are decoded to.
  let ids: [String], decoded: [String]?

  var testDescription: String { name }

  static let all: [Variant] = {
    let value = try? StrictJSON.parse(contentsOf: Fixtures.path("variants/variants.json"))
    return value?.array?.compactMap { $0.object.flatMap(Variant.init) } ?? []
  }()

  /// The texts of all fixtures, and those of these.
  static let texts: [String] = {
    let more = try? StrictJSON.parse(contentsOf: Fixtures.path("variants/texts.json"))
    return Fixtures.texts + (more?.array?.compactMap(\.string) ?? [])
  }()

  static func named(_ name: String) throws -> Variant { try #require(all.first { $0.name == name }) }

  private init?(_ object: JSONObject) {
    func digests(_ key: String) -> [String]? {
      object[key]?.string.map { text in
        let digits = Array(text)
        return stride(from: 0, to: digits.count, by: 6).map { String(digits[$0..<$0 + 6]) }
      }
    }
    guard let name = object["name"]?.string, let base = object["base"]?.string, let names = object["gguf"]?.array,
      let tokenizer = object["tokenizer"]?.object, let ids = digests("ids")
    else { return nil }
    (self.name, self.base, self.tokenizer, self.ids) = (name, base, tokenizer, ids)
    ggufNames = names.map(\.string)
    decoded = digests("decoded")
  }

  /// Its tokenizer.json, loaded.
  func load() throws -> Tokenizer {
    let vocabulary = try #require(try StrictJSON.parse(contentsOf: Fixtures.path("variants/\(base).json")).object)
    var model = try #require(tokenizer["model"]?.object)
    for key in ["vocab", "merges"] { model[key] = vocabulary[key] }
    var json = tokenizer
    json["model"] = JSONValue(model)
    return try BadFileTests.load(JSONValue(json).serialized())
  }

  /// Compares the ids of all texts, and what they are decoded to, with those of Hugging Face.
  ///
  /// - Parameter allowed: texts that may differ.
  func check(_ found: Tokenizer, _ label: String, except allowed: (String) -> Bool = { _ in false }) throws {
    try #require(ids.count == Self.texts.count && ids.count >= 2000)
    var wrong = 0
    for (number, text) in Self.texts.enumerated() where !allowed(text) {
      let found = (ids: try found.encode(text), tokenizer: found)
      let isRight = digest(found.ids.map { String($0) }.joined(separator: ",")) == ids[number]
      let isDecoded = decoded.map { digest(found.tokenizer.decode(found.ids)) == $0[number] } ?? true
      if isRight && isDecoded { continue }
      wrong += 1
      if wrong <= 3 {
        let tokens = found.ids.map { found.tokenizer.token(for: $0) ?? "?" }
        Issue.record("\(label): \(text.debugDescription): found \(isRight ? "other text for" : "") \(tokens)")
      }
    }
    #expect(wrong == 0, "\(label): of \(ids.count)")
  }

  private func digest(_ text: String) -> String { String(SHA256.hash(text).prefix(6)) }
}

@Suite("Ways of splitting agree with Hugging Face")
struct VariantTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A GGUF file of `variants/` with other values for some keys.
  private func gguf(_ name: String, _ pairs: [String: GGUFValue?]) throws -> String {
    var file = try ChangedGGUF(of: Fixtures.path("variants/\(name).gguf"))
    for (key, value) in pairs { file[key] = value }
    return try directory.write("x.gguf", file.bytes)
  }

  /// What is exported of a GGUF file, loaded again.
  private func exported(_ path: String) throws -> Tokenizer {
    let export = try TemporaryDirectory()
    for file in try TokenizerExport.files(of: try GGUFFile(path)) { try export.write(file.name, file.content.serialized()) }
    return try TokenizerLoader.load(directory: export.path)
  }

  @Test("tokenizer.json gives the ids and texts of Hugging Face tokenizers", arguments: Variant.all)
  func json(_ variant: Variant) throws { try variant.check(try variant.load(), variant.name) }

  @Test(
    "a name in tokenizer.ggml.pre gives the ids of the tokenizers it stands for", arguments: Variant.all.filter { !$0.ggufNames.isEmpty })
  func pre(_ variant: Variant) throws {
    for name in variant.ggufNames {
      let path = try gguf(variant.base, ["tokenizer.ggml.pre": name.map { .string($0) }])
      let tokenizer = try TokenizerLoader.load(gguf: try GGUFFile(path))
      try variant.check(tokenizer, name ?? "no name")
      #expect(tokenizer.notes.isEmpty == (name != nil && name != "default"))
      if name == variant.ggufNames.first { try variant.check(try exported(path), "exported \(name ?? "no name")") }
    }
  }

  @Test("Phi-3's GGUF file has marks of turns that take the white space after them along")
  func phi3() throws {
    let path = try gguf("phi3", ["general.architecture": .string("phi3")])
    let variant = try Variant.named("phi3")
    try variant.check(try TokenizerLoader.load(gguf: try GGUFFile(path)), "phi3.gguf")
    try variant.check(try exported(path), "exported phi3.gguf")
    let llama = try TokenizerLoader.load(gguf: try GGUFFile(Fixtures.path("variants/phi3.gguf")))
    #expect(try llama.encode("<|im_end|>\n a").count > variant.load().encode("<|im_end|>\n a").count)
  }

  @Test(
    "Gemma's GGUF file gives the ids of its tokenizer.json, apart from two kinds of texts: its runs of spaces are tokens before any merge")
  func gemma() throws {
    let variant = try Variant.named("gemma")
    let tokenizer = try TokenizerLoader.load(gguf: try GGUFFile(Fixtures.path("variants/gemma.gguf")))
    // A run longer than the longest token, and a space beside the character that stands for one.
    func differs(_ text: String) -> Bool { text.contains(String(repeating: " ", count: 32)) || text.contains("▁") }
    try variant.check(tokenizer, "gemma.gguf", except: differs)
    #expect(Variant.texts.count(where: differs) < 50)
  }

  @Test("a file that names no way to split says so")
  func unnamed() throws {
    let tokenizer = try TokenizerLoader.load(gguf: try GGUFFile(try gguf("bytes", [:])))
    #expect(tokenizer.notes.count == 1)
    #expect(tokenizer.notes.first?.contains("x.gguf: tokenizer.ggml.pre names no way to split texts") == true)
  }
}
