import Datasets
import Training

/// The training rows that may be shown as examples.
package struct ExamplePool: Sendable {
  /// Rows with a question and an answer, in the order of the file.
  package let exchanges: [Exchange]
  /// Training rows left out because their question is one of the evaluation set: their answer would be the reference.
  package let leftOut: Int

  /// - Parameter questions: those that will be asked.
  package init(_ rows: [DataRow], file: String, without questions: [Question] = []) {
    let asked = Set(questions.map(\.text.trimmedWhitespace))
    var (exchanges, leftOut): ([Exchange], Int) = ([], 0)
    for row in rows {
      guard let exchange = Exchange(row, file: file) else { continue }
      if asked.contains(exchange.question.text.trimmedWhitespace) {
        leftOut += 1
      } else {
        exchanges.append(exchange)
      }
    }
    self.exchanges = exchanges
    self.leftOut = leftOut
  }

  /// So many rows, or all where there are fewer: the first of a permutation that only the seed and the number of rows decide.
  package func chosen(_ count: Int, seed: UInt64) -> [Exchange] {
    guard !exchanges.isEmpty else { return [] }
    let order = Sampler(count: exchanges.count, samplesPerStep: 1, isShuffled: true, seed: seed).order(epoch: 0)
    return order.prefix(count).map { exchanges[$0] }
  }
}
