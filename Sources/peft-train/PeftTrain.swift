import ArgumentParser
import FileFormats
import Foundation
import Training

/// The command line. Exit codes: 0 done, 2 config or usage, 3 input rejected, 4 storage, 5 non-finite numbers, 6 directory in use,
/// 7 resume refused, 8 a rank was lost, 75 stopped on request with the state saved, 1 anything else.
@main
struct PeftTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peft-train",
    abstract: "Fine-tune language models with few trainable parameters: LoRA, prefix-tuning, adapters, or everything.",
    discussion: """
      peft-train --config configs/lora.json              train
      peft-train --config configs/lora.json --resume     go on where it stopped
      peft-train plan --config configs/lora.json         what would it take?
      peft-train inspect --config configs/lora.json      what does the model see of the data?
      peft-train generate --model DIR --adapter DIR --prompt "…"
      peft-train serve --model DIR --adapter DIR         an endpoint of OpenAI's API on this machine
      peft-train compare --config configs/compare.json   which method, and what does it cost?
      peft-train report checkpoints/lora                 a page with its curves and numbers
      peft-train verify checkpoints/lora                 is everything in it whole?
      peft-train doctor                                  is this machine fit for training?
      peft-train selftest --faults --dir DIR             does the disk keep its promises?
      """,
    version: toolVersion,
    subcommands: [
      Train.self, InspectCommand.self, CompareCommand.self, PlanCommand.self, Evaluate.self, Generate.self, ServeCommand.self,
      Export.self, Report.self, Verify.self, Doctor.self, SelfTestCommand.self,
    ],
    defaultSubcommand: Train.self)

  static func main() {
    StandardDescriptors.openClosed()
    StopRequest.install()
    ParentProcess.stopWithIt()
    MappedFile.reportBusErrors()
    do {
      // For tests: makes one of the file operations fail, or ends the process there.
      if let fault = ProcessInfo.processInfo.environment[Fault.variable] { FaultPoint.arm(try Fault(parsing: fault)) }
      try UserCache.checkVariable()
      var command = try parseAsRoot(ResumeOption.expanded(ProgramArguments.checked()))
      Console.outlivesItsReader = command is Train || command is CompareCommand
      try command.run()
      ErrorReport.leave(0)
    } catch let code as ExitCode {
      ErrorReport.leave(code.rawValue)
    } catch {
      ErrorReport.finish(error)
    }
  }
}
