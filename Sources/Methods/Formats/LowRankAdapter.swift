import FileFormats
import Tensors
import Transformers

/// A low-rank adapter taken apart, for files of other programs: nothing but matrices beside linear layers, and the lengths of DoRA.
struct LowRankAdapter {
  /// One layer: its weight is changed by `scaling · B A`, and in DoRA its rows have the lengths of `magnitude` then.
  struct Layer {
    /// Path of the layer in Hugging Face's state dict.
    let path: String
    /// A `[R, I]`, B `[O, R]` and, in DoRA, m `[O]`.
    let a: Tensor, b: Tensor, magnitude: Tensor?
    let scaling: Double

    var rank: Int { a.shape[0] }
  }

  let layers: [Layer]
  /// Probability with which elements of A's input are dropped in training.
  let dropout: Double

  var isDoRA: Bool { layers.contains { $0.magnitude != nil } }

  /// - Parameter format: the name of the format it is for, for messages.
  /// - Throws: `Diagnostic` where the model has more, or something else, naming the way that works.
  init(_ model: FineTunedModel, for format: String) throws(Diagnostic) {
    let method = model.method
    func refusal(_ what: String, _ way: String) -> Diagnostic { AdapterExport.refusal(format, "\(what) has no place in it; \(way)") }
    if method.front != nil {
      throw refusal("what stands in front of every text (prefix- and prompt-tuning)", AdapterExport.useAsItIs)
    }
    if method.hasConnections { throw refusal("a bottleneck adapter", AdapterExport.useAsItIs) }
    if let trained = method.selectedParameters.first {
      throw refusal("a trained parameter of the model's own (\(trained.name))", AdapterExport.folding)
    }
    var layers: [Layer] = []
    var dropout = 0.0
    for (path, layer) in method.wrapped {
      let dora = layer as? DoRALinear
      guard let lora = dora?.lora ?? layer as? LoRALinear else {
        throw refusal("a change of \(path) that is no LoRA", "\(AdapterExport.folding), or make a LoRA of it with --as-lora")
      }
      dropout = lora.dropoutProbability
      layers.append(
        Layer(
          path: path, a: lora.loraA.tensor.detached, b: lora.loraB.tensor.detached, magnitude: dora?.magnitude.tensor.detached,
          scaling: lora.scaling))
    }
    guard !layers.isEmpty else { throw AdapterExport.refusal(format, "there is no adapter to write; give one with --adapter") }
    (self.layers, self.dropout) = (layers, dropout)
  }
}

extension Tensor {
  /// The same times a factor; itself where that is 1.
  func times(_ factor: Double) -> Tensor { factor == 1 ? self : scale(self, by: factor).detached }
}
