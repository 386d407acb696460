extension ComparisonPage {
  /// The charts that there are numbers for.
  var charts: [Markup] {
    [lossChart, evaluationChart, qualityChart, memoryChart, timeChart, moneyChart, breakEvenChart].compactMap(\.self)
  }

  private var methods: [(row: ComparisonRow, style: SeriesStyle)] { rows.filter { $0.row.kind == .method } }

  // MARK: Losses

  private var lossChart: Markup? {
    let series = methods.compactMap { entry -> LineChart.Series? in
      let curves = entry.row.seeds.map(\.curve).filter { !$0.steps.isEmpty }
      let parts = curves.map { LineChart.thinned(Self.points($0)) }
      return curves.isEmpty
        ? nil : LineChart.Series(name: entry.row.name, style: entry.style, points: LineChart.thinned(Self.mean(curves)), parts: parts)
    }
    guard let chart = Self.chart(series, "training loss (nats/token)") else { return nil }
    let drawing = chart.drawing(
      id: "loss", title: "Training loss over steps",
      description: "One line per method. Last mean losses: " + Self.lastValues(series) + ".")
    return Page.figure(
      drawing,
      caption: "Thin: each seed. Thick: their mean, as far as all of them ran. Long runs are shown as means of neighbouring steps."
        + (chart.y.scale == .logarithmic ? " The loss axis is logarithmic." : ""))
  }

  private var evaluationChart: Markup? {
    let series = methods.compactMap { entry -> LineChart.Series? in
      let curves = entry.row.seeds.map(\.evalCurve).filter { !$0.steps.isEmpty }
      guard !curves.isEmpty else { return nil }
      var line = LineChart.Series(name: entry.row.name, style: entry.style, points: LineChart.thinned(Self.mean(curves)))
      line.hasMarkers = line.points.count <= 20
      return line
    }
    guard let chart = Self.chart(series, "validation loss (nats/token)") else { return nil }
    let drawing = chart.drawing(
      id: "eval", title: "Validation loss over steps",
      description: "One line per method. Last mean losses: " + Self.lastValues(series) + ".")
    return Page.figure(
      drawing, caption: "Means over the seeds." + (chart.y.scale == .logarithmic ? " The loss axis is logarithmic." : ""))
  }

  private static func chart(_ series: [LineChart.Series], _ title: String) -> LineChart? {
    let all = series.flatMap { $0.points + $0.parts.flatMap(\.self) }
    guard !series.isEmpty, !all.isEmpty else { return nil }
    let losses = all.map(\.y)
    return LineChart(
      x: Axis("step", of: [0] + all.map(\.x)), y: Axis(title, of: losses, scale: suitableScale(losses)), series: series)
  }

  /// Logarithmic where the values span more than a factor of ten.
  static func suitableScale(_ values: [Double]) -> Axis.Scale {
    guard let low = values.min(), let high = values.max(), low > 0 else { return .linear }
    return high / low > 10 ? .logarithmic : .linear
  }

  static func points(_ curve: LossCurve) -> [(x: Double, y: Double)] { zip(curve.steps, curve.losses).map { (Double($0), $1) } }

  /// The mean over the seeds at every step that all of them have.
  private static func mean(_ curves: [LossCurve]) -> [(x: Double, y: Double)] {
    var sums: [Int: (total: Double, count: Int)] = [:]
    for curve in curves {
      for (step, loss) in zip(curve.steps, curve.losses) {
        let old = sums[step] ?? (0, 0)
        sums[step] = (old.total + loss, old.count + 1)
      }
    }
    return sums.filter { $0.value.count == curves.count }.sorted { $0.key < $1.key }.map {
      (Double($0.key), $0.value.total / Double($0.value.count))
    }
  }

  private static func lastValues(_ series: [LineChart.Series]) -> String {
    series.compactMap { line in line.points.last.map { "\(line.name) \(Units.significant($0.y, 3))" } }.joined(separator: ", ")
  }

  // MARK: Quality against parameters

  private var qualityChart: Markup? {
    let task = result.task
    let scale = task.metric == nil ? 1.0 : 100
    let title = task.metric.map { "\(Drawing.cut($0, 30)) (%)" } ?? "evaluation loss (nats/token)"
    let points = methods.compactMap { entry -> ScatterChart.Point? in
      let statistics = task.metric == nil ? entry.row.evalLoss : entry.row.metric
      guard let statistics, let count = entry.row.trainableParameters, count > 0 else { return nil }
      let shown = Units.spread(statistics, scale: scale, unit: scale == 1 ? "" : " %")
      return ScatterChart.Point(
        name: entry.row.name, style: entry.style, x: Double(count), y: statistics.mean * scale,
        error: statistics.standardDeviation.map { $0 * scale },
        detail: "\(entry.row.name): \(shown) with \(Units.integer(count)) trained parameters")
    }
    guard !points.isEmpty else { return nil }
    let prompted = rows.filter { $0.row.kind == .prompting }.compactMap { Quality($0.row, task) }
    let best = prompted.max { $1.isBetter(than: $0) }
    let base = rows.first { $0.row.kind == .base }.flatMap { Quality($0.row, task) }
    let levels = [base.map { ("\($0.name), \($0.text)", $0.mean * scale) }, best.map { ("\($0.name), \($0.text)", $0.mean * scale) }]
      .compactMap(\.self)
    let values = points.flatMap { [$0.y - ($0.error ?? 0), $0.y + ($0.error ?? 0)] } + levels.map(\.1)
    let yScale = task.metric == nil ? Self.suitableScale(values) : .linear
    let chart = ScatterChart(
      x: Axis("trained parameters", of: points.map(\.x), scale: .logarithmic, label: { value, _ in Units.short(value) }),
      y: Axis(title, of: values, scale: yScale, includesZero: task.metric != nil), points: points,
      levels: levels.map { (name: $0.0, y: $0.1) })
    let drawing = chart.drawing(
      id: "quality", title: "Quality against trained parameters",
      description: points.map(\.detail).joined(separator: "; ") + levels.map { "; \($0.0), without training" }.joined() + ".")
    let direction = task.metric == nil ? "Lower is better." : "Higher is better."
    return Page.figure(
      drawing,
      caption:
        "\(direction) Bars: ± one standard deviation over the seeds. Dashed: the untouched base and the best way of prompting, which train "
        + "nothing. The parameter axis is logarithmic.")
  }

  // MARK: Bars

  private var memoryChart: Markup? {
    let measured = rows.compactMap { entry in entry.row.memory.map { (name: entry.row.name, use: $0) } }
    let largest = measured.map { max(Double($0.use.total), MemoryPart.sum($0.use)) }.max() ?? 0
    guard largest > 0 else { return nil }
    let unit = Unit.bytes(largest)
    let parts = MemoryPart.allCases
    let bars = measured.map { row in
      BarChart.Bar(
        name: row.name, values: parts.map { Double($0.bytes(row.use)) / unit.size }, label: Units.bytes(row.use.total))
    }
    let axis = Axis("peak memory (\(unit.name))", of: [largest / unit.size], includesZero: true)
    let chart = BarChart(parts: parts.map { ($0.name, $0.style) }, bars: bars, axis: axis) { Units.significant($0, 3) + " " + unit.name }
    let drawing = chart.drawing(
      id: "memory", title: "Memory by what it is for",
      description: measured.map { row in
        "\(row.name): \(Units.bytes(row.use.total)) ("
          + parts.map { "\($0.name) \(Units.bytes($0.bytes(row.use)))" }.joined(separator: ", ") + ")"
      }.joined(separator: "; ") + ".")
    return Page.figure(
      drawing,
      caption: "Each part at its own peak; the number at the bar is the peak of all together, which can be less than the sum.")
  }

  private var timeChart: Markup? {
    let measured = methods.compactMap { entry in
      entry.row.trainSeconds.map { (name: entry.row.name, run: $0, tuning: entry.row.tuning.reduce(0) { $0 + $1.seconds }) }
    }
    let largest = measured.map { $0.run.mean + $0.tuning }.max() ?? 0
    guard largest > 0 else { return nil }
    let unit = Unit.seconds(largest)
    let bars = measured.map { row in
      BarChart.Bar(
        name: row.name, values: [row.run.mean / unit.size, row.tuning / unit.size],
        label: Units.duration(row.run.mean) + (row.tuning > 0 ? " + " + Units.duration(row.tuning) : ""))
    }
    let chart = BarChart(
      parts: Self.costParts, bars: bars, axis: Axis("time (\(unit.name))", of: [largest / unit.size], includesZero: true)
    ) { Units.significant($0, 3) + " " + unit.name }
    let drawing = chart.drawing(
      id: "time", title: "Time",
      description: measured.map {
        "\($0.name): \(Units.duration($0.run.mean)) for a run, \(Units.duration($0.tuning)) for choosing the learning rate"
      }
      .joined(separator: "; ") + ".")
    return Page.figure(
      drawing, caption: "Training of one final run, mean over the seeds, and all trials that chose its learning rate.")
  }

  private var moneyChart: Markup? {
    guard let currency = result.pricing?.currency else { return nil }
    let measured = methods.compactMap { entry in
      entry.row.cost.map { (name: entry.row.name, run: $0, tuning: entry.row.tuningCost ?? 0) }
    }
    let largest = measured.map { $0.run + $0.tuning }.max() ?? 0
    guard largest > 0 else { return nil }
    // Runs of minutes cost so little that a thousand of them are easier to read.
    let shown = Drawing.cut(currency, 12)
    let (factor, of) = largest < 0.01 ? (1000.0, "of 1,000 such trainings ") : (1.0, "")
    let bars = measured.map { row in
      BarChart.Bar(
        name: row.name, values: [row.run * factor, row.tuning * factor],
        label: Units.significant(row.run * factor, 3) + (row.tuning > 0 ? " + " + Units.significant(row.tuning * factor, 3) : "") + " "
          + shown)
    }
    let axis = Axis("cost \(of)(\(shown))", of: [largest * factor], includesZero: true)
    let chart = BarChart(parts: Self.costParts, bars: bars, axis: axis) { Units.money($0, currency) }
    let drawing = chart.drawing(
      id: "money", title: "Money",
      description: measured.map { row in
        "\(row.name): \(Units.money(row.run, currency)) for a run, \(Units.money(row.tuning, currency)) for choosing the learning rate"
      }.joined(separator: "; ") + ".")
    return Page.figure(
      drawing, caption: "At the prices given below, as of \(result.pricing?.asOf ?? "an unknown date").")
  }

  private static let costParts = [
    (name: "one final run", style: SeriesStyle(0)), (name: "choosing the learning rate", style: SeriesStyle(4)),
  ]
}

extension MemoryPart {
  /// All parts at their own peaks.
  static func sum(_ use: MemoryUse) -> Double { allCases.reduce(0) { $0 + Double($1.bytes(use)) } }
}

/// A unit in which a number of some size reads well.
struct Unit: Sendable {
  let name: String
  /// In the unit that it stands for: bytes, seconds.
  let size: Double

  static func bytes(_ largest: Double) -> Unit {
    largest >= 0x1p31
      ? Unit(name: "GiB", size: 0x1p30) : largest >= 0x1p20 ? Unit(name: "MiB", size: 0x1p20) : Unit(name: "KiB", size: 0x1p10)
  }

  static func seconds(_ largest: Double) -> Unit {
    largest >= 7200 ? Unit(name: "h", size: 3600) : largest >= 300 ? Unit(name: "min", size: 60) : Unit(name: "s", size: 1)
  }
}
