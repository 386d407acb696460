import Tensors
import TestSupport
import Testing

@Suite("Packed weights with a change of low rank in them")
struct KeptChangeTests {
  private static let (rows, columns, rank) = (48, 512, 4)

  /// A weight on a grid of four bits, and a change of a hundredth of its size.
  private func changed() throws -> (weight: Tensor, change: LowRankUpdate, product: [Float]) {
    var random = SeededGenerator(seed: 37)
    func matrix(_ rows: Int, _ columns: Int, _ size: Double) -> Tensor {
      Tensor(random.values(rows * columns).map { Float(size * $0) }, shape: [rows, columns])
    }
    let base = try matrix(Self.rows, Self.columns, 1).packed(as: .q4_1).unpacked()
    let change = LowRankUpdate(a: matrix(Self.rank, Self.columns, 0.05), b: matrix(Self.rows, Self.rank, 0.05), scaling: 2)
    let product = matmul(change.b, change.a).floats.map { Float(change.scaling) * $0 }
    let weight = Tensor(zip(base.floats, product).map { $0 + $1 }, shape: [Self.rows, Self.columns])
    return (weight, change, product)
  }

  private func shareTaken(_ stored: Tensor, _ weight: Tensor, _ change: [Float]) -> Double {
    let errors = zip(stored.floats, weight.floats).map { Double($0) - Double($1) }
    let square = change.reduce(0) { $0 + Double($1) * Double($1) }
    return -zip(errors, change).reduce(0) { $0 + $1.0 * Double($1.1) } / square
  }

  @Test("rounding takes away little of the change, where it would take most", arguments: [DType.q5_1, .q5_K, .q5_0, .q4_1, .q4_K])
  func kept(_ type: DType) throws {
    let (weight, change, product) = try changed()
    let plain = shareTaken(try weight.packed(as: type), weight, product)
    let stored = try weight.packed(as: type, keeping: change)
    let kept = shareTaken(stored, weight, product)
    #expect(plain > 0.2 && abs(kept) < 0.15 && stored.dtype == type, "\(plain) became \(kept)")
  }

  @Test(
    "where nothing is lost, without a change, and in 4 bits of another grid, levels stay the nearest",
    arguments: [DType.q8_0, .float16, .bfloat16, .float32, .q5_1, .q4_1, .q4_0])
  func untouched(_ type: DType) throws {
    let (weight, change, _) = try changed()
    let none = LowRankUpdate(a: change.a, b: Tensor(zeros: [Self.rows, Self.rank]), scaling: 2)
    for change in [.q5_1, .q4_1].contains(type) ? [none] : [none, change] {
      #expect(try weight.packed(as: type, keeping: change).floats == weight.packed(as: type).floats)
    }
  }
}
