import Datasets
import FileFormats
import Glibc
import TestSupport
import Testing
import Tokenizers

/// `data.on_bad_row`: what happens to rows that cannot be used.
@Suite("Bad rows")
struct BadRowTests {
  private func read(_ bytes: [UInt8], _ onBadRow: ExampleSettings.OnBadRow) throws -> Dataset {
    let folder = try TemporaryDirectory()
    var settings = ExampleSettings()
    settings.onBadRow = onBadRow
    return try Dataset(try folder.write("d.jsonl", bytes), tokenizer: try byteTokenizer(), settings: settings, keepsRows: true)
  }

  private static let good = #"{"text":"a"}"#
  private static let bad: [(name: String, row: [UInt8])] = [
    ("not JSON", Array("hello".utf8)), ("an empty line", []), ("an array", Array("[1]".utf8)), ("no known key", Array("{}".utf8)),
    ("a number for a text", Array(#"{"text":1}"#.utf8)), ("a duplicate key", Array(#"{"text":"a","text":"b"}"#.utf8)),
    ("bad UTF-8", Array(#"{"text":""#.utf8) + [0xFF] + Array(#""}"#.utf8)),
    ("a NUL byte", Array(#"{"text":"a"#.utf8) + [0] + Array(#""}"#.utf8)),
    ("a lone surrogate", Array(#"{"text":"\ud800"}"#.utf8)), ("a number out of range", Array(#"{"text":"a","x":1e999}"#.utf8)),
    ("129 levels", Array((#"{"text":"a","x":"# + String(repeating: "[", count: 129) + String(repeating: "]", count: 129) + "}").utf8)),
    ("five million levels", Array((#"{"text":"a","x":"# + String(repeating: "[", count: 5_000_000)).utf8)),
    ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(good.utf8)), ("two objects", Array((good + good).utf8)),
    ("a line too long", Array(#"{"text":""#.utf8) + [UInt8](repeating: 0x61, count: RecordReader.maximumRecordBytes)),
  ]

  @Test("a bad row refuses the file with its line, or is left out and counted; the rows around it stay", arguments: bad.map(\.name))
  func badRow(name: String) throws {
    // By name: the testing library would write out the millions of bytes of some rows.
    let row = try #require(Self.bad.first { $0.name == name }?.row)
    let file = Array((Self.good + "\n").utf8) + row + Array(("\n" + Self.good + "\n").utf8)
    let refusal = #expect(throws: Diagnostic.self) { try read(file, .fail) }
    #expect(refusal?.category == .rejected && refusal?.problems.first?.line == 2, "\(refusal.map { "\($0)" } ?? "")")
    let dataset = try read(file, .skip)
    #expect(dataset.examples.map(\.line) == [1, 3] && dataset.rows.map(\.line) == [1, 3])
    #expect(dataset.skipped.count == 1 && dataset.skipped.first == [2] && dataset.firstSkipped?.line == 2)
    #expect(DatasetSummary(dataset).skipped == dataset.skipped)
  }

  @Test("many bad rows are counted, and the first are named")
  func many() throws {
    let lines = (1...40).map { $0 % 2 == 0 ? "x" : Self.good }.joined(separator: "\n")
    let dataset = try read(Array(lines.utf8), .skip)
    #expect(dataset.examples.count == 20 && dataset.skipped.count == 20)
    #expect(dataset.skipped.first == [2, 4, 6, 8, 10, 12, 14, 16, 18, 20])
  }

  @Test("a file of which nothing is left is refused with the first reason", arguments: ["x", "x\n{}\n"])
  func nothingLeft(text: String) {
    let refusal = #expect(throws: Diagnostic.self) { try read(Array(text.utf8), .skip) }
    #expect(refusal?.description.contains("no row is left") == true && refusal?.description.contains("d.jsonl:1:1") == true)
  }

  @Test("a long line at the end of the file, with or without its end, is skipped once", arguments: ["", "\n"])
  func longLast(end: String) throws {
    let long = [UInt8](repeating: 0x20, count: RecordReader.maximumRecordBytes + 1)
    let dataset = try read(Array((Self.good + "\n").utf8) + long + Array(end.utf8), .skip)
    #expect(dataset.examples.count == 1 && dataset.skipped.count == 1)
  }

  @Test("a fault of the disk is never a bad row")
  func storage() throws {
    let folder = try TemporaryDirectory()
    var settings = ExampleSettings()
    settings.onBadRow = .skip
    #expect(throws: Diagnostic.self) {
      try Dataset(folder.file("missing"), tokenizer: try byteTokenizer(), settings: settings)
    }
  }
}
