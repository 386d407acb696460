import FileFormats
import Methods
import Training
import Transformers

extension Verification {
  /// Loads what a run has made, adapters onto their base model, and compares a test row's loss with the one that was recorded when it was
  /// written. Nothing is compared where something is damaged already, or the base model is elsewhere.
  mutating func verifyProbes(_ run: RunDirectory, _ record: JSONObject) throws(Diagnostic) {
    for directory in [run.adapter, run.bestAdapter, run.model, run.bestModel] where try status(ofPath: directory) != nil {
      guard !isDamaged, let manifest = try? Manifest(ofDirectory: directory), let recorded = LossProbe(manifest.info) else { continue }
      let isAdapter = directory == run.adapter || directory == run.bestAdapter
      if isAdapter { guard try isBaseThere(record) else { continue } }
      _ = try check(directory) {
        let found = isAdapter ? try Self.probe(adapter: directory, record) : LossProbe(try Self.model(directory))
        guard found.agrees(with: recorded, .rounding) else {
          throw Diagnostic.rejected(
            directory, "gives a test row the loss \(found.loss) (must be \(recorded.loss), as recorded when it was written)")
        }
        return ((), "loads, and gives a test row the loss \(found.loss) as when it was written")
      }
    }
  }

  private func isBaseThere(_ record: JSONObject) throws(Diagnostic) -> Bool {
    let model = record["config"]?["model"]
    guard let path = model?["path"]?.string ?? model?["init"]?.string else { return false }
    return try status(ofPath: path) != nil
  }

  private static func model(_ path: String) throws -> FineTunedModel {
    FineTunedModel(unadapted: try ModelLoader.load(path, storage: .float32).model)
  }

  private static func probe(adapter directory: String, _ record: JSONObject) throws -> LossProbe {
    let config = record["config"]
    let storage = config?["model"]?["dtype"]?.string.flatMap(WeightStorage.init(rawValue:)) ?? .float32
    let adapter = try AdapterDirectory(directory)
    let base =
      if let path = config?["model"]?["path"]?.string {
        try ModelLoader.load(path, storage: storage, task: adapter.unnamedTask)
      } else {
        try ModelLoader.initialize(
          config?["model"]?["init"]?.string ?? "", seed: UInt64(clamping: config?["training"]?["seed"]?.integer ?? 0), storage: storage,
          labels: adapter.unnamedTask?.labels)
      }
    return LossProbe(try adapter.adapted(base.model, InjectionContext(seed: 0)))
  }
}
