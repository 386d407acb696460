import FileFormats
import Ranks

/// Where the time of a rank has gone in this part of a run, as result.json has it.
package struct RankRecord: Record, Equatable {
  package var rank = 0
  package var host = ""
  /// Forward and backward passes and updates; sending and adding gradients; waiting for ranks that were not done yet.
  package var computeSeconds = 0.0, exchangeSeconds = 0.0, waitingSeconds = 0.0

  package init() {}

  package static var keys: [ConfigKey<RankRecord>] {
    [
      .count("rank", \.rank), .text("host", \.host), .number("compute_seconds", \.computeSeconds),
      .number("exchange_seconds", \.exchangeSeconds), .number("waiting_seconds", \.waitingSeconds),
    ]
  }

  /// Those of all ranks; nil where there is one only.
  static func all(_ ranks: any Communicator, _ times: RankTimes) throws(RankError) -> [RankRecord]? {
    if ranks.size == 1 { return nil }
    return try ranks.gather([times.compute, times.exchange, times.waiting], for: "the times of the run").enumerated().map { rank, seconds in
      var record = RankRecord()
      (record.rank, record.host) = (rank, ranks.hosts[rank])
      (record.computeSeconds, record.exchangeSeconds, record.waitingSeconds) = (seconds[0], seconds[1], seconds[2])
      return record
    }
  }

  /// The rank that keeps the others waiting: it computes so much longer than the one in the middle that it is worth telling. Nil for none.
  package static func slowest(of records: [RankRecord]) -> (rank: RankRecord, factor: Double)? {
    let sorted = records.sorted { $0.computeSeconds < $1.computeSeconds }
    guard let last = sorted.last, records.count > 1 else { return nil }
    let middle = sorted[(sorted.count - 1) / 2].computeSeconds
    let factor = last.computeSeconds / max(middle, 1e-9)
    return factor > Self.noticeable ? (last, factor) : nil
  }

  private static let noticeable = 1.15
}
