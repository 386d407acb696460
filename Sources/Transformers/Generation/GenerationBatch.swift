import Tensors

/// Sequences that a model continues together, each by a token in every pass. Sequences join and leave between passes.
///
/// What a sequence becomes does not depend on the others; only the last bits of its logits may, because sums of other numbers of rows run in
/// another order.
public final class GenerationBatch {
  /// A text to continue.
  public struct Sequence: Sendable {
    /// What it is called in ``Token``.
    public let id: Int
    let prompt: [Int32]
    let sampling: SamplingOptions
    /// Counts random numbers: sequences of the same seed, prompt and number become the same text.
    let number: Int

    /// - Precondition: the prompt has a token, and fewer than the batch's ``GenerationBatch/limit``.
    public init(id: Int, prompt: [Int32], sampling: SamplingOptions = SamplingOptions(), number: Int = 0) {
      (self.id, self.prompt, self.sampling, self.number) = (id, prompt, sampling, number)
    }
  }

  /// A token that was chosen.
  public struct Token: Sendable {
    /// The sequence.
    public let id: Int
    /// Its id in the vocabulary.
    public let token: Int32
    /// Whether there is a position left for another one after it.
    public let hasRoom: Bool
  }

  /// A sequence at work.
  private struct Member {
    let sequence: Sequence
    var text: [Int32] = []
    /// What has not gone through the model yet.
    var pending: ArraySlice<Int32>

    init(_ sequence: Sequence, from start: Int = 0) {
      self.sequence = sequence
      pending = sequence.prompt[start...]
    }

    var count: Int { sequence.prompt.count + text.count }
  }

  private let model: any LanguageModel
  private let prefix: [(key: Tensor, value: Tensor)]?
  private let virtualTokens: Int
  private let store: KeyValueStore
  private let cache: KeyValueCache
  /// In the order of the cache's sequences.
  private var members: [Member] = []
  /// Those with a slot whose first rows have not gone through the model yet, in the order in which they came.
  private var waiting: [(member: Member, slot: Int)] = []
  /// Beyond this length all keys are others: a text that comes to it is computed anew.
  private let keysChangeAfter: Int
  /// Beyond this length a prompt's rows must go through the model in one pass: its angles are those of its whole length.
  private let wholeBeyond: Int

  /// - Parameters:
  ///   - prefix: keys and values of virtual tokens, one pair per layer, that every sequence sees.
  ///   - store: where keys and values lie; several batches may share one.
  init(_ model: any LanguageModel, prefix: [(key: Tensor, value: Tensor)]?, store: KeyValueStore) {
    (self.model, self.prefix, self.store) = (model, prefix, store)
    virtualTokens = prefix?.first?.key.rows ?? 0
    cache = KeyValueCache(store)
    keysChangeAfter = model.shape.keysChangeAfter.map { $0 - (prefix?.first?.key.rows ?? 0) } ?? .max
    wholeBeyond = model.shape.anglesChangeAfter.map { $0 - (prefix?.first?.key.rows ?? 0) } ?? .max
  }

  deinit { store.giveBack(waiting.map(\.slot)) }

  /// Positions of a sequence, its prompt's included. A prompt must be shorter.
  public var limit: Int { min(store.capacity, model.shape.maxPositions - virtualTokens) }

  /// Whether there is nothing to continue.
  public var isEmpty: Bool { members.isEmpty && waiting.isEmpty }

  /// Takes a sequence in, from the next pass on.
  ///
  /// - Returns: false where all slots of the store are taken; the sequence is then not in the batch.
  public func join(_ sequence: Sequence) -> Bool {
    guard let slot = store.take() else { return false }
    waiting.append((Member(sequence), slot))
    return true
  }

  /// Takes in sequences that begin with the same `count` tokens, which go through the model once for all.
  ///
  /// - Precondition: the batch is empty, the store has a slot for each, and none is longer than ``ModelShape/keysChangeAfter``.
  func join(_ sequences: [Sequence], sharing count: Int) {
    let slots = sequences.compactMap { _ in store.take() }
    precondition(isEmpty && slots.count == sequences.count, "\(sequences.count) sequences for \(slots.count) slots")
    guard let first = sequences.first else { return }
    cache.append(slot: slots[0])
    _ = Autograd.withoutRecording { hiddenStates([first.prompt[..<count]], cache) }
    cache.spread(to: Array(slots.dropFirst()))
    members = sequences.map { Member($0, from: count) }
  }

  /// The keys and values of a sequence at work, as ``KeyValueCache/flattened(sequence:)`` lays them out.
  package func keysAndValues(of id: Int) -> Tensor? {
    members.firstIndex { $0.sequence.id == id }.map { cache.flattened(sequence: $0) }
  }

  /// Ends sequences between two passes; an id that is not there is passed over.
  public func leave(_ ids: Set<Int>) {
    let kept = members.indices.filter { !ids.contains(members[$0].sequence.id) }
    if kept.count < members.count { keep(kept) }
    store.giveBack(waiting.filter { ids.contains($0.member.sequence.id) }.map(\.slot))
    waiting.removeAll { ids.contains($0.member.sequence.id) }
  }

  /// One pass through the model: every sequence whose prompt has gone through gets its next token.
  ///
  /// - Parameters:
  ///   - rows: about how many rows the pass may have. Longer prompts take several passes, so that others need not wait for them.
  ///   - goesOn: told every new token; false ends its sequence, as does the last position.
  public func step(rows: Int = .max, _ goesOn: (Token) -> Bool) {
    Autograd.withoutRecording {
      let inputs = takeInputs(rows)
      guard !inputs.isEmpty else { return }
      let (hidden, offsets) = hiddenStates(inputs, cache)
      let finished = members.indices.filter { members[$0].pending.isEmpty }
      let tokens = finished.isEmpty ? [] : chosen(model.head.logits(hidden, rows: finished.map { offsets[$0 + 1] - 1 }), finished)
      var ended: Set<Int> = []
      for (s, token) in zip(finished, tokens) {
        let hasRoom = cache.lengths[s] < limit
        guard goesOn(Token(id: members[s].sequence.id, token: token, hasRoom: hasRoom)), hasRoom else {
          ended.insert(s)
          continue
        }
        append(token, to: s)
      }
      if !ended.isEmpty { keep(members.indices.filter { !ended.contains($0) }) }
    }
  }

  private func append(_ token: Int32, to s: Int) {
    members[s].text.append(token)
    if members[s].count - 1 == keysChangeAfter {
      cache.forget(s)
      members[s].pending = (members[s].sequence.prompt + members[s].text)[...]
    } else {
      members[s].pending = [token]
    }
  }

  private func keep(_ kept: [Int]) {
    cache.keep(kept)
    members = kept.map { members[$0] }
  }

  /// What goes through the model next, of every member at least a token; those who wait become members as long as there are rows for them.
  private func takeInputs(_ rows: Int) -> [ArraySlice<Int32>] {
    var left = rows
    func take(_ s: Int) -> ArraySlice<Int32> {
      let pending = members[s].pending
      let input = members[s].count > wholeBeyond ? pending : pending.prefix(max(1, left))
      members[s].pending = pending.dropFirst(input.count)
      left -= input.count
      return input
    }
    var inputs = members.indices.map(take)
    while left > 0, let (member, slot) = waiting.first {
      waiting.removeFirst()
      cache.append(slot: slot)
      members.append(member)
      inputs.append(take(members.count - 1))
    }
    return inputs
  }

  /// The next token of some members, from logits `[count, V]`.
  private func chosen(_ logits: Tensor, _ finished: [Int]) -> [Int32] {
    logits.withHostBytes { bytes in
      let values = bytes.assumingMemoryBound(to: Float.self)
      let vocabulary = model.shape.vocabularySize
      return finished.enumerated().map { row, s in
        members[s].sequence.sampling.choose(
          UnsafeBufferPointer(rebasing: values[row * vocabulary..<(row + 1) * vocabulary]), position: members[s].count,
          sequence: members[s].sequence.number)
      }
    }
  }

  /// The last hidden states of all rows, with the offsets of the sequences; their keys and values go into the cache.
  private func hiddenStates(_ sequences: [ArraySlice<Int32>], _ cache: KeyValueCache) -> (Tensor, offsets: [Int32]) {
    var offsets: [Int32] = [0]
    for sequence in sequences { offsets.append(offsets[offsets.count - 1] + Int32(sequence.count)) }
    var context = ForwardContext(layout: SequenceLayout(offsets: offsets), firstPosition: virtualTokens, cache: cache)
    context.prefix = prefix
    return (model.hiddenStates(Array(sequences.joined()), context), offsets)
  }
}
