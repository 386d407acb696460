import ArgumentParser
import Comparison
import Evaluation
import FileFormats
import Foundation
import Methods
import Tensors
import Tokenizers
import Training
import Transformers

/// Turns errors into a message on standard error and an exit code.
enum ErrorReport {
  /// Prints the error and ends the process with its code.
  static func finish(_ error: any Error) -> Never {
    let code = exitCode(error)
    if let code {
      Console.error((code == stopped ? "stopped: " : "error: ") + escapedLines("\(error)"))
      leave(code)
    }
    // The argument parser's own: help and version are no errors, anything else is a wrong usage.
    let text = PeftTrain.fullMessage(for: error)
    if PeftTrain.exitCode(for: error).isSuccess {
      Console.out(text)
      leave(0)
    }
    Console.error(escapedLines(text))
    leave(2)
  }

  /// Ends the process at once: every end of the program comes here. The clean-up of an orderly exit waits for OpenBLAS's threads, which
  /// never end where memory has run out.
  static func leave(_ code: Int32) -> Never {
    fflush(nil)
    FaultPoint.tellCount()
    _exit(Console.closeOutput(afterExitCode: code))
  }

  /// A stop on request is no error.
  private static let stopped: Int32 = 75

  private static func exitCode(_ error: any Error) -> Int32? {
    switch error {
    case let error as FileFormatError:
      switch error.category {
      case .configuration: 2
      case .rejected: 3
      case .storage: 4
      case .interrupted: stopped
      }
    case let error as MethodError: if case .adapterMismatch = error { 3 } else { 2 }
    case let error as RunError:
      switch error {
      case .alreadyThere, .foreign, .inputs, .pinned, .nothingToResume, .nothingIntact, .differs, .misfits, .endsBefore, .newerSchema,
        .damaged:
        7
      case .inUse: 6
      case .storage: 4
      case .outOfMemory: 1
      case .stoppedWhileLoading: stopped
      case .unsuitable: 2
      }
    case let error as TokenizerError: error.interruption == nil ? 3 : stopped
    case let error as ComparisonError: error.exitCode
    case is SelfTest.Broken: 4
    case is NonFiniteError, is NonFiniteStateError, is LossSpikeError: 5
    case let error as EvaluationError: if case .input(let inner) = error { exitCode(inner) } else { 1 }
    case is GenerationError, is PlanError, is DeviceError: 2
    default:
      // What is left is the argument parser's own, or a failure of the system.
      PeftTrain.exitCode(for: error) == .validationFailure || PeftTrain.exitCode(for: error).isSuccess ? nil : 1
    }
  }
}
