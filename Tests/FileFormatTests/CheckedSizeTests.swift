import FileFormats
import TestSupport
import Testing

@Suite("Checked sizes")
struct CheckedSizeTests {
  private let size = CheckedSize(file: "f")

  private static let wrong: [(name: String, run: @Sendable (CheckedSize) throws -> Int)] = [
    ("product", { try $0.multiply(1 << 32, 1 << 31, at: "x") }), ("negative product", { try $0.multiply(-1, 5, at: "x") }),
    ("product of extremes", { try $0.multiply(.min, -1, at: "x") }), ("sum", { try $0.add(.max, 1, at: "x") }),
    ("negative sum", { try $0.add(-5, 1, at: "x") }), ("padding", { try $0.pad(.max - 3, to: 32, at: "x") }),
    ("padding to nothing", { try $0.pad(5, to: 0, at: "x") }), ("padding to less", { try $0.pad(5, to: -8, at: "x") }),
    ("elements", { try $0.elements([1 << 21, 1 << 21, 1 << 21], at: "x") }),
    ("a zero hides no overflow", { try $0.elements([0, .max, 2], at: "x") }),
    ("a negative axis", { try $0.elements([2, -1], at: "x") }), ("bytes", { try $0.bytes(of: .f64, shape: [1 << 60], at: "x") }),
    ("part of a block", { try $0.bytes(of: .q4_k, shape: [2, 128], at: "x") }),
    ("a range after the end", { try $0.range(5, count: 6, within: 10, at: "x").count }),
    ("a range that wraps", { try $0.range(.max, count: 1, within: .max, at: "x").count }),
    ("a negative range", { try $0.range(-1, count: 1, within: 10, at: "x").count }),
    ("a negative count", { try $0.range(5, count: -1, within: 10, at: "x").count }),
    ("a count above the limit", { try $0.count(UInt64.max, atMost: .max, of: "things", at: "x") }),
    ("a count below zero", { try $0.count(-1, atMost: 5, of: "things", at: "x") }),
    ("a count where none is allowed", { try $0.count(0, atMost: -1, of: "things", at: "x") }),
  ]

  @Test("what wraps, is negative or leaves the file is refused with its place", arguments: wrong)
  func refused(name: String, run: @Sendable (CheckedSize) throws -> Int) {
    expectRejection("f: x: ") { _ = try run(size) }
  }

  @Test("what fits is computed")
  func fits() throws {
    #expect(try size.multiply(1 << 31, (1 << 32) - 1, at: "x") == ((1 << 32) - 1) << 31)
    #expect(try size.add(.max - 1, 1, at: "x") == .max)
    #expect(try size.pad(33, to: 32, at: "x") == 64 && size.pad(64, to: 32, at: "x") == 64 && size.pad(0, to: 32, at: "x") == 0)
    #expect(try size.elements([], at: "x") == 1 && size.elements([3, 0], at: "x") == 0 && size.elements([3, 5], at: "x") == 15)
    #expect(try size.bytes(of: .q4_k, shape: [2, 256], at: "x") == 288)
    #expect(try size.range(5, count: 5, within: 10, at: "x") == 5..<10 && size.range(10, count: 0, within: 10, at: "x").isEmpty)
    #expect(try size.count(5 as UInt8, atMost: 5, of: "things", at: "x") == 5)
  }
}
