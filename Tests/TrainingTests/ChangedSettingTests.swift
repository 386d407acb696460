import FileFormats
import Foundation
import TestSupport
import Testing
import Tokenizers
import Training

extension TrainingRuns {
  /// What may change between a stop and a resume, and what that does.
  @Suite struct ChangedSettings {
    // MARK: Every key

    /// Another value of a key, with what it needs to be valid.
    struct Case: Sendable, CustomTestStringConvertible {
      let key: String
      let options: [String]
      var testDescription: String { key }

      init(_ key: String, _ value: String, _ more: String...) {
        self.key = key
        options = ["\(key)=\(value)"] + more
      }
    }

    /// `FOLDER` stands for the folder of the test.
    static let identity = [
      Case("model.dtype", "bfloat16"), Case("model.rope_theta", "20000"), Case("data.max_length", "60"), Case("data.on_too_long", "drop"),
      Case("data.on_bad_row", "skip"), Case("data.columns", #"{"prompt": "prompt", "completion": "completion"}"#),
      Case("data.validation_split", "0.3", "data.validation=null"),
      Case("data.shuffle", "false"),
      Case("data.train_on_prompt", "true"), Case("data.append_eos", "false"), Case("data.chat_format", "chatml"),
      Case("training.num_train_epochs", "3"), Case("training.max_steps", "9"), Case("training.per_device_train_batch_size", "4"),
      Case("training.gradient_accumulation_steps", "1"), Case("training.shards", "2"), Case("training.learning_rate", "0.02"),
      Case("training.lr_scheduler_type", "linear"),
      Case("training.warmup_steps", "2"), Case("training.warmup_ratio", "0.1", "training.warmup_steps=0"),
      Case("training.weight_decay", "0.1"), Case("training.adam_beta1", "0.8"), Case("training.adam_beta2", "0.9"),
      Case("training.adam_epsilon", "1e-6"), Case("training.max_grad_norm", "0.5"), Case("training.loraplus_lr_ratio", "4"),
      Case("training.seed", "43"),
      Case("training.on_nonfinite", "skip"), Case("training.on_loss_spike", "rollback"), Case("training.loss_spike_factor", "3"),
      Case("training.frozen_cache_dtype", "bfloat16"),
      Case("peft.r", "5"), Case("peft.lora_alpha", "9"), Case("peft.lora_dropout", "0.2"), Case("peft.use_rslora", "true"),
      Case("peft.bias", "all"),
    ]

    static let mutable = [
      Case("model.path", "FOLDER/copy"), Case("model.tokenizer", "FOLDER/model"), Case("model.device", "cpu"),
      Case("data.train", "FOLDER/copy.jsonl"), Case("data.validation", "FOLDER/copy.jsonl"), Case("data.test", "FOLDER/valid.jsonl"),
      Case("data.metric", "exact_match"), Case("training.output_dir", "FOLDER/moved"), Case("training.logging_steps", "2"),
      Case("training.eval_steps", "3"), Case("training.max_eval_samples", "2"), Case("training.max_metric_samples", "1"),
      Case("training.save_steps", "2"), Case("training.save_total_limit", "2"), Case("training.save_best_limit", "2"),
      Case("training.max_skipped_steps", "3"), Case("training.gradient_checkpointing", "true"),
      Case("training.frozen_cache_gib", "0"), Case("training.frozen_cache_dir", "elsewhere"), Case("training.threads", "2"),
      Case("generation.max_new_tokens", "4"),
    ]

    /// Keys that cannot change alone, or not on every CPU, or need other rows (`ClassificationTests`).
    static let apart = [
      "model.init", "data.databases", "data.chat_template", "peft.adapter_path", "training.bf16", "training.tf32", "task.type",
      "task.labels",
    ]

    @Test("every key of the config is in one of the tables below")
    func complete() {
      let tested = Set((Self.identity + Self.mutable).map(\.key) + Self.apart)
      let missing = TrainConfig.roles.keys.filter { !tested.contains($0) }.sorted()
      #expect(missing == [], "a new key needs a role and a case here")
    }

    @Test("a key of the run's identity is refused with a diff that ends in the option for it; nothing is changed", arguments: identity)
    func identityKey(_ test: Case) throws {
      try FaultMatrix.record("D3", "\(test.key) changed: refused", injections: 1)
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      let before = try contents(training.output("run"))
      let message = refusal { try training.run("run", test.options, start: .resume(orFresh: true)) }
      #expect(message.contains("\n  \(test.key): ") && message.contains(" then, "), "\(message)")
      if ["peft.r", "peft.bias"].contains(test.key) {
        // Bias "all" trains nothing more in a model without biases.
        #expect(message.contains("No --allow-change") == (test.key == "peft.r"), "\(message)")
      } else {
        #expect(message.split(separator: "\n").last?.contains("--allow-change \(test.key)") == true, "\(message)")
      }
      #expect(try contents(training.output("run")) == before)
    }

    @Test("a key that is not part of it may change; the change is said and recorded", arguments: mutable)
    func mutableKey(_ test: Case) throws {
      try FaultMatrix.record("D3", "\(test.key) changed: applied", injections: 1)
      let training = try TinyTraining(.lora)
      try training.folder.write("copy.jsonl", TinyData.train())
      try FileManager.default.copyItem(atPath: training.folder.file("model"), toPath: training.folder.file("copy"))
      let plain = ["training.max_steps=4"]
      try training.run("run", plain, stopAfter: 2)
      var output = "run"
      if test.key == "training.output_dir" {
        output = "moved"
        try FileManager.default.moveItem(atPath: training.output("run"), toPath: training.output("moved"))
      }
      let options = plain + test.options.map { $0.replacing("FOLDER", with: training.folder.path) }
      #expect(try training.resume(output, options).status == .completed)
      let changes = try training.changes(output)
      #expect(changes.map { $0["key"]?.string } == [test.key] && changes.map { $0["step"] } == [2], "\(changes)")
      #expect(changes[0]["from"] != changes[0]["to"] && changes[0]["to"] != nil)
      #expect(training.notes.contains { $0.contains("changed after step 2: \(test.key): ") }, "\(training.notes)")
    }

    @Test("another content of the chat template is another run; the same in another place is not")
    func chatTemplate() throws {
      let training = try TinyTraining(.lora)
      for name in ["a.jinja", "copy.jinja"] { try training.folder.write(name, "{{ messages }}") }
      func options(_ name: String) -> [String] { ["data.chat_template=\(training.folder.file(name))"] }
      try training.run("run", options("a.jinja"), stopAfter: 2)
      try training.folder.write("a.jinja", "{{ messages }}!")
      let message = refusal { try training.resume("run", options("a.jinja")) }
      #expect(message.contains("--allow-change chat_template"), "\(message)")
      #expect(try training.resume("run", options("copy.jinja")).status == .completed)
    }

    @Test("the date that a chat template writes is recorded in run.json, and decides the ids")
    func templateDate() throws {
      let training = try TinyTraining(.lora)
      let rows = String(
        repeating: #"{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"# + "\n", count: 10)
      for name in ["train.jsonl", "valid.jsonl"] { try training.folder.write(name, rows) }
      let template = try training.folder.write(
        "t.jinja",
        "{{ strftime_now('%Y') }}{% for m in messages %} {{ m.role }}: {{ m.content }}{% endfor %}{{ ' assistant:' if add_generation_prompt }}"
      )
      let options = ["data.chat_template=\(template)"]
      try training.run("run", options, stopAfter: 2)
      let date = try #require(RunDirectory(training.output("run")).templateDate)
      func tokens(_ date: TemplateDate?) throws -> String {
        try TrainingJob(training.config("other", options), templateDate: date) { _ in }.train.tokensHash
      }
      let other = try #require(TemplateDate("1999-01-02T03:04:05"))
      #expect(try tokens(date) == tokens(nil) && tokens(date) != tokens(other))
    }

    // MARK: Permission

    @Test("the options that a refusal ends with let the changes through, and all of them are recorded")
    func allowed() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      let options = ["training.learning_rate=0.02", "peft.lora_alpha=12", "training.weight_decay=0"]
      let message = refusal { try training.resume("run", options) }
      let last = message.split(separator: "\n").last ?? ""
      let keys = last.split(separator: " ").filter { $0 != "--allow-change" }.map(String.init)
      #expect(keys == ["peft.lora_alpha", "training.learning_rate", "training.weight_decay"], "\(message)")
      let partly = refusal { try training.resume("run", options, allowing: Array(keys.dropFirst())) }
      #expect(partly.contains("peft.lora_alpha") && !partly.contains("learning_rate"), "\(partly)")

      try training.resume("run", options, allowing: keys)
      #expect(training.steps.map(\.step) == [3, 4, 5, 6], "without a change of data the order stays")
      let expected = (3...6).map { 0.02 * Schedule.cosine.factor(step: $0, warmupSteps: 1, totalSteps: 6) }
      #expect(training.steps.map(\.learningRate) == expected, "the new schedule, at the old step")
      let change: JSONValue = ["step": 2, "key": "training.learning_rate", "from": 0.01, "to": 0.02]
      #expect(try training.changes().count == 3 && training.changes().contains(change))
      #expect(training.notes.contains { $0.contains("training.learning_rate: 0.01 then, 0.02 now") }, "\(training.notes)")
    }

    @Test("what is allowed and has not changed is told, and harms nothing")
    func unchanged() throws {
      let training = try TinyTraining(.lora)
      try training.run("whole")
      try training.run("run", stopAfter: 2)
      try training.resume("run", allowing: ["training.seed", "data"])
      #expect(training.notes.filter { $0.contains("has not changed") }.count == 2, "\(training.notes)")
      #expect(try Remains(training.output("run")) == Remains(training.output("whole")))
      try training.run("fresh", start: .resume(orFresh: true), allowing: ["data"])
      #expect(training.notes.contains { $0.contains("nothing to allow") })
    }

    @Test("keys are checked before anything is loaded")
    func keys() throws {
      let config = try TrainingJob.resolvedConfig(TinyTraining(.lora).config())
      try AllowedChange.check(["data", "model", "tokenizer", "peft.r", "peft.peft_type", "training.seed", "data.shuffle"], config: config)
      for (key, hint) in [("training.sed", "training.seed"), ("learning_rate", "such as"), ("peft.rank", "peft.r?"), ("", "such as")] {
        let error = try #require(#expect(throws: Diagnostic.self) { try AllowedChange.check([key], config: config) })
        #expect(error.category == .configuration && "\(error)".contains("unknown key") && "\(error)".contains(hint), "\(error)")
      }
    }

    @Test("changes of several resumes add up, and those of steps that were given up are forgotten")
    func history() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 1)
      try training.resume("run", ["training.logging_steps=2"], stopAfter: 3)
      try training.resume(
        "run", ["training.logging_steps=3", "training.weight_decay=0"], allowing: ["training.weight_decay"], stopAfter: 5)
      let keys = try training.changes().map { "\($0["step"]?.integer ?? -1) \($0["key"]?.string ?? "")" }
      #expect(keys == ["1 training.logging_steps", "3 training.weight_decay", "3 training.logging_steps"])
      let second = training.output("run/checkpoints/step-00000002")
      try training.run("run", start: .resumeFrom(second))
      #expect(try training.changes().map { $0["to"] } == [2, 1], "from step 2 on as at first")
    }

    // MARK: Structure

    @Test("another rank has other tensors: no permission helps, and each is named with both shapes")
    func structure() throws {
      try FaultMatrix.record("D7", "another rank", injections: 1)
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      let before = try contents(training.output("run"))
      for message in [
        refusal { try training.resume("run", ["peft.r=5"], allowing: ["peft.r"]) }, refusal { try training.resume("run", ["peft.r=5"]) },
      ] {
        #expect(message.contains("lora_A") && message.contains("f32 [4, 32]") && message.contains("(must be f32 [5, 32])"), "\(message)")
        #expect(message.contains("more") && message.split(separator: "\n").count < 30, "\(message)")
      }
      #expect(try contents(training.output("run")) == before)
      let method = refusal {
        try training.resume(
          "run", ["peft={\"peft_type\":\"PREFIX_TUNING\",\"num_virtual_tokens\":2}"],
          allowing: ["peft.peft_type"])
      }
      #expect(method.contains("(the method has no place for it)") && method.contains("peft.num_virtual_tokens"), "\(method)")
    }

    // MARK: Length

    static let constant = ["training.lr_scheduler_type=constant", "training.warmup_steps=0"]
    static let warmup = ["training.lr_scheduler_type=constant_with_warmup"]

    @Test(
      "under a schedule that does not depend on it a run may become longer, even when it had finished, and ends as one that was always so",
      arguments: [constant + ["training.max_steps=4"], warmup + ["training.max_steps=4"], constant + ["training.num_train_epochs=1"]],
      [nil, 2])
    func longer(_ options: [String], _ stopAfter: Int?) throws {
      let training = try TinyTraining(.lora)
      var long = options
      long[long.count - 1] = options.last == "training.max_steps=4" ? "training.max_steps=6" : "training.num_train_epochs=2"
      try training.run("whole", long + ["training.eval_steps=0"])
      try training.run("run", options + ["training.eval_steps=0"], stopAfter: stopAfter)
      try training.resume("run", long + ["training.eval_steps=0"])
      #expect(try Remains(training.output("run")) == Remains(training.output("whole")))
      #expect(try training.changes().count == 1)
      let result = try StrictJSON.parse(contentsOf: training.output("run/result.json"))
      #expect(result["steps"] == 6 && result["status"] == "completed")
    }

    @Test("the learning rate may depend on the length, and then the length may not change", arguments: ["cosine", "linear", "ratio"])
    func lengthMatters(_ schedule: String) throws {
      let training = try TinyTraining(.lora)
      let options =
        schedule == "ratio"
        ? Self.warmup + ["training.warmup_steps=0", "training.warmup_ratio=0.3"] : ["training.lr_scheduler_type=\(schedule)"]
      try training.run("run", options + ["training.max_steps=5"], stopAfter: 2)
      let message = refusal { try training.resume("run", options + ["training.max_steps=6"]) }
      #expect(message.contains("training.max_steps: 5 then, 6 now"), "\(message)")
      try training.resume("run", options + ["training.max_steps=6"], allowing: ["training.max_steps"])
      #expect(training.steps.map(\.totalSteps) == [6, 6, 6, 6])
    }

    @Test("a run may become shorter down to its checkpoint, and no shorter", arguments: [constant, []])
    func shorter(_ schedule: [String]) throws {
      let training = try TinyTraining(.lora)
      try training.run("run", schedule + ["training.max_steps=6"], stopAfter: 4)
      for option in ["training.max_steps=3", "training.max_steps=1"] {
        let message = refusal { try training.resume("run", schedule + [option], allowing: ["training.max_steps"]) }
        #expect(message.contains("is at step 4, and the run would end at step") && message.contains("step 4 or later"), "\(message)")
        #expect(!message.contains("--allow-change"), "\(message)")
      }
      let result = try training.resume("run", schedule + ["training.max_steps=4"], allowing: ["training.max_steps"])
      #expect(result.status == .completed && result.steps == 4 && training.steps.isEmpty)
    }

    // MARK: Numbers

    @Test("another processor or library is noted and recorded, and refuses nothing")
    func numerics() throws {
      try FaultMatrix.record("D6", "another processor or library", injections: 1)
      let now = NumericFingerprint(.cpu)
      #expect(now.changes(since: JSONValue(now.json)) == [])
      #expect(now.changes(since: nil) == [])
      var other = now.json
      other["blas_core"] = "Zx81"
      #expect(now.changes(since: JSONValue(other)).map(\.key) == ["numerics.blas_core"])
      #expect(now.changes(since: JSONValue(other)).first?.from == "Zx81")
    }
  }
}
