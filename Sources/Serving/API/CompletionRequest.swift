import FileFormats

/// The body of a request to `/v1/completions`.
package struct CompletionRequest: Sendable {
  /// What is to be continued.
  package enum Prompt: Sendable, Equatable {
    case text(String)
    case tokens([Int32])
  }

  package let options: CompletionOptions
  package let prompt: Prompt

  /// - Throws: `Diagnostic` with every field that is wrong.
  package init(_ value: JSONValue, randomSeed: UInt64) throws(Diagnostic) {
    let reader = ObjectReader(value, file: requestBody)
    // 16 is the API's own default.
    options = CompletionOptions(reading: reader, defaultMaximum: 16, randomSeed: randomSeed)
    prompt = Self.prompt(reader)
    try reader.finish()
  }

  private static func prompt(_ reader: ObjectReader) -> Prompt {
    let value = reader.value("prompt")
    // Of the forms that the API allows, lists of several prompts are not supported.
    let only = value?.array.flatMap { $0.count == 1 ? $0[0] : nil }
    if let text = value?.string ?? only?.string { return .text(text) }
    if let items = only?.array ?? value?.array, !items.isEmpty {
      let tokens = items.compactMap { $0.integer.flatMap { Int32(exactly: $0) } }
      if tokens.count == items.count { return .tokens(tokens) }
    }
    let found = value.map { "found \($0.summary)" } ?? "missing"
    reader.problem("prompt", "\(found) (must be one text, or an array of token ids; send several prompts as requests side by side)")
    return .text("")
  }
}
