import FileFormats

/// How a GGUF file is to be stored, as `export --quantize` names it: one type for all matrices, or a mix of types as llama.cpp chooses it.
///
/// `q4_k` and `q5_k` are the small mixes, which llama.cpp calls Q4_K_S and Q5_K_S; its own alias "Q4_K" means Q4_K_M, which is `q4_k_m` here.
package enum Quantization: String, Sendable, CaseIterable {
  case f32, f16, bf16
  case q8_0, q4_0, q4_1, q5_0, q5_1
  case q4_k, q5_k, q6_k
  case q4_k_m, q5_k_m

  /// The type of a matrix that nothing is special about.
  package var baseType: StoredType {
    switch self {
    case .f32: .f32
    case .f16: .f16
    case .bf16: .bf16
    case .q8_0: .q8_0
    case .q4_0: .q4_0
    case .q4_1: .q4_1
    case .q5_0: .q5_0
    case .q5_1: .q5_1
    case .q4_k, .q4_k_m: .q4_k
    case .q5_k, .q5_k_m: .q5_k
    case .q6_k: .q6_k
    }
  }

  /// The number that `general.file_type` has in such a file.
  package var fileType: UInt32 {
    switch self {
    case .f32: 0
    case .f16: 1
    case .q4_0: 2
    case .q4_1: 3
    case .q8_0: 7
    case .q5_0: 8
    case .q5_1: 9
    case .q4_k: 14
    case .q4_k_m: 15
    case .q5_k: 16
    case .q5_k_m: 17
    case .q6_k: 18
    case .bf16: 32
    }
  }
}
