import FileFormats

/// The form of a row that can be learned from, told by its keys.
///
/// A row in the words of another tool, or with a key that other trainers write into the text, is a ``Refusal`` that says how to write it here:
/// leaving such a key out would train on another text without a word.
package enum RowShape: Sendable {
  /// `{"prompt": …, "completion": …}`
  case completion
  /// `{"messages": [{"role": …, "content": …}, …]}`, with `tools`, `documents` and `chat_template_kwargs` where the template reads them
  case messages
  /// `{"text": …}`
  case text

  /// Why a row is not read. All rows of a file tend to have the same, so it is reported once for all of them.
  package struct Refusal: Error, Equatable {
    /// Where in the row; nil for the row as a whole.
    package var place: String?
    /// What was found, what is allowed, what to do.
    package var message: String
  }

  /// The keys that are read.
  static let knownKeys = ["prompt", "completion", "messages", "text", "database", "tools", "documents", "chat_template_kwargs"]
  static let allowed = "must hold prompt and completion, messages, conversations, instruction and output, or text"

  /// The shape of a row; nil where its keys say nothing, or too much.
  package init?(_ row: JSONObject) throws(Refusal) {
    // A key with null counts as missing: exporters write one column per key of any row.
    func has(_ key: String) -> Bool { !(row[key]?.isNull ?? true) }
    var found: [RowShape] = []
    if has("prompt") || has("completion") { found.append(.completion) }
    if has("messages") { found.append(.messages) }
    if has("text") { found.append(.text) }
    guard found.count <= 1 else { return nil }
    guard let shape = found.first else {
      if let refusal = OtherWords.refusal(row) { throw refusal }
      return nil
    }
    if case .completion = shape, let refusal = OtherWords.completionRefusal(row) { throw refusal }
    if let refusal = RenderedKeys.refusal(row, shape) { throw refusal }
    if case .messages = shape, let refusal = OtherTurns.refusal(row["messages"]) { throw refusal }
    self = shape
  }

  /// Whether a row is a ``Refusal``.
  static func refuses(_ row: JSONObject) -> Bool {
    do throws(Refusal) { _ = try RowShape(row) } catch { return true }
    return false
  }
}

/// Keys that other trainers write into the text of a row that is else complete.
private enum RenderedKeys {
  private static let advice: [(keys: [String], advice: String)] = [
    (
      ["system", "system_prompt"],
      "write it as the first message, {\"role\": \"system\", \"content\": …}, or at the beginning of the prompt"
    ),
    (["tools", "documents", "chat_template_kwargs"], "write the row as messages, whose template reads it"),
    (["functions"], "write it as tools, [{\"type\": \"function\", \"function\": …}], beside messages"),
    (["image", "images", "video", "videos", "audio", "audios"], "only text is learned: leave such rows out"),
    (["instruction", "input", "query"], "write it into the prompt"),
    (["output", "response"], "write what is to be learned into the completion"),
    (["history", "conversation", "conversations"], "write the earlier turns as messages"),
    (["chosen", "rejected"], "preferences are not learned: write the chosen answer as the completion"),
  ]

  static func refusal(_ row: JSONObject, _ shape: RowShape) -> RowShape.Refusal? {
    var found: [String] = []
    var remedies: [String] = []
    for (keys, advice) in advice {
      if case .messages = shape, keys.contains("tools") { continue }
      let here = keys.filter { !(row[$0]?.isEmptyOrNull ?? true) }
      found += here.map(quoted)
      if !here.isEmpty { remedies.append("\(here.joined(separator: ", ")): \(advice)") }
    }
    if row["label"]?.bool != nil {
      found.append(quoted("label"))
      remedies.append("label: keep the rows where it is true, without the key: rows of a bad answer would be learned, too")
    }
    guard !found.isEmpty else { return nil }
    return RowShape.Refusal(
      place: nil,
      message:
        "the row has \(found.joined(separator: " and ")), which other trainers learn from and which \(found.count == 1 ? "is" : "are") "
        + "not supported yet (\(RowShape.allowed)); \(remedies.joined(separator: "; ")); or remove the key\(found.count == 1 ? "" : "s")")
  }
}
