import Tokenizers
import Transformers

/// The texts on which an exported model is compared with the one that it was made from.
struct ExportTexts {
  /// Rows of ids, each of at least two.
  let rows: [[Int32]]
  /// What is to be continued.
  let prompts: [[Int32]]
  let endTokens: Set<Int32>

  /// Tokens of a row at most.
  private static let longestRow = 256

  /// - Parameter texts: in the place of the built-in ones.
  init(_ tokenizer: Tokenizer, _ shape: ModelShape, virtualTokens: Int, texts: [String]? = nil) throws {
    let limit = min(Self.longestRow, shape.maxPositions - virtualTokens)
    func ids(_ text: String) throws -> [Int32] {
      // A tokenizer may have ids beyond the embedding's rows; no text of the model's own has them.
      tokenizer.addingBOS(to: try tokenizer.encode(text)).filter { $0 < shape.vocabularySize }
    }
    rows = try (texts ?? Self.texts).map { Array(try ids($0).prefix(limit)) }.filter { $0.count > 1 }
    prompts = try Self.prompts.map { Array(try ids($0).prefix(max(1, limit / 2))) }.filter { !$0.isEmpty }
    endTokens = Set(tokenizer.endTokens)
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
