import FileFormats

/// The configuration of a model of some family.
enum Architecture {
  case llama(LlamaConfig, JSONObject)
  case gpt2(GPT2Config, JSONObject)
  /// A family that can be counted and not trained.
  case outline(OutlineConfig, JSONObject)

  /// Decodes a config.json by its `model_type`.
  init(configFile path: String) throws(FileFormatError) {
    let value = try StrictJSON.parse(contentsOfFolderFile: path, maximumBytes: StrictJSON.maximumConfigBytes)
    try self.init(value, file: path)
  }

  /// - Parameter takesOutlines: whether families are wanted that cannot be trained.
  init(_ value: JSONValue, file path: String, takesOutlines: Bool = false) throws(FileFormatError) {
    let reader = ObjectReader(value, file: path)
    let object = value.object ?? JSONObject()
    // Of another architecture nothing but its name is looked at.
    let type = value["model_type"]?.string ?? ""
    if type == "gpt2" || LlamaConfig.modelTypes.contains(type) { try QuantizedCheckpoint.check(value, file: path) }
    if type == "gpt2" {
      let config = GPT2Config(reading: reader)
      try reader.finish()
      self = .gpt2(config, object)
    } else if LlamaConfig.modelTypes.contains(type) {
      let config = LlamaConfig(reading: reader)
      try reader.finish()
      self = .llama(config, object)
    } else if takesOutlines, OutlineConfig.modelTypes.contains(type) {
      let config = OutlineConfig(reading: reader)
      try reader.finish()
      self = .outline(config, object)
    } else {
      reader.ignoreUnknownKeys()
      _ = reader.string("model_type", oneOf: LlamaConfig.modelTypes + ["gpt2"] + (takesOutlines ? OutlineConfig.modelTypes : []))
      try reader.finish()
      throw .rejected(path, at: "model_type", "found \"\(type)\", which is not supported")
    }
  }

  func model(from source: some ParameterSource) throws -> any CausalLM {
    switch self {
    case .llama(let config, _): try LlamaModel(config, from: source)
    case .gpt2(let config, _): try GPT2Model(config, from: source)
    case .outline(let config, _): try OutlineModel(config, from: source)
    }
  }

  /// The same with fewer blocks, or more.
  func with(layers: Int) -> Architecture {
    switch self {
    case .llama(var config, let json):
      config.numHiddenLayers = layers
      return .llama(config, json)
    case .gpt2(var config, let json):
      config.numHiddenLayers = layers
      return .gpt2(config, json)
    case .outline(var config, let json):
      config.layers = layers
      return .outline(config, json)
    }
  }

  /// The same with an output layer of its own, whatever the file says.
  func untied() -> Architecture {
    func untied(_ json: JSONObject) -> JSONObject {
      var json = json
      json["tie_word_embeddings"] = false
      return json
    }
    switch self {
    case .llama(var config, let json):
      config.tiesWordEmbeddings = false
      return .llama(config, untied(json))
    case .gpt2(var config, let json):
      config.tiesWordEmbeddings = false
      return .gpt2(config, untied(json))
    case .outline: return self
    }
  }

  /// The same with the given base of the rotary frequencies, or else its own; a config.json that leaves the base out then names it.
  ///
  /// - Throws: if a base is given and the model has no rotary embeddings.
  func with(ropeTheta: Double?, file: String) throws(FileFormatError) -> Architecture {
    guard case .llama(var config, let json) = self else {
      guard ropeTheta != nil else { return self }
      throw FileFormatError(
        .configuration, [.init(file: file, message: "model.rope_theta is given, but the model has no rotary embeddings; remove it")])
    }
    guard ropeTheta != nil || config.assumesRopeTheta else { return self }
    config.ropeTheta = ropeTheta ?? config.ropeTheta
    return .llama(config, LlamaConfig.stating(ropeTheta: config.ropeTheta, in: json))
  }

  /// What was taken because the config.json does not say it.
  func notes(givenRopeTheta: Double?, file: String) -> [String] {
    guard case .llama(let config, _) = self else { return [] }
    return config.notes(givenRopeTheta: givenRopeTheta, file: file)
  }

  var layers: Int {
    switch self {
    case .llama(let config, _): config.numHiddenLayers
    case .gpt2(let config, _): config.numHiddenLayers
    case .outline(let config, _): config.layers
    }
  }

  /// About how many parameters it has, as no integer type can overflow.
  var roughParameters: Double {
    func sum(layers: Int, width: Int, inner: Int, attention: Int, vocabulary: Int, positions: Int) -> Double {
      Double(width) * (Double(layers) * (4 * Double(attention) + 3 * Double(inner)) + 2 * Double(vocabulary) + Double(positions))
    }
    switch self {
    case .llama(let c, _):
      return sum(
        layers: c.numHiddenLayers, width: c.hiddenSize, inner: c.intermediateSize, attention: c.numAttentionHeads * c.headDim,
        vocabulary: c.vocabularySize, positions: 0)
    case .gpt2(let c, _):
      return sum(
        layers: c.numHiddenLayers, width: c.hiddenSize, inner: c.intermediateSize, attention: c.hiddenSize, vocabulary: c.vocabularySize,
        positions: c.maxPositions)
    case .outline(let c, _):
      return sum(
        layers: c.layers, width: c.hiddenSize, inner: c.projections.map { max($0.inFeatures, $0.outFeatures) }.max() ?? 0,
        attention: c.heads.query * c.heads.dim, vocabulary: c.vocabularySize, positions: c.maxPositions)
    }
  }

  var tiesWordEmbeddings: Bool {
    switch self {
    case .llama(let config, _): config.tiesWordEmbeddings
    case .gpt2(let config, _): config.tiesWordEmbeddings
    case .outline(let config, _): config.tiesWordEmbeddings
    }
  }

  var initializerRange: Double {
    switch self {
    case .llama(let config, _): config.initializerRange
    case .gpt2(let config, _): config.initializerRange
    case .outline: 0.02
    }
  }

  var configuration: JSONObject {
    switch self {
    case .llama(_, let json), .gpt2(_, let json), .outline(_, let json): json
    }
  }
}
