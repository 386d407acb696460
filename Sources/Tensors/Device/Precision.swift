import CKernels

extension Backend {
  /// How products of f32 are computed; sums are f32 in each.
  public enum Precision: String, Sendable, CaseIterable {
    /// Factors as they are, of 24 bits.
    case float32
    /// Factors rounded to 11 bits, as NVIDIA's tensor cores take them.
    case tf32
    /// Factors rounded to bf16, of 8 bits.
    case bfloat16
  }
}

extension Backend.Precision {
  /// The same to kernels.
  package var kernelType: pt_precision {
    switch self {
    case .float32: PT_PRECISION_F32
    case .tf32: PT_PRECISION_TF32
    case .bfloat16: PT_PRECISION_BF16
    }
  }

  /// The one that has this number to kernels.
  init(kernelType: UInt32) {
    self =
      switch pt_precision(kernelType) {
      case PT_PRECISION_TF32: .tf32
      case PT_PRECISION_BF16: .bfloat16
      default: .float32
      }
  }
}
