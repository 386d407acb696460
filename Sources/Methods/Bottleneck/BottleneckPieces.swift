import Tensors
import Transformers

extension BottleneckConfig {
  /// Name of the adapter inside adapter-hub's key names.
  static let adapterName = "default"

  package var sizeKey: String { bottleneckSize == nil ? "reduction_factor" : "bottleneck_size" }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) -> [Piece] {
    let size = model.shape.hiddenSize
    let width = bottleneck(hiddenSize: size)
    let places: Set<Site.Role> =
      adapterType == .houlsby ? [.residual(.attention), .residual(.feedForward)] : [.residual(.feedForward)]
    let elements = 2 * Double(size) * Double(width) + Double(size + width) + (scaling == .learned ? 1 : 0)
    return model.residualSites.filter { places.contains($0.site.role) }.map { site, slot in
      Piece(
        name: site.path, elements: elements,
        mechanism: .residual(slot) { AdapterResidual(adapter(size, width, site.path, context), adapterType) })
    }
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
