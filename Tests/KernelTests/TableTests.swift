import CKernels
import Testing

@Suite("Table and memory")
struct TableTests {
  @Test("The table has the version of its header")
  func version() {
    #expect(kernels.version == PT_KERNELS_VERSION)
    #expect(kernels.name.map { String(cString: $0) } == "cpu")
  }

  @Test("What the last bits depend on has a name each, the same in every call")
  func numerics() {
    func names() -> [String] {
      var found = pt_numerics()
      kernels.numerics(&found)
      return [found.blas, found.blas_core, found.kernels, found.device, found.libm].map { $0.map { String(cString: $0) } ?? "" }
    }
    #expect(names().allSatisfy { !$0.isEmpty } && names() == names(), "\(names())")
    #expect(names()[0].hasPrefix("OpenBLAS") && ["avx512", "avx2", "sse2", "baseline"].contains(names()[2]), "\(names())")
    var found = pt_numerics()
    kernels.numerics(&found)
    #expect([0, 1].contains(found.blas_threading), "tests need an OpenBLAS that obeys: libopenblas0-pthread")
  }

  @Test(
    "Blocks of any size are aligned, writable to the last byte and copied and cleared",
    arguments: [0, 1, 63, 4096, (2 << 20) - 1, 2 << 20, (5 << 20) + 3])
  func blocks(bytes: Int) throws {
    var block: UnsafeMutableRawPointer?
    var other: UnsafeMutableRawPointer?
    expectSuccess(kernels.allocate(&block, bytes))
    expectSuccess(kernels.allocate(&other, bytes))
    let (a, b) = (try #require(block), try #require(other))
    #expect(Int(bitPattern: a) % 64 == 0)
    for i in 0..<bytes { a.storeBytes(of: UInt8(truncatingIfNeeded: i &* 31), toByteOffset: i, as: UInt8.self) }
    expectSuccess(kernels.copy(b, a, bytes))
    #expect((0..<bytes).allSatisfy { b.load(fromByteOffset: $0, as: UInt8.self) == UInt8(truncatingIfNeeded: $0 &* 31) })
    expectSuccess(kernels.zero(b, bytes))
    #expect((0..<bytes).allSatisfy { b.load(fromByteOffset: $0, as: UInt8.self) == 0 })
    kernels.release(a, bytes)
    kernels.release(b, bytes)
  }

  @Test("A block beyond all memory is a status with a text, not an abort", arguments: [1 << 60, Int.max, -1])
  func outOfMemory(bytes: Int) {
    var block: UnsafeMutableRawPointer?
    #expect(kernels.allocate(&block, Int(bitPattern: UInt(bitPattern: bytes))) != 0)
    #expect(block == nil)
    #expect(lastError.hasPrefix("out of memory"))
  }

  @Test("Blocks of every type have the bytes of GGUF")
  func blockSizes() {
    let sizes: [(pt_dtype, Int64, Int)] = [
      (PT_F32, 1, 4), (PT_F64, 1, 8), (PT_I32, 1, 4), (PT_BF16, 1, 2), (PT_F16, 1, 2), (PT_Q4_0, 32, 18), (PT_Q4_1, 32, 20),
      (PT_Q8_0, 32, 34), (PT_Q4_K, 256, 144), (PT_Q5_K, 256, 176), (PT_Q6_K, 256, 210),
    ]
    for (type, elements, bytes) in sizes {
      #expect(pt_block_elements(type) == elements)
      #expect(pt_block_bytes(type) == bytes)
    }
  }
}
