import ArgumentParser
import Checking
import FileFormats
import Foundation
import Training

/// `peft-train doctor`
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check this machine, and show what would break or slow down training.",
    discussion: """
      Versions of the libraries, processor and kernels, a check of the products and their speed, memory, disk, limits. Takes about a second.
      Exit code 0, or 1 if something would break a training; what to do stands below it.
      """)

  @Option(help: "Where runs are to be saved.")
  var outputDir = "."

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func run() throws {
    let diagnosis = Diagnosis(savingIn: outputDir)
    if json { Console.out(JSONValue(diagnosis.json).serialized()) } else { DiagnosisText.show(diagnosis) }
    if diagnosis.isSerious { throw ExitCode(1) }
  }
}

/// A diagnosis for people.
enum DiagnosisText {
  static func show(_ diagnosis: Diagnosis) {
    let width = diagnosis.sections.flatMap(\.facts).map(\.name.count).max() ?? 0
    for section in diagnosis.sections {
      Console.out(section.name)
      for fact in section.facts {
        Console.out("  " + fact.name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + escapedForTerminal(fact.text))
        if let problem = fact.problem {
          Console.out(
            "  \(problem.isSerious ? "PROBLEM" : "note")".padding(toLength: width + 4, withPad: " ", startingAt: 0)
              + escapedForTerminal(problem.advice))
        }
      }
    }
    let (serious, all) = (diagnosis.problems.count(where: \.isSerious), diagnosis.problems.count)
    Console.out()
    Console.out(
      serious > 0
        ? "\(serious) \(serious == 1 ? "problem" : "problems") would break a training here"
        : all > 0 ? "ready to train; \(all) \(all == 1 ? "thing" : "things") to know" : "ready to train")
  }
}
