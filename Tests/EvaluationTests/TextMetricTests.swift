import Evaluation
import FileFormats
import Testing

@Suite("Metrics that compare two texts")
struct TextMetricTests {
  @Test(
    "exact_match ignores white space at the ends and nothing else",
    arguments: [
      (" Paris\n", "Paris", 1.0), ("paris", "Paris", 0), ("Paris.", "Paris", 0), ("", "", 1), ("a  b", "a b", 0),
      ("\u{00A0}x\t", "x", 1), ("caf\u{E9}", "cafe\u{301}", 0), ("cafe\u{301}", "cafe\u{301}", 1), ("\u{1C}x\r\n", "x", 1),
      ("a\r\nb", "a\nb", 0), ("x \u{301}", "x", 0), ("\u{212A}", "K", 0),
    ])
  func exactMatch(prediction: String, reference: String, expected: Double) {
    #expect(TextMetric.exactMatch.score(prediction, against: reference).value == expected)
  }

  @Test(
    "contains looks for the reference anywhere",
    arguments: [
      ("It is Paris, of course.", "Paris", 1.0), ("It is paris.", "Paris", 0), ("aab", "ab", 1), ("", "x", 0), ("anything", "", 0),
      ("", "", 1),
      ("naïve", "ï", 1), ("na\u{EF}ve", "i\u{308}", 0), ("nai\u{308}ve", "i", 1), ("a\u{301}", "a", 1),
    ])
  func contains(prediction: String, reference: String, expected: Double) {
    #expect(TextMetric.contains.score(prediction, against: reference).value == expected)
  }

  @Test(
    "the final number of a text",
    arguments: [
      ("The answer is 42.", 42.0), ("#### 42\nQuestion 7", 42), ("5 apples #### 1,234", 1234), ("####", nil), ("3 #### none", 3),
      ("$1,234,567.50", 1_234_567.5), ("1,2", 2), ("12,345,67", 67), ("1234,567", 567), ("-5", -5), ("-$5", -5), ("(−3)", -3), ("5-3", 3),
      ("covid-19", 19), ("x = -0.5", -0.5), (".5", 0.5), ("v1.2.3", 3), ("1e3", 1000), ("2E-1 ", 0.2), ("7eggs", 7), ("no number", nil),
      ("", nil), ("####\u{301} 7 of 8", 7), ("1e999", nil), ("٣", nil), ("1,234,", 1234), ("99%", 99),
    ] as [(String, Double?)])
  func number(text: String, expected: Double?) {
    #expect(finalNumber(in: text) == expected)
  }

  @Test("number compares values, not their spelling, and says what it saw")
  func numberScore() {
    #expect(TextMetric.number.score("so 1,000.0 dollars", against: "#### 1000") == Score(1))
    #expect(TextMetric.number.score("so 3", against: "#### 4") == Score(0, "the answer's number is 3; expected 4"))
    #expect(TextMetric.number.score("I do not know", against: "4.5") == Score(0, "the answer has no number; expected 4.5"))
  }

  // Values of rouge_score 0.1.2, RougeScorer(["rougeL"], use_stemmer=False); the last two texts are not ASCII, where it drops words.
  @Test(
    "ROUGE-L is the F-measure of the longest common subsequence",
    arguments: [
      ("the cat sat on the mat", "the cat sat on the mat", 1.0), ("the cat", "the cat sat", 0.8), ("a b c d", "b d a c", 0.5),
      ("The CAT-sat!", "the cat sat", 1), ("", "x", 0), ("x", "", 0), ("police killed the gunman", "police kill the gunman", 0.75),
      ("the gunman kill police", "police kill the gunman", 0.5), ("snake_case", "snake case", 1), ("été à la mer", "été à la plage", 0.75),
      ("кошка спит", "кошка ест", 0.5), ("caf\u{E9} noir", "cafe\u{301} noir", 0.5),
    ])
  func rougeL(prediction: String, reference: String, expected: Double) {
    #expect(abs(TextMetric.rougeL.score(prediction, against: reference).value - expected) < 1e-12)
  }

  @Test("number refuses references without a number, by file and line")
  func checkNumber() throws {
    let references = [
      Reference(text: "#### 1", file: "d.jsonl", line: 1), Reference(text: "none", file: "d.jsonl", line: 2),
      Reference(text: "", file: "d.jsonl", line: 3),
    ]
    let error = #expect(throws: EvaluationError.self) { try TextMetric.number.check(references) }
    #expect(
      error?.description == """
        d.jsonl:2: completion: the metric "number" finds no number in "none"
        d.jsonl:3: completion: the metric "number" finds no number in ""
        """)
    #expect(throws: Never.self) { try TextMetric.rougeL.check(references) }
  }

  @Test("the names in the config are the metrics' names")
  func names() {
    #expect(MetricSetting.names == ["exact_match", "accuracy", "contains", "number", "rougeL", "sql_execution"])
    for metric in TextMetric.allCases { #expect(MetricSetting.text(metric).makeMetric().name == metric.rawValue) }
  }
}
