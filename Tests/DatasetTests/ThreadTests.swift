import Datasets
import FileFormats
import TestSupport
import Testing

/// Tokenising on several threads: what comes out does not depend on how many there are.
@Suite("Tokenising threads")
struct ThreadTests {
  private static let threads = [1, 2, 3, 16]

  /// Rows of many lengths, more than a thread gets at a time. Line `n` is `bad` where that says so.
  private func file(lines: Int, bad: (Int) -> String? = { _ in nil }) throws -> (TemporaryDirectory, String) {
    let folder = try TemporaryDirectory()
    let rows = (1...lines).map { number in
      bad(number)
        ?? #"{"prompt": "\#(number) \#(String(repeating: "p", count: number * 7919 % 900))", "completion": "\#(number)"}"#
    }
    return (folder, try folder.write("d.jsonl", rows.joined(separator: "\n")))
  }

  @Test("the examples are the same, in the same order")
  func examples() throws {
    let (folder, path) = try file(lines: 9000) { $0 % 1000 == 0 ? "bad" : nil }
    var settings = ExampleSettings()
    (settings.onBadRow, settings.trainOnPrompt) = (.skip, true)
    let tokenizer = try byteTokenizer()
    let datasets = try Self.threads.map { try Dataset(path, tokenizer: tokenizer, settings: settings, keepsRows: true, threads: $0) }
    #expect(datasets[0].examples.map(\.line) == (1...9000).filter { $0 % 1000 != 0 } && datasets[0].truncated.count > 3000)
    #expect(datasets[0].skipped.first == (1...9).map { $0 * 1000 })
    for dataset in datasets {
      #expect(dataset.tokensHash == datasets[0].tokensHash && dataset.examples == datasets[0].examples)
      #expect(dataset.rows.map(\.line) == datasets[0].rows.map(\.line) && dataset.truncated == datasets[0].truncated)
      #expect(dataset.skipped == datasets[0].skipped && dataset.firstSkipped == datasets[0].firstSkipped)
      #expect(try dataset.contentHash == SHA256.hash(ofFile: path))
    }
    _ = folder
  }

  @Test("the same rows are refused, the first ones of the file", arguments: ["many", "few", "chat"])
  func problems(_ what: String) throws {
    let (folder, path) = try file(lines: 6000) { number in
      switch what {
      case "many": number > 500 && number % 3 == 0 ? "{}" : nil
      case "few": number % 2500 == 0 ? "{\"text\": 1}" : nil
      default: number > 700 ? #"{"messages": [{"role": "user", "content": "a"}]}"# : nil
      }
    }
    let refusals = try Self.threads.map { threads in
      let tokenizer = try byteTokenizer()
      return try #require(throws: Diagnostic.self) { try Dataset(path, tokenizer: tokenizer, threads: threads) }
    }
    switch what {
    case "many": #expect(refusals[0].problems.prefix(20).map(\.line) == (0..<20).map { 501 + 3 * $0 } && refusals[0].problems.count == 21)
    case "few": #expect(refusals[0].problems.map(\.line) == [2500, 5000])
    default: #expect(refusals[0].problems.map(\.line) == [701])
    }
    for refusal in refusals { #expect(refusal == refusals[0]) }
    _ = folder
  }
}
