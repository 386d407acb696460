/// Lines over a common axis, each with its name at its end.
struct LineChart: Sendable {
  struct Series: Sendable {
    let name: String
    let style: SeriesStyle
    /// In the order of x.
    var points: [(x: Double, y: Double)]
    /// Thin lines behind, of which this is the mean.
    var parts: [[(x: Double, y: Double)]] = []
    /// Whether every point has a marker: for few that were measured one by one.
    var hasMarkers = false
  }

  let x: Axis, y: Axis
  let series: [Series]
  /// Points to look at: where lines cross.
  var marks: [(x: Double, y: Double, label: String)] = []

  func drawing(id: String, title: String, description: String) -> Drawing {
    let drawn = series.filter { !$0.points.isEmpty }
    let names = drawn.map { Drawing.cut($0.name, 18) }
    let area = PlotArea(x: x, y: y, right: names.allSatisfy(\.isEmpty) ? 16 : 26 + 7.6 * Double(names.map(\.count).max() ?? 0))
    var pieces = [area.frame]
    for line in drawn {
      for part in line.parts where part.count > 1 {
        pieces.append(Drawing.path(part.map { area.point($0.x, $0.y) }, classes: "thin \(line.style.colour)"))
      }
    }
    for line in drawn {
      let points = line.points.map { area.point($0.x, $0.y) }
      if points.count > 1 {
        pieces.append(Drawing.path(points, classes: "thick \(line.style.colour)", dashes: line.style.dashes, title: line.name))
      }
      let marked = line.hasMarkers ? points : Array(points.suffix(1))
      pieces += marked.map { line.style.marker($0.x, $0.y, size: 4, title: line.name) }
    }
    for mark in marks {
      let at = area.point(mark.x, mark.y)
      pieces.append(
        Markup("circle", ["class": "ring", "cx": coordinate(at.x), "cy": coordinate(at.y), "r": "6"], Markup("title", text: mark.label)))
      pieces.append(Drawing.text(mark.label, at.x, at.y - 11, .middle, classes: "value"))
    }
    let ends = drawn.compactMap(\.points.last).map { area.point($0.x, $0.y) }
    let places = spreadLabels(ends.map(\.y), distance: 17, within: area.top + 4...area.height - area.bottom)
    for (index, name) in names.enumerated() where !name.isEmpty {
      let at = (x: area.end + 16, y: places[index])
      // A hair from the end of the line to its name, where that had to move.
      pieces.append(Drawing.line(ends[index].x + 5, ends[index].y, at.x - 3, at.y, classes: "leader"))
      pieces.append(Drawing.text(name, at.x, at.y + 4.5, classes: "name"))
    }
    return Drawing(id: id, title: title, description: description, width: area.width, height: area.height, content: Markup(pieces))
  }

  /// Means of neighbouring points, so that a line has at most so many; one that has few stays as it is.
  static func thinned(_ points: [(x: Double, y: Double)], to count: Int = 100) -> [(x: Double, y: Double)] {
    guard points.count > count else { return points }
    return (0..<count).map { bin in
      let part = points[points.count * bin / count..<points.count * (bin + 1) / count]
      let total = part.reduce((x: 0.0, y: 0.0)) { ($0.x + $1.x, $0.y + $1.y) }
      return (total.x / Double(part.count), total.y / Double(part.count))
    }
  }
}
