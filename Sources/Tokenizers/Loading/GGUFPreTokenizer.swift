import FileFormats

/// How a byte-level tokenizer of a GGUF file splits texts, named by `tokenizer.ggml.pre`.
enum GGUFPreTokenizer: String, CaseIterable {
  case gpt2 = "gpt-2"
  case smollm
  case llama3 = "llama-bpe"
  case qwen2

  static let llama3Pattern =
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  static let qwen2Pattern =
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#

  /// Other names for the same expressions, flags included. Source: llama.cpp `llama-vocab.cpp`, where each of them gets the same
  /// `LLAMA_VOCAB_PRE_TYPE`; those that come with llama and qwen2 architectures.
  private static let aliases: [String: GGUFPreTokenizer] = [
    "llama3": .llama3, "llama-v3": .llama3, "falcon3": .llama3, "pixtral": .llama3, "midm-2.0": .llama3,
    "deepseek-r1-qwen": .qwen2, "megrez": .qwen2,
    "phi-2": .gpt2, "a.x-4.0": .gpt2, "mellum": .gpt2,
  ]

  /// Reads the key.
  ///
  /// - Throws: for a name that is not known, and where the key is missing: llama.cpp then splits in a way of its own, which is no model's.
  init(_ metadata: GGUFMetadata) throws(TokenizerError) {
    let key = "tokenizer.ggml.pre"
    let name = try readingFile { () throws(Diagnostic) in try metadata.optionalString(key) }
    let known = (Self.allCases.map(\.rawValue) + Self.aliases.keys.sorted()).joined(separator: ", ")
    let remedy = "\(known); else take the model's Hugging Face directory, whose tokenizer.json says how to split"
    guard let name else { throw .unsupported(place: "\(metadata.file): \(key)", component: "a file without this key", supported: remedy) }
    guard let type = Self(rawValue: name) ?? Self.aliases[name] else {
      throw .unsupported(place: "\(metadata.file): \(key)", component: name, supported: remedy)
    }
    self = type
  }
}
