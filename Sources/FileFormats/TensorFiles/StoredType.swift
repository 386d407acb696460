/// Element type of a stored tensor: plain numbers, or GGUF's blocks of quantised ones.
///
/// Sizes of the blocks: ggml `ggml-common.h`. A row of a quantised tensor consists of whole blocks.
public enum StoredType: String, Sendable, CaseIterable, CustomStringConvertible {
  /// IEEE single precision.
  case f32
  /// IEEE half precision.
  case f16
  /// The upper half of a single.
  case bf16
  /// IEEE double precision.
  case f64
  /// Signed 32 bit integer.
  case i32
  /// Signed 64 bit integer.
  case i64
  /// Unsigned byte.
  case u8
  /// One byte, 0 or 1.
  case bool
  /// 32 elements: f16 scale, 4 bits each.
  case q4_0
  /// 32 elements: f16 scale and minimum, 4 bits each.
  case q4_1
  /// 32 elements: f16 scale, 5 bits each, the fifth ones apart.
  case q5_0
  /// 32 elements: f16 scale and minimum, 5 bits each, the fifth ones apart.
  case q5_1
  /// 32 elements: f16 scale, 8 bits each.
  case q8_0
  /// 256 elements in 8 sub-blocks with 6 bit scales and minima, 4 bits each.
  case q4_k
  /// 256 elements in 8 sub-blocks with 6 bit scales and minima, 5 bits each.
  case q5_k
  /// 256 elements in 16 sub-blocks with 8 bit scales, 6 bits each.
  case q6_k

  /// Elements that are stored together; 1 for plain numbers.
  public var blockElements: Int {
    switch self {
    case .q4_0, .q4_1, .q5_0, .q5_1, .q8_0: 32
    case .q4_k, .q5_k, .q6_k: 256
    default: 1
    }
  }

  /// Bytes of one block.
  public var blockBytes: Int {
    switch self {
    case .bool, .u8: 1
    case .f16, .bf16: 2
    case .f32, .i32: 4
    case .f64, .i64: 8
    case .q4_0: 2 + 16
    case .q4_1: 4 + 16
    case .q5_0: 2 + 4 + 16
    case .q5_1: 4 + 4 + 16
    case .q8_0: 2 + 32
    case .q4_k: 4 + 12 + 128
    case .q5_k: 4 + 12 + 32 + 128
    case .q6_k: 128 + 64 + 16 + 2
    }
  }

  /// Whether elements are packed into blocks.
  public var isQuantized: Bool { blockElements > 1 }

  /// The name in lower case.
  public var description: String { rawValue }
}
