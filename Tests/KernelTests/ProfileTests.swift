import CKernels
import Testing

/// The table that books what it passes on.
@Suite("Profile") struct ProfileTests {
  private static var table: pt_kernels { pt_profile_kernels(pt_cpu_kernels()).pointee }

  /// The lines that `body` leaves in a profile of its own.
  private func lines(_ body: (pt_kernels) -> Void) -> [pt_profile_line] {
    let profile = pt_profile_new()
    defer { pt_profile_free(profile) }
    pt_profile_use(profile)
    body(Self.table)
    pt_profile_use(nil)
    var count: Int64 = 0
    let lines = pt_profile_lines(profile, &count)
    return Array(UnsafeBufferPointer(start: lines, count: Int(count)))
  }

  @Test("every function of both types is wrapped")
  func wrapped() {
    for (plain, booked) in [(kernels.f32, Self.table.f32), (kernels.f64, Self.table.f64)] {
      let pointers = [plain, booked].map { ops in withUnsafeBytes(of: ops) { Array($0.bindMemory(to: UInt.self)) } }
      for (index, (a, b)) in zip(pointers[0], pointers[1]).enumerated() { #expect(a != b, "entry \(index)") }
    }
  }

  @Test("a product passes its result on, with its operations and the bytes of packed weights")
  func product() throws {
    let (m, n, k) = (3, 5, 64)
    let a = (0..<m * k).map { Float($0 % 5) }
    let blocks = n * k / 32
    let b = [UInt8](repeating: 0x11, count: blocks * 20)
    let (a2, b2) = ((0..<m * 2).map { Float($0 % 3) }, (0..<n * 2).map { Float($0 % 4) })
    var results: [[Float]] = []
    func call(_ gemm: (UnsafePointer<pt_gemm>?) -> Int32, beta: Double, k2: Int = 0) {
      var c = [Float](repeating: 1, count: m * n)
      a.withUnsafeBytes { a in
        b.withUnsafeBytes { b in
          a2.withUnsafeBytes { a2 in
            b2.withUnsafeBytes { b2 in
              c.withUnsafeMutableBytes { c in
                var arguments = pt_gemm(
                  trans_a: false, trans_b: true, m: Int64(m), n: Int64(n), k: Int64(k), alpha: 1, a: a.baseAddress, lda: Int64(k),
                  b: b.baseAddress, ldb: Int64(k), b_type: PT_Q4_1, a2: a2.baseAddress, lda2: Int64(k2), b2: b2.baseAddress,
                  ldb2: Int64(k2), k2: Int64(k2), beta: beta, c: c.baseAddress, ldc: Int64(n),
                  precision: PT_PRECISION_F32)
                expectSuccess(gemm(&arguments))
              }
            }
          }
        }
      }
      results.append(c)
    }
    call(kernels.f32.gemm, beta: 1)
    let found = lines { table in
      call(table.f32.gemm, beta: 1)
      call(table.f32.gemm, beta: 0)
      call(table.f32.gemm, beta: 0, k2: 2)
    }
    #expect(results[0] == results[1] && results[1] != results[2])
    let line = try #require(found.first)
    #expect(found.count == 2 && line.calls == 2 && line.operations == Double(2 * 2 * m * n * k))
    #expect(line.bytes == Double(2 * (4 * m * k + 20 * blocks) + 4 * m * n * 3))
    #expect(line.rows == Double(2 * m) && line.width == Int64(n) && line.depth == Int64(k) && line.b_type == Int32(PT_Q4_1.rawValue))
    #expect(found[1].depth2 == 2 && found[1].operations == Double(2 * m * n * (k + 2)))
    #expect(found[1].bytes == Double(4 * (m * (k + 2) + n * 2 + m * n) + 20 * blocks))
    #expect(line.trans_a == 0 && line.trans_b == 1 && line.seconds > 0)
  }

  @Test("shapes have lines of their own, as many as there are; rows share one up to twice their number")
  func shapes() {
    let x = [Float](repeating: 1, count: 1 << 12)
    var y = [Float](repeating: 0, count: 1 << 12)
    let found = lines { table in
      for _ in 0..<2 {
        for width in 1...500 {
          for rows in [4, 5, 7, 8] { expectSuccess(table.f32.add_row(&y, x, Int64(rows), Int64(width))) }
        }
      }
    }
    #expect(found.count == 1000)
    for (index, line) in found.enumerated() {
      #expect(line.width == Int64(index / 2 + 1) && line.calls == (index % 2 == 0 ? 6 : 2) && line.rows == (index % 2 == 0 ? 32 : 16))
    }
  }
}
