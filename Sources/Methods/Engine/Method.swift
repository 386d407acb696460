import FileFormats
import Tensors
import Transformers

/// A fine-tuning method, by its settings. One type per `peft_type`, listed in `MethodRegistry`.
///
/// A method says what it does to which places of a model (`pieces`); matching, memory, freezing, names, merging, switching off, counts and
/// files are the engine's.
package protocol Method: Sendable {
  /// The value of `peft_type`.
  static var peftType: String { get }

  /// Whether the trained model is kept as a whole model, not as an adapter beside the base.
  static var keepsWholeModel: Bool { get }

  /// Decodes the settings strictly: the reader collects what is wrong with them.
  init(reading reader: ObjectReader)

  /// The settings with all defaults filled in, in the keys of the config file.
  var resolved: JSONObject { get }

  /// The setting to lower where what would be trained does not fit into memory.
  var sizeKey: String { get }

  /// What it does to a model, in the order in which checkpoints list the parameters. The model is not changed.
  ///
  /// - Throws: if the settings do not fit the model.
  func pieces(in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Piece]
}

extension Method {
  package static var keepsWholeModel: Bool { false }
}

/// What injection needs beside the model.
package struct InjectionContext {
  /// Seed of the run; initial values depend on it and on the module's name only.
  package var seed: UInt64
  /// Tokens of the training data, for methods that start from the keys and values of real text.
  package var sampleTokens: [Int32]

  /// The tokens of a text as the model expects a text to begin, for methods that start from a text of the config; nil without a tokenizer.
  package var encode: ((_ text: String) throws -> [Int32])?

  /// Memory that training may take, in bytes; what would not fit is refused before anything is allocated.
  package var availableBytes: Int

  package init(
    seed: UInt64, sampleTokens: [Int32] = [], encode: ((_ text: String) throws -> [Int32])? = nil, availableBytes: Int = .max
  ) {
    self.seed = seed
    self.sampleTokens = sampleTokens
    self.encode = encode
    self.availableBytes = availableBytes
  }

  /// Refuses a setting that asks for more trained parameters than fit, each with its gradient and two moments in f32.
  func checkFits(parameters: Double, key: String) throws(MethodError) {
    let gibibytes = parameters * 16 / Double(1 << 30)
    if parameters * 16 > Double(availableBytes) {
      throw .unsuitable(
        key: key,
        message:
          "needs \(Int(gibibytes.rounded(.up))) GiB for what would be trained, and \(availableBytes >> 30) GiB are available; lower it")
    }
  }

  func key(_ module: String) -> RandomKey { RandomKey(seed: seed, purpose: .initialization, module: stableHash(module)) }
}
