import ArgumentParser
import FileFormats
import Foundation
import Tensors

/// Turns errors into a message on standard error and an exit code.
enum ErrorReport {
  /// Prints the error and ends the process with its code.
  static func finish(_ error: any Error) -> Never { leave(report(error)) }

  /// Prints the error.
  ///
  /// - Returns: its code.
  static func report(_ error: any Error) -> Int32 {
    if let status = exitStatus(error) {
      // A stop on request is no error.
      Console.error((status == .stopped ? "stopped: " : "error: ") + escapedLines("\(error)"))
      return status.rawValue
    }
    // The argument parser's own: help and version are no errors, anything else is a wrong usage.
    let text = PeftTrain.fullMessage(for: error)
    if PeftTrain.exitCode(for: error).isSuccess {
      Console.out(text)
      return 0
    }
    Console.error(escapedLines(text))
    return 2
  }

  /// Ends the process at once: every end of the program comes here. The clean-up of an orderly exit waits for OpenBLAS's threads, which
  /// never end where memory has run out.
  static func leave(_ code: Int32) -> Never {
    fflush(nil)
    FaultPoint.tellCount()
    _exit(Console.closeOutput(afterExitCode: code))
  }

  /// The status of an error that is ours; nil of the argument parser's own.
  private static func exitStatus(_ error: any Error) -> ExitStatus? {
    switch error {
    case let error as any Reported: error.exitStatus
    // Of a target that knows no files and no program.
    case is DeviceError: .configuration
    default:
      // What is left is the argument parser's own, or a failure of the system.
      PeftTrain.exitCode(for: error) == .validationFailure || PeftTrain.exitCode(for: error).isSuccess ? nil : .failed
    }
  }
}
