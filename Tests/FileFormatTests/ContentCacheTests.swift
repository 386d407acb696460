import FileFormats
import Foundation
import TestSupport
import Testing

/// The memory of what large files contain: it saves time, and is never believed against the file.
@Suite struct ContentCacheTests {
  private let folder: TemporaryDirectory
  private let cache: ContentCache

  init() throws {
    folder = try TemporaryDirectory()
    cache = ContentCache(directory: folder.file("cache"))
  }

  /// A file that was last changed a while ago, as far as its times tell. The change of attributes cannot be set back, so waiting is all
  /// that helps there.
  private func settledFile(_ text: String = "weights") throws -> String {
    let path = try folder.write("model", text)
    let stamp = try FileStamp(ofFile: path)
    while try !FileStamp(ofFile: path).isSettled { usleep(20_000) }
    #expect(try FileStamp(ofFile: path) == stamp)
    return path
  }

  private var entries: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.file("cache"))) ?? [] }

  @Test("the hash of a file at rest is remembered, and a change of the file is seen")
  func remembers() throws {
    let path = try settledFile()
    #expect(try cache.sha256(ofFile: path) == SHA256.hash("weights"))
    #expect(entries.count == 1)
    // Believed as long as the stamp is the same: another hash in the entry shows that it is used.
    let entry = folder.file("cache/\(entries[0])")
    let other = SHA256.hash("other")
    let text = try String(decoding: readFile(entry), as: UTF8.self)
    try folder.write("cache/\(entries[0])", text.replacing(SHA256.hash("weights"), with: other))
    #expect(try cache.sha256(ofFile: path) == other)
    #expect(try ContentCache.none.sha256(ofFile: path) == SHA256.hash("weights"))

    // Same size, same time of change: only the attributes tell.
    let stamp = try FileStamp(ofFile: path)
    try folder.write("model", "WEIGHTS")
    let times = [timespec(tv_sec: stamp.modified / 1_000_000_000, tv_nsec: stamp.modified % 1_000_000_000)]
    #expect(utimensat(AT_FDCWD, path, times + times, 0) == 0)
    #expect(try FileStamp(ofFile: path).modified == stamp.modified)
    #expect(try cache.sha256(ofFile: path) == SHA256.hash("WEIGHTS"))
  }

  @Test("a file that was just changed is not remembered: its next change might not show")
  func tooYoung() throws {
    let path = try folder.write("model", "weights")
    #expect(try cache.sha256(ofFile: path) == SHA256.hash("weights"))
    // Nor one from the future.
    let times = [timespec(tv_sec: 1 << 33, tv_nsec: 0), timespec(tv_sec: 1 << 33, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
    #expect(try cache.sha256(ofFile: path) == SHA256.hash("weights"))
    #expect(entries == [])
  }

  @Test("a damaged entry, or one of another file, is found out again")
  func damaged() throws {
    let path = try settledFile()
    _ = try cache.sha256(ofFile: path)
    let name = "cache/\(entries[0])"
    let good = try String(decoding: readFile(folder.file(name)), as: UTF8.self)
    let wrong = SHA256.hash("other")
    let bad = [
      "", "{", "{}", "[]", "null", String(good.dropLast(20)), good.replacing("\"schema\":1", with: "\"schema\":2"),
      good.replacing(SHA256.hash("weights"), with: "abc"), good.replacing(SHA256.hash("weights"), with: wrong.uppercased()),
      good.replacing(SHA256.hash("weights"), with: wrong).replacing("\"size\":7", with: "\"size\":8"),
      good.replacing(SHA256.hash("weights"), with: wrong).replacing("\"inode\":\"", with: "\"inode\":\"1"),
      String(repeating: " ", count: 5000) + good.replacing(SHA256.hash("weights"), with: wrong),
    ]
    for text in bad {
      try folder.write(name, text)
      #expect(try cache.sha256(ofFile: path) == SHA256.hash("weights"), "\(text)")
      #expect(try String(decoding: readFile(folder.file(name)), as: UTF8.self) == good, "it is written again: \(text)")
    }
    // Things that are no file.
    try FileManager.default.removeItem(atPath: folder.file(name))
    try folder.makeDirectory(name)
    #expect(try cache.sha256(ofFile: path) == SHA256.hash("weights"))
    try FileManager.default.removeItem(atPath: folder.file(name))
    #expect(mkfifo(folder.file(name), 0o600) == 0)
    #expect(try cache.sha256(ofFile: path) == SHA256.hash("weights"))
  }

  @Test("without a place, or where none can be made, it works without memory", arguments: ["none", "a file", "no folder"])
  func noPlace(_ what: String) throws {
    let path = try settledFile()
    try folder.write("occupied", "")
    let cache =
      switch what {
      case "none": ContentCache.none
      case "a file": ContentCache(directory: folder.file("occupied"))
      default: ContentCache(directory: folder.file("occupied/a/b"))
      }
    for _ in 0..<2 { #expect(try cache.sha256(ofFile: path) == SHA256.hash("weights")) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["model", "occupied"])
  }

  @Test("what is known holds for the file that was looked at only")
  func otherFile() throws {
    let path = try settledFile()
    let stamp = try FileStamp(ofFile: path)
    #expect(cache[stamp] == nil)
    _ = try cache.sha256(ofFile: path)
    #expect(cache[stamp] == SHA256.hash("weights"))
    try folder.write("model", "weights!")
    #expect(cache[try FileStamp(ofFile: path)] == nil)
  }

  @Test("what is no file has no hash", arguments: ["missing", "folder", "fifo"])
  func noFile(_ what: String) throws {
    try folder.makeDirectory("folder")
    #expect(mkfifo(folder.file("fifo"), 0o600) == 0)
    #expect(throws: Diagnostic.self) { try cache.sha256(ofFile: folder.file(what)) }
  }
}
