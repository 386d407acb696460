import Tensors
import Transformers

/// A language model with a fine-tuning method in it: what is trained, evaluated and asked for text.
public final class FineTunedModel {
  /// The base model; its layers may be wrapped by the method.
  public let model: any CausalLM
  package let method: any PEFTMethod
  /// Whether the activations of a block are computed again in the backward pass instead of being kept: less memory, more time, same results.
  package var recomputesBlocks = false

  package init(_ model: any CausalLM, _ config: any PEFTConfig, _ context: InjectionContext) throws(PEFTError) {
    for (_, parameter) in model.namedParameters() { parameter.isTrainable = false }
    self.model = model
    self.method = try config.inject(into: model, context)
  }

  /// A model without a method, to be used as it is.
  package init(unadapted model: any CausalLM) {
    self.model = model
    self.method = NoMethod()
  }

  /// What is trained, by the names that checkpoints use, in a fixed order.
  public var trainableParameters: [(name: String, parameter: Parameter)] { method.trainableParameters }

  /// Elements of all trained parameters, as HF PEFT counts them.
  public var trainableCount: Int { trainableParameters.reduce(0) { $0 + $1.parameter.tensor.count } }

  /// Elements of all parameters, the method's included, tied ones once.
  public var totalCount: Int {
    model.namedParameters().reduce(0) { $0 + $1.parameter.tensor.count } + method.extraParameterCount
  }

  /// Positions in front of every sequence that the method takes.
  package var virtualTokens: Int { method.virtualTokens }

  /// Elements of the file that the method is saved in.
  package var savedCount: Int { method.adapterTensors().reduce(0) { $0 + $1.tensor.count } }

  /// A flat batch through the model.
  ///
  /// - Shapes: ids `[N]` → the last hidden states `[N, C]`.
  public func hiddenStates(
    _ ids: [Int32], layout: SequenceLayout, samples: [Int32]? = nil, randomness: ForwardContext.Randomness? = nil
  ) -> Tensor {
    hiddenStates(ids, layout: layout, samples: samples, isFilled: false, randomness: randomness)
  }

  private func hiddenStates(
    _ ids: [Int32], layout: SequenceLayout, samples: [Int32]?, isFilled: Bool, randomness: ForwardContext.Randomness?
  ) -> Tensor {
    var context = ForwardContext(
      layout: layout, firstPosition: method.virtualTokens, samples: samples, isFilled: isFilled, randomness: randomness)
    context.prefix = method.prefix()
    context.recomputesBlocks = recomputesBlocks
    return model.hiddenStates(ids, context)
  }

  /// The loss of a flat batch: sum over labelled rows of −log p(label), times `scale`.
  ///
  /// - Shapes: ids and labels `[N]`; a label is negative where a row has none.
  public func loss(
    _ ids: [Int32], labels: [Int32], layout: SequenceLayout, samples: [Int32]? = nil, randomness: ForwardContext.Randomness? = nil,
    scale: Double
  ) -> (loss: Tensor, sum: Double) {
    let geometry = Backend.current.geometry
    guard geometry.rowMultiple > 1 else {
      return model.loss(hiddenStates(ids, layout: layout, samples: samples, randomness: randomness), labels: labels, scale: scale)
    }
    let filling = geometry.filled(ids.count) - ids.count
    // A sequence behind the others that nobody reads; where nothing is to fill it is empty, so that their number stays the same.
    let filled = hiddenStates(
      ids + [Int32](repeating: 0, count: filling), layout: SequenceLayout(offsets: layout.offsets + [Int32(ids.count + filling)]),
      samples: samples.map { $0 + [0] }, isFilled: true, randomness: randomness)
    return model.loss(filled, labels: labels + [Int32](repeating: -1, count: filling), scale: scale)
  }
}

/// The model as it is: nothing is trained.
private final class NoMethod: PEFTMethod {
  var trainableParameters: [(name: String, parameter: Parameter)] { [] }
  var extraParameterCount: Int { 0 }
  func adapterTensors() -> [(name: String, tensor: Tensor)] { [] }
  func loadAdapter(_ tensors: [String: Tensor]) -> [String] { load(tensors, into: []) }
  func merge() -> Bool { true }
}
