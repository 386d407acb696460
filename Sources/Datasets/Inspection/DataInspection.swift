import FileFormats
import Tokenizers

/// What a model sees of a data set, and what one would want to know of it before training.
package struct DataInspection: Sendable {
  /// A row, and the one that it is the same as.
  package struct Pair: Sendable, Equatable {
    package var row: Place, other: Place
  }

  /// Where a row stands.
  package struct Place: Sendable, Equatable, CustomStringConvertible {
    package var path: String
    package var line: Int

    package var description: String { "\(path):\(line)" }
  }

  /// Rows that are the same as others: how many, and the first ones.
  package struct Pairs: Sendable, Equatable {
    package internal(set) var count = 0
    package internal(set) var first: [Pair] = []

    static let shown = 10
  }

  /// What the data set is for: "train", "validation", "test".
  package let name: String
  /// Its file or files.
  package let path: String
  package let summary: DatasetSummary
  /// Where the longest row stands.
  package let longest: Place
  /// Rows of which nothing is learned but that the text ends.
  package let empty: Pairs
  /// Rows whose ids are those of an earlier one.
  package let duplicates: Pairs
  /// Rows whose ids are those of a row to learn from; nil for the training data itself.
  package let shared: Pairs?
  /// Rows whose prompt is that of a row to learn from, whatever is answered there; those above are none of them.
  package let sharedPrompts: Pairs?
  /// Why the first row that cannot be used is left out.
  package let firstSkipped: Diagnostic.Problem?
  /// What of its rows plays no part.
  package let notes: [String]
  /// Whether rows have labels to be told.
  package let isLabelled: Bool
  /// The first rows.
  package let rows: [InspectedRow]

  /// - Parameters:
  ///   - train: the data to learn from, where this is other data.
  ///   - rows: how many are shown.
  package init(
    _ name: String, _ dataset: Dataset, in train: Dataset?, tokenizer: Tokenizer, labels: [String]?, rows: Int
  ) throws {
    (self.name, path, isLabelled) = (name, dataset.path, labels != nil)
    summary = DatasetSummary(dataset)
    (firstSkipped, notes) = (dataset.firstSkipped, dataset.notes)
    var longest: (index: Int, count: Int) = (0, 0)
    var empty = Pairs()
    for (index, example) in dataset.examples.enumerated() {
      if example.ids.count > longest.count { longest = (index, example.ids.count) }
      if Self.teachesNothing(example, tokenizer) { empty.append(Pair(row: Place(dataset, index), other: Place(dataset, index))) }
    }
    self.longest = Place(dataset, longest.index)
    self.empty = empty
    try Interruption.check(dataset.path)
    let own = Fingerprints(dataset.examples)
    duplicates = own.duplicates(dataset)
    if let train {
      (shared, sharedPrompts) = Fingerprints(train.examples).rows(of: dataset, in: train)
    } else {
      (shared, sharedPrompts) = (nil, nil)
    }
    self.rows = dataset.examples.prefix(rows).enumerated().map {
      InspectedRow($1, at: Place(dataset, $0), tokenizer: tokenizer, labels: labels)
    }
  }

  /// Whether what is learned is special tokens alone, as the one that ends a text.
  private static func teachesNothing(_ example: Example, _ tokenizer: Tokenizer) -> Bool {
    guard example.label == nil else { return example.ids.allSatisfy(tokenizer.isSpecial) }
    return zip(example.ids, example.isTarget).allSatisfy { !$1 || tokenizer.isSpecial($0) }
  }
}

extension DataInspection.Place {
  init(_ dataset: Dataset, _ index: Int) { (path, line) = dataset.place(of: index) }
}

extension DataInspection.Pairs {
  mutating func append(_ pair: @autoclosure () -> DataInspection.Pair) {
    count += 1
    if first.count < Self.shown { first.append(pair()) }
  }
}

/// A row as the model sees it.
package struct InspectedRow: Sendable {
  /// A part of it that is learned, or one that is not.
  package struct Part: Sendable {
    package let text: String
    package let isLearned: Bool
    package let ids: [Int32]
  }

  package let place: DataInspection.Place
  package let tokens: Int, targets: Int
  package let parts: [Part]
  /// The label that is told.
  package let label: String?

  init(_ example: Example, at place: DataInspection.Place, tokenizer: Tokenizer, labels: [String]?) {
    self.place = place
    (tokens, targets) = (example.ids.count, example.targetCount)
    parts = example.runs.map { range, isTarget in
      Part(text: tokenizer.decode(example.ids[range]), isLearned: isTarget, ids: Array(example.ids[range]))
    }
    label = example.label.flatMap { number in labels.flatMap { $0.indices.contains(Int(number)) ? $0[Int(number)] : nil } }
  }
}

/// Hashes of rows, to find those that are the same. What has the same hash is compared before it counts.
private struct Fingerprints {
  private struct Entry {
    var hash: UInt64
    var index: UInt32
  }

  /// In the order of the hashes, and of the rows where these are equal.
  private var whole: [Entry] = [], prompts: [Entry] = []

  init(_ examples: ExampleList) {
    for (index, example) in examples.enumerated() {
      whole.append(Entry(hash: Self.hash(example.ids[...]), index: UInt32(clamping: index)))
      if let prompt = example.prompt { prompts.append(Entry(hash: Self.hash(prompt), index: UInt32(clamping: index))) }
    }
    whole.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    prompts.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
  }

  /// Rows that are the same as an earlier one, in their order.
  func duplicates(_ dataset: Dataset) -> DataInspection.Pairs {
    var found: [(row: Int, first: Int)] = []
    var start = 0
    while start < whole.count {
      var end = start + 1
      while end < whole.count, whole[end].hash == whole[start].hash { end += 1 }
      if end - start > 1 {
        let ids = dataset.examples[Int(whole[start].index)].ids
        for entry in whole[start + 1..<end] where dataset.examples[Int(entry.index)].ids == ids {
          found.append((Int(entry.index), Int(whole[start].index)))
        }
      }
      start = end
    }
    var pairs = DataInspection.Pairs()
    for (row, first) in found.sorted(by: { $0.row < $1.row }) {
      pairs.append(DataInspection.Pair(row: .init(dataset, row), other: .init(dataset, first)))
    }
    return pairs
  }

  /// Rows of other data that are among these, and those of which the prompt is.
  func rows(of dataset: Dataset, in train: Dataset) -> (whole: DataInspection.Pairs, prompts: DataInspection.Pairs) {
    var (same, asked) = (DataInspection.Pairs(), DataInspection.Pairs())
    for (index, example) in dataset.examples.enumerated() {
      if let other = first(Self.hash(example.ids[...]), whole, where: { train.examples[$0].ids == example.ids }) {
        same.append(DataInspection.Pair(row: .init(dataset, index), other: .init(train, other)))
      } else if let prompt = example.prompt,
        let other = first(Self.hash(prompt), prompts, where: { train.examples[$0].prompt == prompt })
      {
        asked.append(DataInspection.Pair(row: .init(dataset, index), other: .init(train, other)))
      }
    }
    return (same, asked)
  }

  private func first(_ hash: UInt64, _ entries: [Entry], where isSame: (Int) -> Bool) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    while low < entries.count, entries[low].hash == hash {
      if isSame(Int(entries[low].index)) { return Int(entries[low].index) }
      low += 1
    }
    return nil
  }

  private static func hash(_ ids: ArraySlice<Int32>) -> UInt64 {
    ids.reduce(UInt64(ids.count)) { SplitMix64.mix(($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(UInt32(bitPattern: $1))) }
  }
}

extension Example {
  /// The ids of the prompt, where the row has one and something after it.
  fileprivate var prompt: ArraySlice<Int32>? { label == nil && promptCount > 0 && promptCount < ids.count ? ids.prefix(promptCount) : nil }
}
