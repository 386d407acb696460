import FileFormats

/// The body of a request to `/v1/completions`.
package struct CompletionRequest: Sendable {
  /// What is to be continued.
  package enum Prompt: Sendable, Equatable {
    case text(String)
    case tokens([Int32])
  }

  package let options: CompletionOptions
  /// One text is written for each.
  package let prompts: [Prompt]

  /// - Throws: `Diagnostic` with every field that is wrong.
  package init(_ value: JSONValue, randomSeed: UInt64) throws(Diagnostic) {
    let reader = ObjectReader(value, file: requestBody)
    // 16 is the API's own default.
    options = CompletionOptions(reading: reader, defaultMaximum: 16, randomSeed: randomSeed)
    prompts = Self.prompts(reader)
    try reader.finish()
  }

  /// The four forms of the API: a text, token ids, and lists of either.
  private static func prompts(_ reader: ObjectReader) -> [Prompt] {
    let value = reader.value("prompt")
    if let value, let prompt = prompt(value) { return [prompt] }
    let prompts = value?.array.map { $0.map(prompt) } ?? []
    if !prompts.isEmpty, !prompts.contains(nil) { return prompts.compactMap(\.self) }
    let found = value.map { "found \($0.summary)" } ?? "missing"
    reader.problem("prompt", "\(found) (must be a text, an array of token ids, or an array of texts or of such arrays)")
    return []
  }

  private static func prompt(_ value: JSONValue) -> Prompt? {
    if let text = value.string { return .text(text) }
    guard let items = value.array, !items.isEmpty else { return nil }
    let tokens = items.compactMap { $0.integer.flatMap { Int32(exactly: $0) } }
    return tokens.count == items.count ? .tokens(tokens) : nil
  }
}
