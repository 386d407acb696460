import Transformers

/// A text that someone waits for.
package struct GenerationJob: Sendable {
  /// Number of the model among those served.
  package var model: Int
  package var prompt: [Int32]
  /// Most tokens of the text; it ends at the last position in any case.
  package var maximumTokens: Int
  package var sampling: SamplingOptions
  /// Tokens that end the text and are no part of it.
  package var stopTokens: Set<Int32>

  package init(model: Int, prompt: [Int32], maximumTokens: Int, sampling: SamplingOptions, stopTokens: Set<Int32>) {
    (self.model, self.prompt, self.maximumTokens) = (model, prompt, maximumTokens)
    (self.sampling, self.stopTokens) = (sampling, stopTokens)
  }
}

/// What becomes of a job, one after the other.
package enum GenerationEvent: Sendable, Equatable {
  case token(Int32)
  /// Nothing comes after it.
  case end(GenerationEnd)
}

/// Why a text ended.
package enum GenerationEnd: Sendable, Equatable {
  /// At a stop token.
  case stop
  /// At the job's most tokens, or at the last position.
  case length
  /// The server stops.
  case interrupted
}
