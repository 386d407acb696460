import FileFormats
import Synchronization

/// Turns text into token ids and back, exactly as the Hugging Face tokenizer of the same file does.
///
/// A tokenizer is immutable and can be used from several tasks at once. Ids are those of the model's embedding rows.
///
/// - Source: byte-pair encoding, Sennrich et al. 2016, arXiv:1508.07909; byte-level alphabet of GPT-2; SentencePiece-style byte
///   fallback, Kudo & Richardson 2018, arXiv:1808.06226.
public final class Tokenizer: Sendable {
  /// The longest text that ``encode(_:parsingSpecial:)`` takes, in bytes.
  public static let maximumTextBytes = 1 << 29

  /// The token that begins a text, where the model has one.
  public let bosToken: Int32?
  /// The token that ends a text, where the model has one.
  public let eosToken: Int32?
  /// The token that fills up batches, where the model has one. Nothing here pads; it is known for writing tokenizer settings on.
  public let padToken: Int32?
  /// The token of what the vocabulary cannot express, where it has one.
  package let unknownToken: Int32?
  /// All tokens that end a generated text: ``eosToken`` and what the generation settings of the model add.
  public let endTokens: [Int32]
  /// Whether the model expects ``bosToken`` in front of every text. ``encode(_:parsingSpecial:)`` never puts it there;
  /// ``addingBOS(to:)`` does.
  public let addsBOS: Bool
  /// The model's chat templates, in Jinja.
  public let chatTemplates: ChatTemplates
  /// What was assumed where the file says nothing, a sentence each.
  public let notes: [String]
  /// SHA-256, in hexadecimal, of what decides the ids: equal hashes mean equal tokenizers.
  public let contentHash: String

  let vocabulary: Vocabulary
  private let model: BPEModel
  private let normalizer: Normalizer
  private let preTokenizer: PreTokenizer
  let decoder: Decoder
  /// Added tokens looked for in the text as it is, and in the normalised text.
  let addedTokens: AddedTokenMatcher
  private let normalizedAddedTokens: AddedTokenMatcher
  private let specialTokens: Set<Int32>
  /// The texts of all added tokens.
  let addedTexts: [String]
  /// The highest id of a token that was not added.
  private let lastTextToken: Int32?
  private let workspaces = Mutex<[Workspace]>([])

  /// Working memory of one encoding at a time.
  private struct Workspace: Sendable {
    var bpe = BPEScratch()
    let regex = RegexWorkspace()
  }

  init(_ definition: TokenizerDefinition) throws(TokenizerError) {
    let place = definition.source
    let modelVocabulary = try Vocabulary(definition.tokens, place: place)
    var tokens = definition.tokens
    for token in definition.addedTokens {
      guard let known = modelVocabulary.id(token.content.utf8) else {
        tokens.append((token.content, token.id))
        continue
      }
      guard Int(known) == token.id else {
        throw .invalid(
          place: "\(place): added token \(quoted(token.content))", found: "id \(token.id)",
          allowed: "must be \(known), as in the vocabulary")
      }
    }
    vocabulary = try Vocabulary(tokens, place: place)
    model = try BPEModel(vocabulary: vocabulary, merges: definition.merges, settings: definition.model, place: place)
    normalizer = definition.normalizer
    decoder = definition.decoder
    var preTokenizer = definition.preTokenizer
    if model.allowsCutting(before: "▁", merges: definition.merges) {
      preTokenizer.steps.append(.split(try RegexPattern("▁+"), .mergedWithNext, isInverted: false))
    }
    self.preTokenizer = preTokenizer

    let regex = RegexWorkspace()
    var patterns: [(token: AddedToken, pattern: [UInt8])] = []
    var normalizedPatterns: [(token: AddedToken, pattern: [UInt8])] = []
    for token in definition.addedTokens {
      if token.isNormalized {
        regex.begin(textBytes: token.content.utf8.count)
        normalizedPatterns.append((token, try definition.normalizer.normalize(Array(token.content.utf8), regex)))
      } else {
        patterns.append((token, Array(token.content.utf8)))
      }
    }
    addedTokens = try AddedTokenMatcher(patterns, place: place)
    normalizedAddedTokens = try AddedTokenMatcher(normalizedPatterns, place: place)
    addedTexts = definition.addedTokens.map(\.content)
    specialTokens = Set(definition.addedTokens.filter(\.isSpecial).map { Int32($0.id) })

    let added = Set(definition.addedTokens.map(\.id))
    lastTextToken = definition.tokens.lazy.filter { !added.contains($0.id) }.map(\.id).max().map { Int32($0) }
    for (name, id) in [("bos_token", definition.bosToken), ("eos_token", definition.eosToken), ("pad_token", definition.padToken)] {
      if let id, vocabulary.name(id) == nil {
        throw .invalid(place: "\(place): \(name)", found: "id \(id)", allowed: "must be the id of a token")
      }
    }
    if definition.addsBOS, definition.bosToken == nil {
      throw .invalid(place: place, found: "no bos_token", allowed: "must be there, because the tokenizer puts it in front of texts")
    }
    bosToken = definition.bosToken
    eosToken = definition.eosToken
    padToken = definition.padToken
    if let name = definition.model.unknownToken { unknownToken = vocabulary.id(name.utf8) } else { unknownToken = nil }
    endTokens = definition.endTokens
    addsBOS = definition.addsBOS
    chatTemplates = definition.chatTemplates
    notes = definition.notes
    contentHash = definition.contentHash
  }

  // MARK: Vocabulary

  /// One past the highest id. Ids below it may be unused; see ``token(for:)``.
  public var vocabularySize: Int { vocabulary.endID }

  /// The token of an id as the vocabulary writes it ("Ġhello"), or nil where the id is unused or out of range.
  public func token(for id: Int32) -> String? { vocabulary.name(id).map { String(decoding: $0, as: UTF8.self) } }

  /// The id of a token as the vocabulary writes it ("Ġhello"), or nil.
  public func id(for token: String) -> Int32? { vocabulary.id(token.utf8) }

  /// Whether the id is that of a special token, which steers the model and is no text.
  public func isSpecial(_ id: Int32) -> Bool { specialTokens.contains(id) }

  /// Checks that every token of the vocabulary has a row in a model's embedding.
  ///
  /// More rows than ids are fine: embeddings are often padded. Added tokens without a row are fine as long as no text has them: many
  /// mirrors of models have a padding token that was added to the tokenizer alone.
  ///
  /// - Throws: ``TokenizerError/vocabularyMismatch(token:id:embeddingRows:)``.
  public func checkFits(embeddingRows: Int) throws(TokenizerError) {
    guard let id = lastTextToken, id >= embeddingRows else { return }
    throw .vocabularyMismatch(token: token(for: id) ?? "", id: id, embeddingRows: embeddingRows)
  }

  // MARK: Encoding

  /// The ids of a text as the model expects a text to begin: with ``bosToken`` in front where ``addsBOS`` says so, unless the text
  /// brings its own ("<s>Hello").
  public func addingBOS(to ids: [Int32]) -> [Int32] {
    guard addsBOS, let bosToken, ids.first != bosToken else { return ids }
    return [bosToken] + ids
  }

  /// The ids of a text. Nothing is added: neither ``bosToken`` nor ``eosToken``.
  ///
  /// Text that the vocabulary cannot express at all (a control character it never saw) leaves no id, as in Hugging Face `tokenizers`.
  ///
  /// The work is bounded in proportion to the text, whatever the tokenizer's file asks for, and a wish to stop (`Interruption`) is heard.
  ///
  /// - Parameter parsingSpecial: whether special tokens written out in the text ("<|im_end|>") become their ids; else they are text.
  /// - Complexity: O(n log n) for n bytes without a space, O(n) for words.
  public func encode(_ text: String, parsingSpecial: Bool = true) throws(TokenizerError) -> [Int32] {
    var none = TextBorders([])
    return try encode(text, parsingSpecial: parsingSpecial, finding: &none)
  }

  /// The ids of a text, and where borders within the text lie among them.
  func encode(_ text: String, parsingSpecial: Bool = true, finding borders: inout TextBorders) throws(TokenizerError) -> [Int32] {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumTextBytes else { throw .textTooLong(byteCount: bytes.count) }
    var ids: [Int32] = []
    ids.reserveCapacity(bytes.count / 4)
    var workspace = workspaces.withLock { $0.popLast() } ?? Workspace()
    workspace.regex.begin(textBytes: bytes.count)
    let parts = try bytes.withUnsafeBufferPointer { (bytes) throws(TokenizerError) in
      try addedTokens.split(bytes, parsingSpecial: parsingSpecial, workspace.regex)
    }
    for part in parts {
      switch part {
      case .token(let id, let range):
        ids.append(id)
        borders.passToken(at: range, idCount: ids.count)
      case .text(let range):
        let isWhole = range.count == bytes.count
        let isTextStart = range.lowerBound == 0
        try borders.enterText(range, idCount: ids.count) { range throws(TokenizerError) in
          try wordBytes(Array(bytes[range]), isTextStart: isTextStart, parsingSpecial: parsingSpecial, workspace.regex)
        }
        try encodeText(
          isWhole ? bytes : Array(bytes[range]), isTextStart: isTextStart, parsingSpecial: parsingSpecial, into: &ids, &borders, &workspace)
        borders.leaveText(range, idCount: ids.count)
      }
    }
    workspace.bpe.trim()
    // Encodings that failed lose their workspace, and that is all.
    workspaces.withLock { $0.append(workspace) }
    return ids
  }

  /// Encodes a part without added tokens of the raw kind.
  private func encodeText(
    _ text: [UInt8], isTextStart: Bool, parsingSpecial: Bool, into ids: inout [Int32], _ borders: inout TextBorders,
    _ workspace: inout Workspace
  ) throws(TokenizerError) {
    let text = normalizer.isIdentity ? text : try normalizer.normalize(text, workspace.regex)
    if normalizedAddedTokens.isEmpty { return try encodeWords(text, isTextStart: isTextStart, into: &ids, &borders, &workspace) }
    let parts = try text.withUnsafeBufferPointer { (bytes) throws(TokenizerError) in
      try normalizedAddedTokens.split(bytes, parsingSpecial: parsingSpecial, workspace.regex)
    }
    for part in parts {
      switch part {
      case .token(let id, _):
        ids.append(id)
        try borders.passWord(byteCount: 1, ids: ids.count - 1..<ids.count) { _ in (0, true) }
      case .text(let range):
        try encodeWords(Array(text[range]), isTextStart: isTextStart && range.lowerBound == 0, into: &ids, &borders, &workspace)
      }
    }
  }

  /// How many bytes the words of a part without added tokens of the raw kind have; an added token counts one.
  private func wordBytes(
    _ text: [UInt8], isTextStart: Bool, parsingSpecial: Bool, _ regex: RegexWorkspace
  ) throws(TokenizerError) -> Int {
    let text = try normalizer.normalize(text, regex)
    var count = 0
    let parts = try text.withUnsafeBufferPointer { (bytes) throws(TokenizerError) in
      try normalizedAddedTokens.split(bytes, parsingSpecial: parsingSpecial, regex)
    }
    for part in parts {
      switch part {
      case .token: count += 1
      case .text(let range):
        let words = try preTokenizer.split(Array(text[range]), isTextStart: isTextStart && range.lowerBound == 0, regex)
        count += words.ranges.reduce(0) { $0 + $1.count }
      }
    }
    return count
  }

  private func encodeWords(
    _ text: [UInt8], isTextStart: Bool, into ids: inout [Int32], _ borders: inout TextBorders, _ workspace: inout Workspace
  ) throws(TokenizerError) {
    let words = try preTokenizer.split(text, isTextStart: isTextStart, workspace.regex)
    // Positions within a word have 32 bits, and normalizers can make a text longer.
    guard words.bytes.count <= Int(Int32.max) else { throw .textTooLong(byteCount: words.bytes.count) }
    try words.bytes.withUnsafeBufferPointer { (bytes) throws(TokenizerError) in
      for range in words.ranges {
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        let first = ids.count
        try model.encode(word, into: &ids, &workspace.bpe, workspace.regex)
        if borders.isEmpty { continue }
        try borders.passWord(byteCount: word.count, ids: first..<ids.count) { (count) throws(TokenizerError) in
          try model.tokens(of: word, before: count, &workspace.bpe, workspace.regex)
        }
      }
    }
  }

  // MARK: Decoding

  /// The text of ids. Bytes that are no UTF-8 become U+FFFD, as Hugging Face `tokenizers` has it, and an id without a token has no text.
  ///
  /// - Parameter skippingSpecial: whether special tokens are left out.
  public func decode(_ ids: some Sequence<Int32>, skippingSpecial: Bool = false) -> String {
    var decoder = IncrementalDecoder(self, skippingSpecial: skippingSpecial)
    var text = ""
    for id in ids { text += decoder.append(id) }
    return text + decoder.finish()
  }
}
