import FileFormats
import Tensors
import Transformers

extension LoRAConfig {
  package var sizeKey: String { "r" }

  /// The linear layers that are wrapped.
  func chosenSites(of model: any LanguageModel) throws(MethodError) -> [Site] {
    try targets.chosen(
      model.linearSites.map(\.site), of: model, defaults: Self.defaultRoles(model.shape.modelType), method: "LoRA")
  }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Piece] {
    let sites = try chosenSites(of: model)
    let paths = sites.map(\.path)
    let ranks = try rankPattern.values(paths, key: "rank_pattern", isLenient: targets.isSaved).mapValues { Int($0) }
    let alphas = try alphaPattern.values(paths, key: "alpha_pattern", isLenient: targets.isSaved)
    var pieces: [Piece] = []
    for site in sites {
      guard case .linear(let slot) = site.slot else { continue }
      let (rank, alpha) = (ranks[site.path] ?? self.rank, alphas[site.path] ?? self.alpha)
      let magnitudes = useDoRA ? slot.layer.outFeatures : 0
      pieces.append(
        Piece(
          name: site.path, elements: Double(rank) * Double(slot.layer.inFeatures + slot.layer.outFeatures) + Double(magnitudes),
          mechanism: .wrap(slot) { base in
            let lora = layer(around: base, site.path, rank: rank, alpha: alpha, context)
            return useDoRA ? DoRALinear(lora) : lora
          }))
    }
    return pieces + biases(of: model, wrapped: Set(paths))
  }

  private func layer(around base: Linear, _ path: String, rank: Int, alpha: Double, _ context: InjectionContext) -> LoRALinear {
    LoRALinear(
      base: base, a: initialA(rank: rank, inFeatures: base.inFeatures, context.key("\(path).lora_A")),
      b: Tensor(zeros: [base.outFeatures, rank], category: .weights),
      scaling: useRSLoRA ? alpha / Double(rank).squareRoot() : alpha / Double(rank), dropout: dropout, moduleID: stableHash(path))
  }

  /// A `[R, I]`: U(±1/√I), which is Kaiming's uniform with a = √5, or N(0, 1/R²).
  private func initialA(rank: Int, inFeatures: Int, _ key: RandomKey) -> Tensor {
    switch initialization {
    case .kaimingUniform:
      let bound = 1 / Double(inFeatures).squareRoot()
      return Tensor.uniform([rank, inFeatures], low: -bound, high: bound, key: key)
    case .gaussian: return Tensor.normal([rank, inFeatures], deviation: 1 / Double(rank), key: key)
    }
  }

  /// Biases that are trained beside the matrices, by their path in the wrapped model.
  private func biases(of model: any LanguageModel, wrapped: Set<String>) -> [Piece] {
    guard bias != .none else { return [] }
    return model.namedParameters().compactMap { name, parameter in
      guard name.hasSuffix("bias") else { return nil }
      let path = String(name.dropLast(".bias".count))
      if wrapped.contains(path) { return .select("\(path).base_layer.bias", parameter) }
      return bias == .all ? .select(name, parameter) : nil
    }
  }
}
