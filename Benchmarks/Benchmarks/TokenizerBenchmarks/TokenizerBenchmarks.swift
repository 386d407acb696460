import Benchmark
import FileFormats
import Foundation
import Measuring
import Tokenizers

/// Text to ids on one core, line by line, as data sets are read. `Benchmarks/peers/tokenizers_speed.py` does the same with Hugging Face's
/// library.
let benchmarks: @Sendable () -> Void = {
  func encoding(_ name: String, _ load: @escaping () throws -> Tokenizer) {
    Benchmark(
      "encode, \(name)", configuration: .runs(5, .kilobytesPerSecond),
      closure: { (benchmark, setup: (tokenizer: Tokenizer, lines: [String])) in
        let seconds = try benchmark.timed { for line in setup.lines { blackHole(try setup.tokenizer.encode(line)) } }
        benchmark.measurement(.kilobytesPerSecond, Int(Double(setup.lines.reduce(0) { $0 + $1.utf8.count }) / seconds / 1000))
      },
      setup: {
        // Prose and questions with their SQL.
        let files = ["README.md", "docs/reliability.md", "docs/fuzzing.md", "docs/prompting.md", "datasets/nl2sql/train.jsonl"]
        let text = try files.map { try String(contentsOfFile: Repository.path($0), encoding: .utf8) }.joined()
        return (tokenizer: try load(), lines: text.split(separator: "\n").map(String.init))
      })
  }
  encoding("SmolLM2") { try TokenizerLoader.load(gguf: GGUFFile(Repository.smolLM2())) }
  encoding("shipped model") { try TokenizerLoader.load(directory: Repository.path("checkpoints/base")) }
}
