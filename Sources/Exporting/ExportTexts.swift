import Datasets
import FileFormats
import Methods
import Tensors
import Tokenizers
import Training
import Transformers

/// The texts on which an exported model is compared with the one that it was made from: built-in ones, or rows of data.
package struct ExportTexts {
  /// Ids, at least two, and what each position is to predict; -1 where that does not count.
  struct Row {
    let ids: [Int32], labels: [Int32]
  }

  let rows: [Row]
  /// What they are, for reports: "the test texts", "the first 12 rows of valid.jsonl".
  package let name: String
  /// What is to be continued.
  let prompts: [[Int32]]
  let endTokens: Set<Int32>

  /// Tokens of a row at most, and of all rows of data: their logits are kept.
  private static let longestRow = 256, mostTokens = 1024

  /// - Parameter data: a file whose first rows take the place of the built-in texts; of theirs what would be learned counts.
  /// - Throws: where the file cannot be read, or has nothing that would be learned in its first rows.
  package init(_ tokenizer: Tokenizer, _ shape: ModelShape, virtualTokens: Int, data: String? = nil) throws {
    let limit = min(Self.longestRow, shape.maxPositions - virtualTokens)
    func ids(_ text: String) throws -> [Int32] {
      // A tokenizer may have ids beyond the embedding's rows; no text of the model's own has them.
      tokenizer.addingBOS(to: try tokenizer.encode(text)).filter { $0 < shape.vocabularySize }
    }
    if let data {
      rows = try Self.rows(of: data, tokenizer, shape, limit: limit)
      name = "the first \(rows.count == 1 ? "row" : "\(rows.count) rows") of \(data)"
    } else {
      rows = try Self.texts.map { Array(try ids($0).prefix(limit)) }.filter { $0.count > 1 }.map {
        Row(ids: $0, labels: $0.dropFirst() + [-1])
      }
      name = "the test texts"
    }
    prompts = try Self.prompts.map { Array(try ids($0).prefix(max(1, limit / 2))) }.filter { !$0.isEmpty }
    endTokens = Set(tokenizer.endTokens)
  }

  private static func rows(of path: String, _ tokenizer: Tokenizer, _ shape: ModelShape, limit: Int) throws -> [Row] {
    let dataset = try Dataset(path, tokenizer: tokenizer, threads: Backend.cpu.threads)
    try dataset.checkFits(embeddingRows: shape.vocabularySize, tokenizer)
    var (rows, tokens): ([Row], Int) = ([], 0)
    for example in dataset.examples {
      let ids = Array(example.ids.prefix(limit))
      let labels = ids.indices.map { $0 + 1 < ids.count && example.isTarget[$0 + 1] ? ids[$0 + 1] : -1 }
      guard labels.contains(where: { $0 >= 0 }) else { continue }
      guard tokens + ids.count <= mostTokens || rows.isEmpty else { break }
      rows.append(Row(ids: ids, labels: labels))
      tokens += ids.count
    }
    guard !rows.isEmpty else { throw Diagnostic.rejected(path, "no row has something to predict in its first \(limit) tokens") }
    return rows
  }

  /// Mean of −log p of what counts.
  package func loss(_ model: FineTunedModel) -> Double {
    Autograd.withoutRecording {
      let sums = rows.map { row in
        model.loss(row.ids, labels: row.labels, layout: SequenceLayout(offsets: [0, Int32(row.ids.count)]), scale: 1).sum
      }
      return sums.reduce(0, +) / Double(max(1, rows.reduce(0) { $0 + $1.labels.count { $0 >= 0 } }))
    }
  }

  static let prompts = [
    "The three largest cities of the country are", "Here is how to boil an egg, step by step:\n1.", "def mean(values):\n    return",
  ]

  /// Prose, code, a table and other scripts: what a split of texts or a normal form that differs would show in, too.
  static let texts = [
    """
    A river begins where rain and melting snow gather on high ground. At first it is a thin stream that runs quickly over stones; lower down it \
    grows wide and slow, takes in other rivers, and leaves behind the sand and clay that it has carried. People have always settled where a \
    river can be crossed: a ford became a bridge, and the bridge became a town. In 1850 the journey from one end of the valley to the other \
    took four days by boat. Today a train needs fifty-five minutes, but the water still sets the rhythm of the fields, and every few years, in \
    spring, it comes back into the streets and reminds everyone whose valley it is.
    """,
    """
    def moving_average(values, width=7):
        \"\"\"Mean of each value and the `width - 1` before it.\"\"\"
        total, result = 0.0, []
        for i, x in enumerate(values):
            total += x
            if i >= width:
                total -= values[i - width]
            result.append(total / min(i + 1, width))
        return result

    SELECT city, COUNT(*) AS n FROM people WHERE age >= 18 AND name <> 'O''Neil' GROUP BY city ORDER BY n DESC LIMIT 10;
    """,
    """
    Größe: 1.234,56 €   (Preis / price)\t— naïve café, l'été, señor, Ærø, İstanbul. Война и мир; Ελλάδα; שלום; مرحبا; नमस्ते; 東京の天気は晴れです。 \
    안녕하세요! 👩‍🔬 x² ≤ 10⁻³ ⇒ √x\r\n\r\n  * item  1\n  * item  22\n  * item 333, 4444 and 55555
    """,
  ]
}
