import Datasets
import Evaluation
import FileFormats
import Methods
import Tensors
import Tokenizers
import Transformers

/// Everything a training needs, loaded and checked: model, method, tokenizer, data, metric.
package struct TrainingJob {
  package let config: TrainConfig
  package let method: any Method
  package let tokenizer: Tokenizer
  package let model: FineTunedModel
  package let train: Dataset
  package let validation: Dataset?
  package let test: Dataset?
  package let metric: (any Metric)?
  /// Hashes of what the run depends on beside its settings.
  package let identity: RunIdentity
  /// Where the base model came from, and its config.json.
  package let base: ModelLoader.LoadedModel
  /// SHA-256 of its weight files, by path.
  let weightHashes: [String: String]
  /// The base model without weights, for estimates.
  package let blueprint: ModelBlueprint

  /// Loads everything that the config names, the small and the fragile first.
  ///
  /// - Parameters:
  ///   - cache: knows the hashes of weights' files.
  ///   - tokens: has data that was tokenised before.
  ///   - templateDate: what a chat template that writes the date tells; nil for now.
  ///   - coreSharers: processes of this run that may use the same cores.
  ///   - hashing: told while a large file is hashed.
  ///   - note: told what is worth knowing but no error.
  package init(
    _ file: ConfigFile, cache: ContentCache = .none, tokens: TokenCache = .none, templateDate: TemplateDate? = nil, coreSharers: Int = 1,
    hashing: ContentCache.Progress = { _, _, _ in },
    note: (String) -> Void
  ) throws {
    var method: (any Method)?
    var config = try TrainConfig(file) { reader in
      if !reader.has("adapter_path") { method = MethodRegistry.method(reading: reader) }
    }
    try config.checkFiles(file)
    Backend.cpu.threads = config.training.threads
    if config.training.threads == 0, coreSharers > 1 { Backend.cpu.threads = max(1, Backend.cpu.threads / coreSharers) }
    try Backend.current.setPrecision(of: config.training, note: note)
    if let problem = Backend.cpu.numerics.threadingProblem { note(problem) }
    try KnownAnswer.check()
    let adapter = try config.peft.adapterPath.map { try AdapterDirectory($0) }
    let task = try config.newTask()
    (config.task.labels, config.data.examples.labels) = (task?.labels, task?.labels)
    guard let method = method ?? adapter?.config else { throw RunError.unsuitable("peft.peft_type: missing") }
    // An adapter's own config says the settings; the run's names the adapter.
    if adapter == nil { config.peft.settings = method.resolved }

    tokenizer = try Self.tokenizer(config.model)
    if config.task.type == .causalLM, config.data.examples.template.writesDate(tokenizer) {
      let date = templateDate ?? .now()
      config.data.examples.templateDate = date
      note("the chat template writes the date: conversations are written with \(date.text) for the whole run")
    }
    let (tokenizer, data) = (self.tokenizer, config.data)
    let stamps = try RunIdentity.stamps(data.train)
    func dataset(_ path: String, keepsRows: Bool) throws(Diagnostic) -> Dataset {
      try Dataset(
        path, tokenizer: tokenizer, settings: data.examples, keepsRows: keepsRows, cache: tokens, threads: Backend.cpu.threads)
    }
    (train, validation) = try Self.learned(config, tokenizer, tokens)
    test = try data.test.map { try dataset($0, keepsRows: true) }
    Self.noteUnlearned(of: [train, validation, test], note)
    metric = config.data.metric?.makeMetric()
    for dataset in [validation, test] {
      if let metric, let dataset { try metric.check(dataset.references()) }
    }

    base = try Self.base(config, task)
    try Self.checkTask(config, base)
    blueprint = try ModelBlueprint(of: base, name: Self.baseName(config))
    (base.notes + tokenizer.notes).forEach(note)
    if type(of: method).keepsWholeModel { _ = try base.exportedConfiguration() }
    let rows = base.model.shape.vocabularySize
    try tokenizer.checkFits(embeddingRows: rows)
    for dataset in [train, validation, test] { try dataset?.checkFits(embeddingRows: rows, tokenizer) }
    var weightHashes: [String: String] = [:]
    for file in base.weightFiles { weightHashes[file] = try cache.sha256(ofFile: file, progress: hashing) }
    self.weightHashes = weightHashes
    identity = try RunIdentity(
      config, base: base, weightHashes: weightHashes, tokenizer: tokenizer, train: train, stamps: stamps)
    let sample = train.examples.first.map { Array($0.ids.prefix(max(1, $0.promptCount))) } ?? []
    let context = InjectionContext(
      seed: UInt64(config.training.seed), sampleTokens: Self.tokens(atLeast: 1 << 10, sample, train),
      encode: { tokenizer.addingBOS(to: try tokenizer.encode($0)) },
      availableBytes: Backend.current.bytesForTensors)
    model = try adapter?.adapted(base.model, context) ?? FineTunedModel(base.model, method, context)
    model.recomputesBlocks = config.training.gradientCheckpointing
    if let name = adapter?.baseModelName, name != Self.baseName(config) {
      note("the adapter names \(name) as its base model; it is used with \(Self.baseName(config)) because all names and shapes fit")
    }
    try model.checkLengths(of: [train, validation, test].compactMap { $0 })
    guard model.trainableCount > 0 else { throw RunError.unsuitable("peft: nothing would be trained") }
    self.config = config
    self.method = method
  }

  /// The data to learn from, and that to measure on during training.
  package static func learned(
    _ config: TrainConfig, _ tokenizer: Tokenizer, _ cache: TokenCache
  ) throws(Diagnostic) -> (train: Dataset, validation: Dataset?) {
    let (data, threads) = (config.data, Backend.cpu.threads)
    // The rows of a part are not known before it is chosen.
    let train = try Dataset(
      data.train, tokenizer: tokenizer, settings: data.examples, keepsRows: data.validationSplit != nil && data.metric != nil, cache: cache,
      threads: threads)
    if let split = data.validationSplit {
      let (rest, chosen) = try train.split(split, seed: UInt64(config.training.seed))
      return (rest, chosen)
    }
    return (
      train,
      try data.validation.map { path throws(Diagnostic) in
        try Dataset(
          path, tokenizer: tokenizer, settings: data.examples, keepsRows: data.metric != nil, cache: cache, threads: threads)
      }
    )
  }

  /// Says once for each file what of its rows plays no part.
  private static func noteUnlearned(of datasets: [Dataset?], _ note: (String) -> Void) {
    var notes: [String] = []
    for text in datasets.flatMap({ $0?.notes ?? [] }) where !notes.contains(text) { notes.append(text) }
    notes.forEach(note)
  }

  /// The labels that are told; nil where tokens are learned.
  package var labels: [String]? { base.model.head.task.labels }

  /// Name of the base model in an adapter's files.
  package var baseName: String { Self.baseName(config) }

  private static func baseName(_ config: TrainConfig) -> String { config.model.path ?? config.model.initialConfig ?? "" }

  /// The tokenizer that the config names, or the one that came with the model.
  package static func tokenizer(_ config: ModelConfig) throws -> Tokenizer {
    // Before minutes go into reading the data: that a file or a folder of another tool is no model.
    if let path = config.path { try ModelLoader.checkKind(path) }
    if let directory = config.tokenizer { return try TokenizerLoader.load(directory: directory) }
    let path = config.path ?? ""
    return ModelFormats.of(path).isSingleFile
      ? try TokenizerLoader.load(gguf: try GGUFFile(path)) : try TokenizerLoader.load(directory: path)
  }

  private static func base(_ config: TrainConfig, _ task: NewTask?) throws -> ModelLoader.LoadedModel {
    let (dtype, theta) = (config.model.dtype, config.model.ropeTheta)
    if let initial = config.model.initialConfig {
      return try ModelLoader.initialize(
        initial, seed: UInt64(config.training.seed), storage: dtype, ropeTheta: theta, labels: task?.labels)
    }
    return try ModelLoader.load(config.model.path ?? "", storage: dtype, ropeTheta: theta, task: task)
  }

  /// Refuses a model with a head over labels where the config wants texts.
  package static func checkTask(_ config: TrainConfig, _ base: ModelLoader.LoadedModel) throws(RunError) {
    guard config.task.type == .causalLM, base.model.head.task != .causalLM else { return }
    throw .unsuitable(
      "model.path: the model's head tells labels, not tokens; set \"task\": {\"type\": \"sequence_classification\"}, or take the base model"
    )
  }

  /// The first tokens of the data, the first prompt before all, for methods that start from real text.
  private static func tokens(atLeast count: Int, _ first: [Int32], _ dataset: Dataset) -> [Int32] {
    var tokens = first
    for example in dataset.examples where tokens.count < count { tokens += example.ids }
    return tokens
  }
}

extension FineTunedModel {
  /// Refuses rows that are longer than the model can take.
  package func checkLengths(of datasets: [Dataset]) throws(Diagnostic) {
    let limit = model.shape.maxPositions - method.virtualTokens
    for dataset in datasets {
      if let index = dataset.examples.firstIndex(where: { $0.ids.count > limit }) {
        let place = dataset.place(of: index)
        throw .rejected(
          place.path, line: place.line,
          "the row has \(dataset.examples[index].ids.count) tokens (must be ≤ \(limit), the model's positions\(method.virtualTokens > 0 ? " without the virtual tokens" : "")); "
            + "lower data.max_length, or set data.on_too_long to drop")
      }
    }
  }
}

extension Dataset {
  /// Refuses a row with a token that has no row in the model's embedding; one that no row has, such as an added padding token, does no harm.
  package func checkFits(embeddingRows: Int, _ tokenizer: Tokenizer) throws(Diagnostic) {
    for (index, example) in examples.enumerated() {
      guard let id = example.ids.first(where: { $0 >= embeddingRows }) else { continue }
      throw .rejected(
        place(of: index).path, line: example.line,
        "the row has the token \(quoted(tokenizer.token(for: id) ?? "")) with the id \(id), but the model's embedding has only "
          + "\(embeddingRows) rows; take the tokenizer that belongs to this model, or write the text without this token")
    }
  }
}

extension TrainingJob {
  /// Checks the config and takes the run's directory, before anything is loaded.
  ///
  /// - Throws: every problem of the config at once, or what ``RunDirectory/claim(_:_:isForced:)`` throws.
  package static func claimDirectory(_ file: ConfigFile, _ start: Trainer.Start, isForced: Bool) throws -> RunLock {
    var method: (any Method)?
    let config = try TrainConfig(file) { reader in
      if !reader.has("adapter_path") { method = MethodRegistry.method(reading: reader) }
    }
    try config.checkFiles(file)
    let use = DirectoryUse(isFull: method.map { type(of: $0).keepsWholeModel } ?? false, inputs: config.inputs)
    return try StopRequest.interrupting {
      try RunDirectory(config.training.outputDirectory).claim(start, use, isForced: isForced)
    }
  }

  /// The config with all defaults, without loading anything.
  ///
  /// - Throws: every problem of the config at once.
  package static func resolvedConfig(_ file: ConfigFile) throws(Diagnostic) -> JSONValue {
    var method: (any Method)?
    var config = try TrainConfig(file) { reader in
      if !reader.has("adapter_path") { method = MethodRegistry.method(reading: reader) }
    }
    if let method { config.peft.settings = method.resolved }
    return config.json
  }

  /// Whether the whole model is trained, so that the run leaves a model rather than an adapter.
  package var isFull: Bool { Swift.type(of: method).keepsWholeModel }

  /// What the run uses its directory for.
  var use: DirectoryUse { DirectoryUse(isFull: isFull, inputs: config.inputs) }

  /// The settings that change the result, as canonical JSON.
  var settings: String {
    var object = config.identityJSON.object ?? JSONObject()
    object["peft"] = JSONValue(method.resolved)
    return JSONValue(object).serialized()
  }

  /// The tokenizer's files, for a model directory.
  package var tokenizerFiles: TokenizerFiles { TokenizerFiles(config.model) }
}
