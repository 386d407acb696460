import CKernels

/// What the last bits of a device's results depend on beside the inputs. The number of threads is no part of it.
package struct Numerics: Sendable, Equatable {
  /// How the library of matrix products runs in parallel by itself.
  package enum Threading: Sendable { case none, pthreads, openMP, unknown }

  /// The library of matrix products, and the processor family whose kernels it has chosen.
  package let blas: String, blasCore: String
  package let blasThreading: Threading
  /// Instruction set of our own kernels.
  package let kernels: String
  /// The units that multiply factors rounded to bf16, "none" where there are none.
  package let bf16: String
  /// Name of the processor.
  package let device: String
  /// The library of exp, cos, ….
  package let libm: String
}

extension Backend {
  /// What results depend on here.
  package var numerics: Numerics {
    var found = pt_numerics()
    kernels.pointee.numerics(&found)
    func text(_ words: UnsafePointer<CChar>?) -> String { words.map { String(cString: $0) } ?? "unknown" }
    let core = text(found.blas_core)
    let threading: Numerics.Threading =
      switch found.blas_threading {
      case 0: .none
      case 1: .pthreads
      case 2: .openMP
      default: .unknown
      }
    // OpenBLAS names the core in the description of its build as well.
    let blas = text(found.blas).split(separator: " ").filter { $0 != core }.joined(separator: " ")
    return Numerics(
      blas: blas, blasCore: core, blasThreading: threading, kernels: text(found.kernels), bf16: text(found.bf16),
      device: text(found.device), libm: text(found.libm))
  }
}
