import FileFormats
import Glibc
import TestSupport
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  /// FIPS 180-4 examples.
  @Test(
    "agrees with the published examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    ])
  func examples(text: String, hash: String) throws {
    #expect(SHA256.hash(text) == hash)
    let directory = try TemporaryDirectory()
    #expect(try SHA256.hash(ofFile: directory.write("x", text)) == hash)
  }

  @Test("a million bytes, in a file and in pieces")
  func million() throws {
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let data = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    let directory = try TemporaryDirectory()
    #expect(try SHA256.hash(ofFile: directory.write("x", data), isFresh: true) == expected)
    var hash = SHA256()
    for start in stride(from: 0, to: data.count, by: 997) { Array(data[start...].prefix(997)).withUnsafeBytes { hash.update($0) } }
    #expect(hash.finish() == expected)
  }
}

@Suite("Committed directory")
struct CommittedDirectoryTests {
  let directory: TemporaryDirectory
  let target: String

  init() throws {
    directory = try TemporaryDirectory()
    target = directory.file("step-00000001")
  }

  private func commit(_ text: String = "one", run: String = "r") throws {
    _ = try CommittedDirectory.write(target, runID: run, info: ["step": 1, "loss": 0.1]) { path throws(Diagnostic) in
      try SingleFile.writeAtomically(text, to: path + "/a.txt")
      try SingleFile.writeAtomically(text + "b", to: path + "/b.txt")
    }
  }

  private func names() throws -> [String] { try entries(ofDirectory: directory.path) }

  @Test("a tree goes with names in it that are not UTF-8")
  func removedByBytes() throws {
    let folder = try TemporaryDirectory()
    try folder.makeDirectory("tree")
    let name = [CChar(bitPattern: UInt8(ascii: "/")), CChar(bitPattern: 0xFF), 0]
    let inner = Array(folder.file("tree").utf8CString.dropLast()) + name
    #expect(mkdir(inner, 0o755) == 0 && mkdir(inner.dropLast() + name, 0o755) == 0)
    try removeTree(folder.file("tree"))
    #expect(try entries(ofDirectory: folder.path) == [])
  }

  @Test("commits files with a manifest, and verifies")
  func commits() throws {
    try commit()
    #expect(try names() == ["step-00000001"])
    let verified = try CommittedDirectory.verify(target)
    #expect(verified.warnings.isEmpty && verified.manifest.info == ["step": 1, "loss": 0.1])
    #expect(verified.manifest.files.map(\.name) == ["a.txt", "b.txt"] && verified.manifest.files.map(\.byteCount) == [3, 4])
    #expect(verified.manifest.files[0].sha256 == SHA256.hash("one"))
  }

  @Test("equal content gives an equal manifest")
  func deterministic() throws {
    try commit()
    let first = try readFile(target + "/MANIFEST.json")
    try commit(run: "other")
    #expect(try readFile(target + "/MANIFEST.json") == first)
  }

  @Test("replaces an older directory and leaves nothing beside it")
  func replaces() throws {
    try commit()
    try commit("two")
    #expect(try readFile(target + "/a.txt") == Array("two".utf8))
    #expect(try names() == ["step-00000001"])
    _ = try CommittedDirectory.verify(target + "/")
  }

  @Test("a failure inside leaves the old directory, and nothing else")
  func failure() throws {
    try commit()
    expectRejection("on purpose") {
      try CommittedDirectory.write(target, runID: "r") { path throws(Diagnostic) in
        try SingleFile.writeAtomically("x", to: path + "/a.txt")
        throw Diagnostic(.storage, [.init(file: path, message: "on purpose")])
      }
    }
    #expect(try names() == ["step-00000001"] && readFile(target + "/a.txt") == Array("one".utf8))
    expectRejection("bytes free, and") {
      try CommittedDirectory.write(target, runID: "r", expectedBytes: 1 << 60) { _ throws(Diagnostic) in }
    }
    expectRejection("must be plain names") { try CommittedDirectory.write(target, runID: "../r") { _ throws(Diagnostic) in } }
    expectRejection("is a directory, which does not belong") {
      try CommittedDirectory.write(target, runID: "r") { path throws(Diagnostic) in mkdir(path + "/sub", 0o755) }
    }
  }

  @Test("names everything that is wrong at once")
  func allProblems() throws {
    try commit()
    unlink(target + "/a.txt")
    try directory.write("step-00000001/b.txt", "oneB")
    let found = rejection { _ = try CommittedDirectory.verify(target) } ?? ""
    #expect(found.contains("a.txt: is missing") && found.contains("b.txt: its SHA-256 is"), "\(found)")
  }

  @Test("damage of every kind is refused; an extra file is a warning")
  func damage() throws {
    let cases: [(message: String, damage: () throws -> Void)] = [
      ("has no MANIFEST.json", { unlink(target + "/MANIFEST.json") }),
      ("a.txt: has 2 bytes (must be 3)", { try directory.write("step-00000001/a.txt", "on") }),
      ("a.txt: has 4 bytes (must be 3)", { try directory.write("step-00000001/a.txt", "one\0") }),
      ("a.txt: its SHA-256", { try directory.write("step-00000001/a.txt", "onf") }),
      (
        "a.txt: it is a symbolic link",
        {
          rename(target + "/a.txt", directory.file("a")); symlink("../a", target + "/a.txt")
        }
      ),
      (
        "a.txt: it is a FIFO",
        {
          unlink(target + "/a.txt"); mkfifo(target + "/a.txt", 0o644)
        }
      ),
      (
        "a.txt: it is a directory",
        {
          unlink(target + "/a.txt"); try directory.makeDirectory("step-00000001/a.txt")
        }
      ),
      ("found 2 (must be ≤ 1): made by a newer", { try directory.write("step-00000001/MANIFEST.json", #"{"schema":2}"#) }),
      (
        "MANIFEST.json",
        {
          rename(target + "/MANIFEST.json", target + "/m"); symlink("m", target + "/MANIFEST.json")
        }
      ),
      (
        "must be a name of a file beside it",
        {
          try directory.write(
            "step-00000001/MANIFEST.json", #"{"schema":1,"manifest_sha256":"","files":[{"name":"../x","size":1,"sha256":""}]}"#)
        }
      ),
    ]
    for (message, damage) in cases {
      try commit()
      try damage()
      expectRejection(message) { _ = try CommittedDirectory.verify(target) }
      try CommittedDirectory.remove(target, runID: "r")
    }
    try commit()
    try directory.write("step-00000001/extra", "x")
    #expect(try CommittedDirectory.verify(target).warnings == [target + "/extra: not in the manifest; ignored"])
  }

  @Test("every truncation and every changed byte of an HDF5 checkpoint is found")
  func mutations() throws {
    try CommittedDirectory.write(target, runID: "r", info: ["step": 1]) { path throws(Diagnostic) in
      try HDF5.write(path + "/state.h5") { writer throws(Diagnostic) in
        let data = [UInt8](repeating: 3, count: 16)
        let result: Result<Void, Diagnostic> = data.withUnsafeBytes { buffer in
          Result { () throws(Diagnostic) in try writer.dataset("trainable/a", .f32, [4], buffer) }
        }
        try result.get()
        try writer.attribute("step", .integer(1))
      }
    }
    for name in ["state.h5", "MANIFEST.json"] {
      let whole = try readFile(target + "/" + name)
      for count in whole.indices {
        try directory.write("step-00000001/" + name, Array(whole.prefix(count)))
        #expect(rejection { _ = try CommittedDirectory.verify(target) } != nil, "\(name) cut to \(count)")
      }
      for position in whole.indices {
        var mutant = whole
        mutant[position] ^= [0x01, 0x20, 0xFF][position % 3]
        try directory.write("step-00000001/" + name, mutant)
        #expect(rejection { _ = try CommittedDirectory.verify(target) } != nil, "\(name) byte \(position) -> \(mutant[position])")
      }
      try directory.write("step-00000001/" + name, whole)
    }
    _ = try CommittedDirectory.verify(target)
  }
}

@Suite("Single file")
struct SingleFileTests {
  @Test("replaces a file as a whole, or not at all")
  func replaces() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("run.json")
    try SingleFile.writeAtomically("one", to: path)
    try SingleFile.writeAtomically("two", to: path)
    #expect(try readFile(path) == Array("two".utf8))
    expectRejection("on purpose") {
      try SingleFile.writeAtomically(path) { descriptor, _ throws(Diagnostic) in
        throw Diagnostic(.storage, [.init(file: path, message: "on purpose")])
      }
    }
    #expect(try readFile(path) == Array("two".utf8) && entries(ofDirectory: directory.path) == ["run.json"])
    expectRejection("No such file") { try SingleFile.writeAtomically("x", to: directory.file("none/run.json")) }
  }

  @Test(
    "control characters never reach the terminal",
    arguments: [
      ("plain ü 😀", "plain ü 😀"), ("\u{1B}[31m", "\\u{1b}[31m"), ("a\nb\r\t\0", "a\\nb\\r\\t\\u{0}"), ("\u{202E}abc", "\\u{202e}abc"),
      ("\u{9B}1m", "\\u{9b}1m"), ("\u{2028}", "\\u{2028}"),
    ])
  func escapes(text: String, expected: String) {
    #expect(escapedForTerminal(text) == expected)
  }
}
