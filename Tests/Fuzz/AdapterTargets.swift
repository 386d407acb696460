import FileFormats
import Methods
import Tensors
import Transformers

/// A GGUF file as a LoRA of llama.cpp, put into a tiny model: what is taken has the model's shapes and finite numbers.
func fuzzAdapterGGUF(_ input: [UInt8]) {
  let path = ScratchFolder.write("lora.gguf", input)
  putIntoModel { try AdapterDirectory(path) }
}

/// The folder of an adapter of mlx-lm: the bytes up to the first zero are its settings, the rest its tensors.
func fuzzAdapterMLX(_ input: [UInt8]) {
  let end = input.firstIndex(of: 0) ?? input.count
  ScratchFolder.write("adapter_config.json", Array(input[..<end]))
  ScratchFolder.write("adapters.safetensors", Array(input[min(end + 1, input.count)...]))
  putIntoModel { try AdapterDirectory(ScratchFolder.path) }
}

private func putIntoModel(_ open: () throws -> AdapterDirectory) {
  guard let adapter = reading(open) else { return }
  let file = ScratchFolder.write("config.json", Array(tinyLlama.utf8))
  guard let base = try? ModelLoader.initialize(file, seed: 1).model else { fatalError("oracle: no base model") }
  guard let model = reading({ try adapter.adapted(base, InjectionContext(seed: 1)) }) else { return }
  demand(model.trainableCount > 0, "an adapter of nothing")
  // Every tensor of the file was taken: none is passed over.
  demand(adapter.tensors.tensors.count == model.trainableParameters.count, "\(adapter.tensors.tensors.count) tensors")
  for (name, parameter) in model.trainableParameters {
    demand(parameter.tensor.firstNonFinite() == nil, "\(name) holds no number")
  }
}

/// Two blocks of 16 channels, as the seeds are made for.
private let tinyLlama =
  #"{"model_type":"llama","hidden_size":16,"intermediate_size":32,"num_hidden_layers":2,"num_attention_heads":4,"num_key_value_heads":2,"#
  + #""vocab_size":99,"max_position_embeddings":64,"rope_theta":10000.0}"#
