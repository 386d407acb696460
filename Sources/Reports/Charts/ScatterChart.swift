/// Points with error bars and names, and lines across for what has no place on the x axis.
struct ScatterChart: Sendable {
  struct Point: Sendable {
    let name: String
    let style: SeriesStyle
    let x: Double, y: Double
    /// Up and down by so much; nil where nobody knows.
    let error: Double?
    /// Name and numbers.
    let detail: String
  }

  let x: Axis, y: Axis
  let points: [Point]
  let levels: [(name: String, y: Double)]

  func drawing(id: String, title: String, description: String) -> Drawing {
    let area = PlotArea(x: x, y: y, right: 20)
    var pieces = [area.frame]
    let heights = spreadLabels(levels.map { area.point(x.lower, $0.y).y - 5 }, distance: 15, within: area.top...area.height - area.bottom)
    for (level, height) in zip(levels, heights) {
      let at = area.point(x.lower, level.y).y
      pieces.append(Drawing.line(area.left, at, area.end, at, classes: "level"))
      pieces.append(Drawing.text(Drawing.cut(level.name, 40), area.left + 6, height, classes: "name quiet"))
    }
    for point in points {
      guard let error = point.error, error > 0 else { continue }
      let (high, low) = (area.point(point.x, point.y + error), area.point(point.x, point.y - error))
      for bar in [
        Drawing.line(high.x, high.y, low.x, low.y, classes: "error \(point.style.colour)"),
        Drawing.line(high.x - 5, high.y, high.x + 5, high.y, classes: "error \(point.style.colour)"),
        Drawing.line(low.x - 5, low.y, low.x + 5, low.y, classes: "error \(point.style.colour)"),
      ] { pieces.append(bar) }
    }
    let places = points.map { area.point($0.x, $0.y) }
    for (point, at) in zip(points, places) { pieces.append(point.style.marker(at.x, at.y, size: 6, title: point.detail)) }
    // Names of one side are moved apart.
    let sides = points.indices.map { side(of: $0, places, area) }
    for side in [Drawing.Anchor.start, .end] {
      let chosen = points.indices.filter { sides[$0] == side }
      let heights = spreadLabels(chosen.map { places[$0].y }, distance: 16, within: area.top...area.height - area.bottom - 6)
      for (index, height) in zip(chosen, heights) {
        let offset = side == .start ? 12.0 : -12
        pieces.append(Drawing.text(Self.label(points[index]), places[index].x + offset, height + 4.5, side, classes: "name"))
      }
    }
    return Drawing(id: id, title: title, description: description, width: area.width, height: area.height, content: Markup(pieces))
  }

  private static func label(_ point: Point) -> String { Drawing.cut(point.name, 20) }

  /// A name stands on the right of its point, or on the left where the right has no room or another point in it.
  private func side(of index: Int, _ places: [(x: Double, y: Double)], _ area: PlotArea) -> Drawing.Anchor {
    let (place, width) = (places[index], 16 + 7.4 * Double(Self.label(points[index]).count))
    let isFree = { (range: ClosedRange<Double>) in
      range.lowerBound >= area.left && range.upperBound <= area.width
        && !places.indices.contains { $0 != index && range.contains(places[$0].x) && abs(places[$0].y - place.y) < 14 }
    }
    if isFree(place.x...place.x + width) { return .start }
    if isFree(place.x - width...place.x) { return .end }
    return place.x + width <= area.width ? .start : .end
  }
}
