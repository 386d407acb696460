import Datasets
import FileFormats
import TestSupport
import Testing

@Suite("Rows that are kept for the metric")
struct RowTextTests {
  /// Rows of many small members: the worst there is for memory.
  private func rows(_ count: Int) -> String {
    let members = String(repeating: "0,", count: 50_000) + "0"
    return (0..<count).map { #"{"prompt":"a","completion":"b","id":\#($0),"x":[\#(members)]}"# + "\r\n" }.joined()
  }

  @Test("are what stands in the file, extra keys included")
  func fields() throws {
    let folder = try TemporaryDirectory(["d.jsonl": rows(2)])
    let dataset = try Dataset(folder.file("d.jsonl"), tokenizer: byteTokenizer(), keepsRows: true, threads: 2)
    #expect(dataset.rows.map { $0.text?.object["id"] } == [0, 1])
    #expect(dataset.rows.map { $0.text?.object["x"]?.array?.count } == [50_001, 50_001])
    let without = try Dataset(folder.file("d.jsonl"), tokenizer: byteTokenizer())
    #expect(without.rows.isEmpty && without.examples == dataset.examples)
  }

  @Test("take little more memory than their text")
  func memory() throws {
    let text = rows(200)
    let folder = try TemporaryDirectory(["d.jsonl": text])
    let before = try residentBytes()
    let dataset = try Dataset(folder.file("d.jsonl"), tokenizer: byteTokenizer(), keepsRows: true, threads: 2)
    let taken = try residentBytes() - before
    #expect(dataset.rows.count == 200)
    // Parsed, they take seventeen times as much. Other tests run beside this one.
    #expect(taken < 6 * text.utf8.count, "\(taken) bytes for \(text.utf8.count)")
  }

  private func residentBytes() throws -> Int {
    let fields = String(decoding: try readFile("/proc/self/statm"), as: UTF8.self).split(separator: " ")
    return 4096 * (Int(fields[1]) ?? 0)
  }
}
