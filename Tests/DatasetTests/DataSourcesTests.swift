import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// `data.train` of several files, their weights, and a part of them to measure on.
@Suite("Several data files")
struct DataSourcesTests {
  private let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory([
      "a.jsonl": (1...6).map { #"{"text": "a\#($0)"}"# + "\n" }.joined(),
      "b.jsonl": (1...4).map { #"{"text": "b\#($0)"}"# + "\n" }.joined(),
      "c.csv": "text\nc1\nc2\n",
    ])
  }

  private func sources(_ json: String) throws -> DataSources {
    let json = json.replacing("DIR", with: folder.path)
    let reader = ObjectReader(try StrictJSON.parse(#"{"train": \#(json)}"#, file: "c.json"), file: "c.json", category: .configuration)
    let sources = DataSources(reader, "train")
    try reader.finish()
    #expect(DataSources(sources.json) == sources)
    return sources
  }

  private func read(_ json: String) throws -> Dataset { try Dataset(try sources(json), tokenizer: try byteTokenizer()) }

  private func texts(_ data: Dataset, _ order: some Sequence<Int>) -> [String] {
    order.map { String(decoding: data.examples[$0].ids.dropLast().map { UInt8(clamping: $0) }, as: UTF8.self) }
  }

  private func texts(_ data: Dataset) -> [String] { texts(data, data.examples.indices) }

  @Test("a path, a list and a pattern name files, in the order of the config and of their names")
  func files() throws {
    let all = ["a1", "a2", "a3", "a4", "a5", "a6", "b1", "b2", "b3", "b4"]
    #expect(try texts(read(#""DIR/*.jsonl""#)) == all)
    #expect(try texts(read(#"["DIR/b.jsonl", {"path": "DIR/c.csv"}]"#)) == ["b1", "b2", "b3", "b4", "c1", "c2"])
    #expect(try texts(read(#""DIR/[ab].jsonl""#)) == all)
    let data = try read(#"["DIR/*.jsonl", "DIR/c.csv"]"#)
    #expect(data.path == "\(folder.path)/a.jsonl and 2 more files" && data.lineCount == 12)
    #expect(data.place(of: 7).path == folder.file("b.jsonl") && data.place(of: 7).line == 2)
    #expect(data.place(of: 11).path == folder.file("c.csv") && data.place(of: 11).line == 3)
  }

  @Test("one file is itself, whatever it is written as; several have a hash of all, and of the weights")
  func hashes() throws {
    let hash = try SHA256.hash(ofFile: folder.file("a.jsonl"))
    for json in [#""DIR/a.jsonl""#, #"["DIR/a.jsonl"]"#, #"{"path": "DIR/a.jsonl", "weight": 1}"#] {
      #expect(try read(json).contentHash == hash)
    }
    let different = try Set(
      [
        #""DIR/a.jsonl""#, #"{"path": "DIR/a.jsonl", "weight": 2}"#, #"["DIR/a.jsonl", "DIR/b.jsonl"]"#, #"["DIR/b.jsonl", "DIR/a.jsonl"]"#,
        #"["DIR/a.jsonl", {"path": "DIR/b.jsonl", "weight": 3}]"#,
      ].map { try read($0).contentHash })
    #expect(different.count == 5)
  }

  @Test(
    "what names no file is refused with its place",
    arguments: [
      ("[]", "train: found [] (must name one file at least)"), (#""""#, "train: found \"\" (must be a path)"),
      (#"["DIR/a.jsonl", 3]"#, "train[1]: found 3 (must be a path, or an object"),
      (#"[{"path": "DIR/a.jsonl", "weight": 0}]"#, "train[0].weight: found 0 (must be a number from 0.001 to 100"),
      (#"[{"weight": 1}]"#, "train[0].path: missing"),
      (#"{"path": "a", "wight": 1}"#, "train.wight: unknown key; did you mean \"weight\"?"),
      (#"["DIR/a.jsonl", "DIR/*.jsonl"]"#, "data.train names the file twice"), (#""DIR/*.txt""#, "no file fits this pattern"),
    ])
  func bad(json: String, message: String) throws {
    let refusal = try #require(throws: Diagnostic.self) { try read(json) }
    #expect(refusal.description.contains(message), "\(refusal)")
  }

  @Test("what was cut and left out is named by its file")
  func places() throws {
    try folder.write("bad.jsonl", "{\"text\": \"abcdefgh\"}\nx\n")
    var settings = ExampleSettings()
    (settings.maxLength, settings.onBadRow) = (4, .skip)
    let data = try Dataset(
      try sources(#"["DIR/a.jsonl", "DIR/bad.jsonl"]"#), tokenizer: try byteTokenizer(), settings: settings)
    #expect(data.truncated.places(data.path) == "\(folder.file("bad.jsonl")):1")
    #expect(data.skipped.places(data.path) == "\(folder.file("bad.jsonl")):2" && data.lineCount == 8)
  }

  // MARK: Weights

  private func sampler(_ data: Dataset, isShuffled: Bool = true) -> Sampler {
    Sampler(strata: data.strata, samplesPerStep: 3, isShuffled: isShuffled, seed: 7)
  }

  @Test("a row comes as often as its file's weight says: in each epoch, and over several where it is a fraction", arguments: [true, false])
  func weights(isShuffled: Bool) throws {
    let data = try read(#"[{"path": "DIR/a.jsonl", "weight": 0.5}, {"path": "DIR/b.jsonl", "weight": 2.25}, "DIR/c.csv"]"#)
    let sampler = sampler(data, isShuffled: isShuffled)
    #expect(sampler.count == 3 + 9 + 2)
    let epochs = (0..<8).map { texts(data, sampler.order(epoch: $0)) }
    for epoch in epochs {
      #expect(epoch.count { $0.hasPrefix("a") } == 3 && epoch.count { $0.hasPrefix("b") } == 9 && epoch.count { $0.hasPrefix("c") } == 2)
      #expect(Set(epoch.filter { $0.hasPrefix("a") }).count == 3)
    }
    let all = epochs.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for row in 1...6 { #expect(all["a\(row)"] == 4) }
    for row in 1...4 { #expect(all["b\(row)"] == 18) }
    #expect(texts(data, sampler.order(epoch: 5)) == epochs[5], "an epoch is the same however one comes to it")
    #expect(Set(epochs).count == (isShuffled ? 8 : 4))
    if !isShuffled { #expect(epochs[1].prefix(5) == ["a4", "a5", "a6", "b2", "b3"]) }
  }

  @Test("a weight of one for all is no weight")
  func noWeight() throws {
    let data = try read(#"["DIR/a.jsonl", "DIR/b.jsonl"]"#)
    let plain = Sampler(count: 10, samplesPerStep: 3, isShuffled: true, seed: 7)
    for epoch in 0..<3 { #expect(sampler(data).order(epoch: epoch) == plain.order(epoch: epoch)) }
  }

  // MARK: A part to measure on

  @Test("the parts have no row in common, and the seed decides", arguments: [ValidationSplit.fraction(0.25), .rows(3)])
  func split(size: ValidationSplit) throws {
    let data = try read(#"[{"path": "DIR/a.jsonl", "weight": 2}, "DIR/b.jsonl", "DIR/c.csv"]"#)
    let (rest, chosen) = try data.split(size, seed: 1)
    #expect(chosen.examples.count == 3 && rest.examples.count == 9)
    #expect(Set(texts(rest)).union(texts(chosen)) == Set(texts(data)) && texts(rest) == texts(rest).sorted())
    #expect(texts(try data.split(size, seed: 1).chosen) == texts(chosen))
    #expect(Set(try (0..<20).map { texts(try data.split(size, seed: $0).chosen) }).count > 15)
    #expect(rest.contentHash == data.contentHash && rest.lineCount == 12 && chosen.lineCount == 12)
    let left = rest.strata
    #expect(left.map(\.rows).reduce(0, +) == 9 && left[0].samples == 2 * left[0].rows && left[1].samples == left[1].rows)
    #expect(rest.place(of: 0).path == folder.file("a.jsonl") || texts(rest).first?.hasPrefix("a") == false)
  }

  @Test("a part of all rows, or of none, is refused", arguments: [ValidationSplit.fraction(0.01), .rows(12), .rows(13), .fraction(0.99)])
  func splitOfAll(size: ValidationSplit) throws {
    let data = try read(#"["DIR/a.jsonl", "DIR/b.jsonl", "DIR/c.csv"]"#)
    let refusal = #expect(throws: Diagnostic.self) { try data.split(size, seed: 1) }
    #expect(refusal?.description.contains("data.validation_split") == true)
  }

  // MARK: Many rows

  @Test("examples that do not fit into memory lie in a file, and are the same in any order")
  func manyTokens() throws {
    // Above the numbers that are kept in memory.
    let rows = (0..<18).map { String(repeating: "x", count: $0 == 3 ? 5 : 999_990 + $0) }
    try folder.write("large.jsonl", rows.map { #"{"prompt": "ab", "completion": "\#($0)"}"# + "\n" }.joined())
    var settings = ExampleSettings()
    settings.maxLength = 1 << 20
    let data = try Dataset(folder.file("large.jsonl"), tokenizer: try byteTokenizer(), settings: settings, threads: 2)
    #expect(data.examples.map(\.ids.count) == rows.map { $0.utf8.count + 3 })
    for index in [17, 0, 3, 9] {
      let example = data.examples[index]
      #expect(example.line == index + 1 && example.promptCount == 2 && example.isTarget.prefix(3) == [false, false, true])
      #expect(example.ids.elementsEqual(ids("ab") + ids(rows[index]) + [256]))
    }
  }
}
