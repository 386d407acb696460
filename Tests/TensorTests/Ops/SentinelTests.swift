import CKernels
import Foundation
import TestSupport
import Tensors
import Testing

/// Ops on a device of their own, whose memory shows what they have written.
///
/// All free memory is painted before the forward pass and again before the backward pass. Blocks are handed out in multiples of the
/// alignment, so paint must be left between the end of every result and the end of its block.
@Suite(.serialized) struct SentinelTests {
  private static let backend = Backend(kernels: pt_cpu_kernels())
  private static let paint: UInt8 = 0xA5

  @Test("results and gradients end where their memory ends, and inputs keep their bits", arguments: OpTable.all, [DType.float32, .float64])
  func memory(_ op: OpCase, _ dtype: DType) {
    let backend = Self.backend
    do { paint(Tensor(uninitialized: [1 << 22], backend: backend)) }
    func makeGuard() -> Tensor { Tensor([Float](repeating: 12345.5, count: 64), shape: [64], backend: backend) }

    let values = op.values()
    let first = makeGuard()
    let leaves = op.tensors(values, dtype: dtype, trainable: Set(op.inputs.indices), backend: backend)
    let second = makeGuard()
    let result = op.run(leaves)
    let third = makeGuard()
    expectCleanTail(result, "result")

    let dy = constant(op.functional(), result.shape, like: result)
    // The smallest blocks fill every hole that the forward pass has left.
    do { (0..<8192).map { _ in Tensor(uninitialized: [64], backend: backend) }.forEach(paint) }
    var probe = Tensor(zeros: [1], dtype: dtype, backend: backend)
    probe.record("probe", inputs: [result]) { _, sink in sink.pass(0, dy) }
    probe.backward()

    for (index, leaf) in leaves.enumerated() {
      #expect(leaf.doubles == values[index], "input \(index) has changed")
      expectCleanTail(leaf, "input \(index)")
      if let gradient = leaf.gradient { expectCleanTail(gradient, "gradient of input \(index)") }
    }
    expectCleanTail(result, "result")
    for guardBlock in [first, second, third] { #expect(guardBlock.floats.allSatisfy { $0 == 12345.5 }) }
  }

  private func paint(_ tensor: Tensor) { memset(tensor.pointer, Int32(Self.paint), tensor.byteCount) }

  private func expectCleanTail(_ tensor: Tensor, _ name: String) {
    let end = CachingAllocator.rounded(tensor.byteCount)
    let tail = UnsafeRawBufferPointer(start: tensor.pointer, count: end)[tensor.byteCount..<end]
    #expect(tail.allSatisfy { $0 == Self.paint }, "\(name) of shape \(tensor.shape) was written beyond its end")
  }
}
