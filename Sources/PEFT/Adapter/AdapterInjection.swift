import Tensors
import Transformers

extension AdapterConfig {
  /// Name of the adapter inside adapter-hub's key names.
  static let adapterName = "default"

  package func inject(into model: any CausalLM, _ context: InjectionContext) throws(PEFTError) -> any PEFTMethod {
    let size = model.shape.hiddenSize
    let width = bottleneck(hiddenSize: size)
    let perBlock = adapterType == .houlsby ? 2.0 : 1.0
    try context.checkFits(
      parameters: perBlock * Double(model.residualSlots.count) * 2 * Double(size) * Double(width),
      key: bottleneckSize == nil ? "reduction_factor" : "bottleneck_size")
    var sites: [BottleneckAdapters.Site] = []
    for block in model.residualSlots {
      let places =
        adapterType == .houlsby
        ? [("attention_adapters", block.attention), ("output_adapters", block.output)]
        : [("output_adapters", block.output)]
      for (name, slot) in places {
        let path = "\(block.path).\(name)"
        let connection = AdapterResidual(adapter(size, width, path, context), adapterType)
        slot.connection = connection
        sites.append(BottleneckAdapters.Site(path: path, slot: slot, connection: connection))
      }
    }
    return BottleneckAdapters(sites)
  }

  private func adapter(_ size: Int, _ width: Int, _ path: String, _ context: InjectionContext) -> BottleneckAdapter {
    func layer(in inFeatures: Int, out outFeatures: Int, _ name: String) -> Linear {
      let key = context.key("\(path).\(name)")
      let shape = [outFeatures, inFeatures]
      let weight: Tensor
      switch initialization {
      case .bert: weight = .normal(shape, deviation: 0.02, key: key)
      case .houlsby: weight = truncatedNormal(shape, deviation: 0.01, "\(path).\(name)", context)
      case .mam where name == "adapter_up": weight = Tensor(zeros: shape, category: .weights)
      case .mam:
        let bound = 1 / Double(inFeatures).squareRoot()
        weight = .uniform(shape, low: -bound, high: bound, key: key)
      }
      return Linear(weight: Parameter(weight), bias: Parameter(Tensor(zeros: [outFeatures], category: .weights)))
    }
    return BottleneckAdapter(
      down: layer(in: size, out: width, "adapter_down.0"), up: layer(in: width, out: size, "adapter_up"),
      nonLinearity: nonLinearity, scaling: scaling)
  }

  /// N(0, deviation²) cut at two deviations: what lies outside is drawn again.
  private func truncatedNormal(_ shape: [Int], deviation: Double, _ name: String, _ context: InjectionContext) -> Tensor {
    var values = Tensor.normal(shape, deviation: deviation, key: context.key(name)).floats
    var round = 0
    while let first = values.firstIndex(where: { abs(Double($0)) > 2 * deviation }) {
      round += 1
      let redrawn = Tensor.normal(shape, deviation: deviation, key: context.key("\(name).\(round)")).floats
      for i in first..<values.count where abs(Double(values[i])) > 2 * deviation { values[i] = redrawn[i] }
    }
    return Tensor(values, shape: shape, category: .weights)
  }
}

/// Bottleneck adapters at work in a model.
final class BottleneckAdapters: PEFTMethod {
  struct Site {
    let path: String
    let slot: ResidualSlot
    let connection: AdapterResidual
  }

  let sites: [Site]

  init(_ sites: [Site]) { self.sites = sites }

  var trainableParameters: [(name: String, parameter: Parameter)] {
    sites.flatMap { site in site.connection.namedParameters().map { ("\(site.path).\($0.name)", $0.parameter) } }
  }

  /// The adapters are part of the model they sit in.
  var extraParameterCount: Int { 0 }

  func adapterTensors() -> [(name: String, tensor: Tensor)] { trainableParameters.map { ($0.name, $0.parameter.tensor.detached) } }

  func loadAdapter(_ tensors: [String: Tensor]) -> [String] { load(tensors, into: trainableParameters) }

  func detach() {
    for site in sites { site.slot.connection = PlainResidual() }
  }
}
