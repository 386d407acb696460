import FileFormats
import Foundation
import TestSupport
import Testing

/// `model.device` on a machine without a GPU, and on the emulation of one where `make cuda-emulation` has built it.
@Suite struct DeviceTests {
  private func train(_ workspace: Workspace, _ arguments: String..., environment: [String: String] = [:]) throws -> PeftTrain.Outcome {
    try workspace.run(["--config", "config.json"] + arguments, environment: environment)
  }

  static let emulation = repositoryPath(".build/cuda/emulation/libpeft_cuda_emulation.so")
  static var hasEmulation: Bool { FileManager.default.fileExists(atPath: emulation) }
  static let library = "PEFT_CUDA_LIBRARY"

  @Test("a GPU that is asked for and not there is refused with the reason, before anything is read")
  func missing() throws {
    let workspace = try Workspace()
    let cases: [(environment: [String: String], words: [String])] = [
      ([Self.library: "/nonexistent/lib.so"], ["PEFT_CUDA_LIBRARY: there is no file /nonexistent/lib.so"]),
      ([Self.library: "/proc/self/exe"], ["cannot", "/proc/self/exe"]),
      ([Self.library: "libm.so.6"], ["libm.so.6 is no library of kernels"]),
    ]
    for (environment, words) in cases {
      let outcome = try train(workspace, "--set", "model.device=cuda", environment: environment)
      #expect(outcome.code == 2, "\(outcome)")
      for word in ["model.device: "] + words { #expect(outcome.error.contains(word), "\(word): \(outcome)") }
      expectDecent(outcome)
    }
  }

  @Test("auto trains on the CPU where there is no GPU, and says why")
  func automatic() throws {
    let workspace = try Workspace()
    let outcome = try train(workspace, "--set", "training.max_steps=1", environment: [Self.library: "libm.so.6"])
    #expect(outcome.code == 0 && outcome.error.contains("no GPU: "), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("TF32 on a CPU is refused with what to do; without units for bf16 the run says so and computes in f32")
  func precision() throws {
    let workspace = try Workspace(model: "wide")  // products of tiny models are too short to be rounded
    try workspace.writeConfig(model: ["init": "model/config.json", "tokenizer": "model"])
    let refused = try train(workspace, "--set", "model.device=cpu", "--set", "training.tf32=true")
    #expect(refused.code == 2 && refused.error.contains("training.tf32: ") && refused.error.contains("model.device"), "\(refused)")
    let exact = try train(workspace, "--set", "training.max_steps=2")
    func losses() throws -> [Double] { try Remains.rows(workspace.file("run/metrics.jsonl")).compactMap { $0["loss"]?.double } }
    let expected = try losses()
    let rounded = try train(workspace, "--overwrite", "--set", "training.bf16=true", "--set", "training.max_steps=2")
    #expect(exact.code == 0 && rounded.code == 0, "\(exact) \(rounded)")
    let units = try workspace.run("doctor", "--json").json()["processor"]?["bf16"]?.string
    let found = try losses()
    if units == "none" {
      #expect(rounded.error.contains("has no units for bf16") && found == expected)
    } else {
      #expect(!rounded.error.contains("no units") && found != expected && abs(found[0] - expected[0]) < 0.005 * expected[0])
      #expect(try StrictJSON.parse(contentsOf: workspace.file("run/run.json"))["numerics"]?["bf16"]?.string == units)
    }
  }

  @Test("a run on the emulation is called that everywhere", .enabled(if: hasEmulation))
  func emulated() throws {
    let workspace = try Workspace()
    let environment = [Self.library: Self.emulation]
    let outcome = try train(workspace, "--set", "model.device=cuda", "--set", "training.max_steps=2", environment: environment)
    #expect(outcome.code == 0 && outcome.error.contains("cuda-emulation"), "\(outcome)")
    let run = try StrictJSON.parse(contentsOf: workspace.path + "/run/run.json")
    #expect(run["numerics"]?["backend"] == "cuda-emulation")
    // What hands out GPUs by itself never takes it.
    let automatic = try train(workspace, "--overwrite", "--set", "training.max_steps=1", environment: environment)
    #expect(automatic.code == 0 && automatic.error.contains("emulation, which auto does not take"), "\(automatic)")
    let doctor = try workspace.run(["doctor", "--json"], environment: environment).json()
    #expect(doctor["gpu"]?["cuda:0"]?["name"]?.string?.contains("emulation") == true && doctor["gpu"]?["auto"] == "cpu", "\(doctor)")
  }

  @Test("a device number beyond those there are is refused with their number", .enabled(if: hasEmulation))
  func number() throws {
    let workspace = try Workspace()
    let outcome = try train(workspace, "--set", "model.device=cuda:7", environment: [Self.library: Self.emulation])
    #expect(outcome.code == 2 && outcome.error.contains("7") && outcome.error.contains("CUDA_VISIBLE_DEVICES"), "\(outcome)")
    let second = try train(
      workspace, "--set", "model.device=cuda:1", "--set", "training.max_steps=1",
      environment: [Self.library: Self.emulation, "PEFT_EMULATION_DEVICES": "2"])
    #expect(second.code == 0, "\(second)")
  }

  @Test("what does not fit on the device is refused before the first step, with a batch that would", .enabled(if: hasEmulation))
  func memory() throws {
    let workspace = try Workspace()
    try workspace.folder.write("train.jsonl", TinyData.train(rows: 1000))
    var refusals = 0
    for mebibytes in [8, 10, 12, 16, 64, 128] {
      let outcome = try train(
        workspace, "--overwrite", "--set", "model.device=cuda", "--set", "training.max_steps=1", "--set",
        "training.per_device_train_batch_size=1000", "--set", "data.validation=null",
        environment: [Self.library: Self.emulation, "PEFT_EMULATION_MEMORY": "\(mebibytes << 20)"])
      #expect([0, 1].contains(outcome.code), "\(mebibytes) MiB: \(outcome)")
      expectDecent(outcome)
      guard outcome.code == 1 else { continue }
      #expect(outcome.error.contains("memory") && outcome.error.contains("per_device_train_batch_size"), "\(mebibytes) MiB: \(outcome)")
      if outcome.error.contains("would fit") { refusals += 1 }
    }
    #expect(refusals > 0, "no size was refused by the plan")
  }
}
