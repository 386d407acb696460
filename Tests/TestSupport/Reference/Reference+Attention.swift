import Foundation

extension Reference {
  /// Attention over sequences of different lengths; every matrix of one head of one sequence is written out.
  package struct Attention {
    package var heads: Int, kvHeads: Int, headDim: Int
    package var scale: Double
    package var causal: Bool
    /// How many keys a query sees at most, its own among them, and what scores are capped at; 0 for neither.
    package var window: Int, softCap: Double
    /// Per sequence: queries and keys.
    package var queryLengths: [Int], keyLengths: [Int]
    package var prefixLength: Int
    /// q [all queries, heads * D]; keys and values per sequence [length, kvHeads * D]; the prefix alike.
    package var q: [Double], keys: [[Double]], values: [[Double]], prefixKey: [Double], prefixValue: [Double]

    package init(
      heads: Int, kvHeads: Int, headDim: Int, scale: Double, causal: Bool, window: Int = 0, softCap: Double = 0, queryLengths: [Int],
      keyLengths: [Int], prefixLength: Int, q: [Double], keys: [[Double]], values: [[Double]], prefixKey: [Double], prefixValue: [Double]
    ) {
      self.heads = heads
      self.kvHeads = kvHeads
      self.headDim = headDim
      self.scale = scale
      self.causal = causal
      self.window = window
      self.softCap = softCap
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

    /// Which of prefix and own keys query i of sequence s sees.
    private func visible(_ s: Int, _ i: Int) -> Range<Int> {
      guard causal else { return 0..<prefixLength + keyLengths[s] }
      let behind = i + keyLengths[s] - queryLengths[s] + 1
      let end = prefixLength + max(0, min(keyLengths[s], behind))
      return (window > 0 ? min(end, max(0, prefixLength + behind - window)) : 0)..<end
    }

    private func dot(_ a: ArraySlice<Double>, _ b: ArraySlice<Double>) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Softmax weights of one query up to the last key it sees, what a change of each scaled score does to the capped one, and the logarithm
    /// of their normaliser (-infinity where no key is seen).
    private func weights(_ s: Int, _ i: Int, _ n: Int, _ h: Int) -> (p: [Double], slopes: [Double], logSumExp: Double) {
      let query = q[(n * heads + h) * headDim..<(n * heads + h + 1) * headDim]
      let seen = visible(s, i)
      let hidden = [Double](repeating: 0, count: seen.lowerBound)
      let uncapped = seen.map { scale * dot(query, row(keys, prefixKey, s, $0, h / (heads / kvHeads))) }
      let scores = softCap > 0 ? uncapped.map { softCap * tanh($0 / softCap) } : uncapped
      guard let largest = scores.max() else { return ([], [], -.infinity) }
      let logSumExp = largest + log(scores.reduce(0) { $0 + exp($1 - largest) })
      let slopes = uncapped.map { softCap > 0 ? 1 - tanh($0 / softCap) * tanh($0 / softCap) : 1 }
      return (hidden + scores.map { exp($0 - logSumExp) }, hidden + slopes, logSumExp)
    }

    package func forward() -> Output {
      let queries = queryLengths.reduce(0, +)
      var output = Output(
        out: .init(repeating: 0, count: queries * heads * headDim), logSumExp: .init(repeating: 0, count: queries * heads))
      var n = 0
      for s in queryLengths.indices {
        for i in 0..<queryLengths[s] {
          for h in 0..<heads {
            let (p, _, logSumExp) = weights(s, i, n, h)
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
            let (p, slopes, _) = weights(s, i, n, h)
            let dp = p.indices.map { dot(dy, row(values, prefixValue, s, $0, kvHead)) }
            let mean = zip(p, dp).reduce(0) { $0 + $1.0 * $1.1 }
            for j in p.indices {
              let ds = p[j] * (dp[j] - mean) * slopes[j] * scale
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
