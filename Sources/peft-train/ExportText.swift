import Exporting
import FileFormats
import Foundation
import Training

/// What an export says at its end.
enum ExportText {
  static func summary(_ result: ModelExport.Result, output: String) -> String {
    let name = escapedForTerminal(output)
    let head = "\(name): \(Format.integer(result.parameters)) parameters"
    guard let differences = result.record.differences else { return head + "; not compared with the model (--no-check)" }
    let exact = differences.exact
    func digits(_ value: Double) -> String { String(format: "%.3g", value) }
    return """
      \(head)
      read again and compared with the fine-tuned model:
        logits      differ by \(digits(exact.largestLogit)) at most, \(digits(exact.meanLogit)) on average, of a range of \(digits(exact.logitRange))
        loss        \(String(format: "%.4f", exact.loss)) -> \(String(format: "%.4f", exact.otherLoss)) \
      (\(String(format: "%+.2f", 100 * exact.lossRise)) %) on \(escapedForTerminal(result.record.texts ?? ""))
        greedy text \(exact.equalTexts) of \(exact.tokens.count) prompts continued alike\(exact.equalTexts == exact.tokens.count ? "" : differing(exact))
      """
  }

  private static func differing(_ exact: ExportDifference) -> String {
    let places = exact.agreeingTokens.indices.filter { exact.agreeingTokens[$0] < max(exact.tokens[$0], exact.otherTokens[$0]) }
    return "; the other\(places.count == 1 ? "" : "s") differ\(places.count == 1 ? "s" : "") from token "
      + places.map { String(exact.agreeingTokens[$0] + 1) }.joined(separator: ", ") + " on"
  }
}
