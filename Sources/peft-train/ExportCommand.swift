import ArgumentParser
import Exporting
import FileFormats
import Foundation
import Training

/// `peft-train export --model M --output DIR`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a model for others, an adapter folded into its weights; what was written is read again and compared before it is kept.")

  @OptionGroup var options: ModelOptions

  @Option(help: "The directory to make; it must not exist.")
  var output: String

  @Option(
    help: """
      huggingface (config.json, model.safetensors), hdf5 (config.json, model.h5, MANIFEST.json), gguf (model.gguf, for llama.cpp and LM \
      Studio), or ollama (model.gguf and a Modelfile, for `ollama create`).
      """)
  var format = ExportFormat.huggingface

  @Option(
    help: """
      How weights are stored: \(Quantization.allCases.map(\.rawValue).joined(separator: ", ")) for gguf (default: f16, and the types that they \
      have where the model is a GGUF file), f32 or bf16 for the others (default: f32).
      """)
  var quantize: Quantization?

  @Flag(help: "The same as --quantize bf16.")
  var bfloat16 = false

  @Option(
    help: """
      By how many percent the loss on the test texts may rise. (default: 0.5 for types of 8 bits and more, 2 for 5 and 6 bits, 8 for 4 bits)
      """)
  var maxLossRise: Double?

  @Flag(inversion: .prefixedNo, help: "Whether what was written is read again and compared.")
  var check = true

  func validate() throws {
    if bfloat16, quantize ?? .bf16 != .bf16 { throw ValidationError("--bfloat16 excludes --quantize; remove one") }
    if let maxLossRise, !(0...1e6).contains(maxLossRise) {
      throw ValidationError("--max-loss-rise: found \(maxLossRise) (must be a percentage from 0 to 1000000)")
    }
  }

  func run() throws {
    var export = ModelExport(format)
    export.quantization = bfloat16 ? .bf16 : quantize
    export.maximumLossRise = maxLossRise.map { $0 / 100 }
    export.isChecked = check
    let adapted = try options.load(storage: .auto)
    let result = try export.write(adapted, path: options.model, adapter: options.adapter, to: output)
    Console.notes(result.record.notes)
    Console.out(ExportText.summary(result, output: output))
  }
}

extension ExportFormat: ExpressibleByArgument {}
extension Quantization: ExpressibleByArgument {}
