import FileFormats

/// A comparison as a table of comma-separated values, RFC 4180: one line per row, a header with units, lines that end in CR LF, and all
/// numbers in full.
package enum ComparisonCSV {
  /// Writes `comparison.csv`.
  package static func write(_ result: ComparisonResult, to path: String) throws(Diagnostic) {
    try SingleFile.writeAtomically(text(result), to: path)
  }

  /// How every such table begins.
  package static let beginning = "name,kind,status,note,"

  package static func text(_ result: ComparisonResult) -> String {
    let fields = fields(result)
    let header = fields.map { quoted($0.name) }.joined(separator: ",")
    let lines = result.orderedRows.map { row in fields.map { quoted($0.value(row)) }.joined(separator: ",") }
    return ([header] + lines).map { $0 + "\r\n" }.joined()
  }

  private typealias Field = (name: String, value: (ComparisonRow) -> String)

  private static func fields(_ result: ComparisonResult) -> [Field] {
    let currency = result.pricing?.currency ?? "money"
    let metric = result.task.metric ?? "metric"
    var fields: [Field] = [
      ("name", \.name), ("kind", \.kind.rawValue), ("status", \.status.rawValue), ("note", { $0.note ?? "" }),
      ("peft_type", { $0.peftType ?? "" }), ("trainable_parameters", { number($0.trainableParameters) }),
      ("total_parameters", { number($0.totalParameters) }), ("trainable_percent", { number($0.trainableShare.map { 100 * $0 }) }),
      ("learning_rate", { number($0.learningRate) }), ("runs", { number($0.seeds.count) }),
    ]
    func add(_ name: String, _ unit: String, _ value: @escaping (ComparisonRow) -> Statistics?) {
      fields.append(("\(name)_mean (\(unit))", { number(value($0)?.mean) }))
      fields.append(("\(name)_sd (\(unit))", { number(value($0)?.standardDeviation) }))
    }
    add("eval_loss", "nats/token", \.evalLoss)
    add(metric, "0 to 1", \.metric)
    add("control_loss", "nats/token") { $0.statistics(\.controlLoss) }
    add("forgetting", "nats/token", \.forgetting)
    add("train_time", "s", \.trainSeconds)
    add("step_time", "s/step", \.secondsPerStep)
    add("speed", "tokens/s", \.tokensPerSecond)
    add("operations", "FLOP", \.flops)
    fields.append(("share_of_peak (%)", { row in number(row.peakShare(result.machine).map { 100 * $0 }) }))
    fields += memory()
    fields += [
      ("one_task (bytes)", { number($0.taskBytes) }), ("hundred_tasks (bytes)", { number($0.hundredTasksBytes) }),
      ("checkpoint (bytes)", { number($0.checkpointBytes) }), ("energy (kWh)", { number($0.energyKWh) }),
      ("energy_source", { $0.energySource ?? "" }), ("cost_of_a_run (\(currency))", { number($0.cost) }),
      ("cost_of_tuning (\(currency))", { number($0.tuningCost) }), ("answers", { number($0.answers?.count) }),
      ("prompt (tokens/answer)", { number($0.answers?.promptTokens) }),
      ("completion (tokens/answer)", { number($0.answers?.completionTokens) }),
      ("calls (per answer)", { number($0.answers?.calls) }), ("answer_time (s/answer)", { number($0.answers?.seconds) }),
      ("answer_cost (\(currency)/answer)", { number($0.answers?.cost) }),
    ]
    return fields
  }

  private static func memory() -> [Field] {
    MemoryPart.allCases.map { part in ("memory_\(part.name) (bytes)", { row in number(row.memory.map { part.bytes($0) }) }) }
      + [("memory_total (bytes)", { number($0.memory?.total) }), ("memory_resident (bytes)", { number($0.memory?.resident) })]
  }

  private static func number(_ value: Int?) -> String { value.map(String.init) ?? "" }

  private static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    return "\(value)"
  }

  /// A text that a spreadsheet would calculate with an apostrophe in front, which makes it a text; a number stays a number.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first), Double(text) == nil else { return text }
    return "'" + text
  }

  /// How formulas begin, in the wide forms of East Asian keyboards too. Tab and CR are escaped before.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]

  /// A field in quotes where it needs them. What steers a terminal is escaped first, so that a row stays one line.
  private static func quoted(_ text: String) -> String {
    let text = harmless(escapedForTerminal(text))
    // By bytes: a comma with an accent on it is another character, and still a comma.
    let quote = UInt8(ascii: "\"")
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == quote }) else { return text }
    let doubled = text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] }
    return String(decoding: [quote] + doubled + [quote], as: UTF8.self)
  }
}
