import FileFormats
import Foundation
import TestSupport
import Testing

/// What ranks have to agree on beside the gradients: numbers that are not finite, spikes, answers to a task's questions.
@Suite(.serialized, .enabled(if: Ranks.areThere, "needs mpirun and libpeft_mpi.so beside the program (make mpi)")) struct RankGuardTests {
  private static let shards = ["--config", "config.json", "--set", "training.shards=4", "--set", "training.per_device_train_batch_size=4"]

  /// The same on 1, 2 and 4 ranks, to the byte.
  private func same(_ workspace: Workspace, _ settings: [String], code: Int32 = 0) throws -> [PeftTrain.Outcome] {
    let more = settings.flatMap { ["--set", $0] }
    let outcomes = try [1, 2, 4].map { count in
      let outcome = try Ranks.run(count, Self.shards + more + ["--set", "training.output_dir=run\(count)"], in: workspace)
      #expect(outcome.code == code, "\(outcome)")
      return outcome
    }
    let logs = try [1, 2, 4].map { try Ranks.log(of: workspace, "run\($0)") }
    #expect(logs[0] == logs[1] && logs[0] == logs[2])
    if code == 0 {
      let states = try [1, 2, 4].map { try workspace.lastState("run\($0)") }
      #expect(states[0] == states[1] && states[0] == states[2])
    }
    return outcomes
  }

  /// Biases are trained, and a row of many tokens is poison: two finite weights of a position whose sum is not.
  private func poisoned() throws -> Workspace {
    let workspace = try Workspace(model: "gpt2")
    try workspace.writeConfig(["peft_type": "BITFIT"])
    let path = workspace.file("model/model.safetensors")
    var bytes = try readFile(path)
    let positions = try #require(try SafetensorsFile(path).tensors.first { $0.name.hasSuffix("wpe.weight") })
    let offset = positions.slice.range.lowerBound + 30 * positions.shape[1] * 4
    withUnsafeBytes(of: (Float(3e38), Float(3e38))) { bytes.replaceSubrange(offset..<offset + 8, with: $0) }
    try workspace.folder.write("model/model.safetensors", bytes)
    let text = String(decoding: try readFile(workspace.file("train.jsonl")), as: UTF8.self)
    try workspace.folder.write("train.jsonl", text + #"{"prompt": "\#(String(repeating: "ab", count: 16))?", "completion": " 1"}"# + "\n")
    return workspace
  }

  @Test("a loss of NaN that one rank meets stops all with its row, or is left out by all")
  func nonfinite() throws {
    let workspace = try poisoned()
    let stopped = try same(workspace, ["training.eval_steps=0"], code: 5)
    #expect(stopped.allSatisfy { $0.error.contains("the loss is nan") && $0.error.contains("11") }, "\(stopped)")
    try [1, 2, 4].forEach { try FileManager.default.removeItem(atPath: workspace.file("run\($0)")) }
    _ = try same(workspace, ["training.on_nonfinite=skip", "training.eval_steps=0"])
    #expect(try Ranks.log(of: workspace, "run4").contains(#""skipped":"nonfinite""#))
  }

  @Test("a loss spike takes all ranks back to the same checkpoint")
  func spike() throws {
    let workspace = try Workspace()
    let easy = #"{"prompt": "ab?", "completion": " ababab"}"# + "\n"
    let odd = #"{"prompt": "ab?", "completion": " XQWJZKVYXQWJZKVY"}"# + "\n"
    try workspace.folder.write("train.jsonl", String(repeating: easy, count: 44) + String(repeating: odd, count: 4))
    _ = try same(
      workspace,
      [
        "data.shuffle=false", "training.on_loss_spike=rollback", "training.loss_spike_factor=2", "training.save_steps=4",
        "training.eval_steps=0", "training.learning_rate=0.02", "training.lr_scheduler_type=constant_with_warmup",
      ])
    #expect(try Ranks.log(of: workspace, "run4").contains(#""skipped":"loss_spike""#))
  }

  @Test("answers are shared out, and the task's metric is that of one process")
  func metric() throws {
    let workspace = try Workspace()
    // The score is a checksum of all answers beside their references, in their order.
    let script =
      #"all=$(cat); sum=$(echo "$all" | cksum | cut -c 1-6); echo "$all" | while read -r line; do echo "{\"score\": 0.$sum}"; done"#
    let metric: JSONValue = ["command": ["sh", "-c", JSONValue(script)]]
    _ = try same(workspace, ["data.test=valid.jsonl", "data.metric=\(metric.serialized())", "generation.max_new_tokens=6"])
    let scores = try [1, 2, 4].map { count in
      let result = try StrictJSON.parse(contentsOf: workspace.file("run\(count)/result.json"))
      return ["test_before", "test_after"].map { [result[$0]?["value"], result[$0]?["rows"], result[$0]?["loss"]] }
    }
    #expect(scores[0] == scores[1] && scores[0] == scores[2], "\(scores)")
    #expect(scores[0][0][0] != scores[0][1][0] && scores[0].allSatisfy { $0[0]?.double ?? 0 > 0 && $0[1] == 5 }, "\(scores)")
  }
}
