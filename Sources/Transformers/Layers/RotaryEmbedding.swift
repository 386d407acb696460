import Foundation
import Tensors

/// How the frequencies of rotary embeddings are stretched for longer contexts.
public enum RopeScaling: Equatable, Sendable {
  /// As trained.
  case none
  /// All frequencies divided by `factor`.
  case linear(factor: Double)
  /// Low frequencies divided by `factor`, high ones kept, a smooth ramp between them (Llama 3.1).
  case llama3(factor: Double, lowFrequencyFactor: Double, highFrequencyFactor: Double, originalMaxPositions: Int)
  /// Every frequency divided by its own factor, as GGUF files store Llama 3's scaling: `[D/2]`.
  case factors([Float])
}

/// The tables of cosines and sines that `rope` reads, grown as longer sequences come.
public final class RotaryEmbedding {
  let headDim: Int
  /// Angle per position, `[D/2]`, in f32 as HF computes it.
  let inverseFrequencies: [Float]
  private var tables: (cosine: Tensor, sine: Tensor)?

  init(headDim: Int, theta: Double, scaling: RopeScaling) {
    self.headDim = headDim
    let plain = (0..<headDim / 2).map { i in
      1 / Float(pow(theta, Double(Float(2 * i) / Float(headDim))))
    }
    switch scaling {
    case .none: inverseFrequencies = plain
    case .linear(let factor): inverseFrequencies = plain.map { $0 / Float(factor) }
    case .factors(let factors): inverseFrequencies = zip(plain, factors).map { $0 / $1 }
    case .llama3(let factor, let low, let high, let original):
      inverseFrequencies = plain.map { frequency in
        let wavelength = 2 * Float.pi / frequency
        let lowWavelength = Float(original) / Float(low)
        let highWavelength = Float(original) / Float(high)
        if wavelength < highWavelength { return frequency }
        if wavelength > lowWavelength { return frequency / Float(factor) }
        let smooth = (Float(original) / wavelength - Float(low)) / (Float(high) - Float(low))
        return (1 - smooth) * frequency / Float(factor) + smooth * frequency
      }
    }
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
