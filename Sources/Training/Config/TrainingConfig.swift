import Datasets
import FileFormats
import Tensors

/// The section `training`, in the words of transformers' `TrainingArguments`.
public struct TrainingConfig: ConfigSection {
  /// Where the run leaves its files; empty for `checkpoints/` and the method's name.
  public var outputDirectory = ""
  /// How often the data is gone through; a fraction ends in the middle of an epoch.
  public var numTrainEpochs = 1.0
  /// Optimizer steps; above 0 it takes the place of `num_train_epochs`, -1 leaves it to them.
  public var maxSteps = -1
  /// Examples of one forward pass.
  public var batchSize = 8
  /// Forward passes of one optimizer step.
  public var gradientAccumulationSteps = 1
  /// Parts that the rows of a step are cut into, a power of two: any number of processes that divides it may share them, with the same results.
  public var shards = 1
  /// Whether the activations of a block are computed again in the backward pass instead of being kept: a fraction of the memory, about a
  /// third more time, the same results.
  public var gradientCheckpointing = false
  /// Highest learning rate.
  public var learningRate = 2e-4
  /// How it moves.
  public var schedule = Schedule.cosine
  /// Steps over which the learning rate rises from 0.
  public var warmupSteps = 0
  /// The same as a part of all steps.
  public var warmupRatio = 0.0
  /// AdamW's decay of every trainable parameter.
  public var weightDecay = 0.0
  /// AdamW's decay of the mean gradient.
  public var adamBeta1 = 0.9
  /// AdamW's decay of the mean squared gradient.
  public var adamBeta2 = 0.999
  /// AdamW's addend in the denominator.
  public var adamEpsilon = 1e-8
  /// Longest gradient; longer ones are scaled down to it. 0 leaves them alone.
  public var maxGradNorm = 1.0
  /// How many times `learningRate` LoRA's matrices B learn with: LoRA+; 1 for LoRA.
  public var loraPlusRatio = 1.0
  /// Seed of initialisation, order and dropout.
  public var seed = 42
  /// Steps between two lines of metrics.jsonl.
  public var loggingSteps = 1
  /// Steps between two evaluations; 0 = never.
  public var evalSteps = 100
  /// Rows of `data.validation` for the loss; nil = all.
  public var maxEvalSamples: Int?
  /// Rows of `data.validation` for the task metric, which has to write an answer for each; nil = all.
  public var maxMetricSamples: Int? = 100
  /// Steps between two checkpoints; 0 = only where the run ends or is stopped.
  public var saveSteps = 100
  /// How many of the newest checkpoints are kept; nil = all.
  public var saveTotalLimit: Int? = 3
  /// How many of those with the lowest eval_loss are kept beside them.
  public var saveBestLimit = 1
  /// What to do about a loss or gradient that is not a finite number.
  public var onNonFinite = NonFinitePolicy.stop
  /// Steps that may be skipped, for whatever reason, before the run stops after all.
  public var maxSkippedSteps = 10
  /// What to do about a loss far above its running mean.
  public var onLossSpike = LossSpikePolicy.ignore
  /// A loss above so many times its running mean is a spike.
  public var lossSpikeFactor = 10.0
  /// Whether products round their factors to bf16, where the device has units for it; sums, weights and everything else stay f32.
  public var bf16 = false
  /// Whether products round their factors to TF32, on a GPU.
  public var tf32 = false
  /// GiB of disk for what frozen blocks below the first trained one make of each row, so that they run once and not in every epoch; 0 = none.
  public var frozenCacheGiB = 4.0
  /// How it is kept.
  public var frozenCacheType = FrozenCacheType.float32
  /// A directory where it stays for other runs of the same base; nil for a file that goes with the run.
  public var frozenCacheDirectory: String?
  /// Threads; 0 = one per core.
  public var threads = 0

  /// The defaults.
  public init() {}

  package static var keys: [ConfigKey<TrainingConfig>] {
    [
      ConfigKey(
        name: "output_dir", role: .mutable,
        read: { reader, section in
          section.outputDirectory = reader.string("output_dir", default: "")
          if reader.value("output_dir")?.string == "" { reader.problem("output_dir", "found \"\" (must be a path)") }
        },
        write: { JSONValue($0.outputDirectory) }),
      .double("num_train_epochs", \.numTrainEpochs, in: .positive, role: .length),
      .int("max_steps", \.maxSteps, in: -1...Int(Int32.max), role: .length),
      .int("per_device_train_batch_size", \.batchSize, in: 1...1 << 20),
      .int("gradient_accumulation_steps", \.gradientAccumulationSteps, in: 1...1 << 20),
      .int("shards", \.shards, in: 1...1 << 10),
      .bool("gradient_checkpointing", \.gradientCheckpointing, role: .mutable),
      .double("learning_rate", \.learningRate, in: .positive),
      .word("lr_scheduler_type", \.schedule),
      .int("warmup_steps", \.warmupSteps, in: 0...Int(Int32.max)),
      .double("warmup_ratio", \.warmupRatio, in: 0...1),
      .double("weight_decay", \.weightDecay, in: 0.0...),
      .double("adam_beta1", \.adamBeta1, in: 0..<1),
      .double("adam_beta2", \.adamBeta2, in: 0..<1),
      .double("adam_epsilon", \.adamEpsilon, in: .positive),
      .double("max_grad_norm", \.maxGradNorm, in: 0.0...),
      .double("loraplus_lr_ratio", \.loraPlusRatio, in: .positive),
      .int("seed", \.seed, in: 0...),
      .int("logging_steps", \.loggingSteps, in: 1..., role: .mutable),
      .int("eval_steps", \.evalSteps, in: 0..., role: .mutable),
      .optionalInt("max_eval_samples", \.maxEvalSamples, in: 1..., role: .mutable),
      .optionalInt("max_metric_samples", \.maxMetricSamples, in: 1..., role: .mutable),
      .int("save_steps", \.saveSteps, in: 0..., role: .mutable),
      .optionalInt("save_total_limit", \.saveTotalLimit, in: 1..., role: .mutable),
      .int("save_best_limit", \.saveBestLimit, in: 0..., role: .mutable),
      .word("on_nonfinite", \.onNonFinite),
      .int("max_skipped_steps", \.maxSkippedSteps, in: 1...SkippedSteps.maximumCount / 2, role: .mutable),
      .word("on_loss_spike", \.onLossSpike),
      .double("loss_spike_factor", \.lossSpikeFactor, in: 1.0...1e6),
      .bool("bf16", \.bf16),
      .bool("tf32", \.tf32),
      .double("frozen_cache_gib", \.frozenCacheGiB, in: 0...1e6, role: .mutable),
      .word("frozen_cache_dtype", \.frozenCacheType),
      .path("frozen_cache_dir", \.frozenCacheDirectory),
      .int("threads", \.threads, in: 0...1024, role: .mutable),
    ]
  }

  package func check(_ reader: ObjectReader) {
    if numTrainEpochs > 1e6 { reader.problem("num_train_epochs", "found \(numTrainEpochs) (must be ≤ 1000000)") }
    if bf16, tf32 { reader.problem("tf32", "excludes bf16, which is faster and rounds more; set one of them to false") }
    if shards & (shards - 1) != 0 || shards > samplesPerStep {
      let largest = 1 << (Int.bitWidth - 1 - min(samplesPerStep, 1 << 10).leadingZeroBitCount)
      reader.problem(
        "shards",
        "found \(shards) (must be a power of two from 1 to \(largest): a step has \(samplesPerStep) "
          + "row\(samplesPerStep == 1 ? "" : "s"), per_device_train_batch_size × gradient_accumulation_steps)")
    }
    if maxSteps == 0 { reader.problem("max_steps", "found 0 (must be ≥ 1, or -1 to go by num_train_epochs)") }
    if warmupSteps > 0, warmupRatio > 0 { reader.problem("warmup_ratio", "excludes warmup_steps; set one of them to 0") }
    // With these two bounds no number of steps takes a finite weight to infinity.
    let largest = learningRate * max(1, loraPlusRatio)
    if learningRate > 1e30 {
      reader.problem("learning_rate", "found \(learningRate) (must be ≤ 1e30)")
    } else if largest > 1e30 {
      reader.problem("loraplus_lr_ratio", "found \(loraPlusRatio) (learning_rate × loraplus_lr_ratio must be ≤ 1e30)")
    }
    if largest * weightDecay >= 1 {
      reader.problem(
        "weight_decay", "found \(weightDecay) (learning_rate × weight_decay must be < 1: it is the part of a weight lost per step)")
    }
    if schedule == .constant, warmupSteps > 0 || warmupRatio > 0 {
      reader.problem(
        "lr_scheduler_type", "\"constant\" has no warm-up; use \"constant_with_warmup\" or set warmup_steps and warmup_ratio to 0")
    }
  }

  /// How products are computed.
  public var precision: Backend.Precision { bf16 ? .bfloat16 : tf32 ? .tf32 : .float32 }

  /// Examples of one optimizer step.
  public var samplesPerStep: Int { batchSize * gradientAccumulationSteps }

  /// How the rows of a step are cut.
  public var stepCut: StepCut { StepCut(shards: shards, batchSize: batchSize) }

  /// Whether the learning rate of a step depends on how many steps the run has.
  public var rateDependsOnLength: Bool {
    switch schedule {
    case .constant: false
    case .constantWithWarmup: warmupRatio > 0
    case .linear, .cosine: true
    }
  }

  /// Steps of warm-up in a run of so many steps, rounded up as in transformers.
  public func warmupSteps(of totalSteps: Int) -> Int {
    warmupSteps > 0 ? warmupSteps : Int((Double(totalSteps) * warmupRatio).rounded(.up))
  }
}

/// The section `generation`: how answers are written for the task metric (the likeliest token, always).
public struct GenerationConfig: ConfigSection {
  /// Most tokens of an answer.
  public var maxNewTokens = 128

  /// The defaults.
  public init() {}

  package static var keys: [ConfigKey<GenerationConfig>] {
    [.int("max_new_tokens", \.maxNewTokens, in: 1...1 << 20, role: .mutable)]
  }
}

/// How what frozen blocks compute is kept.
public enum FrozenCacheType: String, CaseIterable, Sendable {
  /// As it is.
  case float32
  /// Rounded, in half the room; the blocks above see rounded numbers.
  case bfloat16

  var storage: DType { self == .float32 ? .float32 : .bfloat16 }
}
