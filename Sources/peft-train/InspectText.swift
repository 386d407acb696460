import Datasets
import FileFormats
import Foundation

/// What `inspect` says on a terminal.
struct InspectText {
  let showsIDs: Bool
  /// Colours where a person reads, signs in a file.
  private let style: RenderingStyle = isatty(STDOUT_FILENO) == 1 ? .ansi : .plain

  init(showsIDs: Bool) { self.showsIDs = showsIDs }

  /// All of it, with the rows at the end.
  func lines(_ sets: [DataInspection]) -> [String] {
    let numbers = sets.flatMap { set in Format.table(Self.facts(set)) + Self.histogram(set) + [""] }
    let how = style == .ansi ? "what is learned is highlighted" : "what is learned stands between « and »"
    let rows = sets.flatMap { set in
      set.rows.isEmpty ? [] : ["first rows of \(set.name), \(how):"] + set.rows.flatMap(row) + [""]
    }
    return Array((numbers + rows).dropLast())
  }

  private static func facts(_ set: DataInspection) -> [[String]] {
    let summary = set.summary
    var facts = [
      [
        set.name,
        "\(escapedForTerminal(set.path)): \(Format.integer(summary.rows)) row\(summary.rows == 1 ? "" : "s"), \(Format.integer(summary.tokens)) tokens "
          + "(\(Format.fixed(summary.meanLength, 1)) a row), "
          + (!set.isLabelled ? "\(Format.integer(summary.targetTokens)) of them learned" : "a label each"),
      ], ["longest", "\(Format.integer(summary.longest)) tokens, \(escapedForTerminal("\(set.longest)"))"],
    ]
    func add(_ name: String, _ count: Int, _ places: String, _ what: String) {
      guard count > 0 else { return }
      facts.append([name, "\(Format.integer(count)) row\(count == 1 ? "" : "s") \(what): \(escapedForTerminal(places))"])
    }
    add("cut", summary.truncated.count, summary.truncated.places(set.path), "cut to max_length")
    add("dropped", summary.dropped.count, summary.dropped.places(set.path), "longer than max_length and left out")
    add("unusable", summary.skipped.count, summary.skipped.places(set.path), "left out")
    if let first = set.firstSkipped { facts.append(["", "the first: \(first)"]) }
    add("empty", set.empty.count, places(set.empty) { "\($0.row)" }, "with nothing to learn but the end")
    add("twice", set.duplicates.count, places(set.duplicates) { "\($0.row) is \($0.other)" }, "the same as an earlier one")
    if let shared = set.shared { add("shared", shared.count, places(shared) { "\($0.row) is \($0.other)" }, "of the training data, too") }
    if let prompts = set.sharedPrompts {
      add("prompts", prompts.count, places(prompts) { "\($0.row) as \($0.other)" }, "with a prompt of the training data")
    }
    facts += set.notes.map { ["note", escapedForTerminal($0)] }
    return facts.map { [heading($0[0]), $0[1]] }
  }

  /// As wide as the longest of all.
  private static func heading(_ text: String) -> String { text + String(repeating: " ", count: max(0, "validation".count - text.count)) }

  private static func places(_ pairs: DataInspection.Pairs, _ text: (DataInspection.Pair) -> String) -> String {
    pairs.first.map(text).joined(separator: ", ") + (pairs.count > pairs.first.count ? ", …" : "")
  }

  /// Bars of at most 40 signs.
  private static func histogram(_ set: DataInspection) -> [String] {
    let most = set.summary.histogram.map(\.rows).max() ?? 1
    return Format.table(
      set.summary.histogram.enumerated().map { index, bucket in
        let bar = String(repeating: "█", count: max(1, (40 * bucket.rows + most / 2) / most))
        return [heading(index == 0 ? "lengths" : ""), "≤ \(bucket.upTo)", Format.integer(bucket.rows), bar]
      })
  }

  private func row(_ row: InspectedRow) -> [String] {
    let label = row.label.map { " → \(escapedForTerminal($0))" } ?? ""
    var lines = [escapedForTerminal("\(row.place)") + " (\(row.tokens) tokens, \(row.targets) learned)"]
    lines.append("  " + row.parts.map { style.marked(escapedForTerminal($0.text), isTarget: $0.isLearned) }.joined() + label)
    if showsIDs {
      lines.append(
        "  " + row.parts.map { style.marked($0.ids.map { "\($0)" }.joined(separator: " "), isTarget: $0.isLearned) }.joined(separator: " "))
    }
    return lines
  }
}

extension DataInspection {
  /// For programs.
  func json(showsIDs: Bool) -> JSONValue {
    func lines(_ lines: Dataset.Lines) -> JSONValue {
      [
        "count": JSONValue(lines.count),
        "first": JSONValue(lines.placeList(path).map { JSONValue($0) }),
      ]
    }
    func pairs(_ pairs: Pairs, _ other: String) -> JSONValue {
      [
        "count": JSONValue(pairs.count),
        "first": JSONValue(
          pairs.first.map { ["row": JSONValue("\($0.row)"), other: JSONValue("\($0.other)")] as JSONObject }.map(JSONValue.init)),
      ]
    }
    var object: JSONObject = [
      "data": JSONValue(path), "rows": JSONValue(summary.rows), "tokens": JSONValue(summary.tokens),
      "target_tokens": JSONValue(summary.targetTokens),
      "longest": ["tokens": JSONValue(summary.longest), "row": JSONValue("\(longest)")],
      "lengths": JSONValue(
        summary.histogram.map { ["up_to": JSONValue($0.upTo), "rows": JSONValue($0.rows)] as JSONObject }.map(JSONValue.init)),
      "cut": lines(summary.truncated), "dropped": lines(summary.dropped), "unusable": lines(summary.skipped),
      "empty": ["count": JSONValue(empty.count), "first": JSONValue(empty.first.map { "\($0.row)" })],
      "duplicates": pairs(duplicates, "first"),
    ]
    if let shared { object["shared_with_train"] = pairs(shared, "train") }
    if let sharedPrompts { object["prompts_shared_with_train"] = pairs(sharedPrompts, "train") }
    object["examples"] = JSONValue(rows.map { JSONValue($0.json(showsIDs: showsIDs)) })
    return JSONValue(object)
  }
}

extension InspectedRow {
  fileprivate func json(showsIDs: Bool) -> JSONObject {
    let parts = parts.map { part in
      var object: JSONObject = ["text": JSONValue(part.text), "learned": JSONValue(part.isLearned)]
      if showsIDs { object["ids"] = JSONValue(part.ids.map { JSONValue(Int($0)) }) }
      return JSONValue(object)
    }
    var object: JSONObject = [
      "row": JSONValue("\(place)"), "tokens": JSONValue(tokens), "target_tokens": JSONValue(targets), "parts": JSONValue(parts),
    ]
    if let label { object["label"] = JSONValue(label) }
    return object
  }
}
