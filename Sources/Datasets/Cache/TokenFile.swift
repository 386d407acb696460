import FileFormats

/// A data set's examples in a file: one line of JSON, numbers, and the SHA-256 of both.
///
/// The line says what the file is and counts what is in it. For each example follow numbers of 32 bits: how many ids and runs it has, its
/// `promptCount`, its line in the data file, where each run of equal `isTarget` ends (the first run is of false), and the ids. Nothing is
/// allocated by a number that the file could not hold, and nothing is believed before the hash at the end is known to be right.
enum TokenFile {
  /// Raised when the layout changes.
  static let version = 3

  private static let maximumHeaderBytes = 1 << 16
  /// Numbers in front of an example's runs.
  private static let recordCount = 4

  /// Bytes of a data set's file, its first line aside.
  static func byteCount(_ dataset: Dataset) -> Int {
    dataset.examples.reduce(HashedOutput.digestBytes) { $0 + 4 * (recordCount + $1.targetRuns.count + $1.ids.count) }
  }

  /// Writes a file atomically.
  ///
  /// - Parameter key: what the file must be asked for with.
  static func write(_ dataset: Dataset, key: String, to path: String) throws(Diagnostic) {
    let header = try header(of: dataset, key: key, path: path)
    try SingleFile.writeAtomically(path) { descriptor, path throws(Diagnostic) in
      var output = HashedOutput(path)
      try output.append(header, to: descriptor)
      for example in dataset.examples {
        let runs = example.targetRuns
        try output.append([example.ids.count, runs.count, example.promptCount, example.line].map(Int32.init), to: descriptor)
        try output.append(runs, to: descriptor)
        try output.append(example.ids, to: descriptor)
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
  /// - Throws: if it is not a file of this version and key, or anything in it is not as it was written.
  static func read(
    _ path: String, key: String, dataPath: String, contentHash: String, vocabularySize: Int, maxLength: Int
  ) throws(Diagnostic) -> Dataset {
    var input = try HashedInput(path)
    let header = ObjectReader(try StrictJSON.parse(try input.line(atMost: maximumHeaderBytes), file: path), file: path)
    guard header.int("swift_peft_tokens") == version, header.string("key") == key else { throw input.damaged("another file") }
    // Each example takes its record, a run and an id at least.
    let count = header.int("examples", in: 1...max(1, input.remaining / (4 * (recordCount + 2))))
    let lines = ["truncated", "dropped", "skipped", "rewritten"].map { Dataset.Lines(header.object($0)) }
    let unusedKeys = header.strings("unused_keys")
    let firstSkipped = header.optionalObject("first_skipped").map { Diagnostic.Problem($0, file: dataPath) }
    try header.finish()
    var examples: [Example] = []
    examples.reserveCapacity(count)
    for _ in 0..<count {
      let example = try example(&input, maxLength: maxLength)
      guard example.line > examples.last?.line ?? 0, example.ids.allSatisfy({ $0 >= 0 && $0 < vocabularySize }) else {
        throw input.damaged("line \(example.line) after \(examples.last?.line ?? 0), or an id beyond \(vocabularySize)")
      }
      examples.append(example)
    }
    try input.finish()
    var dataset = Dataset(
      path: dataPath, examples: examples, truncated: lines[0], dropped: lines[1], skipped: lines[2], firstSkipped: firstSkipped,
      unusedKeys: unusedKeys, contentHash: contentHash)
    dataset.rewritten = lines[3]
    return dataset
  }

  private static func example(_ input: inout HashedInput, maxLength: Int) throws(Diagnostic) -> Example {
    let record = try input.take(recordCount, of: Int32.self).map(Int.init)
    let (count, runCount, promptCount) = (record[0], record[1], record[2])
    guard (1...maxLength).contains(count), (1...count + 1).contains(runCount), (0...count).contains(promptCount) else {
      throw input.damaged("an example of \(count) ids, \(runCount) runs and a prompt of \(promptCount)")
    }
    var isTarget: [Bool] = []
    isTarget.reserveCapacity(count)
    for (number, end) in try input.take(runCount, of: Int32.self).enumerated() {
      guard Int(end) >= isTarget.count, Int(end) <= count else { throw input.damaged("a run from \(isTarget.count) to \(end) of \(count)") }
      isTarget.append(contentsOf: repeatElement(number % 2 == 1, count: Int(end) - isTarget.count))
    }
    guard isTarget.count == count else { throw input.damaged("runs to \(isTarget.count) of \(count)") }
    return Example(ids: try input.take(count, of: Int32.self), isTarget: isTarget, promptCount: promptCount, line: record[3])
  }
}

extension Example {
  /// Where each run of equal `isTarget` ends; the first is of false, and may be empty.
  fileprivate var targetRuns: [Int32] {
    var ends: [Int32] = []
    var current = false
    for (index, isTarget) in isTarget.enumerated() where isTarget != current {
      ends.append(Int32(index))
      current = isTarget
    }
    ends.append(Int32(isTarget.count))
    return ends
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
