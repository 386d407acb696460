import FileFormats
import Tensors

/// How frozen weights lie in memory.
public enum WeightStorage: String, CaseIterable, Sendable {
  /// Unpacked to f32; weights that are f32 in the file stay mapped.
  case float32
  /// Matrices as bf16, half the size; everything else f32.
  case bfloat16
  /// Matrices as the file has them, quantised blocks included.
  case auto

  /// The type in memory of a weight that is stored as `dtype`.
  func dtype(of dtype: DType, isMatrix: Bool) -> DType {
    switch self {
    case .auto where isMatrix && !dtype.isComputable: dtype
    case .bfloat16 where isMatrix: .bfloat16
    default: .float32
    }
  }
}

extension StoredType {
  /// The tensor type of the same layout; nil where no kernel reads it.
  package var dtype: DType? {
    switch self {
    case .f32: .float32
    case .f64: .float64
    case .bf16: .bfloat16
    case .f16: .float16
    case .q4_0: .q4_0
    case .q4_1: .q4_1
    case .q5_0: .q5_0
    case .q5_1: .q5_1
    case .q8_0: .q8_0
    case .q4_k: .q4_K
    case .q5_k: .q5_K
    case .q6_k: .q6_K
    case .i32, .i64, .u8, .bool: nil
    }
  }
}

extension DType {
  /// The type of the same layout in files.
  package var stored: StoredType { StoredType.allCases.first { $0.dtype == self } ?? .i32 }
}

extension TensorEntry {
  /// The bytes of the file as a tensor, without a copy.
  ///
  /// - Throws: if the type holds no weights.
  func tensor(file: String) throws(Diagnostic) -> Tensor {
    guard let dtype = type.dtype else {
      throw .rejected(file, at: name, "found type \(type) (must be a floating-point or a block-quantised type)")
    }
    let storage = withBytes { bytes in
      bytes.baseAddress.map {
        Storage(mapped: $0, byteCount: bytes.count, owner: slice.file, category: .weights, backend: .cpu)
      }
    }
    guard let storage else { throw .rejected(file, at: name, "the tensor is empty") }
    return Tensor(shape: shape, dtype: dtype, storage: storage)
  }

  /// Refuses a tensor with an element that is no finite number.
  package func requireFinite(file: String) throws(Diagnostic) { try tensor(file: file).requireFinite(file: file, name: name) }

  /// The tensor as `f32`, in memory of its own on the current device, all of it finite.
  package func loaded(file: String) throws(Diagnostic) -> Tensor {
    let tensor = try tensor(file: file).unpacked(category: .weights)
    try tensor.requireFinite(file: file, name: name)
    return tensor.moved(to: .current)
  }
}

extension Tensor {
  /// Refuses weights that are no numbers: they would turn up much later, as a loss that is NaN.
  func requireFinite(file: String, name: String) throws(Diagnostic) {
    guard let (index, value) = firstNonFinite() else { return }
    throw .rejected(
      file, at: name, "element \(index) of \(shape) is \(value) (must be a finite number): the file is damaged, or its training diverged")
  }

  /// The matrix stored as the user wants it: mapped, unpacked or rounded to bf16.
  package func stored(as storage: WeightStorage) -> Tensor {
    switch storage.dtype(of: dtype, isMatrix: shape.count == 2) {
    case dtype where dtype != .float32 || isAligned: return self
    case .bfloat16: return roundedToBFloat16()
    default: return unpacked(category: .weights)
    }
  }

  private var isAligned: Bool { UInt(bitPattern: pointer) % 4 == 0 }

  /// Round to nearest, ties to even, as PyTorch's conversion does.
  private func roundedToBFloat16() -> Tensor {
    let source = floats
    let result = Tensor(uninitialized: shape, dtype: .bfloat16, category: .weights, backend: backend)
    result.fillOnHost { bytes in
      let destination = bytes.bindMemory(to: UInt16.self)
      for (i, value) in source.enumerated() {
        let bits = value.bitPattern
        destination[i] = value.isNaN ? 0x7FC0 : UInt16(truncatingIfNeeded: (bits &+ 0x7FFF &+ ((bits >> 16) & 1)) >> 16)
      }
    }
    return result
  }

  /// The transpose of a matrix, in f32 memory of its own.
  package func transposed() -> Tensor {
    let (rows, columns) = (shape[0], shape[1])
    let source = floats
    var values = [Float](repeating: 0, count: source.count)
    for r in 0..<rows {
      for c in 0..<columns { values[c * rows + r] = source[r * columns + c] }
    }
    return Tensor(values, shape: [columns, rows], category: .weights, backend: backend)
  }

  /// The rows in another order: row n of the result is row `order[n]`. Works on packed rows too, and on the elements of a vector.
  func permutingRows(_ order: [Int]) -> Tensor {
    let matrix = shape.count == 1 ? reshaped([count, 1]) : self
    let result = Tensor(uninitialized: matrix.shape, dtype: dtype, category: .weights, backend: backend)
    for (target, source) in order.enumerated() { result.copyRows(from: matrix, source..<source + 1, to: target) }
    return result.reshaped(shape)
  }
}
