import CKernels
import Tensors
import Testing

/// Values that the backward pass makes again instead of keeping them.
@Suite struct RecipeTests {
  private static let (rows, columns) = (48, 32)

  private func leaf(_ shape: [Int], _ module: UInt64, _ backend: Backend) -> Tensor {
    let key = RandomKey(seed: 3, purpose: .initialization, module: module)
    var tensor = Tensor(uninitialized: shape, category: .weights, backend: backend)
    tensor.copyElements(from: .normal(shape, deviation: 0.5, key: key))
    tensor.setRequiresGradient(true)
    return tensor
  }

  private struct Outcome: Equatable {
    var gradients: [[Float]]
    /// Bytes of activations after the forward pass.
    var held: Int
    /// Calls of each kernel in the backward pass.
    var made: [String: Int]
  }

  /// Two layers read a norm's result, one that of a gate, one that of an activation.
  private func outcome(layerNorm isLayerNorm: Bool) -> Outcome {
    let backend = Backend(kernels: pt_cpu_kernels())
    let (rows, columns) = (Self.rows, Self.columns)
    let x = leaf([rows, columns], 0, backend)
    let weights = (1...4).map { leaf([columns, columns], UInt64($0), backend) }
    let (weight, bias) = (leaf([columns], 5, backend), leaf([columns], 6, backend))
    let before = backend.allocator.ledger.current[.activations, default: 0]
    func forward() -> Tensor {
      let y = isLayerNorm ? Tensors.layerNorm(x, weight: weight, bias: bias, epsilon: 1e-5) : rmsNorm(x, weight: weight, epsilon: 1e-5)
      let gated = Activation.silu.gated(linear(y, weight: weights[0]), up: linear(y, weight: weights[1]))
      return sum(linear(Activation.gelu(linear(gated, weight: weights[2])), weight: weights[3]))
    }
    let profile = KernelProfile()
    let held = backend.profiled(by: profile) {
      let loss = forward()
      let held = backend.allocator.ledger.current[.activations, default: 0] - before
      KernelProfile.enter(.backward)
      loss.backward()
      return held
    }
    let made = profile.lines.filter { $0.phase == .backward && $0.op.hasSuffix("_forward") }
      .reduce(into: [:]) { $0[$1.op, default: 0] += $1.calls }
    return Outcome(gradients: ([x, weight] + weights).map { $0.gradient?.floats ?? [] }, held: held, made: made)
  }

  @Test("gradients are those of kept values bit for bit, in less memory", arguments: [false, true])
  func sameBits(isLayerNorm: Bool) {
    let remade = outcome(layerNorm: isLayerNorm)
    let kept = Autograd.$usesRecipes.withValue(false) { outcome(layerNorm: isLayerNorm) }
    #expect(remade.gradients == kept.gradients)
    #expect(remade.gradients.allSatisfy { $0.contains { $0 != 0 } })
    #expect(kept.held - remade.held == 3 * 4 * Self.rows * Self.columns, "the norm's, the gate's and the activation's results")
  }

  @Test("what two layers read is made once")
  func once() {
    #expect(outcome(layerNorm: false).made == ["rms_norm_forward": 1, "gated_forward": 1, "activation_forward": 1])
    #expect(Autograd.$usesRecipes.withValue(false) { outcome(layerNorm: false).made } == [:])
  }

  @Test("a result outside the graph keeps nothing alive")
  func outsideTheGraph() {
    let backend = Backend(kernels: pt_cpu_kernels())
    var x = leaf([Self.rows, Self.columns], 0, backend)
    x.setRequiresGradient(false)
    let weight = Tensor(zeros: [Self.columns], category: .weights, backend: backend)
    let y = rmsNorm(x.copied(), weight: weight, epsilon: 1e-5)
    #expect(backend.allocator.ledger.current[.activations] == y.byteCount)
  }
}
