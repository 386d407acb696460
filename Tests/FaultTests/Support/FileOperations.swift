import FileFormats
import TestSupport
import Testing

/// How many operations of the file layer there are to make fail, as `PEFT_TRAIN_FAULT=count@1` tells.
enum FileOperations {
  /// Operations of a whole run of a job.
  static func count(_ job: FaultJob) throws -> Int { try count(of: job.copy()) }

  /// Operations of a run that goes on in a copy.
  static func count(of attempt: FaultJob.Attempt) throws -> Int {
    try number(in: attempt.resume(environment: [Fault.variable: "count@1"]))
  }

  /// Operations of a run with other options.
  static func count(of attempt: FaultJob.Attempt, _ options: [String]) throws -> Int {
    try number(in: attempt.run(options, environment: [Fault.variable: "count@1"]))
  }

  private static func number(in outcome: PeftTrain.Outcome) throws -> Int {
    try #require(outcome.code == 0, "\(outcome)")
    let text = try #require(outcome.error.split(separator: "\n").last { $0.hasPrefix("file operations: ") })
    return try #require(Int(text.dropFirst("file operations: ".count)))
  }
}
