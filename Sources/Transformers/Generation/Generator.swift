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
  package let model: any LanguageModel
  let prefix: [(key: Tensor, value: Tensor)]?
  package let virtualTokens: Int

  /// - Parameter prefix: keys and values of virtual tokens, one pair per layer, that every sequence sees.
  public init(_ model: any LanguageModel, prefix: [(key: Tensor, value: Tensor)]? = nil) {
    self.model = model
    self.prefix = prefix
    self.virtualTokens = prefix?.first?.key.rows ?? 0
  }

  /// Continues each prompt until a stop token (which is not returned), `maxNewTokens`, or the model's last position.
  ///
  /// - Parameters:
  ///   - sharesBeginning: whether tokens that all prompts begin with go through the model once for all even where sums run in another order
  ///     then, so that logits differ in their last bits. Where every bit stays the same they do so always.
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
    for (index, prompt) in prompts.enumerated() { try check(prompt, index: index, limit: limit) }
    var texts = [[Int32]](repeating: [], count: prompts.count)
    guard maxNewTokens > 0, !prompts.isEmpty else { return texts }
    let capacity = min(limit, (prompts.map(\.count).max() ?? 0) + min(limit, maxNewTokens))
    let batch = batch(KeyValueStore(slots: prompts.count, capacity: capacity, shape: model.shape))
    join(batch, prompts, sampling: sampling, sharesBeginning: sharesBeginning)
    while !batch.isEmpty && !shouldStop() {
      batch.step { chosen in
        if stopTokens.contains(chosen.token) { return false }
        texts[chosen.id].append(chosen.token)
        onToken(chosen.id, chosen.token)
        return texts[chosen.id].count < maxNewTokens && chosen.hasRoom && !isComplete(chosen.id, texts[chosen.id])
      }
    }
    return texts
  }

  /// A batch that this model continues, without sequences yet.
  public func batch(_ store: KeyValueStore) -> GenerationBatch { GenerationBatch(model, prefix: prefix, store: store) }

  /// Puts prompts into an empty batch with a slot for each.
  ///
  /// - Returns: how many tokens of their beginning have gone through the model once for all.
  @discardableResult
  package func join(
    _ batch: GenerationBatch, _ prompts: [[Int32]], sampling: SamplingOptions = SamplingOptions(), sharesBeginning: Bool = false
  ) -> Int {
    let sequences = prompts.enumerated().map { GenerationBatch.Sequence(id: $0, prompt: $1, sampling: sampling, number: $0) }
    let shared = sharedCount(prompts, sharesBeginning: sharesBeginning)
    if shared > 0 {
      batch.join(sequences, sharing: shared)
    } else {
      for sequence in sequences { _ = batch.join(sequence) }
    }
    return shared
  }

  /// Refuses what cannot be continued.
  ///
  /// - Parameter limit: positions of a sequence; a prompt must be shorter.
  private func check(_ prompt: [Int32], index: Int = 0, limit: Int) throws(GenerationError) {
    if prompt.isEmpty { throw .emptyPrompt(index: index) }
    if prompt.count >= limit { throw .promptTooLong(index: index, tokens: prompt.count, limit: limit) }
    let rows = model.shape.vocabularySize
    if let id = prompt.first(where: { $0 < 0 || $0 >= rows }) { throw .unknownToken(index: index, id: id, rows: rows) }
  }

  /// Fewer tokens are not worth a pass of their own.
  private static let leastShared = 16

  /// How many tokens of the beginning of all prompts go through the model once for all; at least one is left to each.
  private func sharedCount(_ prompts: [[Int32]], sharesBeginning: Bool) -> Int {
    // Keys of a text that is longer than this are others, or turned by other angles, so no beginning is shared with it.
    let change = [model.shape.keysChangeAfter, model.shape.anglesChangeAfter].compactMap { $0.map { $0 - virtualTokens } }.min() ?? Int.max
    guard prompts.count > 1, prompts.allSatisfy({ $0.count <= change }) else { return 0 }
    let shared = prompts.reduce(Int.max) { count, prompt in
      min(count, prompt.count - 1, zip(prompt, prompts[0]).prefix { $0 == $1 }.count)
    }
    if sharesBeginning { return shared >= Self.leastShared ? shared : 0 }
    return countKeepingBits(prompts, shared: shared)
  }

  /// How many of the `shared` tokens can go through first without changing a bit: a product's rows have the same bits in every pass with enough
  /// rows, and so has attention with enough queries of every prompt, in blocks that begin where they do in a pass of the whole.
  private func countKeepingBits(_ prompts: [[Int32]], shared: Int) -> Int {
    let (block, fewestQueries, lanes) = (64, 8, 16)
    guard Backend.current.isHost, let enough = Backend.independentRows, model.shape.heads.dim % lanes == 0 else { return 0 }
    let shortest = prompts.reduce(Int.max) { min($0, $1.count) }
    let count = min(shared, shortest - fewestQueries) / block * block
    let left = prompts.reduce(0) { $0 + $1.count - count }
    return count >= enough && left >= enough ? count : 0
  }
}
