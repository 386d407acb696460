import Reports
import Testing

@Suite struct AxisTests {
  @Test(
    "Ticks are round numbers around the values",
    arguments: [
      ([0, 9.7], ["0", "2", "4", "6", "8", "10"]), ([0.012, 0.031], ["0.010", "0.015", "0.020", "0.025", "0.030", "0.035"]),
      ([-3, 4], ["−4", "−2", "0", "2", "4"]), ([0, 800], ["0", "200", "400", "600", "800"]),
      ([0, 15_000], ["0", "5 k", "10 k", "15 k"]), ([0, 0.003], ["0", "0.001", "0.002", "0.003"]),
      ([5, 5], ["2", "3", "4", "5", "6", "7", "8"]),
    ] as [([Double], [String])])
  func linear(_ row: (values: [Double], labels: [String])) {
    let axis = Axis("x", of: row.values)
    #expect(axis.ticks.map(\.label) == row.labels)
    #expect(axis.lower <= row.values.min() ?? 0 && axis.upper >= row.values.max() ?? 0)
  }

  @Test(
    "Logarithmic ticks are powers of ten, over short ranges also 2 and 5 times them",
    arguments: [
      ([0.5, 2_000], ["1", "10", "100", "1000"]),
      ([36_864, 1_771_200], ["20000", "50000", "100000", "200000", "500000", "1000000", "2000000"]),
      ([3, 3], ["2", "5"]), ([1, 1], ["1"]), ([1e-300 * 2, 1e299], nil),
    ] as [([Double], [String]?)])
  func logarithmic(_ row: (values: [Double], labels: [String]?)) {
    let axis = Axis("x", of: row.values, scale: .logarithmic) { value, _ in "\(Int(exactly: value) ?? 0)" }
    if let labels = row.labels { #expect(axis.ticks.map(\.label) == labels) }
    #expect(axis.ticks.count <= 10)
    for value in row.values { #expect((0...1).contains(axis.position(value))) }
    #expect(axis.lower < axis.upper)
  }

  @Test("Nothing to show, one value, zeros, huge and unusable values all have an axis")
  func edges() {
    let cases: [[Double]] = [
      [], [0], [0, 0], [-7], [.nan, .infinity], [1e308, -1e308], [.leastNonzeroMagnitude], [1e17, 1e17 + 64],
      [Double.leastNonzeroMagnitude, 1],
    ]
    for values in cases {
      for scale in [Axis.Scale.linear, .logarithmic] {
        for includesZero in [true, false] {
          let axis = Axis("x", of: values, scale: scale, includesZero: includesZero)
          #expect(axis.lower < axis.upper, "\(values)")
          #expect((1...12).contains(axis.ticks.count), "\(values): \(axis.ticks.count)")
          for value in values + [.nan, -.infinity, 0] { #expect((0...1).contains(axis.position(value)), "\(values) \(value)") }
        }
      }
    }
  }

  @Test("A value lies where its share of the axis is, by logarithms on a logarithmic one")
  func positions() {
    #expect(Axis("x", of: [0, 10]).position(2.5) == 0.25)
    let axis = Axis("x", of: [1, 100], scale: .logarithmic)
    // From 1 to 100; the logarithm rounds.
    #expect(abs(axis.position(10) - 0.5) < 1e-12)
  }

  @Test("Labels are moved apart, stay in their order and inside")
  func labels() {
    let places = spreadLabels([50, 51, 52, 10], distance: 10, within: 0...60)
    #expect(places == [40, 50, 60, 10])
    #expect(spreadLabels([5], distance: 10, within: 0...60) == [5])
    #expect(spreadLabels([], distance: 10, within: 0...60) == [])
    let crowded = spreadLabels(Array(repeating: 30, count: 20), distance: 10, within: 0...60)
    // Sums of the distances round.
    #expect(crowded.min() ?? -1 > -1e-9 && crowded.max() ?? 99 < 60 + 1e-9)
  }
}
