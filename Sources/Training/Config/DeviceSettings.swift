import Tensors

extension Backend {
  /// Opens what a config asks for.
  ///
  /// - Throws: if a GPU was asked for by name and cannot be used.
  package static func choose(_ config: ModelConfig) throws(DeviceError) -> ChosenDevice {
    do throws(DeviceError) { return try choose(config.device) } catch { throw error.at("model.device") }
  }

  /// Sets the precision of products that a config asks for.
  ///
  /// - Throws: where this device does not have it.
  package func use(_ training: TrainingConfig) throws(DeviceError) {
    do throws(DeviceError) { try setPrecision(training.precision) } catch {
      throw error.at("training.\(training.bf16 ? "bf16" : "tf32")").advising("set it to false, or use a GPU (model.device)")
    }
  }
}
