import Datasets
import FileFormats
import Methods
import Tensors
import Training
import Transformers

// Where a plan's model, methods and amount of work come from.

extension Planner {
  /// A plan for sequences of one length.
  ///
  /// - Parameters:
  ///   - length: tokens of every sequence, all of them labelled but the first.
  ///   - batchSize: sequences of a micro-batch; `accumulation` micro-batches make a step.
  package init(
    _ blueprint: ModelBlueprint, hardware: Hardware, length: Int, batchSize: Int, accumulation: Int, steps: Int, recomputes: Bool
  ) {
    let example = Example(
      ids: [Int32](repeating: 0, count: length), isTarget: [Bool](repeating: true, count: length), promptCount: 0, line: 0)
    let batch = TokenBatch(repeatElement(example, count: batchSize))
    let workload = PlanWorkload(
      steps: steps, tokensPerStep: Double(batch.tokenCount * accumulation), rowsPerStep: batchSize * accumulation, rowsPerBatch: batchSize,
      description: "\(accumulation > 1 ? "\(accumulation) × " : "")\(batchSize) × \(length) tokens", recomputes: recomputes)
    self.init(
      blueprint, hardware: hardware, workload: workload, typicalStep: [TokenBatch](repeating: batch, count: accumulation), heaviest: batch)
  }

  /// The plan of a run that a config describes, on its data: the data is read and tokenised, the model's weights are not.
  ///
  /// - Parameter cache: has data that was tokenised before.
  package init(_ file: ConfigFile, hardware: Hardware, cache: TokenCache = .none) throws {
    var config = try TrainConfig(file)
    try config.checkFiles(file)
    guard let path = config.model.path ?? config.model.initialConfig else { throw RunError.unsuitable("model.path: missing") }
    Backend.cpu.threads = config.training.threads
    let tokenizer = try TrainingJob.tokenizer(config.model)
    let task = try config.newTask()
    config.data.examples.labels = task?.labels
    // A plan reads no answers.
    let metric = config.data.metric
    config.data.metric = nil
    let (data, validation) = try TrainingJob.learned(config, tokenizer, cache)
    let test = try config.data.test.map { path throws(Diagnostic) in
      try Dataset(path, tokenizer: tokenizer, settings: config.data.examples, cache: cache, threads: Backend.cpu.threads)
    }
    let training = config.training
    let sampler = Sampler(
      strata: data.strata, samplesPerStep: training.samplesPerStep, isShuffled: config.data.shuffle, seed: UInt64(training.seed))
    let steps = training.maxSteps > 0 ? training.maxSteps : sampler.steps(epochs: training.numTrainEpochs)
    let sizes = StepSizes(data, sampler, steps: 0..<steps, cut: training.stepCut)
    let workload = PlanWorkload(
      steps: steps, tokensPerStep: sizes.meanTokens, rowsPerStep: min(training.samplesPerStep, sampler.count),
      rowsPerBatch: training.batchSize,
      description: "\(training.samplesPerStep) rows, \(Int(sizes.meanTokens.rounded())) tokens on average",
      recomputes: training.gradientCheckpointing)
    self.init(
      try ModelBlueprint(contentsOf: path, labels: task?.labels), hardware: hardware, workload: workload, typicalStep: sizes.typical,
      heaviest: sizes.heaviest)
    storage = config.model.dtype
    scale = sizes.scale
    evaluations = ([validation, test].compactMap(\.self), metric == nil ? nil : config.generation.maxNewTokens)
  }
}

extension PlannedMethod {
  /// - Parameter text: an option of the command line with the section `peft` as JSON.
  package init(parsing text: String, option: String) throws(Diagnostic) {
    let json: JSONValue
    do throws(Diagnostic) { json = try StrictJSON.parse(text, file: option) } catch { throw error.with(category: .configuration) }
    try self.init(json, source: option)
  }
}

/// A method of a plan by its settings.
package struct PlannedMethod {
  package let name: String
  package let config: any Method

  /// - Parameters:
  ///   - json: the section `peft` of a config.
  ///   - source: what to call it in messages.
  /// - Throws: every problem at once.
  package init(_ json: JSONValue, source: String) throws(Diagnostic) {
    let reader = ObjectReader(json, file: source, category: .configuration)
    config = MethodRegistry.method(reading: reader)
    try reader.finish()
    name = type(of: config).peftType
  }

  /// One of each kind, with the settings that people start with.
  package static func usual() throws(Diagnostic) -> [PlannedMethod] {
    var methods: [PlannedMethod] = []
    for json: JSONValue in [
      ["peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"],
      ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 20, "init_weights": "tokens"],
      ["peft_type": "ADAPTER", "adapter_type": "pfeiffer"], JSONValue(FullConfig().resolved),
    ] { methods.append(try PlannedMethod(json, source: "method")) }
    return methods
  }
}
