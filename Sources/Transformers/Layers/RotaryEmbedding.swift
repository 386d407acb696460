import Foundation
import Tensors

/// The tables of cosines and sines that `rope` reads, grown as longer sequences come.
public final class RotaryEmbedding {
  let headDim: Int
  /// Angle per position, `[D/2]`, in f32 as HF computes it.
  let inverseFrequencies: [Float]
  private var tables: (cosine: Tensor, sine: Tensor)?

  init(headDim: Int, theta: Double, scaling: RopeScaling) {
    self.headDim = headDim
    inverseFrequencies = scaling.inverseFrequencies(headDim: headDim, theta: theta)
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
    cosine.reserveCapacity(capacity * headDim / 2)
    sine.reserveCapacity(capacity * headDim / 2)
    for position in 0..<capacity {
      for frequency in inverseFrequencies {
        let angle = Double(Float(position) * frequency)
        cosine.append(Float(cos(angle)))
        sine.append(Float(sin(angle)))
      }
    }
    let shape = [capacity, headDim / 2]
    let grown = (cosine: Tensor(cosine, shape: shape, category: .weights), sine: Tensor(sine, shape: shape, category: .weights))
    tables = grown
    return grown
  }
}
