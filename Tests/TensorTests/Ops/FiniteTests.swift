import Tensors
import Testing

/// Numbers that are not finite are found in every type that weights are stored in.
@Suite struct FiniteTests {
  /// A tensor of two rows of 256 zeros in a packed type, some of whose bytes `change` writes.
  private func zeros(_ dtype: DType, _ change: (UnsafeMutableRawBufferPointer) -> Void = { _ in }) -> Tensor {
    let tensor = Tensor(uninitialized: [2, 256], dtype: dtype, category: .weights)
    tensor.fillOnHost { bytes in
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      change(bytes)
    }
    return tensor
  }

  @Test("finite weights are finite", arguments: DType.allCases.filter { $0 != .int32 })
  func finite(_ dtype: DType) {
    #expect(zeros(dtype).firstNonFinite() == nil)
  }

  @Test("one element or block scale that is not is found", arguments: DType.allCases.filter { $0 != .int32 })
  func poisoned(_ dtype: DType) throws {
    let tensor = zeros(dtype) { bytes in
      // The last element, or the scale (f16) of the last block: all ones in its exponent. Q6_K has its scale at the end of the block.
      let start = bytes.count - dtype.byteCount(dtype.blockElements)
      switch dtype {
      case .float32: bytes.storeBytes(of: Float.nan, toByteOffset: start, as: Float.self)
      case .float64: bytes.storeBytes(of: -Double.infinity, toByteOffset: start, as: Double.self)
      case .bfloat16: bytes.storeBytes(of: 0xFF80, toByteOffset: start, as: UInt16.self)
      case .q6_K: bytes.storeBytes(of: 0x7C00, toByteOffset: bytes.count - 2, as: UInt16.self)
      default: bytes.storeBytes(of: 0x7E00, toByteOffset: start, as: UInt16.self)
      }
    }
    let found = try #require(tensor.firstNonFinite())
    #expect(found.index == 512 - dtype.blockElements && !found.value.isFinite)
  }

  @Test("values at the edge of the type are finite, also where their squares add up")
  func large() {
    let value = Float.greatestFiniteMagnitude
    #expect(Tensor([Float](repeating: value, count: 4096), shape: [4096]).firstNonFinite() == nil)
    #expect(Tensor([value, -value, .infinity], shape: [3]).firstNonFinite()?.index == 2)
  }
}
