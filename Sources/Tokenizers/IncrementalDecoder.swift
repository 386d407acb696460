/// Decodes ids one by one, as they are generated, and gives out text as soon as it is certain.
///
/// A character whose bytes are spread over several tokens comes out whole, with its last token; no replacement character appears
/// early. A run of byte tokens (`<0xNN>`) comes out with the token after it: a byte that breaks it changes all of it. All text given out together equals what ``Tokenizer/decode(_:skippingSpecial:)`` makes of all ids.
public struct IncrementalDecoder: Sendable {
  private let tokenizer: Tokenizer
  private let skippingSpecial: Bool
  /// Bytes that begin a character, at most three.
  private var pending: [UInt8] = []
  private var isFirst = true
  /// The bytes of the byte tokens in a row that were the last, and whether the text begins with them.
  private var run: [UInt8] = []
  private var runIsFirst = false
  /// How often the unit may still be taken off the start of the text.
  private var leading: (bytes: [UInt8], count: Int)?

  /// A decoder for one text.
  ///
  /// - Parameter skippingSpecial: whether special tokens are left out.
  public init(_ tokenizer: Tokenizer, skippingSpecial: Bool = true) {
    self.tokenizer = tokenizer
    self.skippingSpecial = skippingSpecial
    leading = tokenizer.decoder.leadingStrip
  }

  /// Takes the next id and returns the text that is certain now, often empty.
  ///
  /// An id without a token has no text, as in Hugging Face `tokenizers`: embeddings often have more rows than there are tokens, and a model
  /// may choose one of them.
  public mutating func append(_ id: Int32) -> String {
    guard let name = tokenizer.vocabulary.name(id), !(skippingSpecial && tokenizer.isSpecial(id)) else { return "" }
    defer { isFirst = false }
    switch tokenizer.decoder.piece(of: name, isFirst: isFirst) {
    case .runByte(let byte):
      if run.isEmpty { runIsFirst = isFirst }
      run.append(byte)
      return ""
    case .bytes(let bytes):
      endRun()
      pending.append(contentsOf: bytes)
    }
    stripLeading()
    let held = incompleteSuffix(pending)
    let text = String(decoding: pending.dropLast(held), as: UTF8.self)
    pending.removeFirst(pending.count - held)
    return text
  }

  /// Returns what is left at the end: nothing, a run of byte tokens, or U+FFFD for a character that was not completed.
  public mutating func finish() -> String {
    defer { pending.removeAll() }
    endRun()
    stripLeading()
    return String(decoding: pending, as: UTF8.self)
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    pending.append(contentsOf: tokenizer.decoder.text(ofRun: run, isFirst: runIsFirst))
    run.removeAll(keepingCapacity: true)
  }

  private mutating func stripLeading() {
    while let unit = leading, unit.count > 0, !pending.isEmpty {
      guard pending.starts(with: unit.bytes) else { return leading = nil }
      pending.removeFirst(unit.bytes.count)
      leading?.count -= 1
    }
  }

  /// Number of bytes at the end that begin a character which more bytes could complete.
  private func incompleteSuffix(_ bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let lead = bytes[bytes.count - count]
      if lead & 0xC0 == 0x80 { continue }
      guard lead >= 0xC2, lead <= 0xF4, count < utf8Length(leadByte: lead) else { return 0 }
      guard count > 1 else { return count }
      // The second byte of some sequences is restricted (no overlong forms, no surrogates, nothing above U+10FFFF).
      let allowed: ClosedRange<UInt8> =
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      return allowed.contains(bytes[bytes.count - count + 1]) ? count : 0
    }
    return 0
  }
}
