import FileFormats

/// A tensor of a GGUF file before it has a type.
package struct UntypedTensor: Sendable {
  /// As the file names it: `blk.0.attn_v.weight`.
  package let name: String
  /// Sizes of the axes, outermost first.
  package let shape: [Int]

  package init(name: String, shape: [Int]) {
    self.name = name
    self.shape = shape
  }
}

/// What the choice of types depends on beside the tensors: `general.architecture` and counts from the metadata.
package struct QuantizedModel: Sendable {
  package let architecture: String
  package let layers: Int, heads: Int, keyValueHeads: Int, experts: Int

  package init(architecture: String, layers: Int, heads: Int, keyValueHeads: Int, experts: Int = 0) {
    self.architecture = architecture
    self.layers = layers
    self.heads = heads
    self.keyValueHeads = keyValueHeads
    self.experts = experts
  }

  /// Whether llama.cpp counts the model among those of 70 billion parameters, whose few value rows get more bits.
  var isLarge: Bool {
    guard layers == 80 else { return false }
    return ["qwen2", "deci", "olmo"].contains(architecture) || (architecture == "llama" && heads != keyValueHeads)
  }
}

extension Quantization {
  /// The type of each tensor, in their order, as llama.cpp's `llama_model_quantize` chooses it without an importance matrix.
  ///
  /// Vectors, norms and the like stay f32. The output, or a tied embedding, gets q6_k, or q8_0 where its rows are not whole blocks. The
  /// mixes give more bits to values and to `ffn_down` of some layers. A matrix whose rows are not whole blocks of its type gets one of 32
  /// elements, or f16.
  ///
  /// - Source: llama.cpp, src/llama-quant.cpp; checked against the release that Tests/ExportingTests/Fixtures/types.json names. Falcon, whose
  ///   rules are others, is not a family here.
  package func storedTypes(of tensors: [UntypedTensor], in model: QuantizedModel) -> [StoredType] {
    var mix = Mix(quantization: self, model: model, tensors: tensors)
    var types = [StoredType](repeating: .f32, count: tensors.count)
    // llama.cpp counts layers in this order, whatever the order in the file is.
    let keys = tensors.map { (block: Self.block(of: $0.name) ?? -1, name: Array($0.name.utf8)) }
    let order = tensors.indices.sorted {
      keys[$0].block == keys[$1].block ? keys[$0].name.lexicographicallyPrecedes(keys[$1].name) : keys[$0].block < keys[$1].block
    }
    for index in order {
      let tensor = tensors[index]
      guard TensorRole.isQuantizable(tensor.name, shape: tensor.shape) else { continue }
      let type = baseType.isQuantized ? mix.type(of: tensor) : baseType
      types[index] = type.fitting(columns: tensor.shape.last ?? 1)
    }
    return types
  }

  /// The number of the block in `blk.<number>.…`.
  static func block(of name: String) -> Int? {
    guard name.hasPrefix("blk.") else { return nil }
    return Int(name.dropFirst(4).prefix { $0.isNumber })
  }
}

extension StoredType {
  /// This type, or one with smaller blocks of as many bits where rows of so many elements are not whole blocks.
  package func fitting(columns: Int) -> StoredType {
    if columns.isMultiple(of: blockElements) { return self }
    let smaller: StoredType =
      switch self {
      case .q4_k: .q5_0
      case .q5_k: .q5_1
      case .q6_k: .q8_0
      default: .f16
      }
    return columns.isMultiple(of: smaller.blockElements) ? smaller : .f16
  }
}

/// The choice of one tensor after the other, in llama.cpp's order.
private struct Mix {
  private let quantization: Quantization
  private let model: QuantizedModel
  private let isTied: Bool
  private let valueTensors: Int
  private var valuesSeen = 0, downsSeen = 0

  init(quantization: Quantization, model: QuantizedModel, tensors: [UntypedTensor]) {
    self.quantization = quantization
    self.model = model
    isTied = !tensors.contains { TensorRole($0.name) == .output }
    valueTensors = tensors.count { TensorRole($0.name) == .values }
  }

  mutating func type(of tensor: UntypedTensor) -> StoredType {
    switch TensorRole(tensor.name) {
    case .output: outputType(columns: tensor.shape.last ?? 1)
    case .embedding: isTied ? outputType(columns: tensor.shape.last ?? 1) : quantization.baseType
    case .values: valueType()
    case .keys: hasEightExperts ? .q8_0 : quantization.baseType
    case .attentionOutput: hasEightExperts && quantization.baseType == .q4_k ? .q5_k : quantization.baseType
    case .feedForwardDown: downType(of: tensor)
    case .other: quantization.baseType
    }
  }

  private var hasEightExperts: Bool { model.experts == 8 }

  private func outputType(columns: Int) -> StoredType {
    let type = quantization.baseType
    return type == .q8_0 || !columns.isMultiple(of: type.blockElements) ? .q8_0 : .q6_k
  }

  private mutating func valueType() -> StoredType {
    defer { valuesSeen += 1 }
    if hasEightExperts { return .q8_0 }
    let type: StoredType =
      switch quantization {
      case .q4_k_m, .q5_k_m: deservesMoreBits(valuesSeen, of: valueTensors) ? .q6_k : quantization.baseType
      case .q4_k: valuesSeen < 4 ? .q5_k : .q4_k
      default: quantization.baseType
      }
    return model.isLarge && type == .q4_k ? .q5_k : type
  }

  private mutating func downType(of tensor: UntypedTensor) -> StoredType {
    defer { downsSeen += 1 }
    // Matrices of experts come several to a layer, so there the name tells the layer.
    let layer = model.experts > 1 ? Quantization.block(of: tensor.name) ?? downsSeen : downsSeen
    return switch quantization {
    case .q4_k_m, .q5_k_m: deservesMoreBits(layer, of: model.layers) ? .q6_k : quantization.baseType
    case .q4_k: layer < model.layers / 8 ? .q5_k : .q4_k
    default: quantization.baseType
    }
  }

  /// The first and the last eighth of the layers, and every third between them.
  private func deservesMoreBits(_ layer: Int, of layers: Int) -> Bool {
    layer < layers / 8 || layer >= 7 * layers / 8 || (layer - layers / 8) % 3 == 2
  }
}
