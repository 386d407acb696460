import Foundation
import TestSupport
import Tensors

/// Every differentiable op, each declared once. A new op is one more row here; `OpTests` fails for one that is missing.
enum OpTable {
  static let all: [OpCase] =
    matmul + linear + updatedLinear + addLowRank + gatherRows + scaleColumns + scaleColumnsWithBias + columns + joinRows + elementwise
    + activations + gated + norms + rope
    + OpTable.attention + dropout
    + linearCrossEntropy

  // MARK: Products

  private static let matmul: [OpCase] =
    [(1, 1, 1), (2, 3, 5), (7, 1, 4), (33, 65, 17)].map { m, k, n in
      OpCase(op: "matmul", variant: "\(m)x\(k)x\(n)", inputs: [.init(shape: [m, k]), .init(shape: [k, n])], terms: k) {
        Tensors.matmul($0[0], $0[1])
      } reference: {
        product($0[0], $0[1], m: m, k: k, n: n)
      }
    } + [
      OpCase(op: "matmul", variant: "with itself", inputs: [.init(shape: [5, 5])], terms: 5) {
        Tensors.matmul($0[0], $0[0])
      } reference: {
        product($0[0], $0[0], m: 5, k: 5, n: 5)
      }
    ]

  private static let linear: [OpCase] = [(1, 1, 1), (3, 5, 2), (1, 64, 33), (70, 33, 96)].flatMap { N, I, O in
    [false, true].map { hasBias in
      OpCase(
        op: "linear", variant: "\(N)x\(I)x\(O)\(hasBias ? " with bias" : "")",
        inputs: [.init(shape: [N, I]), .init(shape: [O, I])] + (hasBias ? [.init(shape: [O])] : []), terms: I + 1
      ) {
        Tensors.linear($0[0], weight: $0[1], bias: hasBias ? $0[2] : nil)
      } reference: { values in
        let y = product(values[0], values[1], m: N, k: I, n: O, transB: true)
        return hasBias ? y.enumerated().map { $1 + values[2][$0 % O] } : y
      }
    }
  }

  private static let updatedLinear: [OpCase] = [(1, 1, 1, 1), (5, 7, 3, 2), (140, 33, 65, 8)].flatMap { N, I, O, R in
    [false, true].map { hasBias in
      OpCase(
        op: "linear", variant: "\(N)x\(I)x\(O) with an update of rank \(R)\(hasBias ? " and bias" : "")",
        inputs: [.init(shape: [N, I]), .init(shape: [O, I]), .init(shape: [R, I]), .init(shape: [O, R])]
          + (hasBias ? [.init(shape: [O])] : []), terms: I + R + 1
      ) {
        Tensors.linear($0[0], weight: $0[1], bias: hasBias ? $0[4] : nil, update: LowRankUpdate(a: $0[2], b: $0[3], scaling: 1.5))
      } reference: { values in
        let h = product(values[0], values[2], m: N, k: I, n: R, transB: true)
        let updates = product(h, values[3], m: N, k: R, n: O, transB: true)
        return zip(product(values[0], values[1], m: N, k: I, n: O, transB: true), updates).enumerated().map { index, sums in
          sums.0 + 1.5 * sums.1 + (hasBias ? values[4][index % O] : 0)
        }
      }
    }
  }

  private static let addLowRank: [OpCase] = [(1, 1, 1, 1), (5, 7, 3, 2), (40, 33, 65, 8)].map { N, I, O, R in
    OpCase(
      op: "addLowRank", variant: "\(N)x\(I)x\(O) rank \(R)",
      inputs: [.init(shape: [N, O]), .init(shape: [N, I]), .init(shape: [R, I]), .init(shape: [O, R])], terms: I + R
    ) {
      // The op works in place on a fresh result.
      Tensors.addLowRank(to: scale($0[0], by: 1), $0[1], LowRankUpdate(a: $0[2], b: $0[3], scaling: 1.5))
    } reference: { values in
      let h = product(values[1], values[2], m: N, k: I, n: R, transB: true)
      return zip(values[0], product(h, values[3], m: N, k: R, n: O, transB: true)).map { $0 + 1.5 * $1 }
    }
  }

  // MARK: Rows and columns

  private static let gatherRows: [OpCase] = [
    (1, 1, [0]), (5, 3, [4, 0, 4, 4, 2]), (40, 65, (0..<70).map { Int32($0 * 7 % 40) }), (3, 2, []),
  ].map { (V: Int, C: Int, rows: [Int32]) in
    OpCase(op: "gatherRows", variant: "\(rows.count) of \(V)x\(C)", inputs: [.init(shape: [V, C])]) {
      Tensors.gatherRows($0[0], Tensor(rows, backend: $0[0].backend))
    } reference: { values in
      rows.flatMap { values[0][Int($0) * C..<(Int($0) + 1) * C] }
    }
  }

  private static let scaleColumns: [OpCase] =
    [[1, 1], [3, 7], [2, 3, 4], [70, 65], [300, 3]].map { shape in
      let C = shape[shape.count - 1]
      return OpCase(op: "scaleColumns", variant: "\(shape)", inputs: [.init(shape: shape), .init(shape: [C])]) {
        Tensors.scaleColumns($0[0], by: $0[1])
      } reference: { values in
        values[0].enumerated().map { $1 * values[1][$0 % C] }
      }
    } + [
      OpCase(op: "scaleColumns", variant: "one row by itself", inputs: [.init(shape: [5])]) {
        Tensors.scaleColumns($0[0], by: $0[0])
      } reference: {
        $0[0].map { $0 * $0 }
      }
    ]

  private static let scaleColumnsWithBias: [OpCase] = [[3, 7], [70, 65]].map { shape in
    let C = shape[shape.count - 1]
    return OpCase(
      op: "scaleColumns", variant: "\(shape) with bias", inputs: [.init(shape: shape), .init(shape: [C]), .init(shape: [C])]
    ) {
      Tensors.scaleColumns($0[0], by: $0[1], plus: $0[2])
    } reference: { values in
      values[0].enumerated().map { $1 * values[1][$0 % C] + values[2][$0 % C] }
    }
  }

  private static let joinRows: [OpCase] = [(1, 1, 1), (2, 3, 5), (70, 1, 33), (3, 0, 2)].map { N, M, C in
    OpCase(op: "joinRows", variant: "\(N) and \(M) of \(C)", inputs: [.init(shape: [N, C]), .init(shape: [M, C])]) {
      Tensors.joinRows($0[0], $0[1])
    } reference: {
      $0[0] + $0[1]
    }
  }

  private static let columns: [OpCase] = [(1, 1, 0..<1), (3, 7, 2..<5), (33, 65, 64..<65), (5, 4, 0..<4)].map {
    (N: Int, C: Int, range: Range<Int>) in
    OpCase(op: "columns", variant: "\(range) of \(N)x\(C)", inputs: [.init(shape: [N, C])]) {
      Tensors.columns($0[0], range)
    } reference: { values in
      (0..<N).flatMap { row in range.map { values[0][row * C + $0] } }
    }
  }

  // MARK: Elements

  private static let shapes = [[1], [3, 5], [2, 3, 4], [17, 65]]

  private static let elementwise: [OpCase] = shapes.flatMap { shape in
    [
      OpCase(op: "add", variant: "\(shape)", inputs: [.init(shape: shape), .init(shape: shape)]) {
        add($0[0], $0[1])
      } reference: {
        zip($0[0], $0[1]).map { $0 + $1 }
      },
      OpCase(op: "add", variant: "\(shape) to itself", inputs: [.init(shape: shape)]) {
        add($0[0], $0[0])
      } reference: {
        $0[0].map { 2 * $0 }
      },
      OpCase(op: "multiply", variant: "\(shape)", inputs: [.init(shape: shape), .init(shape: shape)]) {
        multiply($0[0], $0[1])
      } reference: {
        zip($0[0], $0[1]).map { $0 * $1 }
      },
      OpCase(op: "multiply", variant: "\(shape) with itself", inputs: [.init(shape: shape)]) {
        multiply($0[0], $0[0])
      } reference: {
        $0[0].map { $0 * $0 }
      },
      OpCase(op: "divide", variant: "\(shape)", inputs: [.init(shape: shape)]) { inputs in
        divide(inputs[0], by: constant(divisors(inputs[0].count), shape, like: inputs[0]))
      } reference: {
        zip($0[0], divisors($0[0].count)).map { $1 == 0 ? 0 : $0 / $1 }
      },
      OpCase(op: "scale", variant: "\(shape)", inputs: [.init(shape: shape)]) {
        scale($0[0], by: -2.5)
      } reference: {
        $0[0].map { -2.5 * $0 }
      },
      OpCase(op: "sum", variant: "\(shape)", inputs: [.init(shape: shape)], terms: shape.reduce(1, *)) {
        sum($0[0])
      } reference: {
        [$0[0].reduce(0, +)]
      },
      OpCase(op: "reshape", variant: "\(shape)", inputs: [.init(shape: shape)]) {
        $0[0].reshaped([1, $0[0].count])
      } reference: {
        $0[0]
      },
    ]
  }

  /// 0, 0.5, 1, 1.5, over and over.
  private static func divisors(_ count: Int) -> [Double] { (0..<count).map { Double($0 % 4) / 2 } }

  private static let activations: [OpCase] = Activation.allCases.flatMap { activation in
    shapes.map { shape in
      OpCase(op: "activation", variant: "\(activation.rawValue) \(shape)", inputs: [.init(shape: shape, range: -4...4, gap: 0.01)]) {
        activation($0[0])
      } reference: {
        let kind = Reference.Activation(rawValue: activation.rawValue) ?? .relu
        return $0[0].map { Reference.activation(kind, $0) }
      }
    }
  }

  private static let gated: [OpCase] =
    Activation.allCases.flatMap { activation in
      shapes.map { shape in
        let gate = OpInput(shape: shape, range: -4...4, gap: 0.01)
        return OpCase(op: "gated", variant: "\(activation.rawValue) \(shape)", inputs: [gate, .init(shape: shape)]) {
          activation.gated($0[0], up: $0[1])
        } reference: {
          let kind = Reference.Activation(rawValue: activation.rawValue) ?? .relu
          return zip($0[0], $0[1]).map { Reference.activation(kind, $0) * $1 }
        }
      }
    } + [
      OpCase(op: "gated", variant: "with itself", inputs: [.init(shape: [3, 5])]) {
        Activation.silu.gated($0[0], up: $0[0])
      } reference: {
        $0[0].map { Reference.activation(.silu, $0) * $0 }
      }
    ]

  // MARK: Norms

  private static let norms: [OpCase] = [(1, 1), (1, 8), (5, 3), (33, 65)].flatMap { N, C in
    // Of a single channel only a large epsilon leaves a gradient.
    let epsilon = C == 1 ? 0.1 : 1e-5
    let x = OpInput(shape: [N, C], range: -2...2)
    let weight = OpInput(shape: [C])
    return [
      OpCase(op: "rmsNorm", variant: "\(N)x\(C)", inputs: [x, weight], terms: C) {
        rmsNorm($0[0], weight: $0[1], epsilon: epsilon)
      } reference: {
        Reference.rmsNorm(x: $0[0], weight: $0[1], epsilon: epsilon, C: C).y
      },
      OpCase(op: "layerNorm", variant: "\(N)x\(C)", inputs: [x, weight, weight], terms: C) {
        layerNorm($0[0], weight: $0[1], bias: $0[2], epsilon: epsilon)
      } reference: {
        Reference.layerNorm(x: $0[0], weight: $0[1], bias: $0[2], epsilon: epsilon, C: C).y
      },
    ]
  }

  // MARK: Positions, dropout, loss

  private static let rope: [OpCase] = [
    ([0], 1, 2, 2), ([5, 3, 0, 9], 3, 6, 6), ((0..<33).map { Int32($0) }, 2, 32, 32), ([5, 3, 0, 9], 3, 10, 4),
  ].map { (positions: [Int32], H: Int, D: Int, R: Int) in
    let angles = (0..<40).flatMap { position in (0..<R / 2).map { Double(position) / pow(100, Double(2 * $0) / Double(R)) } }
    let (cosine, sine) = (angles.map { Double(Float(cos($0))) }, angles.map { Double(Float(sin($0))) })
    let variant = "\(positions.count) rows, \(R) channels of \(H) heads of \(D)"
    return OpCase(op: "rope", variant: variant, inputs: [.init(shape: [positions.count, H * D])]) {
      Tensors.rope(
        $0[0], cosine: constant(cosine, [40, R / 2], like: $0[0]), sine: constant(sine, [40, R / 2], like: $0[0]),
        positions: Tensor(positions, backend: $0[0].backend), headDim: D)
    } reference: {
      Reference.rope(x: $0[0], cosine: cosine, sine: sine, positions: positions, inverse: false, H: H, D: D, R: R)
    }
  }

  private static let dropout: [OpCase] = [(1, 1, 0.5), (3, 5, 0.0), (7, 3, 0.3), (33, 65, 0.1)].map { (N: Int, C: Int, p: Double) in
    let key = RandomKey(seed: 5, purpose: .dropout, step: 2, module: 3)
    let samples = (0..<N).map { Int32($0 / 4) }
    let positions = (0..<N).map { Int32($0 % 4) }
    return OpCase(op: "dropout", variant: "\(N)x\(C) p \(p)", inputs: [.init(shape: [N, C])]) {
      Tensors.dropout(
        $0[0], p: p, key: key, samples: Tensor(samples, backend: $0[0].backend), positions: Tensor(positions, backend: $0[0].backend))
    } reference: { values in
      values[0].enumerated().map { index, x in
        let counter = UInt64(positions[index / C]) * UInt64(C) + UInt64(index % C)
        let word = Reference.philoxWord(counter, stream: UInt64(samples[index / C]), key: key.value)
        return isDropped(word, p) ? 0 : x / (1 - p)
      }
    }
  }

  private static let linearCrossEntropy: [OpCase] = {
    let many = (0..<300).map { Int32($0 * 5 % 34) - 1 }
    let caps: [Double?] = [nil, 1.5]
    return caps.flatMap { cap in
      [
        crossEntropyCase(N: 1, C: 1, V: 2, labels: [1], cap: cap),
        crossEntropyCase(N: 5, C: 3, V: 7, labels: [6, -1, 0, 3, -100], cap: cap),
        crossEntropyCase(N: 2, C: 4, V: 3, labels: [-1, -1], cap: cap),
        crossEntropyCase(N: 300, C: 9, V: 33, labels: many, cap: cap),
      ]
    }
  }()

  private static func crossEntropyCase(N: Int, C: Int, V: Int, labels: [Int32], cap: Double?) -> OpCase {
    OpCase(
      op: "linearCrossEntropy", variant: "\(N)x\(C), \(V) words" + (cap == nil ? "" : ", capped"),
      inputs: [.init(shape: [N, C], range: -2...2), .init(shape: [V, C])], terms: C + V
    ) {
      Tensors.linearCrossEntropy($0[0], weight: $0[1], softCap: cap, labels: labels, scale: 0.25).loss
    } reference: { values in
      var logits = product(values[0], values[1], m: N, k: C, n: V, transB: true)
      if let cap { logits = logits.map { cap * tanh($0 / cap) } }
      return [
        0.25 * (0..<N).reduce(0) { $0 + Reference.crossEntropy(logits: Array(logits[$1 * V..<($1 + 1) * V]), label: labels[$1]).loss }
      ]
    }
  }

  // MARK: Helpers

  private static func product(_ a: [Double], _ b: [Double], m: Int, k: Int, n: Int, transB: Bool = false) -> [Double] {
    Reference.gemm(
      transA: false, transB: transB, m: m, n: n, k: k, alpha: 1, a: a, lda: k, b: b, ldb: transB ? k : n, beta: 0,
      c: [Double](repeating: 0, count: m * n), ldc: n
    ).c
  }
}

/// Whether the kernels drop the element with this random word: below p of the whole range.
func isDropped(_ word: UInt32, _ p: Double) -> Bool { UInt64(word) < UInt64(p * 0x1p32) }
