import Tensors

extension Backend {
  /// Opens what a config asks for.
  ///
  /// - Throws: if a GPU was asked for by name and cannot be used.
  package static func choose(_ config: ModelConfig) throws(DeviceError) -> ChosenDevice { try choose(config.device, for: "model.device") }

  /// Sets the precision of products that a config asks for.
  ///
  /// - Throws: where this device does not have it.
  package func setPrecision(of training: TrainingConfig) throws(DeviceError) {
    try setPrecision(training.precision, for: "training.\(training.bf16 ? "bf16" : "tf32")")
  }

  /// Bytes that tensors on this device may still take: of a GPU's memory, or of this machine's.
  package var bytesForTensors: Int { availableBytes ?? MachineMemory.availableBytes() }
}
