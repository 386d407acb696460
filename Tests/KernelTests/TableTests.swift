import CKernels
import Testing

@Suite("Table and memory")
struct TableTests {
  @Test("The table has the version of its header")
  func version() {
    #expect(kernels.version == PT_KERNELS_VERSION)
    #expect(kernels.name.map { String(cString: $0) } == "cpu")
  }

  @Test("The tables of this program have every function of the contract")
  func complete() {
    for table in [pt_cpu_kernels(), pt_shape_kernels(), pt_profile_kernels(pt_cpu_kernels())] {
      #expect(pt_missing_function(table) == nil, "\(pt_missing_function(table).map { String(cString: $0) } ?? "")")
    }
  }

  @Test("A table without a function is told which one it is")
  func incomplete() throws {
    func missing(_ take: (inout pt_kernels) -> Void) -> String? {
      var table = kernels
      take(&table)
      return pt_missing_function(&table).map { String(cString: $0) }
    }
    #expect(missing { $0.allocate = nil } == "allocate")
    #expect(missing { $0.gather_unpacked = nil } == "gather_unpacked")
    #expect(missing { $0.f32.gemm = nil } == "f32.gemm")
    #expect(missing { $0.f64.adamw = nil } == "f64.adamw")

    // Everything from the first function on is functions: each has a name of its own.
    let first = try #require(MemoryLayout<pt_kernels>.offset(of: \.allocate))
    let places = Array(stride(from: first, to: MemoryLayout<pt_kernels>.size, by: MemoryLayout<UInt>.size))
    let names = places.map { place in
      missing { withUnsafeMutableBytes(of: &$0) { $0.storeBytes(of: UInt(0), toByteOffset: place, as: UInt.self) } }
    }
    #expect(Set(names.compactMap { $0 }).count == places.count && places.count > 60, "\(names)")
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
      (PT_Q5_0, 32, 22), (PT_Q5_1, 32, 24),
    ]
    #expect(sizes.filter { pt_is_packed($0.0) }.map(\.0.rawValue) == PackedFixture.types.map(\.rawValue))
    for (type, elements, bytes) in sizes {
      #expect(pt_block_elements(type) == elements)
      #expect(pt_block_bytes(type) == bytes)
    }
  }
}
