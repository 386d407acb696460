import FileFormats
import Tensors
import Transformers

extension LoRAConfig {
  package func inject(into model: any CausalLM, _ context: InjectionContext) throws(PEFTError) -> any PEFTMethod {
    let slots = model.namedLinearSlots()
    let targets = try targets(in: model)
    let paths = slots.map(\.path).filter(targets.contains)
    let ranks = try rankPattern.values(paths, key: "rank_pattern", isLenient: isSaved).mapValues { Int($0) }
    let alphas = try alphaPattern.values(paths, key: "alpha_pattern", isLenient: isSaved)

    let parameters = slots.filter { targets.contains($0.path) }.reduce(0.0) { sum, site in
      sum + Double(ranks[site.path] ?? rank) * Double(site.slot.layer.inFeatures + site.slot.layer.outFeatures)
    }
    try context.checkFits(parameters: parameters, key: "r")

    var wrapped: [LoRA.Site] = []
    for (path, slot) in slots where targets.contains(path) {
      let rank = ranks[path] ?? self.rank
      let alpha = alphas[path] ?? self.alpha
      guard let base = slot.layer as? Linear else {
        throw .unsuitable(key: "target_modules", message: "\(path) is no plain linear layer")
      }
      let a = initialA(rank: rank, inFeatures: base.inFeatures, context.key("\(path).lora_A"))
      let layer = LoRALinear(
        base: base, a: a, b: Tensor(zeros: [base.outFeatures, rank], category: .weights),
        scaling: useRSLoRA ? alpha / Double(rank).squareRoot() : alpha / Double(rank), dropout: dropout, moduleID: stableHash(path))
      slot.layer = layer
      wrapped.append(LoRA.Site(path: path, slot: slot, layer: layer))
    }
    return LoRA(model: model, sites: wrapped, bias: bias)
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
}

/// LoRA at work in a model.
final class LoRA: PEFTMethod {
  struct Site {
    let path: String
    let slot: LinearSlot
    let layer: LoRALinear
  }

  let sites: [Site]
  /// Biases trained beside the matrices, by their path in the wrapped model.
  let biases: [(name: String, parameter: Parameter)]

  init(model: any CausalLM, sites: [Site], bias: LoRAConfig.Bias) {
    self.sites = sites
    let all = model.namedParameters().filter { $0.name.hasSuffix("bias") }
    switch bias {
    case .none: biases = []
    case .all: biases = all
    case .loraOnly:
      let wrapped = Set(sites.map { "\($0.path).base_layer.bias" })
      biases = all.filter { wrapped.contains($0.name) }
    }
    for (_, parameter) in biases { parameter.isTrainable = true }
  }

  var trainableParameters: [(name: String, parameter: Parameter)] {
    sites.flatMap { [("\($0.path).lora_A.weight", $0.layer.loraA), ("\($0.path).lora_B.weight", $0.layer.loraB)] } + biases
  }

  /// The matrices are part of the wrapped model.
  var extraParameterCount: Int { 0 }

  private var fileParameters: [(name: String, parameter: Parameter)] {
    trainableParameters.map { ("base_model.model.\($0.name)", $0.parameter) }
  }

  func adapterTensors() -> [(name: String, tensor: Tensor)] { fileParameters.map { ($0.name, $0.parameter.tensor.detached) } }

  func loadAdapter(_ tensors: [String: Tensor]) -> [String] { load(tensors, into: fileParameters) }

  func merge() -> Bool {
    for site in sites {
      let base = site.layer.base
      site.slot.layer = Linear(
        weight: Parameter(site.layer.mergedWeight(base)), bias: base.bias, isTransposedOnDisk: base.isTransposedOnDisk)
    }
    return true
  }

  func unmerge() {
    for site in sites { site.slot.layer = site.layer }
  }

  func detach() {
    for site in sites { site.slot.layer = site.layer.base }
  }
}
