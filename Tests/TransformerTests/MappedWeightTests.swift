import FileFormats
import TestSupport
import Tensors
import Testing
import Transformers

/// Where weights lie that come from a file: in the file, which all processes share, or in memory of their own, and then not in both.
@Suite struct MappedWeightTests {
  private struct PlainNames: WeightNames {
    let keepsConv1D = false
    let order: [Int]?

    func fileNames(of name: String) -> [String] { [name] }
    func rowOrder(of name: String, rows: Int) -> [Int]? { order }
    func isIgnorable(_ name: String) -> Bool { false }
  }

  /// Bytes of a file's mapping that are in this process's memory.
  private func residentBytes(of path: String) throws -> Int {
    var isInside = false
    var total = 0
    for line in String(decoding: try readFile("/proc/self/smaps"), as: UTF8.self).split(separator: "\n") {
      let words: [Substring] = line.split(separator: " ")
      if words[0].contains("-") { isInside = line.hasSuffix(path) }
      if isInside, words[0] == "Rss:" { total += (Int(words[1]) ?? 0) << 10 }
    }
    return total
  }

  @Test(
    "packed weights stay in the file; of those that were copied its pages are given back",
    arguments: [(.auto, false, true), (.auto, true, false), (.float32, false, false), (.float32, true, false)]
      as [(storage: WeightStorage, isPermuted: Bool, staysMapped: Bool)])
  func resident(storage: WeightStorage, isPermuted: Bool, staysMapped: Bool) throws {
    let folder = try TemporaryDirectory()
    let path = folder.file("m.safetensors")
    let shape = [1024, 2048]
    let size = 2 * 1024 * 2048
    // 1.0 in bf16.
    let ones = [UInt8](repeating: 0, count: size).indices.map { $0 % 2 == 0 ? 0x80 : 0x3F } as [UInt8]
    let tensor = TensorToWrite("w", .bf16, shape) { body throws(Diagnostic) in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
      defer { copy.deallocate() }
      copy.copyBytes(from: ones)
      try body(UnsafeRawBufferPointer(copy))
    }
    try SafetensorsWriter.write([tensor], to: path)
    let order = isPermuted ? Array((0..<1024).reversed()) : nil
    let file = try SafetensorsFile(path)
    // A GPU's weights are copies.
    let parameter = try Backend.cpu.use {
      try FileParameters(file, storage: storage, names: PlainNames(order: order)).parameter(.init(name: "w", shape: shape))
    }
    let resident = try residentBytes(of: path)
    #expect(staysMapped ? resident >= size : resident < size / 8, "\(resident) of \(size) bytes")
    #expect(parameter.tensor.floats.allSatisfy { $0 == 1 })
    // What was given back is still to be had.
    #expect(file["w"]?.withBytes { $0.elementsEqual(ones) } == true)
  }

  // A GPU's weights are copies.
  @Test(
    "weights that are read a block ahead give the same bits, in the forward pass and in the second run of each block",
    .enabled(if: Backend.current.isHost))
  func readAhead() throws {
    func results(_ readsAhead: Bool) throws -> (logits: [Float], gradient: [Float], mapped: Int) {
      let model = try ModelLoader.load(fixture("llama-q8_0.gguf"), storage: .auto).model
      if readsAhead { model.startReadingAhead() }
      let norm = try #require(model.namedParameters().first { $0.name.contains("norm") }?.parameter)
      norm.isTrainable = true
      var context = ForwardContext(layout: SequenceLayout(sequences))
      context.recomputesBlocks = true
      let (ids, layout) = (Array(sequences.joined()), SequenceLayout(sequences))
      let loss = model.head.loss(model.hiddenStates(ids, context), labels: ids, scale: 1 / Double(layout.rows)).loss
      loss.backward()
      return (model.logits(of: sequences), try #require(norm.tensor.gradient).floats, model.mappedBytes)
    }
    let (plain, ahead) = (try results(false), try results(true))
    #expect(plain.logits == ahead.logits && plain.gradient == ahead.gradient && ahead.mapped > 0)
    #expect(plain.gradient.contains { $0 != 0 })
  }
}
