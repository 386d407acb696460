import Datasets
import Methods
import Tensors
import Tokenizers
import Transformers

/// The label of a text, told by its last token as transformers' `…ForSequenceClassification` do: −log p of the label, the mean over rows.
package struct SequenceClassification: Objective {
  /// In the order of their numbers.
  let labels: [String]

  package var hasPerplexity: Bool { false }

  package func answerGroups(of examples: [Example]) -> [Range<Int>] {
    var (groups, next): ([Range<Int>], Int) = ([], 0)
    for batch in Evaluator.batches(examples) {
      groups.append(next..<next + batch.sequenceCount)
      next += batch.sequenceCount
    }
    return groups
  }

  package func answers(
    to examples: [Example], _ model: FineTunedModel, _ tokenizer: Tokenizer, maxNewTokens: Int, stopTokens: Set<Int32>,
    shouldStop: () -> Bool
  ) throws -> [ModelAnswer]? {
    if shouldStop() { return nil }
    let batch = TokenBatch(examples)
    return Autograd.withoutRecording {
      let hidden = model.hiddenStates(batch.ids, layout: SequenceLayout(offsets: batch.sequenceOffsets))
      let logits = model.model.head.logits(hidden, rows: batch.sequenceOffsets.dropFirst().map { $0 - 1 })
      return logits.largestColumns().map { ModelAnswer(text: labels[$0], writtenTokens: 0) }
    }
  }
}

extension Tensor {
  /// The column with the largest element of each row, the first of equal ones.
  fileprivate func largestColumns() -> [Int] {
    let values = floats
    return (0..<rows).map { row in
      let slice = values[row * columns..<(row + 1) * columns]
      return (slice.indices.max { (slice[$0], $1) < (slice[$1], $0) } ?? slice.startIndex) - slice.startIndex
    }
  }
}
