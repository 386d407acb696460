import FileFormats

/// Metrics that compare two texts. White space at the ends never counts.
public enum TextMetric: String, Sendable, CaseIterable {
  /// 1 if the answer is the reference, byte by byte as in Python: "é" of one code point is not "é" of two.
  case exactMatch = "exact_match"
  /// 1 if the answer is the label; for tasks that tell labels.
  case accuracy
  /// 1 if the reference occurs in the answer, upper and lower case told apart.
  case contains
  /// 1 if the answer's number is the reference's: the number after the first `####` as in GSM8K, else the last number of the text.
  case number
  /// ROUGE-L (Lin 2004): F-measure of the longest common subsequence of lower-cased words, as `rouge_score` without stemming. Words
  /// are runs of letters and digits of any script, where `rouge_score` drops all but a–z and 0–9.
  case rougeL

  /// The score of one answer.
  package func score(_ prediction: String, against reference: String) -> Score {
    let answer = prediction.trimmedWhitespace
    let expected = reference.trimmedWhitespace
    switch self {
    case .exactMatch, .accuracy:
      return answer.hasSameBytes(as: expected) ? Score(1) : Score(0, "expected \(quoted(expected))")
    case .contains:
      // Nothing occurs everywhere: an empty reference is met by an empty answer only.
      let found = expected.isEmpty ? answer.isEmpty : answer.hasBytes(of: expected)
      return found ? Score(1) : Score(0, "\(quoted(expected)) does not occur in the answer")
    case .number:
      guard let wanted = finalNumber(in: expected) else { return Score(0, "the reference has no number") }
      guard let found = finalNumber(in: answer) else { return Score(0, "the answer has no number; expected \(plain(wanted))") }
      return found == wanted ? Score(1) : Score(0, "the answer's number is \(plain(found)); expected \(plain(wanted))")
    case .rougeL:
      return Score(rougeLFMeasure(answer, expected))
    }
  }
}

extension TextMetric: Metric {
  /// The name in the config.
  public var name: String { rawValue }

  /// `number` needs a number in every reference; the others take any text.
  public func check(_ references: [Reference]) throws(EvaluationError) {
    guard self == .number else { return }
    let problems = references.filter { finalNumber(in: $0.text) == nil }.map { reference in
      reference.problem("the metric \"number\" finds no number in \(quoted(reference.text))", at: "completion")
    }
    if !problems.isEmpty { throw .input(Diagnostic(.rejected, problems)) }
  }

  /// One score per prediction.
  public func score(_ predictions: [String], against references: [Reference]) throws(EvaluationError) -> [Score] {
    var scores: [Score] = []
    for (prediction, reference) in zip(predictions, references) {
      scores.append(score(prediction, against: reference.text))
      // A long text that was given up has no score.
      do throws(Diagnostic) { try Interruption.check(reference.file) } catch { throw .input(error) }
    }
    return scores
  }
}

// MARK: Numbers

/// The number a text ends on: after the first `####` that has one, else the last number of all.
package func finalNumber(in text: String) -> Double? {
  if let mark = text.firstRange(ofBytes: "####"), let marked = numbers(in: text[mark.upperBound...]).first { return marked }
  return numbers(in: text[...]).last
}

/// All numbers of a text: digits with an optional sign, thousands separators (`1,234,567`), fraction and exponent.
///
/// A minus between two words or digits (`5-3`, `covid-19`) is no sign; a currency sign may stand between sign and digits.
private func numbers(in text: Substring) -> [Double] {
  let scalars = Array(text.unicodeScalars)
  func isDigit(_ index: Int) -> Bool { index >= 0 && index < scalars.count && ("0"..."9").contains(scalars[index]) }
  func skipDigits(_ index: inout Int) { while isDigit(index) { index += 1 } }

  var found: [Double] = []
  var index = 0
  while index < scalars.count {
    guard isDigit(index) || (scalars[index] == "." && isDigit(index + 1) && !isDigit(index - 1)) else {
      index += 1
      continue
    }
    let start = index
    skipDigits(&index)
    if index - start <= 3 {
      while index < scalars.count, scalars[index] == ",", (1...3).allSatisfy({ isDigit(index + $0) }), !isDigit(index + 4) { index += 4 }
    }
    if index < scalars.count, scalars[index] == ".", isDigit(index + 1) {
      index += 1
      skipDigits(&index)
    }
    if index < scalars.count, scalars[index] == "e" || scalars[index] == "E" {
      var exponent = index + 1
      if exponent < scalars.count, scalars[exponent] == "-" || scalars[exponent] == "+" { exponent += 1 }
      if isDigit(exponent) {
        skipDigits(&exponent)
        index = exponent
      }
    }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[start..<index].filter { $0 != "," })
    guard let value = Double(String(digits)), value.isFinite else { continue }
    found.append(hasMinus(before: start, in: scalars) ? -value : value)
  }
  return found
}

private func hasMinus(before start: Int, in scalars: [Unicode.Scalar]) -> Bool {
  var index = start - 1
  if index >= 0, scalars[index].properties.generalCategory == .currencySymbol { index -= 1 }
  guard index >= 0, scalars[index] == "-" || scalars[index] == "\u{2212}" else { return false }
  guard index > 0 else { return true }
  let before = scalars[index - 1].properties
  return !before.isAlphabetic && before.numericType == nil && scalars[index - 1] != ")"
}

/// Whole numbers without ".0".
private func plain(_ number: Double) -> String {
  Int64(exactly: number).map(String.init) ?? "\(number)"
}

// MARK: ROUGE-L

/// `2PR / (P + R)` with precision and recall of the longest common subsequence of words; 0 where either text has no word.
package func rougeLFMeasure(_ prediction: String, _ reference: String) -> Double {
  let found = words(prediction)
  let expected = words(reference)
  let common = commonSubsequenceLength(found, expected)
  guard common > 0 else { return 0 }
  let precision = Double(common) / Double(found.count)
  let recall = Double(common) / Double(expected.count)
  return 2 * precision * recall / (precision + recall)
}

private func words(_ text: String) -> [UTF8Key] {
  text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { UTF8Key(String($0)) }
}
