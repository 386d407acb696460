import FileFormats

/// Checkpoints whose weights are packed in a format of another library, told by config.json or by the names of the tensors.
enum QuantizedCheckpoint {
  /// Libraries and formats by `quant_method`.
  private static let names = [
    "bitsandbytes": "bitsandbytes", "gptq": "GPTQ", "awq": "AWQ", "fp8": "FP8", "fbgemm_fp8": "FP8 (FBGEMM)",
    "compressed-tensors": "compressed-tensors", "modelopt": "ModelOpt", "hqq": "HQQ", "quanto": "quanto", "torchao": "torchao",
    "aqlm": "AQLM", "eetq": "EETQ", "higgs": "HIGGS", "mxfp4": "MXFP4",
  ]
  private static let remedy = "which is not read; take the unquantised model, or a GGUF file of it"

  /// Refuses a config.json with a `quantization_config`: its tensors would have other shapes and types, or stand for other numbers.
  static func check(_ config: JSONValue, file: String) throws(Diagnostic) {
    for key in ["quantization_config", "compression_config"] {
      guard let settings = config[key], !settings.isNull else { continue }
      throw .rejected(file, line: Int(settings.line), at: key, "the checkpoint is quantised by \(name(settings)), \(remedy)")
    }
  }

  /// Refuses the packed integers of GPTQ and AWQ, whose settings older tools keep outside config.json.
  static func check(_ file: some TensorFile) throws(Diagnostic) {
    guard let packed = file.tensors.first(where: { $0.name.hasSuffix(".qweight") }) else { return }
    throw .rejected(file.path, at: packed.name, "the checkpoint is quantised by GPTQ or AWQ, \(remedy)")
  }

  private static func name(_ settings: JSONValue) -> String {
    let bits = ["4": "load_in_4bit", "8": "load_in_8bit"].first { settings[$0.value]?.bool == true }?.key
    let method = settings["quant_method"]?.string ?? (bits == nil ? "" : "bitsandbytes")
    let library = names[method] ?? (method.isEmpty ? "another library" : quoted(method))
    let width = bits ?? settings["bits"]?.integer.map { String($0) }
    return library + (width.map { " (\($0) bits)" } ?? "")
  }
}
