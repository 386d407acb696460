import FileFormats
import Tensors
import Transformers

/// What a method has changed in the matrices of a model's linear layers, as an ordinary LoRA, which every program reads.
///
/// Of each layer it is the best matrix of its rank: the change itself where that is of low rank already, and else its singular value decomposition
/// cut off, B with the root of the values and A with the other. `lora_alpha` is the rank then, so that the factor on B A is 1. Parameters that are no
/// such matrices (norms, biases, tables, the output layer) stay as they are in the base.
package struct LoRAConversion {
  /// How much of a change is kept.
  package enum Size: Sendable, Equatable {
    /// This rank in every layer.
    case rank(Int)
    /// In each layer the least rank at which the squares of the singular values make up this share of all.
    case energy(Double)

    /// What is taken where the change is not of low rank and nothing is said.
    package static let standard = Size.energy(0.99)
  }

  /// One layer of the result.
  package struct Module: Sendable {
    /// Path of the layer.
    package let path: String
    package let rank: Int
    /// ‖ΔW − B A‖ / ‖ΔW‖, of Frobenius norms.
    package let relativeError: Double
  }

  /// A parameter whose change the result does not have.
  package struct LeftOut: Sendable {
    package let name: String
    /// ‖p − p₀‖ / ‖p₀‖; nil where the base has no such parameter.
    package let relativeChange: Double?
  }

  /// The base model with the LoRA in it.
  package let model: FineTunedModel
  /// Its settings.
  package let config: any Method
  /// Its layers, in the order of the model.
  package let modules: [Module]
  package let leftOut: [LeftOut]
  /// The loss of the test row of `LossProbe`: of the model as it was tuned, of the LoRA, and of the base without either.
  package let tuned: LossProbe, converted: LossProbe, base: LossProbe

  /// Converts the method in a model, which is gone then: the model's base is that of the result.
  ///
  /// - Parameters:
  ///   - size: nil takes the matrices of a LoRA as they are, and `Size.standard` for other methods.
  ///   - progress: told how many layers of all are done.
  /// - Throws: `Diagnostic` where the method changes no matrix, or its base is not there any more.
  package init(_ model: FineTunedModel, size: Size? = nil, progress: (Int, Int) -> Void = { _, _ in }) throws {
    let method = model.method
    if method.front != nil || method.hasConnections {
      let what = method.front != nil ? "what stands in front of every text" : "a bottleneck adapter"
      throw Self.refusal("\(what) changes no weights of the model, so no LoRA does the same; \(AdapterExport.useAsItIs)")
    }
    guard method.canBeSwitchedOff else { throw Self.refusal("all of the model is trained, and its base is not kept beside it") }
    let tuned = LossProbe(model)
    var found = LowRankChanges(size)
    let layers = method.wrapped
    for (index, (path, layer)) in layers.enumerated() {
      try found.add(path, layer)
      progress(index + 1, layers.count)
    }
    try found.finish()
    // A head over labels is trained beside any method, and kept with it.
    let head = model.model.head.task == .causalLM ? [] : model.model.head.parameters.map { ObjectIdentifier($0.parameter) }
    var kept: [String: Tensor] = [:]
    for (name, parameter, original) in method.selectedOriginals {
      if head.contains(ObjectIdentifier(parameter)) {
        kept[name] = parameter.tensor.copied(category: .weights)
      } else {
        found.leaveOut(name, parameter.tensor, original)
      }
    }
    method.switchOff()
    try self.init(found, kept: kept, tuned, model.model)
  }

  /// Finds what a whole model has been changed by, from the model that it was tuned from.
  ///
  /// - Parameters:
  ///   - base: which gets the LoRA.
  ///   - size: as above.
  /// - Throws: `Diagnostic` where the two are not of one kind, or differ in no matrix.
  package init(
    tuned: any LanguageModel, base: any LanguageModel, size: Size? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    var found = LowRankChanges(size)
    let sites = base.linearSites
    let weights = Dictionary(tuned.linearSites.map { ($0.site.path, $0.slot.layer) }) { first, _ in first }
    guard tuned.shape.modelType == base.shape.modelType, Set(sites.map(\.site.path)) == Set(weights.keys) else {
      throw Self.refusal(
        "the two models are not of one kind: \(tuned.shape.modelType) of \(tuned.shape.numHiddenLayers) blocks, and \(base.shape.modelType) of "
          + "\(base.shape.numHiddenLayers) (must be a model and the one that it was tuned from)")
    }
    for (index, (site, slot)) in sites.enumerated() {
      guard let before = slot.layer as? Linear, let after = weights[site.path] as? Linear else { continue }
      guard before.weight.tensor.shape == after.weight.tensor.shape else {
        throw Self.refusal(
          "\(site.path) is \(after.weight.tensor.shape) in one model and \(before.weight.tensor.shape) in the other (must be a model and the one "
            + "that it was tuned from)")
      }
      let change = after.weight.tensor.unpacked()
      addScaled(to: change, before.weight.tensor.unpacked(), -1)
      try found.add(site.path, change)
      progress(index + 1, sites.count)
    }
    try found.finish()
    let matrices = Set(sites.map { "\($0.site.path).weight" })
    let before = Dictionary(base.namedParameters().map { ($0.name, $0.parameter.tensor) }) { first, _ in first }
    for (name, parameter) in tuned.namedParameters() where !matrices.contains(name) {
      found.leaveOut(name, parameter.tensor, before[name])
    }
    try self.init(found, kept: [:], LossProbe(FineTunedModel(unadapted: tuned)), base)
  }

  private init(_ found: LowRankChanges, kept: [String: Tensor], _ tuned: LossProbe, _ base: any LanguageModel) throws {
    guard !found.layers.isEmpty else {
      throw Self.refusal(
        "no matrix of a linear layer differs from the base"
          + (found.leftOut.isEmpty
            ? "" : "; what does is \(found.leftOut[0].name) and the like, which a LoRA has no place for: \(AdapterExport.folding)"))
    }
    let modules = found.layers.map { layer -> LowRankModule in
      let alpha = layer.scaling * Double(layer.rank)
      // (16 / 3) · 3 need not be 16.
      return LowRankModule(
        path: layer.path, rank: layer.rank, alpha: abs(alpha - alpha.rounded()) < 1e-9 * alpha ? alpha.rounded() : alpha,
        outFeatures: layer.b.rows)
    }
    let config = try LoRAConfig(modules: modules, in: base, file: "--as-lora")
    self.base = LossProbe(FineTunedModel(unadapted: base))
    model = try FineTunedModel(base, config, InjectionContext(seed: 0))
    let parameters = Dictionary(model.trainableParameters.map { ($0.name, $0.parameter) }) { first, _ in first }
    for (name, value) in kept { parameters[name]?.replace(with: value) }
    for layer in found.layers {
      parameters["\(layer.path).lora_A.weight"]?.replace(with: layer.a)
      parameters["\(layer.path).lora_B.weight"]?.replace(with: layer.b)
    }
    (self.config, self.tuned, converted) = (config, tuned, LossProbe(model))
    self.modules = zip(found.layers, found.errors).map { Module(path: $0.path, rank: $0.rank, relativeError: $1) }
    leftOut = found.leftOut
  }

  private static func refusal(_ message: String) -> Diagnostic { Diagnostic(.configuration, [.init(file: "--as-lora", message: message)]) }
}
