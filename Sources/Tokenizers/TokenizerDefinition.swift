/// Everything a tokenizer consists of, as plain values: what the readers of tokenizer.json and of GGUF metadata produce.
struct TokenizerDefinition: Sendable {
  /// Names the file in errors.
  var source: String
  /// The model's own tokens; ``addedTokens`` may repeat some and add others.
  var tokens: [(name: String, id: Int)] = []
  var merges: [BPEModel.MergeRule] = []
  var model = BPEModel.Settings(alphabet: .bytes)
  var addedTokens: [AddedToken] = []
  var normalizer = Normalizer()
  var preTokenizer = PreTokenizer()
  var decoder = Decoder()

  var bosToken: Int32?
  var eosToken: Int32?
  var padToken: Int32?
  /// All tokens that end a generated text.
  var endTokens: [Int32] = []
  var addsBOS = false
  var chatTemplate: String?
  /// SHA-256 of what the file says about the tokenizer.
  var contentHash = ""
}
