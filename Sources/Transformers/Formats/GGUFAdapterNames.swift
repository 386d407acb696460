import FileFormats
import Tensors

/// What llama.cpp calls the linear layers of an architecture in a LoRA file, and in which order it has the rows of their outputs.
///
/// Source: llama.cpp `convert_lora_to_gguf.py`, which gives the halves of an update the name of the weight with `.lora_a` and `.lora_b`.
package struct GGUFAdapterNames: Sendable {
  private let architecture: GGUFArchitecture

  /// The names of a `general.architecture`; nil of one that is not known.
  package init?(architecture name: String) {
    guard let found = GGUFArchitecture.all.first(where: { $0.name == name }) else { return nil }
    architecture = found
  }

  /// The names of the architecture that llama.cpp's converter gives to models of a `model_type` of Hugging Face; nil where it gives none that is
  /// known.
  package init?(modelType: String) {
    guard let found = GGUFArchitecture.all.first(where: { GGUFAdapterNames($0).fits(modelType) }) else { return nil }
    architecture = found
  }

  private init(_ architecture: GGUFArchitecture) { self.architecture = architecture }

  /// Whether models of a `model_type` of Hugging Face lie in files of this architecture.
  package func fits(_ modelType: String) -> Bool {
    // Some architectures are those of several families.
    let others = ["llama": ["mistral"], "mistral3": ["ministral3"], "olmo2": ["olmo3"]]
    return modelType == architecture.modelType || others[architecture.name]?.contains(modelType) ?? false
  }

  /// The values of `general.architecture` that are known.
  package static var architectures: [String] { GGUFArchitecture.names }

  /// `general.architecture`.
  package var name: String { architecture.name }

  /// The name of the weight of a layer in the blocks, "blk.3.attn_q.weight"; nil where llama.cpp has no such layer.
  ///
  /// - Parameter path: of the layer in Hugging Face's state dict, "model.layers.3.self_attn.q_proj".
  package func weight(of path: String) -> String? {
    let list = architecture.blockList + "."
    guard path.hasPrefix(list), let dot = path.dropFirst(list.count).firstIndex(of: "."),
      let stem = architecture.stems[String(path[dot...].dropFirst())]
    else { return nil }
    return "blk.\(path.dropFirst(list.count)[..<dot]).\(stem).weight"
  }

  /// The path of the layer with a weight of this name: the inverse of ``weight(of:)``.
  package func path(ofWeight name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "blk", parts[3] == "weight", let block = Int(parts[1]), String(block) == parts[1],
      let stem = architecture.stems.first(where: { $0.value == parts[2] })?.key
    else { return nil }
    return "\(architecture.blockList).\(block).\(stem)"
  }

  /// A matrix with a row per output, in llama.cpp's order of rows, from one in the order of the state dict.
  ///
  /// - Shapes: `[O, R]` → `[O, R]`.
  package func ordered(_ matrix: Tensor, of path: String, in model: ModelShape) -> Tensor {
    guard let order = order(path, rows: matrix.shape[0], model) else { return matrix }
    var inverse = order
    for (ours, theirs) in order.enumerated() { inverse[theirs] = ours }
    return matrix.permutingRows(inverse)
  }

  /// The inverse of ``ordered(_:of:in:)``.
  package func restored(_ matrix: Tensor, of path: String, in model: ModelShape) -> Tensor {
    order(path, rows: matrix.shape[0], model).map(matrix.permutingRows) ?? matrix
  }

  private func order(_ path: String, rows: Int, _ model: ModelShape) -> [Int]? {
    GGUFNames(architecture, headDim: model.heads.dim, heads: model.heads.query).rowOrder(of: "\(path).weight", rows: rows)
  }
}
