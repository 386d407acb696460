import FileFormats

/// A model as a config.json describes it: what it is put together from, and the file itself.
struct Architecture {
  /// What the model is put together from.
  private(set) var assembly: Assembly
  /// The config.json, with the base of the rotary frequencies in it.
  private(set) var configuration: JSONObject
  /// The config.json as the model's own file states it.
  private(set) var statedConfiguration: JSONObject
  /// What was taken because the config.json does not say it.
  let notes: [String]
  private let family: any Family

  /// Decodes the config.json of a model that is to be computed.
  ///
  /// - Parameters:
  ///   - ropeTheta: base of the rotary frequencies, instead of the file's own.
  ///   - labels: of a head for classification, in the place of the file's own head.
  init(configFile path: String, ropeTheta: Double? = nil, labels: [String]? = nil) throws(Diagnostic) {
    let value = try StrictJSON.parse(contentsOfFolderFile: path, maximumBytes: StrictJSON.maximumConfigBytes)
    try self.init(value, file: path, ropeTheta: ropeTheta, labels: labels)
    if !assembly.missing.isEmpty {
      throw .rejected(
        path, line: value["model_type"].map { Int($0.line) }, at: "model_type",
        "models of type \(quoted(assembly.modelType)) with \(assembly.missing.joined(separator: " and ")) can be planned, and not yet be "
          + "trained")
    }
  }

  /// Decodes a config.json by its `model_type`.
  ///
  /// - Throws: also where a base is given and the model has no rotary embeddings.
  init(_ value: JSONValue, file path: String, ropeTheta: Double? = nil, labels: [String]? = nil) throws(Diagnostic) {
    let wrapped = WrappedConfiguration(value, file: path)
    let value = wrapped.map { JSONValue($0.text) } ?? value
    let reader = ObjectReader(value, file: path)
    reader.ignoreUnknownKeys()
    guard let family = Families.of(value["model_type"]?.string ?? "") else {
      // Of another architecture nothing but its name is looked at.
      let found = reader.has("model_type") ? reader.string("model_type") : reader.string("model_type", oneOf: Families.modelTypes)
      try reader.finish()
      throw .rejected(
        path, line: value["model_type"].map { Int($0.line) }, at: "model_type",
        UnsupportedFamilies.problem(found, supported: Families.modelTypes))
    }
    try QuantizedCheckpoint.check(value, file: path)
    let assembly = family.assembly(reading: reader, ropeTheta: ropeTheta)
    try reader.finish()
    self.family = family
    let object = value.object ?? JSONObject()
    statedConfiguration = object
    var configuration =
      (ropeTheta ?? assembly.assumedRopeTheta).map {
        RopeReader.stating($0, in: object, key: family.ropeThetaKey)
      } ?? object
    if let labels {
      configuration = ModelTask.classifying(labels, configuration, className: family.className(assembly.modelType))
    }
    self.configuration = configuration
    self.assembly = assembly.with(ModelTask(configuration))
    notes =
      (wrapped.map { [$0.note] } ?? [])
      + (assembly.assumedRopeTheta.map {
        ["\(path) does not name the base of the rotary embedding; \(Int($0)) is taken, the default (model.rope_theta sets it)"]
      } ?? [])
    if ropeTheta != nil { try requireRotation(path) }
  }

  /// Refuses a base that is given where nothing turns.
  func requireRotation(_ path: String) throws(Diagnostic) {
    guard !assembly.isRotary else { return }
    throw Diagnostic(
      .configuration, [.init(file: path, message: "model.rope_theta is given, but the model has no rotary embeddings; remove it")])
  }

  /// The same with an output layer of its own, whatever the file says.
  mutating func untie() {
    assembly.head.weight = .own
    configuration["tie_word_embeddings"] = false
    statedConfiguration["tie_word_embeddings"] = false
  }

  /// The same with other rotary frequencies, which the config.json may have no words for.
  mutating func stretch(by scaling: RopeScaling) {
    for layer in assembly.blocks.indices { assembly.blocks[layer].attention.rotary?.scaling = scaling }
  }

  /// What Hugging Face files call the weights.
  var names: HuggingFaceNames { HuggingFaceNames(assembly, optionalPrefix: family.optionalPrefix) }
}
