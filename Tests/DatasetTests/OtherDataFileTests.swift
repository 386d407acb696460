import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Data files that are not read: each is named for what it is, with the command that makes JSON Lines of it.
@Suite("Data files of other kinds")
struct OtherDataFileTests {
  private func read(_ bytes: [UInt8], name: String = "d.jsonl", _ onBadRow: ExampleSettings.OnBadRow = .fail) throws -> Dataset {
    let folder = try TemporaryDirectory()
    var settings = ExampleSettings()
    settings.onBadRow = onBadRow
    let path = try folder.write(name, bytes)
    let tokenizer = try byteTokenizer()
    do throws(Diagnostic) {
      return try Dataset(path, tokenizer: tokenizer, settings: settings)
    } catch {
      throw Diagnostic(
        error.category,
        error.problems.map { problem in
          var problem = problem
          problem.file = lastComponent(ofPath: problem.file)
          problem.message = problem.message.replacing(folder.path + "/", with: "")
          return problem
        })
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func utf16(_ text: String, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let row = #"{"text": "abc"}"#
  private static let rest = [UInt8](repeating: 7, count: 600)

  /// `gzip.compress(gzip.compress(b'{"text": "abc"}\n', 9, mtime=0), 9, mtime=0)` of Python.
  private static let twicePacked: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x93, 0xEF, 0xE6, 0x60, 0x00, 0x01, 0x26, 0xE6, 0xD5, 0x61, 0x5A, 0x9E,
    0x6B, 0x35, 0x02, 0x37, 0x05, 0x05, 0x78, 0xF9, 0x78, 0x85, 0xAD, 0x7A, 0xCA, 0xC4, 0x70, 0xE0, 0x82, 0xC3, 0x1D, 0x01, 0xA0, 0x1C,
    0x00, 0xA0, 0x1E, 0xC3, 0x78, 0x24, 0x00, 0x00, 0x00,
  ]

  private static let files: [(name: String, bytes: [UInt8], what: String, command: String)] = [
    ("a.jsonl.gz.gz", twicePacked, "compressed with gzip twice", "gzip -dc a.jsonl.gz.gz > a.jsonl"),
    ("a.json.zst", [0x28, 0xB5, 0x2F, 0xFD] + rest, "compressed with zstd", "zstd -dc a.json.zst > a.jsonl"),
    ("a.xz", [0xFD] + bytes("7zXZ") + [0] + rest, "compressed with xz", "xz -dc a.xz > a.jsonl"),
    ("a.bz2", bytes("BZh9") + rest, "compressed with bzip2", "bzip2 -dc a.bz2 > a.jsonl"),
    ("my data.zip", bytes("PK\u{3}\u{4}") + rest, "a ZIP archive", "unzip 'my data.zip'"),
    (
      "a.parquet", bytes("PAR1") + rest, "a Parquet file",
      "pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient='records', lines=True)\" a.parquet a.jsonl"
    ),
    ("a.arrow", bytes("ARROW1") + [0, 0] + rest, "an Arrow file", "pandas.read_feather"),
    ("a.arrow", [0xFF, 0xFF, 0xFF, 0xFF] + rest, "an Arrow stream", "datasets.Dataset.from_file"),
    ("a.db", bytes("SQLite format 3") + [0] + rest, "a SQLite database", "sqlite3 -json a.db"),
    ("a.jsonl", utf16(row + "\n", mark: true), "text in UTF-16", "iconv -f UTF-16 -t UTF-8 a.jsonl > a.new.jsonl"),
    ("a.jsonl", utf16(row + "\n", mark: false), "text in UTF-16", "iconv"),
    ("a.jsonl", [0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], "text in UTF-32", "iconv -f UTF-32"),
    ("a.jsonl", bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"), "a Git LFS pointer", "git lfs pull"),
    ("a.jsonl", bytes("\n<!DOCTYPE HTML>\n<html>\n"), "an HTML page", "/resolve/ in place of /blob/"),
    ("a.xml", bytes("<?xml version=\"1.0\"?>\n<a/>\n"), "an XML document", "one object per line"),
    ("a.pdf", bytes("%PDF-1.7\n") + rest, "a PDF document", "pdftotext"),
    ("m.gguf", bytes("GGUF") + [3, 0, 0, 0] + rest, "a GGUF model", "model.path"),
    ("m.safetensors", [123, 0, 0, 0, 0, 0, 0, 0] + bytes("{\"a\"") + rest, "a safetensors file", "model.path"),
    ("a.npy", [0x93] + bytes("NUMPY") + rest, "a NumPy array", "JSON Lines"),
    ("a.tar", [UInt8](repeating: 0x61, count: 257) + bytes("ustar") + rest, "a tar archive", "tar -xf a.tar"),
    ("a.jsonl", [UInt8](repeating: 0, count: 5000), "a file of zero bytes", "download it again"),
    ("a.json", bytes("{\n  \"data\": [\n"), "JSON that is written over several lines", "jq -c '.data[]'"),
    ("it's.txt", bytes("Once upon a time, there was\na text.\n"), "plain text", "jq -Rc '{text: .}' 'it'\\''s.txt' > 'it'\\''s.jsonl'"),
  ]

  @Test("each is refused with one line: what it is, what is needed, what to do", arguments: files.indices)
  func refused(index: Int) throws {
    let file = Self.files[index]
    for onBadRow in ExampleSettings.OnBadRow.allCases {
      let refusal = try #require(throws: Diagnostic.self) { try read(file.bytes, name: file.name, onBadRow) }
      #expect(refusal.category == .rejected && refusal.problems.count == 1)
      let text = refusal.description
      #expect(text.hasPrefix("\(file.name): it is \(file.what)"), "\(text)")
      #expect(
        text.contains("(must be JSON Lines, a JSON array, CSV or TSV: text in UTF-8, plain or packed with gzip); ")
          && text.contains(file.command), "\(text)")
      #expect(!text.contains("\n"))
    }
  }

  @Test(
    "a first row that is bad makes no other kind of file of rows that are good",
    arguments: [#"["a"]"#, #"[{"text": "a"}]"#, "[]", "x", "text", "prompt,completion", "<p>", "{\"text\": \"a\",", "{", "3"])
  func badFirstRow(first: String) throws {
    let lines = "\(first)\n\(Self.row)\n\(Self.row)\n"
    let dataset = try read(Array(lines.utf8), .skip)
    #expect(dataset.examples.map(\.line) == [2, 3] && dataset.skipped.first == [1])
    let refusal = #expect(throws: Diagnostic.self) { try read(Array(lines.utf8)) }
    #expect(refusal?.problems.first?.line == 1 && refusal?.problems.count == 1)
  }

  @Test(
    "a byte order mark is passed over: lines, ids and the file's hash are as they should be", arguments: ExampleSettings.OnBadRow.allCases)
  func byteOrderMark(onBadRow: ExampleSettings.OnBadRow) throws {
    let plain = Self.bytes("\(Self.row)\n\(Self.row)\n")
    let marked = try read([0xEF, 0xBB, 0xBF] + plain, onBadRow)
    let other = try read(plain, onBadRow)
    #expect(marked.examples == other.examples && marked.examples.map(\.line) == [1, 2] && marked.skipped.count == 0)
    #expect(marked.contentHash == SHA256.hash([0xEF, 0xBB, 0xBF] + plain) && marked.contentHash != other.contentHash)
    let bad = #expect(throws: Diagnostic.self) { try read([0xEF, 0xBB, 0xBF] + plain + Self.bytes("x\n")) }
    #expect(bad?.problems.first?.line == 3)
    #expect(throws: Diagnostic.self) { try read([0xEF, 0xBB, 0xBF]) }
  }
}
