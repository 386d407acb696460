import ArgumentParser
import Tensors
import Training
import Transformers

/// Options that say which model to use, and which adapter.
struct ModelOptions: ParsableArguments {
  @OptionGroup var base: BaseModelOptions

  @Option(help: "An adapter: the directory of one of HF PEFT, adapter-hub or mlx-lm, or the .gguf file of one of llama.cpp.")
  var adapter: String?

  var model: String { base.model }

  /// Loads the model onto the current device.
  ///
  /// - Parameter storage: how weights lie in memory unless the user says otherwise.
  func load(storage: WeightStorage) throws -> AdaptedModel { try base.load(storage: storage, adapter: adapter) }
}

/// Options that say which model to use, and how it lies in memory.
struct BaseModelOptions: ParsableArguments {
  @Option(help: "A Hugging Face directory, a GGUF file, or a directory of this tool.")
  var model: String

  @Option(
    help: """
      How weights lie in memory: float32, bfloat16, or auto (as stored), which generates the fastest. (default: auto to generate, else float32)
      """)
  var dtype: WeightStorage?

  @Option(help: "Base of the rotary embedding, instead of the one that the model's files name or leave out (as model.rope_theta).")
  var ropeTheta: Double?

  @Option(help: "Threads; 0 takes one per core.")
  var threads = 0

  /// Loads the model onto the current device.
  ///
  /// - Parameters:
  ///   - storage: how weights lie in memory unless the user says otherwise.
  ///   - adapter: directory of an adapter; nil for the model as it is.
  func load(storage: WeightStorage, adapter: String? = nil) throws -> AdaptedModel {
    guard threads >= 0 && threads <= 1024 else { throw ValidationError("--threads: found \(threads) (must be from 0 to 1024)") }
    if let ropeTheta, !RopeSettings.thetas.contains(ropeTheta) {
      throw ValidationError("--rope-theta: found \(ropeTheta) (must be from 1 to 1e12)")
    }
    Backend.cpu.threads = threads
    var config = ModelConfig()
    config.path = model
    config.dtype = dtype ?? storage
    config.ropeTheta = ropeTheta
    let adapted = try StopRequest.loading { try AdaptedModel(config, adapter: adapter) }
    Console.notes(adapted.base.notes + adapted.tokenizer.notes)
    return adapted
  }
}

extension WeightStorage: ExpressibleByArgument {}

extension DeviceChoice: ExpressibleByArgument {
  /// Reads "auto", "cpu", "cuda" or "cuda:N".
  public init?(argument: String) { self.init(argument) }
}
