import FileFormats
import TestSupport
import Tensors
import Testing
import Transformers

@Suite struct WeightTests {
  @Test("a missing tensor is an error with its name and shape")
  func missing() throws {
    let copy = try ModelCopy(of: "llama-tied", tensors: { $0.filter { $0.name != "model.layers.1.mlp.up_proj.weight" } })
    let text = errorText { _ = try copy.load() }
    #expect(text.contains("model.layers.1.mlp.up_proj.weight: the weight is missing") && text.contains("[64, 32]"), "\(text)")
  }

  @Test("a tensor without a place in the model is an error with its name")
  func unused() throws {
    let copy = try ModelCopy(of: "llama-tied", tensors: { $0 + [TensorToWrite("model.layers.2.extra", shape: [1], [1])] })
    #expect(errorText { _ = try copy.load() }.contains("model.layers.2.extra: the model has no place for this tensor"))
  }

  @Test("a tensor of the wrong shape is an error with both shapes", arguments: ["llama-tied", "gpt2"])
  func wrongShape(_ name: String) throws {
    let victim = name == "gpt2" ? "transformer.h.0.attn.c_attn.weight" : "model.layers.0.self_attn.k_proj.weight"
    let expected = name == "gpt2" ? [32, 96] : [16, 32]
    let copy = try ModelCopy(
      of: name,
      tensors: {
        $0.map {
          $0.name == victim ? TensorToWrite(victim, shape: $0.shape.reversed(), .init(repeating: 0, count: $0.shape.reduce(1, *))) : $0
        }
      })
    let text = errorText { _ = try copy.load() }
    #expect(text.contains("\(victim): found shape \(Array(expected.reversed())) (must be \(expected)"), "\(text)")
  }

  @Test("a tensor of whole numbers is no weight")
  func integers() throws {
    let copy = try ModelCopy(
      of: "llama-tied",
      tensors: {
        $0.map { tensor in
          tensor.name == "model.norm.weight" ? TensorToWrite(tensor.name, .i32, tensor.shape, withBytes: tensor.withBytes) : tensor
        }
      })
    #expect(errorText { _ = try copy.load() }.contains("model.norm.weight: found type"))
  }

  @Test("buffers and the copy of a tied weight are passed over")
  func ignorable() throws {
    let llama = try ModelCopy(
      of: "llama-tied",
      tensors: {
        $0
          + $0.filter { $0.name == "model.embed_tokens.weight" }.map { $0.copy("lm_head.weight") } + [
            TensorToWrite("model.layers.0.self_attn.rotary_emb.inv_freq", shape: [4], [1, 2, 3, 4])
          ]
      })
    #expect(try llama.load().logits(of: sequences) == TinyModel.load("llama-tied").logits(of: sequences))
    let gpt2 = try ModelCopy(
      of: "gpt2",
      tensors: {
        $0.map { TensorToWrite(String($0.name.dropFirst("transformer.".count)), $0.type, $0.shape, withBytes: $0.withBytes) }
          + [TensorToWrite("h.0.attn.bias", shape: [1], [0]), TensorToWrite("h.0.attn.masked_bias", shape: [1], [0])]
      })
    #expect(try gpt2.load().logits(of: sequences) == TinyModel.load("gpt2").logits(of: sequences))
  }

  @Test("a type's blocks have one size in files and in memory, and every type that is packed in memory has a file's type")
  func blockSizes() {
    let stored = StoredType.allCases.filter { $0.dtype != nil }
    for type in stored {
      guard let dtype = type.dtype else { continue }
      #expect(type.blockElements == dtype.blockElements && type.blockBytes == dtype.byteCount(dtype.blockElements), "\(type)")
    }
    #expect(Set(stored.compactMap(\.dtype)) == Set(DType.allCases.filter { $0 != .int32 }))
  }

  @Test("weights of f64 are read as f32", arguments: ["llama-tied", "gpt2"], WeightStorage.allCases)
  func doubles(_ name: String, _ storage: WeightStorage) throws {
    let source = try SafetensorsFile("\(TinyModel.path(name))/model.safetensors")
    let copy = try ModelCopy(
      of: name,
      tensors: { _ in
        source.tensors.map { entry in
          TensorToWrite(entry.name, .f64, entry.shape) { body throws(Diagnostic) in
            let values = try entry.loaded(file: source.path).floats.map(Double.init)
            let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: values.count * 8, alignment: 8)
            defer { bytes.deallocate() }
            values.withUnsafeBytes { bytes.copyMemory(from: $0) }
            try body(UnsafeRawBufferPointer(bytes))
          }
        }
      })
    #expect(try copy.load(storage).logits(of: sequences) == TinyModel.load(name, storage: storage).logits(of: sequences))
  }

  @Test("kept as the file has them, f32 weights give the logits of unpacked ones", arguments: TinyModel.names)
  func auto(_ name: String) throws {
    #expect(try TinyModel.load(name, storage: .auto).logits(of: sequences) == TinyModel.load(name).logits(of: sequences))
  }

  @Test("matrices of bf16 give the logits of the same rounded values in f32", arguments: TinyModel.names)
  func bfloat16(_ name: String) throws {
    let packed = try TinyModel.load(name, storage: .bfloat16)
    let rounded = try TinyModel.load(name)
    for (_, parameter) in rounded.namedParameters() where parameter.tensor.shape.count == 2 {
      let values = parameter.tensor.floats.map { value in
        // Ties to even, by way of the neighbours: the plain definition.
        let (down, up) = (Float(bitPattern: value.bitPattern & 0xFFFF_0000), Float(bitPattern: (value.bitPattern & 0xFFFF_0000) + 0x1_0000))
        let (a, b) = (abs(Double(value) - Double(down)), abs(Double(up) - Double(value)))
        return a < b ? down : a > b ? up : down.bitPattern & 0x1_0000 == 0 ? down : up
      }
      parameter.replace(with: Tensor(values, shape: parameter.tensor.shape))
    }
    for ((name, parameter), (_, plain)) in zip(packed.namedParameters(), rounded.namedParameters()) {
      #expect(parameter.tensor.dtype == (parameter.tensor.shape.count == 2 ? .bfloat16 : .float32), "\(name)")
      #expect(parameter.tensor.floats == plain.tensor.floats, "\(name)")
    }
    let d = difference(packed.logits(of: sequences), rounded.logits(of: sequences))
    // The same numbers in products cut in other panels.
    #expect(d.relative < 2e-6, "\(d)")
    // Eight bits of mantissa: 2^-9 per weight.
    let exact = difference(packed.logits(of: sequences), try TinyModel.load(name).logits(of: sequences))
    #expect(exact.relative < 0.02 && exact.relative > 1e-5, "\(exact)")
  }
}
