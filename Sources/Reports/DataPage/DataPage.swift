import Datasets
import FileFormats

/// The page of `inspect`: what a model sees of the data.
package struct DataPage: Sendable {
  let config: String
  let sets: [DataInspection]
  let showsIDs: Bool

  /// - Parameters:
  ///   - config: path of the config.
  ///   - showsIDs: whether the ids of rows stand below their texts.
  package init(config: String, sets: [DataInspection], showsIDs: Bool) {
    (self.config, self.sets, self.showsIDs) = (config, sets, showsIDs)
  }

  /// The page as one file that loads nothing.
  package var html: String {
    var body = [Page.summary(sets.flatMap(Self.sentences))]
    body.append(Page.section("Lengths", id: "lengths", [Markup("div", ["class": "charts"], sets.map(Self.histogram))]))
    for set in sets {
      body.append(Page.section(Self.title(set), id: set.name, [Self.facts(set)] + Self.pairs(set)))
      guard !set.rows.isEmpty else { continue }
      body.append(
        Page.section(
          "First rows of \(set.name)", id: "\(set.name)-rows",
          [Markup("p", ["class": "note"], text: "Marked is what is learned; special tokens are written out.")] + set.rows.map(row)))
    }
    body.append(Markup("footer", text: "Written by peft-train inspect. This page loads nothing from anywhere."))
    return Page(title: "Data of \(lastComponent(ofPath: config))", kicker: config, body: body).html
  }

  private static func title(_ set: DataInspection) -> String { "\(set.name.prefix(1).uppercased())\(set.name.dropFirst()): \(set.path)" }

  // MARK: Sentences

  private static func sentences(_ set: DataInspection) -> [String] {
    let summary = set.summary
    var sentences = [
      "\(set.path) (\(set.name)): \(rows(summary.rows)), \(Units.integer(summary.tokens)) tokens, of which "
        + "\(Units.percent(Double(summary.targetTokens) / Double(max(1, summary.tokens)))) are learned."
    ]
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { sentences.append("\(rows(count)) of \(set.name) \(count == 1 ? one : many).") }
    }
    add(summary.truncated.count, "was cut to max_length", "were cut to max_length")
    add(summary.dropped.count, "was left out as longer than max_length", "were left out as longer than max_length")
    add(summary.skipped.count, "was left out as unusable", "were left out as unusable")
    add(set.empty.count, "has nothing to learn but the end", "have nothing to learn but the end")
    add(set.duplicates.count, "is the same as an earlier one", "are the same as earlier ones")
    let isNoMeasure = "in the training data, too: a score there says nothing about new questions"
    add(set.shared?.count ?? 0, "is \(isNoMeasure)", "are \(isNoMeasure)")
    add(set.sharedPrompts?.count ?? 0, "has a prompt of the training data", "have prompts of the training data")
    return sentences
  }

  private static func rows(_ count: Int) -> String { "\(Units.integer(count)) row\(count == 1 ? "" : "s")" }

  // MARK: Pieces

  private static func histogram(_ set: DataInspection) -> Markup {
    let bars = set.summary.histogram.map { bucket in
      BarChart.Bar(name: "≤ \(bucket.upTo)", values: [Double(bucket.rows)], label: Units.integer(bucket.rows))
    }
    let style = SeriesStyle(0)
    let chart = BarChart(
      parts: [("", style)], bars: bars,
      axis: Axis("rows", of: set.summary.histogram.map { Double($0.rows) }, includesZero: true), detail: { Units.integer(Int($0)) })
    return Page.figure(
      chart.drawing(id: "lengths-\(set.name)", title: "Tokens of a row, \(set.name)", description: "How many rows have how many tokens"),
      caption: "Tokens count those that begin and end a text. The bar ≤ 64 stands for rows of 33 to 64 tokens.")
  }

  private static func facts(_ set: DataInspection) -> Markup {
    let summary = set.summary
    return Page.facts(
      [
        ("rows", Units.integer(summary.rows)), ("tokens", Units.integer(summary.tokens)),
        ("tokens of a row", "\(Units.fixed(summary.meanLength, 1)) on average"), ("tokens learned", Units.integer(summary.targetTokens)),
        ("longest row", "\(Units.integer(summary.longest)) tokens, \(set.longest)"),
        ("cut", lines(summary.truncated, set)), ("left out as too long", lines(summary.dropped, set)),
        ("left out as unusable", lines(summary.skipped, set)),
        ("the first of these", set.firstSkipped.map { "\($0)" }),
        ("nothing to learn", set.empty.count == 0 ? nil : "\(Units.integer(set.empty.count)): " + places(set.empty)),
      ] + set.notes.map { ("note", $0) })
  }

  private static func lines(_ lines: Dataset.Lines, _ set: DataInspection) -> String {
    lines.count == 0 ? "none" : "\(Units.integer(lines.count)): \(lines.places(set.path))"
  }

  private static func places(_ pairs: DataInspection.Pairs) -> String {
    pairs.first.map { "\($0.row)" }.joined(separator: ", ") + (pairs.count > pairs.first.count ? ", …" : "")
  }

  /// Tables of rows that are the same as others.
  private static func pairs(_ set: DataInspection) -> [Markup] {
    func table(_ pairs: DataInspection.Pairs?, _ title: String, _ other: String) -> [Markup] {
      guard let pairs, pairs.count > 0 else { return [] }
      let shown = pairs.count > pairs.first.count ? "\(title) (the first \(pairs.first.count) of \(Units.integer(pairs.count)))" : title
      return [
        Markup("h3", text: shown), Page.table(["row", other], pairs.first.map { ["\($0.row)", "\($0.other)"] }),
      ]
    }
    return table(set.duplicates, "Rows that are there twice", "is the same as")
      + table(set.shared, "Rows that are in the training data", "is the same as")
      + table(set.sharedPrompts, "Rows whose prompt is in the training data", "has the same prompt as")
  }

  private func row(_ row: InspectedRow) -> Markup {
    let label = row.label.map { ", label \(quoted($0))" } ?? ""
    let head = Markup("p", text: "\(row.place), \(row.tokens) tokens, \(row.targets) learned\(label)")
    func marked(_ text: String, _ part: InspectedRow.Part) -> Markup { Markup(part.isLearned ? "mark" : "span", text: text) }
    let text = Markup("pre", [:], row.parts.map { marked($0.text, $0) })
    guard showsIDs else { return Markup("div", ["class": "row"], head, text) }
    let ids = Markup("pre", [:], row.parts.map { marked($0.ids.map { "\($0) " }.joined(), $0) })
    return Markup("div", ["class": "row"], head, text, ids)
  }
}
