import Tensors
import Transformers

/// A language model with a fine-tuning method in it: what is trained, evaluated and asked for text.
public final class FineTunedModel {
  /// The base model; its layers may be wrapped by the method.
  public let model: any CausalLM
  package let method: InstalledMethod
  /// Whether the activations of a block are computed again in the backward pass instead of being kept: less memory, more time, same results.
  package var recomputesBlocks = false

  package init(_ model: any CausalLM, _ method: any Method, _ context: InjectionContext) throws(MethodError) {
    self.model = model
    self.method = try InstalledMethod(method, in: model, context)
  }

  /// A model without a method, to be used as it is.
  package init(unadapted model: any CausalLM) {
    self.model = model
    self.method = InstalledMethod()
  }

  /// What is trained, by the names that checkpoints use, in a fixed order.
  public var trainableParameters: [(name: String, parameter: Parameter)] { method.trainableParameters }

  /// Elements of all trained parameters, as HF PEFT counts them.
  public var trainableCount: Int { trainableParameters.reduce(0) { $0 + $1.parameter.tensor.count } }

  /// Elements of all parameters, the method's included, tied ones once.
  public var totalCount: Int {
    let parameters = model.namedParameters().map(\.parameter) + (method.front?.namedParameters().map(\.parameter) ?? [])
    return parameters.reduce(0) { $0 + $1.tensor.count }
  }

  /// Positions in front of every sequence that the method takes.
  package var virtualTokens: Int { method.virtualTokens }

  /// Elements of the file that the method is saved in.
  package var savedCount: Int { method.front?.saved().count ?? trainableCount }

  /// Runs something with the base model as it is without the method, which is then put back with its values. Another method that is put
  /// into the base meanwhile leaves no trace.
  ///
  /// - Precondition: the method can be switched off.
  package func withoutMethod<Result>(_ body: (any CausalLM) throws -> Result) rethrows -> Result {
    let layers = model.linearSites.map { ($0.slot, $0.slot.layer) }
    let connections = model.residualSites.map { ($0.slot, $0.slot.connection) }
    let parameters = model.namedParameters().map { ($0.parameter, $0.parameter.tensor, $0.parameter.isTrainable) }
    method.switchOff()
    defer {
      for (slot, layer) in layers { slot.layer = layer }
      for (slot, connection) in connections { slot.connection = connection }
      for (parameter, tensor, isTrainable) in parameters {
        if parameter.tensor.storage === tensor.storage && parameter.isTrainable == isTrainable { continue }
        // Frozen, so that nothing is unpacked that goes anyway.
        parameter.isTrainable = false
        parameter.replace(with: tensor)
        parameter.isTrainable = isTrainable
      }
    }
    return try body(model)
  }

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
