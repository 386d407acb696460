import FileFormats
import TestSupport
import Testing
import Tokenizers

@Suite("Damaged and unknown tokenizer files")
struct BadFileTests {
  /// A small byte-level tokenizer.json with parts to replace.
  static func json(
    vocab: String = #"{"a":0,"b":1,"ab":2}"#, merges: String = #"[["a","b"]]"#, model: String = "", added: String = "[]",
    normalizer: String = "null",
    preTokenizer: String = #"{"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":true}"#,
    decoder: String = #"{"type":"ByteLevel"}"#, postProcessor: String = "null"
  ) -> String {
    """
    {"version":"1.0","truncation":null,"padding":null,"added_tokens":\(added),"normalizer":\(normalizer),
     "pre_tokenizer":\(preTokenizer),"post_processor":\(postProcessor),"decoder":\(decoder),
     "model":{"type":"BPE"\(model),"vocab":\(vocab),"merges":\(merges)}}
    """
  }

  static func load(_ json: String, config: String? = nil) throws -> Tokenizer {
    let directory = try TemporaryDirectory()
    try directory.write("tokenizer.json", json)
    if let config { try directory.write("tokenizer_config.json", config) }
    return try TokenizerLoader.load(directory: directory.path)
  }

  @Test("The small tokenizer is sound; merges may be strings too", arguments: [#"[["a","b"]]"#, #"["a b"]"#])
  func sound(merges: String) throws {
    let tokenizer = try Self.load(Self.json(merges: merges))
    #expect(try tokenizer.encode("abba") == [2, 1, 0])
    #expect(tokenizer.vocabularySize == 3)
  }

  @Test("A vocabulary with holes works, and the holes are no tokens")
  func holes() throws {
    let tokenizer = try Self.load(Self.json(vocab: #"{"a":0,"b":7,"ab":5}"#))
    #expect(try tokenizer.encode("ab b") == [5, 7])
    #expect(tokenizer.vocabularySize == 8)
    #expect(tokenizer.token(for: 3) == nil && tokenizer.decode([5, 3, 7]) == "abb")
  }

  @Test("Canonically equivalent tokens are two tokens")
  func equivalentTokens() throws {
    let tokenizer = try Self.load(Self.json(vocab: #"{"a":0,"b":1,"ab":2,"\u00e9":3,"e\u0301":4}"#))
    #expect(tokenizer.id(for: "\u{E9}") == 3 && tokenizer.id(for: "e\u{301}") == 4)
  }

  static let broken: [(json: String, message: String)] = [
    (json(merges: #"[["a","c"]]"#), #""c" is not in the vocabulary"#),
    (json(merges: #"[["b","a"]]"#), #""ba" is not in the vocabulary"#),
    (json(merges: #"[["a"]]"#), "must be two tokens"),
    (json(merges: #"["ab"]"#), "must be two tokens"),
    (json(merges: #"[3]"#), "must be two tokens"),
    (json(merges: "{}"), "must be an array of pairs"),
    (json(vocab: "{}", merges: "[]"), "an empty vocabulary"),
    (json(vocab: #"{"a":0,"b":0,"ab":2}"#), "id 0 for both"),
    (json(vocab: #"{"a":0,"b":-1,"ab":2}"#), "id -1"),
    (json(vocab: #"{"a":0,"b":2147483648,"ab":2}"#), "id 2147483648"),
    (json(vocab: #"{"a":0,"b":9223372036854775807,"ab":2}"#), "must be from 0 to"),
    (json(vocab: #"{"a":0,"b":1.5,"ab":2}"#), "must be an integer"),
    (json(vocab: #"{"a":0,"a":1,"ab":2}"#), "twice"),
    (json(vocab: "[]"), "must be an object of tokens and ids"),
    (json(model: #","unk_token":"?""#), #"unk_token "?""#),
    (json(model: #","dropout":0.1"#), "model.dropout"),
    (json(model: #","end_of_word_suffix":"</w>""#), "end_of_word_suffix"),
    (json(added: #"[{"id":1,"content":"a"}]"#), "must be 0, as in the vocabulary"),
    (json(added: #"[{"id":1,"content":"x"}]"#), "id 1 for both"),
    (json(added: #"[{"id":-4,"content":"x"}]"#), "added_tokens[0].id"),
    (json(added: #"[{"id":5}]"#), "added_tokens[0].content"),
    (json(normalizer: #"{"type":"BertNormalizer"}"#), "the normalizer BertNormalizer is not supported"),
    (json(preTokenizer: #"{"type":"UnicodeScripts"}"#), "the pre-tokenizer UnicodeScripts is not supported"),
    (json(preTokenizer: #"{"type":"Sequence","pretokenizers":[{"type":"ByteLevel"},{"type":"Digits"}]}"#), "Digits after ByteLevel"),
    (json(preTokenizer: #"{"type":"Split","pattern":{"Regex":"("},"behavior":"Isolated"}"#), "cannot be used"),
    (json(preTokenizer: #"{"type":"Split","pattern":{"Regex":"[a&&b]"},"behavior":"Isolated"}"#), "has no equivalent"),
    (json(preTokenizer: #"{"type":"Split","pattern":{"Regex":"a"},"behavior":"Sideways"}"#), "must be one of Removed"),
    (json(decoder: #"{"type":"CTC"}"#), "the decoder CTC is not supported"),
    (json(decoder: "null"), "decoder: found none"),
    (json(postProcessor: #"{"type":"BertProcessing"}"#), "the post-processor BertProcessing is not supported"),
    (json(normalizer: #"{"type":"NFC","speed":3}"#), "unknown key"),
    (json().replacing("\"BPE\"", with: "\"Unigram\""), "Unigram is not supported"),
    ("[1]", "must be an object"),
    ("{}", "model: missing"),
    ("{", "tokenizer.json:1:2"),
  ]

  @Test("Every defect is an error that names it", arguments: broken.indices)
  func defects(index: Int) throws {
    let (json, message) = Self.broken[index]
    let error = #expect(throws: TokenizerError.self) { try Self.load(json) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "") lacks \(message)")
  }

  @Test("A directory without tokenizer.json says what is needed")
  func missing() throws {
    let directory = try TemporaryDirectory()
    let error = #expect(throws: TokenizerError.self) { try TokenizerLoader.load(directory: directory.path) }
    #expect(error?.description.contains("tokenizer.json: no such file") == true)
  }

  @Test("A begin token that the vocabulary lacks is refused; a padding token is not needed")
  func namedTokens() throws {
    #expect(throws: TokenizerError.self) { try Self.load(Self.json(), config: #"{"bos_token":"<s>"}"#) }
    #expect(try Self.load(Self.json(), config: #"{"pad_token":"[PAD]"}"#).padToken == nil)
    let tokenizer = try Self.load(Self.json(), config: #"{"eos_token":{"content":"ab"},"add_bos_token":false,"pad_token":"b"}"#)
    #expect(tokenizer.eosToken == 2 && tokenizer.endTokens == [2] && tokenizer.padToken == 1 && tokenizer.isSpecial(2))
    #expect(throws: TokenizerError.self) { try Self.load(Self.json(), config: #"{"add_bos_token":true}"#) }
  }

  @Test("Ends come from generation_config.json too, templates from chat_template.jinja first")
  func otherFiles() throws {
    let directory = try TemporaryDirectory()
    try directory.write("tokenizer.json", Self.json())
    try directory.write(
      "tokenizer_config.json", #"{"eos_token":"b","chat_template":[{"name":"x","template":"X"},{"name":"default","template":"D"}]}"#)
    #expect(try TokenizerLoader.load(directory: directory.path).chatTemplates["default"] == "D")
    try directory.write("generation_config.json", #"{"eos_token_id":[2,1]}"#)
    try directory.write("chat_template.jinja", "J\n")
    let tokenizer = try TokenizerLoader.load(directory: directory.path)
    #expect(tokenizer.endTokens == [2, 1] && tokenizer.eosToken == 1)
    #expect(tokenizer.chatTemplates["default"] == "J\n")
  }

  @Test("A list of chat templates may have any order; without a default there is none", arguments: ["xd", "dx", "x"])
  func namedTemplates(order: String) throws {
    let entries = ["x": #"{"name":"tool_use","template":"X"}"#, "d": #"{"name":"default","template":"D"}"#]
    let list = order.compactMap { entries[String($0)] }.joined(separator: ",")
    let tokenizer = try Self.load(Self.json(), config: #"{"chat_template":[\#(list)]}"#)
    #expect(tokenizer.chatTemplates["default"] == (order.contains("d") ? "D" : nil))
  }

  @Test("Ids in config.json that name no token, such as a family's defaults, are left alone")
  func defaultIDs() throws {
    let directory = try TemporaryDirectory()
    try directory.write("tokenizer.json", Self.json())
    try directory.write("config.json", #"{"bos_token_id":50256,"eos_token_id":50256,"pad_token_id":50256}"#)
    let plain = try TokenizerLoader.load(directory: directory.path)
    #expect(plain.bosToken == nil && plain.eosToken == nil && plain.endTokens.isEmpty && plain.padToken == nil)
    try directory.write("generation_config.json", #"{"bos_token_id":0,"eos_token_id":[50256,1]}"#)
    let named = try TokenizerLoader.load(directory: directory.path)
    #expect(named.bosToken == 0 && named.eosToken == 1 && named.endTokens == [1])
  }

  @Test("A template of the post-processor gives the token in front; what it adds at the end is left to data.append_eos")
  func trailingToken() throws {
    func token(_ name: String) -> String { #"{"SpecialToken":{"id":"\#(name)","type_id":0}}"# }
    let text = #"{"Sequence":{"id":"A","type_id":0}}"#
    let special = #""special_tokens":{"a":{"id":"a","ids":[0],"tokens":["a"]},"b":{"id":"b","ids":[1],"tokens":["b"]}}"#
    func load(_ parts: [String]) throws -> Tokenizer {
      let single = parts.joined(separator: ",")
      return try Self.load(Self.json(postProcessor: #"{"type":"TemplateProcessing","single":[\#(single)],"pair":[],\#(special)}"#))
    }
    let both = try load([token("a"), text, token("b")])
    #expect(both.addsBOS && both.bosToken == 0 && both.eosToken == nil)
    let end = try load([text, token("b")])
    #expect(!end.addsBOS && end.bosToken == nil && end.eosToken == nil)
  }

  @Test("Overlapping added tokens: the leftmost, then the longest")
  func overlapping() throws {
    let added = #"[{"id":3,"content":"<x","special":true},{"id":4,"content":"<x>","special":true},{"id":5,"content":"x>b","special":true}]"#
    let tokenizer = try Self.load(Self.json(added: added))
    #expect(try tokenizer.encode("a<x>b<x") == [0, 4, 1, 3])
    #expect(try tokenizer.encode("x>b") == [5])
  }

  @Test("A regular expression that explodes is stopped with an error")
  func explodingPattern() throws {
    let split =
      #"{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":"(a+)+[^a]"},"behavior":"Isolated"},{"type":"ByteLevel"}]}"#
    let tokenizer = try Self.load(Self.json(preTokenizer: split))
    #expect(throws: TokenizerError.self) { try tokenizer.encode(String(repeating: "a", count: 60)) }
  }
}
