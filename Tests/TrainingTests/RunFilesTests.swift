import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// What a run leaves behind.
  @Suite struct RunFiles {
    @Test("rows of steps and of evaluations have exactly their keys")
    func metricsKeys() throws {
      let training = try TinyTraining(.lora)
      try training.run()
      let rows = try Remains.rows(training.output("run/metrics.jsonl"))
      let step = [
        "step", "epoch", "loss", "learning_rate", "grad_norm", "tokens", "target_tokens", "tokens_per_second", "elapsed_seconds",
        "peak_memory_bytes", "peak_rss_bytes",
      ]
      let evaluation = ["step", "epoch", "eval_loss", "eval_perplexity", "eval_seconds", "elapsed_seconds"]
      #expect(rows.map { $0.object?.keys ?? [] } == [step, step, evaluation, step, step, evaluation, step, step, evaluation])
      #expect(rows.map { $0["step"]?.integer ?? 0 } == [1, 2, 2, 3, 4, 4, 5, 6, 6])
      #expect(rows.compactMap { $0["loss"] == nil ? nil : $0["epoch"]?.double } == [0.4, 0.8, 1, 1.4, 1.8, 2])
      // Ids of the rows with bos and eos: every epoch goes through all of them once.
      let tokens = rows.compactMap { $0["tokens"]?.integer }
      #expect(tokens[0] + tokens[1] + tokens[2] == tokens[3] + tokens[4] + tokens[5])
      let text = try String(decoding: readFile(training.folder.file("train.jsonl")), as: UTF8.self)
      let characters = try text.split(separator: "\n").reduce(0) { sum, line in
        let row = try StrictJSON.parse(String(line), file: "train.jsonl")
        return sum + (row["prompt"]?.string?.utf8.count ?? 0) + (row["completion"]?.string?.utf8.count ?? 0) + 2
      }
      #expect(tokens[0] + tokens[1] + tokens[2] == characters)
      #expect(rows.allSatisfy { ($0["target_tokens"]?.integer ?? 0) < ($0["tokens"]?.integer ?? 1) })
    }

    @Test("logging_steps leaves rows out, and never the last")
    func loggingSteps() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", ["training.logging_steps=4", "training.eval_steps=0"])
      #expect(try Remains.rows(training.output("run/metrics.jsonl")).map { $0["step"]?.integer ?? 0 } == [4, 6])
    }

    @Test("result.json and run.json have exactly their keys", arguments: [TinyMethod.lora, .full])
    func resultKeys(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      let result = try training.run()
      let json = try StrictJSON.parse(contentsOf: training.output("run/result.json"))
      // In files, keys are sorted.
      #expect(
        json.object?.keys == [
          "adapter", "adapter_bytes", "branch", "checkpoint", "checkpoint_bytes", "estimate", "eval", "flops", "peak_memory_bytes",
          "peak_rss_bytes", "run_id", "save_seconds", "saves", "seconds", "skipped_steps", "status", "steps", "target_tokens", "tokens",
          "tokens_per_second",
          "total_parameters", "train_loss", "train_seconds", "trainable_parameters",
        ])
      #expect(json["peak_memory_bytes"]?.object?.keys == ["activations", "gradients", "optimizer", "total", "weights", "workspace"])
      #expect(json["status"] == "completed" && json["steps"] == 6)
      #expect(json["adapter"]?.string == training.output(method.isFull ? "run/model" : "run/adapter"))
      #expect(json["checkpoint"]?.string == training.output("run/checkpoints/step-00000006"))
      #expect(json["trainable_parameters"]?.integer == Int64(result.trainableParameters))
      let state = try readFile(training.output("run/checkpoints/step-00000006/state.h5"))
      #expect(json["checkpoint_bytes"]?.integer == Int64(state.count))
      let rows = try Remains.rows(training.output("run/metrics.jsonl"))
      #expect(json["eval"]?["eval_loss"] == rows.last?["eval_loss"])
      #expect(json["tokens"]?.integer == rows.reduce(0) { $0 + ($1["tokens"]?.integer ?? 0) })

      let run = try StrictJSON.parse(contentsOf: training.output("run/run.json"))
      #expect(run.object?.keys.sorted() == ["changes", "config", "host", "identity", "method", "numerics", "run_id", "started", "threads"])
      #expect(
        run["identity"]?.object?.keys.sorted() == ["data_lines", "data_sha256", "model_config_sha256", "model_sha256", "tokenizer_sha256"])
      for hash in run["identity"]?.object?.members ?? [] where hash.key != "data_lines" {
        #expect(hash.value.string?.count == 64, "\(hash.key)")
      }
      #expect(run["identity"]?["data_lines"] == 10 && run["changes"] == [])
      let weights = try SHA256.hash(ofFile: training.folder.file("model/model.safetensors"))
      #expect(run["identity"]?["model_sha256"]?.string == weights, "of a single file it is what sha256sum says")
      #expect(run["numerics"]?.object?.keys.sorted() == ["backend", "blas", "blas_core", "device", "kernels", "libm", "version"])
      #expect(try run["config"] == TrainingJob.resolvedConfig(training.config()))
    }

    @Test("the best adapter is the one of the lowest eval_loss, the adapter that of the last step", arguments: [TinyMethod.lora, .full])
    func best(_ method: TinyMethod) throws {
      // At rates as high as these a training gets worse again, but when depends on the last bits of the processor's arithmetic.
      var found: (training: TinyTraining, overrides: [String], losses: [Double], best: Int)?
      for rate in [2, 4, 8, 16, 3, 32] where found == nil {
        let training = try TinyTraining(method)
        let overrides = [
          "training.learning_rate=\(rate)", "training.lr_scheduler_type=constant", "training.warmup_steps=0", "training.eval_steps=1",
        ]
        try training.run("run", overrides)
        let losses = training.evaluations.map(\.loss)
        let best = try #require(losses.indices.min { losses[$0] < losses[$1] })
        #expect(losses.count == 6)
        if best < 5 { found = (training, overrides, losses, best) }
      }
      let (training, overrides, losses, best) = try #require(found, "the test needs a run that gets worse")
      // A run that stops right there has the same parameters.
      try training.run("short", overrides + ["training.max_steps=\(best + 1)"])
      let name = method.isFull ? ("model", "model.safetensors") : ("adapter", "adapter_model.safetensors")
      let expected = try readFile(training.output("short/\(name.0)/\(name.1)"))
      #expect(try readFile(training.output("run/\(name.0)-best/\(name.1)")) == expected)
      #expect(try readFile(training.output("run/\(name.0)/\(name.1)")) != expected)
      #expect(training.evaluations.map(\.isBest) == training.evaluations.indices.map { i in losses[..<i].allSatisfy { $0 > losses[i] } })
    }

    @Test("the newest checkpoints and the best one are kept", arguments: [1, 2, 3])
    func retention(_ limit: Int) throws {
      let training = try TinyTraining(.full)
      try training.run(
        "run",
        [
          "training.learning_rate=1", "training.lr_scheduler_type=constant", "training.warmup_steps=0", "training.eval_steps=1",
          "training.save_total_limit=\(limit)", "training.num_train_epochs=3",
        ])
      let best = try #require(training.evaluations.last(where: \.isBest)?.step)
      #expect(best < 9 - limit, "the test needs a best step that is not among the newest")
      let steps = Set([best] + (9 - limit + 1...9))
      let names = try FileManager.default.contentsOfDirectory(atPath: training.output("run/checkpoints")).sorted()
      #expect(names == steps.sorted().map { "step-0000000\($0)" })
    }

    @Test("checkpoints come every save_steps and at the end; with 0 at the end only", arguments: [(0, [6]), (4, [4, 6]), (3, [3, 6])])
    func saveSteps(_ every: Int, _ steps: [Int]) throws {
      let training = try TinyTraining(.lora)
      try training.run("run", ["training.save_steps=\(every)"])
      #expect(RunDirectory(training.output("run")).checkpointSteps() == steps)
    }

    @Test("a directory with a run is refused, and nothing in it is touched")
    func alreadyThere() throws {
      let training = try TinyTraining(.lora)
      try training.run()
      let before = try contents(training.output("run"))
      let message = refusal { try training.run() }
      #expect(message.contains("--resume") && message.contains("--overwrite"))
      #expect(try contents(training.output("run")) == before)
    }

    @Test("a directory with other things in it is no run, and they stay where they are")
    func foreignFiles() throws {
      let training = try TinyTraining(.lora)
      try training.folder.makeDirectory("run")
      try training.folder.makeDirectory("run/notes")
      for name in ["run/notes/a.txt", "run/mine.json", "run/.hidden"] { try training.folder.write(name, "mine") }
      try training.run()
      try training.run(start: .overwrite)
      for name in ["run/notes/a.txt", "run/mine.json", "run/.hidden"] {
        #expect(try readFile(training.output(name)) == Array("mine".utf8), "\(name)")
      }
    }

    @Test("overwriting leaves nothing of the earlier run")
    func overwrite() throws {
      let training = try TinyTraining(.full)
      try training.run()
      let short = ["training.max_steps=2", "training.eval_steps=0"]
      try training.run("run", short, start: .overwrite)
      try training.run("other", short)
      let files = { (run: String) in try contents(training.output(run)).keys.sorted() }
      #expect(try files("run") == files("other"))
    }

    @Test("no temporary or trash file is left behind")
    func noLeftovers() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", ["training.save_total_limit=1"])
      try training.run("run", ["training.save_total_limit=1"], start: .overwrite)
      let names = try FileManager.default.subpathsOfDirectory(atPath: training.output("run")).filter {
        $0.contains("/.") || $0.contains(".tmp")
      }
      #expect(names == [])
      #expect(
        try Set(FileManager.default.contentsOfDirectory(atPath: training.output("run")))
          == [".lock", ".record.json", "run.json", "metrics.jsonl", "result.json", "checkpoints", "adapter", "adapter-best"])
    }

    @Test("equal states give equal bytes in any directory, with other logging and saving")
    func samePlaceOrOther() throws {
      let training = try TinyTraining(.lora)
      try training.run("a")
      try training.run("b", ["training.save_steps=0", "training.logging_steps=3", "training.save_total_limit=2"])
      #expect(try Remains(training.output("a")).state == Remains(training.output("b")).state)
    }
  }
}
