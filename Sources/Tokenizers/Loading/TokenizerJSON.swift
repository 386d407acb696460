import FileFormats

/// Reads Hugging Face's `tokenizer.json`.
///
/// Components that are not implemented are errors that name them. What steers batches only (`truncation`, `padding`) is left alone.
struct TokenizerJSON {
  let file: String

  /// The definition in a parsed tokenizer.json, with the token that its post-processor puts in front.
  func read(_ value: JSONValue) throws(TokenizerError) -> TokenizerDefinition {
    let reader = ObjectReader(value, file: file)
    reader.ignoreUnknownKeys()
    var definition = TokenizerDefinition(source: file)
    let components = TokenizerJSONComponents(file: file)
    guard let model = reader.optionalObject("model") else {
      if value.object != nil { reader.problem("model", "missing (must be an object)") }
      try readingFile { () throws(Diagnostic) in try reader.finish() }
      throw .invalid(place: file, found: "no model", allowed: "must have one")
    }
    try readModel(model, into: &definition)
    definition.addedTokens = readAddedTokens(reader)
    if let normalizer = reader.optionalObject("normalizer") { try components.append(normalizer, to: &definition.normalizer) }
    var isByteLevel = false
    if let preTokenizer = reader.optionalObject("pre_tokenizer") {
      try components.append(preTokenizer, to: &definition.preTokenizer, isByteLevel: &isByteLevel)
    }
    definition.model.alphabet = isByteLevel ? .bytes : .scalars
    if let decoder = reader.optionalObject("decoder") {
      definition.decoder = try components.decoder(decoder)
    } else {
      throw .invalid(place: "\(file): decoder", found: "none", allowed: "must be there: without it tokens cannot become text again")
    }
    if let processor = reader.optionalObject("post_processor"), let first = try components.firstToken(processor) {
      definition.bosToken = first
      definition.addsBOS = true
    }
    try readingFile { () throws(Diagnostic) in try reader.finish() }
    return definition
  }

  // MARK: The model

  private func readModel(_ model: ObjectReader, into definition: inout TokenizerDefinition) throws(TokenizerError) {
    model.ignoreUnknownKeys()
    let type = model.optionalString("type") ?? (model.has("merges") ? "BPE" : "a model without type")
    guard type == "BPE" else { throw .unsupported(place: "\(file): model.type", component: type, supported: "BPE") }
    for affix in ["continuing_subword_prefix", "end_of_word_suffix"] {
      guard (model.optionalString(affix) ?? "").isEmpty else {
        throw .unsupported(place: "\(file): model", component: affix, supported: "none, or an empty one")
      }
    }
    if let dropout = model.optionalDouble("dropout"), dropout != 0 {
      throw .unsupported(place: "\(file): model.dropout", component: "\(dropout)", supported: "null or 0")
    }
    definition.model.unknownToken = model.optionalString("unk_token")
    definition.model.fusesUnknown = model.bool("fuse_unk", default: false)
    definition.model.fallsBackToBytes = model.bool("byte_fallback", default: false)
    definition.model.ignoresMerges = model.bool("ignore_merges", default: false)

    guard let vocabulary = model.value("vocab")?.object else {
      return model.problem("vocab", "must be an object of tokens and ids")
    }
    definition.tokens.reserveCapacity(vocabulary.count)
    for member in vocabulary.members {
      guard let id = member.value.integer.flatMap({ Int(exactly: $0) }) else {
        return model.problem("vocab", "the token \(quoted(member.key)) has \(member.value.summary) for an id (must be an integer)")
      }
      definition.tokens.append((member.key, id))
    }
    guard let merges = model.value("merges")?.array else { return model.problem("merges", "must be an array of pairs") }
    guard merges.count <= Int(UInt32.max) else { return model.problem("merges", "there are too many") }
    definition.merges.reserveCapacity(merges.count)
    for (number, merge) in merges.enumerated() {
      guard let (left, right) = pair(merge) else {
        let rule = "must be two tokens, as [\"a\", \"b\"] or \"a b\""
        return model.problem("merges", "number \(number) in line \(merge.line) is \(merge.summary) (\(rule))")
      }
      definition.merges.append(BPEModel.MergeRule(left: left, right: right, rank: UInt32(number)))
    }
  }

  private func pair(_ merge: JSONValue) -> (String, String)? {
    switch merge.kind {
    case .array(let parts):
      guard parts.count == 2, let left = parts[0].string, let right = parts[1].string else { return nil }
      return (left, right)
    case .string(let text):
      return spacedPair(text)
    default: return nil
    }
  }

  // MARK: Added tokens

  private func readAddedTokens(_ reader: ObjectReader) -> [AddedToken] {
    guard reader.has("added_tokens") else { return [] }
    return reader.objects("added_tokens").compactMap { entry in
      let token = AddedToken(reading: entry, id: entry.int("id", in: 0...Vocabulary.maximumID))
      return token.content.isEmpty ? nil : token
    }
  }
}

extension AddedToken {
  /// The token in an entry of `added_tokens` (tokenizer.json) or `added_tokens_decoder` (tokenizer_config.json).
  init(reading entry: ObjectReader, id: Int) {
    entry.ignoreUnknownKeys()
    self.init(
      content: entry.string("content"), id: id, isSingleWord: entry.bool("single_word", default: false),
      stripsLeft: entry.bool("lstrip", default: false), stripsRight: entry.bool("rstrip", default: false),
      isNormalized: entry.bool("normalized", default: true), isSpecial: entry.bool("special", default: false))
  }
}

/// The two parts of a merge written as "left right"; the space may be the first character of neither.
func spacedPair(_ text: String) -> (String, String)? {
  let parts = text.split(separator: " " as Unicode.Scalar)
  return parts.count == 2 ? (parts[0], parts[1]) : nil
}

extension String {
  /// The non-empty parts between separators, cut between scalars: `Character` would join a space and a following combining mark.
  fileprivate func split(separator: Unicode.Scalar) -> [String] {
    unicodeScalars.split(separator: separator, omittingEmptySubsequences: true).map { String($0) }
  }
}
