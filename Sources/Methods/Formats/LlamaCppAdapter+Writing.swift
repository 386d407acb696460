import FileFormats
import Tensors
import Transformers

extension LlamaCppFormat {
  /// Writes a file that llama.cpp takes as `--lora` over a model of this architecture.
  ///
  /// llama.cpp multiplies by `adapter.lora.alpha` over the rank of the tensor, and has no words for anything else. So alpha is the value that most
  /// layers need (`lora_alpha`, times √R in rsLoRA), and B takes in what is left for a layer that needs another one.
  ///
  /// - Parameter architecture: of the base, where that is a GGUF file; by the model's type otherwise.
  static func write(
    _ adapter: LowRankAdapter, of base: ModelShape, architecture: String?, baseModelName: String, to path: String
  ) throws(Diagnostic) {
    let format = AdapterExport.Format.ggufAdapter.rawValue
    let known = architecture.map(GGUFAdapterNames.init(architecture:)) ?? GGUFAdapterNames(modelType: base.modelType)
    guard let names = known else {
      throw AdapterExport.refusal(
        format,
        "models of type \(quoted(base.modelType)) are not known to be read by llama.cpp (must be one of "
          + GGUFAdapterNames.architectures.joined(separator: ", ") + "); --format huggingface folds the adapter into the model")
    }
    if adapter.isDoRA {
      throw AdapterExport.refusal(
        format, "the lengths of DoRA have no place in it; \(AdapterExport.folding), or make a LoRA of it with --as-lora")
    }
    let alpha = mostCommon(adapter.layers.map { Float($0.scaling * Double($0.rank)) })
    var fields = GGUFFields()
    fields["general.architecture"] = .string(names.name)
    fields["general.type"] = .string("adapter")
    fields.set("general.base_model.count", 1)
    fields["general.base_model.0.name"] = .string(baseModelName)
    // All of it f32.
    fields.set("general.file_type", 0)
    fields["adapter.type"] = .string("lora")
    fields["adapter.lora.alpha"] = .f32(alpha)
    var tensors: [TensorToWrite] = []
    for layer in adapter.layers {
      guard let weight = names.weight(of: layer.path) else {
        throw AdapterExport.refusal(format, "llama.cpp has no layer \(layer.path) in \(names.name); \(AdapterExport.folding)")
      }
      let needed = layer.scaling * Double(layer.rank)
      let b = layer.b.times(Float(needed) == alpha ? 1 : needed / Double(alpha))
      tensors.append(TensorToWrite(name: weight + endA, layer.a))
      tensors.append(TensorToWrite(name: weight + endB, names.ordered(b, of: layer.path, in: base)))
    }
    try GGUFWriter.write(fields, tensors, to: path)
  }
}
