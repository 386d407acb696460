import TestSupport
import Tensors
import Testing

/// One block of a Llama-like model with everything trained, large enough to be cut into many tiles.
private struct SmallModel {
  static let (vocabulary, size, inner, headDim) = (700, 96, 160, 16)
  static let lengths = [150, 1, 90, 66]

  let layout = SequenceLayout(offsets: lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1)) })
  let ids: [Int32], labels: [Int32], positions: Tensor
  let embedding: Tensor, norm: Tensor, q: Tensor, k: Tensor, v: Tensor, a: Tensor, b: Tensor, gate: Tensor, up: Tensor, down: Tensor
  let prefixKey: Tensor, prefixValue: Tensor, cosine: Tensor, sine: Tensor

  var parameters: [Tensor] { [embedding, norm, q, k, v, a, b, gate, up, down, prefixKey, prefixValue] }

  init() {
    let (V, C, F, D) = (Self.vocabulary, Self.size, Self.inner, Self.headDim)
    var module: UInt64 = 0
    func weight(_ shape: [Int]) -> Tensor {
      module += 1
      var tensor = Tensor.normal(shape, deviation: 0.1, key: RandomKey(seed: 1, purpose: .initialization, module: module))
      tensor.setRequiresGradient(true)
      return tensor
    }
    var generator = SeededGenerator(seed: 9)
    ids = (0..<layout.rows).map { _ in Int32.random(in: 0..<Int32(V), using: &generator) }
    labels = (0..<layout.rows).map { _ in Int32.random(in: -1..<Int32(V), using: &generator) }
    positions = Tensor(Self.lengths.flatMap { (0..<Int32($0)).map { $0 + 4 } })
    embedding = weight([V, C])
    norm = weight([C])
    (q, k, v) = (weight([C, C]), weight([2 * D, C]), weight([2 * D, C]))
    (a, b) = (weight([8, C]), weight([C, 8]))
    (gate, up, down) = (weight([F, C]), weight([F, C]), weight([C, F]))
    (prefixKey, prefixValue) = (weight([4, 2 * D]), weight([4, 2 * D]))
    let angles = Tensor.uniform([200, D / 2], low: 0, high: 3, key: RandomKey(seed: 2, purpose: .initialization))
    (cosine, sine) = (angles, angles)
  }

  /// Bits of the loss and of every gradient.
  func lossAndGradients() -> [[UInt32]] {
    for parameter in parameters { parameter.clearGradient() }
    let heads = AttentionHeads(query: 6, keyValue: 2, dim: Self.headDim)
    func turned(_ x: Tensor) -> Tensor { rope(x, cosine: cosine, sine: sine, positions: positions, headDim: Self.headDim) }
    let stream = gatherRows(embedding, Tensor(ids))
    let x = rmsNorm(stream, weight: norm, epsilon: 1e-5)
    let update = LowRankUpdate(a: a, b: b, scaling: 2)
    let query = addLowRank(to: linear(x, weight: q, update: update), x, update)
    let attended = attention(
      q: turned(query), k: turned(linear(x, weight: k)), v: linear(x, weight: v), layout: layout, heads: heads, reach: .causal,
      prefix: (prefixKey, prefixValue))
    let h = add(stream, attended)
    let output = add(h, linear(Activation.silu.gated(linear(h, weight: gate), up: linear(h, weight: up)), weight: down))
    let loss = linearCrossEntropy(output, weight: embedding, labels: labels, scale: 1 / Double(labels.count)).loss
    loss.backward()
    return ([loss] + parameters.map { $0.gradient ?? Tensor(zeros: [1]) }).map { $0.floats.map(\.bitPattern) }
  }
}

@Suite(.serialized) struct ThreadTests {
  @Test("loss and gradients are the same to the bit with one, two and three threads")
  func threadCount() {
    let before = Backend.cpu.threads
    defer { Backend.cpu.threads = before }
    let model = SmallModel()
    let results = [1, 2, 3].map { threads in
      Backend.cpu.threads = threads
      return model.lossAndGradients()
    }
    #expect(results[0].allSatisfy { $0.contains { $0 != 0 } }, "a gradient is missing")
    #expect(results[1] == results[0])
    #expect(results[2] == results[0])
  }
}
