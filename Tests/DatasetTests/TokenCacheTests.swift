import Datasets
import FileFormats
import Foundation
import TestSupport
import Testing
import Tokenizers

/// The memory of what data files are in tokens: it saves time, and is never believed against what it should be.
@Suite("Token cache")
struct TokenCacheTests {
  private let folder: TemporaryDirectory
  private let cache: TokenCache

  init() throws {
    folder = try TemporaryDirectory()
    cache = TokenCache(directory: folder.file("tokens"), smallest: 0)
  }

  private static let rows = """
    {"prompt": "ab", "completion": " c", "database": "x"}
    {"text": "longer than all the others"}
    {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}, {"role": "user", "content": "c"}, \
    {"role": "assistant", "content": "de"}]}
    {"prompt": "", "completion": "é😀"}
    no row
    {"prompt": "abcdefghijklmnopqrstuvwxyz", "completion": "abcdefghijklmnopqrstuvwxyz"}

    """

  private func tokenizer() throws -> Tokenizer { try byteTokenizer(addsBOS: true, chatTemplate: ByteTokenizer.chatML) }

  private func settings(_ change: (inout ExampleSettings) -> Void = { _ in }) -> ExampleSettings {
    var settings = ExampleSettings()
    (settings.onBadRow, settings.maxLength) = (.skip, 40)
    change(&settings)
    return settings
  }

  private func entries() throws -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.file("tokens")).sorted()) ?? []
  }

  private func entry() throws -> String {
    let names = try entries()
    try #require(names.count == 1, "\(names)")
    return "tokens/\(names[0])"
  }

  /// Everything a data set is, as one text.
  private func description(_ dataset: Dataset) -> String {
    var text = ""
    dump(dataset, to: &text)
    return text
  }

  /// Whether a read comes from the cache: that leaves the time of the last use behind.
  private func isUsed(_ body: () throws -> Void) throws -> Bool {
    let path = folder.file(try entry())
    let old = [timespec(tv_sec: 1000, tv_nsec: 0), timespec(tv_sec: 1000, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, path, old, 0) == 0)
    let stamp = try FileStamp(ofFile: path)
    try body()
    let after = try FileStamp(ofFile: path)
    return after.modified != stamp.modified && after.inode == stamp.inode
  }

  @Test(
    "a data set from the cache is the one that was tokenised, in everything",
    arguments: ["as it is", "dropped", "prompts too", "no eos", "one line more", "long first line", "open ends"])
  func equal(_ what: String) throws {
    let settings = settings {
      if what == "dropped" { $0.onTooLong = .drop }
      if what == "prompts too" { $0.trainOnPrompt = true }
      if what == "no eos" { $0.appendEOS = false }
      if what == "open ends" { $0.chatTemplate = ByteTokenizer.chatML.replacingOccurrences(of: "<|im_end|>", with: "") }
    }
    var rows = Array(Self.rows.utf8)
    if what == "one line more" { rows += Array("{\"text\": \"no end\"}".utf8) }
    if what == "long first line" { rows = [UInt8](repeating: 0x20, count: RecordReader.maximumRecordBytes + 1) + [0x0A] + rows }
    let path = try folder.write("d.jsonl", rows)
    let tokenizer = try tokenizer()
    let plain = try Dataset(path, tokenizer: tokenizer, settings: settings)
    #expect(plain.skipped.count > 0 && plain.truncated.count + plain.dropped.count > 0 && plain.examples.count >= 3)
    #expect(plain.contentHash == SHA256.hash(rows) && plain.openEnded.count == (what == "open ends" ? 1 : 0))
    #expect(description(try Dataset(path, tokenizer: tokenizer, settings: settings, cache: cache)) == description(plain))
    var again: Dataset?
    let isUsed = try isUsed { again = try Dataset(path, tokenizer: tokenizer, settings: settings, cache: cache) }
    #expect(isUsed && again.map(description) == description(plain))
    // A copy of the data elsewhere is the same data, and its messages name the place they are asked for.
    let copy = try folder.write("copy.jsonl", rows)
    let isUsedAgain = try self.isUsed { again = try Dataset(copy, tokenizer: tokenizer, settings: settings, cache: cache) }
    let plainCopy = try Dataset(copy, tokenizer: tokenizer, settings: settings)
    #expect(isUsedAgain && again.map(description) == description(plainCopy) && again?.firstSkipped?.file == copy)
  }

  @Test("rows with labels are kept with their numbers, and rows of other labels or columns apart")
  func labels() throws {
    let rows = (0..<9).map { #"{"text": "row \#($0)", "label": "\#($0 % 2 == 0 ? "b" : "a")", "other": "o\#($0)"}"# + "\n" }.joined()
    let path = try folder.write("d.jsonl", rows)
    let tokenizer = try tokenizer()
    var columns = ColumnMapping()
    let reader = ObjectReader(["text": "{text} {other}", "label": "label"], file: "c.json")
    columns = ColumnMapping(reader)
    let changes: [(inout ExampleSettings) -> Void] = [
      { $0.labels = ["a", "b"] }, { $0.labels = ["b", "a"] },
      { ($0.labels, $0.columns) = (["a", "b"], columns) },
    ]
    var hashes: Set<[Int32?]> = []
    for (number, change) in changes.enumerated() {
      let first = try Dataset(path, tokenizer: tokenizer, settings: settings(change), cache: cache)
      #expect(try entries().count == number + 1)
      let again = try Dataset(path, tokenizer: tokenizer, settings: settings(change), cache: cache)
      #expect(again.examples == first.examples && again.examples.count == 9)
      hashes.insert(first.examples.map(\.label) + [Int32(first.examples[0].ids.count)])
    }
    #expect(hashes.count == 3)
  }

  @Test("other data, another tokenizer and every other setting have an entry of their own")
  func keys() throws {
    let path = try folder.write("d.jsonl", Self.rows)
    let changes: [String: (inout ExampleSettings) -> Void] = [
      "maxLength": { $0.maxLength = 41 }, "trainOnPrompt": { $0.trainOnPrompt = true }, "appendEOS": { $0.appendEOS = false },
      "chatFormat": { $0.chatFormat = "chatml" }, "chatTemplate": { $0.chatTemplate = ByteTokenizer.chatML + "{# another #}" },
      "templateDate": { $0.templateDate = TemplateDate("1999-01-02T03:04:05") }, "onTooLong": { $0.onTooLong = .drop },
      "onBadRow": { $0.onBadRow = .fail },
    ]
    // Rows with labels and those with columns of their own have tests of their own.
    #expect(
      Set(Mirror(reflecting: ExampleSettings()).children.compactMap(\.label)) == Set(changes.keys).union(["labels", "columns"]),
      "a setting is not tested here")
    var tokenizer = try tokenizer()
    _ = try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: cache)
    // One whose rows are all good, for the setting that refuses bad ones.
    let good = try folder.write("good.jsonl", Self.rows.replacing("no row\n", with: ""))
    _ = try Dataset(good, tokenizer: tokenizer, settings: settings(), cache: cache)
    var count = 2
    #expect(try entries().count == count)
    for (name, change) in changes {
      _ = try Dataset(good, tokenizer: tokenizer, settings: settings(change), cache: cache)
      count += 1
      #expect(try entries().count == count, "\(name)")
    }
    tokenizer = try byteTokenizer(addsBOS: false, chatTemplate: ByteTokenizer.chatML)
    _ = try Dataset(good, tokenizer: tokenizer, settings: settings(), cache: cache)
    #expect(try entries().count == count + 1)
  }

  @Test("a damaged file is found out, whichever byte it is, and written again")
  func damaged() throws {
    let path = try folder.write("d.jsonl", Self.rows)
    let tokenizer = try tokenizer()
    let right = description(try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: cache))
    let name = try entry()
    let good = try readFile(folder.file(name))
    var bad: [[UInt8]] = good.indices.map { index in
      var bytes = good
      bytes[index] ^= 0x20
      return bytes
    }
    for count in stride(from: 0, to: good.count, by: 7) { bad.append(Array(good[..<count])) }
    bad += [good + [0], good + good, good + [UInt8](repeating: 0, count: 1 << 21), [UInt8](repeating: 0x20, count: 1 << 17)]
    for bytes in bad {
      try folder.write(name, bytes)
      #expect(description(try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: cache)) == right)
      #expect(try readFile(folder.file(name)) == good)
    }
    // Another file under its name.
    _ = try Dataset(path, tokenizer: tokenizer, settings: settings { $0.maxLength = 39 }, cache: cache)
    let other = try #require(try entries().first { "tokens/\($0)" != name })
    try folder.write(name, readFile(folder.file("tokens/\(other)")))
    #expect(description(try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: cache)) == right)
    // Things that are no file.
    for make in [{ mkfifo($0, 0o600) }, { symlink("/dev/zero", $0) }, { mkdir($0, 0o700) }] as [(String) -> Int32] {
      try FileManager.default.removeItem(atPath: folder.file(name))
      #expect(make(folder.file(name)) == 0)
      #expect(description(try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: cache)) == right)
    }
  }

  @Test("a file that was made up, its hash right, ends nothing and claims no memory")
  func forged() throws {
    let path = try folder.write("d.jsonl", Self.rows)
    let tokenizer = try tokenizer()
    let right = try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: cache)
    let name = try entry()
    let good = try readFile(folder.file(name)).dropLast(64)
    var random = SeededGenerator(seed: 5)
    for round in 0..<2000 {
      var bytes = Array(good)
      for _ in 0...random.next() % 3 {
        let index = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[index] ^= 1 << (random.next() % 8)
        case 1: bytes[index] = [0, 0xFF, 0x7F, 0x80][Int(random.next() % 4)]
        case 2: bytes.remove(at: index)
        default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
        }
      }
      try folder.write(name, bytes + Array(SHA256.hash(bytes).utf8))
      let found = try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: cache)
      // What is believed is whole: a model can be trained with it.
      #expect(found.examples.allSatisfy { $0.ids.count == $0.isTarget.count && $0.promptCount <= $0.ids.count }, "round \(round)")
      #expect(found.examples.flatMap(\.ids).allSatisfy { (0..<Int32(tokenizer.vocabularySize)).contains($0) }, "round \(round)")
      #expect(found.examples.allSatisfy { (1...40).contains($0.ids.count) && $0.line > 0 }, "round \(round)")
      #expect(found.contentHash == right.contentHash, "round \(round)")
    }
  }

  @Test("of many files those used last stay, within the size that is allowed; a larger one is not kept")
  func capacity() throws {
    let tokenizer = try tokenizer()
    func read(_ number: Int, length: Int = 1000, _ cache: TokenCache) throws {
      let path = try folder.write("d\(number).jsonl", "{\"text\": \"\(number)\(String(repeating: "a", count: length))\"}\n")
      _ = try Dataset(path, tokenizer: tokenizer, settings: settings { $0.maxLength = 1 << 20 }, cache: cache)
    }
    try read(0, cache)
    let first = try entry()
    let size = try readFile(folder.file(first)).count
    let small = TokenCache(directory: folder.file("tokens"), smallest: 0, capacity: 3 * size + size / 2)
    for number in 1...2 { try read(number, small) }
    #expect(try entries().count == 3)
    // The oldest by its last use, not by its making.
    for name in try entries() {
      let old = [timespec(tv_sec: 1000, tv_nsec: 0), timespec(tv_sec: 1000, tv_nsec: 0)]
      #expect(utimensat(AT_FDCWD, folder.file("tokens/\(name)"), old, 0) == 0)
    }
    try read(0, small)
    for number in 3...4 { try read(number, small) }
    #expect(try entries().count == 3 && entries().contains { "tokens/\($0)" == first })
    let before = try entries()
    try read(5, length: 4 * 1000, small)
    #expect(try entries() == before)
  }

  @Test("a small data file is not kept, nor one whose rows are wanted")
  func bypassed() throws {
    let path = try folder.write("d.jsonl", Self.rows)
    let size = Self.rows.utf8.count
    let tokenizer = try tokenizer()
    let larger = TokenCache(directory: folder.file("tokens"), smallest: size + 1)
    _ = try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: larger)
    _ = try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: .none)
    #expect(try Dataset(path, tokenizer: tokenizer, settings: settings(), keepsRows: true, cache: cache).rows.count == 5)
    #expect(try entries() == [])
    let justLargeEnough = TokenCache(directory: folder.file("tokens"), smallest: size)
    _ = try Dataset(path, tokenizer: tokenizer, settings: settings(), cache: justLargeEnough)
    #expect(try entries().count == 1)
  }

  @Test(
    "where nothing can be written nothing is kept, and nothing is left",
    arguments: ["a file", "no folder", "open", "write", "fsync", "rename"])
  func noPlace(_ what: String) throws {
    let path = try folder.write("d.jsonl", Self.rows)
    try folder.write("occupied", "")
    let tokenizer = try tokenizer()
    let right = description(try Dataset(path, tokenizer: tokenizer, settings: settings()))
    let directory = ["a file": "occupied", "no folder": "occupied/a/b"][what] ?? "tokens"
    let cache = TokenCache(directory: folder.file(directory), smallest: 0)
    let settings = settings()
    func read() throws {
      for _ in 0..<2 { #expect(description(try Dataset(path, tokenizer: tokenizer, settings: settings, cache: cache)) == right) }
    }
    if let operation = FileOperation(rawValue: what) {
      try FaultPoint.with(Fault(.fail(ENOSPC), operation, at: 1, isLasting: true), under: folder.file("tokens")) { try read() }
    } else {
      try read()
    }
    #expect(try entries() == [])
  }

  @Test("a file that is refused is refused with a cache as well")
  func refused() throws {
    let path = try folder.write("d.jsonl", Self.rows)
    for _ in 0..<2 {
      let error = #expect(throws: Diagnostic.self) {
        try Dataset(path, tokenizer: try tokenizer(), settings: settings { $0.onBadRow = .fail }, cache: cache)
      }
      #expect(error?.problems.map(\.line) == [5])
    }
    #expect(throws: Diagnostic.self) {
      try Dataset(folder.file("missing"), tokenizer: try tokenizer(), settings: settings(), cache: cache)
    }
    #expect(try entries() == [])
  }
}
