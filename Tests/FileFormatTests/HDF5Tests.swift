import FileFormats
import Glibc
import TestSupport
import Testing

@Suite("HDF5")
struct HDF5Tests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func write(
    _ name: String = "x.h5", _ body: (HDF5Writer) throws(Diagnostic) -> Void
  ) throws -> String {
    let path = directory.file(name)
    try HDF5.write(path, body)
    return path
  }

  private func add(_ writer: HDF5Writer, _ name: String, _ type: StoredType, _ shape: [Int], _ bytes: [UInt8]) throws(Diagnostic) {
    let result: Result<Void, Diagnostic> = bytes.withUnsafeBytes { buffer in
      Result { () throws(Diagnostic) in try writer.dataset(name, type, shape, buffer) }
    }
    try result.get()
  }

  private func sample(_ writer: HDF5Writer) throws(Diagnostic) {
    try add(writer, "trainable/layers.0.q_proj.lora_A", .f32, [3, 5], bytes(ramp(15)))
    try add(writer, "optimizer/exp_avg/b", .f64, [2], bytes([0.1, -0.0]))
    try add(writer, "state/half", .bf16, [2, 2], [1, 2, 3, 4, 5, 6, 7, 8])
    try add(writer, "state/skip", .i64, [3], bytes([Int64.min, 0, 7]))
    try add(writer, "state/ids", .i32, [1], bytes([Int32(-5)]))
    try add(writer, "state/text", .u8, [5], [0, 1, 2, 254, 255])
    try writer.group("empty/inner")
    try writer.attribute("step", .integer(.max))
    try writer.attribute("best", of: "state", .double(-.infinity))
    try writer.attribute("name", of: "state/skip", .string("größe 😀"))
    try writer.attribute("nothing", .string(""))
  }

  @Test("what is written is read back: datasets, groups, settings")
  func roundTrip() throws {
    let path = try write { writer throws(Diagnostic) in try sample(writer) }
    try HDF5.read(path) { file throws(Diagnostic) in
      #expect(
        file.datasets.map(\.name) == [
          "optimizer/exp_avg/b", "state/half", "state/ids", "state/skip", "state/text", "trainable/layers.0.q_proj.lora_A",
        ])
      #expect(file.datasets.map(\.type) == [.f64, .bf16, .i32, .i64, .u8, .f32])
      #expect(file.datasets.map(\.shape) == [[2], [2, 2], [1], [3], [5], [3, 5]])
      #expect(file.groups == ["empty", "empty/inner", "optimizer", "optimizer/exp_avg", "state", "trainable"])
      #expect(file["none"] == nil)
      let weight = try require2(file["trainable/layers.0.q_proj.lora_A"])
      #expect(try file.bytes(weight) == bytes(ramp(15)))
      #expect(try file.bytes(try require2(file["state/skip"])) == bytes([Int64.min, 0, 7]))
      #expect(try file.bytes(try require2(file["state/half"])) == [1, 2, 3, 4, 5, 6, 7, 8])
      #expect(file.attributes().map(\.name) == ["nothing", "step"])
      #expect(file.attribute("step") == .integer(.max) && file.attribute("nothing") == .string(""))
      #expect(file.attribute("best", of: "state") == .double(-.infinity))
      #expect(file.attribute("name", of: "state/skip") == .string("größe 😀"))
    }
  }

  @Test("equal content gives equal bytes, whenever it is written")
  func deterministic() throws {
    let first = try readFile(write("a.h5") { writer throws(Diagnostic) in try sample(writer) })
    sleep(1)
    #expect(try readFile(write("b.h5") { writer throws(Diagnostic) in try sample(writer) }) == first)
  }

  @Test(
    "datasets of many chunks, ragged in every axis, come back whole",
    arguments: [[1_000_003], [1000, 701], [3, 1, 300_007], [257, 1031, 2], [1, 1, 1, 1, 1, 1, 1, 2]])
  func chunks(shape: [Int]) throws {
    let data = (0..<shape.reduce(1, *)).map { Float($0) }
    let path = try write { writer throws(Diagnostic) in try add(writer, "x", .f32, shape, bytes(data)) }
    try HDF5.read(path) { file throws(Diagnostic) in
      #expect(file["x"]?.shape == shape)
      #expect(try file.bytes(try require2(file["x"])) == bytes(data))
    }
    #expect(try readFile(path).count < bytes(data).count * 102 / 100 + 8192)
  }

  @Test("the file has checksums and no timestamps, as h5dump sees it")
  func h5dump() throws {
    let path = try write { writer throws(Diagnostic) in try sample(writer) }
    guard access("/usr/bin/h5dump", X_OK) == 0, let pipe = popen("/usr/bin/h5dump -B -p -d /state/skip \(path)", "r") else { return }
    defer { pclose(pipe) }
    var text = ""
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, 512, pipe) != nil { text += String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    #expect(
      text.contains("SUPERBLOCK_VERSION 3") && text.contains("CHECKSUM FLETCHER32") && text.contains("-9223372036854775808, 0, 7"),
      "\(text)")
  }

  @Test("the writer refuses bad names, sizes and types, and leaves no file")
  func writerRefuses() throws {
    let cases: [(String, StoredType, [Int], Int, String)] = [
      ("", .u8, [1], 1, "a name of 0 bytes"), ("a//b", .u8, [1], 1, "a name of 0 bytes"), ("/a", .u8, [1], 1, "a name of 0 bytes"),
      ("a/..", .u8, [1], 1, "are no names"), ("a\n", .u8, [1], 1, "control character"), ("a", .f16, [1], 2, "f16 cannot be stored"),
      ("a", .u8, [], 1, "with 1 to 8 axes"), ("a", .u8, [0], 0, "with 1 to 8 axes"), ("a", .u8, [2], 1, "1 bytes of u8 [2] (must be 2"),
      ("a", .u8, [1, 1, 1, 1, 1, 1, 1, 1, 1], 1, "with 1 to 8 axes"),
    ]
    for (name, type, shape, count, message) in cases {
      expectRejection(message) {
        _ = try write { writer throws(Diagnostic) in try add(writer, name, type, shape, [UInt8](repeating: 0, count: count)) }
      }
    }
    expectRejection("HDF5 cannot write it") {
      _ = try write { writer throws(Diagnostic) in
        try add(writer, "a", .u8, [1], [1])
        try add(writer, "a", .u8, [1], [1])
      }
    }
    #expect(try entries(ofDirectory: directory.path) == [])
    _ = try write { writer throws(Diagnostic) in try sample(writer) }
    expectRejection("cannot be opened: File exists") { _ = try write { _ throws(Diagnostic) in } }
  }

  @Test("a full disk is a storage error with its reason, and leaves no file")
  func fullDisk() throws {
    // RLIMIT_FSIZE stands for the full disk; the signal that goes with it is ignored, as the tool does.
    signal(SIGXFSZ, SIG_IGN)
    var old = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old)
    var small = rlimit(rlim_cur: 100_000_000, rlim_max: old.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small)
    defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &old) }
    let data = [UInt8](repeating: 1, count: 110_000_000)
    do {
      _ = try write { writer throws(Diagnostic) in try add(writer, "a", .u8, [data.count], data) }
      Issue.record("accepted")
    } catch let error as Diagnostic {
      #expect(error.category == .storage && error.description.contains("File too large"), "\(error)")
    }
    #expect(try entries(ofDirectory: directory.path) == [])
  }

  @Test("reads what h5py writes in our format")
  func h5py() throws {
    try HDF5.read(fixture("hdf5/good.h5")) { file throws(Diagnostic) in
      #expect(file.datasets.map(\.name) == ["trainable/a.weight", "trainable/b"])
      #expect(try file.bytes(file.datasets[0]) == bytes(ramp(15)))
      #expect(try file.bytes(file.datasets[1]) == bytes((0..<7).map { Int64($0) }))
      #expect(file.attribute("step") == .integer(12) && file.attribute("loss") == .double(0.1))
      #expect(file.attribute("kind") == .string("größe"))
    }
  }

  private static let foreign: [(file: String, message: String)] = [
    ("soft-link", "a: a soft or external link"), ("external-link", "a: a soft or external link"),
    ("external-storage", "a: its data lies in another file"), ("virtual", "a: a virtual or compact layout"),
    ("deflate", "a: the filter 1 (must be fletcher32)"), ("vlen", "a: a foreign element type"), ("compound", "a: a foreign element type"),
    ("big-endian", "a: a foreign element type"), ("half", "a: a foreign element type"), ("scalar", "a: found 0 axes"),
    ("bomb", "a: claims 4398046511104 bytes, but stores 0"), ("named-type", "a: neither a group nor a dataset"),
    ("vlen-attribute", "@a: an attribute of a foreign type"), ("cycle", "g: has several names"), ("deep", "groups nested deeper than 8"),
  ]

  @Test("refuses what our writer does not make, before reading any of it", arguments: foreign)
  func refuses(file: String, message: String) {
    expectRejection(message) { try HDF5.read(fixture("hdf5/\(file).h5")) { _ throws(Diagnostic) in } }
  }

  @Test("refuses what is no HDF5 file, or of another superblock")
  func notHDF5() throws {
    let whole = try readFile(fixture("hdf5/good.h5"))
    for (content, message) in [
      ([], "is not an HDF5 file"), ([0x89], "is not an HDF5 file"), (Array(whole[..<8] + [0] + whole[9...]), "superblock 0"),
    ] {
      let path = try directory.write("bad.h5", content)
      expectRejection(message) { try HDF5.read(path) { _ throws(Diagnostic) in } }
    }
    expectRejection("No such file") { try HDF5.read(directory.file("none")) { _ throws(Diagnostic) in } }
  }

  @Test("a changed data byte is found by the checksum, even without a manifest")
  func checksum() throws {
    let path = try write { writer throws(Diagnostic) in try add(writer, "x", .f32, [64], bytes(ramp(64))) }
    var content = try readFile(path)
    let needle = bytes(ramp(64))
    let start = try #require(content.indices.first { content[$0...].starts(with: needle) })
    content[start + 100] ^= 4
    try directory.write("x.h5", content)
    expectRejection("x: HDF5 cannot read it") {
      try HDF5.read(path) { file throws(Diagnostic) in _ = try file.bytes(file.datasets[0]) }
    }
  }
}

/// `#require` inside closures whose error type is fixed.
private func require2<Value>(_ value: Value?) throws(Diagnostic) -> Value {
  guard let value else { throw Diagnostic(.rejected, [.init(file: "test", message: "missing")]) }
  return value
}
