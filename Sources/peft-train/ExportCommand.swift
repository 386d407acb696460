import ArgumentParser
import FileFormats
import Foundation
import Methods
import Training
import Transformers

/// `peft-train export --model M --output DIR`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a model for others, or as HDF5; an adapter that can be is folded into its weights.")

  @OptionGroup var options: ModelOptions

  @Option(help: "The directory to make; it must not exist.")
  var output: String

  @Option(
    help: """
      huggingface (config.json, model.safetensors), hdf5 (config.json, model.h5, MANIFEST.json); or the adapter alone: peft, mlx, or gguf-adapter \
      (adapter.gguf of llama.cpp).
      """)
  var format = "huggingface"

  @OptionGroup var conversion: ConversionOptions

  @Flag(help: "Store matrices as bf16, half the size.")
  var bfloat16 = false

  func validate() throws {
    let names = ModelFormats.written.map(\.name) + AdapterExport.Format.allCases.map(\.rawValue)
    if !names.contains(format) {
      throw ValidationError("--format: found \(quoted(format)) (must be \(names.map(quoted).joined(separator: ", ")))")
    }
    if AdapterExport.Format(rawValue: format) != nil, bfloat16 {
      throw ValidationError("--bfloat16: an adapter is stored in f32 (leave it out with --format \(format))")
    }
  }

  func run() throws {
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Diagnostic(.configuration, [.init(file: output, message: "exists already (must be a new directory)")])
    }
    if let format = AdapterExport.Format(rawValue: format) {
      return try AdapterExporter(model: options, conversion: conversion, format: format, output: output).run()
    }
    try conversion.requireUnused(format: format)
    let (probe, count) = try write()
    do { try probe.check(model: output, storage: bfloat16 ? .bfloat16 : .float32) } catch {
      try? CommittedDirectory.remove(output, runID: uniqueSuffix())
      throw error
    }
    Console.out("\(escapedForTerminal(output)): \(Format.integer(count)) parameters")
  }

  /// Writes the model, which then leaves the memory for the one that is read back.
  ///
  /// - Returns: what it gives, and how many parameters it has.
  private func write() throws -> (probe: LossProbe, parameters: Int) {
    let adapted = try options.load(storage: .float32)
    guard StopRequest.loading({ adapted.model.method.merge() }) else {
      throw MethodError.unsuitable(
        key: "peft_type", message: "this method has no place in the weights of a model; use the adapter beside its model")
    }
    let model = adapted.model.model
    let configuration = try adapted.base.exportedConfiguration()
    if bfloat16 { model.roundToBFloat16() }
    let probe = LossProbe(FineTunedModel(unadapted: model))
    _ = try StopRequest.interrupting {
      try CommittedDirectory.write(output, runID: uniqueSuffix()) { path throws(Diagnostic) in
        try ModelFormats.written.first { $0.name == format }?.writer?(model, configuration, bfloat16, path)
        try adapted.tokenizerFiles.copy(to: path)
      }
    }
    return (probe, adapted.model.totalCount)
  }
}
