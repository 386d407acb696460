import FileFormats

/// A data set's examples in a file: one line of JSON, the numbers of an ``ExampleStore``, and the SHA-256 of both.
///
/// The line says what the file is and counts what is in it. Nothing is allocated by a number that the file could not hold, and nothing is
/// believed before the hash at the end is known to be right.
enum TokenFile {
  /// Raised when the layout changes.
  static let version = 4

  private static let maximumHeaderBytes = 1 << 16
  private static let pieceWords = 1 << 18

  /// Bytes of a data set's file, its first line aside.
  static func byteCount(_ store: ExampleStore) -> Int { HashedOutput.digestBytes + 4 * store.wordCount }

  /// Writes a file atomically.
  ///
  /// - Parameter key: what the file must be asked for with.
  static func write(_ dataset: Dataset, _ store: ExampleStore, key: String, to path: String) throws(Diagnostic) {
    let header = try header(of: dataset, key: key, path: path)
    try SingleFile.writeAtomically(path) { descriptor, path throws(Diagnostic) in
      var output = HashedOutput(path)
      try output.append(header, to: descriptor)
      for start in stride(from: 0, to: store.wordCount, by: pieceWords) {
        let piece = store.words(start..<min(start + pieceWords, store.wordCount)) { Array($0) }
        try output.append(piece, to: descriptor)
      }
      try output.finish(to: descriptor)
    }
  }

  private static func header(of dataset: Dataset, key: String, path: String) throws(Diagnostic) -> [UInt8] {
    guard dataset.lineCount <= Int(Int32.max) else { throw .rejected(path, "\(dataset.lineCount) lines do not fit into 32 bits") }
    var header = JSONObject()
    header["swift_peft_tokens"] = JSONValue(version)
    header["key"] = JSONValue(key)
    header["examples"] = JSONValue(dataset.examples.count)
    for (name, lines) in [
      ("truncated", dataset.truncated), ("dropped", dataset.dropped), ("skipped", dataset.skipped), ("rewritten", dataset.rewritten),
      ("open_ended", dataset.openEnded),
    ] {
      header[name] = ["count": JSONValue(lines.count), "first": JSONValue(lines.first.map { JSONValue($0) })]
    }
    header["unused_keys"] = JSONValue(dataset.unusedKeys.map { JSONValue($0) })
    if let problem = dataset.firstSkipped { header["first_skipped"] = problem.json }
    let line = Array((JSONValue(header).serialized() + "\n").utf8)
    guard line.count <= maximumHeaderBytes else { throw .rejected(path, "the first line would have \(line.count) bytes") }
    return line
  }

  /// The data set in a file, as a reading of the data file at `dataPath`.
  ///
  /// - Parameters:
  ///   - vocabularySize: every id lies below.
  ///   - maxLength: most ids of an example.
  ///   - labelCount: how many labels there are.
  /// - Throws: if it is not a file of this version and key, or anything in it is not as it was written.
  static func read(
    _ path: String, key: String, dataPath: String, contentHash: String, vocabularySize: Int, maxLength: Int, labelCount: Int
  ) throws(Diagnostic) -> Dataset {
    var input = try HashedInput(path)
    let header = ObjectReader(try StrictJSON.parse(try input.line(atMost: maximumHeaderBytes), file: path), file: path)
    guard header.int("swift_peft_tokens") == version, header.string("key") == key else { throw input.damaged("another file") }
    // Each example takes its record, a run and an id at least.
    let count = header.int("examples", in: 1...max(1, input.remaining / (4 * (ExampleStore.recordCount + 2))))
    let lines = ["truncated", "dropped", "skipped", "rewritten", "open_ended"].map { Dataset.Lines(header.object($0)) }
    let unusedKeys = header.strings("unused_keys")
    let firstSkipped = header.optionalObject("first_skipped").map { Diagnostic.Problem($0, file: dataPath) }
    try header.finish()
    let start = input.position
    // What is in a file stays there.
    let isKept = input.remaining / 4 <= ExampleStore.mostInMemory
    var (words, offsets): ([Int32], [Int]) = ([], [0])
    var line = 0
    offsets.reserveCapacity(count + 1)
    for _ in 0..<count {
      let record = try record(&input, maxLength: maxLength, vocabularySize: vocabularySize, labelCount: labelCount, after: line)
      line = Int(record[3])
      offsets.append((offsets.last ?? 0) + record.count)
      if isKept { words += record }
    }
    let descriptor = try input.finish()
    let store =
      isKept
      ? ExampleStore(.memory(words), offsets: offsets)
      : ExampleStore(.file(ExampleFile(path, descriptor, start: start)), offsets: offsets)
    var dataset = Dataset(
      path: dataPath, examples: ExampleList([store]), truncated: lines[0], dropped: lines[1], skipped: lines[2], firstSkipped: firstSkipped,
      unusedKeys: unusedKeys, contentHash: contentHash)
    (dataset.rewritten, dataset.openEnded) = (lines[3], lines[4])
    return dataset
  }

  /// The numbers of the next example.
  private static func record(
    _ input: inout HashedInput, maxLength: Int, vocabularySize: Int, labelCount: Int, after line: Int
  ) throws(Diagnostic) -> [Int32] {
    let record = try input.take(ExampleStore.recordCount, of: Int32.self)
    let (count, runCount, promptCount) = (Int(record[0]), Int(record[1]), Int(record[2]))
    guard (1...maxLength).contains(count), (1...count + 1).contains(runCount), (0...count).contains(promptCount) else {
      throw input.damaged("an example of \(count) ids, \(runCount) runs and a prompt of \(promptCount)")
    }
    // Several rows of a JSON array may lie on one line.
    guard record[3] > 0, Int(record[3]) >= line, (0...labelCount).contains(Int(record[4])) else {
      throw input.damaged("line \(record[3]) after \(line), or the label \(record[4])")
    }
    let runs = try input.take(runCount, of: Int32.self)
    var end: Int32 = 0
    for run in runs {
      guard run >= end, run <= record[0] else { throw input.damaged("a run from \(end) to \(run) of \(count)") }
      end = run
    }
    guard end == record[0] else { throw input.damaged("runs to \(end) of \(count)") }
    let ids = try input.take(count, of: Int32.self)
    guard ids.allSatisfy({ $0 >= 0 && $0 < vocabularySize }) else { throw input.damaged("an id beyond \(vocabularySize)") }
    return record + runs + ids
  }
}

extension Dataset.Lines {
  fileprivate init(_ reader: ObjectReader) {
    self.init(count: reader.int("count", in: 0...Int(Int32.max)), first: reader.ints("first", in: 1...Int(Int32.max)))
  }
}

extension Diagnostic.Problem {
  fileprivate init(_ reader: ObjectReader, file: String) {
    self.init(
      file: file, line: reader.optionalInt("line"), column: reader.optionalInt("column"), place: reader.optionalString("place"),
      message: reader.string("message"))
  }

  fileprivate var json: JSONValue {
    var object = JSONObject()
    if let line { object["line"] = JSONValue(line) }
    if let column { object["column"] = JSONValue(column) }
    if let place { object["place"] = JSONValue(place) }
    object["message"] = JSONValue(message)
    return JSONValue(object)
  }
}
