import CKernels
import Tensors
import Testing

/// The books of a device of their own, so that nothing else writes in them.
@Suite(.serialized) struct LedgerTests {
  private static let backend = Backend(kernels: pt_cpu_kernels())
  private var ledger: MemoryLedger { Self.backend.allocator.ledger }

  @Test("every tensor is booked under its category and taken off with its last copy", arguments: MemoryCategory.allCases)
  func categories(_ category: MemoryCategory) {
    #expect(ledger.total == 0)
    do {
      let tensor = Tensor(zeros: [1000], category: category, backend: Self.backend)
      let copy = tensor.reshaped([10, 100])
      #expect(ledger.current[category] == 4096)
      #expect(ledger.total == 4096)
      withExtendedLifetime((tensor, copy)) {}
    }
    #expect(ledger.current[category] == 0)
    #expect(ledger.total == 0)
  }

  @Test("the peak keeps the split at the moment of the highest total")
  func peak() {
    Self.backend.allocator.resetPeak()
    do {
      let weights = Tensor(zeros: [256], category: .weights, backend: Self.backend)
      do { withExtendedLifetime(Tensor(zeros: [512], category: .workspace, backend: Self.backend)) {} }
      let small = Tensor(zeros: [64], category: .activations, backend: Self.backend)
      withExtendedLifetime((weights, small)) {}
    }
    #expect(ledger.peakTotal == 1024 + 2048)
    #expect(ledger.peak[.weights] == 1024)
    #expect(ledger.peak[.workspace] == 2048)
    #expect(ledger.peak[.activations, default: 0] == 0)
    Self.backend.allocator.resetPeak()
    #expect(ledger.peakTotal == 0)
  }

  @Test("mapped memory is booked while it is in use")
  func foreign() {
    final class Owner {}
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 64)
    defer { bytes.deallocate() }
    do {
      let storage = Storage(mapped: bytes, byteCount: 4096, owner: Owner(), category: .weights, backend: Self.backend)
      #expect(!storage.isOwned)
      #expect(ledger.current[.weights] == 4096)
      withExtendedLifetime(storage) {}
    }
    #expect(ledger.total == 0)
  }
}
