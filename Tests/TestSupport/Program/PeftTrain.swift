import FileFormats
import Glibc
import Testing

/// The program as people run it.
package enum PeftTrain {
  /// How a process ended, and what it wrote.
  package struct Outcome: CustomStringConvertible {
    /// The exit code, or 128 + the signal that ended it.
    package let code: Int32
    package let output: String
    package let error: String

    package init(code: Int32, output: String, error: String) { (self.code, self.output, self.error) = (code, output, error) }

    package var description: String { "exit code \(code)\nstdout: \(output)\nstderr: \(error)" }

    /// The only object on standard output.
    package func json() throws -> JSONValue { try StrictJSON.parse(output, file: "stdout") }
  }

  /// Path of the program, which is built beside the tests.
  package static let path: String = {
    let tests = CommandLine.arguments[0]
    return (tests.lastIndex(of: "/").map { String(tests[..<$0]) } ?? ".") + "/peft-train"
  }()

  /// Runs it to its end.
  package static func run(
    _ arguments: [String], in directory: String? = nil, environment: [String: String] = [:], launcher: [String] = [], seconds: Int = 120
  ) throws -> Outcome {
    try Running(arguments, directory: directory, environment: environment, launcher: launcher).wait(seconds: seconds)
  }
}

/// Checks what holds for every end of the program: no trap, no Swift in messages, nothing that moves the cursor.
package func expectDecent(_ outcome: PeftTrain.Outcome, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(outcome.code < 128, "\(outcome)", sourceLocation: sourceLocation)
  for text in [outcome.output, outcome.error] {
    for word in [
      "Fatal error", "Diagnostic", "RunError", "MethodError", "TokenizerError", "Optional(", "Problem(", "Swift.", "(file:",
    ] {
      #expect(!text.contains(word), "\(outcome)", sourceLocation: sourceLocation)
    }
    let control = text.unicodeScalars.first { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
    #expect(control == nil, "\(outcome)", sourceLocation: sourceLocation)
  }
}
