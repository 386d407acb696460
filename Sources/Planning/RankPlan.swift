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
    /// Seconds: of a step; of the exchange of its gradients; and of the part of the exchange that is left when the backward pass is over.
    package let stepSeconds: Double, exchangeSeconds: Double, leftSeconds: Double
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
  /// The part of a micro-batch's time in which gradients become final one after the other. A backward pass is half of it at least.
  private static let backwardPart = 0.5
  /// Gradients are sent in buckets of this many bytes or more, and at most so many of them. Nothing hides the last one.
  private static let smallestBucket = Double(4 << 20), mostBuckets = 24.0

  /// - Parameters:
  ///   - stepSeconds: of a step on one device.
  ///   - rows: of a step; more ranks than rows have nothing to do.
  ///   - batchRows: rows of a micro-batch; a rank exchanges gradients during the backward pass of its last micro-batch.
  package init(
    method: String, stepSeconds: Double, trainedParameters: Int, rows: Int, batchRows: Int, ranks: Int, interconnect: Interconnect
  ) {
    (self.method, self.interconnect, gradientBytes) = (method, interconnect, 4 * Double(trainedParameters))
    let bytes = gradientBytes
    func line(_ count: Int) -> Line {
      let exchange = interconnect.exchangeSeconds(bytes: bytes, ranks: count)
      // Whole rows: the rank with the most of them sets the pace.
      let rowsOfRank = (rows + count - 1) / count
      let compute = stepSeconds * Double(rowsOfRank) / Double(rows)
      let hiding = compute * Self.backwardPart * Double(min(batchRows, rowsOfRank)) / Double(rowsOfRank)
      let last = min(1, max(1 / Self.mostBuckets, Self.smallestBucket / max(1, bytes)))
      let left = max(exchange - hiding, exchange * last)
      let seconds = compute + left
      return Line(
        ranks: count, stepSeconds: seconds, exchangeSeconds: exchange, leftSeconds: left, efficiency: stepSeconds / seconds / Double(count))
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
        "exchange_left_seconds": JSONValue(line.leftSeconds), "efficiency": JSONValue(line.efficiency),
      ]
    }
    return [
      "method": JSONValue(method), "interconnect": JSONValue(interconnect.name), "gradient_bytes": JSONValue(Int(gradientBytes)),
      "wanted": object(wanted), "lines": JSONValue(lines.map(object)), "pays_up_to": JSONValue(paysUpTo),
    ]
  }
}
