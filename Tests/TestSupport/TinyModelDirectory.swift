import FileFormats
import Glibc

/// A Hugging Face directory with one of the tiny models of the parity fixtures (about 25,000 weights, 96 tokens) and a tokenizer of one
/// token per character.
public enum TinyModelDirectory {
  /// The tiny model's files and the tokenizer's, copied into a new directory of this name.
  ///
  /// - Parameter model: folder of the fixture: "llama-tied", "gpt2", …
  /// - Returns: path of the directory.
  @discardableResult
  public static func make(_ model: String, in folder: TemporaryDirectory, name: String = "model") throws -> String {
    let path = try folder.makeDirectory(name)
    for file in ["config.json", "model.safetensors"] {
      try folder.write("\(name)/\(file)", try readFile(repositoryPath("Tests/ParityTests/Fixtures/\(model)/\(file)")))
    }
    try writeTokenizer(in: folder, name: name)
    return path
  }

  /// The config of a model of two layers and 128 channels, without weights, and the tokenizer.
  @discardableResult
  public static func makeWide(in folder: TemporaryDirectory, name: String = "model") throws -> String {
    let path = try folder.makeDirectory(name)
    let config: JSONValue = [
      "model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": 128, "intermediate_size": 352, "num_hidden_layers": 2,
      "num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": 128, "vocab_size": 96, "rms_norm_eps": 1e-5,
      "rope_theta": 10000, "hidden_act": "silu", "tie_word_embeddings": true, "initializer_range": 0.02, "bos_token_id": 1,
      "eos_token_id": 2,
    ]
    try folder.write("\(name)/config.json", config.serialized())
    try writeTokenizer(in: folder, name: name)
    return path
  }

  /// The tokenizer alone, into an existing directory.
  public static func writeTokenizer(in folder: TemporaryDirectory, name: String) throws {
    try folder.write("\(name)/tokenizer.json", tokenizer.serialized())
    try folder.write("\(name)/tokenizer_config.json", #"{"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": true}"#)
  }

  /// The same tokenizer in the metadata of a GGUF file.
  package static var ggufTokenizer: [(key: String, value: GGUFValue)] {
    let pairs: [(String, GGUFValue)] = [
      ("model", .string("gpt2")), ("pre", .string("gpt-2")), ("tokens", .strings(tokens)), ("merges", .strings([])),
      ("token_type", .integers(tokens.indices.map { $0 < special.count ? 3 : 1 })), ("bos_token_id", .integer(1)),
      ("eos_token_id", .integer(2)), ("add_bos_token", .bool(true)),
    ]
    return pairs.map { ("tokenizer.ggml." + $0.0, $0.1) }
  }

  private static let special = ["<unk>", "<s>", "</s>"]

  /// Ids 0 to 2 are special, 3 is the space, 4 the newline, and the rest printable ASCII without `, ~ and |.
  private static var tokens: [String] {
    let printable = (0x21...0x7E).map { Unicode.Scalar(UInt8($0)) }.filter { !"`~|".unicodeScalars.contains($0) }
    return special + ["Ġ", "Ċ"] + printable.map { String(Character($0)) }
  }

  private static var tokenizer: JSONValue {
    var vocabulary = JSONObject()
    for (id, token) in tokens.enumerated() { vocabulary[token] = JSONValue(id) }
    let added = special.enumerated().map { id, token -> JSONValue in
      [
        "id": JSONValue(id), "content": JSONValue(token), "special": true, "normalized": false, "single_word": false, "lstrip": false,
        "rstrip": false,
      ]
    }
    let byteLevel: JSONValue = ["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true]
    return [
      "version": "1.0", "added_tokens": JSONValue(added), "normalizer": nil, "pre_tokenizer": byteLevel, "post_processor": nil,
      "decoder": byteLevel, "model": ["type": "BPE", "unk_token": "<unk>", "vocab": JSONValue(vocabulary), "merges": []],
    ]
  }
}

/// A question and its answer per line, of different lengths, all within the tiny models' 64 positions.
public enum TinyData {
  /// Rows for training; an odd number, so that the last step of an epoch is smaller.
  public static func train(rows: Int = 10) -> String { lines(0..<rows) }
  /// Other rows to measure on.
  public static func validation(rows: Int = 5) -> String { lines(100..<100 + rows) }

  private static func lines(_ numbers: Range<Int>) -> String {
    numbers.map { n in
      let word = String(repeating: "ab", count: 1 + n * 7 % 5)
      return #"{"prompt": "\#(word) \#(n)?", "completion": " \#(n * 37 % 101)\#(n % 3 == 0 ? "!" : " cd")"}"#
    }.joined(separator: "\n") + "\n"
  }
}
