import CKernels
import Tensors
import Testing

/// The products that are computed at every start find a library that computes wrongly.
@Suite struct KnownAnswerTests {
  /// A product that is wrong in one way.
  enum Fault: String, CaseIterable {
    case lastTerm, oneElement, edgeColumn, transposition, unwritten, largeOnly

    func gemm(_ call: inout pt_gemm) -> Int32 {
      let ops = Backend.cpu.ops(.float32)
      let c = call.c.assumingMemoryBound(to: Float.self)
      let last = Int(call.m * call.n) - 1
      switch self {
      case .lastTerm:
        call.k -= 1
        return ops.gemm(&call)
      case .oneElement:
        let status = ops.gemm(&call)
        c[last / 2] += 1
        return status
      case .edgeColumn:
        let status = ops.gemm(&call)
        if call.n % 16 != 0 { for row in 0..<Int(call.m) { c[row * Int(call.n) + Int(call.n) - 1] = 0 } }
        return status
      case .transposition:
        // As if a transposed A were read as it lies there, in a square of it.
        guard call.trans_a else { return ops.gemm(&call) }
        call.trans_a = false
        call.lda = max(call.lda, call.k)
        call.m = min(call.m, call.k)
        call.k = call.m
        return ops.gemm(&call)
      case .unwritten:
        call.m -= 1
        return ops.gemm(&call)
      case .largeOnly:
        let status = ops.gemm(&call)
        // Half a unit in the last place.
        if call.k > 400 { c[last] = c[last].nextUp }
        return status
      }
    }
  }

  @Test("the kernels' products are right")
  func right() throws { try KnownAnswer.check() }

  @Test("a wrong product is found, and the message names the library and what to do", arguments: Fault.allCases)
  func wrong(_ fault: Fault) {
    let error = #expect(throws: KnownAnswer.Failure.self) { try KnownAnswer.check(on: .cpu) { fault.gemm(&$0) } }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("OpenBLAS") && text.contains("OPENBLAS_CORETYPE") && text.contains("must be"), "\(text)")
  }
}
