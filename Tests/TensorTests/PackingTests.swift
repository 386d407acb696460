import Tensors
import TestSupport
import Testing

@Suite("Packed tensors")
struct PackingTests {
  static let packedTypes = DType.allCases.filter { ![.float32, .float64, .int32].contains($0) }

  @Test("A matrix is stored in every packed type, near what it was", arguments: packedTypes)
  func roundTrip(dtype: DType) throws {
    var random = SeededGenerator(seed: 31)
    let x = Tensor(random.values(6 * 512).map { Float($0) }, shape: [6, 512])
    let packed = try x.packed(as: dtype)
    #expect(packed.dtype == dtype && packed.shape == [6, 512])
    let bits = Double(dtype.byteCount(256)) * 8 / 256
    // Half a step of 15, 31, … over the range of 2, and scales rounded to six bits. q4_0 has 8 steps on one side of 0 and 7 on the other, where
    // an eighth of the range is cut off.
    let tolerance = Float(bits < 5.1 ? 0.14 : bits < 6.1 ? 0.06 : bits < 7 ? 0.04 : 0.005)
    for (a, b) in zip(x.floats, packed.floats) { #expect(abs(a - b) <= tolerance) }
    #expect(try packed.packed(as: dtype).storage === packed.storage, "what has the type is not packed again")
  }

  @Test("One element that is no number is named by its row and column", arguments: packedTypes)
  func unfit(dtype: DType) {
    var values = [Float](repeating: 0.5, count: 4 * 256)
    values[2 * 256 + 17] = .nan
    let error = #expect(throws: UnfitWeight.self) { try Tensor(values, shape: [4, 256]).packed(as: dtype) }
    #expect(error?.row == 2 && error?.column == 17)
    #expect(error?.description == "element (2, 17) is nan (must be a finite number)")
  }

  @Test("A weight too large for f16 is refused with what would fit")
  func tooLarge() {
    let error = #expect(throws: UnfitWeight.self) { try Tensor([Float(1), -70000], shape: [2]).packed(as: .float16) }
    #expect(error?.description == "element (0, 1) is -70000.0 (must be smaller than 65520.0 in magnitude, to be stored as float16)")
  }

  @Test("Packed weights become f32 and other packed types")
  func converts() throws {
    let x = Tensor((0..<256).map { Float($0) / 128 - 1 }, shape: [1, 256])
    let packed = try x.packed(as: .q8_0)
    #expect(try packed.packed(as: .float32).floats == packed.floats)
    #expect(try packed.packed(as: .q4_K).dtype == .q4_K)
    // What lies on a device comes to the host.
    #expect(try !Backend.current.isHost || x.packed(as: .float32).storage === x.storage)
    #expect(try x.packed(as: .float32).floats == x.floats)
  }
}
