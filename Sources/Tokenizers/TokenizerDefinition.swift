import FileFormats

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
  var chatTemplates = ChatTemplates()
  /// What the user should know, a sentence each.
  var notes: [String] = []
  /// SHA-256 of the vocabulary, the merges and the components as the file has them.
  var sourceHash = ""

  /// SHA-256 of everything that decides the ids of texts and conversations.
  var contentHash: String {
    func text(_ token: Int32?) -> String { token.map { String($0) } ?? "none" }
    var parts = [sourceHash, "bos \(text(bosToken)) eos \(text(eosToken)) adds \(addsBOS)"]
    for token in addedTokens.sorted(by: { $0.id < $1.id }) {
      let flags = [token.isSingleWord, token.stripsLeft, token.stripsRight, token.isNormalized, token.isSpecial].map { $0 ? "1" : "0" }
      parts.append("\(token.id) \(flags.joined()) \(token.content)")
    }
    parts.append(chatTemplates[ChatTemplates.defaultName] ?? "")
    // They decide which ids of a conversation are learned.
    parts += endTokens.filter { $0 != eosToken }.map { "end \($0)" }
    for name in chatTemplates.names where name != ChatTemplates.defaultName { parts += [name, chatTemplates[name] ?? ""] }
    // Lengths keep the parts apart, whatever is in them.
    return SHA256.hash(parts.map { "\($0.utf8.count):\($0)" }.joined())
  }
}
