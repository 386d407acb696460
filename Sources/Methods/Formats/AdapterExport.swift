import FileFormats
import Tensors
import Transformers

/// Adapters for other programs, in a folder of their own.
package enum AdapterExport {
  /// A format by its name on the command line.
  package enum Format: String, CaseIterable, Sendable {
    /// adapter_config.json and adapter_model.safetensors, of HF PEFT.
    case peft
    /// adapter_config.json and adapters.safetensors, of mlx-lm.
    case mlx
    /// adapter.gguf, of llama.cpp.
    case ggufAdapter = "gguf-adapter"
  }

  /// Writes the adapter of a model into an existing directory, reads it again and compares a loss with the model's.
  ///
  /// - Parameters:
  ///   - method: the settings of the adapter; nil where the model has none, which is refused.
  ///   - name: of the base model, as a note in the files.
  ///   - architecture: `general.architecture` of the base, where it is a GGUF file; by the model's type otherwise.
  /// - Throws: `Diagnostic` of the configuration for what the format cannot express, naming the way that works; of storage where what lies on the
  ///   disk is another adapter.
  package static func write(
    _ model: FineTunedModel, _ method: (any Method)?, as format: Format, baseModelName name: String, architecture: String? = nil,
    to path: String
  ) throws(Diagnostic) {
    let probe = LossProbe(model)
    switch format {
    case .peft: return try writePEFT(model, method, name, probe, path)
    case .mlx: try MLXFormat.write(LowRankAdapter(model, for: format.rawValue), of: model.model.shape, baseModelName: name, to: path)
    case .ggufAdapter:
      try LlamaCppFormat.write(
        LowRankAdapter(model, for: format.rawValue), of: model.model.shape, architecture: architecture, baseModelName: name,
        to: "\(path)/\(LlamaCppAdapter.fileName)")
    }
    try probe.check(path, "adapter", Backend.current.isHost ? .same : .rounding) {
      let adapter = try AdapterDirectory(path)
      return try model.withoutMethod { base in LossProbe(try adapter.adapted(base, InjectionContext(seed: 0))) }
    }
  }

  private static func writePEFT(
    _ model: FineTunedModel, _ method: (any Method)?, _ name: String, _ probe: LossProbe, _ path: String
  ) throws(Diagnostic) {
    let format = Format.peft.rawValue
    guard var method else { throw refusal(format, "there is no adapter to write; give one with --adapter") }
    let type = type(of: method).peftType
    guard HuggingFaceFormat().canExpress(method), PEFTDefaults.peftTypes.contains(type) else {
      throw refusal(format, "PEFT has no method \(type); " + (method is BottleneckConfig ? useAsItIs : folding))
    }
    if let config = method as? LoRAConfig {
      do throws(MethodError) { method = try config.shortened(for: model.model) } catch { throw refusal(format, error.withoutSection) }
    }
    try AdapterDirectory.write(model, method, baseModelName: name, probe: probe, to: path)
  }

  // MARK: Refusals

  /// The ways of what a format cannot express.
  static let folding = "fold it into the model with --format gguf or huggingface"
  static let useAsItIs =
    "no other program has it, and it cannot be folded into weights: peft-train serve and peft-train generate use it beside its model"

  static func refusal(_ format: String, _ message: String) -> Diagnostic {
    Diagnostic(.configuration, [.init(file: "--format \(format)", message: message)])
  }
}
