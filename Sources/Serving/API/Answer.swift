import Tokenizers

/// The text of an answer as its tokens come.
struct Answer {
  private var decoder: IncrementalDecoder
  private var finder: StopFinder
  private(set) var usage: Usage
  /// Why the text ended, in the API's words; nil while it goes on, and where the server cut it off.
  private(set) var finish: String?
  private(set) var isInterrupted = false

  init(_ tokenizer: Tokenizer, _ options: CompletionOptions, promptTokens: Int) {
    decoder = IncrementalDecoder(tokenizer)
    finder = StopFinder(options.stops)
    usage = Usage(promptTokens: promptTokens)
  }

  /// Whether nothing comes any more.
  var isOver: Bool { finish != nil || isInterrupted }

  /// Takes what happened and returns the text that is certain now.
  mutating func take(_ event: GenerationEvent) -> String {
    switch event {
    case .token(let token):
      usage.completionTokens += 1
      let text = finder.append(decoder.append(token))
      if finder.hasFound { finish = "stop" }
      return text
    case .end(let end):
      // The bytes of a character that was not completed come out here.
      let text = finder.append(decoder.finish())
      let rest = text + finder.finish()
      switch end {
      case .stop: finish = "stop"
      case .length: finish = finder.hasFound ? "stop" : "length"
      case .interrupted: isInterrupted = true
      }
      return rest
    }
  }
}
