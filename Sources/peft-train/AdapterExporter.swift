import ArgumentParser
import Exporting
import FileFormats
import Foundation
import Methods
import Tensors
import Training
import Transformers

/// Options that make a LoRA of another method.
struct ConversionOptions: ParsableArguments {
  @Flag(help: "Make an ordinary LoRA of what the adapter, or with --base the model, has changed in the weights.")
  var asLora = false

  @Option(help: "With --as-lora: its rank in every layer.")
  var rank: Int?

  @Option(help: "With --as-lora: the share of each change that is kept, by the squares of its singular values. (default: 0.99)")
  var energy: Double?

  @Option(help: "With --as-lora: the model that --model was tuned from.")
  var base: String?

  func validate() throws {
    if !asLora, let name = rank != nil ? "rank" : energy != nil ? "energy" : base != nil ? "base" : nil {
      throw ValidationError("--\(name): needs --as-lora")
    }
    if rank != nil && energy != nil { throw ValidationError("--rank and --energy: give one of the two") }
    if let rank, !(1...(1 << 20)).contains(rank) { throw ValidationError("--rank: found \(rank) (must be from 1 to \(1 << 20))") }
    if let energy, !(energy > 0 && energy <= 1) { throw ValidationError("--energy: found \(energy) (must be above 0 and at most 1)") }
  }

  /// How much is kept; nil for what goes without saying.
  var size: LoRAConversion.Size? { rank.map { .rank($0) } ?? energy.map { .energy($0) } }

  /// Refuses the options where no adapter is written.
  func requireUnused(format: String) throws {
    guard asLora else { return }
    let formats = AdapterExport.Format.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("--as-lora: makes an adapter, and --format \(format) is a whole model (must be one of \(formats))")
  }
}

/// `peft-train export` with a format of adapters.
struct AdapterExporter {
  let model: ModelOptions
  let conversion: ConversionOptions
  let format: AdapterExport.Format
  /// Rows to measure a conversion on, in the place of built-in texts.
  let data: String?
  let output: String

  func run() throws {
    let adapted = try model.load(storage: .float32)
    var (tuned, method) = (adapted.model, adapted.method)
    var basePath = model.model
    if conversion.asLora {
      let texts = try texts(adapted)
      let before = texts?.loss(adapted.model)
      let converted = try converted(adapted)
      report(converted)
      if let texts, let before { compare(texts, tuned: before, converted.model) }
      (tuned, method) = (converted.model, converted.config)
      basePath = conversion.base ?? basePath
    }
    let architecture =
      ModelFormats.of(basePath).isSingleFile ? try GGUFFile(basePath).metadata.optionalString("general.architecture") : nil
    _ = try StopRequest.interrupting {
      try CommittedDirectory.write(output, runID: uniqueSuffix()) { path throws(Diagnostic) in
        try AdapterExport.write(tuned, method, as: format, baseModelName: basePath, architecture: architecture, to: path)
      }
    }
    Console.out("\(escapedForTerminal(output)): \(format.rawValue), \(Format.integer(tuned.trainableCount)) parameters")
  }

  private func converted(_ adapted: AdaptedModel) throws -> LoRAConversion {
    let progress = { (done: Int, all: Int) in Console.live("layer \(done) of \(all)") }
    guard let path = conversion.base else {
      if adapted.method == nil {
        throw ValidationError("--as-lora: give the adapter with --adapter, or the model that --model was tuned from with --base")
      }
      return try StopRequest.loading { try LoRAConversion(adapted.model, size: conversion.size, progress: progress) }
    }
    return try StopRequest.loading {
      // An adapter of the tuned model belongs to what it was changed by.
      guard adapted.model.method.merge() else {
        throw MethodError.unsuitable(key: "peft_type", message: "this method has no place in the weights of a model")
      }
      let base = try ModelLoader.load(path, storage: .float32, ropeTheta: model.base.ropeTheta)
      return try LoRAConversion(tuned: adapted.model.model, base: base.model, size: conversion.size, progress: progress)
    }
  }

  /// What the loss is measured on; nil for a model that tells labels.
  private func texts(_ adapted: AdaptedModel) throws -> ExportTexts? {
    let model = adapted.model.model
    guard model.head.task == .causalLM else { return nil }
    return try ExportTexts(adapted.tokenizer, model.shape, virtualTokens: adapted.model.virtualTokens, data: data)
  }

  private func compare(_ texts: ExportTexts, tuned: Double, _ lora: FineTunedModel) {
    let found = texts.loss(lora)
    let change = String(format: "%.5f as tuned, %.5f as LoRA (%+.3f %%)", tuned, found, 100 * (found / tuned - 1))
    Console.out("loss on \(escapedForTerminal(texts.name)): \(change)")
  }

  /// Every layer with what it lost, and what the whole gives.
  private func report(_ converted: LoRAConversion) {
    let width = converted.modules.map(\.path.count).max() ?? 0
    Console.out("layer".padding(toLength: width, withPad: " ", startingAt: 0) + "   rank  error of its change")
    for module in converted.modules {
      let rank = String(repeating: " ", count: max(0, 6 - String(module.rank).count)) + String(module.rank)
      Console.out(
        "\(module.path.padding(toLength: width, withPad: " ", startingAt: 0)) \(rank)  "
          + (module.relativeError == 0 ? "none" : String(format: "%.2e", module.relativeError)))
    }
    for parameter in converted.leftOut {
      let change = parameter.relativeChange.map { String(format: "changed by %.2e of its length", $0) } ?? "is not in the base"
      Console.out("left out: \(escapedForTerminal(parameter.name)), \(change)")
    }
    let (tuned, lora, base) = (converted.tuned.loss, converted.converted.loss, converted.base.loss)
    Console.out(
      String(format: "loss of a test row: %.6f as tuned, %.6f as LoRA (%+.2e), %.6f without either", tuned, lora, lora - tuned, base))
  }
}
