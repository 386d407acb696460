import Foundation
import Training

extension ComparisonPage {
  /// What n answers cost: of the best fine-tuned model, its training included, and of the ways of prompting.
  var breakEvenChart: Markup? {
    guard let currency = result.pricing?.currency else { return nil }
    let ranked = rows.filter { $0.row.kind == .method }.compactMap { entry in Quality(entry.row, result.task).map { (entry, $0) } }
    guard let best = ranked.max(by: { $1.1.isBetter(than: $0.1) })?.0, let own = best.row.answers?.cost, own > 0, let run = best.row.cost
    else {
      return nil
    }
    let training = run + (best.row.tuningCost ?? 0)
    let others = rows.compactMap { entry -> (name: String, style: SeriesStyle, cost: Double)? in
      guard entry.row.kind == .prompting, let cost = entry.row.answers?.cost, cost > 0 else { return nil }
      return (entry.row.name, entry.style, cost)
    }
    guard !others.isEmpty, training > 0 else { return nil }
    let crossings = others.compactMap { other in
      BreakEven.answers(training: training, perAnswer: own, against: other.cost).map { (other: other, count: $0) }
    }
    let reach = pow(10, ceil(log10(max(1e4, min(1e9, 3 * Double(crossings.map(\.count).max() ?? 1))))))
    let counts = (0...60).map { pow(reach, Double($0) / 60) }
    var series = [
      LineChart.Series(name: best.row.name, style: best.style, points: counts.map { ($0, training + $0 * own) })
    ]
    series += others.map { other in LineChart.Series(name: other.name, style: other.style, points: counts.map { ($0, $0 * other.cost) }) }
    let y = Axis(
      "cost (\(Drawing.cut(currency, 12)))", of: series.flatMap { $0.points.map(\.y) }, scale: .logarithmic,
      label: { value, _ in Units.significant(value, 1) })
    var chart = LineChart(
      x: Axis("answers", of: [1, reach], scale: .logarithmic, label: { value, _ in Units.short(value) }), y: y, series: series)
    chart.marks = crossings.filter { Double($0.count) <= reach }.map { (Double($0.count), Double($0.count) * $0.other.cost, "") }
    let words = others.map { other in
      crossings.first { $0.other.name == other.name }.map { "\(other.name) after \(Units.integer($0.count)) answers" }
        ?? "\(other.name) never"
    }
    let drawing = chart.drawing(
      id: "break-even", title: "Cost of n answers",
      description: "With its training (\(Units.money(training, currency))) \(best.row.name) is cheaper than: "
        + words.joined(separator: ", ") + ".")
    return Page.figure(
      drawing,
      caption: "\(best.row.name) with its training and the choice of its learning rate, against prompting without training. Cheaper than: "
        + words.joined(separator: ", ") + ". Cost alone: what the answers are worth stands in the table. Both axes are logarithmic.")
  }
}

extension BreakEven {
  /// The first number of answers at which a fine-tuned model has cost less than a prompted one; nil where an answer is no cheaper.
  ///
  /// - Parameters:
  ///   - training: money of the training, the choice of its learning rate included.
  ///   - perAnswer: money of an answer of the fine-tuned model.
  ///   - other: money of an answer of the prompted one.
  package static func answers(training: Double, perAnswer: Double, against other: Double) -> Int? {
    guard other > perAnswer, training >= 0 else { return nil }
    return Int(exactly: (training / (other - perAnswer)).rounded(.down)).map { $0 + 1 }
  }
}
