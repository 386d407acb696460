import FileFormats
import Tensors
import Transformers

/// PLACEHOLDER until the quantisers land.
package enum FileType: String, CaseIterable, Sendable {
  case f32, f16, bf16
  var number: Int { self == .f32 ? 0 : self == .f16 ? 1 : 32 }
  struct Shape { let architecture: String, layers: Int, heads: Int, keyValueHeads: Int }
  func types(of tensors: [(name: String, shape: [Int])], in model: Shape) -> [String: StoredType] {
    Dictionary(uniqueKeysWithValues: tensors.map { ($0.name, $0.shape.count == 1 ? .f32 : StoredType(rawValue: rawValue)!) })
  }
}
extension Tensor {
  func packed(as type: DType) throws -> Tensor {
    if type == .bfloat16 { return stored(as: WeightStorage.bfloat16) }
    let source = floats
    let result = Tensor(uninitialized: shape, dtype: .float16, category: .weights, backend: backend)
    result.fillOnHost { bytes in
      let d = bytes.bindMemory(to: UInt16.self)
      for (i, v) in source.enumerated() { d[i] = Float16(v).bitPattern }
    }
    return result
  }
}
