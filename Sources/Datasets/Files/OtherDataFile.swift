import FileFormats

/// Data files that are not read, told by their first bytes: what each is, and the command that makes JSON Lines of it.
enum OtherDataFile {
  /// The one message about a file of another kind; nil for what may be read.
  static func refusal(_ path: String, _ bytes: UnsafeRawBufferPointer) -> Diagnostic? {
    let found = FileKind(bytes).map { known($0, path) } ?? text(FirstLines(bytes), path)
    guard let (what, advice) = found else { return nil }
    return .rejected(
      path, "it is \(what) (must be JSON Lines, a JSON array, CSV or TSV: text in UTF-8, plain or packed with gzip); \(advice)")
  }

  private typealias Finding = (what: String, advice: String)

  // MARK: Told by magic bytes

  private static func known(_ kind: FileKind, _ path: String) -> Finding? {
    let file = shellQuoted(path)
    func unpacked(_ tool: String) -> String { "unpack it: \(tool) \(file) > \(output(path))" }
    func pandas(_ reader: String) -> String {
      "convert it: python3 -c \"import pandas, sys; pandas.\(reader)(sys.argv[1]).to_json(sys.argv[2], orient='records', lines=True)\" "
        + "\(file) \(output(path))"
    }
    return switch kind {
    // Once is read.
    case .gzip: ("compressed with gzip twice", unpacked("gzip -dc"))
    case .zstd: ("compressed with zstd", unpacked("zstd -dc"))
    case .xz: ("compressed with xz", unpacked("xz -dc"))
    case .bzip2: ("compressed with bzip2", unpacked("bzip2 -dc"))
    case .lz4: ("compressed with lz4", unpacked("lz4 -dc"))
    case .zip: ("a ZIP archive, as .xlsx and .docx files are, too", "unpack it: unzip \(file)")
    case .sevenZip: ("a 7z archive", "unpack it: 7z x \(file)")
    case .tar: ("a tar archive", "unpack it: tar -xf \(file)")
    case .parquet: ("a Parquet file", pandas("read_parquet"))
    case .arrow, .feather: ("an Arrow file", pandas("read_feather"))
    case .orc: ("an ORC file", pandas("read_orc"))
    case .arrowStream:
      (
        "an Arrow stream, as the library datasets saves it",
        "convert it: python3 -c \"import datasets, sys; datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2])\" \(file) \(output(path))"
      )
    case .avro: ("an Avro file", "convert it: avro-tools tojson \(file) > \(output(path))")
    case .sqlite: ("a SQLite database", "convert it: sqlite3 -json \(file) 'SELECT * FROM …' | jq -c '.[]' > \(output(path))")
    case .utf16: ("text in UTF-16", "convert it: iconv -f UTF-16 -t UTF-8 \(file) > \(output(path))")
    case .utf32: ("text in UTF-32", "convert it: iconv -f UTF-32 -t UTF-8 \(file) > \(output(path))")
    case .gitLFSPointer: ("a Git LFS pointer, not the file itself", "fetch it: git lfs pull")
    case .html: ("an HTML page", "download the file, not the page that shows it (on Hugging Face /resolve/ in place of /blob/)")
    case .xml: ("an XML document", "write each record as one object per line")
    case .pdf: ("a PDF document", "write its text as rows {\"text\": …}: pdftotext \(file)")
    case .gguf: ("a GGUF model", "name the model in model.path, and a data file here")
    case .safetensors: ("a safetensors file", "name the model's folder in model.path, and a data file here")
    case .hdf5: ("an HDF5 file", "write its rows as JSON Lines")
    case .numPy: ("a NumPy array", "write its rows as JSON Lines")
    case .pickle: ("a pickle, which runs code when it is loaded", "get the data as JSON Lines")
    case .ggml, .tensorFlowLite, .onnx: ("a model", "name a data file here")
    case .zeros: ("a file of zero bytes, as an unfinished download leaves it", "download it again")
    }
  }

  // MARK: Told by the first lines of text

  private static func text(_ content: FirstLines, _ path: String) -> Finding? {
    let file = shellQuoted(path)
    guard let first = content.lines.first, let end = first.last else { return nil }
    let second = content.lines.dropFirst().first
    if content.first == UInt8(ascii: "{") {
      // No JSON has a brace after an open one or a comma of an object: then the first row was cut, and the second is one.
      let goesOn = end == UInt8(ascii: "[") || [UInt8(ascii: "{"), UInt8(ascii: ",")].contains(end) && second?.first != UInt8(ascii: "{")
      guard second != nil, goesOn else { return nil }
      return (
        "JSON that is written over several lines",
        "convert it: jq -c . \(file) > \(output(path)), or jq -c '.data[]' where the rows are a list under \"data\""
      )
    }
    guard content.isText else { return nil }
    guard !content.lines.joined().contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      return ("a file of an unknown kind", "name a data file here")
    }
    return ("plain text", "to learn each of its lines: jq -Rc '{text: .}' \(file) > \(output(path))")
  }

  // MARK: Commands

  /// The name of the file that a command writes.
  private static func output(_ path: String) -> String {
    var name = lastComponent(ofPath: path)
    for ending in [".gz", ".zst", ".xz", ".bz2", ".lz4", ".parquet", ".arrow", ".csv", ".tsv", ".json", ".txt"]
    where name.count > ending.count {
      if name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { name = String(name.dropLast(ending.count)) }
    }
    guard name.utf8.suffix(6).elementsEqual(".jsonl".utf8) else { return shellQuoted(name + ".jsonl") }
    return shellQuoted(name.utf8.count < lastComponent(ofPath: path).utf8.count ? name : name.dropLast(6) + ".new.jsonl")
  }

  /// A path as one word of a shell's command.
  private static func shellQuoted(_ path: String) -> String {
    let path = path.utf8.first == UInt8(ascii: "-") ? "./" + path : path
    let isPlain = path.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || "_-./+,:@%=".utf8.contains(byte)
    }
    return isPlain ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
