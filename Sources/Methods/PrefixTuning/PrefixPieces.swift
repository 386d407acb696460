import FileFormats
import Tensors
import Transformers

extension PrefixTuningConfig {
  package var sizeKey: String { prefixProjection && encoderHiddenSize != nil ? "encoder_hidden_size" : "num_virtual_tokens" }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Piece] {
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
    if initialization == .tokens && context.sampleTokens.count < numVirtualTokens {
      throw .unsuitable(
        key: "init_weights",
        message: "\"tokens\" needs \(numVirtualTokens) tokens of training data, there are \(context.sampleTokens.count)")
    }
    let hidden = encoderHiddenSize ?? width
    let network = prefixProjection ? Double(hidden) * Double(width + flatWidth) : 0
    return [
      Piece(
        name: "prompt_encoder", elements: Double(numVirtualTokens) * Double(prefixProjection ? width : flatWidth) + network,
        mechanism: .front {
          Prefix(
            encoder(model, hidden: hidden, width: width, flatWidth: flatWidth, context), virtualTokens: numVirtualTokens,
            layers: shape.numHiddenLayers, width: width)
        })
    ]
  }

  private func encoder(
    _ model: any LanguageModel, hidden: Int, width: Int, flatWidth: Int, _ context: InjectionContext
  ) -> PrefixEncoder {
    guard prefixProjection else { return PrefixEncoder(embedding: initialPrefix(model, flatWidth: flatWidth, context)) }
    return PrefixEncoder(
      embedding: .normal([numVirtualTokens, width], deviation: 1, key: context.key("prefix.embedding")),
      transform: (
        linearLikeTorch(in: width, out: hidden, "prefix.transform.0", context),
        linearLikeTorch(in: hidden, out: flatWidth, "prefix.transform.2", context)
      ))
  }

  private func initialPrefix(_ model: any LanguageModel, flatWidth: Int, _ context: InjectionContext) -> Tensor {
    let size = [numVirtualTokens, flatWidth]
    switch initialization {
    case .random: return .normal(size, deviation: 1, key: context.key("prefix.embedding"))
    case .zero: return Tensor(zeros: size, category: .weights)
    case .tokens: return keysAndValues(of: Array(context.sampleTokens.prefix(numVirtualTokens)), model)
    }
  }

  /// The keys and values that real tokens leave in every layer, as a flat prefix.
  private func keysAndValues(of ids: [Int32], _ model: any LanguageModel) -> Tensor {
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
