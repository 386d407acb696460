import CKernels

/// The type of a tensor's elements.
///
/// Arithmetic exists for `float32` and, for gradient checks, `float64`. The other floating-point types and the quantised blocks are storage
/// for frozen weights: products unpack them panel by panel. `int32` holds indices.
public enum DType: String, Sendable, CaseIterable {
  case float32, float64, int32, bfloat16, float16
  case q4_0, q4_1, q5_0, q5_1, q8_0, q4_K, q5_K, q6_K

  package var kernelType: pt_dtype {
    switch self {
    case .float32: PT_F32
    case .float64: PT_F64
    case .int32: PT_I32
    case .bfloat16: PT_BF16
    case .float16: PT_F16
    case .q4_0: PT_Q4_0
    case .q4_1: PT_Q4_1
    case .q5_0: PT_Q5_0
    case .q5_1: PT_Q5_1
    case .q8_0: PT_Q8_0
    case .q4_K: PT_Q4_K
    case .q5_K: PT_Q5_K
    case .q6_K: PT_Q6_K
    }
  }

  /// Whether kernels compute in this type.
  public var isComputable: Bool { self == .float32 || self == .float64 }

  /// Elements that share one block; 1 for plain types. The last axis of a tensor is a whole number of blocks.
  public var blockElements: Int { Int(pt_block_elements(kernelType)) }

  /// Bytes that `count` elements take; `count` is a whole number of blocks.
  public func byteCount(_ count: Int) -> Int { count / blockElements * Int(pt_block_bytes(kernelType)) }
}
