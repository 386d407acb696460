import Ranks
import Tensors

extension Backend {
  /// Opens what a config asks for.
  ///
  /// - Parameter ranks: those on this host take a GPU each.
  /// - Throws: if a GPU was asked for by name and cannot be used.
  package static func choose(_ config: ModelConfig, for ranks: any Communicator = OneProcess()) throws(DeviceError) -> ChosenDevice {
    try choose(config.device, for: "model.device", after: ranks.ranksOnHost.firstIndex(of: ranks.rank) ?? 0)
  }

  /// Sets the precision of products that a config asks for. Without units that round to bf16 they are computed in f32, as `note` is told.
  ///
  /// - Throws: where this device does not have TF32.
  package func setPrecision(of training: TrainingConfig, note: (String) -> Void) throws(DeviceError) {
    let wanted = training.precision
    if has(wanted) {
      precision = wanted
    } else if wanted == .bfloat16 {
      precision = .float32
      note("training.bf16: \(numerics.device) has no units for bf16 (AVX512-BF16, AMX-BF16): products are computed in f32")
    } else {
      throw DeviceError("training.tf32: \(name): products have no TF32 here; set it to false, take bf16, or use a GPU (model.device)")
    }
  }

  /// Bytes that tensors on this device may still take: of a GPU's memory, or of this machine's.
  package var bytesForTensors: Int { availableBytes ?? MachineMemory.availableBytes() }
}
