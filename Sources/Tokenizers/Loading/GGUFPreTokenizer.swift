import FileFormats

/// How a byte-level tokenizer of a GGUF file splits texts, named by `tokenizer.ggml.pre`.
///
/// What stands for a name is what the Hugging Face tokenizers do that llama.cpp's converter gives it to; llama.cpp itself may come near only:
/// it has no classes of upper and lower case, and normalises nothing.
struct GGUFPreTokenizer {
  /// What is cut out of the text, expression by expression; what lies between two matches stays together.
  private(set) var patterns: [String]
  /// Whether the text is put into the normal form C before.
  private(set) var normalizes = false
  /// Whether a word that is a token needs no merging.
  private(set) var ignoresMerges = false
  /// Whether texts begin with BOS where the file does not say.
  private(set) var addsBOS = false
  /// What the user should know.
  private(set) var note: String?

  private static let gpt2 = [TokenizerJSONComponents.gpt2Pattern]
  private static let digitsAlone = [TokenizerJSONComponents.digitPattern, TokenizerJSONComponents.gpt2Pattern]
  private static let cl100k = [
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  ]
  private static let qwen2 = [
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  ]
  private static let tekken = [
    #"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"#
      + #"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"#
      + #"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  ]
  private static let o200k = [
    #"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"#
      + #"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"#
      + #"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  ]
  private static let deepseekCoder = [
    #"[\r\n]"#, #"\s?\p{L}+"#, #"\s?\p{P}+"#, #"[\x{4E00}-\x{9FA5}\x{800}-\x{4E00}\x{AC00}-\x{D7FF}]+"#,
    TokenizerJSONComponents.digitPattern,
  ]
  /// What llama.cpp does where the file names nothing: no model's own splitting, but what the file's users run.
  private static let unnamed = [#"[\p{P}$+<=>^~|]+"#] + gpt2 + [#"\p{N}+"#, "[0-9][0-9][0-9]"]

  /// Every name that is known. Source: llama.cpp `llama-vocab.cpp` (which names are alike, and their flags) and
  /// `convert_hf_to_gguf_update.py` (the tokenizers behind them).
  private static let known: [(names: [String], type: GGUFPreTokenizer)] = [
    (["gpt-2", "phi-2", "a.x-4.0", "mellum"], Self(patterns: gpt2)),
    // OLMo 1, GPT-NeoX and Pythia.
    (["olmo"], Self(patterns: gpt2, normalizes: true)),
    // SmolLM 1 and 2, StarCoder2, Granite 3.
    (["smollm", "starcoder", "refact"], Self(patterns: digitsAlone)),
    (
      ["llama-bpe", "llama3", "llama-v3", "falcon3", "pixtral", "midm-2.0"],
      Self(patterns: cl100k, ignoresMerges: true, addsBOS: true)
    ),
    // OLMo 2 and 3, Granite 4.
    (["dbrx"], Self(patterns: cl100k)),
    (["qwen2", "deepseek-r1-qwen", "megrez"], Self(patterns: qwen2, normalizes: true)),
    (["tekken"], Self(patterns: tekken, ignoresMerges: true, addsBOS: true)),
    // Phi-4-mini.
    (["gpt-4o"], Self(patterns: o200k)),
    (["deepseek-coder"], Self(patterns: deepseekCoder)),
    ([Self.nameOfNone], Self(patterns: unnamed)),
  ]

  /// What llama.cpp takes a missing name for.
  private static let nameOfNone = "default"

  private init(patterns: [String], normalizes: Bool = false, ignoresMerges: Bool = false, addsBOS: Bool = false) {
    (self.patterns, self.normalizes, self.ignoresMerges, self.addsBOS) = (patterns, normalizes, ignoresMerges, addsBOS)
  }

  /// The name under which llama.cpp splits texts this way; nil where it knows none.
  static func name(patterns: [String], normalizes: Bool, ignoresMerges: Bool) -> String? {
    known.first { $0.type.patterns == patterns && $0.type.normalizes == normalizes && $0.type.ignoresMerges == ignoresMerges }?.names[0]
  }

  /// Reads the key.
  ///
  /// - Throws: for a name that is not known.
  init(_ metadata: GGUFMetadata) throws(TokenizerError) {
    let key = "tokenizer.ggml.pre"
    let name = try readingFile { () throws(Diagnostic) in try metadata.optionalString(key) } ?? Self.nameOfNone
    guard let type = Self.known.first(where: { $0.names.contains(name) })?.type else {
      let names = Self.known.flatMap(\.names).joined(separator: ", ")
      throw .unsupported(
        place: "\(metadata.file): \(key)", component: name,
        supported: "\(names); else take the model's Hugging Face directory, whose tokenizer.json says how to split")
    }
    self = type
    guard name == Self.nameOfNone else { return }
    note = """
      \(metadata.file): \(key) names no way to split texts; they are split as llama.cpp then does it, which is likely not how the model was \
      trained: its Hugging Face directory says how
      """
  }
}
