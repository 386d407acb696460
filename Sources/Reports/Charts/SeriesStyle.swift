/// How a series is told from others: a colour, a marker and a dash pattern, so that nobody has to tell colours apart.
///
/// - Source: the palette of Okabe & Ito 2008, "Color Universal Design". The style sheet holds the colours, `.c0` to `.c6`.
struct SeriesStyle: Sendable {
  private let index: Int

  static let colourCount = 7

  /// The style of the n-th series; after seven, colours come again with other markers and dashes.
  init(_ index: Int) { self.index = max(0, index) }

  /// Class of the colour: sets `--c`.
  var colour: String { "c\(index % Self.colourCount)" }

  /// Class of a second look for areas: sets the texture.
  var texture: String { "t\(index % 5)" }

  var dashes: String? {
    let patterns: [String?] = [nil, "7 4", "2 3", "10 3 2 3", "5 2", "12 4", "2 2 6 2"]
    return patterns[(index + index / Self.colourCount) % patterns.count]
  }

  /// The marker around a point.
  func marker(_ x: Double, _ y: Double, size: Double = 5, title: String? = nil) -> Markup {
    let content = title.map { [Markup("title", text: $0)] } ?? []
    let corners: [(Double, Double)]
    switch (index + index / Self.colourCount) % 7 {
    case 0:
      return Markup(
        "circle", ["class": "m \(colour)", "cx": coordinate(x), "cy": coordinate(y), "r": coordinate(size)], content)
    case 1: corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)].map { ($0.0 * 0.9, $0.1 * 0.9) }
    case 2: corners = [(0, -1.2), (1.1, 0.8), (-1.1, 0.8)]
    case 3: corners = [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
    case 4: corners = [(0, 1.2), (1.1, -0.8), (-1.1, -0.8)]
    case 5:
      // A plus.
      let (a, b) = (0.4, 1.2)
      corners = [(-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a), (-b, -a), (-a, -a)]
    default:
      // A hexagon lying on its side.
      corners = [(-1.2, 0), (-0.6, -1), (0.6, -1), (1.2, 0), (0.6, 1), (-0.6, 1)]
    }
    let points = corners.map { "\(coordinate(x + size * $0.0)),\(coordinate(y + size * $0.1))" }.joined(separator: " ")
    return Markup("polygon", ["class": "m \(colour)", "points": points], content)
  }
}

/// A coordinate of a drawing with one digit after the point.
func coordinate(_ value: Double) -> String { Units.fixed(value, 1).replacing("−", with: "-") }
