import FileFormats
import Tensors

extension TensorEntry {
  /// The values of Q5_0 and Q5_1 blocks, in f32; nil for other types.
  ///
  /// A block holds 32 elements: the scale d in f16, with Q5_1 the minimum m in f16, the 32 fifth bits as one little-endian word, and 16
  /// bytes with the lower four bits of element i and element i + 16. Q5_0 is `(q − 16) · d`, Q5_1 `q · d + m`, each operation rounded to
  /// f32. Source: ggml `ggml-quants.c`, `dequantize_row_q5_0` and `dequantize_row_q5_1`.
  func unpackedFiveBits() -> Tensor? {
    guard type == .q5_0 || type == .q5_1 else { return nil }
    let hasMinimum = type == .q5_1
    let (blockBytes, half) = (type.blockBytes, type.blockElements / 2)
    let head = hasMinimum ? 4 : 2
    let tensor = Tensor(uninitialized: shape, dtype: .float32, category: .weights, backend: .cpu)
    withBytes { bytes in
      tensor.fillOnHost { target in
        let values = target.bindMemory(to: Float.self)
        func number(_ offset: Int) -> Float { Float(Float16(bitPattern: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))) }
        for block in 0..<bytes.count / blockBytes {
          let start = block * blockBytes
          let (scale, minimum) = (number(start), hasMinimum ? number(start + 2) : 0)
          let fifths = bytes.loadUnaligned(fromByteOffset: start + head, as: UInt32.self)
          func value(_ fourBits: UInt8, _ index: Int) -> Float {
            let q = Int32(fourBits) | Int32((fifths >> UInt32(index)) & 1) << 4
            return hasMinimum ? Float(q) * scale + minimum : Float(q - 16) * scale
          }
          for i in 0..<half {
            let pair = bytes[start + head + 4 + i]
            values[2 * half * block + i] = value(pair & 0x0F, i)
            values[2 * half * block + half + i] = value(pair >> 4, half + i)
          }
        }
      }
    }
    return tensor
  }
}
