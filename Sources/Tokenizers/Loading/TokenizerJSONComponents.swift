import FileFormats

/// Reads the normalizers, pre-tokenizers, decoders and post-processors of tokenizer.json.
struct TokenizerJSONComponents {
  let file: String

  /// GPT-2's expression, which `ByteLevel` splits with.
  static let gpt2Pattern = #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#

  /// A digit of any script, or another number.
  static let digitPattern = #"\p{N}"#
  /// Words and runs of anything else but white space; a word character is what the `regex` crate of Rust takes for one.
  private static let wordsPattern = #"[\w\x{200C}\x{200D}]+|[^\w\x{200C}\x{200D}\s]+"#
  /// A punctuation mark of ASCII, or one of Unicode 8, whose tables `tokenizers` has.
  private static let punctuationPattern = #"(?![\#(laterPunctuation)])[\p{P}$+<=>^`|~\x{166D}\x{111C9}]"#
  /// What became punctuation after Unicode 8.
  private static let laterPunctuation =
    #"\x{61D}\x{9FD}\x{A76}\x{C77}\x{C84}\x{1B7D}-\x{1B7E}\x{2E43}-\x{2E4F}\x{2E52}-\x{2E5D}\x{10EAD}\x{10F55}-\x{10F59}"#
    + #"\x{10F86}-\x{10F89}\x{1144B}-\x{1144F}\x{1145A}-\x{1145B}\x{1145D}\x{11660}-\x{1166C}\x{116B9}\x{1183B}"#
    + #"\x{11944}-\x{11946}\x{119E2}\x{11A3F}-\x{11A46}\x{11A9A}-\x{11A9C}\x{11A9E}-\x{11AA2}\x{11C41}-\x{11C45}"#
    + #"\x{11C70}-\x{11C71}\x{11EF7}-\x{11EF8}\x{11FFF}\x{12FF1}-\x{12FF2}\x{16E97}-\x{16E9A}\x{16FE2}\x{1E95E}-\x{1E95F}"#

  private func unsupported(_ reader: ObjectReader, _ component: String, _ supported: String) -> TokenizerError {
    .unsupported(place: "\(file): \(reader.path)", component: component, supported: supported)
  }

  /// Most steps of a normalizer, a pre-tokenizer or a decoder: a text goes through each. Real ones have up to ten.
  private static let maximumSteps = 64

  private func checkCount(_ steps: Int, _ part: String) throws(TokenizerError) {
    guard steps < Self.maximumSteps else {
      throw .invalid(place: "\(file): \(part)", found: "more than \(Self.maximumSteps) steps", allowed: "at most \(Self.maximumSteps)")
    }
  }

  // MARK: Normalizers

  func append(_ reader: ObjectReader, to normalizer: inout Normalizer) throws(TokenizerError) {
    try checkCount(normalizer.steps.count, "normalizer")
    switch reader.string("type") {
    case "Sequence": for part in reader.objects("normalizers") { try append(part, to: &normalizer) }
    case "NFC": normalizer.steps.append(.nfc)
    case "NFD": normalizer.steps.append(.nfd)
    case "NFKC": normalizer.steps.append(.nfkc)
    case "NFKD": normalizer.steps.append(.nfkd)
    case "Lowercase": normalizer.steps.append(.lowercase)
    case "Strip":
      let left = reader.bool("strip_left", default: true)
      normalizer.steps.append(.strip(left: left, right: reader.bool("strip_right", default: true)))
    case "Prepend": normalizer.steps.append(.prepend(reader.string("prepend")))
    case "Replace": normalizer.steps.append(.replace(try pattern(reader), with: reader.string("content")))
    case let type: throw unsupported(reader, "the normalizer \(type)", "Sequence, NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace")
    }
  }

  // MARK: Pre-tokenizers

  func append(_ reader: ObjectReader, to preTokenizer: inout PreTokenizer, isByteLevel: inout Bool) throws(TokenizerError) {
    let type = reader.string("type")
    try checkCount(preTokenizer.steps.count, "pre_tokenizer")
    guard !isByteLevel else { throw unsupported(reader, "the pre-tokenizer \(type) after ByteLevel", "ByteLevel as the last one") }
    switch type {
    case "Sequence":
      for part in reader.objects("pretokenizers") { try append(part, to: &preTokenizer, isByteLevel: &isByteLevel) }
    case "ByteLevel":
      reader.ignore("trim_offsets")
      if reader.bool("add_prefix_space", default: true) { preTokenizer.steps.append(.prependSpace) }
      if reader.bool("use_regex", default: true) {
        preTokenizer.steps.append(.split(try RegexPattern(Self.gpt2Pattern), .isolated, isInverted: false))
      }
      isByteLevel = true
    case "Split":
      let isInverted = reader.bool("invert", default: false)
      preTokenizer.steps.append(.split(try pattern(reader), behavior(reader), isInverted: isInverted))
    case "Digits":
      let isIndividual = reader.bool("individual_digits", default: false)
      preTokenizer.steps.append(.split(try RegexPattern(Self.digitPattern), isIndividual ? .isolated : .contiguous, isInverted: false))
    case "Punctuation":
      let behavior = reader.has("behavior") ? behavior(reader) : .isolated
      preTokenizer.steps.append(.split(try RegexPattern(Self.punctuationPattern), behavior, isInverted: false))
    case "Whitespace": preTokenizer.steps.append(.split(try RegexPattern(Self.wordsPattern), .removed, isInverted: true))
    case "WhitespaceSplit": preTokenizer.steps.append(.split(try RegexPattern(#"\s"#), .removed, isInverted: false))
    case "CharDelimiterSplit":
      let delimiter = reader.string("delimiter")
      if delimiter.unicodeScalars.count != 1 { reader.problem("delimiter", "must be one character") }
      preTokenizer.steps.append(.split(try .literal(delimiter), .removed, isInverted: false))
    case "Metaspace":
      reader.ignore("str_rep")
      let (replacement, scheme) = metaspace(reader)
      preTokenizer.steps.append(.replaceSpaces(with: replacement, scheme))
      if reader.bool("split", default: true) {
        preTokenizer.steps.append(.split(try .literal(replacement), .mergedWithNext, isInverted: false))
      }
    default:
      let known = "Sequence, ByteLevel, Split, Digits, Punctuation, Whitespace, WhitespaceSplit, CharDelimiterSplit, Metaspace"
      throw unsupported(reader, "the pre-tokenizer \(type)", known)
    }
  }

  private func behavior(_ reader: ObjectReader) -> PreTokenizer.Behavior {
    let word = reader.string("behavior", oneOf: PreTokenizer.Behavior.allCases.map(\.rawValue))
    return PreTokenizer.Behavior(rawValue: word) ?? .isolated
  }

  private func metaspace(_ reader: ObjectReader) -> (replacement: String, PreTokenizer.PrependScheme) {
    let replacement = reader.string("replacement")
    if replacement.unicodeScalars.count != 1 { reader.problem("replacement", "must be one character") }
    let words = PreTokenizer.PrependScheme.allCases.map(\.rawValue)
    // Older files say add_prefix_space, and files in between both.
    let addsPrefix = reader.bool("add_prefix_space", default: true)
    let word = reader.optionalString("prepend_scheme", oneOf: words) ?? (addsPrefix ? "always" : "never")
    return (replacement, PreTokenizer.PrependScheme(rawValue: word) ?? .always)
  }

  // MARK: Decoders

  func decoder(_ reader: ObjectReader) throws(TokenizerError) -> Decoder {
    var decoder = Decoder()
    var isFused = false
    try append(reader, to: &decoder, isFused: &isFused)
    guard decoder.growth <= Decoder.maximumGrowth else {
      throw .invalid(
        place: "\(file): decoder", found: "replacements that can make a token \(decoder.growth) times as long",
        allowed: "at most \(Decoder.maximumGrowth) times as long")
    }
    return decoder
  }

  private func append(_ reader: ObjectReader, to decoder: inout Decoder, isFused: inout Bool) throws(TokenizerError) {
    let type = reader.string("type")
    try checkCount(decoder.steps.count, "decoder")
    if isFused && type != "Strip" && type != "Fuse" && type != "Sequence" {
      throw unsupported(reader, "the decoder \(type) after Fuse", "Strip after Fuse")
    }
    switch type {
    case "Sequence": for part in reader.objects("decoders") { try append(part, to: &decoder, isFused: &isFused) }
    case "ByteLevel":
      reader.ignore("add_prefix_space", "trim_offsets", "use_regex")
      decoder.steps.append(.byteLevel)
    case "Replace": decoder.steps.append(.replace(try literalPattern(reader), with: reader.string("content")))
    case "ByteFallback": decoder.steps.append(.byteFallback)
    case "Fuse": isFused = true
    case "Strip":
      let content = reader.string("content")
      guard let scalar = content.unicodeScalars.first, content.unicodeScalars.count == 1 else {
        return reader.problem("content", "must be one character")
      }
      let (start, stop) = (reader.int("start", default: 0, in: 0...1000), reader.int("stop", default: 0, in: 0...1000))
      if isFused && stop > 0 { throw unsupported(reader, "the decoder Strip with stop \(stop) after Fuse", "stop 0") }
      decoder.steps.append(isFused ? .stripTextStart(scalar, count: start) : .strip(scalar, start: start, stop: stop))
    case "Metaspace":
      reader.ignore("split", "str_rep")
      let (replacement, scheme) = metaspace(reader)
      decoder.steps.append(.metaspace(replacement, dropsInFirst: scheme != .never))
    default: throw unsupported(reader, "the decoder \(type)", "Sequence, ByteLevel, Replace, ByteFallback, Fuse, Strip, Metaspace")
    }
  }

  // MARK: Post-processors

  /// The id that the post-processor puts in front of a text, or nil where it adds nothing there.
  func firstToken(_ reader: ObjectReader) throws(TokenizerError) -> Int32? {
    reader.ignoreUnknownKeys()
    switch reader.string("type") {
    case "ByteLevel": return nil
    case "Sequence":
      for part in reader.objects("processors") {
        if let token = try firstToken(part) { return token }
      }
      return nil
    case "TemplateProcessing":
      // What follows the text (an end token) is for the trainer to decide: data.append_eos.
      let parts = reader.objects("single").map { part in
        part.ignoreUnknownKeys()
        let token = part.has("SpecialToken") ? part.object("SpecialToken") : nil
        token?.ignoreUnknownKeys()
        return token
      }
      let leading = parts.prefix { $0 != nil }.compactMap { $0 }
      guard leading.count < parts.count, let first = leading.first else { return nil }
      let name = first.string("id")
      let tokens = reader.object("special_tokens")
      tokens.ignoreUnknownKeys()
      let entry = tokens.object(name)
      entry.ignoreUnknownKeys()
      let ids = entry.ints("ids", in: 0...Vocabulary.maximumID)
      guard leading.count == 1, ids.count == 1 else {
        throw unsupported(reader, "a template with several tokens in front", "one token in front")
      }
      return Int32(ids[0])
    case let type: throw unsupported(reader, "the post-processor \(type)", "ByteLevel, Sequence, TemplateProcessing")
    }
  }

  // MARK: Patterns

  private func pattern(_ reader: ObjectReader) throws(TokenizerError) -> RegexPattern {
    let pattern = reader.object("pattern")
    return pattern.has("Regex") ? try RegexPattern(pattern.string("Regex")) : try .literal(pattern.string("String"))
  }

  private func literalPattern(_ reader: ObjectReader) throws(TokenizerError) -> String {
    let pattern = reader.object("pattern")
    if pattern.has("Regex") { throw unsupported(reader, "a decoder with a regular expression", "a plain string") }
    let text = pattern.string("String")
    if text.utf8.count > Decoder.maximumPatternBytes {
      pattern.problem("String", "has \(text.utf8.count) bytes (must be ≤ \(Decoder.maximumPatternBytes))")
    }
    return text
  }
}
