import FileFormats
import Tensors

/// Settings of bottleneck adapters, with the presets of adapter-hub.
package struct BottleneckConfig: Method {
  package static let peftType = "ADAPTER"

  /// Where adapters sit and what they see (h: a sub-block's output, x: the residual stream before it).
  package enum AdapterType: String, CaseIterable, Sendable {
    /// After attention and feed-forward: `A(h) + h + x` (Houlsby et al. 2019, arXiv:1902.00751).
    case houlsby
    /// After the feed-forward layer: `A(h + x) + h + x` (Pfeiffer et al. 2021, arXiv:2005.00247).
    case pfeiffer
    /// Beside the feed-forward layer: `s · A(x) + h + x` (He et al. 2022, arXiv:2110.04366).
    case parallel
  }

  /// How the matrices start.
  package enum Initialization: String, CaseIterable, Sendable {
    /// N(0, 0.02²): not the identity.
    case bert
    /// Down from Kaiming's uniform distribution, up zero: the identity.
    case mam = "mam_adapter"
    /// N(0, 0.01²) cut at two deviations.
    case houlsby
  }

  package var adapterType: AdapterType
  /// Hidden size divided by bottleneck size; unused where the size itself is given.
  package var reductionFactor: Double
  /// Width of the bottleneck; nil takes `max(1, ⌊hidden / reductionFactor⌋)`.
  package var bottleneckSize: Int?
  package var nonLinearity: Activation
  package var initialization: Initialization
  /// Factor on the adapter's output, s.
  package var scaling: Scaling

  /// A fixed factor, or one per adapter that is trained and starts at 1.
  package enum Scaling: Equatable, Sendable {
    case fixed(Double)
    case learned

    var json: JSONValue {
      switch self {
      case .fixed(let factor): JSONValue(factor)
      case .learned: "learned"
      }
    }
  }

  /// adapter-hub's words for the functions we have.
  static let nonLinearities: [(name: String, activation: Activation)] = [
    ("relu", .relu), ("swish", .silu), ("silu", .silu), ("gelu", .gelu), ("gelu_new", .geluTanh), ("tanh", .tanh),
  ]

  package init(reading reader: ObjectReader) {
    let word = reader.string("adapter_type", default: "pfeiffer", oneOf: AdapterType.allCases.map(\.rawValue))
    self.init(reading: reader, type: AdapterType(rawValue: word) ?? .pfeiffer)
  }

  /// Decodes what the config file and adapter-hub's file have in common.
  init(reading reader: ObjectReader, type: AdapterType) {
    adapterType = type
    if reader.has("reduction_factor") && reader.has("bottleneck_size") {
      reader.problem("bottleneck_size", "given together with reduction_factor (give one of the two)")
    }
    reductionFactor = reader.double("reduction_factor", default: type == .parallel ? 2 : 16, in: 1e-3...1e6)
    bottleneckSize = reader.optionalInt("bottleneck_size", in: 1...(1 << 20))
    let function = reader.string(
      "non_linearity", default: type == .houlsby ? "swish" : "relu", oneOf: Self.nonLinearities.map(\.name))
    nonLinearity = Self.nonLinearities.first { $0.name == function }?.activation ?? .relu
    let start = reader.string(
      "init_weights", default: type == .parallel ? "mam_adapter" : "bert", oneOf: Initialization.allCases.map(\.rawValue))
    initialization = Initialization(rawValue: start) ?? .bert
    if reader.value("scaling")?.string == "learned" {
      scaling = .learned
    } else if let value = reader.value("scaling"), value.double == nil {
      reader.problem("scaling", "found \(value.summary) (must be a number or \"learned\")")
      scaling = .fixed(1)
    } else {
      scaling = .fixed(reader.double("scaling", default: type == .parallel ? 4 : 1, in: -1e6...1e6))
    }
  }

  /// adapter-hub's name of the function.
  var nonLinearityName: String { Self.nonLinearities.first { $0.activation == nonLinearity }?.name ?? nonLinearity.rawValue }

  /// Width of the bottleneck in a model of this hidden size.
  func bottleneck(hiddenSize: Int) -> Int {
    if let bottleneckSize { return bottleneckSize }
    // adapter-hub divides with Python's //, which rounds the exact quotient down: 32 // 6.4 is 4, because 6.4 is a little more than 6.4.
    let rounded = (Double(hiddenSize) / reductionFactor).rounded(.down)
    let excess = (-Double(hiddenSize)).addingProduct(rounded, reductionFactor)
    return max(1, Int(excess > 0 ? rounded - 1 : rounded))
  }

  /// The reduction factor that gives this very width: the quotient, or its lower neighbour where the quotient is rounded up.
  static func reductionFactor(hiddenSize: Int, bottleneck: Int) -> Double {
    let factor = Double(hiddenSize) / Double(bottleneck)
    return (-Double(hiddenSize)).addingProduct(factor, Double(bottleneck)) > 0 ? factor.nextDown : factor
  }

  package var resolved: JSONObject {
    var object = JSONObject()
    object["peft_type"] = JSONValue(Self.peftType)
    object["adapter_type"] = JSONValue(adapterType.rawValue)
    if let bottleneckSize {
      object["bottleneck_size"] = JSONValue(bottleneckSize)
    } else {
      object["reduction_factor"] = JSONValue(reductionFactor)
    }
    object["non_linearity"] = JSONValue(nonLinearityName)
    object["init_weights"] = JSONValue(initialization.rawValue)
    object["scaling"] = scaling.json
    return object
  }
}
