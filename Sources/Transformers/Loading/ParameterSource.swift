import FileFormats
import Tensors

/// Where a model's weights come from: a file, or a random initialisation.
package protocol ParameterSource {
  /// The weight called `name` in the Hugging Face state dict, in PyTorch's shape `[out, in]`.
  ///
  /// - Parameter isTransposedOnDisk: the file has it as `[in, out]` (GPT-2's Conv1D).
  /// - Throws: if there is no such weight, or it has another shape.
  func parameter(_ name: String, shape: [Int], isTransposedOnDisk: Bool) throws -> Parameter
}

extension ParameterSource {
  func parameter(_ name: String, shape: [Int]) throws -> Parameter { try parameter(name, shape: shape, isTransposedOnDisk: false) }

  func linear(_ name: String, in inFeatures: Int, out outFeatures: Int, bias: Bool, isTransposedOnDisk: Bool = false) throws -> LinearSlot {
    LinearSlot(
      Linear(
        weight: try parameter("\(name).weight", shape: [outFeatures, inFeatures], isTransposedOnDisk: isTransposedOnDisk),
        bias: bias ? try parameter("\(name).bias", shape: [outFeatures]) : nil, isTransposedOnDisk: isTransposedOnDisk))
  }

  func layerNorm(_ name: String, _ size: Int, epsilon: Double) throws -> LayerNorm {
    LayerNorm(
      weight: try parameter("\(name).weight", shape: [size]), bias: try parameter("\(name).bias", shape: [size]), epsilon: epsilon)
  }
}

/// Random weights, as Hugging Face initialises them: matrices from a normal distribution, norms one, biases zero.
package struct RandomParameters: ParameterSource {
  let seed: UInt64
  let deviation: Double
  let storage: WeightStorage

  package init(seed: UInt64, deviation: Double, storage: WeightStorage = .float32) {
    self.seed = seed
    self.deviation = deviation
    self.storage = storage
  }

  package func parameter(_ name: String, shape: [Int], isTransposedOnDisk: Bool) throws -> Parameter {
    try Interruption.check(name)
    if shape.count == 1 {
      let value: Float = name.hasSuffix("bias") ? 0 : 1
      return Parameter(Tensor(Array(repeating: value, count: shape[0]), shape: shape, category: .weights))
    }
    let key = RandomKey(seed: seed, purpose: .initialization, module: stableHash(name))
    return Parameter(Tensor.normal(shape, deviation: deviation, key: key).stored(as: storage))
  }
}

/// A 64-bit hash of a name that is the same in every process (FNV-1a), to give every module its own random numbers.
package func stableHash(_ name: String) -> UInt64 {
  name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
