import Datasets
import FileFormats
import TestSupport
import Testing

/// All rows of a file, and the first error.
private func read(_ bytes: [UInt8], maximumLineBytes: Int = 1 << 20, chunkBytes: Int = 4) throws -> (
  rows: [(Int, JSONObject)], error: String?
) {
  let folder = try TemporaryDirectory()
  let lines = try JSONLines(try folder.write("d.jsonl", bytes), maximumLineBytes: maximumLineBytes, chunkBytes: chunkBytes)
  var rows: [(Int, JSONObject)] = []
  do throws(Diagnostic) {
    while let row = try lines.next() { rows.append((lines.line, row)) }
  } catch {
    return (rows, String(error.description.dropFirst(folder.path.count + 1)))
  }
  return (rows, nil)
}

@Suite("Reading JSONL")
struct JSONLinesTests {
  @Test(
    "the rows are the same however the file ends and however it is read",
    arguments: ["{\"a\":1}\n{\"b\":\"x\"}\n{}\n", "{\"a\":1}\n{\"b\":\"x\"}\n{}", "{\"a\":1}\r\n {\"b\":\"x\"} \r\n{}\r\n"],
    [1, 2, 3, 7, 8, 9, 64, 1 << 20])
  func rows(text: String, chunkBytes: Int) throws {
    let (rows, error) = try read(Array(text.utf8), chunkBytes: chunkBytes)
    #expect(error == nil)
    #expect(rows.map(\.0) == [1, 2, 3])
    #expect(rows.map { JSONValue($0.1) } == [["a": 1], ["b": "x"], [:]])
  }

  @Test("an empty file has no rows, and neither has a byte order mark alone")
  func empty() throws {
    #expect(try read([]).rows.isEmpty)
    #expect(try read([0xEF, 0xBB, 0xBF]).rows.isEmpty)
  }

  @Test("a byte order mark at the start is passed over, however the file is read", arguments: [1, 2, 3, 4, 1 << 20])
  func byteOrderMark(chunkBytes: Int) throws {
    let (rows, error) = try read(Array("\u{FEFF}{\"a\":1}\n{}".utf8), chunkBytes: chunkBytes)
    #expect(error == nil && rows.map(\.0) == [1, 2] && rows.first?.1["a"] == 1)
  }

  @Test("a line as long as the limit is read, a longer one refused", arguments: [1, 5, 20, 1000])
  func longLine(chunkBytes: Int) throws {
    let longest = "{\"a\":\"0123456789\"}"
    #expect(try read(Array("\(longest)\n{}".utf8), maximumLineBytes: longest.utf8.count, chunkBytes: chunkBytes).rows.count == 2)
    for ending in ["", "\n", "\n{}"] {
      let (rows, error) = try read(Array("{}\n\(longest)\(ending)".utf8), maximumLineBytes: longest.utf8.count - 1, chunkBytes: chunkBytes)
      #expect(rows.count == 1)
      #expect(error == "d.jsonl:2: the line is longer than 17 bytes; break the row into shorter ones")
    }
  }

  @Test(
    "says what is wrong with a line, and where",
    arguments: [
      ("{}\n\n{}", "d.jsonl:2: empty line (must be one JSON object per line); delete it"),
      ("{}\n \r\n{}", "d.jsonl:2: empty line (must be one JSON object per line); delete it"),
      ("{}\n\n", "d.jsonl:2: empty line (must be one JSON object per line); delete it"),
      ("[1]", "d.jsonl:1: found an array of 1 (must be an object such as {\"prompt\": …, \"completion\": …})"),
      ("{}\n3", "d.jsonl:2: found 3 (must be an object such as {\"prompt\": …, \"completion\": …})"),
      ("{}\n{\"a\":1,}", "d.jsonl:2:8: "), ("{\"a\":1,\"a\":2}", "d.jsonl:1:8: "), ("{} {}", "d.jsonl:1:4: "),
      ("{}\n\u{FEFF}{}", "d.jsonl:2:1: "),
      ("{\"a\":1e999}", "d.jsonl:1:6: "), ("{\"a\":\"\\ud800\"}", "d.jsonl:1:"), ("\0", "d.jsonl:1:1: "),
    ])
  func badLine(text: String, message: String) throws {
    let error = try #require(try read(Array(text.utf8)).error)
    #expect(error.hasPrefix(message), "\(error)")
  }

  @Test("bytes that are not UTF-8 are refused")
  func badUTF8() throws {
    #expect(try read(Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)).error?.hasPrefix("d.jsonl:1:7: ") == true)
  }

  @Test("a directory, a FIFO and a missing file are refused")
  func notAFile() throws {
    let folder = try TemporaryDirectory()
    #expect(throws: Diagnostic.self) { try JSONLines(folder.path) }
    #expect(throws: Diagnostic.self) { try JSONLines("/dev/zero") }
    let error = #expect(throws: Diagnostic.self) { try JSONLines("\(folder.path)/none.jsonl") }
    #expect(error?.description == "\(folder.path)/none.jsonl: cannot be opened: No such file or directory")
  }
}
