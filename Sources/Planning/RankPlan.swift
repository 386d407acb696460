import FileFormats

/// What carries the gradients from rank to rank.
package struct Interconnect: Sendable {
  package let name: String
  /// Into a rank and out of it at the same time, of the line's own rate what TCP leaves; seconds for a message to arrive.
  package let bytesPerSecond: Double, latency: Double

  /// Line rates times 0.94, which TCP over Ethernet frames of 1,500 bytes leaves; NVLink as of an H100, 450 GB/s each way.
  package static let catalogue = [
    Interconnect(name: "1GbE", bytesPerSecond: 0.94 * 125e6, latency: 50e-6),
    Interconnect(name: "10GbE", bytesPerSecond: 0.94 * 1.25e9, latency: 30e-6),
    Interconnect(name: "100GbE", bytesPerSecond: 0.94 * 12.5e9, latency: 10e-6),
    Interconnect(name: "NVLink", bytesPerSecond: 450e9, latency: 5e-6),
  ]

  /// That of a name, in any case.
  package static func named(_ name: String) -> Interconnect? { catalogue.first { $0.name.lowercased() == name.lowercased() } }

  /// Names for a message.
  package static var names: [String] { catalogue.map(\.name) }

  /// Seconds to add up the gradients of so many ranks and give them the sum: slices go to their owners and come back, so 2 (N − 1) / N of the
  /// bytes leave each rank and as many come in, in 2 (N − 1) messages; and before that each tells each the losses of its shards.
  package func exchangeSeconds(bytes: Double, ranks: Int) -> Double {
    ranks == 1 ? 0 : 2 * Double(ranks - 1) / Double(ranks) * bytes / bytesPerSecond + 3 * latency * Double(ranks - 1)
  }
}

/// What more ranks would give, each of them a device like the one that is planned for.
package struct RankPlan: Sendable {
  /// One number of ranks.
  package struct Line: Sendable, Equatable {
    package let ranks: Int
    /// Of a step: all of it, and the part that goes into the exchange of gradients.
    package let stepSeconds: Double, exchangeSeconds: Double
    /// The speed-up over one rank, as a part of the number of ranks.
    package let efficiency: Double
  }

  package let method: String
  package let interconnect: Interconnect
  /// Of the gradients of all trained parameters.
  package let gradientBytes: Double
  package let lines: [Line]
  /// The number of ranks that was asked for.
  package let wanted: Line

  /// Ranks do not pay any more where they spend half of their time on the exchange.
  package var paysUpTo: Int { lines.last { $0.efficiency >= Self.leastEfficiency }?.ranks ?? 1 }

  private static let leastEfficiency = 0.5

  /// - Parameters:
  ///   - stepSeconds: of a step on one device.
  ///   - rows: of a step; more ranks than rows have nothing to do.
  package init(method: String, stepSeconds: Double, trainedParameters: Int, rows: Int, ranks: Int, interconnect: Interconnect) {
    (self.method, self.interconnect, gradientBytes) = (method, interconnect, 4 * Double(trainedParameters))
    let bytes = gradientBytes
    func line(_ count: Int) -> Line {
      let exchange = interconnect.exchangeSeconds(bytes: bytes, ranks: count)
      // Whole rows: the rank with the most of them sets the pace.
      let share = Double((rows + count - 1) / count) / Double(rows)
      let seconds = stepSeconds * share + exchange
      return Line(ranks: count, stepSeconds: seconds, exchangeSeconds: exchange, efficiency: stepSeconds / seconds / Double(count))
    }
    var (counts, next) = ([Int](), 1)
    while next <= min(rows, 1024) {
      counts.append(next)
      next *= 2
    }
    lines = counts.map(line)
    wanted = line(ranks)
  }

  /// As `--json` prints it.
  package var json: JSONObject {
    func object(_ line: Line) -> JSONValue {
      [
        "ranks": JSONValue(line.ranks), "step_seconds": JSONValue(line.stepSeconds), "exchange_seconds": JSONValue(line.exchangeSeconds),
        "efficiency": JSONValue(line.efficiency),
      ]
    }
    return [
      "method": JSONValue(method), "interconnect": JSONValue(interconnect.name), "gradient_bytes": JSONValue(Int(gradientBytes)),
      "wanted": object(wanted), "lines": JSONValue(lines.map(object)), "pays_up_to": JSONValue(paysUpTo),
    ]
  }
}
