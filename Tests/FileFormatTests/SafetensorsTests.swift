import FileFormats
import TestSupport
import Testing

@Suite("Safetensors")
struct SafetensorsTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A file from a header text and data.
  private func file(_ header: String, data: Int = 0, length: UInt64? = nil) -> [UInt8] {
    bytes([length ?? UInt64(header.utf8.count)]) + Array(header.utf8) + [UInt8](repeating: 7, count: data)
  }

  private func opened(_ bytes: [UInt8]) throws -> SafetensorsFile {
    try SafetensorsFile(try directory.write("x.safetensors", bytes))
  }

  @Test("reads what the reference implementation writes")
  func reference() throws {
    let file = try SafetensorsFile(fixture("reference.safetensors"))
    #expect(file.metadata.map(\.key) == ["format"] && file.metadata.map(\.value) == ["pt"])
    #expect(file.tensors.map(\.name) == ["ids", "scalar", "b.weight", "empty", "é", "ints", "a.weight", "bytes", "mask"])
    #expect(file.tensors.map(\.type) == [.i64, .f64, .f32, .f32, .f32, .i32, .f16, .u8, .bool])
    #expect(file.tensors.map(\.shape) == [[4], [], [3, 5], [0, 3], [1], [2], [2, 4], [5], [3]])
    #expect(file["b.weight"]?.copy == bytes(ramp(15)))
    #expect(file["a.weight"]?.copy == bytes(ramp(8).map { Float16($0) }))
    #expect(file["scalar"]?.copy == bytes([0.1]))
    #expect(file["mask"]?.copy == [1, 0, 1] && file["empty"]?.copy == [] && file["b.weight"]?.elementCount == 15)
    #expect(file["nothing"] == nil)
  }

  @Test("metadata that is null is none, as MLX writes it")
  func nullMetadata() throws {
    let header = Array(#"{"__metadata__":null,"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#.utf8)
    let path = try directory.write("null.safetensors", bytes([UInt64(header.count)]) + header + [UInt8](repeating: 0, count: 8))
    let file = try SafetensorsFile(path)
    #expect(file.metadata.isEmpty && file.tensors.map(\.name) == ["a"])
  }

  @Test("writes byte for byte what the reference implementation writes")
  func writesReference() throws {
    let reference = try SafetensorsFile(fixture("reference.safetensors"))
    let tensors = reference.tensors.reversed().map { TensorToWrite($0.name, $0.type, $0.shape, $0.copy) }
    let path = directory.file("out.safetensors")
    try SafetensorsWriter.write(tensors, to: path)
    #expect(try readFile(path) == readFile(fixture("reference.safetensors")))
    #expect(try entries(ofDirectory: directory.path) == ["out.safetensors"])
  }

  private static let one = #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#

  private static let broken: [(header: String, data: Int, length: UInt64?, message: String)] = [
    (one, 8, 0, "found the header length 0 "), (one, 8, .max, "found the header length 18446744073709551615 "),
    (one, 8, 1 << 63, "found the header length 9223372036854775808 "), (one, 8, 63, "found the header length 63 "),
    ("[]", 0, nil, "the header starts with byte 91 (must be '{')"), (" {}", 0, nil, "the header starts with byte 32"),
    ("{", 1, nil, "found the header length 1 "), ("{}x", 0, nil, "after the end of the JSON value"),
    ("{\"a\":1}", 0, nil, "a: found 1 (must be an object)"),
    (one, 7, nil, "a: needs the bytes"), (one, 9, nil, "continues for 1 bytes after the last tensor"),
    (
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}}"#, 16, nil,
      "\"a\" appears twice"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#, 12, nil,
      "b: its data overlaps"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 8, nil,
      "its data overlaps"
    ),
    (
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[12,20]}}"#, 20, nil,
      "leaves a hole of 4 bytes"
    ),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#, 12, nil, "leaves a hole of 4 bytes"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, 8, nil, "the end must not lie before the start"),
    (#"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, 8, nil, "8 bytes of data (must be 12 for f32 [3])"),
    (#"{"a":{"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]}}"#, 8, nil, "found the dtype \"F8_E4M3\" (must be one of F32"),
    (#"{"a":{"shape":[8],"data_offsets":[0,8]}}"#, 8, nil, "found the dtype nothing"),
    (#"{"a":{"dtype":"F32","data_offsets":[0,8]}}"#, 8, nil, "shape is missing"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0]}}"#, 8, nil, "data_offsets holds 1 numbers (must be 2)"),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":1}}"#, 8, nil, "unknown key \"x\""),
    (#"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, 8, nil, "shape holds -2"),
    (#"{"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}}"#, 8, nil, "shape holds 2.0"),
    (#"{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}"#, 0, nil, "does not fit 63 bits"),
    (#"{"a":{"dtype":"F32","shape":[4611686018427387904],"data_offsets":[0,0]}}"#, 0, nil, "does not fit 63 bits"),
    (#"{"a":{"dtype":"F32","shape":[0,9223372036854775807,9],"data_offsets":[0,0]}}"#, 0, nil, "does not fit 63 bits"),
    (#"{"a":{"dtype":"F32","shape":[18446744073709551616],"data_offsets":[0,0]}}"#, 0, nil, "shape holds 1.8446744073709552e+19"),
    (#"{"a":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,2],"data_offsets":[0,8]}}"#, 8, nil, "9 axes (must be ≤ 8)"),
    (#"{"a":{"dtype":"U8","shape":[0],"data_offsets":[9223372036854775807,9223372036854775807]}}"#, 0, nil, "does not fit 63 bits"),
    (#"{"":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 8, nil, "a name of 0 bytes"),
    (#"{"a\u0000":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 8, nil, "holds a control character"),
    (#"{"\u001b[2J":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 8, nil, "the name \"\\u{1b}[2J\" holds a control character"),
    (#"{"__metadata__":{"a":1}}"#, 0, nil, "__metadata__.a: found 1 (must be a string)"),
    (#"{"__metadata__":[]}"#, 0, nil, "__metadata__: found [] (must be an object of strings)"),
  ]

  @Test("refuses broken headers with the first thing that is wrong", arguments: broken)
  func refuses(header: String, data: Int, length: UInt64?, message: String) {
    expectRejection(message) { _ = try opened(file(header, data: data, length: length)) }
  }

  @Test("refuses every truncation, and a file that is none")
  func truncations() throws {
    let whole = try readFile(fixture("reference.safetensors"))
    for count in whole.indices { #expect(rejection { _ = try opened(Array(whole.prefix(count))) } != nil, "\(count)") }
    #expect(rejection { _ = try opened(whole) } == nil)
    expectRejection("it is a directory (must be a regular file)") { _ = try SafetensorsFile(directory.path) }
    expectRejection("No such file") { _ = try SafetensorsFile(directory.file("nothing")) }
  }

  @Test("a name of a megabyte is refused and shortened in the message")
  func longName() {
    let name = String(repeating: "n", count: 1 << 20)
    let header = "{\"\(name)\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}"
    let found = rejection { _ = try opened(file(header, data: 8)) }
    #expect(found?.contains("a name of 1048576 bytes") == true && (found?.utf8.count ?? 0) < 400, "\(found ?? "")")
  }

  @Test("the writer refuses what its reader would not read")
  func writerRefuses() {
    let path = directory.file("x.safetensors")
    let two = TensorToWrite("a", .f32, [2], bytes([1, 2] as [Float]))
    expectRejection("its name appears twice") { try SafetensorsWriter.write([two, two], to: path) }
    expectRejection("cannot be stored in safetensors") { try SafetensorsWriter.write([.init("q", .q8_0, [32], [])], to: path) }
    expectRejection("holds a control character") { try SafetensorsWriter.write([.init("a\n", .f32, [0], [])], to: path) }
    expectRejection("4 bytes were given for f32 [2] (must be 8)") {
      try SafetensorsWriter.write([.init("a", .f32, [2], bytes([1] as [Float]))], to: path)
    }
    #expect((try? entries(ofDirectory: directory.path)) == [])
  }
}

@Suite("Safetensors directory")
struct SafetensorsDirectoryTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func shard(_ name: String, _ tensors: [String]) throws {
    try SafetensorsWriter.write(tensors.map { .init($0, .u8, [1], [9]) }, to: directory.file(name))
  }

  private func index(_ map: String) throws {
    try directory.write("model.safetensors.index.json", #"{"metadata":{"total_size":3},"weight_map":\#(map)}"#)
  }

  @Test("reads one file or the shards of an index")
  func reads() throws {
    try shard("1.safetensors", ["a", "b"])
    try shard("2.safetensors", ["c"])
    try index(#"{"a":"1.safetensors","b":"1.safetensors","c":"2.safetensors"}"#)
    #expect(try SafetensorsDirectory(directory.path).tensors.map(\.name) == ["a", "b", "c"])
    try shard("adapter_model.safetensors", ["z"])
    #expect(try SafetensorsDirectory(directory.path, stem: "adapter_model")["z"]?.copy == [9])
    try shard("model.safetensors", ["a"])
    expectRejection("holds both") { _ = try SafetensorsDirectory(directory.path) }
  }

  private static let brokenMaps: [(map: String, message: String)] = [
    (#"{"a":"../1.safetensors","b":"1.safetensors"}"#, "must be a file name without a path"),
    (#"{"a":"/etc/passwd","b":"1.safetensors"}"#, "must be a file name without a path"),
    (#"{"a":"..","b":"1.safetensors"}"#, "must be a file name without a path"),
    (#"{"a":"","b":"1.safetensors"}"#, "must be a file name without a path"),
    (#"{"a":"x\u0000.safetensors","b":"1.safetensors"}"#, "must be a file name without a path"),
    (#"{"a":"pytorch_model.bin","b":"1.safetensors"}"#, "must end in .safetensors"),
    (#"{"a":1,"b":"1.safetensors"}"#, "found 1 (must be a file name)"),
    (#"{"a":"3.safetensors","b":"1.safetensors"}"#, "the shard \"3.safetensors\" is missing"),
    (#"{"a":"1.safetensors"}"#, "b: in \"1.safetensors\", but not in the index"),
    (#"{"a":"1.safetensors","b":"2.safetensors","c":"2.safetensors"}"#, "b: in \"1.safetensors\", but the index says \"2.safetensors\""),
    (#"{"a":"1.safetensors","b":"1.safetensors","x":"1.safetensors"}"#, "x: not in \"1.safetensors\", where the index puts it"),
    (#"[]"#, "weight_map: missing (must be an object)"),
    (#"{"a":"1.safetensors","a":"2.safetensors"}"#, "\"a\" appears twice"),
  ]

  @Test("refuses an index that leaves the folder or disagrees with the shards", arguments: brokenMaps)
  func refuses(map: String, message: String) throws {
    try shard("1.safetensors", ["a", "b"])
    try shard("2.safetensors", ["c"])
    try index(map)
    expectRejection(message) { _ = try SafetensorsDirectory(directory.path) }
  }

  @Test("refuses a directory with pickled weights by name, with advice")
  func pickle() throws {
    expectRejection("holds neither model.safetensors nor its index") { _ = try SafetensorsDirectory(directory.path) }
    try directory.write("pytorch_model.bin", "x")
    expectRejection("holds only pickled weights (\"pytorch_model.bin\"), which run code") {
      _ = try SafetensorsDirectory(directory.path)
    }
  }
}
