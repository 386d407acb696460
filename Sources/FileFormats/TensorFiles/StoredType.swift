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

  /// How a block of the type lies in a file, and ggml's number of it; nil where ggml has none.
  private var layout: (elements: Int, bytes: Int, ggml: UInt32?) {
    switch self {
    case .f32: (1, 4, 0)
    case .f16: (1, 2, 1)
    case .bf16: (1, 2, 30)
    case .f64: (1, 8, 28)
    case .i32: (1, 4, 26)
    case .i64: (1, 8, 27)
    case .u8, .bool: (1, 1, nil)
    case .q4_0: (32, 2 + 16, 2)
    case .q4_1: (32, 4 + 16, 3)
    case .q5_0: (32, 2 + 4 + 16, 6)
    case .q5_1: (32, 4 + 4 + 16, 7)
    case .q8_0: (32, 2 + 32, 8)
    case .q4_k: (256, 4 + 12 + 128, 12)
    case .q5_k: (256, 4 + 12 + 32 + 128, 13)
    case .q6_k: (256, 128 + 64 + 16 + 2, 14)
    }
  }

  /// Elements that are stored together; 1 for plain numbers.
  public var blockElements: Int { layout.elements }

  /// Bytes of one block.
  public var blockBytes: Int { layout.bytes }

  /// ggml's number of the type; nil where it has none.
  package var ggufNumber: UInt32? { layout.ggml }

  /// The type with this number.
  init?(gguf number: UInt32) {
    guard let type = Self.allCases.first(where: { $0.ggufNumber == number }) else { return nil }
    self = type
  }

  /// Whether elements are packed into blocks.
  public var isQuantized: Bool { blockElements > 1 }

  /// The name in lower case.
  public var description: String { rawValue }
}
