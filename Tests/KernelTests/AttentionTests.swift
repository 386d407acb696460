import CKernels
import TestSupport
import Testing

/// One attention: lengths per sequence, heads, prefix, and the gaps behind rows.
struct AttentionCase: Sendable, CustomTestStringConvertible {
  var queries: [Int]
  var keys: [Int]? = nil
  var heads = 2, kvHeads = 1, headDim = 8
  var prefix = 0
  var causal = true
  var gap = 0
  /// Scores of this size overflow exp unless the largest is taken off first.
  var magnitude = 1.0

  var keyLengths: [Int] { keys ?? queries }
  var testDescription: String {
    "q \(queries) k \(keyLengths) heads \(heads)/\(kvHeads) D \(headDim) prefix \(prefix) \(causal ? "causal" : "full") gap \(gap) size \(magnitude)"
  }
}

@Suite("Attention")
struct AttentionTests {
  static let cases: [AttentionCase] = [
    AttentionCase(queries: []), AttentionCase(queries: [0]), AttentionCase(queries: [1]),
    AttentionCase(queries: [5, 0, 3, 1], heads: 4, kvHeads: 2),
    AttentionCase(queries: [5, 0, 3], heads: 4, kvHeads: 2, causal: false, gap: 3),
    AttentionCase(queries: [3, 7], heads: 3, kvHeads: 3, prefix: 4, gap: 1),
    AttentionCase(queries: [1, 0, 6], heads: 6, kvHeads: 2, prefix: 1),
    // Decoding: few queries, many keys; also across the block of keys.
    AttentionCase(queries: [1], keys: [700], heads: 6, kvHeads: 2, headDim: 16),
    AttentionCase(queries: [1, 2, 1], keys: [1, 513, 0], heads: 2, kvHeads: 2, prefix: 3),
    AttentionCase(queries: [1, 1, 1], keys: [300, 1, 77], heads: 9, kvHeads: 3, headDim: 64, prefix: 5),
    AttentionCase(queries: [3, 1, 7], keys: [9, 530, 7], heads: 2, kvHeads: 1, headDim: 32, gap: 4),
    // More queries than keys: the first ones see no key at all.
    AttentionCase(queries: [6], keys: [2], heads: 2, kvHeads: 1), AttentionCase(queries: [4, 3], keys: [0, 0], heads: 2, kvHeads: 1),
    AttentionCase(queries: [6], keys: [2], heads: 2, kvHeads: 1, prefix: 2),
    // Around the blocks of 64 queries and 512 keys.
    AttentionCase(queries: [63, 65], heads: 3, kvHeads: 1, headDim: 64), AttentionCase(queries: [130], heads: 2, kvHeads: 2, prefix: 20),
    AttentionCase(queries: [600], heads: 2, kvHeads: 1, headDim: 4, gap: 2), AttentionCase(queries: [70], keys: [1100], causal: false),
    AttentionCase(queries: [100], keys: [530], heads: 3, kvHeads: 1, prefix: 515),
    // Sixteen key heads in all: one tile takes a whole group of heads.
    AttentionCase(queries: [9, 4, 1, 70, 0, 3, 2, 5], heads: 6, kvHeads: 2, prefix: 3, gap: 2),
    AttentionCase(queries: [9, 4, 1, 70, 0, 3, 2, 5], keys: [9, 6, 1, 70, 4, 0, 2, 5], heads: 6, kvHeads: 2),
    // Heads of whole vectors in f32 too: strips of eight queries in registers, the last one shorter, keys that fill no vector.
    AttentionCase(queries: [9, 70, 8, 3], heads: 3, kvHeads: 1, headDim: 16, prefix: 20, gap: 3),
    AttentionCase(queries: [77], keys: [600], heads: 4, kvHeads: 2, headDim: 48),
    AttentionCase(queries: [21], keys: [10], heads: 2, kvHeads: 2, headDim: 32),
    AttentionCase(queries: [30, 12], keys: [45, 5], headDim: 64, prefix: 3, causal: false),
    AttentionCase(queries: [40, 3], heads: 2, kvHeads: 1, magnitude: 60), AttentionCase(queries: [20], causal: false, magnitude: 400),
  ]

  @Test("Output, log-sum-exp and all gradients are right", arguments: Precision.allCases, cases)
  func matchesReference(precision: Precision, shape: AttentionCase) {
    func check<Real: KernelReal>(_: Real.Type) {
      let call = AttentionCall<Real>(shape, seed: 12)
      let expected = call.reference.forward()
      expectSuccess(call.forward())
      // Scores carry an error of a few units of their size; exp turns it into a relative error of the weights.
      let units = (16 + 2 * Double(shape.headDim).squareRoot()) * max(1, shape.magnitude * shape.magnitude)
      expectClose(call.out, expected.out, units: units, scale: 1, "out")
      expectClose(call.logSumExp, expected.logSumExp, units: units, scale: 4, "logSumExp")

      let gradients = call.reference.backward(dout: call.dout)
      expectSuccess(call.backward())
      let count = Double((shape.keyLengths.max() ?? 0) + shape.prefix + 1).squareRoot()
      let gradientUnits = 4 * units * count
      let scale = shape.magnitude
      expectClose(call.dq, call.strided(gradients.dq, shape.heads), units: gradientUnits, scale: scale, "dq")
      for s in shape.queries.indices {
        expectClose(call.dkeys[s], call.strided(gradients.dkeys[s], shape.kvHeads), units: gradientUnits, scale: scale, "dkeys[\(s)]")
        expectClose(call.dvalues[s], call.strided(gradients.dvalues[s], shape.kvHeads), units: gradientUnits, scale: 1, "dvalues[\(s)]")
      }
      // The gradient of the prefix adds to what is there.
      expectClose(
        call.dprefixKey, zip(call.strided(gradients.dprefixKey, shape.kvHeads), call.prefixStart).map(+), units: gradientUnits,
        scale: scale * count, "dprefixKey")
      expectClose(
        call.dprefixValue, zip(call.strided(gradients.dprefixValue, shape.kvHeads), call.prefixStart).map(+), units: gradientUnits,
        scale: count, "dprefixValue")
    }
    check(precision.type)
  }

  @Test("Gradients that are not wanted are not touched, and the others stay the same", arguments: [0, 1, 2, 3])
  func skipsUnwanted(which: Int) {
    let shape = AttentionCase(queries: [9, 70], heads: 4, kvHeads: 2, prefix: 5, gap: 1)
    let all = AttentionCall<Double>(shape, seed: 13)
    let some = AttentionCall<Double>(shape, seed: 13)
    expectSuccess(all.forward())
    expectSuccess(some.forward())
    expectSuccess(all.backward())
    expectSuccess(
      some.backward { gradients in
        switch which {
        case 0: gradients.dq = nil
        case 1: gradients.dkeys = nil
        case 2: gradients.dvalues = nil
        default: (gradients.dprefix_key, gradients.dprefix_value) = (nil, nil)
        }
      })
    #expect(which == 0 ? some.dq.values.allSatisfy { $0 == 0 || $0.isNaN } : some.dq.values.elementsEqual(all.dq.values, by: same))
    for s in shape.queries.indices {
      #expect(which == 1 || some.dkeys[s].values.elementsEqual(all.dkeys[s].values, by: same))
      #expect(which == 2 || some.dvalues[s].values.elementsEqual(all.dvalues[s].values, by: same))
    }
    #expect(which == 3 ? some.dprefixKey.doubles == some.prefixStart : some.dprefixKey.values == all.dprefixKey.values)
  }

  @Test("Heads that do not divide into key heads are refused")
  func refusesUnevenHeads() {
    let call = AttentionCall<Float>(AttentionCase(queries: [2], heads: 4, kvHeads: 2), seed: 14)
    call.args.kv_heads = 3
    #expect(call.forward() != 0)
    #expect(call.backward() != 0)
  }
}

private func same(_ a: Double, _ b: Double) -> Bool { a == b || (a.isNaN && b.isNaN) }
