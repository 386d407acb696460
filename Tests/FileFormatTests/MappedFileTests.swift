import FileFormats
import Glibc
import TestSupport
import Testing

@Suite("A mapped file that something happens to")
struct MappedFileTests {
  private let folder: TemporaryDirectory
  private let path: String
  private let hash = SHA256.hash("abcdefgh")

  init() throws {
    folder = try TemporaryDirectory(["f": "abcdefgh"])
    path = folder.file("f")
    // Times of files tick in steps of some milliseconds.
    usleep(20_000)
  }

  /// Writes other bytes of the same number, and puts the time of the last change back, as `rsync --inplace --times` does.
  private func rewrite(_ text: String) throws {
    var before = stat()
    try #require(stat(path, &before) == 0)
    try folder.write("f", text)
    try #require(utimensat(AT_FDCWD, path, [before.st_atim, before.st_mtim], 0) == 0)
  }

  @Test("left alone it is the same, and its content is not asked for")
  func untouched() throws {
    let file = try MappedFile(path)
    #expect(throws: Never.self) { try file.checkUntouched() }
    #expect(throws: Never.self) { try file.checkUnchanged(sha256: "of something else") }
  }

  @Test("with a hard link and other permissions it has the same content, by its hash alone")
  func attributes() throws {
    let file = try MappedFile(path)
    try #require(link(path, folder.file("g")) == 0 && chmod(path, 0o400) == 0)
    #expect(throws: Diagnostic.self) { try file.checkUntouched() }
    #expect(throws: Diagnostic.self) { try file.checkUnchanged(sha256: nil) }
    #expect(throws: Diagnostic.self) { try file.checkUnchanged(sha256: "of something else") }
    #expect(throws: Never.self) { try file.checkUnchanged(sha256: hash) }
    // It is hashed once for one change.
    #expect(throws: Never.self) { try file.checkUnchanged(sha256: "of something else") }
  }

  @Test("written to with its time put back it is another file")
  func timePutBack() throws {
    let file = try MappedFile(path)
    try rewrite("abcdefgX")
    let error = #expect(throws: Diagnostic.self) { try file.checkUnchanged(sha256: hash) }
    #expect(error?.category == .rejected && error?.description.contains("was changed while it was in use") == true)
    // Put back, it is what it was.
    try rewrite("abcdefgh")
    #expect(throws: Never.self) { try file.checkUnchanged(sha256: hash) }
  }

  @Test("replaced or touched it is another file, whatever it holds", arguments: ["replaced", "touched", "gone"])
  func replaced(_ how: String) throws {
    let file = try MappedFile(path)
    switch how {
    case "replaced": try SingleFile.writeAtomically("abcdefgh", to: path)
    case "touched": try #require(utimensat(AT_FDCWD, path, [timespec(), timespec()], 0) == 0)
    default: try #require(unlink(path) == 0)
    }
    #expect(throws: Diagnostic.self) { try file.checkUnchanged(sha256: hash) }
  }
}
