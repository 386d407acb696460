import FileFormats
import Tensors
import Transformers

extension MLXFormat {
  /// Families that mlx-lm has no model of.
  private static let missing = ["opt", "bloom", "bert", "roberta", "ministral"]

  /// Writes the two files that mlx-lm's `load_adapters` takes.
  ///
  /// There is one rank and one scale: shorter matrices are filled up with zeros, which change nothing, and B takes in what a layer's scale
  /// differs by from that of most layers.
  static func write(_ adapter: LowRankAdapter, of base: ModelShape, baseModelName: String, to path: String) throws(Diagnostic) {
    let name = AdapterExport.Format.mlx.rawValue
    if missing.contains(base.modelType) {
      throw AdapterExport.refusal(name, "mlx-lm has no models of type \(quoted(base.modelType)); \(AdapterExport.folding)")
    }
    let format = MLXFormat()
    let rank = adapter.layers.map(\.rank).max() ?? 1
    let scale = mostCommon(adapter.layers.map(\.scaling))
    var tensors: [TensorToWrite] = []
    var keys: [String] = []
    var first = base.numHiddenLayers
    for layer in adapter.layers {
      let parts = layer.path.split(separator: ".")
      guard let place = parts.firstIndex(where: { Int($0) != nil }), let block = Int(parts[place]) else {
        throw AdapterExport.refusal(name, "\(layer.path) lies in no block, and mlx-lm adapts blocks only; \(AdapterExport.folding)")
      }
      first = min(first, block)
      let key = parts[(place + 1)...].joined(separator: ".")
      if !keys.contains(key) { keys.append(key) }
      func write(_ end: String, _ tensor: Tensor) {
        tensors.append(TensorToWrite(name: format.fileName(of: "\(layer.path).\(end)"), tensor))
      }
      write("lora_A.weight", layer.a.transposed().columns(filledTo: rank))
      write("lora_B.weight", layer.b.times(layer.scaling / scale).columns(filledTo: rank).transposed())
      if let magnitude = layer.magnitude { write("lora_magnitude_vector", magnitude) }
    }
    var parameters: JSONObject = ["rank": JSONValue(rank), "scale": JSONValue(scale), "dropout": JSONValue(adapter.dropout)]
    parameters["keys"] = JSONValue(keys)
    var json: JSONObject = ["fine_tune_type": adapter.isDoRA ? "dora" : "lora", "model": JSONValue(baseModelName)]
    json["num_layers"] = JSONValue(base.numHiddenLayers - first)
    json["lora_parameters"] = JSONValue(parameters)
    try SafetensorsWriter.write(tensors, metadata: format.metadata, to: "\(path)/\(format.weightsFile)")
    try SingleFile.writeAtomically(JSONValue(json).serialized(.pretty), to: "\(path)/adapter_config.json")
  }
}

extension Tensor {
  /// The matrix with columns of zeros at its end.
  ///
  /// - Shapes: `[N, C]` → `[N, width]`.
  fileprivate func columns(filledTo width: Int) -> Tensor {
    let (rows, columns, source) = (shape[0], shape[1], floats)
    if columns == width { return self }
    var values = [Float](repeating: 0, count: rows * width)
    for row in 0..<rows {
      for column in 0..<columns { values[row * width + column] = source[row * columns + column] }
    }
    return Tensor(values, shape: [rows, width], category: .weights, backend: backend)
  }
}
