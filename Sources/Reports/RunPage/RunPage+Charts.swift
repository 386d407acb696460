import Tensors

extension RunPage {
  /// The charts that there are numbers for.
  var charts: [Markup] { [loss, score, rate, norm, speed, memory, memoryParts].compactMap(\.self) }

  private static let main = SeriesStyle(0), second = SeriesStyle(1)

  private var loss: Markup? {
    let raw = RunRecord.points(record.steps, "loss")
    let evaluated = RunRecord.points(record.evaluations, "eval_loss")
    var series: [LineChart.Series] = []
    if !raw.isEmpty {
      series.append(
        LineChart.Series(
          name: "training", style: Self.main, points: LineChart.thinned(raw, to: 60), parts: [LineChart.thinned(raw, to: 600)]))
    }
    if !evaluated.isEmpty {
      series.append(
        LineChart.Series(name: "validation", style: Self.second, points: LineChart.thinned(evaluated), hasMarkers: evaluated.count <= 40))
    }
    return chart(
      series, id: "loss", title: "Loss", axis: "loss (nats/token)",
      caption: "Thin: the steps. Thick: means of neighbouring steps. Points: evaluations on the validation data.")
  }

  private var score: Markup? {
    guard let metric = record.metric else { return nil }
    let points = RunRecord.points(record.evaluations, "eval_\(metric)", scale: 100)
    guard !points.isEmpty else { return nil }
    let series = LineChart.Series(
      name: Drawing.cut(metric, 18), style: Self.second, points: LineChart.thinned(points), hasMarkers: points.count <= 40)
    return chart(
      [series], id: "score", title: "Task metric", axis: "\(Drawing.cut(metric, 30)) (%)", includesZero: true, scale: .linear,
      caption: "Mean score on the validation rows that were answered.")
  }

  private var rate: Markup? {
    single(
      "learning_rate", id: "rate", title: "Learning rate", axis: "learning rate", includesZero: true, scale: .linear, isSmoothed: false,
      caption: "As each step used it.")
  }

  private var norm: Markup? {
    single(
      "grad_norm", id: "norm", title: "Gradient norm", axis: "global norm",
      caption: "Before clipping. Thin: the steps. Thick: means of neighbouring steps.")
  }

  private var speed: Markup? {
    single(
      "tokens_per_second", id: "speed", title: "Speed", axis: "tokens/s", includesZero: true, scale: .linear,
      caption: "Tokens trained per second of training, without evaluation and saving.")
  }

  private func single(
    _ key: String, id: String, title: String, axis: String, includesZero: Bool = false, scale: Axis.Scale? = nil, isSmoothed: Bool = true,
    caption: String
  ) -> Markup? {
    let raw = RunRecord.points(record.steps, key)
    guard !raw.isEmpty else { return nil }
    let series = LineChart.Series(
      name: "", style: Self.main, points: LineChart.thinned(raw, to: isSmoothed ? 60 : 300),
      parts: isSmoothed ? [LineChart.thinned(raw, to: 600)] : [])
    return chart([series], id: id, title: title, axis: axis, includesZero: includesZero, scale: scale, caption: caption)
  }

  private var memory: Markup? {
    let keys = [("peak_memory_bytes", "tensors", Self.main), ("peak_rss_bytes", "whole process", Self.second)]
    let largest = keys.flatMap { RunRecord.points(record.steps, $0.0) }.map(\.y).max() ?? 0
    guard largest > 0 else { return nil }
    let unit = Unit.bytes(largest)
    let series = keys.compactMap { key, name, style -> LineChart.Series? in
      let points = RunRecord.points(record.steps, key, scale: 1 / unit.size)
      return points.isEmpty ? nil : LineChart.Series(name: name, style: style, points: LineChart.thinned(points, to: 300))
    }
    return chart(
      series, id: "memory", title: "Memory", axis: "highest so far (\(unit.name))", includesZero: true, scale: .linear,
      caption: "The most so far, of the tensors and of the whole process; it never falls.")
  }

  private var memoryParts: Markup? {
    let peak = record.result["peak_memory_bytes"]
    let parts = MemoryPart.allCases.map { part in (part: part, bytes: Double(max(0, peak?[part.name]?.integer ?? 0))) }
    let largest = parts.map(\.bytes).max() ?? 0
    guard largest > 0 else { return nil }
    let unit = Unit.bytes(largest)
    let bars = parts.map {
      BarChart.Bar(name: $0.part.name, values: [$0.bytes / unit.size], label: Units.significant($0.bytes / unit.size, 3) + " " + unit.name)
    }
    let chart = BarChart(
      parts: [("", Self.main)], bars: bars, axis: Axis("peak (\(unit.name))", of: [largest / unit.size], includesZero: true)
    ) { Units.significant($0, 3) + " " + unit.name }
    let drawing = chart.drawing(
      id: "parts", title: "Memory by what it is for", description: bars.map { "\($0.name) \($0.label)" }.joined(separator: ", ") + ".")
    return Page.figure(drawing, caption: "Each part at its own peak.")
  }

  private func chart(
    _ series: [LineChart.Series], id: String, title: String, axis: String, includesZero: Bool = false, scale: Axis.Scale? = nil,
    caption: String
  ) -> Markup? {
    let all = series.flatMap { $0.points + $0.parts.flatMap(\.self) }
    guard !all.isEmpty else { return nil }
    let chosen = scale ?? ComparisonPage.suitableScale(all.map(\.y))
    let y = Axis(axis, of: all.map(\.y), scale: chosen, includesZero: includesZero)
    let words = series.compactMap { line -> String? in
      guard let first = line.points.first, let last = line.points.last else { return nil }
      let name = line.name.isEmpty ? "" : line.name + " "
      return "\(name)from \(Units.significant(first.y, 3)) to \(Units.significant(last.y, 3))"
    }
    let drawing = LineChart(x: Axis("step", of: [0] + all.map(\.x)), y: y, series: series)
      .drawing(id: id, title: title, description: "\(axis) over the steps: " + words.joined(separator: ", ") + ".")
    return Page.figure(drawing, caption: caption + (chosen == .logarithmic ? " The axis is logarithmic." : ""))
  }
}
