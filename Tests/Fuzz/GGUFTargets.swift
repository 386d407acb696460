import CKernels
import FileFormats
import Tensors
import Transformers

/// A whole GGUF file: every tensor lies within the file and apart from the others; where it describes a model, the model is built.
func fuzzGGUF(_ input: [UInt8]) {
  let mapped = input.withUnsafeBytes { MappedFile("fuzz.gguf", holding: $0) }
  guard let file = reading({ try GGUFFile(mapped) }) else { return }
  demand(Set(file.metadata.keys.map(UTF8Key.init)).count == file.metadata.keys.count, "a key twice")
  demand(Set(file.tensors.map { UTF8Key($0.name) }).count == file.tensors.count, "a tensor twice")
  for tensor in file.tensors {
    let count = tensor.shape.reduce(1, *)
    demand(tensor.byteCount == count / tensor.type.blockElements * tensor.type.blockBytes, "\(tensor.byteCount) bytes")
    demand(tensor.elementCount == count, "\(tensor.elementCount) elements")
    tensor.withBytes { part in _ = part.reduce(0 as UInt8) { $0 ^ $1 } }
  }
  guard file.metadata["general.architecture"] != nil else { return }
  let path = ScratchFolder.write("fuzz.gguf", input)
  _ = reading { try ModelLoader.load(path, storage: .auto) }
}

/// Packed blocks of every type: the output has exactly the count, and nothing is read or written beside the buffers.
///
/// The first byte chooses the type; the rest are blocks, the last one possibly cut short, which must be refused by its count.
func fuzzUnpack(_ input: [UInt8]) {
  let types = (0..<64).map { pt_dtype(rawValue: $0) }.filter { pt_is_packed($0) }
  guard let first = input.first, let kernels = pt_cpu_kernels() else { return }
  let type = types[Int(first) % types.count]
  let (elements, bytes) = (Int(pt_block_elements(type)), Int(pt_block_bytes(type)))
  let blocks = (input.count - 1) / bytes
  // On the heap and of exactly the size, so that AddressSanitizer sees the first byte too many.
  let source = UnsafeMutableRawBufferPointer.allocate(byteCount: blocks * bytes, alignment: 16)
  let result = UnsafeMutableBufferPointer<Float>.allocate(capacity: blocks * elements)
  defer {
    source.deallocate()
    result.deallocate()
  }
  source.copyBytes(from: input[1..<1 + blocks * bytes])
  result.initialize(repeating: Float(bitPattern: 0x7FC0_1234))
  let code = kernels.pointee.unpack(result.baseAddress, source.baseAddress, type, Int64(blocks * elements))
  demand(code == 0, "unpack gives \(code)")
  demand(!result.contains { $0.bitPattern == 0x7FC0_1234 }, "an element was not written")
  if elements > 1, blocks > 0 {
    demand(kernels.pointee.unpack(result.baseAddress, source.baseAddress, type, Int64(blocks * elements - 1)) != 0, "a part of a block")
  }
}
