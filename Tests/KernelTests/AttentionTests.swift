import CKernels
import TestSupport
import Testing

/// One attention: lengths per sequence, heads, prefix, and the gaps after rows.
struct AttentionCase: Sendable, CustomTestStringConvertible {
  var queries: [Int]
  var keys: [Int]? = nil
  var heads = 2, kvHeads = 1, headDim = 8
  var prefix = 0
  var causal = true
  var gap = 0
  /// Scores of this size overflow exp unless the largest is taken off first.
  var magnitude = 1.0
  /// 0 for none.
  var window = 0, softCap = 0.0

  var keyLengths: [Int] { keys ?? queries }
  var testDescription: String {
    "q \(queries) k \(keyLengths) heads \(heads)/\(kvHeads) D \(headDim) prefix \(prefix) \(causal ? "causal" : "full") gap \(gap) size \(magnitude)"
      + (window > 0 ? " window \(window)" : "") + (softCap > 0 ? " cap \(softCap)" : "")
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
    // Windows: of one key, shorter and longer than the prefix and the sequence, and with fewer keys than queries.
    AttentionCase(queries: [5, 0, 3, 1], heads: 4, kvHeads: 2, window: 1), AttentionCase(queries: [9, 4], gap: 1, window: 3),
    AttentionCase(queries: [3, 7], heads: 3, kvHeads: 3, prefix: 4, gap: 1, window: 3),
    AttentionCase(queries: [3, 7, 1], heads: 2, kvHeads: 1, prefix: 4, window: 6), AttentionCase(queries: [4, 6], prefix: 2, window: 50),
    AttentionCase(queries: [6], keys: [2], heads: 2, kvHeads: 1, prefix: 2, window: 3),
    AttentionCase(queries: [1, 2, 1], keys: [1, 513, 0], heads: 2, kvHeads: 2, prefix: 3, window: 2),
    // In decoding, where heads are the rows of a tile: within the keys, and on into the prefix.
    AttentionCase(queries: [1], keys: [700], heads: 6, kvHeads: 2, headDim: 16, window: 100),
    AttentionCase(queries: [1, 1, 1], keys: [300, 1, 77], heads: 9, kvHeads: 3, headDim: 64, prefix: 5, window: 80),
    // Across blocks of queries and keys, in registers and on OpenBLAS.
    AttentionCase(queries: [130], heads: 2, kvHeads: 2, prefix: 20, window: 20),
    AttentionCase(queries: [600], heads: 2, kvHeads: 1, headDim: 4, prefix: 9, gap: 2, window: 530),
    AttentionCase(queries: [600], heads: 2, kvHeads: 1, headDim: 16, prefix: 9, window: 530),
    AttentionCase(queries: [150, 63], heads: 3, kvHeads: 1, headDim: 16, prefix: 20, gap: 3, window: 37),
    AttentionCase(queries: [77], keys: [600], heads: 4, kvHeads: 2, headDim: 48, window: 13),
    AttentionCase(queries: [100], keys: [530], heads: 3, kvHeads: 1, headDim: 16, prefix: 515, window: 580),
    AttentionCase(queries: [100], keys: [530], heads: 3, kvHeads: 1, prefix: 515, window: 580),
    AttentionCase(queries: [9, 4, 1, 70, 0, 3, 2, 5], keys: [9, 6, 1, 70, 4, 0, 2, 5], heads: 6, kvHeads: 2, window: 4),
    // Caps: that hardly matter, and that most scores reach.
    AttentionCase(queries: [5, 3], heads: 4, kvHeads: 2, prefix: 2, softCap: 30), AttentionCase(queries: [9], causal: false, softCap: 0.5),
    AttentionCase(queries: [70, 9], heads: 3, kvHeads: 1, headDim: 16, prefix: 20, gap: 3, magnitude: 2, window: 21, softCap: 1.5),
    AttentionCase(queries: [70, 9], heads: 3, kvHeads: 1, headDim: 4, prefix: 20, magnitude: 2, window: 21, softCap: 1.5),
    AttentionCase(queries: [1, 1], keys: [90, 5], heads: 6, kvHeads: 2, headDim: 16, prefix: 3, window: 40, softCap: 1),
    AttentionCase(queries: [40, 3], heads: 2, kvHeads: 1, magnitude: 20, softCap: 50),
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

  @Test("Keys in front of all windows of a block are not even read", arguments: [4, 64])
  func skipsHidden(headDim: Int) {
    func check<Real: KernelReal>(_: Real.Type) {
      let call = AttentionCall<Real>(AttentionCase(queries: [600], headDim: headDim, prefix: 3, window: 10), seed: 15)
      for element in 0..<headDim { call.keys[0].pointer[element] = .nan }
      expectSuccess(call.forward())
      expectSuccess(call.backward())
      let width = 2 * headDim
      #expect(call.out.values.prefix(10 * width).contains { $0.isNaN })
      // Three blocks of queries further on nothing is left of it.
      #expect(call.out.values.dropFirst(192 * width).allSatisfy { $0.isFinite })
      #expect(call.dq.values.dropFirst(192 * width).allSatisfy { $0.isFinite })
      #expect(call.dkeys[0].values.dropFirst(192 * headDim).allSatisfy { $0.isFinite })
      #expect(call.dvalues[0].values.dropFirst(192 * headDim).allSatisfy { $0.isFinite })
    }
    check(Float.self)
    check(Double.self)
  }

  @Test("The operations that are counted are those of the keys seen", arguments: [0, 1, 3, 5, 6, 9, 12, 100])
  func operations(window: Int) {
    for prefix in [0, 4] {
      let shape = AttentionCase(queries: [7, 0, 1, 2], keys: [7, 3, 9, 5], heads: 4, kvHeads: 2, prefix: prefix, window: window)
      let call = AttentionCall<Float>(shape, seed: 16)
      var seen = 0
      for (queries, keys) in zip(shape.queries, shape.keyLengths) {
        for i in 0..<queries { seen += min(keys - queries + i + 1 + prefix, window > 0 ? window : .max) }
      }
      let shapes = pt_shape_kernels().pointee.f32
      let before = pt_shape_operations()
      expectSuccess(shapes.attention_forward(call.out.raw, nil, &call.args))
      #expect(pt_shape_operations() - before == Double(4 * shape.heads * shape.headDim * seen))
    }
  }

  @Test("A window that looks both ways, a negative one, and a cap below zero are refused")
  func refusesWindows() {
    for shape in [
      AttentionCase(queries: [2], causal: false, window: 3), AttentionCase(queries: [2], window: -1),
      AttentionCase(queries: [2], softCap: -1),
    ] {
      let call = AttentionCall<Float>(shape, seed: 17)
      #expect(call.forward() != 0)
      #expect(call.backward() != 0)
    }
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
