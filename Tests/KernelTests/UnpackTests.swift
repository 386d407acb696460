import CKernels
import TestSupport
import Testing

@Suite("Packed types")
struct UnpackTests {
  @Test("Unpacking gives the bits that the gguf package gives")
  func matchesGGUF() throws {
    let fixtures = try PackedFixture.load()
    #expect(fixtures.map(\.type) == PackedFixture.types.map(\.rawValue), "a packed type without a fixture")
    for fixture in fixtures {
      let type = pt_dtype(rawValue: fixture.type)
      let count = fixture.values.count
      #expect(fixture.bytes.count == count / Int(pt_block_elements(type)) * Int(pt_block_bytes(type)), "\(fixture.name)")
      let x = Buffer<UInt8>(fixture.bytes, sentinel: 0xA5)
      let y = Buffer<Float>(unwritten: count)
      expectSuccess(kernels.unpack(y.pointer, x.raw, type, Int64(count)))
      #expect(y.isIntact, "\(fixture.name)")
      #expect(y.values.map { $0 == 0 ? 0 : $0.bitPattern } == fixture.values.map { $0 & 0x7FFF_FFFF == 0 ? 0 : $0 }, "\(fixture.name)")
    }
  }

  @Test("A part of a block, and types that are not packed, are refused")
  func refusesPartsOfBlocks() {
    let x = Buffer<UInt8>([UInt8](repeating: 0, count: 64), sentinel: 0xA5)
    let y = Buffer<Float>(unwritten: 64)
    #expect(kernels.unpack(y.pointer, x.raw, PT_Q4_0, 33) != 0)
    #expect(kernels.unpack(y.pointer, x.raw, PT_F32, 4) != 0)
    #expect(kernels.unpack(y.pointer, x.raw, PT_I32, 4) != 0)
    #expect(y.values.allSatisfy { $0.isNaN })
  }
}
