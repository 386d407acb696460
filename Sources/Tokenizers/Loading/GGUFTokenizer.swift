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
    do {
      let model = try metadata.string("tokenizer.ggml.model")
      var definition = try read(model)
      definition.bosToken = try token("bos_token_id")
      definition.eosToken = try token("eos_token_id")
      definition.padToken = try token("padding_token_id")
      // Chat models end a turn with another token than a text.
      definition.endTokens = [definition.eosToken, try token("eot_token_id")].compactMap { $0 }
      if definition.endTokens.count == 2, definition.endTokens[0] == definition.endTokens[1] { definition.endTokens.removeLast() }
      definition.addsBOS = try metadata.optionalBool("tokenizer.ggml.add_bos_token") ?? (model == "llama" || definition.addsBOS)
      definition.chatTemplate = try metadata.optionalString("tokenizer.chat_template")
      definition.contentHash = contentHash(definition)
      return definition
    } catch let error as TokenizerError {
      throw error
    } catch let error as FileFormatError {
      throw .file(error)
    } catch {
      throw .invalid(place: source, found: "\(error)", allowed: "must be readable")
    }
  }

  private func read(_ model: String) throws -> TokenizerDefinition {
    var definition = TokenizerDefinition(source: source)
    let names = try metadata.strings("tokenizer.ggml.tokens")
    let types = try metadata.integers("tokenizer.ggml.token_type")
    guard names.count == types.count else {
      throw TokenizerError.invalid(
        place: place("token_type"), found: "\(types.count) types", allowed: "must be \(names.count), as many as tokens")
    }
    definition.tokens = names.enumerated().map { ($0.element, $0.offset) }
    for (id, type) in types.enumerated() {
      switch TokenType(rawValue: type) {
      case .normal, .unused, .byte: break
      case .unknown, .control: definition.addedTokens.append(AddedToken(content: names[id], id: id, isSpecial: true))
      case .userDefined: definition.addedTokens.append(AddedToken(content: names[id], id: id))
      case nil:
        throw TokenizerError.invalid(place: place("token_type"), found: "type \(type) of token \(id)", allowed: "must be from 1 to 6")
      }
    }
    switch model {
    case "gpt2": try readByteLevel(into: &definition)
    case "llama": try readSentencePiece(types, into: &definition)
    default: throw TokenizerError.unsupported(place: place("model"), component: model, supported: "gpt2, llama")
    }
    return definition
  }

  private func token(_ key: String) throws(FileFormatError) -> Int32? {
    try metadata.optionalInteger("tokenizer.ggml." + key, in: 0...Vocabulary.maximumID).map { Int32($0) }
  }

  // MARK: Byte-level BPE

  private func readByteLevel(into definition: inout TokenizerDefinition) throws {
    for (rank, merge) in try metadata.strings("tokenizer.ggml.merges").enumerated() {
      guard let (left, right) = spacedPair(merge) else {
        throw TokenizerError.invalid(
          place: place("merges"), found: "\(quoted(merge)) as number \(rank)", allowed: "must be two tokens with a space between")
      }
      definition.merges.append(BPEModel.MergeRule(left: left, right: right, rank: UInt32(rank)))
    }
    definition.model.alphabet = .bytes
    definition.decoder.steps = [.byteLevel]
    if try metadata.optionalBool("tokenizer.ggml.add_space_prefix") ?? false { definition.preTokenizer.steps.append(.prependSpace) }

    func split(_ pattern: String) throws(TokenizerError) {
      definition.preTokenizer.steps.append(.split(try RegexPattern(pattern), .isolated, isInverted: false))
    }
    switch try metadata.string("tokenizer.ggml.pre") {
    case "gpt-2": try split(TokenizerJSONComponents.gpt2Pattern)
    case "smollm":
      try split(#"\p{N}"#)
      try split(TokenizerJSONComponents.gpt2Pattern)
    case "llama-bpe":
      try split(Self.llama3Pattern)
      definition.model.ignoresMerges = true
      definition.addsBOS = true
    case "qwen2":
      definition.normalizer.steps = [.nfc]
      try split(Self.qwen2Pattern)
    case let name:
      throw TokenizerError.unsupported(place: place("pre"), component: name, supported: "gpt-2, smollm, llama-bpe, qwen2")
    }
  }

  static let llama3Pattern =
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  static let qwen2Pattern =
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#

  // MARK: SentencePiece

  private func readSentencePiece(_ types: [Int64], into definition: inout TokenizerDefinition) throws {
    guard case .doubles(let scores)? = metadata["tokenizer.ggml.scores"], scores.count == types.count else {
      throw TokenizerError.invalid(
        place: place("scores"), found: "no scores, or another number of them", allowed: "must be \(types.count) numbers, one for each token")
    }
    if try metadata.optionalBool("tokenizer.ggml.remove_extra_whitespaces") ?? false {
      throw TokenizerError.unsupported(place: place("remove_extra_whitespaces"), component: "true", supported: "false")
    }
    let isMergeable = types.map { $0 == TokenType.normal.rawValue }
    definition.merges = try sentencePieceMerges(definition.tokens.map(\.name), scores: scores, isMergeable: isMergeable, place: place("scores"))
    definition.model = BPEModel.Settings(
      alphabet: .scalars, fallsBackToBytes: true,
      unknownToken: types.firstIndex(of: TokenType.unknown.rawValue).map { definition.tokens[$0].name }, fusesUnknown: true)
    let addsPrefix = try metadata.optionalBool("tokenizer.ggml.add_space_prefix") ?? true
    definition.normalizer.steps = (addsPrefix ? [.prepend("▁")] : []) + [.replace(try .literal(" "), with: "▁")]
    definition.decoder.steps = [.replace("▁", with: " "), .byteFallback] + (addsPrefix ? [.stripTextStart(" ", count: 1)] : [])
  }

  private func contentHash(_ definition: TokenizerDefinition) -> String { "" }
}

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
