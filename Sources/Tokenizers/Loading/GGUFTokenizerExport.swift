import FileFormats

/// Writes the tokenizer of a Hugging Face directory as the metadata of a GGUF file.
///
/// llama.cpp knows the ways to split texts by name, and SentencePiece's merges by the scores of the pieces: a tokenizer that is neither is
/// refused. Source: llama.cpp's converter and `llama-vocab.cpp`; ggml `docs/gguf.md`.
package enum GGUFTokenizerExport {
  /// The `tokenizer.*` keys.
  ///
  /// - Parameters:
  ///   - directory: with tokenizer.json.
  ///   - embeddingRows: of the model; ids without a token get one that no text has.
  /// - Throws: for a tokenizer that llama.cpp does not have.
  package static func fields(directory: String, embeddingRows: Int) throws(TokenizerError) -> GGUFFields {
    let definition = try HuggingFaceDirectory(path: directory).definition()
    var fields = GGUFFields()
    switch definition.model.alphabet {
    case .bytes: try addByteLevel(definition, to: &fields)
    case .scalars: fields["tokenizer.ggml.model"] = .string("llama")
    }
    let tokens = try Tokens(definition, rows: embeddingRows)
    fields["tokenizer.ggml.tokens"] = .strings(tokens.names)
    if case .scalars = definition.model.alphabet {
      try addSentencePiece(definition, tokens, to: &fields)
    } else {
      fields["tokenizer.ggml.merges"] = .strings(definition.merges.sorted { $0.rank < $1.rank }.map { "\($0.left) \($0.right)" })
    }
    fields["tokenizer.ggml.token_type"] = .i32s(tokens.types.map(\.rawValue))
    addNamedTokens(definition, to: &fields)
    return fields
  }

  /// `tokenizer.ggml.token_type`.
  private enum TokenType: Int32 {
    case normal = 1
    case unknown, control, userDefined, unused, byte
  }

  /// A name and a type for every row of the embedding.
  private struct Tokens {
    private(set) var names: [String]
    private(set) var types: [TokenType]

    init(_ definition: TokenizerDefinition, rows: Int) throws(TokenizerError) {
      names = (0..<rows).map { "[PAD\($0)]" }
      types = Array(repeating: .unused, count: rows)
      let byteNames = definition.model.fallsBackToBytes ? Set((0..<256).map { byteFallbackName(UInt8($0)) }) : []
      for (name, id) in definition.tokens where id < rows {
        names[id] = name
        types[id] = name == definition.model.unknownToken ? .unknown : byteNames.contains(name) ? .byte : .normal
      }
      for token in definition.addedTokens where token.id < rows {
        names[token.id] = token.content
        if types[token.id] != .unknown { types[token.id] = token.isSpecial ? .control : .userDefined }
      }
    }
  }

  // MARK: Byte-level BPE

  private static func addByteLevel(_ definition: TokenizerDefinition, to fields: inout GGUFFields) throws(TokenizerError) {
    var steps = definition.preTokenizer.steps
    if case .prependSpace? = steps.first {
      steps.removeFirst()
      fields["tokenizer.ggml.add_space_prefix"] = .bool(true)
    }
    guard let patterns = patterns(steps), let normalizes = normalizesAlone(definition.normalizer),
      let name = GGUFPreTokenizer.name(patterns: patterns, normalizes: normalizes, ignoresMerges: definition.model.ignoresMerges)
    else {
      throw .unsupported(
        place: "\(definition.source): pre_tokenizer", component: "its way to split texts",
        supported: "those that llama.cpp knows by a name; the Hugging Face formats keep it as it is")
    }
    fields["tokenizer.ggml.model"] = .string("gpt2")
    fields["tokenizer.ggml.pre"] = .string(name)
  }

  /// The expressions that cut words out one after the other; nil where something else happens to a text.
  private static func patterns(_ steps: [PreTokenizer.Step]) -> [String]? {
    var patterns: [String] = []
    for step in steps {
      // Removing what lies between the matches of an expression that leaves nothing out is the same as keeping it.
      guard case .split(let pattern, let behavior, let isInverted) = step, (behavior == .isolated) || (behavior == .removed && isInverted)
      else { return nil }
      patterns.append(pattern.source)
    }
    return patterns
  }

  /// Whether texts are put into the normal form C; nil where something else happens to them.
  private static func normalizesAlone(_ normalizer: Normalizer) -> Bool? {
    if normalizer.steps.isEmpty { return false }
    if normalizer.steps.count == 1, case .nfc = normalizer.steps[0] { return true }
    return nil
  }

  // MARK: SentencePiece

  private static func addSentencePiece(
    _ definition: TokenizerDefinition, _ tokens: Tokens, to fields: inout GGUFFields
  ) throws(TokenizerError) {
    guard let addsPrefix = try spacesAsUnderscores(definition), definition.model.fallsBackToBytes else {
      throw .unsupported(
        place: definition.source, component: "its way to write spaces",
        supported: "SentencePiece's (\"▁\" in the place of a space, bytes for unknown characters) or byte-level BPE for GGUF")
    }
    fields["tokenizer.ggml.scores"] = .f32s(try scores(definition, tokens).map { Float($0) })
    fields["tokenizer.ggml.add_space_prefix"] = .bool(addsPrefix)
  }

  /// Whether a space is put in front of a text; nil where spaces are written in another way than SentencePiece's.
  private static func spacesAsUnderscores(_ definition: TokenizerDefinition) throws(TokenizerError) -> Bool? {
    let space = try RegexPattern.literal(" ").source
    var (addsPrefix, replaces) = (false, false)
    for step in definition.normalizer.steps {
      switch step {
      case .prepend("▁") where !replaces: addsPrefix = true
      case .replace(let pattern, "▁") where pattern.source == space: replaces = true
      default: return nil
      }
    }
    for step in definition.preTokenizer.steps {
      switch step {
      case .replaceSpaces("▁", let scheme) where !replaces: (addsPrefix, replaces) = (scheme != .never, true)
      // No piece has a space within after a letter, so that cutting there changes nothing.
      case .split: continue
      default: return nil
      }
    }
    return replaces ? addsPrefix : nil
  }

  /// The score of every piece, from the rank of the merges that make it: SentencePiece merges the pair whose concatenation scores best.
  private static func scores(_ definition: TokenizerDefinition, _ tokens: Tokens) throws(TokenizerError) -> [Double] {
    let added = Set(definition.addedTokens.map { UTF8Key($0.content) })
    // A piece that is looked for in the text as a whole takes no part in merging.
    let rules = definition.merges.filter { rule in
      ![rule.left, rule.right, rule.left + rule.right].contains { added.contains(UTF8Key($0)) }
    }
    .sorted { $0.rank < $1.rank }
    var rank: [UTF8Key: Double] = [:]
    for rule in rules where rank[UTF8Key(rule.left + rule.right)] == nil { rank[UTF8Key(rule.left + rule.right)] = Double(rank.count) }
    let scores = zip(tokens.names, tokens.types).map { name, type in
      type == .normal ? -(rank[UTF8Key(name)] ?? Double(rank.count)) : type == .byte ? 0 : -1e3 - Double(rank.count)
    }
    let made = try sentencePieceMerges(
      tokens.names, scores: scores, isMergeable: tokens.types.map { $0 == .normal }, place: definition.source)
    func pair(_ rule: BPEModel.MergeRule) -> UTF8Key { UTF8Key("\(rule.left)\0\(rule.right)") }
    // The file's readers make every merge that the pieces allow, so those of the tokenizer must be among them, in their order.
    guard Set(made.map(pair)).isSuperset(of: rules.map(pair)), rules.isGrouped(by: { UTF8Key($0.left + $0.right) }) else {
      throw .unsupported(
        place: "\(definition.source): model.merges", component: "merges that do not follow from scores of its pieces",
        supported: "those of a SentencePiece model; the Hugging Face formats keep them as they are")
    }
    return scores
  }

  // MARK: Named tokens

  private static func addNamedTokens(_ definition: TokenizerDefinition, to fields: inout GGUFFields) {
    func set(_ key: String, _ id: Int32?) {
      if let id { fields.set("tokenizer.ggml.\(key)", Int(id)) }
    }
    set("bos_token_id", definition.bosToken)
    set("eos_token_id", definition.eosToken)
    // Chat models end a turn with a token of its own, and some have a third one for a call of a tool.
    let others = definition.endTokens.filter { $0 != definition.eosToken }
    set("eot_token_id", others.first)
    set("eom_token_id", others.dropFirst().first)
    if let name = definition.model.unknownToken {
      set("unknown_token_id", definition.tokens.first { $0.name == name }.map { Int32($0.id) })
    }
    set("padding_token_id", definition.padToken)
    fields["tokenizer.ggml.add_bos_token"] = .bool(definition.addsBOS)
    fields["tokenizer.ggml.add_eos_token"] = .bool(false)
    let templates = definition.chatTemplates, named = templates.names.filter { $0 != ChatTemplates.defaultName }
    if let source = templates[ChatTemplates.defaultName] { fields["tokenizer.chat_template"] = .string(source) }
    for name in named { fields["tokenizer.chat_template.\(name)"] = templates[name].map { .string($0) } }
    if !named.isEmpty { fields["tokenizer.chat_templates"] = .strings(named) }
  }
}

extension Array {
  /// Whether elements of one key stand together.
  fileprivate func isGrouped<Key: Hashable>(by key: (Element) -> Key) -> Bool {
    var (seen, last) = (Set<Key>(), Key?.none)
    for element in self {
      let key = key(element)
      if key != last, !seen.insert(key).inserted { return false }
      last = key
    }
    return true
  }
}
