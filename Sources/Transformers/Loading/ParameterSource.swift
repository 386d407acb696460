import FileFormats
import Tensors

/// Where a model's weights come from: a file, or a random initialisation.
package protocol ParameterSource {
  /// The weight, in PyTorch's shape.
  ///
  /// - Throws: if there is no such weight, or it has another shape.
  func parameter(_ wanted: WantedParameter) throws -> Parameter
}

/// A weight that a part of a model asks for.
package struct WantedParameter: Sendable, Equatable {
  /// Its name in the Hugging Face state dict.
  package let name: String
  /// Its shape: of a matrix `[out, in]`.
  package let shape: [Int]
  /// Whether files have it as `[in, out]` (GPT-2's Conv1D).
  package let isTransposedOnDisk: Bool
  /// Whether a factor lies around 0 and not around 1, because 1 is added to it (Gemma's norms).
  package let isZeroCentred: Bool

  /// A matrix, or a vector that lies around 1 or is a bias, unless told otherwise.
  package init(name: String, shape: [Int], isTransposedOnDisk: Bool = false, isZeroCentred: Bool = false) {
    (self.name, self.shape) = (name, shape)
    (self.isTransposedOnDisk, self.isZeroCentred) = (isTransposedOnDisk, isZeroCentred)
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

  package func parameter(_ wanted: WantedParameter) throws -> Parameter {
    try Interruption.check(wanted.name)
    if wanted.shape.count == 1 {
      let value: Float = wanted.isZeroCentred || wanted.name.hasSuffix("bias") ? 0 : 1
      return Parameter(Tensor(Array(repeating: value, count: wanted.shape[0]), shape: wanted.shape, category: .weights))
    }
    let key = RandomKey(seed: seed, purpose: .initialization, module: stableHash(wanted.name))
    return Parameter(Tensor.normal(wanted.shape, deviation: deviation, key: key).stored(as: storage))
  }
}

/// Weights from files, and those of a head that the files lack from random numbers.
struct ParametersWithHead: ParameterSource {
  let base: any ParameterSource
  /// Where the head's come from; nil where the files have it.
  let head: (path: String, source: RandomParameters)?

  func parameter(_ wanted: WantedParameter) throws -> Parameter {
    if let head, wanted.name.hasPrefix(head.path + ".") { return try head.source.parameter(wanted) }
    return try base.parameter(wanted)
  }
}

extension ParameterSource {
  /// The source for a model with a head of its own task.
  ///
  /// - Parameter isThere: whether the files have a weight.
  func with(_ task: NewTask?, _ assembly: Assembly, isThere: (String) -> Bool) -> ParametersWithHead {
    guard let task, !isThere("\(assembly.head.name).weight") else { return ParametersWithHead(base: self, head: nil) }
    let source = RandomParameters(seed: task.seed, deviation: assembly.initializerRange)
    return ParametersWithHead(base: self, head: (assembly.head.name, source))
  }
}

/// A 64-bit hash of a name that is the same in every process (FNV-1a), to give every module its own random numbers.
package func stableHash(_ name: String) -> UInt64 {
  name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
