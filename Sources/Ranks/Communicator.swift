import FileFormats
import Tensors

/// The processes that train one run together, as one of them sees them. All of them call the same functions in the same order.
package protocol Communicator: AnyObject {
  /// The number of this process, from 0; rank 0 owns the run's directory and the console.
  var rank: Int { get }
  /// How many there are.
  var size: Int { get }
  /// Where each of them runs, in the order of ranks.
  var hosts: [String] { get }
  /// How many of them may use the same cores as this one, itself included.
  var coreSharers: Int { get }

  /// Starts to exchange: piece r of `input` goes to rank r, piece r of `output` comes from rank r. Both stay where they are until it is done.
  ///
  /// - Parameters:
  ///   - channel: from 0 to 999. Operations that run at the same time need different channels; on one channel all ranks start the same
  ///     operations in the same order.
  ///   - purpose: what it is for, for messages: "the gradients of step 17".
  func startAllToAll(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, channel: Int, for purpose: String
  ) -> any StartedOperation
  /// Starts to gather: `input` goes to every rank, piece r of `output` comes from rank r. It may be the own piece of the output.
  func startAllGather(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, channel: Int, for purpose: String
  ) -> any StartedOperation
  /// The bytes of rank 0 go to all others.
  func broadcast(_ bytes: UnsafeMutableRawBufferPointer, for purpose: String) throws(RankError)

  /// Lets the others know, soon and without waiting, that a stop is wished here.
  func spreadStopWish()
  /// Whether a stop is wished elsewhere, as far as it is known here.
  var isStopWishedElsewhere: Bool { get }
}

/// What all ranks do together, and may still be doing.
package protocol StartedOperation: AnyObject {
  /// Whether it is over, be it by an error.
  var isDone: Bool { get }
  /// Waits until it is over.
  func wait() throws(RankError)
}

/// One process that trains alone.
package final class OneProcess: Communicator {
  package let rank = 0, size = 1, coreSharers = 1
  package let hosts: [String] = []
  package let isStopWishedElsewhere = false

  package init() {}

  package func startAllToAll(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, channel: Int, for purpose: String
  ) -> any StartedOperation {
    output.copyMemory(from: input)
    return Done()
  }

  package func startAllGather(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, channel: Int, for purpose: String
  ) -> any StartedOperation {
    if input.baseAddress != UnsafeRawPointer(output.baseAddress) { output.copyMemory(from: input) }
    return Done()
  }

  private final class Done: StartedOperation {
    let isDone = true

    func wait() {}
  }

  package func broadcast(_ bytes: UnsafeMutableRawBufferPointer, for purpose: String) {}

  package func spreadStopWish() {}
}

extension Communicator {
  /// Whether this process owns the run's directory and the console.
  package var isFirst: Bool { rank == 0 }

  /// The part of so many shards that a rank computes, aligned to its size; this one's where none is named.
  ///
  /// - Precondition: the number of ranks divides that of the shards.
  package func part(of shards: Int, rank: Int? = nil) -> Range<Int> {
    let (count, rank) = (shards / size, rank ?? self.rank)
    return rank * count..<(rank + 1) * count
  }

  /// The ranks that run on the same host as this one, in order.
  package var ranksOnHost: [Int] { size == 1 ? [0] : hosts.indices.filter { hosts[$0] == hosts[rank] } }

  /// How a rank is named in messages.
  package func name(of rank: Int) -> String { hosts.indices.contains(rank) ? "rank \(rank) (\(hosts[rank]))" : "rank \(rank)" }

  /// What each rank has to say, in the order of ranks.
  package func gather(_ text: String, for purpose: String) throws(RankError) -> [String] {
    if size == 1 { return [text] }
    let bytes = Array(text.utf8)
    let lengths = try gather([Double(bytes.count)], for: purpose).map { Int($0[0]) }
    let piece = lengths.max() ?? 0
    if piece == 0 { return lengths.map { _ in "" } }
    let padded = bytes + [UInt8](repeating: 0, count: piece - bytes.count)
    let all = try gatherElements(padded, for: purpose)
    return lengths.enumerated().map { String(decoding: all[$0 * piece..<$0 * piece + $1], as: UTF8.self) }
  }

  /// Numbers of each rank, as many of each, in the order of ranks.
  package func gather(_ numbers: [Double], for purpose: String) throws(RankError) -> [[Double]] {
    if size == 1 { return [numbers] }
    let all = try gatherElements(numbers, for: purpose)
    return (0..<size).map { Array(all[$0 * numbers.count..<($0 + 1) * numbers.count]) }
  }

  private func gatherElements<Element: BitwiseCopyable>(_ elements: [Element], for purpose: String) throws(RankError) -> [Element] {
    guard let filler = elements.first else { return [] }
    var all = [Element](repeating: filler, count: elements.count * size)
    var problem: RankError?
    elements.withUnsafeBytes { input in
      all.withUnsafeMutableBytes { output in
        do throws(RankError) { try startAllGather(input, output, channel: 0, for: purpose).wait() } catch { problem = error }
      }
    }
    if let problem { throw problem }
    return all
  }

  /// Whether it is so on any rank.
  package func any(_ isSo: Bool, for purpose: String) throws(RankError) -> Bool {
    size == 1 ? isSo : try gather([isSo ? 1 : 0], for: purpose).contains { $0[0] != 0 }
  }

  /// Rank 0's text, on all ranks.
  package func ofFirst(_ text: String, for purpose: String) throws(RankError) -> String {
    try gather(isFirst ? text : "", for: purpose)[0]
  }

  /// Does what may fail on some ranks only. Where it fails on any, all of them know: the first of those that failed has its error told.
  ///
  /// - Throws: one process its own error; several a `MetTogether` of it on rank 0, if that has failed, or a `RankError` that says where.
  package func together<Result>(_ purpose: String, _ body: () throws -> Result) throws -> Result {
    let result = Swift.Result { try body() }
    if size == 1 { return try result.get() }
    var (report, own): (String, (any Error)?) = ("", nil)
    if case .failure(let error) = result { (report, own) = ("\(status(of: error).rawValue) \(error)", error) }
    let reports = try gather(report, for: purpose)
    guard let failed = reports.firstIndex(where: { !$0.isEmpty }) else { return try result.get() }
    let (code, text) = split(reports[failed])
    if failed == 0, isFirst, let own { throw MetTogether(underlying: own, exitStatus: code) }
    throw RankError.agreed(code, failed == 0 ? text : "\(name(of: failed)): \(text)")
  }

  private func status(of error: any Error) -> ExitStatus {
    if error is DeviceError { return .configuration }
    return (error as? any Reported)?.exitStatus ?? .failed
  }

  private func split(_ report: String) -> (ExitStatus, String) {
    let end = report.firstIndex(of: " ") ?? report.endIndex
    return (Int32(report[..<end]).flatMap(ExitStatus.init) ?? .failed, String(report[end...].dropFirst()))
  }
}
