import FileFormats
import Tensors

/// A prompt that cannot be continued.
public enum GenerationError: Reported, Equatable {
  /// The prompt or the settings do not fit the model.
  public var exitStatus: ExitStatus { .configuration }

  /// There is nothing to continue.
  case emptyPrompt(index: Int)
  /// The prompt leaves no room for a new token.
  case promptTooLong(index: Int, tokens: Int, limit: Int)
  /// The prompt has a token for which the model's embedding has no row.
  case unknownToken(index: Int, id: Int32, rows: Int)

  /// What went wrong, and what to do.
  public var description: String {
    switch self {
    case .emptyPrompt(let index): "prompt \(index + 1) is empty (must have at least one token)"
    case .promptTooLong(let index, let tokens, let limit):
      "prompt \(index + 1) has \(tokens) tokens (must be below the model's \(limit) positions)"
    case .unknownToken(let index, let id, let rows):
      """
      prompt \(index + 1) has the token id \(id), but the model's embedding has only \(rows) rows; \
      take the tokenizer that belongs to this model, or write the prompt without this token
      """
    }
  }
}

/// Continues texts with a model, several at once, with a key-value cache.
public struct Generator {
  let model: any LanguageModel
  let prefix: [(key: Tensor, value: Tensor)]?
  let virtualTokens: Int

  /// - Parameter prefix: keys and values of virtual tokens, one pair per layer, that every sequence sees.
  public init(_ model: any LanguageModel, prefix: [(key: Tensor, value: Tensor)]? = nil) {
    self.model = model
    self.prefix = prefix
    self.virtualTokens = prefix?.first?.key.rows ?? 0
  }

  /// Continues each prompt until a stop token (which is not returned), `maxNewTokens`, or the model's last position.
  ///
  /// - Parameters:
  ///   - sharesBeginning: whether tokens that all prompts begin with go through the model once for all. Saves time where prompts share
  ///     examples or instructions; sums run in another order then, so logits differ in their last bits.
  ///   - isComplete: asked with the prompt's index and its text so far after every new token; true ends that text.
  ///   - onToken: called with the prompt's index for every new token.
  ///   - shouldStop: asked before every token; true ends all texts as they are.
  /// - Throws: `GenerationError` for a prompt that cannot be continued.
  public func generate(
    _ prompts: [[Int32]], maxNewTokens: Int, stopTokens: Set<Int32>, sampling: SamplingOptions = SamplingOptions(),
    sharesBeginning: Bool = false, isComplete: (_ prompt: Int, _ text: [Int32]) -> Bool = { _, _ in false },
    onToken: (_ prompt: Int, _ token: Int32) -> Void = { _, _ in }, shouldStop: () -> Bool = { false }
  ) throws(GenerationError) -> [[Int32]] {
    let limit = model.shape.maxPositions - virtualTokens
    for (index, prompt) in prompts.enumerated() {
      if prompt.isEmpty { throw .emptyPrompt(index: index) }
      if prompt.count >= limit { throw .promptTooLong(index: index, tokens: prompt.count, limit: limit) }
      let rows = model.shape.vocabularySize
      if let id = prompt.first(where: { $0 >= rows }) { throw .unknownToken(index: index, id: id, rows: rows) }
    }
    var texts = [[Int32]](repeating: [], count: prompts.count)
    guard maxNewTokens > 0, !prompts.isEmpty else { return texts }
    Autograd.withoutRecording {
      let capacity = min(limit, (prompts.map(\.count).max() ?? 0) + min(limit, maxNewTokens))
      let cache = KeyValueCache(slots: prompts.count, capacity: capacity, shape: model.shape)
      var active = Array(prompts.indices)
      // Beyond this length all keys are others: a text that comes to it is computed anew, and no beginning is shared with one that has.
      let change = model.shape.keysChangeAfter.map { $0 - virtualTokens } ?? Int.max
      let shared = sharesBeginning && prompts.allSatisfy { $0.count <= change } ? Self.sharedCount(prompts) : 0
      if shared >= Self.leastShared {
        cache.keep([0])
        _ = hiddenStates([Array(prompts[0].prefix(shared))], cache)
        cache.spread()
      }
      var inputs = shared >= Self.leastShared ? prompts.map { Array($0.dropFirst(shared)) } : prompts
      while !active.isEmpty && !shouldStop() {
        let tokens = lastLogits(inputs, cache).withHostBytes { bytes in
          let logits = bytes.assumingMemoryBound(to: Float.self)
          let vocabulary = model.shape.vocabularySize
          return active.enumerated().map { s, prompt in
            sampling.choose(
              UnsafeBufferPointer(rebasing: logits[s * vocabulary..<(s + 1) * vocabulary]),
              position: prompts[prompt].count + texts[prompt].count, sequence: prompt)
          }
        }
        var stillActive: [Int] = []
        inputs = []
        for (s, (prompt, token)) in zip(active, tokens).enumerated() {
          if stopTokens.contains(token) { continue }
          texts[prompt].append(token)
          onToken(prompt, token)
          if texts[prompt].count < maxNewTokens && cache.lengths[s] < capacity && !isComplete(prompt, texts[prompt]) {
            stillActive.append(s)
            let isAnew = prompts[prompt].count + texts[prompt].count - 1 == change
            if isAnew { cache.forget(s) }
            inputs.append(isAnew ? prompts[prompt] + texts[prompt] : [token])
          }
        }
        cache.keep(stillActive)
        active = stillActive.map { active[$0] }
      }
    }
    return texts
  }

  /// Fewer tokens are not worth a pass of their own.
  private static let leastShared = 16

  /// How many tokens all prompts begin with; at least one is left to each.
  private static func sharedCount(_ prompts: [[Int32]]) -> Int {
    guard prompts.count > 1 else { return 0 }
    return prompts.reduce(Int.max) { count, prompt in
      min(count, prompt.count - 1, zip(prompt, prompts[0]).prefix { $0 == $1 }.count)
    }
  }

  /// Logits after the last token of each sequence, `[sequences, V]`.
  private func lastLogits(_ sequences: [[Int32]], _ cache: KeyValueCache) -> Tensor {
    let (hidden, offsets) = hiddenStates(sequences, cache)
    return model.head.logits(hidden, rows: offsets.dropFirst().map { $0 - 1 })
  }

  /// The last hidden states of all rows, with the offsets of the sequences; their keys and values go into the cache.
  private func hiddenStates(_ sequences: [[Int32]], _ cache: KeyValueCache) -> (Tensor, offsets: [Int32]) {
    var offsets: [Int32] = [0]
    for sequence in sequences { offsets.append(offsets[offsets.count - 1] + Int32(sequence.count)) }
    var context = ForwardContext(layout: SequenceLayout(offsets: offsets), firstPosition: virtualTokens, cache: cache)
    context.prefix = prefix
    return (model.hiddenStates(Array(sequences.joined()), context), offsets)
  }
}
