import FileFormats
import Methods
import Tensors
import Training
import Transformers

/// A JSON document as each of the configs that are read: the run's, a model's, an adapter's. The first byte chooses.
func fuzzConfig(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let text = Array(input[1...])
  switch first % 3 {
  case 0: runConfig(text)
  case 1: modelConfig(text)
  default: adapterConfig(text)
  }
}

/// What is accepted is printed with all defaults, and reading that gives the same config.
private func runConfig(_ text: [UInt8]) {
  let config = reading { () throws in
    let file = try ConfigFile(try StrictJSON.parse(text, file: "fuzz"), path: "fuzz")
    return try TrainConfig(file) { _ = MethodRegistry.method(reading: $0) }
  }
  guard let config else { return }
  let again = reading { try TrainConfig(try ConfigFile(config.json, path: "again")) { _ = MethodRegistry.method(reading: $0) } }
  demand(again == config, "reads back something else: \(config.json.serialized())")
}

/// What is accepted has sizes that can be computed, all of them.
private func modelConfig(_ text: [UInt8]) {
  let path = ScratchFolder.write("config.json", text)
  _ = reading { try Backend.shapes().use { try ModelBlueprint(contentsOf: path).model(layers: 1, storage: .float32) } }
}

private func adapterConfig(_ text: [UInt8]) {
  ScratchFolder.write("adapter_config.json", text)
  ScratchFolder.write("adapter_model.safetensors", [2, 0, 0, 0, 0, 0, 0, 0, 0x7B, 0x7D])
  _ = reading { try AdapterDirectory(ScratchFolder.path) }
}
