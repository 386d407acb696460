import Tensors
import Transformers

/// A method at work in a model: its pieces are in their places, and their parameters, and only these, are trained.
package final class InstalledMethod {
  private enum Part {
    case wrap(path: String, LinearSlot, any LinearTransform)
    case selected(Parameter, original: Tensor?)
    case residual(ResidualSlot, any ResidualConnection)
    case front(any Front)
  }

  private let parts: [Part]
  /// What is trained, by the names that checkpoints use, in a fixed order.
  package let trainableParameters: [(name: String, parameter: Parameter)]

  /// Nothing: the model is as it was, and nothing is trained.
  init() { (parts, trainableParameters) = ([], []) }

  /// Freezes a model and puts a method into it.
  ///
  /// - Throws: `MethodError` if the settings do not fit the model or memory; the model's layers are then unchanged.
  init(_ method: any Method, in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) {
    for (_, parameter) in model.namedParameters() { parameter.isTrainable = false }
    let pieces = Self.withHead(try method.pieces(in: model, context), of: model)
    try context.checkFits(parameters: pieces.reduce(0) { $0 + $1.elements }, key: method.sizeKey)
    for piece in pieces {
      if case .wrap(let slot, _) = piece.mechanism, !(slot.layer is Linear) {
        throw .unsuitable(key: "target_modules", message: "\(piece.name) is not a plain linear layer")
      }
    }
    var trained: [(name: String, parameter: Parameter)] = []
    parts = pieces.map { piece in
      let (part, parameters) = Self.install(piece)
      trained += parameters
      return part
    }
    trainableParameters = trained
    for (_, parameter) in trained { parameter.isTrainable = true }
  }

  /// The pieces, and the head of a task of its own: its rows mean nothing before they are trained.
  private static func withHead(_ pieces: [Piece], of model: any LanguageModel) -> [Piece] {
    guard model.head.task != .causalLM, let site = model.sites.last(where: { $0.role == .head }) else { return pieces }
    let selected = pieces.compactMap { piece in
      if case .select(let parameter, _) = piece.mechanism { ObjectIdentifier(parameter) } else { nil }
    }
    return pieces
      + model.head.parameters.filter { !selected.contains(ObjectIdentifier($0.parameter)) }.map {
        .select("\(site.path).\($0.name)", $0.parameter)
      }
  }

  private static func install(_ piece: Piece) -> (Part, [(name: String, parameter: Parameter)]) {
    func named(_ parameters: [(name: String, parameter: Parameter)]) -> [(name: String, parameter: Parameter)] {
      parameters.map { ("\(piece.name).\($0.name)", $0.parameter) }
    }
    switch piece.mechanism {
    case .wrap(let slot, let make):
      guard let base = slot.layer as? Linear else { preconditionFailure("\(piece.name) is wrapped twice") }
      let layer = make(base)
      slot.layer = layer
      return (.wrap(path: piece.name, slot, layer), named(layer.parameters))
    case .select(let parameter, let keepsOriginal):
      let tensor = parameter.tensor
      parameter.isTrainable = true
      // A weight that is packed, or mapped from a file, has moved into memory of its own, and what it was lies there untouched.
      let original = parameter.tensor.storage === tensor.storage ? { tensor.copied(category: .weights) } : { tensor }
      return (.selected(parameter, original: keepsOriginal ? original() : nil), [(piece.name, parameter)])
    case .residual(let slot, let make):
      let connection = make()
      slot.connection = connection
      return (.residual(slot, connection), named(connection.namedParameters()))
    case .front(let make):
      let front = make()
      return (.front(front), named(front.namedParameters()))
    }
  }

  /// Trained parameters of the model's own, by their names.
  var selectedParameters: [(name: String, parameter: Parameter)] {
    let selected = parts.compactMap { part in if case .selected(let parameter, _) = part { ObjectIdentifier(parameter) } else { nil } }
    return trainableParameters.filter { selected.contains(ObjectIdentifier($0.parameter)) }
  }

  /// Trained parameters of the model's own with what they were; nil where that is not kept.
  var selectedOriginals: [(name: String, parameter: Parameter, original: Tensor?)] {
    let originals = parts.reduce(into: [ObjectIdentifier: Tensor]()) { result, part in
      if case .selected(let parameter, let original?) = part { result[ObjectIdentifier(parameter)] = original }
    }
    return selectedParameters.map { ($0.name, $0.parameter, originals[ObjectIdentifier($0.parameter)]) }
  }

  /// The layers that stand around linear ones, by the paths of these, in the order of the model.
  var wrapped: [(path: String, layer: any LinearTransform)] {
    parts.compactMap { part in if case .wrap(let path, _, let layer) = part { (path, layer) } else { nil } }
  }

  /// Whether anything stands where a sub-block joins the stream.
  var hasConnections: Bool { parts.contains { part in if case .residual = part { true } else { false } } }

  /// The first block with a trained part in it; 0 if a part comes before the blocks, and the number of blocks if all parts come after them.
  func firstTrainedBlock(of model: any LanguageModel) -> Int {
    guard front == nil else { return 0 }
    let sites = model.sites, blocks = model.shape.numHiddenLayers
    let paths = parts.compactMap { part in if case .wrap(let path, _, _) = part { path } else { nil } } + trainableParameters.map(\.name)
    return paths.map { path in
      guard let site = sites.last(where: { path == $0.path || path.hasPrefix($0.path + ".") }) else { return 0 }
      switch site.role {
      case .head where !model.shape.tiesWordEmbeddings, .norm(.last): return blocks
      default: return site.block?.index ?? 0
      }
    }.min() ?? blocks
  }

  // MARK: In front

  /// What stands in front of every sequence.
  var front: (any Front)? {
    parts.lazy.compactMap { part in if case .front(let front) = part { front } else { nil } }.first
  }

  /// Positions in front of every sequence that the method takes; real tokens start at this one.
  package var virtualTokens: Int { front?.virtualTokens ?? 0 }

  /// Rows of virtual tokens that go through the blocks in every pass, once for all sequences.
  package var rowsInFront: Int { front?.rowsInBatch ?? 0 }

  // MARK: Counts

  /// Parameters that the model has only because of the method.
  package var addedParameters: [Parameter] {
    parts.flatMap { part -> [Parameter] in
      switch part {
      case .wrap(_, _, let layer): layer.parameters.map(\.parameter)
      case .selected: []
      case .residual(_, let connection): connection.namedParameters().map(\.parameter)
      case .front(let front): front.namedParameters().map(\.parameter)
      }
    }
  }

  /// Trained elements that each token is multiplied with, beside the model's own: those of wrapped layers and connections. What stands in
  /// front does its work in attention.
  package var addedElementsPerToken: Int {
    parts.reduce(0) { sum, part in
      switch part {
      case .wrap(_, _, let layer): sum + layer.parameters.reduce(0) { $0 + $1.parameter.tensor.count }
      case .residual(_, let connection): sum + connection.namedParameters().reduce(0) { $0 + $1.parameter.tensor.count }
      case .selected, .front: sum
      }
    }
  }

  // MARK: Merging and switching off

  /// The model's own parameters, by the names that they have without the method and after it was folded in.
  func ownParameters(of model: any LanguageModel) -> [(name: String, parameter: Parameter)] {
    let added = Set(addedParameters.map { ObjectIdentifier($0) })
    let plain = wrapped.flatMap { path, layer in layer.base.parameters.map { (ObjectIdentifier($0.parameter), "\(path).\($0.name)") } }
    let names = Dictionary(plain) { first, _ in first }
    return model.namedParameters().filter { !added.contains(ObjectIdentifier($0.parameter)) }.map { name, parameter in
      (names[ObjectIdentifier(parameter)] ?? name, parameter)
    }
  }

  /// Whether every piece has a place in the weights of the model.
  package var canMerge: Bool {
    parts.allSatisfy { part in
      switch part {
      case .wrap, .selected: true
      case .residual, .front: false
      }
    }
  }

  /// Folds the method into the base weights, so that the model runs without it; false where a piece cannot be folded in. Trained parameters
  /// of the model's own are what they are.
  package func merge() -> Bool {
    guard canMerge else { return false }
    for case .wrap(_, let slot, let layer) in parts { slot.layer = layer.merged() }
    return true
  }

  /// Folds the method into the base weights for good, one layer after the other, so that no more than one is unpacked at a time.
  ///
  /// - Parameter stored: a layer's path, its merged weight `[O, I]` in f32, and its change where that is of low rank → what the model is to
  ///   hold in its place.
  /// - Returns: false where a piece cannot be folded in; the model is then as it was.
  package func fold(_ stored: (_ path: String, _ weight: Tensor, _ change: LowRankUpdate?) throws -> Tensor) rethrows -> Bool {
    guard canMerge else { return false }
    for case .wrap(let path, let slot, let layer) in parts {
      let merged = layer.merged()
      slot.layer = Linear(
        weight: Parameter(try stored(path, merged.weight.tensor, layer.lowRankChange)), bias: merged.bias,
        isTransposedOnDisk: merged.isTransposedOnDisk)
    }
    return true
  }

  /// Undoes `merge`, to the bit.
  package func unmerge() {
    for case .wrap(_, let slot, let layer) in parts { slot.layer = layer }
  }

  /// Whether the base model can be had back for a while. It cannot where all of it is trained.
  package var canBeSwitchedOff: Bool {
    parts.allSatisfy { part in if case .selected(_, nil) = part { false } else { true } }
  }

  /// Takes the method out of the model, which is then the base to the bit.
  ///
  /// - Precondition: `canBeSwitchedOff`.
  func switchOff() {
    for part in parts {
      switch part {
      case .wrap(_, let slot, let layer): slot.layer = layer.base
      case .residual(let slot, _): slot.connection = PlainResidual()
      case .selected(let parameter, let original):
        guard let original else { preconditionFailure("the base model is gone: all of it is trained") }
        parameter.isTrainable = false
        // Not the kept values themselves: they may be trained in place meanwhile.
        parameter.replace(with: original.storage.isOwned ? original.copied(category: .weights) : original)
      case .front: break
      }
    }
  }
}
