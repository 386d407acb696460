import Methods
import Tensors
import Tokenizers
import Training
import Transformers

/// What a model wrote.
package struct WrittenText: Sendable, Equatable {
  /// Without white space at its ends.
  package let text: String
  /// Tokens it took, without the one that ended it.
  package let tokens: Int

  package init(text: String, tokens: Int) {
    self.text = text
    self.tokens = tokens
  }
}

/// Writes on: a model, or something that stands in for one.
package protocol TextWriter {
  /// One text per prompt, each of at most `maxNewTokens`; nil if a stop was asked for meanwhile.
  func write(_ prompts: [EncodedPrompt], maxNewTokens: Int) throws -> [WrittenText]?
}

/// A model that takes the likeliest token, always: the same prompts give the same texts.
package struct ModelWriter: TextWriter {
  private let generator: Generator
  private let tokenizer: Tokenizer
  private let stopTokens: Set<Int32>
  /// Positions of the key-value cache of one batch; long prompts go in smaller batches.
  private static let positionsPerBatch = 8192

  /// - Parameter templates: what writes the prompts as conversations; nil where they are texts to be continued.
  package init(_ model: FineTunedModel, tokenizer: Tokenizer, templates: ConversationTemplates?) {
    generator = model.generator()
    self.tokenizer = tokenizer
    stopTokens = tokenizer.stopTokens(templates?.all ?? [])
  }

  package func write(_ prompts: [EncodedPrompt], maxNewTokens: Int) throws -> [WrittenText]? {
    var texts: [WrittenText] = []
    for batch in Self.batches(prompts, maxNewTokens: maxNewTokens) {
      var decoders = batch.map { _ in IncrementalDecoder(tokenizer) }
      var written = batch.map { _ in "" }
      let ids = try generator.generate(
        batch.map(\.ids), maxNewTokens: maxNewTokens, stopTokens: stopTokens, sharesBeginning: true,
        isComplete: { index, ids in
          guard let last = ids.last else { return false }
          written[index] += decoders[index].append(last)
          return batch[index].end.isReached(by: written[index])
        },
        shouldStop: { StopRequest.isRaised })
      if StopRequest.isRaised { return nil }
      for (prompt, ids) in zip(batch, ids) {
        texts.append(WrittenText(text: prompt.end.cut(tokenizer.decode(ids, skippingSpecial: true)), tokens: ids.count))
      }
    }
    return texts
  }

  /// Neighbours together, as many as a cache of the size allows.
  private static func batches(_ prompts: [EncodedPrompt], maxNewTokens: Int) -> [[EncodedPrompt]] {
    var batches: [[EncodedPrompt]] = []
    var longest = 0
    for prompt in prompts {
      let length = max(longest, prompt.ids.count)
      if let count = batches.last?.count, (count + 1) * (length + min(maxNewTokens, positionsPerBatch)) <= positionsPerBatch {
        batches[batches.count - 1].append(prompt)
        longest = length
      } else {
        batches.append([prompt])
        longest = prompt.ids.count
      }
    }
    return batches
  }
}
