import Datasets
import Tensors
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// Where the time of steps went.
  @Suite struct Profiles {
    /// One step of a method on its first rows, and the wall time around it.
    private func step(
      _ method: TinyMethod, _ profile: KernelProfile?, _ overrides: [String] = []
    ) throws -> (TrainingJob, [TokenBatch], seconds: Double) {
      let training = try TinyTraining(method)
      let job = try TrainingJob(try training.config("run", overrides)) { _ in }
      let batches = job.train.batches([0, 1, 2, 3], cut: StepCut(batchSize: 2))[0]
      let runner = StepRunner(
        model: job.model, objective: job.model.objective, optimizer: AdamWOptimizer(job.model.trainableParameters, .init()), maxGradNorm: 1,
        seed: 0)
      let begin = ContinuousClock.now
      _ = try Backend.current.profiled(by: profile) {
        try runner.run(batches, step: 1, update: 1, learningRate: 0.01)
      }
      return (job, batches, (ContinuousClock.now - begin).seconds)
    }

    @Test(
      "operations are those that the device without memory counts, and kernels take no more time than the step",
      arguments: TinyMethod.all + [.wideLoRA, .wideAdapter])
    func sums(_ method: TinyMethod) throws {
      let profile = KernelProfile()
      let (job, batches, wall) = try step(method, profile)
      let lines = profile.lines
      let expected = try StepTrace(job.blueprint, storage: .auto, method: job.method).step(batches).operations
      #expect(lines.reduce(0) { $0 + $1.operations } == expected && expected > 0)
      let phases = KernelProfile.Phase.allCases.map { profile.seconds(in: $0) }
      #expect(phases.reduce(0, +) <= wall && phases.reduce(0, +) > 0.5 * wall, "\(phases) in \(wall)")
      for (phase, seconds) in zip(KernelProfile.Phase.allCases, phases) {
        let inside = lines.filter { $0.phase == phase }.reduce(0) { $0 + $1.seconds }
        #expect(inside <= seconds, "\(phase): \(inside) of \(seconds)")
      }
      #expect(profile.runs == 1 && lines.allSatisfy { $0.calls > 0 && $0.bytes > 0 && $0.seconds >= 0 })
    }

    @Test("forward, backward and update are apart", arguments: TinyMethod.all)
    func phases(_ method: TinyMethod) throws {
      let profile = KernelProfile()
      _ = try step(method, profile)
      for line in profile.lines {
        let phases: [KernelProfile.Phase] =
          switch line.op {
          case "attention_forward", "softmax_cross_entropy": [.forward]
          case let op where op.hasSuffix("_backward"): [.backward]
          case "adamw", "sum_squares": [.update]
          default: [.forward, .backward]
          }
        #expect(phases.contains(line.phase), "\(line.op) in \(line.phase)")
      }
    }

    @Test("what is computed again is a phase of its own", arguments: [TinyMethod.lora, .fullGPT2])
    func recomputation(_ method: TinyMethod) throws {
      let (plain, recomputed) = (KernelProfile(), KernelProfile())
      _ = try step(method, plain)
      let (job, batches, _) = try step(method, recomputed, ["training.gradient_checkpointing=true"])
      let expected = try StepTrace(job.blueprint, storage: .auto, method: job.method, recomputes: true).step(batches).operations
      #expect(recomputed.lines.reduce(0) { $0 + $1.operations } == expected)
      func calls(_ profile: KernelProfile, _ phase: KernelProfile.Phase, _ op: String) -> Int {
        profile.lines.filter { $0.phase == phase && $0.op == op }.reduce(0) { $0 + $1.calls }
      }
      #expect(calls(recomputed, .recomputation, "attention_forward") == calls(plain, .forward, "attention_forward"))
      #expect(calls(plain, .recomputation, "attention_forward") == 0 && recomputed.seconds(in: .recomputation) > 0)
      for op in ["gemm", "attention_backward"] { #expect(calls(recomputed, .backward, op) == calls(plain, .backward, op), "\(op)") }
    }

    @Test("a thread without a profile books nothing, and a profile of its own keeps threads apart")
    func threads() async {
      let mine = KernelProfile()
      _ = Backend.current.profiled(by: mine) { Tensor(zeros: [64, 8]) }
      _ = Tensor(zeros: [64, 8])
      let others = await Task.detached {
        let other = KernelProfile()
        _ = Backend.current.profiled(by: other) { [Tensor(zeros: [64, 8]), Tensor(zeros: [64, 8])].count }
        return other.lines.map(\.calls)
      }.value
      #expect(mine.lines.map(\.calls) == [1] && others == [2])
    }

    @Test("a profile changes no result", arguments: [TinyMethod.lora, .prefix, .fullGPT2])
    func results(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      let plain = try training.run("plain")
      let profiled = try training.run("profiled", isProfiled: true)
      #expect(try Remains(training.output("plain")).state == Remains(training.output("profiled")).state)
      #expect(plain.profile == nil)
      let profile = try #require(profiled.profile)
      #expect(profile.steps == 6 && profile.kernelSeconds() <= profile.seconds && profile.seconds <= profiled.trainSeconds)
      #expect(profile.ops.reduce(0) { $0 + $1.seconds } <= profile.seconds && profile.peak > 0)
    }
  }
}
