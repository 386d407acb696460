import FileFormats
import Foundation
import TestSupport
import Testing

/// One run on several ranks: the bytes of one process, and what happens where ranks differ or are lost.
@Suite(.serialized, .enabled(if: Ranks.areThere, "needs mpirun and libpeft_mpi.so beside the program (make mpi)")) struct RankTests {
  private static let methods: [(name: String, peft: JSONValue)] = [
    ("lora", ["peft_type": "LORA", "r": 4, "lora_dropout": 0.1, "target_modules": "all-linear"]),
    ("prefix", ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 3]),
    ("dora", ["peft_type": "LORA", "r": 4, "use_dora": true, "target_modules": "all-linear"]),
    ("houlsby", ["peft_type": "ADAPTER", "adapter_type": "houlsby", "reduction_factor": 4]),
    ("pfeiffer", ["peft_type": "ADAPTER", "adapter_type": "pfeiffer", "reduction_factor": 4]),
    ("parallel", ["peft_type": "ADAPTER", "adapter_type": "parallel", "reduction_factor": 4]),
    ("prompt", ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 3]), ("ia3", ["peft_type": "IA3"]),
    ("norms", ["peft_type": "LN_TUNING"]), ("full", ["peft_type": "FULL"]),
  ]

  /// With dropout, accumulation, a last step of fewer rows than shards, an evaluation whose rows come in several batches, and saves.
  private func workspace(_ peft: JSONValue = Self.methods[0].peft) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.writeConfig(peft)
    return workspace
  }

  private static let settings = [
    "--config", "config.json", "--set", "training.shards=4", "--set", "training.gradient_accumulation_steps=2", "--set",
    "training.per_device_train_batch_size=4", "--set", "training.num_train_epochs=3", "--set", "training.learning_rate=0.01",
  ]

  @Test("1, 2 and 4 ranks leave the same bytes", arguments: methods.indices)
  func sameBytes(method: Int) throws {
    let workspace = try workspace(Self.methods[method].peft)
    var states: [[UInt8]] = [], logs: [String] = []
    for count in [1, 2, 4] {
      let outcome = try Ranks.run(count, Self.settings + ["--set", "training.output_dir=run\(count)"], in: workspace)
      #expect(outcome.code == 0, "\(outcome)")
      states.append(try workspace.lastState("run\(count)"))
      logs.append(try Ranks.log(of: workspace, "run\(count)"))
      let result = try StrictJSON.parse(contentsOf: workspace.file("run\(count)/result.json"))
      #expect(result["ranks"]?.array?.count ?? 1 == count)
    }
    #expect(states[0] == states[1] && states[0] == states[2], "\(Self.methods[method].name)")
    #expect(logs[0] == logs[1] && logs[0] == logs[2])
    // Cutting a step changes the order of sums, so one shard is another run in its last bits; if not, nothing was cut.
    let uncut = try workspace.run(Self.settings + ["--set", "training.shards=1", "--set", "training.output_dir=uncut"])
    #expect(uncut.code == 0, "\(uncut)")
    #expect(try workspace.lastState("uncut") != states[0])
  }

  @Test("a run of 4 ranks that is stopped goes on with 2, then with 1, and ends in the bytes of one that was never stopped")
  func fewer() throws {
    let workspace = try workspace()
    #expect(try Ranks.run(1, Self.settings + ["--set", "training.output_dir=whole"], in: workspace).code == 0)
    for (count, step) in [(4, 2), (2, 4), (1, 0)] {
      let more = (step > 0 ? ["--until-step", "\(step)"] : []) + (count == 4 ? [] : ["--resume"])
      let outcome = try Ranks.run(count, Self.settings + more, in: workspace)
      #expect(outcome.code == (step > 0 ? 75 : 0), "\(outcome)")
    }
    #expect(try workspace.lastState() == workspace.lastState("whole"))
    let changed = try Ranks.run(2, Self.settings + ["--set", "training.shards=2", "--resume"], in: workspace)
    #expect(changed.code == 7 && changed.error.contains("training.shards"), "\(changed)")
  }

  @Test(
    "TERM, INT or USR1 to any rank stops all at the same step with one checkpoint", arguments: [(0, SIGTERM), (1, SIGUSR1), (3, SIGINT)])
  func stop(rank: Int, signal: Int32) throws {
    let workspace = try workspace()
    let arguments =
      Self.settings + ["--set", "training.max_steps=100000", "--set", "training.save_steps=0", "--set", "training.eval_steps=0"]
    let running = try Ranks.start(4, arguments, in: workspace)
    #expect(try running.until { workspace.rows() >= 5 })
    kill(try Ranks.process(rank, of: running), signal)
    let outcome = try running.wait()
    #expect(outcome.code == 75 && outcome.output.contains("--resume"), "\(outcome)")
    let steps = try FileManager.default.contentsOfDirectory(atPath: workspace.file("run/checkpoints"))
    #expect(steps.count == 1 && steps[0] == String(format: "step-%08d", workspace.rows()), "\(steps) \(workspace.rows())")
  }

  @Test(
    "a rank that is killed or hangs is named, the run ends within the time, and goes on from its last checkpoint",
    arguments: [
      (0, SIGKILL), (2, SIGKILL), (0, SIGSTOP), (1, SIGSTOP),
    ])
  func lost(rank: Int, signal: Int32) throws {
    let workspace = try workspace()
    let arguments = Self.settings + ["--set", "training.max_steps=300", "--set", "training.eval_steps=0"]
    #expect(try workspace.run(arguments + ["--set", "training.output_dir=whole"]).code == 0)
    let running = try Ranks.start(4, arguments + ["--rank-timeout", "3"], in: workspace)
    #expect(try running.until { workspace.rows() >= 5 })
    let begin = ContinuousClock.now
    kill(try Ranks.process(rank, of: running), signal)
    let outcome = try running.wait()
    #expect(ContinuousClock.now - begin < .seconds(signal == SIGKILL ? 10 : 12))
    // Where a process was killed, mpirun may have its status before it hears of ours; see scripts/peft-mpirun.
    #expect(outcome.code == 8 || signal == SIGKILL && outcome.code == 128 + SIGKILL, "\(outcome)")
    #expect(outcome.error.contains("rank \(rank) (") && outcome.error.contains("was lost"), "\(outcome)")
    let resumed = try Ranks.run(2, arguments + ["--resume"], in: workspace)
    #expect(resumed.code == 0, "\(resumed)")
    #expect(try workspace.lastState() == workspace.lastState("whole"))
  }

  @Test("peft-mpirun starts a run again whose rank was killed; it ends in the bytes of one that was not")
  func restarts() throws {
    let workspace = try workspace()
    let arguments =
      Self.settings + ["--set", "training.max_steps=200", "--set", "training.eval_steps=0", "--set", "training.save_steps=20"]
    #expect(try workspace.run(arguments + ["--set", "training.output_dir=whole"]).code == 0)
    let running = try Ranks.start(2, arguments, in: workspace, through: ["\(Ranks.root)/scripts/peft-mpirun", "--restarts", "2"])
    #expect(try running.until { workspace.rows() >= 45 })
    kill(try Ranks.process(1, of: running), SIGKILL)
    let outcome = try running.wait()
    #expect(outcome.code == 0 && outcome.error.contains("restart 1 of 2"), "\(outcome)")
    #expect(try workspace.lastState() == workspace.lastState("whole"))
  }

  @Test("a rank with other data, or another setting, is named with its values before anything is written")
  func different() throws {
    let workspace = try workspace()
    try workspace.folder.write("other.jsonl", TinyData.validation())
    for (setting, code, words) in [
      ("data.train=other.jsonl", 3, ["data_sha256", "rank 1"]),
      ("training.learning_rate=0.5", 2, ["training.learning_rate: found 0.5", "0.01"]),
      ("data.validation=train.jsonl", 3, ["validation_sha256", "rank 1"]), ("data.train=nowhere.jsonl", 3, ["rank 1", "nowhere.jsonl"]),
    ] as [(String, Int32, [String])] {
      let outcome = try Ranks.run(1, Self.settings, in: workspace, and: Self.settings + ["--set", setting])
      #expect(outcome.code == code && words.allSatisfy(outcome.error.contains), "\(outcome)")
      #expect(!FileManager.default.fileExists(atPath: workspace.file("run/metrics.jsonl")))
    }
  }

  @Test("a number of ranks that does not divide the shards is refused with those that do, and so are shards that a step cannot fill")
  func misfits() throws {
    let workspace = try workspace()
    let three = try Ranks.run(3, Self.settings, in: workspace)
    #expect(three.code == 2 && three.error.contains("1, 2, 4"), "\(three)")
    let many = try workspace.run(Self.settings + ["--set", "training.shards=16"])
    #expect(many.code == 2 && many.error.contains("a power of two from 1 to 8"), "\(many)")
    #expect(!FileManager.default.fileExists(atPath: workspace.file("run")))
  }

  @Test("without the library a launcher's processes say what to do, and do not train one run each")
  func unavailable() throws {
    let workspace = try workspace()
    let outcome = try workspace.run(Self.settings, environment: ["OMPI_COMM_WORLD_SIZE": "2", "PEFT_MPI_LIBRARY": "/nowhere.so"])
    #expect(outcome.code == 2 && outcome.error.contains("one of 2 that were started together"), "\(outcome)")
    // Inside a batch script a plain start is one process.
    #expect(try workspace.run(Self.settings, environment: ["SLURM_NTASKS": "4"]).code == 0)
  }
}
