import Foundation

extension Reference {
  /// Attention over sequences of different lengths; every matrix of one head of one sequence is written out.
  package struct Attention {
    package var heads: Int, kvHeads: Int, headDim: Int
    package var scale: Double
    package var causal: Bool
    /// Per sequence: queries and keys.
    package var queryLengths: [Int], keyLengths: [Int]
    package var prefixLength: Int
    /// q [all queries, heads * D]; keys and values per sequence [length, kvHeads * D]; the prefix alike.
    package var q: [Double], keys: [[Double]], values: [[Double]], prefixKey: [Double], prefixValue: [Double]

    package init(
      heads: Int, kvHeads: Int, headDim: Int, scale: Double, causal: Bool, queryLengths: [Int], keyLengths: [Int], prefixLength: Int,
      q: [Double], keys: [[Double]], values: [[Double]], prefixKey: [Double], prefixValue: [Double]
    ) {
      self.heads = heads
      self.kvHeads = kvHeads
      self.headDim = headDim
      self.scale = scale
      self.causal = causal
      self.queryLengths = queryLengths
      self.keyLengths = keyLengths
      self.prefixLength = prefixLength
      self.q = q
      self.keys = keys
      self.values = values
      self.prefixKey = prefixKey
      self.prefixValue = prefixValue
    }

    package struct Output {
      package var out: [Double], logSumExp: [Double]
    }

    package struct Gradients {
      package var dq: [Double], dkeys: [[Double]], dvalues: [[Double]], dprefixKey: [Double], dprefixValue: [Double]
    }

    /// Row `j` of the keys (or values) that sequence `s` sees, prefix first, of one key head.
    private func row(_ own: [[Double]], _ prefix: [Double], _ s: Int, _ j: Int, _ kvHead: Int) -> ArraySlice<Double> {
      let stride = kvHeads * headDim
      let start = (j < prefixLength ? j : j - prefixLength) * stride + kvHead * headDim
      return j < prefixLength ? prefix[start..<start + headDim] : own[s][start..<start + headDim]
    }

    /// How many of prefix and own keys query i of sequence s sees: always the first ones.
    private func visible(_ s: Int, _ i: Int) -> Int {
      guard causal else { return prefixLength + keyLengths[s] }
      return prefixLength + max(0, min(keyLengths[s], i + keyLengths[s] - queryLengths[s] + 1))
    }

    private func dot(_ a: ArraySlice<Double>, _ b: ArraySlice<Double>) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Softmax weights of one query, and the logarithm of their normaliser (-infinity where no key is seen).
    private func weights(_ s: Int, _ i: Int, _ n: Int, _ h: Int) -> (p: [Double], logSumExp: Double) {
      let query = q[(n * heads + h) * headDim..<(n * heads + h + 1) * headDim]
      let scores = (0..<visible(s, i)).map { scale * dot(query, row(keys, prefixKey, s, $0, h / (heads / kvHeads))) }
      guard let largest = scores.max() else { return ([], -.infinity) }
      let logSumExp = largest + log(scores.reduce(0) { $0 + exp($1 - largest) })
      return (scores.map { exp($0 - logSumExp) }, logSumExp)
    }

    package func forward() -> Output {
      let queries = queryLengths.reduce(0, +)
      var output = Output(
        out: .init(repeating: 0, count: queries * heads * headDim), logSumExp: .init(repeating: 0, count: queries * heads))
      var n = 0
      for s in queryLengths.indices {
        for i in 0..<queryLengths[s] {
          for h in 0..<heads {
            let (p, logSumExp) = weights(s, i, n, h)
            output.logSumExp[n * heads + h] = logSumExp
            for j in p.indices {
              for (d, value) in row(values, prefixValue, s, j, h / (heads / kvHeads)).enumerated() {
                output.out[(n * heads + h) * headDim + d] += p[j] * value
              }
            }
          }
          n += 1
        }
      }
      return output
    }

    package func backward(dout: [Double]) -> Gradients {
      var gradients = Gradients(
        dq: q.map { _ in 0 }, dkeys: keys.map { $0.map { _ in 0 } }, dvalues: values.map { $0.map { _ in 0 } },
        dprefixKey: prefixKey.map { _ in 0 }, dprefixValue: prefixValue.map { _ in 0 })
      var n = 0
      for s in queryLengths.indices {
        for i in 0..<queryLengths[s] {
          for h in 0..<heads {
            let kvHead = h / (heads / kvHeads)
            let base = (n * heads + h) * headDim
            let dy = dout[base..<base + headDim]
            let p = weights(s, i, n, h).p
            let dp = p.indices.map { dot(dy, row(values, prefixValue, s, $0, kvHead)) }
            let mean = zip(p, dp).reduce(0) { $0 + $1.0 * $1.1 }
            for j in p.indices {
              let ds = p[j] * (dp[j] - mean) * scale
              let key = Array(row(keys, prefixKey, s, j, kvHead))
              for d in 0..<headDim {
                gradients.dq[base + d] += ds * key[d]
                let isPrefix = j < prefixLength
                let target = (isPrefix ? j : j - prefixLength) * kvHeads * headDim + kvHead * headDim + d
                if isPrefix {
                  gradients.dprefixKey[target] += ds * q[base + d]
                  gradients.dprefixValue[target] += p[j] * dout[base + d]
                } else {
                  gradients.dkeys[s][target] += ds * q[base + d]
                  gradients.dvalues[s][target] += p[j] * dout[base + d]
                }
              }
            }
          }
          n += 1
        }
      }
      return gradients
    }
  }
}
