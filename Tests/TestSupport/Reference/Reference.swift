import Foundation

/// Plain, slow implementations of the kernels in Double: the formula and nothing else.
///
/// Matrices are row-major arrays without gaps. Every fast path is tested against these.
package enum Reference {
  /// C [m, n] = alpha * op(A) op(B) + beta * C, and the same sum over absolute values, to which rounding errors are proportional.
  package static func gemm(
    transA: Bool, transB: Bool, m: Int, n: Int, k: Int, alpha: Double, a: [Double], lda: Int, b: [Double], ldb: Int, beta: Double,
    c: [Double], ldc: Int
  ) -> (c: [Double], magnitude: [Double]) {
    var result = c
    var magnitude = c.map(abs)
    for i in 0..<m {
      for j in 0..<n {
        var sum = 0.0
        var absolute = 0.0
        for p in 0..<k {
          let product = (transA ? a[p * lda + i] : a[i * lda + p]) * (transB ? b[j * ldb + p] : b[p * ldb + j])
          sum += product
          absolute += abs(product)
        }
        let index = i * ldc + j
        result[index] = alpha * sum + (beta == 0 ? 0 : beta * c[index])
        magnitude[index] = abs(alpha) * absolute + (beta == 0 ? 0 : abs(beta * c[index]))
      }
    }
    return (result, magnitude)
  }

  // MARK: Activations

  package enum Activation: String, CaseIterable, Sendable {
    case relu, tanh, gelu, geluTanh, silu
  }

  package static func activation(_ kind: Activation, _ x: Double) -> Double {
    switch kind {
    case .relu: max(x, 0)
    case .tanh: Foundation.tanh(x)
    case .gelu: x * 0.5 * erfc(-x / 2.0.squareRoot())
    case .geluTanh: x * geluTanhGate(x)
    case .silu: x / (1 + exp(-x))
    }
  }

  /// (1 + tanh u) / 2 with u = sqrt(2 / pi) (x + 0.044715 x^3), written so that it keeps its digits where tanh is near -1.
  private static func geluTanhGate(_ x: Double) -> Double {
    1 / (1 + exp(-2 * (2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x)))
  }

  package static func activationSlope(_ kind: Activation, _ x: Double) -> Double {
    switch kind {
    case .relu:
      return x > 0 ? 1 : 0
    case .tanh:
      return 1 - Foundation.tanh(x) * Foundation.tanh(x)
    case .gelu:
      return 0.5 * erfc(-x / 2.0.squareRoot()) + x * exp(-x * x / 2) / (2 * Double.pi).squareRoot()
    case .geluTanh:
      let gate = geluTanhGate(x)
      return gate + 2 * x * gate * (1 - gate) * (2 / Double.pi).squareRoot() * (1 + 3 * 0.044715 * x * x)
    case .silu:
      let s = 1 / (1 + exp(-x))
      return s * (1 + x * (1 - s))
    }
  }

  // MARK: Norms; x [N, C]

  package static func rmsNorm(x: [Double], weight: [Double], epsilon: Double, C: Int) -> (y: [Double], rstd: [Double]) {
    var y = x
    var rstd: [Double] = []
    for n in 0..<(C == 0 ? 0 : x.count / C) {
      let row = x[n * C..<(n + 1) * C]
      let r = 1 / (row.reduce(0) { $0 + $1 * $1 } / Double(C) + epsilon).squareRoot()
      rstd.append(r)
      for c in 0..<C { y[n * C + c] = x[n * C + c] * r * weight[c] }
    }
    return (y, rstd)
  }

  package static func rmsNormBackward(dy: [Double], x: [Double], weight: [Double], epsilon: Double, C: Int) -> (
    dx: [Double], dweight: [Double]
  ) {
    let rstd = rmsNorm(x: x, weight: weight, epsilon: epsilon, C: C).rstd
    var dx = x
    var dweight = [Double](repeating: 0, count: C)
    for n in rstd.indices {
      let r = rstd[n]
      var dot = 0.0
      for c in 0..<C { dot += dy[n * C + c] * weight[c] * x[n * C + c] }
      for c in 0..<C {
        dx[n * C + c] = r * (dy[n * C + c] * weight[c] - x[n * C + c] * r * r * dot / Double(C))
        dweight[c] += dy[n * C + c] * x[n * C + c] * r
      }
    }
    return (dx, dweight)
  }

  package static func layerNorm(x: [Double], weight: [Double], bias: [Double], epsilon: Double, C: Int) -> (
    y: [Double], mean: [Double], rstd: [Double]
  ) {
    var y = x
    var means: [Double] = []
    var rstds: [Double] = []
    for n in 0..<(C == 0 ? 0 : x.count / C) {
      let row = x[n * C..<(n + 1) * C]
      let mean = row.reduce(0, +) / Double(C)
      let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(C)
      let rstd = 1 / (variance + epsilon).squareRoot()
      means.append(mean)
      rstds.append(rstd)
      for c in 0..<C { y[n * C + c] = (x[n * C + c] - mean) * rstd * weight[c] + bias[c] }
    }
    return (y, means, rstds)
  }

  package static func layerNormBackward(dy: [Double], x: [Double], weight: [Double], epsilon: Double, C: Int) -> (
    dx: [Double], dweight: [Double], dbias: [Double]
  ) {
    let zeros = [Double](repeating: 0, count: C)
    let (_, mean, rstd) = layerNorm(x: x, weight: weight, bias: zeros, epsilon: epsilon, C: C)
    var dx = x
    var dweight = zeros
    var dbias = zeros
    for n in rstd.indices {
      let z = (0..<C).map { (x[n * C + $0] - mean[n]) * rstd[n] }
      let g = (0..<C).map { dy[n * C + $0] * weight[$0] }
      let meanG = g.reduce(0, +) / Double(C)
      let meanGZ = zip(g, z).reduce(0) { $0 + $1.0 * $1.1 } / Double(C)
      for c in 0..<C {
        dx[n * C + c] = rstd[n] * (g[c] - meanG - z[c] * meanGZ)
        dweight[c] += dy[n * C + c] * z[c]
        dbias[c] += dy[n * C + c]
      }
    }
    return (dx, dweight, dbias)
  }

  // MARK: Positions

  /// Rotates the pairs (i, i + R/2) of every head of x [N, H * D] by the angle of its position.
  package static func rope(
    x: [Double], cosine: [Double], sine: [Double], positions: [Int32], inverse: Bool, H: Int, D: Int, R: Int
  ) -> [Double] {
    var y = x
    let half = R / 2
    for (n, position) in positions.enumerated() {
      for h in 0..<H {
        for i in 0..<half {
          let base = (n * H + h) * D
          let c = cosine[Int(position) * half + i]
          let s = (inverse ? -1 : 1) * sine[Int(position) * half + i]
          y[base + i] = x[base + i] * c - x[base + half + i] * s
          y[base + half + i] = x[base + half + i] * c + x[base + i] * s
        }
      }
    }
    return y
  }

  // MARK: Loss

  /// Loss and gradient (softmax - onehot) of one row of logits; zeros for a negative label.
  package static func crossEntropy(logits: [Double], label: Int32) -> (loss: Double, gradient: [Double]) {
    guard label >= 0 else { return (0, logits.map { _ in 0 }) }
    let largest = logits.max() ?? 0
    let exponentials = logits.map { exp($0 - largest) }
    let sum = exponentials.reduce(0, +)
    var gradient = exponentials.map { $0 / sum }
    gradient[Int(label)] -= 1
    return (log(sum) + largest - logits[Int(label)], gradient)
  }

  // MARK: Random numbers

  /// One block of Philox4x32-10 (Salmon et al. 2011).
  package static func philox(counter: [UInt32], key: (UInt32, UInt32)) -> [UInt32] {
    var c = counter
    var k = key
    for _ in 0..<10 {
      let p0 = UInt64(0xD251_1F53) * UInt64(c[0])
      let p1 = UInt64(0xCD9E_8D57) * UInt64(c[2])
      c = [UInt32(p1 >> 32) ^ c[1] ^ k.0, UInt32(truncatingIfNeeded: p1), UInt32(p0 >> 32) ^ c[3] ^ k.1, UInt32(truncatingIfNeeded: p0)]
      k = (k.0 &+ 0x9E37_79B9, k.1 &+ 0xBB67_AE85)
    }
    return c
  }

  /// Word `index` of the stream `stream` under a key: word index % 4 of the counter (index / 4, stream).
  package static func philoxWord(_ index: UInt64, stream: UInt64, key: UInt64) -> UInt32 {
    let block = index / 4
    let counter = [block, block >> 32, stream, stream >> 32].map { UInt32(truncatingIfNeeded: $0) }
    return philox(counter: counter, key: (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32)))[Int(index % 4)]
  }
}
