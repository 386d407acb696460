import Datasets
import TestSupport
import Testing

@Suite struct StepCutTests {
  private func dataset(_ lengths: [Int]) throws -> Dataset {
    let folder = try TemporaryDirectory(["d.jsonl": lengths.map { "{\"text\": \"\(String(repeating: "a", count: $0))\"}\n" }.joined()])
    return try Dataset("\(folder.path)/d.jsonl", tokenizer: try byteTokenizer())
  }

  @Test("every row is in one shard with its own number, and the shards have about as many tokens", arguments: [1, 2, 4, 8])
  func dealt(shards: Int) throws {
    let lengths = [90, 3, 40, 41, 7, 66, 12, 30, 5, 50, 20, 1]
    let data = try dataset(lengths)
    let cut = data.batches(lengths.indices, cut: StepCut(shards: shards, batchSize: 2))
    #expect(cut.count == shards)
    let samples = cut.flatMap { $0.flatMap { batch in batch.sequenceOffsets.dropLast().map { Int(batch.samples[Int($0)]) } } }
    #expect(samples.sorted() == Array(lengths.indices))
    for batch in cut.joined() {
      #expect(batch.sequenceCount <= 2)
      for (sequence, line) in batch.lines.enumerated() { #expect(Int(batch.samples[Int(batch.sequenceOffsets[sequence])]) == line - 1) }
    }
    let tokens = cut.map { $0.reduce(0) { $0 + $1.tokenCount } }
    // No shard is longer than the fewest by more than the longest row.
    #expect((tokens.max() ?? 0) - (tokens.min() ?? 0) <= 91)
    if shards == 4 { #expect((tokens.max() ?? 0) - (tokens.min() ?? 0) <= 10, "\(tokens)") }
  }

  @Test("fewer rows than shards leave some of them empty")
  func few() throws {
    let cut = try dataset([5, 6, 7]).batches([0, 1, 2], cut: StepCut(shards: 8, batchSize: 4))
    #expect(cut.count { $0.isEmpty } == 5 && cut.count { $0.count == 1 } == 3)
  }

  @Test("one shard has the rows as they come")
  func one() throws {
    let cut = try dataset([5, 6, 7]).batches([2, 0, 1], cut: StepCut(batchSize: 2))
    #expect(cut.count == 1 && cut[0].map(\.lines) == [[3, 1], [2]])
  }
}
