import FileFormats
import Transformers

/// Settings of prefix-tuning, under HF PEFT's names and defaults.
package struct PrefixTuningConfig: PEFTMethod {
  package static let peftType = "PREFIX_TUNING"
  static var peftKeys: [String: PEFTDefaults.Key] { PEFTDefaults.prefixTuning }

  /// How the prefix starts.
  package enum Initialization: String, CaseIterable, Sendable {
    /// From N(0, 1), as PEFT; it disturbs the model badly at first.
    case random
    /// Keys and values zero.
    case zero
    /// Keys and values of real tokens of the training data: the model starts as if these stood in front.
    case tokens
  }

  /// Virtual tokens P in front of every sequence.
  package var numVirtualTokens: Int
  /// Whether a small network produces the prefix while training; the saved adapter holds its output.
  package var prefixProjection: Bool
  /// Width of that network; nil takes the width of a layer's keys.
  package var encoderHiddenSize: Int?
  package var initialization: Initialization
  /// Layers of the model that a saved prefix is of, where its file says so: another number gives the same tensor another meaning.
  let savedLayers: Int?

  package init(reading reader: ObjectReader) {
    savedLayers = nil
    numVirtualTokens = reader.int("num_virtual_tokens", in: 1...(1 << 16))
    prefixProjection = reader.bool("prefix_projection", default: false)
    encoderHiddenSize = reader.optionalInt("encoder_hidden_size", in: 1...(1 << 20))
    let word = reader.optionalString("init_weights", oneOf: ["zero", "tokens"])
    initialization = word.flatMap(Initialization.init(rawValue:)) ?? .random
    if initialization != .random && prefixProjection {
      reader.problem("init_weights", "goes without prefix_projection only (must be null where prefix_projection is true)")
    }
  }

  /// The settings of a saved prefix, which holds the keys and values themselves, whatever network produced them.
  init(saved reader: ObjectReader) {
    savedLayers = reader.optionalInt("num_layers", in: 1...)
    numVirtualTokens = reader.int("num_virtual_tokens", in: 1...(1 << 16))
    prefixProjection = false
    encoderHiddenSize = nil
    initialization = .zero
  }

  package var resolved: JSONObject {
    var object = JSONObject()
    object["peft_type"] = JSONValue(Self.peftType)
    object["num_virtual_tokens"] = JSONValue(numVirtualTokens)
    object["prefix_projection"] = JSONValue(prefixProjection)
    object["encoder_hidden_size"] = encoderHiddenSize.map { JSONValue($0) } ?? nil
    object["init_weights"] = initialization == .random ? nil : JSONValue(initialization.rawValue)
    return object
  }

  func saved(_ model: FineTunedModel) -> JSONObject {
    var json = resolved
    let shape = model.model.shape
    json["init_weights"] = nil
    json["num_attention_heads"] = JSONValue(shape.heads.keyValue)
    json["num_layers"] = JSONValue(shape.numHiddenLayers)
    json["num_transformer_submodules"] = 1
    json["token_dim"] = JSONValue(shape.heads.keyValue * shape.heads.dim)
    if let network = (model.method.front as? Prefix)?.encoder.transform {
      json["encoder_hidden_size"] = JSONValue(network.first.outFeatures)
    }
    return json
  }
}
