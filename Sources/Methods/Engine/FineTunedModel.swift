import Tensors
import Transformers

/// A language model with a fine-tuning method in it: what is trained, evaluated and asked for text.
public final class FineTunedModel {
  /// The base model; its layers may be wrapped by the method.
  public let model: any LanguageModel
  package let method: InstalledMethod
  /// Whether the activations of a block are computed again in the backward pass instead of being kept: less memory, more time, same results.
  package var recomputesBlocks = false
  /// What the blocks below the first trained one made of sequences before; nil where they run in every pass.
  package var frozen: FrozenActivations?

  package init(_ model: any LanguageModel, _ method: any Method, _ context: InjectionContext) throws(MethodError) {
    self.model = model
    self.method = try InstalledMethod(method, in: model, context)
  }

  /// A model without a method, to be used as it is.
  package init(unadapted model: any LanguageModel) {
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

  /// The base model's parameters, by the names that they have without the method and after it was folded in.
  package var ownParameters: [(name: String, parameter: Parameter)] { method.ownParameters(of: model) }

  /// The first block whose output training changes; those before it compute the same in every pass. The number of blocks if only what comes
  /// after them is trained.
  package var firstTrainedBlock: Int { method.firstTrainedBlock(of: model) }

  /// Positions in front of every sequence that the method takes.
  package var virtualTokens: Int { method.virtualTokens }

  /// Elements of the file that the method is saved in.
  package var savedCount: Int {
    guard let front = method.front else { return trainableCount }
    return method.selectedParameters.reduce(front.saved().count) { $0 + $1.parameter.tensor.count }
  }

  /// Runs something with the base model as it is without the method, which is then put back with its values. Another method that is put
  /// into the base meanwhile leaves no trace.
  ///
  /// - Precondition: the method can be switched off.
  package func withoutMethod<Result>(_ body: (any LanguageModel) throws -> Result) rethrows -> Result {
    let contents = ModelContents(of: model)
    method.switchOff()
    defer { contents.putBack() }
    return try body(model)
  }

  /// A flat batch through the model.
  ///
  /// - Shapes: ids `[N]` → the last hidden states `[N, C]`.
  public func hiddenStates(
    _ ids: [Int32], layout: SequenceLayout, samples: [Int32]? = nil, randomness: ForwardContext.Randomness? = nil
  ) -> Tensor {
    let (hidden, virtual) = allHiddenStates(ids, layout: layout, samples: samples, isFilled: false, randomness: randomness)
    return virtual == 0 ? hidden : gatherRows(hidden, Tensor((virtual..<hidden.rows).map { Int32($0) }))
  }

  /// The loss of a flat batch: sum over labelled rows of −log p(label), times `scale`. Virtual tokens have no loss.
  ///
  /// - Shapes: ids and labels `[N]`; a label is negative where a row has none.
  public func loss(
    _ ids: [Int32], labels: [Int32], layout: SequenceLayout, samples: [Int32]? = nil, randomness: ForwardContext.Randomness? = nil,
    scale: Double
  ) -> (loss: Tensor, sum: Double) {
    let geometry = Backend.current.geometry
    let rows = method.rowsInFront + ids.count
    let filling = geometry.filled(rows) - rows
    var batch = (ids: ids, layout: layout, samples: samples)
    if geometry.rowMultiple > 1 {
      // One more sequence at the end that nobody reads. It is empty where nothing is to be filled, so that the number of sequences stays the same.
      batch.ids += [Int32](repeating: 0, count: filling)
      batch.layout = SequenceLayout(offsets: layout.offsets + [Int32(batch.ids.count)])
      batch.samples? += [0]
    }
    let (hidden, virtual) = allHiddenStates(
      batch.ids, layout: batch.layout, samples: batch.samples, isFilled: geometry.rowMultiple > 1, randomness: randomness)
    func none(_ count: Int) -> [Int32] { [Int32](repeating: -1, count: count) }
    return model.head.loss(hidden, labels: none(virtual) + labels + none(batch.ids.count - ids.count), scale: scale)
  }

  /// Hidden states of all rows, and how many of them are of virtual tokens, which come first.
  private func allHiddenStates(
    _ ids: [Int32], layout: SequenceLayout, samples: [Int32]?, isFilled: Bool, randomness: ForwardContext.Randomness?
  ) -> (Tensor, virtual: Int) {
    let content = method.front?.content()
    var (rows, prefix): (Tensor?, [(key: Tensor, value: Tensor)]?) = (nil, nil)
    switch content {
    case .keysAndValues(let pairs): prefix = pairs
    case .rows(let virtual): rows = virtual
    case nil: break
    }
    var context = ForwardContext(
      layout: rows.map { layout.after($0.rows) } ?? layout, firstPosition: method.virtualTokens, samples: samples, isFilled: isFilled,
      randomness: randomness, virtualRows: rows)
    context.prefix = prefix
    context.recomputesBlocks = recomputesBlocks
    if content == nil, !isFilled, let frozen, frozen.keepsTraining || randomness == nil { context.frozen = frozen }
    return (model.hiddenStates(ids, context), rows?.rows ?? 0)
  }

  /// What continues texts with this model as it is now.
  package func generator() -> Generator { Autograd.withoutRecording { Generator(model, prefix: prefix()) } }

  /// Keys and values in front of every sequence, one pair per layer; nil where there is nothing. Those of rows are what the rows leave in
  /// every layer, which is the same for all sequences.
  private func prefix() -> [(key: Tensor, value: Tensor)]? {
    switch method.front?.content() {
    case nil: return nil
    case .keysAndValues(let pairs): return pairs
    case .rows(let rows):
      let cache = KeyValueCache(slots: 1, capacity: rows.rows, shape: model.shape)
      let layout = SequenceLayout(offsets: [0, Int32(rows.rows)])
      _ = model.hiddenStates([], ForwardContext(layout: layout, virtualRows: rows, cache: cache))
      return cache.asPrefix
    }
  }
}
