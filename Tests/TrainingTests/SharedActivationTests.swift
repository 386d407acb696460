import FileFormats
import Foundation
import TestSupport
import Testing
import Training
import Transformers

extension TrainingRuns {
  /// What frozen blocks compute, kept in a directory for several runs.
  @Suite(.enabled(if: FrozenActivations.isPossible(on: .current)))
  struct SharedFrozenBlocks {
    private static let upper = TinyMethod(
      name: "LoRA of the upper block", model: "llama-tied",
      settings: ["peft_type": "LORA", "r": 4, "lora_dropout": 0.1, "target_modules": ["q_proj"], "layers_to_transform": [1]])

    private let training: TinyTraining
    private let settings: [String]

    init() throws {
      training = try TinyTraining(Self.upper)
      try training.folder.write("train.jsonl", TinyData.train(rows: 40))
      try training.folder.write("valid.jsonl", TinyData.validation(rows: 20))
      settings = ["training.per_device_train_batch_size=16", "training.gradient_accumulation_steps=1"]
    }

    private var shared: [String] { settings + ["training.frozen_cache_dir=\(training.folder.file("rows"))"] }

    private func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: training.folder.file("rows")).map { training.folder.file("rows/\($0)") }
    }

    /// Sequences that a run has found there, as its note says.
    private var found: Int {
      let note = training.notes.first { $0.contains("from other runs") } ?? ""
      return note.split(separator: "; ").last?.split(separator: " ").first.flatMap { Int($0) } ?? 0
    }

    @Test("another rate, seed and rank find the rows there, run the frozen blocks never, and give the bytes that they give alone")
    func otherRuns() throws {
      let other = ["training.learning_rate=0.003", "training.seed=5", "peft.r=2"]
      let alone = try training.run("alone", settings + ["training.frozen_cache_gib=0"] + other)
      let first = try training.run("first", shared)
      #expect(found == 0 && training.notes.contains { $0.contains("frozen: what they make of a row is kept") })
      let second = try training.run("second", shared + other)
      #expect(found == 60 && second.foundRows == 60 && first.foundRows == nil)
      #expect(try Remains(training.output("second")) == Remains(training.output("alone")))
      #expect(second.flops < first.flops && second.flops < 0.85 * alone.flops)
      #expect(try files().count == 1)
    }

    @Test("another base, storage or number of frozen blocks has rows of its own, an adapter to start from has none")
    func otherBits() throws {
      let adapter = try training.run("run", shared).adapter
      try training.run("dtype", shared + ["model.dtype=bfloat16"])
      #expect(found == 0)
      try training.run("kept", shared + ["training.frozen_cache_dtype=bfloat16"])
      #expect(found == 0)
      #expect(try files().count == 3)
      let continued = try ConfigFile(
        StrictJSON.parse(
          training.config("continued", shared).value.serialized().replacing(
            Self.upper.settings.serialized(), with: "{\"adapter_path\": \(JSONValue(adapter).serialized())}"), file: "tiny.json"),
        path: "tiny.json")
      var notes: [String] = []
      let job = try TrainingJob(continued) { _ in }
      _ = try Trainer(job) { if case .note(let text) = $0 { notes.append(text) } }.run(.fresh)
      #expect(!notes.contains { $0.contains("from other runs") } && notes.contains { $0.contains("is kept on the disk") })
    }

    @Test(
      "whatever has become of the file, the bytes are the same",
      arguments: ["cut", "changed", "head", "wide", "foreign", "empty", "in use"])
    func damaged(how: String) throws {
      try training.run("first", shared)
      let expected = try Remains(training.output("first"))
      let file = try #require(try files().first)
      var bytes = try readFile(file)
      let whole = bytes
      switch how {
      case "cut": bytes.removeLast(bytes.count / 2)
      case "changed": for place in stride(from: 200, to: bytes.count, by: 50) { bytes[place] ^= 1 }
      // The number of channels of the first row: as large as can be.
      case "head": for place in 8..<16 { bytes[place] = 255 }
      // One row of as many channels as the rest of the file has numbers: of the length of a whole record.
      case "wide":
        bytes[8..<12] = [1, 0, 0, 0]
        withUnsafeBytes(of: UInt32((bytes.count - 144) / 4).littleEndian) { bytes.replaceSubrange(12..<16, with: $0) }
      case "foreign": bytes = Array(String(repeating: "not rows ", count: 100).utf8)
      case "empty": bytes = []
      default: break
      }
      try Data(bytes).write(to: URL(filePath: file))
      let user = try how == "in use" ? FileDescriptor(file, O_RDONLY) : nil
      if case .some(let user) = user { #expect(user.lock(path: file) == 0) }
      try training.run("second", shared)
      #expect(["cut", "changed", "wide", "in use"].contains(how) == (found > 0), "\(found)")
      #expect(try Remains(training.output("second")) == expected)
      // What was lost is there again.
      if how != "in use" {
        try training.run("third", shared)
        #expect(found == 60)
        #expect(try Remains(training.output("third")) == expected)
      } else {
        #expect(try readFile(file) == whole)
      }
    }
  }
}
