import FileFormats

/// Reads the tokenizer in the metadata of a GGUF file (`tokenizer.ggml.*`).
///
/// Source: ggml `docs/gguf.md`; what each `tokenizer.ggml.pre` means: the tokenizers that llama.cpp's converter made them from.
struct GGUFTokenizer {
  let metadata: GGUFMetadata
  let source: String

  /// `tokenizer.ggml.token_type`.
  private enum TokenType: Int64 {
    case normal = 1
    case unknown, control, userDefined, unused, byte
  }

  private func place(_ key: String) -> String { "\(source): tokenizer.ggml.\(key)" }

  func definition() throws(TokenizerError) -> TokenizerDefinition {
    let model = try value { metadata throws(Diagnostic) in try metadata.string("tokenizer.ggml.model") }
    var definition = try read(model)
    let count = definition.tokens.count
    definition.addsBOS = try flag("add_bos_token") ?? definition.addsBOS
    definition.bosToken = try token("bos_token_id", of: count, isUsed: definition.addsBOS)
    definition.eosToken = try token("eos_token_id", of: count)
    // Nothing here pads.
    definition.padToken = try token("padding_token_id", of: count, isUsed: false)
    if let eosToken = definition.eosToken { definition.endTokens = [eosToken] }
    // Chat models may end a turn, or one that waits for the result of a call, with another token than a text.
    for key in ["eot_token_id", "eom_token_id"] {
      if let end = try token(key, of: count), !definition.endTokens.contains(end) { definition.endTokens.append(end) }
    }
    definition.chatTemplates = try chatTemplates()
    definition.sourceHash = sourceHash()
    return definition
  }

  /// The key without a name has the default one, and each other a key with its name; `tokenizer.chat_templates` lists these names.
  private func chatTemplates() throws(TokenizerError) -> ChatTemplates {
    let key = "tokenizer.chat_template"
    var templates = ChatTemplates()
    for name in metadata.keys where name.hasPrefix(key + ".") {
      templates[String(name.dropFirst(key.count + 1))] = try value { metadata throws(Diagnostic) in try metadata.string(name) }
    }
    if let source = try value({ metadata throws(Diagnostic) in try metadata.optionalString(key) }) {
      templates[ChatTemplates.defaultName] = source
    }
    return templates
  }

  private func value<Value>(_ read: (GGUFMetadata) throws(Diagnostic) -> Value) throws(TokenizerError) -> Value {
    try readingFile { () throws(Diagnostic) in try read(metadata) }
  }

  private func flag(_ key: String) throws(TokenizerError) -> Bool? {
    try value { metadata throws(Diagnostic) in try metadata.optionalBool("tokenizer.ggml." + key) }
  }

  private func strings(_ key: String) throws(TokenizerError) -> [String] {
    try value { metadata throws(Diagnostic) in try metadata.strings("tokenizer.ggml." + key) }
  }

  /// The id in a key; nil where there is none, or where it names none of the tokens and nobody uses it.
  private func token(_ key: String, of count: Int, isUsed: Bool = true) throws(TokenizerError) -> Int32? {
    let id = try value { metadata throws(Diagnostic) in
      try metadata.optionalInteger("tokenizer.ggml." + key, in: 0...Int(UInt32.max))
    }
    guard let id, id >= count else { return id.map { Int32($0) } }
    guard isUsed else { return nil }
    throw .invalid(place: place(key), found: "id \(id)", allowed: "must be below \(count), the number of tokens")
  }

  private func read(_ model: String) throws(TokenizerError) -> TokenizerDefinition {
    var definition = TokenizerDefinition(source: source)
    let names = try strings("tokens")
    let types = try value { metadata throws(Diagnostic) in try metadata.integers("tokenizer.ggml.token_type") }
    guard names.count == types.count else {
      throw .invalid(
        place: place("token_type"), found: "\(types.count) types", allowed: "must be \(names.count), as many as tokens")
    }
    definition.tokens = names.enumerated().map { ($0.element, $0.offset) }
    for (id, type) in types.enumerated() {
      switch TokenType(rawValue: type) {
      case .normal, .unused, .byte: break
      case .unknown, .control: definition.addedTokens.append(AddedToken(content: names[id], id: id, isSpecial: true))
      case .userDefined: definition.addedTokens.append(AddedToken(content: names[id], id: id))
      case nil:
        throw .invalid(place: place("token_type"), found: "type \(type) of token \(id)", allowed: "must be from 1 to 6")
      }
    }
    switch model {
    case "gpt2": try readByteLevel(into: &definition)
    case "llama": try readSentencePiece(types, into: &definition)
    default: throw .unsupported(place: place("model"), component: model, supported: "gpt2, llama")
    }
    return definition
  }

  // MARK: Byte-level BPE

  private func readByteLevel(into definition: inout TokenizerDefinition) throws(TokenizerError) {
    for (rank, merge) in try strings("merges").enumerated() {
      guard let (left, right) = spacedPair(merge) else {
        throw .invalid(
          place: place("merges"), found: "\(quoted(merge)) as number \(rank)", allowed: "must be two tokens with a space between")
      }
      definition.merges.append(BPEModel.MergeRule(left: left, right: right, rank: UInt32(rank)))
    }
    definition.model.alphabet = .bytes
    definition.decoder.steps = [.byteLevel]
    if try flag("add_space_prefix") ?? false { definition.preTokenizer.steps.append(.prependSpace) }

    let type = try GGUFPreTokenizer(metadata)
    if type.normalizes { definition.normalizer.steps = [.nfc] }
    for pattern in type.patterns { definition.preTokenizer.steps.append(.split(try RegexPattern(pattern), .isolated, isInverted: false)) }
    definition.model.ignoresMerges = type.ignoresMerges
    definition.addsBOS = type.addsBOS
    if let note = type.note { definition.notes.append(note) }
  }

  // MARK: SentencePiece

  private func readSentencePiece(_ types: [Int64], into definition: inout TokenizerDefinition) throws(TokenizerError) {
    guard case .doubles(let scores)? = metadata["tokenizer.ggml.scores"], scores.count == types.count else {
      throw .invalid(
        place: place("scores"), found: "no scores, or another number of them", allowed: "must be \(types.count) numbers, one for each token"
      )
    }
    if try flag("remove_extra_whitespaces") ?? false {
      throw .unsupported(place: place("remove_extra_whitespaces"), component: "true", supported: "false")
    }
    let isMergeable = types.map { $0 == TokenType.normal.rawValue }
    definition.merges = try sentencePieceMerges(
      definition.tokens.map(\.name), scores: scores, isMergeable: isMergeable, place: place("scores"))
    definition.addsBOS = true
    definition.model = BPEModel.Settings(
      alphabet: .scalars, fallsBackToBytes: true,
      unknownToken: types.firstIndex(of: TokenType.unknown.rawValue).map { definition.tokens[$0].name }, fusesUnknown: true)
    let addsPrefix = try flag("add_space_prefix") ?? true
    definition.normalizer.steps = (addsPrefix ? [.prepend("▁")] : []) + [.replace(try .literal(" "), with: "▁")]
    if try value({ metadata throws(Diagnostic) in try metadata.optionalString("general.architecture") }) == "phi3" {
      takeFollowingSpace(&definition.addedTokens)
    }
    definition.decoder.steps = [.replace("▁", with: " "), .byteFallback] + (addsPrefix ? [.stripTextStart(" ", count: 1)] : [])
  }

  /// Phi-3's marks of turns take the white space after them along, which GGUF has no word for. Source: the tokenizer.json of Phi-3-mini.
  private func takeFollowingSpace(_ tokens: inout [AddedToken]) {
    for index in tokens.indices where !["<unk>", "<s>", "<|endoftext|>"].contains(tokens[index].content) {
      tokens[index].stripsRight = true
    }
  }

  /// Hash of all `tokenizer.ggml.*` keys that make the ids, with the kind and the length of each value.
  private func sourceHash() -> String {
    var bytes: [UInt8] = []
    func append(_ text: String) {
      bytes.append(contentsOf: "\(text.utf8.count):".utf8)
      bytes.append(contentsOf: text.utf8)
    }
    for key in ["model", "pre", "tokens", "token_type", "merges", "scores", "add_space_prefix", "remove_extra_whitespaces"] {
      append(key)
      switch metadata["tokenizer.ggml." + key] {
      case .string(let text)?: append(text)
      case .strings(let items)?: items.forEach(append)
      case .integers(let items)?: items.forEach { append(String($0)) }
      case .doubles(let items)?: items.forEach { append(String($0)) }
      case let value?: append("\(value)")
      case nil: append("none")
      }
    }
    return SHA256.hash(bytes)
  }
}

/// Longest piece of a SentencePiece model that is made by merging, in bytes. Real ones have up to a hundred.
private let longestPiece = 512

/// The merges that make a SentencePiece model's pieces: every way to cut a piece into two pieces, with the rank of its score.
///
/// SentencePiece merges the neighbours whose concatenation has the best score, the leftmost of equals; with pieces of equal score in
/// one rank the list says the same.
func sentencePieceMerges(
  _ pieces: [String], scores: [Double], isMergeable: [Bool], place: String
) throws(TokenizerError) -> [BPEModel.MergeRule] {
  var known = ByteStringTable(capacity: pieces.count)
  for (piece, isMergeable) in zip(pieces, isMergeable) where isMergeable {
    var piece = piece
    piece.withUTF8 { _ = known.insert($0) }
  }
  guard scores.allSatisfy(\.isFinite) else {
    throw .invalid(place: place, found: "a score that is no finite number", allowed: "must be finite")
  }
  let ranks = Dictionary(uniqueKeysWithValues: Set(scores).sorted(by: >).enumerated().map { ($0.element, UInt32($0.offset)) })
  var rules: [BPEModel.MergeRule] = []
  for (index, piece) in pieces.enumerated() where isMergeable[index] {
    // Every cut of a piece is looked up, which takes the square of its length.
    guard piece.utf8.count <= longestPiece else {
      throw .invalid(
        place: place, found: "the piece \(quoted(piece))", allowed: "must be ≤ \(longestPiece) bytes")
    }
    if index & 0x3FF == 0, Interruption.isWished { throw .interrupted(place) }
    var cut = piece.unicodeScalars.startIndex
    while true {
      guard cut < piece.unicodeScalars.endIndex else { break }
      cut = piece.unicodeScalars.index(after: cut)
      guard cut < piece.unicodeScalars.endIndex else { break }
      let (left, right) = (piece.utf8[..<cut], piece.utf8[cut...])
      guard known.find(left) != nil, known.find(right) != nil, let rank = ranks[scores[index]] else { continue }
      rules.append(BPEModel.MergeRule(left: String(piece[..<cut]), right: String(piece[cut...]), rank: rank))
    }
  }
  return rules
}
