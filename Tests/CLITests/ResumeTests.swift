import FileFormats
import Foundation
import TestSupport
import Testing

/// Stopping, resuming and changing, as people do it.
@Suite struct ResumeTests {
  private static let dropout: JSONValue = [
    "peft_type": "LORA", "r": 4, "lora_alpha": 16, "lora_dropout": 0.2, "target_modules": "all-linear",
  ]

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.writeConfig(Self.dropout)
    return workspace
  }

  /// A schedule under which a run may become longer.
  private static let constant = ["--set", "training.lr_scheduler_type=constant"]

  /// What a run in two parts is compared with.
  private static let whole = ["--set", "training.output_dir=whole", "--set", "training.max_steps=6"]

  private func train(_ workspace: Workspace, _ arguments: [String], environment: [String: String] = [:]) throws -> PeftTrain.Outcome {
    try workspace.run(["--config", "config.json"] + Self.constant + arguments, environment: environment)
  }

  /// Stops after step 3 by ending there, and goes on to step 6.
  private func inTwoParts(
    _ workspace: Workspace, _ output: String, first: [String: String] = [:], then: [String: String] = [:], between: () throws -> Void = {}
  ) throws -> PeftTrain.Outcome {
    let place = ["--set", "training.output_dir=\(output)", "--set", "training.save_steps=1"]
    let part = try train(workspace, place + ["--set", "training.max_steps=3"], environment: first)
    #expect(part.code == 0, "\(part)")
    try between()
    let rest = try train(workspace, place + ["--set", "training.max_steps=6", "--resume"], environment: then)
    #expect(rest.code == 0, "\(rest)")
    return rest
  }

  private func state(_ workspace: Workspace, _ output: String) throws -> String {
    try SHA256.hash(ofFile: workspace.file("\(output)/checkpoints/step-00000006/state.h5"))
  }

  @Test("a finished run that is resumed prints the result it has left, and changes nothing")
  func finished() throws {
    let workspace = try workspace()
    let first = try train(workspace, [])
    let before = try files(workspace.file("run"))
    let again = try train(workspace, ["--resume"])
    #expect(again.code == 0 && again.output == first.output && again.error.contains("nothing was changed"), "\(again)")
    let json = try train(workspace, ["--resume", "--json"])
    #expect(json.code == 0 && json.output.count { $0 == "\n" } == 1, "\(json)")
    #expect(try json.json() == StrictJSON.parse(contentsOf: workspace.file("run/result.json")))
    #expect(try files(workspace.file("run")) == before)
    expectDecent(again)
  }

  @Test("a refusal ends with the options that let it through; they do, once")
  func allowChange() throws {
    let workspace = try workspace()
    #expect(try train(workspace, ["--set", "training.max_steps=2"]).code == 0)
    try workspace.folder.write("train.jsonl", TinyData.train(rows: 9))
    let changes = ["--set", "training.max_steps=6", "--set", "training.learning_rate=0.01", "--resume"]
    let refused = try train(workspace, changes)
    #expect(refused.code == 7, "\(refused)")
    let last = refused.error.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last == "  --allow-change training.learning_rate --allow-change data", "\(refused)")
    expectDecent(refused)
    let allowed = try train(workspace, changes + last.split(separator: " ").map(String.init) + ["--allow-change", "training.seed"])
    #expect(allowed.code == 0, "\(allowed)")
    for text in [
      "training.learning_rate: 0.05 then, 0.01 now", "data: the content", "training.max_steps: 2 then, 6 now", "it restarts after step 2",
    ] {
      #expect(allowed.error.contains(text), "\(text): \(allowed)")
    }
    #expect(allowed.error.contains("--allow-change training.seed: it has not changed"), "\(allowed)")
    let run = try StrictJSON.parse(contentsOf: workspace.file("run/run.json"))
    let keys = run["changes"]?.array?.map { $0["key"]?.string ?? "" }
    #expect(keys?.sorted() == ["data", "training.learning_rate", "training.max_steps"])
    expectDecent(allowed)
  }

  @Test(
    "an unknown key, or one without a run to resume, is a wrong usage",
    arguments: [
      (["--resume", "--allow-change", "training.learning_rte"], "did you mean training.learning_rate?"),
      (["--resume", "--allow-change", "dataa"], "did you mean data?"), (["--allow-change", "data"], "needs --resume"),
      (["--overwrite", "--allow-change", "data"], "needs --resume"),
    ])
  func usage(_ arguments: [String], _ message: String) throws {
    let outcome = try train(workspace(), arguments)
    #expect(outcome.code == 2 && outcome.error.contains(message), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("tensors that do not fit are refused with 7, also where the change was allowed")
  func structure() throws {
    let workspace = try workspace()
    #expect(try train(workspace, ["--set", "training.max_steps=2"]).code == 0)
    let refused = try train(workspace, ["--set", "training.max_steps=4", "--set", "peft.r=3", "--resume", "--allow-change", "peft.r"])
    #expect(refused.code == 7 && refused.error.contains("f32 [4, 32] (must be f32 [3, 32])"), "\(refused)")
    expectDecent(refused)
  }

  @Test("an order of hashes that changes with every process changes no byte")
  func hashing() throws {
    let workspace = try workspace()
    var found: [[String]] = []
    for (output, environment) in [("a", [:]), ("b", ["SWIFT_DETERMINISTIC_HASHING": "1"]), ("c", [:])] as [(String, [String: String])] {
      let outcome = try train(workspace, ["--set", "training.output_dir=\(output)"], environment: environment)
      #expect(outcome.code == 0, "\(outcome)")
      found.append(
        [try state(workspace, output)]
          + (try ["adapter", "adapter-best"].flatMap { folder in
            // Manifests name the run.
            try FileManager.default.contentsOfDirectory(atPath: workspace.file("\(output)/\(folder)")).filter { $0 != "MANIFEST.json" }
              .sorted().map {
                try "\($0) " + SHA256.hash(ofFile: workspace.file("\(output)/\(folder)/\($0)"))
              }
          }) + (try rows(workspace, output)))
    }
    #expect(found[0].count > 10 && found[1] == found[0] && found[2] == found[0])
  }

  @Test("time zones, times of files and clocks that jump change nothing, not even the choice of the checkpoint")
  func time() throws {
    let workspace = try workspace()
    #expect(try train(workspace, Self.whole).code == 0)
    let whole = try state(workspace, "whole")
    _ = try inTwoParts(workspace, "zones", first: ["TZ": "America/New_York"], then: ["TZ": "Pacific/Kiritimati"])
    #expect(try state(workspace, "zones") == whole)

    let scrambled = try inTwoParts(workspace, "times") {
      // The oldest step is the youngest file.
      for step in 1...3 {
        let folder = workspace.file("times/checkpoints/step-0000000\(step)")
        for path in [folder, folder + "/state.h5", folder + "/MANIFEST.json"] {
          let times = [
            timespec(tv_sec: 2_000_000_000 - step * 86_400 * 300, tv_nsec: 5),
            timespec(tv_sec: 2_000_000_000 - step * 86_400 * 300, tv_nsec: 5),
          ]
          #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
        }
      }
    }
    #expect(scrambled.error.contains("resuming after step 3"), "\(scrambled)")
    #expect(try state(workspace, "times") == whole)
  }

  /// Debian's package faketime.
  private static let faketime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

  @Test(
    "a clock that is a year off, either way, changes nothing", .enabled(if: FileManager.default.fileExists(atPath: faketime)),
    arguments: ["-365d", "+365d"])
  func clock(_ shift: String) throws {
    let workspace = try workspace()
    #expect(try train(workspace, Self.whole).code == 0)
    let resumed = try inTwoParts(workspace, "shifted", then: ["LD_PRELOAD": Self.faketime, "FAKETIME": shift])
    #expect(try state(workspace, "shifted") == state(workspace, "whole"), "\(resumed)")
    let result = try StrictJSON.parse(contentsOf: workspace.file("shifted/result.json"))
    #expect((0..<100).contains(result["seconds"]?.double ?? -1), "\(result.serialized())")
  }

  @Test("another BLAS kernel goes on with a note that says which part is another, and a third time without")
  func numerics() throws {
    try FaultMatrix.record("D6", "another kernel of the BLAS", injections: 1)
    let workspace = try workspace()
    let other = ["OPENBLAS_CORETYPE": "Nehalem"]
    let resumed = try inTwoParts(workspace, "run", then: other)
    #expect(
      resumed.error.contains("blas_core: ") && resumed.error.contains("then, \"Nehalem\" now")
        && resumed.error.contains("from step 4 on it is not bit-identical to an uninterrupted run"), "\(resumed)")
    let run = try StrictJSON.parse(contentsOf: workspace.file("run/run.json"))
    #expect(run["numerics"]?["blas_core"] == "Nehalem" && run["numerics"]?["version"] != nil)
    #expect(run["changes"]?.array?.contains { $0["key"] == "numerics.blas_core" && $0["to"] == "Nehalem" } == true)
    let place = ["--set", "training.output_dir=run", "--set", "training.save_steps=1", "--set", "training.max_steps=8", "--resume"]
    let third = try train(workspace, place, environment: other)
    #expect(third.code == 0 && !third.error.contains("bit-identical"), "\(third)")
    let threads = try train(
      workspace, place + ["--set", "training.max_steps=9", "--set", "training.threads=2"], environment: other)
    #expect(
      threads.code == 0 && !threads.error.contains("bit-identical") && threads.error.contains("training.threads: 1 then, 2 now"),
      "\(threads)")
  }

  @Test("the hashes of the model are kept in the user's cache, which may be missing, full or somebody else's")
  func cache() throws {
    let workspace = try workspace()
    let weights = workspace.file("model/model.safetensors")
    while try !FileStamp(ofFile: weights).isSettled { usleep(20_000) }
    let home = ["XDG_CACHE_HOME": workspace.file("cache")]
    #expect(try train(workspace, ["--set", "training.output_dir=a"], environment: home).code == 0)
    let entries = try FileManager.default.contentsOfDirectory(atPath: workspace.file("cache/swift-peft"))
    #expect(entries.count == 1)
    let entry = try StrictJSON.parse(contentsOf: workspace.file("cache/swift-peft/\(entries[0])"))
    #expect(try entry["sha256"]?.string == SHA256.hash(ofFile: weights))
    #expect(try train(workspace, ["--set", "training.output_dir=b"], environment: home).code == 0)
    for folder in ["relative/path", "/proc/nowhere", ""] {
      let outcome = try train(
        workspace, ["--overwrite"], environment: ["XDG_CACHE_HOME": folder, "HOME": workspace.file("home")])
      #expect(outcome.code == 0, "\(outcome)")
    }
    let identities = try ["a", "b", "run"].map { try StrictJSON.parse(contentsOf: workspace.file("\($0)/run.json"))["identity"] }
    #expect(identities[0] == identities[1] && identities[0] == identities[2])
  }

  // MARK: Helpers

  private func rows(_ workspace: Workspace, _ run: String) throws -> [String] {
    try String(decoding: readFile(workspace.file("\(run)/metrics.jsonl")), as: UTF8.self).split(separator: "\n").map { line in
      let row = try StrictJSON.parse(String(line), file: run)
      return ["step", "loss", "grad_norm", "learning_rate", "eval_loss"].map { row[$0]?.serialized() ?? "-" }.joined(separator: " ")
    }
  }

  private func files(_ path: String) throws -> [String: String] {
    var result: [String: String] = [:]
    // The lock says who looked last.
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) where name != ".lock" {
      var status = stat()
      guard stat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      result[name] = try SHA256.hash(ofFile: "\(path)/\(name)") + " \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
    return result
  }
}
