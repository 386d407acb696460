import FileFormats
import Tensors

/// Writes models as others, and we ourselves, read them.
package enum ModelWriter {
  /// Rounds the matrices of a model to bf16, so that it computes what a file of bf16 will give.
  package static func roundToBFloat16(_ model: any CausalLM) {
    for (_, parameter) in model.namedParameters() { parameter.replace(with: parameter.tensor.stored(as: .bfloat16)) }
  }

  /// Writes `config.json` and `model.safetensors` as `AutoModelForCausalLM` loads them, matrices as bf16 or everything as f32.
  package static func writeHuggingFace(
    _ model: any CausalLM, configuration: JSONObject, asBFloat16: Bool = false, to path: String
  ) throws(FileFormatError) {
    let tensors = try model.namedParameters().map { name, parameter throws(FileFormatError) in
      try Interruption.check(path)
      let tensor = isTransposed(name, model) ? parameter.tensor.transposed() : parameter.tensor
      return TensorToWrite(name: name, tensor.stored(as: asBFloat16 ? .bfloat16 : .float32))
    }
    try SafetensorsWriter.write(tensors, to: "\(path)/model.safetensors")
    try write(configuration, dtype: asBFloat16 ? "bfloat16" : "float32", to: path)
  }

  /// Writes `config.json` and `model.h5`, matrices as bf16 or everything as f32.
  package static func writeHDF5(
    _ model: any CausalLM, configuration: JSONObject, asBFloat16: Bool, to path: String
  ) throws(FileFormatError) {
    try HDF5.write("\(path)/\(ModelLoader.hdf5File)") { file throws(FileFormatError) in
      for (name, parameter) in model.namedParameters() {
        try Interruption.check(path)
        let tensor = parameter.tensor.stored(as: asBFloat16 ? .bfloat16 : .float32)
        try tensor.withHostBytes { bytes throws(FileFormatError) in
          try file.dataset(name, tensor.dtype == .bfloat16 ? .bf16 : .f32, tensor.shape, bytes)
        }
      }
    }
    try write(configuration, dtype: asBFloat16 ? "bfloat16" : "float32", to: path)
  }

  private static func write(_ configuration: JSONObject, dtype: String, to path: String) throws(FileFormatError) {
    var configuration = configuration
    configuration[configuration.keys.contains("dtype") ? "dtype" : "torch_dtype"] = JSONValue(dtype)
    try SingleFile.writeAtomically(JSONValue(configuration).serialized(.pretty) + "\n", to: "\(path)/config.json")
  }

  /// GPT-2's matrices lie `[in, out]` in Hugging Face files.
  private static func isTransposed(_ name: String, _ model: any CausalLM) -> Bool {
    guard name.hasSuffix(".weight") else { return false }
    let path = name.dropLast(".weight".count)
    return model.linearSites.contains { $0.site.path == path && ($0.slot.layer as? Linear)?.isTransposedOnDisk == true }
  }
}

extension TensorToWrite {
  /// A tensor of f32 or bf16 under a name of the file.
  package init(name: String, _ tensor: Tensor) {
    self.init(name, tensor.dtype == .bfloat16 ? .bf16 : .f32, tensor.shape) { body throws(FileFormatError) in try tensor.withHostBytes(body)
    }
  }
}
