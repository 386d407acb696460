import FileFormats
import Glibc
import TestSupport
import Testing

/// Files of other tools are refused for what they are, and a model folder leads nowhere else.
@Suite("Foreign files")
struct ForeignFormatTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private static let magics: [(name: String, start: [UInt8], message: String)] = [
    ("a new PyTorch file", Array("PK\u{3}\u{4}".utf8), "a ZIP archive, as PyTorch's"),
    ("an old PyTorch file", [0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19], "a pickle"),
    ("a pickle of protocol 5", [0x80, 5, 0x95], "a pickle"), ("HDF5", [0x89] + Array("HDF\r\n\u{1A}\n".utf8), "an HDF5 file"),
    ("GGUF", Array("GGUF".utf8), "a GGUF file; name it .gguf"), ("GGML", Array("tjgg".utf8), "a GGML file"),
    ("ONNX", [0x08, 0x08, 0x12, 0x07] + Array("pytorch".utf8), "an ONNX model"),
    ("TensorFlow Lite", [0x1C, 0, 0, 0] + Array("TFL3".utf8), "a TensorFlow Lite model"),
    ("NumPy", [0x93] + Array("NUMPY".utf8), "a NumPy array"), ("gzip", [0x1F, 0x8B, 8], "compressed; unpack it"),
    ("a pointer", Array("version https://git-lfs.github.com/spec/v1\n".utf8), "a Git LFS pointer"),
    ("safetensors", [16, 0, 0, 0, 0, 0, 0, 0] + Array("{\"a\"".utf8), "a safetensors file; give its folder"),
    ("JSON", Array("{\"model_type\": 1}".utf8), "a JSON file; give the folder"), ("text", Array("hello".utf8), "a file of an unknown kind"),
    ("nothing", [], "a file of an unknown kind"),
  ]

  @Test("a file in place of a model's folder is named by its first bytes, with advice", arguments: magics)
  func magic(name: String, start: [UInt8], message: String) throws {
    let path = try directory.write("x", start + (start.isEmpty ? [] : [UInt8](repeating: 0, count: 20)))
    expectRejection("it is \(message)") { try ForeignFormat.requireDirectory(path, "a folder") }
    expectRejection("(must be a folder)") { try ForeignFormat.requireDirectory(path, "a folder") }
  }

  @Test("a pickle under the name of a file that is read is told by its bytes", arguments: ["model.safetensors", "x.gguf"])
  func disguised(name: String) throws {
    let path = try directory.write(name, Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0xFF, count: 200))
    expectRejection("a ZIP archive, as PyTorch's") {
      _ = try name.hasSuffix(".gguf") ? GGUFFile(path).version : SafetensorsDirectory(directory.path).tensors.count
    }
  }

  private static let folders: [(names: [String], message: String)] = [
    ([], "holds neither model.safetensors nor its index"),
    (["pytorch_model.bin"], "only pickled weights (\"pytorch_model.bin\"), which run code"), (["a.pt"], "\"a.pt\""),
    (["a.pth"], "\"a.pth\""), (["a.ckpt"], "\"a.ckpt\""), (["a.pkl"], "\"a.pkl\""),
    (["1.bin", "2.bin", "3.bin", "4.bin"], "\"1.bin\", \"2.bin\", \"3.bin\", …"), (["a.bin"], "safe_serialization=True"),
    (["a.bin", "other.safetensors"], "only pickled weights"), (["model.onnx"], "an ONNX model"),
    (["tf_model.h5"], "a Keras model"), (["saved_model.pb"], "a TensorFlow graph"), (["flax_model.msgpack"], "a Flax model"),
    (["q4.gguf"], "give the path of the file itself"),
  ]

  @Test("a folder of other weights is refused by their names, with advice", arguments: folders)
  func folder(names: [String], message: String) throws {
    for name in names { try directory.write(name, "x") }
    expectRejection(message) { _ = try SafetensorsDirectory(directory.path) }
  }

  // MARK: Links

  private func shard(_ path: String, _ tensor: String = "a") throws {
    try SafetensorsWriter.write([.init(tensor, .u8, [1], [9])], to: directory.file(path))
  }

  private func link(_ path: String, to target: String) throws {
    try #require(symlink(target, directory.file(path)) == 0)
  }

  /// Makes `models--a--b` as the Hugging Face cache has it, and gives the snapshot's place.
  private func cache() throws -> String {
    for name in ["", "/blobs", "/snapshots", "/snapshots/rev"] { try directory.makeDirectory("models--a--b" + name) }
    return "models--a--b/snapshots/rev"
  }

  @Test("the Hugging Face cache's links into its blobs are followed, from a folder within the snapshot too")
  func cacheLinks() throws {
    let snapshot = try cache()
    try shard("models--a--b/blobs/0123")
    try link(snapshot + "/model.safetensors", to: "../../blobs/0123")
    #expect(try SafetensorsDirectory(directory.file(snapshot)).tensors.map(\.name) == ["a"])
    try directory.makeDirectory(snapshot + "/inner")
    try link(snapshot + "/inner/model.safetensors", to: "../../../blobs/0123")
    #expect(try SafetensorsDirectory(directory.file(snapshot + "/inner")).tensors.map(\.name) == ["a"])
    // By a link to the folder itself: where the user's path leads is the user's choice.
    try link("short", to: snapshot)
    #expect(try SafetensorsDirectory(directory.file("short")).tensors.map(\.name) == ["a"])
  }

  @Test("a link to a file of the same folder is followed")
  func innerLink() throws {
    try directory.makeDirectory("m")
    try shard("m/weights.data")
    try link("m/model.safetensors", to: "weights.data")
    #expect(try SafetensorsDirectory(directory.file("m")).tensors.map(\.name) == ["a"])
  }

  private static let escapes = [
    "../secret.safetensors", "../../secret.safetensors", "ABSOLUTE", "step/../../secret.safetensors", "one", "/dev/zero",
    "/proc/self/fd/0", "../models--a--bc/blobs/0123", "../../../models--a--bc/blobs/0123", "/etc/passwd",
  ]

  @Test("a link out of the folder is refused with where it leads, also from a snapshot of a cache", arguments: escapes, [false, true])
  func escape(target: String, isCache: Bool) throws {
    let folder = isCache ? try cache() : try directory.makeDirectory("m").split(separator: "/").last.map(String.init) ?? ""
    try shard("secret.safetensors")
    // Another model of the same cache, whose name begins alike.
    for name in ["models--a--bc", "models--a--bc/blobs"] { try directory.makeDirectory(name) }
    try shard("models--a--bc/blobs/0123")
    if isCache { try shard("models--a--b/secret.safetensors") }
    try directory.makeDirectory(folder + "/step")
    try link(folder + "/one", to: "two")
    try link(folder + "/two", to: directory.file("secret.safetensors"))
    try link(folder + "/model.safetensors", to: target == "ABSOLUTE" ? directory.file("secret.safetensors") : target)
    let found = rejection { _ = try SafetensorsDirectory(directory.file(folder)) }
    // Some lead to nothing from one of the two places, which is refused as well.
    #expect(found?.contains("outside of its folder") == true || found?.contains("cannot be opened") == true, "\(found ?? "accepted")")
  }

  @Test("a shard, an index, a config that is a link out of the folder is refused", arguments: ["shard", "index", "config"])
  func everyFile(kind: String) throws {
    try directory.makeDirectory("m")
    let index = #"{"weight_map":{"a":"1.safetensors"}}"#
    let name = ["shard": "1.safetensors", "index": "model.safetensors.index.json", "config": "config.json"][kind] ?? ""
    if kind == "shard" { try shard("outside") } else { try directory.write("outside", index) }
    try link("m/" + name, to: "../outside")
    if kind == "index" { try shard("m/1.safetensors") }
    if kind == "shard" { try directory.write("m/model.safetensors.index.json", index) }
    expectRejection("outside of its folder") {
      if kind == "config" {
        _ = try StrictJSON.parse(contentsOfFolderFile: directory.file("m/config.json"))
      } else {
        _ = try SafetensorsDirectory(directory.file("m"))
      }
    }
  }

  @Test(
    "a FIFO, a directory and a loop of links in place of a file are refused, without waiting", arguments: ["fifo", "directory", "loop"])
  func notRegular(kind: String) throws {
    let path = directory.file("model.safetensors")
    switch kind {
    case "fifo": try #require(mkfifo(path, 0o600) == 0)
    case "directory": try directory.makeDirectory("model.safetensors")
    default: try link("model.safetensors", to: "model.safetensors")
    }
    #expect(rejection { _ = try SafetensorsDirectory(directory.path) } != nil)
  }

  @Test("a tensor in two shards, and a shard that the index does not need, agree with the index or are refused")
  func shards() throws {
    try shard("1.safetensors", "a")
    try shard("2.safetensors", "a")
    try shard("3.safetensors", "z")
    let index = { (map: String) in _ = try directory.write("model.safetensors.index.json", #"{"weight_map":\#(map)}"#) }
    try index(#"{"a":"1.safetensors"}"#)
    #expect(try SafetensorsDirectory(directory.path).tensors.map(\.name) == ["a"])
    try index(#"{"a":"1.safetensors","b":"2.safetensors"}"#)
    expectRejection("a: in \"2.safetensors\", but the index says \"1.safetensors\"") { _ = try SafetensorsDirectory(directory.path) }
  }
}
