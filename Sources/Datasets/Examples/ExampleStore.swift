import FileFormats
import Glibc

/// The examples of one data file as numbers of 32 bits: in memory where they are few, else in a file of which only the examples at hand are
/// read. A row takes its ids and some 32 bytes, and 8 bytes of memory in any case.
///
/// The numbers of an example: how many ids and runs it has, its `promptCount`, its line in the data file, the number of its label plus 1 (0
/// where it has none), where each run of equal `isTarget` ends (the first run is of false), and the ids.
final class ExampleStore: Sendable {
  /// Where the numbers lie.
  enum Storage: Sendable {
    case memory([Int32])
    case file(ExampleFile)
  }

  let storage: Storage
  /// Where each example begins among the numbers, and the end of the last one.
  let offsets: [Int]

  /// Numbers in front of an example's runs.
  static let recordCount = 5
  /// More numbers than these go into a file.
  static let mostInMemory = 1 << 24

  init(_ storage: Storage, offsets: [Int]) { (self.storage, self.offsets) = (storage, offsets) }

  /// Number of examples.
  var count: Int { offsets.count - 1 }

  /// Numbers of all examples.
  var wordCount: Int { offsets.last ?? 0 }

  /// One example.
  subscript(index: Int) -> Example {
    let range = offsets[index]..<offsets[index + 1]
    return words(range) { Example(words: $0) }
  }

  /// Hands out some of the numbers.
  func words<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    switch storage {
    case .memory(let words): words.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    case .file(let file): file.words(range, body)
    }
  }
}

/// An open file of numbers. It may have no name any more.
final class ExampleFile: Sendable {
  private let path: String
  private let descriptor: FileDescriptor
  /// Bytes in front of the numbers.
  private let start: Int

  init(_ path: String, _ descriptor: consuming FileDescriptor, start: Int) {
    (self.path, self.start) = (path, start)
    self.descriptor = descriptor
  }

  /// - Note: a disk that fails ends the program as it does where weights are mapped: what was saved before is whole.
  func words<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: max(1, range.count)) { buffer in
      let words = UnsafeMutableBufferPointer(rebasing: buffer[..<range.count])
      do throws(Diagnostic) {
        try descriptor.readAll(UnsafeMutableRawBufferPointer(words), at: start + 4 * range.lowerBound, path: path)
      } catch {
        let text = Array("error: \(error); what was saved before is untouched\n".utf8)
        _ = Glibc.write(STDERR_FILENO, text, text.count)
        exit(4)
      }
      return body(UnsafeBufferPointer(words))
    }
  }
}

/// Takes examples one after the other, and moves to a file when they are many.
struct ExampleStoreBuilder: ~Copyable {
  private var offsets = [0]
  private var pending: [Int32] = []
  private var file: FileDescriptor?
  private var filePath = ""
  private let limit: Int

  /// - Parameter limit: numbers that are kept in memory.
  init(limit: Int = ExampleStore.mostInMemory) { self.limit = limit }

  /// Number of examples.
  var count: Int { offsets.count - 1 }

  mutating func append(_ example: Example) throws(Diagnostic) {
    let before = pending.count
    example.appendWords(to: &pending)
    offsets.append((offsets.last ?? 0) + pending.count - before)
    if pending.count >= (file == nil ? limit : 1 << 18) { try flush() }
  }

  /// All that was taken.
  consuming func finish() throws(Diagnostic) -> ExampleStore {
    if file != nil { try flush() }
    guard let file = file.take() else { return ExampleStore(.memory(pending), offsets: offsets) }
    return ExampleStore(.file(ExampleFile(filePath, file, start: 0)), offsets: offsets)
  }

  private mutating func flush() throws(Diagnostic) {
    if file == nil {
      filePath = Self.scratchDirectory
      file = try FileDescriptor(unnamedIn: filePath)
    }
    let result: Result<Void, Diagnostic> = pending.withUnsafeBytes { bytes in
      Result { () throws(Diagnostic) in try file?.write(bytes, path: filePath) }
    }
    try result.get()
    pending.removeAll(keepingCapacity: true)
  }

  /// A folder on a disk: `$TMPDIR`, the user's cache, or /var/tmp. /tmp may lie in memory.
  private static var scratchDirectory: String {
    if let folder = getenv("TMPDIR").flatMap({ String(validatingCString: $0) }), !folder.isEmpty { return folder }
    guard let cache = UserCache.directory else { return "/var/tmp" }
    UserCache.make(cache)
    return access(cache, W_OK) == 0 ? cache : "/var/tmp"
  }
}

extension Example {
  /// - Parameter words: the numbers of one example, checked before.
  init(words: UnsafeBufferPointer<Int32>) {
    let (idCount, runCount) = (Int(words[0]), Int(words[1]))
    var isTarget: [Bool] = []
    isTarget.reserveCapacity(idCount)
    for number in 0..<runCount {
      let end = Int(words[ExampleStore.recordCount + number])
      isTarget.append(contentsOf: repeatElement(number % 2 == 1, count: end - isTarget.count))
    }
    self.init(
      ids: Array(words[(ExampleStore.recordCount + runCount)...]), isTarget: isTarget, promptCount: Int(words[2]), line: Int(words[3]))
    label = words[4] == 0 ? nil : words[4] - 1
  }

  func appendWords(to words: inout [Int32]) {
    // Where each run of equal marks ends; the first is of false, and may be empty.
    var runs: [Int32] = []
    var current = false
    for (index, isTarget) in isTarget.enumerated() where isTarget != current {
      runs.append(Int32(index))
      current = isTarget
    }
    runs.append(Int32(isTarget.count))
    words += [Int32(ids.count), Int32(runs.count), Int32(promptCount), Int32(clamping: line), label.map { $0 + 1 } ?? 0]
    words += runs
    words += ids
  }
}
