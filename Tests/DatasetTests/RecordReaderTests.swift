import Datasets
import FileFormats
import TestSupport
import Testing

/// All rows of a file, and the first error.
private func read(
  _ bytes: [UInt8], name: String = "d.jsonl", maximumRecordBytes: Int = 1 << 20, chunkBytes: Int = 4
) throws -> (rows: [(Int, JSONObject)], error: String?) {
  let folder = try TemporaryDirectory()
  var rows: [(Int, JSONObject)] = []
  do {
    let reader = try RecordReader(
      try folder.write(name, bytes), maximumRecordBytes: maximumRecordBytes, chunkBytes: chunkBytes)
    while let row = try reader.next() { rows.append((reader.line, row)) }
  } catch let error as Diagnostic {
    return (rows, String(error.description.dropFirst(folder.path.count + 1)))
  }
  return (rows, nil)
}

@Suite("Reading data files")
struct RecordReaderTests {
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
    #expect(try read(Array("\(longest)\n{}".utf8), maximumRecordBytes: longest.utf8.count, chunkBytes: chunkBytes).rows.count == 2)
    for ending in ["", "\n", "\n{}"] {
      let (rows, error) = try read(
        Array("{}\n\(longest)\(ending)".utf8), maximumRecordBytes: longest.utf8.count - 1, chunkBytes: chunkBytes)
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
      ("{\"a\":1e999}", "d.jsonl:1:6: "), ("{\"a\":\"\\ud800\"}", "d.jsonl:1:"), ("{}\n\0", "d.jsonl:2:1: "),
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
    #expect(throws: Diagnostic.self) { try RecordReader(folder.path) }
    #expect(throws: Diagnostic.self) { try RecordReader("/dev/zero") }
    let error = #expect(throws: Diagnostic.self) { try RecordReader("\(folder.path)/none.jsonl") }
    #expect(error?.description == "\(folder.path)/none.jsonl: cannot be opened: No such file or directory")
  }

  // MARK: Arrays

  private static let chunks = [1, 2, 3, 7, 8, 9, 64, 1 << 20]

  @Test("the rows of an array are those of its elements, each with its line, however the file is read", arguments: chunks)
  func array(chunkBytes: Int) throws {
    let text = "\u{FEFF} [\n  {\n    \"a\": \"x ] } \\\" \\\\\"\n  },\n\n{\"b\": [1, {\"c\": 2}]} , {}\n]\r\n"
    let (rows, error) = try read(Array(text.utf8), chunkBytes: chunkBytes)
    #expect(error == nil)
    #expect(rows.map(\.0) == [2, 6, 6])
    #expect(rows.map { JSONValue($0.1) } == [["a": "x ] } \" \\"], ["b": [1, ["c": 2]]], [:]])
    #expect(try read(Array("[]".utf8), chunkBytes: chunkBytes).rows.isEmpty)
  }

  @Test(
    "says what is wrong with an array, and where", arguments: chunks,
    [
      ("[{}\n,", "d.jsonl:2:2: the file ends before the array does (must end with ']')"),
      ("[{},\n{\"a\": [1", "d.jsonl:2:1: the file ends inside a row of the array"),
      ("[{},\n{\"a\": \"]", "d.jsonl:2:1: the file ends inside a row of the array"),
      ("[{}\n {}]", "d.jsonl:2:2: found '{' after a row of the array (must be ',' or ']')"),
      ("[{}, ]", "d.jsonl:1:6: found ']' after a comma (must be a row)"),
      ("[{},, {}]", "d.jsonl:1:5: found ',' (must be a row)"),
      ("[{}] x", "d.jsonl:1:6: found 'x' after the end of the array"),
      ("[{}, 3]", "d.jsonl:1: found 3 (must be an object"),
      ("[{}, \"}\"]", "d.jsonl:1: found \"}\" (must be an object"),
      ("[{},  {\"a\":1,}]", "d.jsonl:1:14: "), ("[{},\n {\"a\":1,\n\"a\":2}]", "d.jsonl:3:1: "),
    ])
  func badArray(chunkBytes: Int, file: (text: String, message: String)) throws {
    let (rows, error) = try read(Array(file.text.utf8), chunkBytes: chunkBytes)
    #expect(rows.count == 1 && error?.hasPrefix(file.message) == true, "\(error ?? "")")
  }

  @Test("a row of an array that is too long is passed over, and the next one is read", arguments: chunks)
  func longElement(chunkBytes: Int) throws {
    let folder = try TemporaryDirectory()
    let path = try folder.write("d.json", "[{\"a\": \"0123456789\\\"]\"}\n, {\"b\": 1}]")
    let reader = try RecordReader(path, maximumRecordBytes: 12, chunkBytes: chunkBytes)
    #expect(throws: Diagnostic.self) { try reader.next() }
    #expect(!reader.canGoOn && !reader.isBroken)
    try reader.passLongRecord()
    #expect(try reader.next() == ["b": 1] && reader.line == 2)
    #expect(try reader.next() == nil)
  }

  // MARK: Tables

  @Test("the rows of a table have the names of its columns, each with its line, however the file is read", arguments: chunks)
  func table(chunkBytes: Int) throws {
    let text = "\u{FEFF}prompt,\"completion\"\r\n\"a, \"\"b\"\"\nc\",d\r\n\r\n é \"x\",\"\"\n,z\n\n"
    let (rows, error) = try read(Array(text.utf8), name: "d.csv", chunkBytes: chunkBytes)
    #expect(error == nil)
    #expect(rows.map(\.0) == [2, 5, 6])
    #expect(
      rows.map { JSONValue($0.1) } == [
        ["prompt": "a, \"b\"\nc", "completion": "d"], ["prompt": " é \"x\"", "completion": ""], ["prompt": "", "completion": "z"],
      ])
  }

  @Test(
    "what parts the cells is told by the first row; a column without a name is left out",
    arguments: [
      ("d.tsv", "prompt\tcompletion\na,1\tb\n"), ("d.csv", "prompt;completion\na,1;b\n"), ("d.txt", "prompt\tcompletion\na,1\tb"),
      ("d.csv", ",prompt,completion\n0,\"a,1\",b\n"),
    ])
  func separator(name: String, text: String) throws {
    let rows = try read(Array(text.utf8), name: name).rows
    #expect(rows.map { JSONValue($0.1) } == [["prompt": "a,1", "completion": "b"]])
  }

  @Test("a table of one column keeps its empty cells")
  func oneColumn() throws {
    #expect(try read(Array("text\n\"a, b\"\n\nc\n".utf8), name: "d.csv").rows.map { $0.1["text"] } == ["a, b", "", "c"])
  }

  @Test(
    "says what is wrong with a table, and where", arguments: chunks,
    [
      ("a,b\n1,2\n\"x,y\n", 1, "d.csv:3:1: a cell in quotes begins here and never ends"),
      ("a,b\n1,2\n1,\"x\ny\n", 1, "d.csv:3:3: a cell in quotes begins here and never ends"),
      ("a,b\n1,2\n1,2,3\n", 1, "d.csv:3: the row has 3 cells and the first row names 2 columns"),
      ("a,b\n1,2\n1\n", 1, "d.csv:3: the row has 1 cell and the first row names 2 columns"),
      ("a,b\n1,2\n\"x\n\"y,2\n", 1, "d.csv:4: cell 1 continues after its closing quote"),
      ("a,b,a\n1,2,3\n", 0, "d.csv:1: two columns are named \"a\""),
    ])
  func badTable(chunkBytes: Int, file: (text: String, rows: Int, message: String)) throws {
    let (rows, error) = try read(Array(file.text.utf8), name: "d.csv", chunkBytes: chunkBytes)
    #expect(rows.count == file.rows && error?.hasPrefix(file.message) == true, "\(error ?? "")")
  }

  @Test("bytes of a table that are not UTF-8 are refused with their line")
  func badCell() throws {
    let error = try read(Array("a,b\n1,\"x\n".utf8) + [0xE9] + Array("\"\n".utf8), name: "d.csv").error
    #expect(error?.hasPrefix("d.csv:3: byte 0xE9 is not valid UTF-8 here") == true, "\(error ?? "")")
  }

  // MARK: Packed files

  /// Two rows, packed by Python: `gzip.compress(b'{"a":1}\n{"b":"x"}\n', 9, mtime=0)`.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0x4A, 0x54, 0xB2, 0x32, 0xAC, 0xE5, 0xAA, 0x56, 0x4A, 0x52,
    0xB2, 0x52, 0xAA, 0x50, 0xAA, 0xE5, 0x02, 0x00, 0x9A, 0x9C, 0xB1, 0x7C, 0x12, 0x00, 0x00, 0x00,
  ]

  @Test("a packed file has the rows of the file that was packed, however it is read; members follow each other", arguments: chunks)
  func gzip(chunkBytes: Int) throws {
    let once = try read(Self.packed, name: "d.jsonl.gz", chunkBytes: chunkBytes)
    #expect(once.error == nil && once.rows.map { JSONValue($0.1) } == [["a": 1], ["b": "x"]])
    let twice = try read(Self.packed + Self.packed + [0, 0, 0], name: "d", chunkBytes: chunkBytes)
    #expect(twice.error == nil && twice.rows.map(\.0) == [1, 2, 3, 4])
  }

  @Test("a packed file that is cut or damaged is refused, never taken for a shorter one")
  func damagedGzip() throws {
    for count in 2..<Self.packed.count {
      let (_, error) = try read(Array(Self.packed[..<count]))
      #expect(error?.contains("the packed data ends early") == true, "\(count): \(error ?? "")")
    }
    // But for the time, the system, and the bits that fill the last byte.
    for index in 0..<Self.packed.count where ![4, 5, 6, 7, 8, 9, 29].contains(index) {
      var bytes = Self.packed
      bytes[index] ^= 0x10
      #expect(try read(bytes).error != nil, "\(index)")
    }
  }
}
