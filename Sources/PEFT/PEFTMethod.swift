import FileFormats
import Tensors
import Transformers

/// The settings of a method, and how it enters a model. One type per `peft_type`, listed in `PEFTRegistry`.
package protocol PEFTConfig: Sendable {
  /// The value of `peft_type`.
  static var peftType: String { get }

  /// Decodes the settings strictly: the reader collects what is wrong with them.
  init(reading reader: ObjectReader)

  /// The settings with all defaults filled in, in the keys of the config file.
  var resolved: JSONObject { get }

  /// Changes the model so that the method's parameters, and only these, are trained.
  ///
  /// - Throws: `PEFTError` if the settings do not fit the model; the model is then unchanged.
  func inject(into model: any CausalLM, _ context: InjectionContext) throws(PEFTError) -> any PEFTMethod
}

/// A method that HF PEFT has, too.
protocol PEFTSavedConfig: PEFTConfig {
  /// The keys of its config in PEFT's versions.
  static var peftKeys: [String: PEFTDefaults.Key] { get }

  /// Decodes what an adapter_config.json says about a trained adapter. How its values began is no longer of interest, and an entry that
  /// matches nothing does no harm: the tensors of the file must fit one by one.
  init(saved reader: ObjectReader)
}

/// What injection needs beside the model.
package struct InjectionContext {
  /// Seed of the run; initial values depend on it and on the module's name only.
  package var seed: UInt64
  /// Tokens of the training data, for methods that start from the keys and values of real text.
  package var sampleTokens: [Int32]

  /// Memory that training may take, in bytes; what would not fit is refused before anything is allocated.
  package var availableBytes: Int

  package init(seed: UInt64, sampleTokens: [Int32] = [], availableBytes: Int = .max) {
    self.seed = seed
    self.sampleTokens = sampleTokens
    self.availableBytes = availableBytes
  }

  /// Refuses a setting that asks for more trained parameters than fit, each with its gradient and two moments in f32.
  func checkFits(parameters: Double, key: String) throws(PEFTError) {
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

/// A method at work in a model.
package protocol PEFTMethod: AnyObject {
  /// What is trained, by the names that checkpoints use, in a fixed order.
  var trainableParameters: [(name: String, parameter: Parameter)] { get }

  /// Parameters that the method adds to the model's own and that `model.namedParameters()` does not list.
  var extraParameterCount: Int { get }

  /// Rows that sit in front of every sequence; real tokens start at this position.
  var virtualTokens: Int { get }

  /// Keys and values of the virtual tokens, one pair per layer `[P, K · D]`, in the graph of the method's parameters; nil without any.
  func prefix() -> [(key: Tensor, value: Tensor)]?

  /// The tensors of the adapter file, by the names that the ecosystem's reader expects.
  func adapterTensors() -> [(name: String, tensor: Tensor)]

  /// Takes the tensors of an adapter file over.
  ///
  /// - Returns: what does not fit; empty if all did.
  func loadAdapter(_ tensors: [String: Tensor]) -> [String]

  /// Folds the method into the base weights, so that the model runs without it; false where the method cannot be folded in.
  func merge() -> Bool
  /// Undoes `merge`, to the bit.
  func unmerge()

  /// Takes the method out of the model, which then computes as without it. Trained parameters of the model's own stay as they are.
  func detach()
}

extension PEFTMethod {
  package var virtualTokens: Int { 0 }
  package func prefix() -> [(key: Tensor, value: Tensor)]? { nil }
  package func merge() -> Bool { false }
  package func unmerge() {}
  // A method that only stands in front, or trains the model's own parameters, is nowhere in the model.
  package func detach() {}

  /// Takes tensors over where names and shapes are exactly those expected.
  ///
  /// - Returns: what does not fit.
  func load(_ tensors: [String: Tensor], into expected: [(name: String, parameter: Parameter)]) -> [String] {
    var problems: [String] = []
    for (name, parameter) in expected {
      guard let tensor = tensors[name] else {
        problems.append("missing: \(name) \(parameter.tensor.shape)")
        continue
      }
      if tensor.shape != parameter.tensor.shape { problems.append("\(name): found \(tensor.shape), expected \(parameter.tensor.shape)") }
    }
    let names = Set(expected.map(\.name))
    problems += tensors.keys.filter { !names.contains($0) }.sorted().map { "unexpected: \($0)" }
    guard problems.isEmpty else { return problems }
    for (name, parameter) in expected {
      if let tensor = tensors[name] { parameter.replace(with: tensor.unpacked(category: .weights)) }
    }
    return []
  }
}
