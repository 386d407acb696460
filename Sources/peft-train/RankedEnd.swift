import FileFormats
import Foundation
import Ranks
import Training

/// How a command ends that several processes run together.
enum RankedEnd {
  /// Names the file that tells a launcher that waits for lost hosts (`scripts/peft-mpirun`) that the ranks do not.
  private static let lostFile = "PEFT_LOST_FILE"

  static func tell(_ notice: RankNotice) {
    switch notice {
    case .waits(let text): Console.error("note: \(text)")
    case .lost(let text):
      Console.error("error: \(text)")
      if let path = ProcessInfo.processInfo.environment[lostFile] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    }
  }

  /// Runs the command and leaves the other ranks, if there are any, as it ends: all of them together where they all know how it ended; else
  /// this process, which has met an error alone, ends the others.
  ///
  /// - Throws: what a process that is alone meets; one of several does not return from an error.
  static func of<Result>(_ ranks: any Communicator, _ body: () throws -> Result) throws -> Result {
    guard let processes = ranks as? MPIProcesses else { return try body() }
    do {
      let result = try body()
      try processes.finish()
      return result
    } catch {
      let isKnown = error.isMetByAllRanks
      var code = ((error as? any Reported)?.exitStatus ?? .failed).rawValue
      if ranks.isFirst {
        code = ErrorReport.report(error)
      } else if !isKnown {
        code = ExitStatus.rankLost.rawValue
        Console.error("error: \(ranks.name(of: ranks.rank)): \(escapedLines("\(error)"))")
      }
      if isKnown { try? processes.finish() } else { processes.abort(code) }
      ErrorReport.leave(code)
    }
  }
}

extension TrainingWishes {
  /// The signals that this process has received, and the wishes to stop that other ranks have.
  static func shared(by ranks: any Communicator) -> Self {
    guard ranks.size > 1 else { return .ofSignals }
    return Self(
      isStopWished: {
        guard StopRequest.isRaised else { return ranks.isStopWishedElsewhere }
        ranks.spreadStopWish()
        return true
      }, takeSaveWish: Self.ofSignals.takeSaveWish)
  }
}
