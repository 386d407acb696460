import FileFormats
import Tensors
import Transformers

extension PrefixTuningConfig {
  package func inject(into model: any CausalLM, _ context: InjectionContext) throws(PEFTError) -> any PEFTMethod {
    let shape = model.shape
    let width = shape.heads.keyValue * shape.heads.dim
    let flatWidth = shape.numHiddenLayers * 2 * width
    guard numVirtualTokens < shape.maxPositions else {
      throw .unsuitable(
        key: "num_virtual_tokens", message: "found \(numVirtualTokens) (must be below the model's \(shape.maxPositions) positions)")
    }
    if let savedLayers, savedLayers != shape.numHiddenLayers {
      throw .unsuitable(key: "num_layers", message: "found \(savedLayers) (must be the model's \(shape.numHiddenLayers))")
    }
    let hidden = encoderHiddenSize ?? width
    let network = prefixProjection ? Double(hidden) * Double(width + flatWidth) : 0
    try context.checkFits(
      parameters: Double(numVirtualTokens) * Double(prefixProjection ? width : flatWidth) + network,
      key: prefixProjection && encoderHiddenSize != nil ? "encoder_hidden_size" : "num_virtual_tokens")
    let encoder: PrefixEncoder
    if prefixProjection {
      encoder = PrefixEncoder(
        embedding: .normal([numVirtualTokens, width], deviation: 1, key: context.key("prefix.embedding")),
        transform: (
          linearLikeTorch(in: width, out: hidden, "prefix.transform.0", context),
          linearLikeTorch(in: hidden, out: flatWidth, "prefix.transform.2", context)
        ))
    } else {
      encoder = PrefixEncoder(embedding: try initialPrefix(model, flatWidth: flatWidth, context))
    }
    return PrefixTuning(encoder, virtualTokens: numVirtualTokens, layers: shape.numHiddenLayers, width: width)
  }

  private func initialPrefix(_ model: any CausalLM, flatWidth: Int, _ context: InjectionContext) throws(PEFTError) -> Tensor {
    let size = [numVirtualTokens, flatWidth]
    switch initialization {
    case .random: return .normal(size, deviation: 1, key: context.key("prefix.embedding"))
    case .zero: return Tensor(zeros: size, category: .weights)
    case .tokens:
      guard context.sampleTokens.count >= numVirtualTokens else {
        throw .unsuitable(
          key: "init_weights",
          message: "\"tokens\" needs \(numVirtualTokens) tokens of training data, there are \(context.sampleTokens.count)")
      }
      return keysAndValues(of: Array(context.sampleTokens.prefix(numVirtualTokens)), model)
    }
  }

  /// The keys and values that real tokens leave in every layer, as a flat prefix.
  private func keysAndValues(of ids: [Int32], _ model: any CausalLM) -> Tensor {
    Autograd.withoutRecording {
      let cache = KeyValueCache(slots: 1, capacity: ids.count, shape: model.shape)
      let layout = SequenceLayout(offsets: [0, Int32(ids.count)])
      _ = model.hiddenStates(ids, ForwardContext(layout: layout, cache: cache))
      return cache.flattened(sequence: 0)
    }
  }

  /// A layer with torch's default initialisation, U(±1/√I) for weight and bias.
  private func linearLikeTorch(in inFeatures: Int, out: Int, _ name: String, _ context: InjectionContext) -> Linear {
    let bound = 1 / Double(inFeatures).squareRoot()
    return Linear(
      weight: Parameter(.uniform([out, inFeatures], low: -bound, high: bound, key: context.key("\(name).weight"))),
      bias: Parameter(.uniform([out], low: -bound, high: bound, key: context.key("\(name).bias"))))
  }
}

/// Prefix-tuning at work: the model itself is unchanged, every layer sees P more keys and values.
final class PrefixTuning: PEFTMethod {
  let encoder: PrefixEncoder
  let virtualTokens: Int
  private let layers: Int
  private let width: Int

  init(_ encoder: PrefixEncoder, virtualTokens: Int, layers: Int, width: Int) {
    self.encoder = encoder
    self.virtualTokens = virtualTokens
    self.layers = layers
    self.width = width
  }

  var trainableParameters: [(name: String, parameter: Parameter)] {
    encoder.namedParameters().map { ("prompt_encoder.\($0.name)", $0.parameter) }
  }

  var extraParameterCount: Int { encoder.namedParameters().reduce(0) { $0 + $1.parameter.tensor.count } }

  func prefix() -> [(key: Tensor, value: Tensor)]? {
    let flat = encoder()
    return (0..<layers).map { layer in
      let start = layer * 2 * width
      return (columns(flat, start..<start + width), columns(flat, start + width..<start + 2 * width))
    }
  }

  /// What PEFT reads is the prefix itself, without the network that produced it.
  func adapterTensors() -> [(name: String, tensor: Tensor)] {
    [("prompt_embeddings", Autograd.withoutRecording { encoder().detached })]
  }

  func loadAdapter(_ tensors: [String: Tensor]) -> [String] {
    guard encoder.transform == nil else {
      return ["a prefix adapter holds the output of the projection network, not the network; continue it with prefix_projection false"]
    }
    return load(tensors, into: [("prompt_embeddings", encoder.embedding)])
  }
}
