import Tensors
import Transformers

/// What stands in the places of a model at one time: its layers, its connections and the values of its parameters.
///
/// Put back, it makes the model what it was. So several methods share one base in memory, of which one is in it at a time. It holds references
/// only: a value that is trained in place in between is another one afterwards.
package struct ModelContents {
  private let layers: [(slot: LinearSlot, layer: any LinearLayer)]
  private let connections: [(slot: ResidualSlot, connection: any ResidualConnection)]
  private let parameters: [(parameter: Parameter, tensor: Tensor, isTrainable: Bool)]

  /// Notes what is there now.
  package init(of model: any LanguageModel) {
    layers = model.linearSites.map { ($0.slot, $0.slot.layer) }
    connections = model.residualSites.map { ($0.slot, $0.slot.connection) }
    parameters = model.namedParameters().map { ($0.parameter, $0.parameter.tensor, $0.parameter.isTrainable) }
  }

  /// Puts all of it into its places again.
  package func putBack() {
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
}
