import FileFormats

/// Rows in the words of other tools, told by their keys: each answers with what it is and how the keys are named here.
enum OtherWords {
  private static let questions = ["question", "query", "instruction", "input", "problem", "source", "prompt"]
  private static let answers = ["answer", "response", "output", "solution", "target", "answers", "completion"]
  private static let texts = ["content", "document", "body", "article", "passage"]

  /// What is wrong with a row that has none of the known keys; nil where nothing is recognised.
  static func refusal(_ row: JSONObject) -> RowShape.Refusal? {
    func has(_ key: String) -> Bool { !(row[key]?.isNull ?? true) }
    if let key = ["conversation", "dialog", "dialogue", "turns", "chat"].first(where: { row[$0]?.array != nil }) {
      let isMessages = row[key]?.array?.first?["role"] != nil
      return refusal("a conversation (\(quoted(key)))", columns([(isMessages ? "messages" : "conversations", key)]))
    }
    if has("chosen") || has("rejected") { return preferences }
    if has("instruction"), let answer = answers.first(where: has) {
      let input = ["input", "context"].first(where: has)
      return refusal(
        "an instruction (\((["instruction", input, answer].compactMap(\.self)).map(quoted).joined(separator: ", ")))",
        columns([("instruction", "instruction")] + (input.map { [("input", $0)] } ?? []) + [("output", answer)]))
    }
    if let question = questions.first(where: has), let answer = answers.first(where: has) {
      return refusal(
        "a question with its answer (\(quoted(question)), \(quoted(answer)))", columns([("prompt", question), ("completion", answer)]))
    }
    if row.count == 1, let member = row.members.first, let rows = member.value.array, rows.contains(where: { $0.object != nil }) {
      return refusal(
        "a list of \(rows.count) rows under \(quoted(member.key))", "write one object per line: jq -c '.[\(quoted(member.key))][]'")
    }
    if let text = texts.first(where: has) { return refusal("a text (\(quoted(text)))", columns([("text", text)])) }
    return nil
  }

  /// The line of the config that says which columns hold what.
  static func columns(_ mapping: [(key: String, column: String)]) -> String {
    let pairs = mapping.map { "\(quoted($0.key)): \(quoted($0.column))" }.joined(separator: ", ")
    return "say in the section data which key is what: \"columns\": {\(pairs)}"
  }

  /// A mapping that may be right, of keys that say nothing: the texts among them.
  static func guess(_ row: JSONObject) -> String {
    let texts = row.members.filter { $0.value.string != nil }.map(\.key)
    return columns(texts.count > 1 ? [("prompt", texts[0]), ("completion", texts[1])] : [("text", texts.first ?? row.keys.first ?? "…")])
  }

  /// What is wrong with a row that has a prompt or a completion, but not both of them as texts.
  static func completionRefusal(_ row: JSONObject) -> RowShape.Refusal? {
    func has(_ key: String) -> Bool { !(row[key]?.isNull ?? true) }
    if has("completion"), has("prompt") { return nil }
    if has("chosen") || has("rejected") { return preferences }
    let names = has("prompt") ? answers : questions
    guard let other = names.first(where: has) else { return nil }
    return refusal(
      "\(has("prompt") ? "a prompt" : "a completion") and \(quoted(other))",
      columns(has("prompt") ? [("prompt", "prompt"), ("completion", other)] : [("prompt", other), ("completion", "completion")]))
  }

  /// How turns are written.
  static let turns =
    "name the keys {\"messages\": [{\"role\": \"user\", \"content\": …}, {\"role\": \"assistant\", \"content\": …}]}, "
    + "where from \"human\" is the role user, \"gpt\" is assistant, and value is content"

  private static let preferences = refusal(
    "a preference (\"chosen\", \"rejected\")",
    "preferences are not learned yet; to learn the chosen answers name the keys {\"prompt\": …, \"completion\": …}")

  private static func refusal(_ what: String, _ advice: String) -> RowShape.Refusal {
    RowShape.Refusal(place: nil, message: "the row is \(what) (\(RowShape.allowed)); \(advice)")
  }
}

/// Turns of a conversation with what this program does not learn from yet: weights, images, roles under other names.
enum OtherTurns {
  /// Keys of a message that other trainers know, beside those that templates read.
  private static let keys: [(keys: [String], what: String, advice: String)] = [
    (
      ["weight", "train", "loss_mask"], "a weight of a turn",
      "every turn of the assistant is learned: leave out the rows where it is 0 or false, and remove the key"
    ),
    (["images", "image", "audio", "video"], "images or sound", "only text is learned: leave such rows out"),
  ]
  /// Templates would write these roles, but as nobody's that is learned.
  private static let roles: [(names: [String], advice: String)] = [
    (["human"], "the role is called user here"), (["gpt", "model", "bot", "ai", "chatbot"], "the role is called assistant here"),
  ]

  /// The first turn that is not read, if there is one.
  static func refusal(_ messages: JSONValue?) -> RowShape.Refusal? {
    for (index, message) in (messages?.array ?? []).enumerated() {
      guard let object = message.object else { continue }
      if let refusal = refusal(object, at: "messages[\(index)]") { return refusal }
    }
    return nil
  }

  private static func refusal(_ message: JSONObject, at place: String) -> RowShape.Refusal? {
    if message["role"] == nil, message["from"] != nil {
      return .init(place: place, message: "a turn in the form of ShareGPT (must have role and content); \(OtherWords.turns)")
    }
    for (keys, what, advice) in keys {
      if let key = keys.first(where: { !(message[$0]?.isEmptyOrNull ?? true) }) {
        return .init(place: "\(place).\(key)", message: "\(what): not supported yet; \(advice)")
      }
    }
    if let role = message["role"]?.string, let (_, advice) = roles.first(where: { $0.names.contains(role) }) {
      return .init(
        place: "\(place).role",
        message: "found \(quoted(role)) (must be system, user, assistant, tool or another name that the template knows); \(advice)")
    }
    for (index, part) in (message["content"]?.array ?? []).enumerated() {
      let kind = part["type"]?.string ?? (part["text"] == nil ? nil : "text")
      if kind != "text" || part["text"]?.string == nil {
        return .init(
          place: "\(place).content[\(index)]",
          message: "found \(kind.map { "a part of the type " + quoted($0) } ?? part.summary) (must be {\"type\": \"text\", \"text\": …}); "
            + "only text is learned: leave such rows out")
      }
    }
    return nil
  }
}
