import Datasets
import Evaluation
import FileFormats
import Methods
import Testing
import Training

private let minimal = """
  {
    "model": { "path": "model.gguf" },
    "peft": { "peft_type": "LORA", "r": 16 },
    "data": { "train": "train.jsonl" }
  }
  """

private func config(_ text: String, _ overrides: [String] = []) throws -> TrainConfig {
  try TrainConfig(ConfigFile(try StrictJSON.parse(text, file: "c.json"), path: "c.json", overrides: overrides)) { reader in
    if !reader.has("adapter_path") { _ = MethodRegistry.method(reading: reader) }
  }
}

/// What is wrong with a config, or nil.
private func problems(_ text: String, _ overrides: [String] = []) -> String? {
  do {
    _ = try config(text, overrides)
    return nil
  } catch let error as Diagnostic {
    return error.category == .configuration ? error.description : "another category: \(error)"
  } catch {
    return "another error: \(error)"
  }
}

/// The minimal config with a key set, as a file would have it.
private func minimal(_ section: String, _ key: String, _ value: String) throws -> String {
  let file = try ConfigFile(try StrictJSON.parse(minimal, file: "c.json"), path: "c.json", overrides: ["\(section).\(key)=\(value)"])
  return file.value.serialized(.compact)
}

@Suite("The config")
struct ConfigTests {
  @Test("the defaults are the documented ones, and printed")
  func defaults() throws {
    let expected = """
      {
        "data": {
          "append_eos": true,
          "chat_format": null,
          "chat_template": null,
          "columns": null,
          "databases": null,
          "max_length": 512,
          "metric": null,
          "on_bad_row": "fail",
          "on_too_long": "truncate",
          "shuffle": true,
          "test": null,
          "train": "train.jsonl",
          "train_on_prompt": false,
          "validation": null,
          "validation_split": null
        },
        "generation": {
          "max_new_tokens": 128
        },
        "model": {
          "device": "auto",
          "dtype": "float32",
          "init": null,
          "path": "model.gguf",
          "rope_theta": null,
          "tokenizer": null
        },
        "peft": {
          "peft_type": "LORA",
          "r": 16
        },
        "training": {
          "adam_beta1": 0.9,
          "adam_beta2": 0.999,
          "adam_epsilon": 1e-08,
          "bf16": false,
          "eval_steps": 100,
          "frozen_cache_dir": null,
          "frozen_cache_dtype": "float32",
          "frozen_cache_gib": 4.0,
          "gradient_accumulation_steps": 1,
          "gradient_checkpointing": false,
          "learning_rate": 0.0002,
          "logging_steps": 1,
          "loraplus_lr_ratio": 1.0,
          "loss_spike_factor": 10.0,
          "lr_scheduler_type": "cosine",
          "max_eval_samples": null,
          "max_grad_norm": 1.0,
          "max_metric_samples": 100,
          "max_skipped_steps": 10,
          "max_steps": -1,
          "num_train_epochs": 1.0,
          "on_loss_spike": "ignore",
          "on_nonfinite": "stop",
          "output_dir": "checkpoints/lora",
          "per_device_train_batch_size": 8,
          "save_best_limit": 1,
          "save_steps": 100,
          "save_total_limit": 3,
          "seed": 42,
          "shards": 1,
          "tf32": false,
          "threads": 0,
          "warmup_ratio": 0.0,
          "warmup_steps": 0,
          "weight_decay": 0.0
        }
      }
      """
    #expect(try config(minimal).json.serialized(.pretty) == expected)
  }

  @Test("every key is read, and the printed config reads back to the same")
  func roundTrip() throws {
    let text = """
      {
        "model": { "init": "config.json", "tokenizer": "tok", "dtype": "bfloat16", "rope_theta": 500000, "device": "cuda:3" },
        "peft": { "peft_type": "LORA", "r": 4, "target_modules": ["q_proj"] },
        "data": { "train": "a.jsonl", "validation": "b.jsonl", "test": "c.jsonl", "max_length": 64, "on_too_long": "drop", "shuffle": false,
          "train_on_prompt": true, "append_eos": false, "chat_format": "llama3", "metric": "sql_execution", "databases": "dbs" },
        "training": { "output_dir": "out", "num_train_epochs": 2.5, "max_steps": 7, "per_device_train_batch_size": 2,
          "gradient_accumulation_steps": 3, "shards": 2, "gradient_checkpointing": true,
          "learning_rate": 1, "lr_scheduler_type": "constant_with_warmup", "warmup_steps": 0,
          "warmup_ratio": 0.25, "weight_decay": 0.1, "adam_beta1": 0.0, "adam_beta2": 0.5, "adam_epsilon": 1e-6, "max_grad_norm": 0,
          "seed": 7, "logging_steps": 5, "eval_steps": 0, "max_eval_samples": 9, "max_metric_samples": null, "save_steps": 0,
          "save_total_limit": null, "save_best_limit": 2, "on_nonfinite": "skip", "max_skipped_steps": 3, "on_loss_spike": "rollback",
          "loss_spike_factor": 4, "threads": 2 },
        "generation": { "max_new_tokens": 5 }
      }
      """
    let config = try TrainingTests.config(text)
    #expect(config.model.path == nil && config.model.initialConfig == "config.json" && config.model.tokenizer == "tok")
    #expect(config.model.dtype == .bfloat16 && config.model.ropeTheta == 500000 && config.model.device == .cuda(3))
    #expect(config.json["peft"]?["r"] == 4 && config.json["peft"]?["target_modules"] == ["q_proj"])
    #expect(config.data.train == "a.jsonl" && config.data.validation == "b.jsonl" && config.data.test == "c.jsonl")
    var examples = ExampleSettings()
    (examples.maxLength, examples.onTooLong, examples.trainOnPrompt, examples.appendEOS) = (64, .drop, true, false)
    examples.chatFormat = "llama3"
    #expect(config.data.examples == examples && !config.data.shuffle)
    #expect(config.data.metric == .sqlExecution(databases: "dbs") && config.data.databases == "dbs")
    let training = config.training
    #expect(training.outputDirectory == "out" && training.numTrainEpochs == 2.5 && training.maxSteps == 7)
    #expect(training.batchSize == 2 && training.gradientAccumulationSteps == 3 && training.samplesPerStep == 6)
    #expect(training.gradientCheckpointing)
    #expect(training.learningRate == 1 && training.schedule == .constantWithWarmup)
    #expect(training.warmupSteps == 0 && training.warmupRatio == 0.25 && training.warmupSteps(of: 10) == 3)
    #expect(training.weightDecay == 0.1 && training.adamBeta1 == 0 && training.adamBeta2 == 0.5 && training.adamEpsilon == 1e-6)
    #expect(training.maxGradNorm == 0 && training.seed == 7 && training.threads == 2)
    #expect(training.loggingSteps == 5 && training.evalSteps == 0 && training.saveSteps == 0)
    #expect(training.maxEvalSamples == 9 && training.maxMetricSamples == nil && training.saveTotalLimit == nil)
    #expect(config.generation.maxNewTokens == 5)
    #expect(try TrainingTests.config(config.json.serialized(.pretty)) == config)
  }

  @Test("the shortest configs name a model, a method and data")
  func shortest() throws {
    #expect(try config(minimal).training.outputDirectory == "checkpoints/lora")
    let adapter = try config(#"{"model":{"path":"m"},"peft":{"adapter_path":"a"},"data":{"train":"t"}}"#)
    #expect(adapter.peft.adapterPath == "a" && adapter.peft.type == nil && adapter.training.outputDirectory == "checkpoints/adapter")
  }

  @Test("the metric is a name or the user's command")
  func metric() throws {
    func metric(_ value: String) throws -> MetricSetting? {
      try TrainingTests.config(minimal, ["data.validation=v", "data.metric=\(value)"]).data.metric
    }
    #expect(try metric("rougeL") == .text(.rougeL))
    #expect(try metric("null") == nil)
    #expect(try metric(#"{"command": ["python3", "s.py"]}"#) == .command(["python3", "s.py"], timeoutSeconds: 60))
    #expect(try metric(#"{"command": ["a"], "timeout_seconds": 0.5}"#) == .command(["a"], timeoutSeconds: 0.5))
    let config = try TrainingTests.config(minimal, ["data.validation=v", #"data.metric={"command":["a"]}"#])
    #expect(try TrainingTests.config(config.json.serialized(.pretty)) == config)
  }

  @Test("only what changes the trained weights goes into checkpoints")
  func resultSettings() throws {
    let base = try config(minimal).identityJSON.serialized(.pretty)
    let same = [
      "model.path=elsewhere", "model.tokenizer=t", "model.device=cpu", "data.train=moved.jsonl", "data.test=x",
      "data.chat_template=t.jinja", "training.output_dir=o",
      "training.threads=3", "training.eval_steps=50", "training.max_eval_samples=5", "training.logging_steps=10", "training.save_steps=7",
      "training.save_total_limit=null", "training.gradient_checkpointing=true",
      "training.max_metric_samples=3", "generation.max_new_tokens=9",
    ]
    for option in same { #expect(try TrainingTests.config(minimal, [option]).identityJSON.serialized(.pretty) == base, "\(option)") }
    let different = [
      "model.dtype=auto", "model.rope_theta=20000", "peft.r=8", "data.max_length=64", "data.on_too_long=drop", "data.shuffle=false",
      "data.train_on_prompt=true",
      "data.append_eos=false", "data.chat_format=chatml", "training.num_train_epochs=2", "training.max_steps=3",
      "training.per_device_train_batch_size=4", "training.gradient_accumulation_steps=2", "training.learning_rate=1e-4",
      "training.lr_scheduler_type=linear", "training.warmup_steps=1", "training.warmup_ratio=0.1", "training.weight_decay=0.1",
      "training.adam_beta1=0.8", "training.adam_beta2=0.9", "training.adam_epsilon=1e-6", "training.max_grad_norm=0", "training.seed=1",
    ]
    for option in different { #expect(try TrainingTests.config(minimal, [option]).identityJSON.serialized(.pretty) != base, "\(option)") }
  }

  @Test(
    "a value that is not allowed is named with place, rule and the nearest known word",
    arguments: [
      ("model", "dtype", "float16", #"model.dtype: found "float16" (must be one of float32, bfloat16, auto; did you mean "bfloat16"?)"#),
      ("model", "device", "gpu", #"model.device: found "gpu" (must be auto, cpu, cuda or cuda:N)"#),
      ("model", "device", "cuda:01", #"model.device: found "cuda:01" (must be auto, cpu, cuda or cuda:N)"#),
      ("model", "device", "3", "model.device: found 3 (must be a string)"),
      ("model", "path", "7", "model.path: found 7 (must be a string or null)"),
      ("model", "init", "c.json", "model.init: excludes model.path: a model is loaded or started from random weights; remove one"),
      ("model", "revision", "main", "model.revision: unknown key; known keys: path, init, tokenizer, dtype, rope_theta, device"),
      ("model", "rope_theta", "0", "model.rope_theta: found 0 (must be a number from 1.0 to 1000000000000.0 or null)"),
      (
        "peft", "peft_type", "lora",
        #"peft.peft_type: found "lora" (must be one of LORA, PREFIX_TUNING, PROMPT_TUNING, ADAPTER, IA3, LN_TUNING, BITFIT, FULL; did you mean "LORA"?)"#
      ),
      ("peft", "r", "0", "peft.r: found 0 (must be an integer "),
      ("peft", "rank", "4", "peft.rank: unknown key; "),
      ("data", "train", "\"\"", #"data.train: found "" (must be a path)"#),
      ("data", "train", "null", "data.train: found null (must be a string)"),
      ("data", "max_length", "1", "data.max_length: found 1 (must be an integer from 2 to 1048576)"),
      ("data", "max_length", "512.0", "data.max_length: found 512.0 (must be an integer from 2 to 1048576)"),
      ("data", "shufle", "true", #"data.shufle: unknown key; did you mean "shuffle"?"#),
      ("data", "shuffle", "1", "data.shuffle: found 1 (must be true or false)"),
      ("data", "on_too_long", "cut", #"data.on_too_long: found "cut" (must be one of truncate, drop, error)"#),
      (
        "data", "chat_format", "chatlm",
        #"data.chat_format: found "chatlm" (must be one of chatml, llama2, llama3, llama3.1, null; did you mean "chatml"?)"#
      ),
      ("data", "metric", "number", "data.metric: has nothing to be measured on; give data.validation, data.validation_split or data.test"),
      ("data", "databases", "dbs", "data.databases: is only for the metric \"sql_execution\"; remove it or set data.metric"),
      ("training", "learning_rate", "0", "training.learning_rate: found 0 (must be a number > 0)"),
      ("training", "learning_rate", "-1e-4", "training.learning_rate: found -0.0001 (must be a number > 0)"),
      ("training", "learning_rate", "fast", #"training.learning_rate: found "fast" (must be a number > 0)"#),
      ("training", "learning_rate", "null", "training.learning_rate: found null (must be a number > 0)"),
      ("training", "learning_rate", "true", "training.learning_rate: found true (must be a number > 0)"),
      ("training", "num_train_epochs", "0", "training.num_train_epochs: found 0 (must be a number > 0)"),
      ("training", "max_steps", "0", "training.max_steps: found 0 (must be ≥ 1, or -1 to go by num_train_epochs)"),
      ("training", "max_steps", "-2", "training.max_steps: found -2 (must be an integer from -1 to 2147483647)"),
      (
        "training", "per_device_train_batch_size", "0",
        "training.per_device_train_batch_size: found 0 (must be an integer from 1 to 1048576)"
      ),
      (
        "training", "gradient_accumulation_steps", "2.5",
        "training.gradient_accumulation_steps: found 2.5 (must be an integer from 1 to 1048576)"
      ),
      ("training", "adam_beta1", "1", "training.adam_beta1: found 1 (must be a number ≥ 0.0 and < 1.0)"),
      ("training", "adam_beta2", "-0.1", "training.adam_beta2: found -0.1 (must be a number ≥ 0.0 and < 1.0)"),
      ("training", "adam_epsilon", "0", "training.adam_epsilon: found 0 (must be a number > 0)"),
      ("training", "weight_decay", "-1", "training.weight_decay: found -1 (must be a number ≥ 0.0)"),
      ("training", "loraplus_lr_ratio", "0", "training.loraplus_lr_ratio: found 0 (must be a number > 0)"),
      ("training", "max_grad_norm", "-1", "training.max_grad_norm: found -1 (must be a number ≥ 0.0)"),
      ("training", "seed", "-1", "training.seed: found -1 (must be an integer ≥ 0)"),
      ("training", "seed", "9223372036854775808", "training.seed: found 9.223372036854776e+18 (must be an integer ≥ 0)"),
      ("training", "warmup_ratio", "1.5", "training.warmup_ratio: found 1.5 (must be a number from 0.0 to 1.0)"),
      ("training", "save_total_limit", "0", "training.save_total_limit: found 0 (must be an integer ≥ 1 or null)"),
      ("training", "on_nonfinite", "\"ignore\"", "training.on_nonfinite: found \"ignore\""),
      ("training", "max_skipped_steps", "151", "training.max_skipped_steps: found 151 (must be an integer from 1 to 150)"),
      ("training", "learning_rate", "1e31", "training.learning_rate: found 1e+31 (must be ≤ 1e30)"),
      ("training", "weight_decay", "5000", "training.weight_decay: found 5000.0 (learning_rate × weight_decay must be < 1"),
      ("training", "logging_steps", "0", "training.logging_steps: found 0 (must be an integer ≥ 1)"),
      ("training", "threads", "-1", "training.threads: found -1 (must be an integer from 0 to 1024)"),
      (
        "training", "lr_scheduler_type", "cosin",
        #"training.lr_scheduler_type: found "cosin" (must be one of constant, linear, cosine, constant_with_warmup; did you mean "cosine"?)"#
      ),
      ("training", "lr", "1", "training.lr: unknown key; known keys: "),
      ("generation", "max_new_tokens", "0", "generation.max_new_tokens: found 0 (must be an integer from 1 to 1048576)"),
    ])
  func badValue(section: String, key: String, value: String, message: String) throws {
    let found = try #require(problems(try minimal(section, key, value)))
    #expect(found.hasPrefix("c.json:1: \(message)"), "\(found)")
    #expect(!found.contains("\n"))
  }

  @Test(
    "settings that exclude each other are refused",
    arguments: [
      (["training.warmup_steps=3", "training.warmup_ratio=0.1"], "warmup_ratio: excludes warmup_steps; set one of them to 0"),
      (
        ["training.lr_scheduler_type=constant", "training.warmup_steps=3"],
        "lr_scheduler_type: \"constant\" has no warm-up; use \"constant_with_warmup\" or set warmup_steps and warmup_ratio to 0"
      ),
      (
        [#"peft={"peft_type":"FULL"}"#, "training.loraplus_lr_ratio=4"],
        "loraplus_lr_ratio: is the learning rate of LoRA's matrices B (must be left out where peft.peft_type is FULL)"
      ),
      (
        ["training.learning_rate=1e29", "training.loraplus_lr_ratio=100"],
        "loraplus_lr_ratio: found 100.0 (learning_rate × loraplus_lr_ratio must be ≤ 1e30)"
      ),
      (["model.init=c.json", "model.path=null"], "tokenizer: missing (must name the tokenizer's directory where init is given)"),
      (["model.path=null"], "path: missing (must be the path of a model; or give init, the path of a config.json, for random weights)"),
      (
        ["data.test=t", "data.metric=sql_execution"],
        "databases: missing (must be the folder of <name>.sql files for the metric \"sql_execution\")"
      ),
      (["peft.adapter_path=dir", "peft.peft_type=null"], "r: is given by the adapter_config.json of adapter_path; remove it"),
      (["data.test=t", "data.metric={}"], "metric.command: missing (must be an array of strings)"),
      (["data.test=t", #"data.metric={"command":[]}"#], "metric.command: must begin with the path or name of a program"),
      (["data.test=t", #"data.metric={"command":"score.py"}"#], #"metric.command: found "score.py" (must be an array of strings)"#),
      (["data.test=t", #"data.metric={"command":["a"],"timeout":1}"#], "metric.timeout: unknown key; "),
      (
        ["data.test=t", "data.metric=3"],
        "metric: found 3 (must be one of exact_match, accuracy, contains, number, rougeL, sql_execution, or an object such as "
      ),
      (
        ["data.test=t", "data.metric=rouge"],
        #"metric: found "rouge" (must be one of exact_match, accuracy, contains, number, rougeL, sql_execution; did you mean "rougeL"?)"#
      ),
    ])
  func badCombination(overrides: [String], message: String) throws {
    let found = try #require(problems(minimal, overrides))
    #expect(found.contains(".\(message)"), "\(found)")
    #expect(!found.contains("\n"), "\(found)")
  }

  @Test("all problems are reported at once, with lines, those of the method among them")
  func manyProblems() {
    let text = """
      {
        "model": { "path": "m", "dtypes": "auto" },
        "peft": { "peft_type": "LORA",
                  "r": 0 },
        "data": { "train": "t", "max_length": "long" },
        "training": {
          "learning_rate": 0,
          "learning_rat": 1
        },
        "extra": {}
      }
      """
    #expect(
      problems(text) == """
        c.json:2: model.dtypes: unknown key; did you mean "dtype"?
        c.json:4: peft.r: found 0 (must be an integer from 1 to 1048576)
        c.json:5: data.max_length: found "long" (must be an integer from 2 to 1048576)
        c.json:7: training.learning_rate: found 0 (must be a number > 0)
        c.json:8: training.learning_rat: unknown key; did you mean "learning_rate"?
        c.json:10: extra: unknown key; known keys: model, peft, task, data, training, generation
        """)
  }

  @Test("an empty object names what is missing")
  func empty() {
    #expect(
      problems("{}") == """
        c.json:1: model: missing (must be an object)
        c.json:1: peft: missing (must be an object)
        c.json:1: data: missing (must be an object)
        """)
    #expect(problems("[]")?.hasPrefix("c.json:1: found [] (must be an object)\n") == true)
  }
}

@Suite("--set")
struct ConfigOverrideTests {
  @Test("sets a key to JSON, or else to a string; the last one wins")
  func values() throws {
    let config = try config(
      minimal,
      [
        "training.learning_rate=1e-4", "model.dtype=auto", "data.train=a=b.jsonl", "data.train=c.jsonl", #"peft.target_modules=["q_proj"]"#,
        "training.seed=3",
      ])
    #expect(
      config.training.learningRate == 1e-4 && config.model.dtype == .auto && config.data.train == "c.jsonl" && config.training.seed == 3)
    #expect(config.json["peft"]?["target_modules"] == ["q_proj"] && config.json["peft"]?["r"] == 16)
    #expect(try TrainingTests.config(minimal, ["data.train=a=b.jsonl"]).data.train == "a=b.jsonl")
    #expect(try TrainingTests.config(minimal, [#"data.train="7""#]).data.train == "7")
  }

  @Test(
    "a mistake points to the option",
    arguments: [
      ("training.learning_rate", "--set training.learning_rate: no \"=\" (must be key.path=value, such as training.learning_rate=1e-4)"),
      ("=1", "--set =1: found the key \"\" (must be names joined by single dots)"),
      ("a..b=1", "--set a..b=1: found the key \"a..b\" (must be names joined by single dots)"),
      ("model.path.x=1", "--set model.path.x=1: model.path is \"model.gguf\" (must be an object to hold \"x\")"),
      (#"peft.target_modules=["q_proj""#, #"--set peft.target_modules=["q_proj":1:"#),
      ("training.learning_rate=fast", #"--set training.learning_rate=fast: training.learning_rate: found "fast" (must be a number > 0)"#),
      ("training.lr=1", "--set training.lr=1: training.lr: unknown key; known keys: "),
      ("trainin.seed=1", #"--set trainin.seed=1: trainin: unknown key; did you mean "training"?"#),
      ("peft=3", "--set peft=3: peft: found 3 (must be an object)"),
      (#"data.train=[3]"#, #"--set data.train=[3]: data.train[0]: found 3 (must be a path, or an object {"path": …, "weight": …})"#),
      ("data.train=\u{1B}[31m\0", "--set data.train=\\u{1b}[31m\\u{0}: data.train: found \"\\u{1b}[31m\\u{0}\" (must be a string)"),
    ])
  func mistakes(option: String, message: String) throws {
    let found = try #require(problems(minimal, [option]))
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test("all mistaken options are reported")
  func several() {
    #expect(problems(minimal, ["a", "b"])?.split(separator: "\n").count == 2)
  }
}
