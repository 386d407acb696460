import FileFormats
import Tensors
import Transformers

/// The section `model`: which model, and where and how its weights are kept.
public struct ModelConfig: ConfigSection {
  /// A Hugging Face directory, a GGUF file or a directory with `model.h5`; nil where training starts from random weights.
  public var path: String?
  /// A config.json whose model starts from random weights.
  public var initialConfig: String?
  /// The directory of the tokenizer; nil for the one that comes with the model.
  public var tokenizer: String?
  /// Storage of frozen weights; trained ones are always float32.
  public var dtype = WeightStorage.float32
  /// Base of the rotary frequencies, instead of the one that the model's files name or leave out; nil for theirs.
  public var ropeTheta: Double?
  /// What computes.
  public var device = DeviceChoice.auto

  /// The defaults.
  public init() {}

  package static var keys: [ConfigKey<ModelConfig>] {
    [
      .path("path", \.path),
      .path("init", \.initialConfig),
      .path("tokenizer", \.tokenizer),
      .word("dtype", \.dtype),
      .optionalDouble("rope_theta", \.ropeTheta, in: RopeSettings.thetas),
      ConfigKey(
        name: "device", role: .mutable,
        read: { reader, section in
          let text = reader.string("device", default: section.device.description)
          if let device = DeviceChoice(text) {
            section.device = device
          } else {
            reader.problem("device", "found \(quoted(text)) (must be auto, cpu, cuda or cuda:N)")
          }
        },
        write: { JSONValue($0.device.description) }),
    ]
  }

  package func check(_ reader: ObjectReader) {
    switch (reader.has("path"), reader.has("init")) {
    case (false, false):
      reader.problem("path", "missing (must be the path of a model; or give init, the path of a config.json, for random weights)")
    case (true, true): reader.problem("init", "excludes model.path: a model is loaded or started from random weights; remove one")
    case (false, true) where !reader.has("tokenizer"):
      reader.problem("tokenizer", "missing (must name the tokenizer's directory where init is given)")
    default: break
    }
  }
}

/// The section `peft`: which method. Its other keys belong to the method, which decodes them.
package struct MethodConfig: Sendable, Equatable {
  /// The method's name, or nil where the adapter's own config says it.
  package var type: String?
  /// The directory of an existing adapter to start from, its config included.
  package var adapterPath: String?
  /// The section as it stands; whoever decodes the method may put the version with all defaults here.
  package var settings = JSONObject()

  init() {}

  /// - Parameter settings: the section as it stands. The reader would take every key that is asked for as known.
  init(_ reader: ObjectReader, settings: JSONObject) {
    self.settings = settings
    type = reader.optionalString("peft_type")
    adapterPath = reader.optionalString("adapter_path")
    if adapterPath == "" { reader.problem("adapter_path", "found \"\" (must be a path or null)") }
    if !reader.has("peft_type"), !reader.has("adapter_path") {
      reader.problem("peft_type", "missing (must name a method such as LORA; or give adapter_path, the directory of an adapter)")
    }
    if adapterPath != nil {
      for key in reader.keys where !["adapter_path", "peft_type"].contains(key) && reader.has(key) {
        reader.ignore(key)
        reader.problem(key, "is given by the adapter_config.json of adapter_path; remove it")
      }
    }
  }

  /// `checkpoints/` and the method's name in small letters.
  var defaultOutputDirectory: String { "checkpoints/" + (type?.lowercased() ?? "adapter") }
}
