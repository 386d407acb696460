/// Lying bars, one per row, of one part or several that lie one behind the other.
struct BarChart: Sendable {
  struct Bar: Sendable {
    let name: String
    /// As many as the chart has parts.
    let values: [Double]
    /// The number at the end of the bar.
    let label: String
  }

  /// What the parts are; one without a name is drawn without a legend.
  let parts: [(name: String, style: SeriesStyle)]
  let bars: [Bar]
  let axis: Axis
  /// The number of a part, for those who point at it.
  let detail: @Sendable (Double) -> String

  func drawing(id: String, title: String, description: String) -> Drawing {
    let width = Drawing.standardWidth
    let names = bars.map { Drawing.cut($0.name, 20) }
    let left = 14 + 7.6 * Double(names.map(\.count).max() ?? 1)
    let right = 14 + 7.8 * Double(bars.map(\.label.count).max() ?? 1)
    let legend = self.legend(width)
    let (top, rowHeight, thickness) = (legend.height + 8, 30.0, 19.0)
    let floor = top + rowHeight * Double(bars.count)
    let height = floor + 48
    let place = { (value: Double) in left + axis.position(value) * (width - left - right) }
    var pieces = [legend.markup]
    for tick in axis.ticks {
      pieces.append(Drawing.line(place(tick.value), top, place(tick.value), floor, classes: "grid"))
      pieces.append(Drawing.text(tick.label, place(tick.value), floor + 18, .middle, classes: "tick"))
    }
    pieces.append(Drawing.text(axis.title, (left + width - right) / 2, height - 8, .middle, classes: "label"))
    for (index, bar) in bars.enumerated() {
      let y = top + rowHeight * Double(index) + (rowHeight - thickness) / 2
      pieces.append(Drawing.text(names[index], left - 8, y + 14, .end, classes: "name"))
      var begin = 0.0
      for (part, value) in zip(parts, bar.values) where value > 0 {
        let (from, to) = (place(begin), place(begin + value))
        let detail = "\(bar.name)\(part.name.isEmpty ? "" : ", \(part.name)"): \(detail(value))"
        pieces.append(Self.box(from, y, max(0.5, to - from), thickness, part.style, title: detail))
        begin += value
      }
      pieces.append(Drawing.text(bar.label, place(begin) + 6, y + 14, classes: "value"))
    }
    pieces.append(Drawing.line(left, top, left, floor, classes: "axis"))
    return Drawing(id: id, title: title, description: description, width: width, height: height, content: Markup(pieces))
  }

  /// An area in its colour, and over it its texture.
  private static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: SeriesStyle, title: String?) -> Markup {
    let place = { (classes: String) in
      Markup(
        "rect",
        ["class": classes, "x": coordinate(x), "y": coordinate(y), "width": coordinate(width), "height": coordinate(height)],
        title.map { [Markup("title", text: $0)] } ?? [])
    }
    return place("area \(style.colour)") + place("texture \(style.texture)")
  }

  private func legend(_ width: Double) -> (markup: Markup, height: Double) {
    guard parts.contains(where: { !$0.name.isEmpty }) else { return (.empty, 0) }
    var pieces: [Markup] = []
    var (x, y) = (6.0, 4.0)
    for part in parts {
      let needed = 30 + 7.6 * Double(part.name.count)
      if x + needed > width { (x, y) = (6, y + 22) }
      pieces.append(Self.box(x, y, 14, 14, part.style, title: nil))
      pieces.append(Drawing.text(part.name, x + 20, y + 12, classes: "name"))
      x += needed + 8
    }
    return (Markup("g", [:], pieces), y + 22)
  }

  /// The textures, once per page.
  static let textures: Markup = {
    func pattern(_ id: String, _ size: String, _ content: Markup) -> Markup {
      Markup("pattern", ["id": id, "width": size, "height": size, "patternUnits": "userSpaceOnUse"], content)
    }
    func stroke(_ data: String) -> Markup { Markup("path", ["d": data, "class": "hatch"]) }
    return Markup(
      "svg", ["class": "hidden", "aria-hidden": "true", "width": "0", "height": "0"],
      Markup(
        "defs", [:], pattern("hatch1", "6", stroke("M-1 7L7 -1M-1 1L1 -1M5 7L7 5")),
        pattern("hatch2", "5", Markup("circle", ["cx": "2.5", "cy": "2.5", "r": "1.1", "class": "dot"])),
        pattern("hatch3", "6", stroke("M3 0L3 6")), pattern("hatch4", "6", stroke("M0 3L6 3M3 0L3 6"))))
  }()
}
