import FileFormats
import Methods
import Transformers

extension LossProbe {
  /// Refuses a model that was just written where it does not give this loss when it is loaded.
  ///
  /// - Parameter storage: how its weights come to lie in memory.
  package func check(model path: String, storage: WeightStorage = .float32) throws(Diagnostic) {
    try check(path, "model", .rounding) { LossProbe(FineTunedModel(unadapted: try ModelLoader.load(path, storage: storage).model)) }
  }
}
