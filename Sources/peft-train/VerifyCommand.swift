import ArgumentParser
import Checking
import FileFormats
import Foundation
import Training

/// `peft-train verify DIR`
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a run, a checkpoint, an adapter or a model: every hash, every checksum, every number.",
    discussion: """
      Reads everything and changes nothing. Of a run it also says which checkpoint --resume would take, and whether the base model and
      the data are still the ones it was made from (hashed anew, whatever the cache of hashes says).
      Exit code 0 if all is whole, 3 if anything is damaged.
      """)

  @Argument(help: "The directory of a run, a checkpoint, an adapter or a model; or a GGUF or safetensors file.")
  var path: String

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func run() throws {
    let verification = try StopRequest.loading { try Verification(path) }
    if json { Console.out(JSONValue(verification.json).serialized()) } else { show(verification) }
    if verification.isDamaged { throw ExitCode(3) }
  }

  private func show(_ verification: Verification) {
    for item in verification.items {
      // Damage has to be found in a long list.
      let mark = item.state == .damaged ? "DAMAGED" : item.state.rawValue
      let detail = item.detail.split(separator: "\n").joined(separator: "; ")
      Console.out(mark.padding(toLength: 9, withPad: " ", startingAt: 0) + escapedForTerminal("\(item.path): \(detail)"))
    }
    let damaged = verification.items.count { $0.state == .damaged }
    var summary =
      "\(verification.kind.rawValue) \(verification.path): "
      + (damaged > 0
        ? "damaged in \(damaged) \(damaged == 1 ? "place" : "places")"
        : verification.isStale ? "not damaged, but what was exported is older than the newest state" : "whole")
    if verification.kind == .run {
      summary += verification.resumes.map { "; --resume continues from \($0)" } ?? "; there is no checkpoint to resume"
    }
    Console.out(escapedForTerminal(summary))
  }
}
