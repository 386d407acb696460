import Tensors
import Transformers

/// The keys and values of virtual tokens in front of every sequence, one pair per layer. The model itself is unchanged.
final class Prefix: Front {
  let encoder: PrefixEncoder
  let virtualTokens: Int
  private let layers: Int
  private let width: Int

  init(_ encoder: PrefixEncoder, virtualTokens: Int, layers: Int, width: Int) {
    self.encoder = encoder
    self.virtualTokens = virtualTokens
    self.layers = layers
    self.width = width
  }

  var rowsInBatch: Int { 0 }
  var parameters: [(name: String, parameter: Parameter)] { encoder.parameters }
  var children: [(name: String, module: any Module)] { encoder.children }

  func content() -> FrontContent {
    let flat = encoder()
    return .keysAndValues(
      (0..<layers).map { layer in
        let start = layer * 2 * width
        return (columns(flat, start..<start + width), columns(flat, start + width..<start + 2 * width))
      })
  }

  /// What PEFT reads is the prefix itself, without the network that produced it.
  func saved() -> Tensor { Autograd.withoutRecording { encoder().detached } }

  var loadable: (parameter: Parameter?, reason: String) {
    (
      encoder.transform == nil ? encoder.embedding : nil,
      "a prefix adapter holds the output of the projection network, not the network; continue it with prefix_projection false"
    )
  }
}
