import FileFormats
import Glibc
import TestSupport
import Testing

/// Files that claim more than they hold, or more than anything real holds: refused by the first number, before anything is allocated.
@Suite("Claims")
struct ClaimTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A file of that size, all zeros but for its start; it takes no memory.
  private func sparse(_ name: String, _ start: [UInt8], size: Int) throws -> String {
    let path = try directory.write(name, start)
    try #require(truncate(path, size) == 0)
    return path
  }

  @Test("43 bytes of GGUF that claim 2^63 tensors or pairs, and strings and arrays without end", arguments: 0..<4)
  func gguf(kind: Int) throws {
    let zeros = { (count: Int) in [UInt8](repeating: 0, count: count) }
    let top: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x80]
    let start = Array("GGUF".utf8) + [3, 0, 0, 0]
    let key: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 0x6B]
    let (file, message): ([UInt8], String) =
      switch kind {
      case 0: (start + top + zeros(27), "found 9223372036854775808 tensors (must be from 0 to 0)")
      case 1: (start + zeros(8) + top + zeros(19), "found 9223372036854775808 metadata pairs (must be from 0 to 1)")
      case 2: (start + zeros(8) + [1] + zeros(7) + top + zeros(19), "a key has 9223372036854775808 bytes")
      default: (start + zeros(8) + [1] + zeros(7) + key + [9, 0, 0, 0, 8, 0, 0, 0] + top + zeros(8), "9223372036854775808 elements")
      }
    let path = try directory.write("x.gguf", file)
    expectRejection(message) { _ = try GGUFFile(path) }
  }

  @Test("a safetensors header above the limit is refused by its length, not read", arguments: [(16 << 20) + 1, 1 << 40, Int.max])
  func longHeader(length: Int) throws {
    let start = withUnsafeBytes(of: UInt64(length).littleEndian) { Array($0) } + Array("{".utf8)
    let path = try sparse("x.safetensors", start, size: 20 << 20)
    expectRejection("found the header length \(length) (must be from 2 to 16777216)") { _ = try SafetensorsFile(path) }
  }

  @Test("a million tensors do not fit a header, a hundred thousand do")
  func manyTensors() throws {
    func file(_ count: Int) throws -> String {
      let members = (0..<count).map { #""t\#($0)":{"dtype":"U8","shape":[1],"data_offsets":[\#($0),\#($0 + 1)]}"# }
      let header = "{" + members.joined(separator: ",") + "}"
      let length = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) }
      return try directory.write("\(count)", length + Array(header.utf8) + [UInt8](repeating: 0, count: count))
    }
    #expect(try SafetensorsFile(try file(100_000)).tensors.count == 100_000)
    let million = try file(1_000_000)
    expectRejection("found the header length") { _ = try SafetensorsFile(million) }
  }

  @Test(
    "a tensor's name is a name, whatever it looks like", arguments: ["../../etc/passwd", "/etc/passwd", ".", "a/../b", "~", "$(id)", "é"])
  func names(name: String) throws {
    let path = directory.file("x.safetensors")
    try SafetensorsWriter.write([.init(name, .u8, [1], [9])], to: path)
    #expect(try SafetensorsFile(path)[name]?.copy == [9])
    #expect(try entries(ofDirectory: directory.path) == ["x.safetensors"])
  }

  @Test("a JSON file above its limit is refused by its size")
  func longJSON() throws {
    let path = try sparse("x.json", Array("{".utf8), size: StrictJSON.maximumFileBytes + 1)
    expectRejection("the file has 67108865 bytes (must be ≤ 67108864 for JSON)") { _ = try StrictJSON.parse(contentsOf: path) }
    let config = try sparse("config.json", Array("{".utf8), size: StrictJSON.maximumConfigBytes + 1)
    expectRejection("must be ≤ 16777216") {
      _ = try StrictJSON.parse(contentsOfFolderFile: config, maximumBytes: StrictJSON.maximumConfigBytes)
    }
  }

  @Test("a config of a hundred thousand unknown keys is refused with the first ones, at once")
  func manyUnknownKeys() throws {
    let text = "{" + (0..<100_000).map { #""unknown_key_\#($0)":1"# }.joined(separator: ",") + "}"
    let reader = ObjectReader(try StrictJSON.parse(text, file: "c.json"), file: "c.json")
    _ = (0..<50).map { reader.optionalInt("known_key_\($0)", in: 0...1) }
    let found = rejection { try reader.finish() } ?? ""
    #expect(found.contains("unknown_key_0") && found.hasSuffix("and 99950 more problems") && found.utf8.count < 200_000)
  }
}
