import Glibc
import Tensors
import Testing
import Training

extension TrainingRuns {
  /// Trainings on a GPU, or on the emulation of one: where PEFT_DEVICE names it, as `make test-on-emulation` does.
  @Suite(.enabled(if: !Backend.current.isHost, "needs a device that is not the CPU (PEFT_DEVICE)"))
  struct DeviceRuns {
    private func losses(_ training: TinyTraining, _ name: String, _ overrides: [String] = []) throws -> [(loss: Double, norm: Double)] {
      try training.run(name, ["training.max_steps=10", "training.save_steps=0", "training.learning_rate=1e-3"] + overrides)
      return training.steps.map { ($0.loss, $0.gradNorm) }
    }

    @Test(
      "ten steps have the CPU's losses and norms",
      arguments: TinyMethod.all + [.wideLoRA, .widePrefix, .wideAdapter, .wideFull])
    func parity(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      let expected = try Backend.cpu.use { try losses(training, "cpu") }
      let found = try losses(training, "device")
      #expect(found.count == 10 && expected.count == 10)
      for (step, (a, b)) in zip(found, expected).enumerated() {
        #expect(abs(a.loss - b.loss) <= 1e-5 * b.loss && abs(a.norm - b.norm) <= 1e-4 * b.norm, "step \(step + 1): \(a), CPU \(b)")
      }
    }

    @Test("rounded factors change losses a little, in bf16 more than in TF32", arguments: [TinyMethod.wideLoRA, .wideFull])
    func precision(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      let expected = try losses(training, "f32")
      func error(_ found: [(loss: Double, norm: Double)]) -> Double {
        zip(found, expected).reduce(0) { max($0, abs($1.0.loss - $1.1.loss) / $1.1.loss) }
      }
      let tf32 = error(try losses(training, "tf32", ["training.tf32=true"]))
      let bf16 = error(try losses(training, "bf16", ["training.bf16=true"]))
      #expect(tf32 > 0 && tf32 < 1e-3 && bf16 > tf32 && bf16 < 1e-2, "tf32 \(tf32), bf16 \(bf16)")
      let refusal = #expect(throws: (any Error).self) {
        try training.run(
          "bf16", ["training.max_steps=10", "training.save_steps=0", "training.learning_rate=1e-3"], start: .resume(orFresh: false))
      }
      #expect(refusal.map { "\($0)" }?.contains("training.bf16: ") == true)
    }

    @Test("a run that goes on elsewhere says so, and goes on")
    func otherDevice() throws {
      let training = try TinyTraining(.lora)
      _ = try Backend.cpu.use { try training.run("run", stopAfter: 2) }
      #expect(try training.resume("run").status == .completed)
      let changes = try training.changes("run")
      #expect(changes.contains { $0["key"] == "numerics.backend" && $0["from"] == "cpu" }, "\(changes)")
      #expect(training.steps.map(\.step) == [3, 4, 5, 6])
    }

    @Test("steps are recorded once and replayed from then on")
    func replayed() throws {
      let path = try #require(getenv("PEFT_CUDA_LIBRARY").map { String(cString: $0) })
      let handle = try #require(dlopen(path, RTLD_NOW))
      let symbol = try #require(dlsym(handle, "pt_cuda_graph_counts"))
      let counts = unsafeBitCast(symbol, to: (@convention(c) (UnsafeMutablePointer<Int64>, UnsafeMutablePointer<Int64>) -> Void).self)
      func count() -> (launched: Int64, kept: Int64) {
        var (launched, kept) = (Int64(0), Int64(0))
        counts(&launched, &kept)
        return (launched, kept)
      }
      // Of random numbers too: a mask's key goes up with the step.
      let training = try TinyTraining(.lora)
      let options = ["training.max_steps=40", "training.save_steps=0", "training.eval_steps=0", "training.gradient_accumulation_steps=1"]
      var (early, late) = (count(), count())
      try training.run("run", options) { event in
        guard case .step(let record) = event else { return }
        if record.step == 20 { early = count() }
        if record.step == 40 { late = count() }
      }
      // The batches have few rows, so all are filled up to the same number.
      #expect(late.launched - early.launched >= 20, "\(early) \(late)")
      #expect(late.kept - early.kept <= 2, "\(early) \(late)")
    }
  }
}
