import ArgumentParser
import FileFormats
import Tensors
import Tokenizers
import Training
import Transformers

/// `peft-train generate --model M --prompt P`
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Continue prompts with a model, with or without an adapter.")

  @OptionGroup var options: ModelOptions

  @Option(help: "Text to continue, as it is. May be repeated; all are continued side by side.")
  var prompt: [String]

  @Flag(help: "Take the prompt as a user's turn, written by the model's chat template.")
  var chat = false

  @Option(help: "File of a chat template in Jinja, in the place of the model's own; implies --chat.")
  var chatTemplate: String?

  @Option(help: "Maximum number of new tokens.")
  var maxNewTokens = 128

  @Option(help: "0 takes the likeliest token; higher values choose more freely.")
  var temperature = 0.0

  @Option(help: "Choose among the k likeliest tokens; 0 means all.")
  var topK = 0

  @Option(help: "Choose among the likeliest tokens that together reach this probability.")
  var topP = 1.0

  @Option(help: "Seed of the choices.")
  var seed: UInt64 = 42

  @Option(help: "What computes: auto, cpu, cuda or cuda:N.")
  var device = DeviceChoice.auto

  @Flag(help: "Print one JSON object with all texts.")
  var json = false

  func validate() throws {
    if prompt.isEmpty { throw ValidationError("--prompt: missing") }
    if maxNewTokens < 1 { throw ValidationError("--max-new-tokens: found \(maxNewTokens) (must be ≥ 1)") }
    if !(temperature >= 0 && temperature.isFinite) { throw ValidationError("--temperature: found \(temperature) (must be ≥ 0)") }
    if topK < 0 { throw ValidationError("--top-k: found \(topK) (must be ≥ 0)") }
    if !(topP > 0 && topP <= 1) { throw ValidationError("--top-p: found \(topP) (must be above 0 and at most 1)") }
  }

  func run() throws {
    try Backend.choose(device, for: "--device").backend.use(generate)
  }

  private func generate() throws {
    let adapted = try options.load(storage: .auto)
    if adapted.base.model.head.task != .causalLM {
      throw Diagnostic.rejected(options.model, "the model's head tells labels, so it writes no text; evaluate measures it")
    }
    let tokenizer = adapted.tokenizer
    let template = try StopRequest.interrupting { try chosenTemplate(tokenizer) }
    let prompts = try StopRequest.interrupting { try encodedPrompts(tokenizer, template) }
    // A single text appears as it is written; several would get into each other's way.
    let streams = prompts.count == 1 && !json
    var decoder = IncrementalDecoder(tokenizer)
    let generator = adapted.model.generator()
    let texts = try generator.generate(
      prompts, maxNewTokens: maxNewTokens, stopTokens: tokenizer.stopTokens(template.map { [$0] } ?? []),
      sampling: SamplingOptions(temperature: temperature, topK: topK, topP: topP, seed: seed),
      onToken: { _, token in
        if streams { Console.outText(decoder.append(token)) }
      },
      shouldStop: { StopRequest.isRaised || Console.hasLostOutput })
    if streams {
      Console.outText(decoder.finish() + "\n")
    } else {
      printAll(texts, tokenizer)
    }
    if StopRequest.isRaised { throw ExitCode(75) }
  }

  /// What writes the prompts as turns; nil where they are continued as they are.
  private func chosenTemplate(_ tokenizer: Tokenizer) throws -> ChatTemplate? {
    let source = try chatTemplate.map(ChatTemplateFile.read)
    return chat || source != nil ? try tokenizer.template(ChatTemplateChoice(source: source)) : nil
  }

  private func encodedPrompts(_ tokenizer: Tokenizer, _ template: ChatTemplate?) throws -> [[Int32]] {
    try prompt.map { text in
      if let template {
        return try tokenizer.encodePrompt(ChatConversation([ChatMessage(role: .user, content: text)]), template)
      }
      return tokenizer.addingBOS(to: try tokenizer.encode(text))
    }
  }

  private func printAll(_ texts: [[Int32]], _ tokenizer: Tokenizer) {
    let decoded = texts.map { tokenizer.decode($0, skippingSpecial: true) }
    guard json else {
      for (prompt, text) in zip(prompt, decoded) { Console.outText("> \(prompt)\n\(text)\n\n") }
      return
    }
    var object = JSONObject()
    object["texts"] = JSONValue(
      zip(zip(prompt, decoded), texts).map { pair, ids in
        ["prompt": JSONValue(pair.0), "text": JSONValue(pair.1), "tokens": JSONValue(ids.map { JSONValue(Int($0)) })] as JSONValue
      })
    Console.out(JSONValue(object).serialized())
  }
}
