import Foundation
import Tensors

/// The rotation of an assembly's queries and keys.
struct RotaryPart: Sendable, Hashable {
  /// Base of the frequencies.
  var theta: Double
  /// How they are stretched for longer contexts.
  var scaling: RopeScaling = .none
  /// Channels of a head.
  var headDim: Int
  /// How many of them turn, the first ones.
  var rotated: Int

  /// All channels of a head unless `rotated` says fewer.
  init(theta: Double, scaling: RopeScaling = .none, headDim: Int, rotated: Int? = nil) {
    (self.theta, self.scaling, self.headDim, self.rotated) = (theta, scaling, headDim, rotated ?? headDim)
  }
}

/// The tables of cosines and sines that `rope` reads, grown as longer sequences come.
public final class RotaryEmbedding {
  private let headDim: Int
  /// Angle per position, `[R/2]`, in f32 as HF computes it.
  private let inverseFrequencies: [Float]
  private var tables: (cosine: Tensor, sine: Tensor)?

  init(_ part: RotaryPart) {
    headDim = part.headDim
    inverseFrequencies = part.scaling.inverseFrequencies(headDim: part.rotated, theta: part.theta)
  }

  /// - Shapes: x `[N, H · D]` → `[N, H · D]`.
  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let (cosine, sine) = tables(positions: context.positionCount)
    return rope(x, cosine: cosine, sine: sine, positions: context.positions, headDim: headDim)
  }

  private func tables(positions: Int) -> (cosine: Tensor, sine: Tensor) {
    if let tables, tables.cosine.rows >= positions { return tables }
    var capacity = max(256, tables?.cosine.rows ?? 0)
    while capacity < positions { capacity *= 2 }
    var cosine: [Float] = []
    var sine: [Float] = []
    cosine.reserveCapacity(capacity * inverseFrequencies.count)
    sine.reserveCapacity(capacity * inverseFrequencies.count)
    for position in 0..<capacity {
      for frequency in inverseFrequencies {
        let angle = Double(Float(position) * frequency)
        cosine.append(Float(cos(angle)))
        sine.append(Float(sin(angle)))
      }
    }
    let shape = [capacity, inverseFrequencies.count]
    let grown = (cosine: Tensor(cosine, shape: shape, category: .weights), sine: Tensor(sine, shape: shape, category: .weights))
    tables = grown
    return grown
  }
}
