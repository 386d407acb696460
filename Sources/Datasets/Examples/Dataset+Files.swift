import FileFormats
import Tokenizers

// Several files as one data set, and a part of it.

extension Dataset {
  /// Reads the files of a config one after the other.
  ///
  /// - Parameters: as those of a single file.
  package init(
    _ sources: DataSources, tokenizer: Tokenizer, settings: ExampleSettings = .init(), keepsRows: Bool = false, cache: TokenCache = .none,
    threads: Int = 1
  ) throws(Diagnostic) {
    var parts: [(dataset: Dataset, weight: Double)] = []
    for file in try sources.files() {
      let dataset = try Dataset(
        file.path, tokenizer: tokenizer, settings: settings, keepsRows: keepsRows, cache: cache, threads: threads)
      parts.append((dataset, file.weight))
    }
    guard let first = parts.first else { throw .rejected("data.train", "names no file (must name one at least)") }
    self = parts.count == 1 && first.weight == 1 ? first.dataset : Dataset(joining: parts)
  }

  private init(joining parts: [(dataset: Dataset, weight: Double)]) {
    var examples = ExampleList([])
    var rows: [DataRow] = []
    var (truncated, dropped, skipped, rewritten, openEnded) = (Lines(), Lines(), Lines(), Lines(), Lines())
    var unusedKeys: [String] = []
    for (part, _) in parts {
      examples = examples.joined(with: part.examples)
      rows += part.rows
      truncated.append(part.truncated, of: part.path)
      dropped.append(part.dropped, of: part.path)
      skipped.append(part.skipped, of: part.path)
      rewritten.append(part.rewritten, of: part.path)
      openEnded.append(part.openEnded, of: part.path)
      for key in part.unusedKeys where !unusedKeys.contains(where: { UTF8Key($0) == UTF8Key(key) }) { unusedKeys.append(key) }
    }
    let first = parts.first?.dataset.path ?? ""
    let path = parts.count > 1 ? "\(first) and \(parts.count - 1) more file\(parts.count == 2 ? "" : "s")" : first
    self.init(
      path: path, examples: examples, rows: rows, truncated: truncated, dropped: dropped, skipped: skipped,
      firstSkipped: parts.compactMap(\.dataset.firstSkipped).first, unusedKeys: unusedKeys,
      contentHash: DataSources.contentHash(parts.map { ($0.dataset.contentHash, $0.weight) }),
      files: parts.map { ($0.dataset.path, $0.weight) })
    (self.rewritten, self.openEnded) = (rewritten, openEnded)
  }

  /// The file of an example and its line there, for messages.
  package func place(of index: Int) -> (path: String, line: Int) {
    (files?[examples.place(index).file].path ?? path, examples[index].line)
  }

  /// How the rows of each file are sampled.
  package var strata: [Sampler.Stratum] {
    zip(examples.counts, files?.map(\.weight) ?? [1]).map { Sampler.Stratum(rows: $0, weight: $1) }
  }

  // MARK: A part to measure on

  /// Two parts without a row in common: what is left, and so many rows that the seed chooses, both in the order of the files.
  ///
  /// - Throws: where one of them would be empty.
  package func split(_ size: ValidationSplit, seed: UInt64) throws(Diagnostic) -> (rest: Dataset, chosen: Dataset) {
    let count = size.count(of: examples.count)
    guard count > 0, count < examples.count else {
      throw .rejected(
        path, at: "data.validation_split",
        "\(size) of \(examples.count) rows \(count == 0 ? "is none" : "leaves none to learn from") (must leave a row on both sides)")
    }
    // Not the order of an epoch: the rows left out would else be the last of the first one.
    let order = Sampler(count: examples.count, samplesPerStep: 1, isShuffled: true, seed: ~seed).order(epoch: 0)
    var isChosen = [Bool](repeating: false, count: examples.count)
    for index in order.prefix(count) { isChosen[index] = true }
    // What was cut and left out is told once.
    return (part(keepsCounts: true) { !isChosen[$0] }, part(keepsCounts: false) { isChosen[$0] })
  }

  private func part(keepsCounts: Bool, _ belongs: (Int) -> Bool) -> Dataset {
    let numbers = examples.indices.filter(belongs)
    var part = Dataset(
      path: path, examples: examples.selecting(numbers.map { UInt32(clamping: $0) }), rows: rows.isEmpty ? [] : numbers.map { rows[$0] },
      truncated: keepsCounts ? truncated : Lines(), dropped: keepsCounts ? dropped : Lines(), skipped: keepsCounts ? skipped : Lines(),
      firstSkipped: keepsCounts ? firstSkipped : nil, unusedKeys: keepsCounts ? unusedKeys : [], contentHash: contentHash, files: files,
      lineCount: lineCount)
    if keepsCounts { (part.rewritten, part.openEnded) = (rewritten, openEnded) }
    return part
  }
}

/// `data.validation_split`: how many rows of the training data are measured on and not learned.
public enum ValidationSplit: Sendable, Equatable, CustomStringConvertible {
  /// A part of them, above 0 and below 1.
  case fraction(Double)
  /// So many.
  case rows(Int)

  /// Rows out of so many.
  func count(of rows: Int) -> Int {
    switch self {
    case .fraction(let fraction): Int((fraction * Double(rows)).rounded())
    case .rows(let count): count
    }
  }

  /// As the config has it.
  public var description: String {
    switch self {
    case .fraction(let fraction): "\(fraction)"
    case .rows(let count): "\(count)"
    }
  }
}
