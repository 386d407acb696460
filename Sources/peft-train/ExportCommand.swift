import ArgumentParser
import Exporting
import FileFormats
import Foundation
import Methods
import Training

/// `peft-train export --model M --output DIR`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a model or an adapter for others; what was written is read again and compared before it is kept.")

  @OptionGroup var options: ModelOptions

  @Option(help: "The directory to make; it must not exist.")
  var output: String

  @Option(
    help: """
      The model, an adapter folded into its weights: huggingface (config.json, model.safetensors), hdf5 (config.json, model.h5), gguf \
      (model.gguf, for llama.cpp and LM Studio), or ollama (model.gguf and a Modelfile, for `ollama create`). Or the adapter alone: peft, mlx, \
      or gguf-adapter (adapter.gguf of llama.cpp).
      """)
  var format = Form.model(.huggingface)

  @Option(
    help: """
      How weights are stored: \(Quantization.allCases.map(\.rawValue).joined(separator: ", ")) for gguf and ollama (default: f16, and the \
      types that they have where the model is a GGUF file), f32 or bf16 for the others (default: f32).
      """)
  var quantize: Quantization?

  @Flag(help: "The same as --quantize bf16.")
  var bfloat16 = false

  @Option(
    help: """
      By how many percent the loss may rise. (default: 0.5 for types of 8 bits and more, 2 for 5 and 6 bits, 8 for 4 bits)
      """)
  var maxLossRise: Double?

  @Flag(inversion: .prefixedNo, help: "Whether what was written is read again and compared.")
  var check = true

  @Option(help: "A data file, on whose first rows the loss and the logits are compared. (default: built-in texts)")
  var data: String?

  @OptionGroup var conversion: ConversionOptions

  /// What is written: the whole model, or the adapter alone.
  enum Form {
    case model(ExportFormat)
    case adapter(AdapterExport.Format)
  }

  func validate() throws {
    if bfloat16, quantize ?? .bf16 != .bf16 { throw ValidationError("--bfloat16 excludes --quantize; remove one") }
    if let maxLossRise, !(0...1e6).contains(maxLossRise) {
      throw ValidationError("--max-loss-rise: found \(maxLossRise) (must be a percentage from 0 to 1000000)")
    }
    if data != nil, !check { throw ValidationError("--data: needs the comparison that --no-check leaves out; remove one") }
    guard case .adapter(let format) = format else { return }
    if data != nil, !conversion.asLora {
      throw ValidationError("--data: an adapter as it is loses nothing (leave it out with --format \(format.rawValue), or give --as-lora)")
    }
    let unused = [
      ("--bfloat16", bfloat16), ("--quantize", quantize != nil), ("--max-loss-rise", maxLossRise != nil), ("--no-check", !check),
    ]
    if let (option, _) = unused.first(where: { $0.1 }) {
      throw ValidationError("\(option): an adapter is stored in f32, and always compared (leave it out with --format \(format.rawValue))")
    }
  }

  func run() throws {
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Diagnostic(.configuration, [.init(file: output, message: "exists already (must be a new directory)")])
    }
    if let data, !FileManager.default.fileExists(atPath: data) {
      throw Diagnostic(.configuration, [.init(file: data, message: "does not exist (--data must be a data file)")])
    }
    switch format {
    case .adapter(let format): try AdapterExporter(model: options, conversion: conversion, format: format, data: data, output: output).run()
    case .model(let format):
      try conversion.requireUnused(format: format.rawValue)
      try write(format)
    }
  }

  private func write(_ format: ExportFormat) throws {
    var export = ModelExport(format)
    export.quantization = bfloat16 ? .bf16 : quantize
    export.maximumLossRise = maxLossRise.map { $0 / 100 }
    export.isChecked = check
    export.data = data
    let result = try export.write(try options.load(storage: .auto), path: options.model, adapter: options.adapter, to: output)
    Console.notes(result.record.notes)
    Console.out(ExportText.summary(result, output: output))
  }
}

extension Export.Form: ExpressibleByArgument {
  init?(argument: String) {
    if let format = ExportFormat(rawValue: argument) {
      self = .model(format)
    } else if let format = AdapterExport.Format(rawValue: argument) {
      self = .adapter(format)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .model(let format): format.rawValue
    case .adapter(let format): format.rawValue
    }
  }

  static var allValueStrings: [String] { ExportFormat.allCases.map(\.rawValue) + AdapterExport.Format.allCases.map(\.rawValue) }
}

extension Quantization: ExpressibleByArgument {}
