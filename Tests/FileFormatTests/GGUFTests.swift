import FileFormats
import TestSupport
import Testing

@Suite("GGUF")
struct GGUFTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func opened(_ bytes: [UInt8]) throws -> GGUFFile { try GGUFFile(try directory.write("x.gguf", bytes)) }

  @Test("reads what the gguf package writes: every value type, shapes in PyTorch's order, blocks as they are")
  func reference() throws {
    let file = try GGUFFile(fixture("reference.gguf"))
    let metadata = file.metadata
    #expect(file.version == 3)
    let expected: [(String, GGUFValue)] = [
      ("general.architecture", .string("llama")), ("test.uint32", .integer(4_000_000_000)), ("test.int32", .integer(-7)),
      ("test.float32", .double(Double(Float(0.1)))), ("test.float64", .double(0.1)), ("test.uint64", .unsigned(.max)),
      ("test.int64", .integer(.min)), ("test.uint8", .integer(200)), ("test.int8", .integer(-3)), ("test.uint16", .integer(65535)),
      ("test.int16", .integer(-300)), ("test.bool", .bool(true)), ("test.string", .string("größe 😀")),
      ("test.strings", .strings(["a", "", "Ġthe"])), ("test.ints", .integers([1, -2, 3])), ("test.floats", .doubles([0.5, -1.25])),
      ("test.bools", .bools([true, false])),
    ]
    for (key, value) in expected { #expect(metadata[key] == value, "\(key)") }
    #expect(file.tensors.map(\.name) == ["plain", "half", "q4_0", "q4_1", "q8_0", "q6_k"])
    #expect(file.tensors.map(\.type) == [.f32, .f16, .q4_0, .q4_1, .q8_0, .q6_k])
    #expect(file.tensors.map(\.shape) == [[3, 5], [2, 4], [3, 64], [3, 64], [3, 64], [2, 256]])
    #expect(file.tensors.map(\.byteCount) == [60, 16, 3 * 2 * 18, 3 * 2 * 20, 3 * 2 * 34, 2 * 210])
    #expect(file["plain"]?.copy == bytes(ramp(15)))
  }

  @Test("a file that is written from what was read is the same file; a value that is set takes its key's place")
  func written() throws {
    let whole = try readFile(fixture("reference.gguf"))
    let file = try opened(whole)
    let tensors = file.tensors.map { entry in
      TensorToWrite(entry.name, entry.type, entry.shape) { body throws(Diagnostic) in
        try entry.withBytes { bytes throws(Diagnostic) in try body(bytes) }
      }
    }
    let path = directory.path + "/written.gguf"
    try GGUFWriter.write(file.copiedFields(), tensors, to: path)
    #expect(try readFile(path) == whole)

    var fields = file.copiedFields()
    fields["test.uint8"] = nil
    fields["test.string"] = .string("another")
    fields["test.more"] = .bools([true])
    try GGUFWriter.write(fields, [], to: path)
    let changed = try GGUFFile(path).metadata
    #expect(changed.keys == file.metadata.keys.filter { $0 != "test.uint8" } + ["test.more"])
    #expect(changed["test.string"] == .string("another") && changed["test.more"] == .bools([true]))
  }

  @Test("a tensor that the format or llama.cpp cannot hold is refused by name, and nothing is left")
  func unwritable() throws {
    func tensor(_ name: String, _ type: StoredType, _ shape: [Int]) -> TensorToWrite {
      TensorToWrite(name, type, shape) { body throws(Diagnostic) in try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
    }
    let path = directory.path + "/no.gguf"
    for (tensors, message) in [
      ([tensor("u", .u8, [2])], "u: u8 cannot be stored in GGUF"), ([tensor("q", .q4_k, [2, 64])], "q: rows of 64 elements"),
      ([tensor("a", .f32, [1]), tensor("a", .f32, [1])], "a: has no or more"), ([tensor("e", .f32, [2])], "e: 0 bytes were given"),
      ([tensor(String(repeating: "n", count: 64), .f32, [1])], "a name of 64 bytes (must be ≤ 63"),
    ] {
      expectRejection(message) { try GGUFWriter.write(GGUFFields(), tensors, to: path) }
    }
    #expect(try entries(ofDirectory: directory.path).isEmpty)
  }

  @Test("metadata accessors say what is wrong with a value")
  func accessors() throws {
    let metadata = try GGUFFile(fixture("reference.gguf")).metadata
    #expect(try metadata.integer("test.uint8") == 200 && metadata.double("test.float64") == 0.1)
    #expect(try metadata.optionalInteger("none") == nil && metadata.optionalString("none") == nil)
    #expect(try metadata.strings("test.strings").count == 3 && metadata.integers("test.ints") == [1, -2, 3])
    expectRejection("none: missing (must be an integer)") { _ = try metadata.integer("none") }
    expectRejection("test.int8: found -3 (must be an integer from 0 to") { _ = try metadata.integer("test.int8") }
    expectRejection("test.uint64: found 18446744073709551615") { _ = try metadata.integer("test.uint64") }
    expectRejection("test.bool: found true (must be a string)") { _ = try metadata.string("test.bool") }
    expectRejection("test.ints: found an array of integers (must be an array of strings)") { _ = try metadata.strings("test.ints") }
  }

  @Test("every truncation and every single-byte change is refused or read, never a crash")
  func mutations() throws {
    let whole = try readFile(fixture("reference.gguf"))
    #expect(rejection { _ = try opened(whole) } == nil)
    for count in 0..<whole.count - 1 {
      #expect(rejection { _ = try opened(Array(whole.prefix(count))) } != nil || count >= whole.count - 31, "\(count)")
    }
    // The tensor data itself carries no structure: the header ends with the description of the last tensor.
    for position in 0..<min(whole.count, 1300) {
      var mutant = whole
      mutant[position] ^= [0x01, 0x80, 0xFF][position % 3]
      _ = rejection { _ = try opened(mutant) }
    }
  }

  // MARK: Hand-made files

  private func string(_ text: String) -> [UInt8] { bytes([UInt64(text.utf8.count)]) + Array(text.utf8) }

  private func header(version: UInt32 = 3, tensors: UInt64 = 0, pairs: UInt64 = 0) -> [UInt8] {
    Array("GGUF".utf8) + bytes([version]) + bytes([tensors, pairs])
  }

  private func pair(_ key: String, _ type: UInt32, _ value: [UInt8]) -> [UInt8] { string(key) + bytes([type]) + value }

  private func tensor(_ name: String, _ dimensions: [UInt64], _ type: UInt32 = 0, offset: UInt64 = 0) -> [UInt8] {
    string(name) + bytes([UInt32(dimensions.count)]) + bytes(dimensions) + bytes([type]) + bytes([offset])
  }

  /// Pads to the data section and appends data.
  private func padded(_ start: [UInt8], data: Int) -> [UInt8] {
    start + [UInt8](repeating: 0, count: (32 - start.count % 32) % 32 + data)
  }

  @Test("an empty file of version 2 or 3 is read, others are refused")
  func versions() throws {
    #expect(try opened(header(version: 2)).version == 2)
    #expect(try opened(header(version: 3)).tensors.isEmpty)
    for version in [0, 1, 4] as [UInt32] {
      expectRejection("found the GGUF version \(version) (must be 2 or 3)") { _ = try opened(header(version: version)) }
    }
    expectRejection("big-endian files are not supported") { _ = try opened(header(version: UInt32(3).byteSwapped)) }
    expectRejection("does not start with GGUF") { _ = try opened(Array("GGML".utf8) + bytes([1, 2, 3, 4] as [UInt64])) }
  }

  @Test("counts beyond what the file can hold are refused before anything is allocated")
  func counts() {
    for count in [1 << 63, .max, 1 << 40, 1] as [UInt64] {
      expectRejection("found \(count) tensors (must be from 0 to 0)") { _ = try opened(header(tensors: count)) }
      expectRejection("found \(count) metadata pairs (must be from 0 to 0)") { _ = try opened(header(pairs: count)) }
    }
    for length in [1 << 63, .max, 1 << 40, 20] as [UInt64] {
      expectRejection("a key has \(length) bytes") { _ = try opened(header(pairs: 1) + bytes([length]) + [0, 0, 0, 0, 0, 0, 0, 0]) }
    }
    for count in [1 << 63, .max, 3] as [UInt64] {
      for type in [4, 6, 8] as [UInt32] {
        let array = bytes([type]) + bytes([count]) + [0, 0, 0, 0, 0, 0, 0, 0]
        expectRejection("found \(count) elements of \"k\" (must be from 0 to \(type == 8 ? 1 : 2))") {
          _ = try opened(header(pairs: 1) + pair("k", 9, array))
        }
      }
    }
  }

  @Test("bad metadata is refused")
  func badMetadata() {
    let cases: [([UInt8], String)] = [
      (pair("k", 13, [0]), "k: found the value type 13"), (pair("k", 7, [2]), "k: found the boolean 2 (must be 0 or 1)"),
      (pair("k", 9, bytes([9] as [UInt32]) + bytes([0] as [UInt64])), "k: found the element type 9"),
      (pair("", 7, [1, 0, 0, 0, 0]), "a name of 0 bytes"), (pair("k\u{7}", 7, [1]), "holds a control character"),
      (pair("k", 8, bytes([1] as [UInt64]) + [0xFF]), "the value of \"k\" is not valid UTF-8"),
      (pair("general.alignment", 4, bytes([0] as [UInt32])), "general.alignment: found 0"),
      (pair("general.alignment", 4, bytes([3] as [UInt32])), "general.alignment: found 3 (must be a power of two)"),
      (pair("general.alignment", 4, bytes([1 << 31] as [UInt32])), "general.alignment: found 2147483648"),
      (pair("general.alignment", 8, string("x")), "general.alignment: found \"x\""),
      (pair("k", 4, [1, 2]), "the file ends inside"),
    ]
    for (body, message) in cases { expectRejection(message) { _ = try opened(header(pairs: 1) + body) } }
    expectRejection("k: the key appears twice") { _ = try opened(header(pairs: 2) + pair("k", 7, [1]) + pair("k", 7, [1])) }
  }

  @Test("bad tensor descriptions are refused")
  func badTensors() {
    let cases: [([UInt8], Int, String)] = [
      (tensor("t", [0]), 64, "t: found the dimension 0"), (tensor("t", [1 << 63]), 64, "t: found the dimension 9223372036854775808"),
      (tensor("t", [1 << 32, 1 << 32]), 64, "t: the size 4294967296 × 4294967296 does not fit 63 bits"),
      (tensor("t", [1 << 62]), 64, "does not fit 63 bits"), (tensor("t", []) + [0, 0, 0, 0, 0, 0, 0, 0], 64, "t: found 0 axes"),
      (tensor("t", [1, 1, 1, 1, 1]), 64, "t: found 5 axes (must be from 1 to 4)"),
      (tensor("t", [33], 8), 64, "t: rows of 33 elements (must be a multiple of 32 for q8_0)"),
      (tensor("t", [256], 10), 512, "t: found the tensor type q2_k (10) (must be one of f32"),
      (tensor("t", [32], 999), 64, "t: found the tensor type 999"),
      (tensor("t", [4], offset: 16), 64, "t: found the offset 16 (must be a multiple of the alignment 32)"),
      (tensor("t", [4], offset: 1 << 63), 64, "t: found the offset 9223372036854775808"),
      (tensor("t", [4], offset: (1 << 63) - 32), 64, "does not fit 63 bits"),
      (tensor("t", [4], offset: 64), 64, "t: needs the bytes"), (tensor("t", [17]), 64, "t: needs the bytes"),
      (tensor("t", [4]), 15, "t: needs the bytes"),
    ]
    for (body, data, message) in cases {
      expectRejection(message) { _ = try opened(padded(header(tensors: 1) + body, data: data)) }
    }
    expectRejection("t: the tensor name appears twice") {
      _ = try opened(padded(header(tensors: 2) + tensor("t", [4]) + tensor("t", [4], offset: 32), data: 64))
    }
    expectRejection("u: its data overlaps that of \"t\"") {
      _ = try opened(padded(header(tensors: 2) + tensor("t", [12]) + tensor("u", [4], offset: 32), data: 64))
    }
  }
}
