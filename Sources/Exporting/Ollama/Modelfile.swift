import FileFormats
import Tokenizers
import Training

/// The file that `ollama create` reads, beside the model: how a conversation is written, where an answer ends, and how tokens are chosen.
///
/// Source: Ollama's `docs/modelfile.md`.
struct Modelfile {
  static let name = "Modelfile"

  let text: String
  /// Where it says something else than the model's own settings.
  let notes: [String]

  /// - Parameter generation: generation_config.json, where there is one.
  init(_ tokenizer: Tokenizer, generation: JSONValue?) throws(Diagnostic) {
    var lines = ["FROM ./\(GGUFModelFile.name)", ""]
    var notes: [String] = []
    if let template = Self.template(tokenizer, &notes) {
      guard !template.contains("\"\"\"") else {
        throw .rejected(Self.name, "the chat template writes three quotes in a row, which a Modelfile has no word for; export as gguf")
      }
      lines += ["TEMPLATE \"\"\"\(template)\"\"\"", ""]
    }
    let turnEnds = tokenizer.stopTokens((try? tokenizer.template()).map { [$0] } ?? []).subtracting(tokenizer.endTokens)
    let stops = (tokenizer.endTokens + turnEnds.sorted()).compactMap { tokenizer.token(for: $0) }
    lines += stops.map { "PARAMETER stop \(JSONValue($0).serialized())" }
    lines += Self.sampling(generation)
    (text, self.notes) = (lines.joined(separator: "\n") + "\n", notes)
  }

  private static func template(_ tokenizer: Tokenizer, _ notes: inout [String]) -> String? {
    guard !tokenizer.chatTemplates.isEmpty else {
      notes.append("the model has no chat template, so the Modelfile has none: Ollama gives it texts as they are")
      return "{{ .Prompt }}"
    }
    guard let template = try? tokenizer.template() else {
      notes.append("the model's chat template cannot be run; the Modelfile has none, and Ollama gives the model texts as they are")
      return "{{ .Prompt }}"
    }
    let choice = ChatTemplateChoice()
    let forTools = choice.distinguishesTools(tokenizer) ? try? tokenizer.template(hasTools: true) : template
    func write(_ conversation: ChatConversation, _ addsPrompt: Bool) -> String? {
      let template = choice.takesToolUse(conversation, tokenizer) ? forTools : template
      return try? template?.text(conversation, addingGenerationPrompt: addsPrompt)
    }
    guard let shape = ChatShape(write) else {
      notes.append(
        "the model's chat template does not put the same words around every turn; the Modelfile has none, and Ollama gives the model texts as "
          + "they are: write its TEMPLATE by hand")
      return "{{ .Prompt }}"
    }
    let differences = shape.differences(write)
    if !differences.isEmpty {
      notes.append(
        "the TEMPLATE of the Modelfile writes \(differences.joined(separator: " and ")) otherwise than the model's chat template")
    }
    if choice.writesDate(tokenizer) {
      notes.append("the model's chat template writes the date of the day; the TEMPLATE of the Modelfile has today's, always")
    }
    if let tools = shape.tools {
      if tools.writesSpaces {
        notes.append(
          "Ollama writes tools and the arguments of calls as JSON without spaces, and the keys of a tool in an order of its own; the model's chat "
            + "template writes spaces, which the TEMPLATE of the Modelfile has no words for")
      }
    } else if forTools?.readsTools == true {
      notes.append(
        "the TEMPLATE of the Modelfile has no words for tools: how the model's chat template writes them, calls or results cannot be said in it"
      )
    }
    // Ollama puts the token in front by itself where the tokenizer does.
    let bos = tokenizer.addsBOS ? tokenizer.bosToken.flatMap { tokenizer.token(for: $0) } : nil
    return GoTemplate.text(bos.map { shape.without(start: $0) } ?? shape)
  }

  /// How tokens are chosen, in Ollama's words; nothing where the model's makers say nothing.
  private static func sampling(_ generation: JSONValue?) -> [String] {
    guard let generation else { return [] }
    if generation["do_sample"]?.bool == false { return ["PARAMETER temperature 0"] }
    let names = [
      ("temperature", "temperature"), ("top_p", "top_p"), ("top_k", "top_k"), ("min_p", "min_p"), ("repetition_penalty", "repeat_penalty"),
    ]
    return names.compactMap { key, word in generation[key].flatMap { $0.double != nil ? "PARAMETER \(word) \($0.serialized())" : nil } }
  }
}
