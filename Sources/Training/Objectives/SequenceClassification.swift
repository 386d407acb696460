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

  package func answers(
    to examples: [Example], _ model: FineTunedModel, _ tokenizer: Tokenizer, maxNewTokens: Int, stopTokens: Set<Int32>,
    shouldStop: () -> Bool, progress: (_ done: Int) -> Void
  ) throws -> [ModelAnswer]? {
    var answers: [ModelAnswer] = []
    for batch in Evaluator.batches(examples[...]) {
      if shouldStop() { return nil }
      let numbers = Autograd.withoutRecording {
        let hidden = model.hiddenStates(batch.ids, layout: SequenceLayout(offsets: batch.sequenceOffsets))
        return model.model.head.logits(hidden, rows: batch.sequenceOffsets.dropFirst().map { $0 - 1 }).largestColumns()
      }
      answers += numbers.map { ModelAnswer(text: labels[$0], writtenTokens: 0) }
      progress(answers.count)
    }
    return answers
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
