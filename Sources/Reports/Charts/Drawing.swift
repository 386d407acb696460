/// A chart: a drawing with a title and a description in words for those who do not see it.
struct Drawing: Sendable {
  /// Names the elements; unique on the page.
  let id: String
  let title: String
  /// What is to be seen, in words and numbers.
  let description: String
  /// In the units of the coordinates; the page scales it.
  let width: Double, height: Double
  let content: Markup

  /// Width of all charts.
  static let standardWidth = 560.0

  var markup: Markup {
    Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(coordinate(width)) \(coordinate(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      Markup("title", ["id": "\(id)-title"], text: title), Markup("desc", ["id": "\(id)-desc"], text: description), content)
  }

  enum Anchor: String { case start, middle, end }

  static func text(_ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, classes: String? = nil) -> Markup {
    Markup("text", ["x": coordinate(x), "y": coordinate(y), "text-anchor": anchor.rawValue, "class": classes], text: text)
  }

  static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, classes: String) -> Markup {
    Markup("line", ["class": classes, "x1": coordinate(x1), "y1": coordinate(y1), "x2": coordinate(x2), "y2": coordinate(y2)])
  }

  static func path(_ points: [(x: Double, y: Double)], classes: String, dashes: String? = nil, title: String? = nil) -> Markup {
    let data = points.enumerated().map { ($0 == 0 ? "M" : "L") + "\(coordinate($1.x)) \(coordinate($1.y))" }.joined()
    return Markup("path", ["class": classes, "d": data, "stroke-dasharray": dashes], title.map { [Markup("title", text: $0)] } ?? [])
  }

  /// A text cut to so many characters.
  static func cut(_ text: String, _ count: Int) -> String { text.count > count ? text.prefix(max(1, count - 1)) + "…" : text }
}

/// The area of a chart with two axes: grid, ticks and titles.
struct PlotArea: Sendable {
  let x: Axis, y: Axis
  let width: Double, height: Double
  let left: Double, top = 14.0, right: Double, bottom = 50.0

  /// - Parameter right: room for the names of lines.
  init(x: Axis, y: Axis, right: Double = 16, width: Double = Drawing.standardWidth, height: Double = 330) {
    (self.x, self.y, self.right, self.width, self.height) = (x, y, right, width, height)
    // Seven and a half units for a character of 13 units.
    left = 40 + 7.4 * Double(y.ticks.map(\.label.count).max() ?? 1)
  }

  func point(_ xValue: Double, _ yValue: Double) -> (x: Double, y: Double) {
    (left + x.position(xValue) * (width - left - right), height - bottom - y.position(yValue) * (height - top - bottom))
  }

  /// Right end of the area.
  var end: Double { width - right }

  /// What lies behind the data.
  var frame: Markup {
    var pieces: [Markup] = []
    let (floor, middle) = (height - bottom, (top + height - bottom) / 2)
    for tick in y.ticks {
      let at = point(x.lower, tick.value).y
      pieces.append(Drawing.line(left, at, end, at, classes: "grid"))
      pieces.append(Drawing.text(tick.label, left - 8, at + 4.5, .end, classes: "tick"))
    }
    for tick in x.ticks {
      let at = point(tick.value, y.lower).x
      pieces.append(Drawing.line(at, floor, at, floor + 5, classes: "axis"))
      pieces.append(Drawing.text(tick.label, at, floor + 20, .middle, classes: "tick"))
    }
    pieces.append(Drawing.line(left, floor, end, floor, classes: "axis"))
    pieces.append(Drawing.text(x.title, (left + end) / 2, height - 8, .middle, classes: "label"))
    pieces.append(
      Markup(
        "text",
        ["transform": "translate(14 \(coordinate(middle))) rotate(-90)", "text-anchor": "middle", "class": "label"], text: y.title))
    return Markup("g", [:], pieces)
  }
}

/// Moves labels apart that would lie on each other.
///
/// - Returns: the places in the order given, at least `distance` apart where the room allows it.
package func spreadLabels(_ wishes: [Double], distance: Double, within range: ClosedRange<Double>) -> [Double] {
  guard wishes.count > 1 else { return wishes.map { min(range.upperBound, max(range.lowerBound, $0)) } }
  let room = range.upperBound - range.lowerBound
  let distance = min(distance, room / Double(wishes.count - 1))
  let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
  // Neighbours that are too close become a block around their middle; blocks that meet become one.
  var blocks: [(sum: Double, count: Int)] = []
  for (rank, index) in order.enumerated() {
    var block = (sum: wishes[index] - Double(rank) * distance, count: 1)
    while let last = blocks.last, last.sum / Double(last.count) > block.sum / Double(block.count) {
      block = (block.sum + last.sum, block.count + last.count)
      blocks.removeLast()
    }
    blocks.append(block)
  }
  var places = wishes
  var rank = 0
  for block in blocks {
    for _ in 0..<block.count {
      places[order[rank]] = block.sum / Double(block.count) + Double(rank) * distance
      rank += 1
    }
  }
  // Back inside, from both ends.
  var floor = range.lowerBound
  for index in order {
    places[index] = max(floor, places[index])
    floor = places[index] + distance
  }
  var ceiling = range.upperBound
  for index in order.reversed() {
    places[index] = min(ceiling, places[index])
    ceiling = places[index] - distance
  }
  return places
}
