import Benchmark
import Foundation
import Measuring
import Workloads

/// Checkpoints of SmolLM2 with LoRA r 16, 56 MiB: over a plain write with fsync, and a plain read, of the same bytes in the same place.
let benchmarks: @Sendable () -> Void = {
  let method = #"{"peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"}"#
  // On the disk, where runs are kept; the temporary directory may be memory.
  let folder = Repository.path(".build/benchmarks")

  func setup() throws -> TrainingStep {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let step = try TrainingStep(model: Repository.path("Benchmarks/smollm2.json"), method: method, sequenceLengths: [8])
    try step.run()
    return step
  }

  Benchmark(
    "write a checkpoint", configuration: .runs(5, .plainShare),
    closure: { benchmark, step in
      let path = "\(folder)/written"
      try? FileManager.default.removeItem(atPath: path)
      var bytes = 0
      let seconds = try benchmark.timed { bytes = try step.writeCheckpoint(path) }
      benchmark.book(.plainShare, try plainWrite(bytes: bytes, to: "\(folder)/plain") / seconds)
    },
    setup: setup)

  Benchmark(
    "verify and open a checkpoint", configuration: .runs(5, .plainShare),
    closure: { benchmark, path in
      let seconds = try benchmark.timed { try TrainingStep.openCheckpoint(path) }
      let begin = ContinuousClock.now
      blackHole(try Data(contentsOf: URL(fileURLWithPath: "\(path)/state.h5")).count)
      benchmark.book(.plainShare, (ContinuousClock.now - begin) / .seconds(1) / seconds)
    },
    setup: {
      let path = "\(folder)/opened"
      _ = try setup().writeCheckpoint(path)
      return path
    })
}

/// Seconds to write so many bytes to a new file and flush them.
private func plainWrite(bytes: Int, to path: String) throws -> Double {
  let data = Data(repeating: 1, count: bytes)
  try? FileManager.default.removeItem(atPath: path)
  FileManager.default.createFile(atPath: path, contents: nil)
  let begin = ContinuousClock.now
  let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  try file.write(contentsOf: data)
  try file.synchronize()
  try file.close()
  return (ContinuousClock.now - begin) / .seconds(1)
}
