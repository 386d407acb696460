import Tensors

/// A prompt that cannot be continued.
public enum GenerationError: Error, CustomStringConvertible, Equatable {
  /// There is nothing to continue.
  case emptyPrompt(index: Int)
  /// The prompt leaves no room for a new token.
  case promptTooLong(index: Int, tokens: Int, limit: Int)

  /// What went wrong, and what to do.
  public var description: String {
    switch self {
    case .emptyPrompt(let index): "prompt \(index + 1) is empty (must have at least one token)"
    case .promptTooLong(let index, let tokens, let limit):
      "prompt \(index + 1) has \(tokens) tokens (must be below the model's \(limit) positions)"
    }
  }
}

/// Continues texts with a model, several at once, with a key-value cache.
public struct Generator {
  let model: any CausalLM
  let prefix: [(key: Tensor, value: Tensor)]?
  let virtualTokens: Int

  /// - Parameter prefix: keys and values of virtual tokens, one pair per layer, that every sequence sees.
  public init(_ model: any CausalLM, prefix: [(key: Tensor, value: Tensor)]? = nil) {
    self.model = model
    self.prefix = prefix
    self.virtualTokens = prefix?.first?.key.rows ?? 0
  }

  /// Continues each prompt until a stop token (which is not returned), `maxNewTokens`, or the model's last position.
  ///
  /// - Parameters:
  ///   - isComplete: asked with the prompt's index and its text so far after every new token; true ends that text.
  ///   - onToken: called with the prompt's index for every new token.
  ///   - shouldStop: asked before every token; true ends all texts as they are.
  /// - Throws: `GenerationError` for a prompt that cannot be continued.
  public func generate(
    _ prompts: [[Int32]], maxNewTokens: Int, stopTokens: Set<Int32>, sampling: SamplingOptions = SamplingOptions(),
    isComplete: (_ prompt: Int, _ text: [Int32]) -> Bool = { _, _ in false },
    onToken: (_ prompt: Int, _ token: Int32) -> Void = { _, _ in }, shouldStop: () -> Bool = { false }
  ) throws(GenerationError) -> [[Int32]] {
    let limit = model.shape.maxPositions - virtualTokens
    for (index, prompt) in prompts.enumerated() {
      if prompt.isEmpty { throw .emptyPrompt(index: index) }
      if prompt.count >= limit { throw .promptTooLong(index: index, tokens: prompt.count, limit: limit) }
    }
    var texts = [[Int32]](repeating: [], count: prompts.count)
    guard maxNewTokens > 0, !prompts.isEmpty else { return texts }
    Autograd.withoutRecording {
      let capacity = min(limit, (prompts.map(\.count).max() ?? 0) + min(limit, maxNewTokens))
      let cache = KeyValueCache(slots: prompts.count, capacity: capacity, shape: model.shape)
      var active = Array(prompts.indices)
      var inputs = prompts
      while !active.isEmpty && !shouldStop() {
        let logits = lastLogits(inputs, cache)
        let vocabulary = model.shape.vocabularySize
        var stillActive: [Int] = []
        inputs = []
        for (s, prompt) in active.enumerated() {
          let row = logits[s * vocabulary..<(s + 1) * vocabulary]
          let token = sampling.choose(row, position: prompts[prompt].count + texts[prompt].count, sequence: prompt)
          if stopTokens.contains(token) { continue }
          texts[prompt].append(token)
          onToken(prompt, token)
          if texts[prompt].count < maxNewTokens && cache.lengths[s] < capacity && !isComplete(prompt, texts[prompt]) {
            stillActive.append(s)
            inputs.append([token])
          }
        }
        cache.keep(stillActive)
        active = stillActive.map { active[$0] }
      }
    }
    return texts
  }

  /// Logits behind the last token of each sequence, `[sequences · V]`.
  private func lastLogits(_ sequences: [[Int32]], _ cache: KeyValueCache) -> [Float] {
    var offsets: [Int32] = [0]
    for sequence in sequences { offsets.append(offsets[offsets.count - 1] + Int32(sequence.count)) }
    var context = ForwardContext(layout: SequenceLayout(offsets: offsets), firstPosition: virtualTokens, cache: cache)
    context.prefix = prefix
    let hidden = model.hiddenStates(Array(sequences.joined()), context)
    return model.logits(hidden, rows: offsets.dropFirst().map { $0 - 1 }).floats
  }
}
