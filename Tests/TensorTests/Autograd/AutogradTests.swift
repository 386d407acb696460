import CKernels
import Tensors
import Testing

@Suite struct AutogradTests {
  private func leaf(_ values: [Double]) -> Tensor {
    var tensor = Tensor(values, shape: [values.count])
    tensor.setRequiresGradient(true)
    return tensor
  }

  @Test("nothing is recorded inside withoutRecording, and recording goes on after it")
  func withoutRecording() throws {
    struct Failure: Error {}
    let x = leaf([1, 2])
    let y = Autograd.withoutRecording { multiply(x, x) }
    #expect(!y.requiresGradient)
    #expect(y.doubles == [1, 4])
    #expect(throws: Failure.self) { try Autograd.withoutRecording { () throws(Failure) -> Void in throw Failure() } }
    #expect(multiply(x, x).requiresGradient)
  }

  @Test("an op on frozen inputs alone leaves no trace in the graph")
  func frozen() {
    let (x, w) = (Tensor([1.0, 2], shape: [1, 2]), Tensor([1.0, 2], shape: [1, 2]))
    #expect(!linear(x, weight: w).requiresGradient)
    #expect(!multiply(x, w).requiresGradient)
    #expect(!leaf([1]).detached.requiresGradient)
  }

  @Test("the seed of the backward pass scales every gradient")
  func seed() {
    let x = leaf([3, 4])
    sum(multiply(x, x)).backward(seed: 0.5)
    #expect(x.gradient?.doubles == [3, 4])
  }

  @Test("gradients of a leaf add up until they are cleared")
  func clearing() {
    let x = leaf([3, 4])
    sum(x).backward()
    sum(scale(x, by: 2)).backward()
    #expect(x.gradient?.doubles == [3, 3])
    x.clearGradient()
    #expect(x.gradient == nil)
    sum(x).backward()
    #expect(x.gradient?.doubles == [1, 1])
  }

  @Test("a leaf is final once the earliest operation that reads it is done, inside a computation that is made again, too")
  func final() {
    // `tied` is read first and last, `inner` and `outer` in between.
    let (tied, inner, outer) = (leaf([1, 2]), leaf([3, 4]), leaf([5, 6]))
    let all = [tied, inner, outer]
    for isMadeAgain in [false, true] {
      all.forEach { $0.clearGradient() }
      let body = { (x: [Tensor], _: Bool) in multiply(multiply(x[0], inner), inner) }
      let x = multiply(tied, tied)
      let y = isMadeAgain ? recomputed([x], body) : body([x], false)
      let loss = sum(multiply(multiply(y, outer), tied))
      var told: [Int] = [], gradients: [[Double]?] = []
      loss.backward { identity in
        guard let number = all.firstIndex(where: { $0.identity == identity }) else { return }
        told.append(number)
        gradients.append(all[number].gradient?.doubles)
      }
      #expect(told == [2, 1, 0])
      #expect(gradients == told.map { all[$0].gradient?.doubles })
      // Of t³ i² o by t, i and o.
      let expected: [[Double]] = [[135, 1152], [30, 384], [9, 128]]
      #expect(all.compactMap { $0.gradient?.doubles } == expected)
    }
  }

  @Test("a gradient that went two ways is copied before anything is added to it")
  func aliasing() {
    let (x, z, w) = (leaf([1, 2]), leaf([3, 4]), Tensor([10.0, 20], shape: [2]))
    let (u, v) = (scale(x, by: 1), scale(z, by: 1))
    let product = multiply(u, w)
    // Made last, this sum runs first: it hands one and the same gradient to u and v. Then the product adds to u's.
    sum(add(product, add(u, v))).backward()
    #expect(x.gradient?.doubles == [11, 21])
    #expect(z.gradient?.doubles == [1, 1])
  }

  @Test("a leaf's gradient never shares memory with a gradient inside the graph")
  func leafGradientIsItsOwn() {
    let (x, z) = (leaf([1, 2]), leaf([3, 4]))
    sum(add(x, z)).backward()
    sum(scale(x, by: 5)).backward()
    #expect(x.gradient?.doubles == [6, 6])
    #expect(z.gradient?.doubles == [1, 1])
  }

  @Test("a long residual stream gives the exact gradient")
  func residualStream() {
    // x ← x + x / 2, ten times: the derivative is 1.5^10.
    let start = leaf([1, -2])
    var x = start
    for _ in 0..<10 { x = add(x, scale(x, by: 0.5)) }
    sum(x).backward()
    let expected = (0..<10).reduce(1.0) { result, _ in result * 1.5 }
    #expect(start.gradient?.doubles == [expected, expected])
  }

  @Test("a graph that is dropped without a backward pass gives its memory back")
  func droppedGraph() {
    let backend = Backend(kernels: pt_cpu_kernels())
    var x = Tensor(zeros: [1000], backend: backend)
    x.setRequiresGradient(true)
    let before = backend.allocator.ledger.total
    do {
      var y = x
      for _ in 0..<1000 { y = Activation.tanh(y) }
      #expect(backend.allocator.ledger.total > before + 1000 * 4000)
    }
    #expect(backend.allocator.ledger.total == before)
  }

  @Test("the backward pass frees activations as it goes and leaves only the gradients of leaves")
  func freesActivations() {
    let backend = Backend(kernels: pt_cpu_kernels())
    let block = 4096 * 4
    var x = Tensor(zeros: [4096], category: .weights, backend: backend)
    x.setRequiresGradient(true)
    func forward() -> Tensor {
      var y = x
      for _ in 0..<20 { y = Activation.gelu(y) }
      return sum(y)
    }
    let loss = forward()
    let held = backend.allocator.ledger.total
    #expect(held >= 20 * block, "each step keeps its input")
    backend.allocator.resetPeak()
    loss.backward()
    let ledger = backend.allocator.ledger
    // Twenty gradients come into being, but never more than two are there at a time.
    #expect(ledger.peakTotal <= held + 2 * block + 1024, "peak \(ledger.peakTotal), held \(held)")
    #expect(ledger.current[.gradients] == block)
    #expect(ledger.current[.weights] == block)
    #expect(ledger.current[.activations, default: 0] <= 256, "only the loss itself is left")
    #expect(ledger.current[.workspace, default: 0] == 0)
  }
}
