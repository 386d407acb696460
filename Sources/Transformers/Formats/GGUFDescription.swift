import FileFormats
import Tensors

/// A model in the words of a GGUF file: keys, names, order of rows, and tensors that are no parameters.
///
/// Source: llama.cpp's converter, and what its models read.
package struct GGUFDescription {
  /// `general.architecture`.
  package let architecture: String
  /// The architecture's keys.
  package let fields: GGUFFields
  /// Divisors of rotary frequencies, which lie beside the weights.
  package let factors: [TensorToWrite]
  /// What llama.cpp computes otherwise than the model, a sentence each.
  package let notes: [String]
  private let names: GGUFNames
  private let model: Assembly
  private let path: String

  /// - Parameter path: of the model, for messages.
  /// - Throws: for a family or a setting that llama.cpp does not have.
  package init(_ model: any LanguageModel, path: String) throws(Diagnostic) {
    guard let assembly = (model as? Transformer)?.assembly, let found = GGUFArchitecture.of(assembly) else {
      let known = GGUFArchitecture.all.flatMap { $0.alsoWrites.isEmpty ? [$0.modelType] : $0.alsoWrites.sorted() }
      throw .rejected(
        path, at: "model_type",
        "found \(quoted(model.shape.modelType)) (must be one of \(known.map(quoted).joined(separator: ", ")) for GGUF)")
    }
    guard assembly.head.task == .causalLM else {
      throw .rejected(path, "the model tells the labels of texts, for which llama.cpp has no head (must write texts)")
    }
    var keys = GGUFKeys(architecture: found.name)
    keys.setSizes(assembly)
    do throws(GGUFKeys.Inexpressible) {
      factors = try keys.setRope(assembly).map { name, values in
        TensorToWrite(name: name, Tensor(values, shape: [values.count], category: .weights, backend: .cpu))
      }
    } catch { throw .rejected(path, "\(error.message); export it as a Hugging Face model") }
    found.express(assembly, &keys)
    (architecture, fields, self.model, self.path) = (found.name, keys.fields, assembly, path)
    names = GGUFNames(found, of: assembly)
    let windows = Set(assembly.blocks.compactMap(\.attention.window)).sorted()
    notes =
      found.ignoresWindows && !windows.isEmpty
      ? ["llama.cpp has no sliding window for \(found.name): it computes texts of more than \(windows[0]) tokens otherwise"] : []
  }

  /// A parameter of the model as the file has it.
  ///
  /// - Throws: for a parameter that the architecture has no name for.
  package func tensor(_ name: String, _ tensor: Tensor) throws(Diagnostic) -> TensorToWrite {
    let fileName = names.fileNames(of: name)[0]
    if fileName == name {
      throw .rejected(
        path, at: name, "the architecture \(architecture) of GGUF has no name for this parameter; export it as a Hugging Face model")
    }
    let offset = names.offset(of: name)
    guard let order = names.rowOrder(of: name, rows: tensor.shape[0]) else {
      if offset == 0 { return TensorToWrite(name: fileName, tensor) }
      let values = tensor.floats.map { $0 + offset }
      return TensorToWrite(name: fileName, Tensor(values, shape: tensor.shape, category: .weights, backend: .cpu))
    }
    var inverse = [Int](repeating: 0, count: order.count)
    for (ours, theirs) in order.enumerated() { inverse[theirs] = ours }
    return TensorToWrite(fileName, tensor.dtype.stored, tensor.shape) { body throws(Diagnostic) in
      try tensor.permutingRows(inverse).withHostBytes(body)
    }
  }

  /// The name of a parameter in the file.
  package func fileName(of name: String) -> String { names.fileNames(of: name)[0] }

  /// Whether the file that was written from this describes the model that it was written from: whatever the format has no words for, an
  /// activation or a scale, would be another one there.
  package func check(_ file: String) throws(Diagnostic) {
    let read = try GGUFFile(file)
    let found = try GGUFConfiguration(read, try GGUFRope.Factors(read), ropeTheta: nil).model(file).assembly
    let ignoresWindows = GGUFArchitecture.of(model)?.ignoresWindows ?? false
    let (written, again) = (model.inGGUF(ignoresWindows: ignoresWindows), found.inGGUF(ignoresWindows: ignoresWindows))
    guard written != again else { return }
    throw .rejected(
      path,
      "the architecture \(architecture) of GGUF has no words for \(written.difference(from: again)); export it as a Hugging Face model")
  }
}

extension Assembly {
  /// The same as a file says it: numbers in single precision, and the frequencies' factors in the place of a formula.
  fileprivate func inGGUF(ignoresWindows: Bool) -> Assembly {
    func single(_ value: Double) -> Double { Double(Float(value)) }
    var result = self
    (result.modelType, result.initializerRange, result.assumedRopeTheta) = ("", 0, nil)
    result.embedding.scale = embedding.scale.map(single)
    result.head.softCap = head.softCap.map(single)
    result.head.divisor = head.divisor.map(single)
    result.firstNorm?.kind.round(single)
    result.lastNorm?.kind.round(single)
    for index in result.blocks.indices {
      result.blocks[index].residualScale = blocks[index].residualScale.map(single)
      for norm in blocks[index].norms.indices { result.blocks[index].norms[norm].kind.round(single) }
      let attention = blocks[index].attention
      if ignoresWindows { result.blocks[index].attention.window = nil }
      result.blocks[index].attention.heads = AttentionHeads(
        query: attention.heads.query, keyValue: attention.heads.keyValue, dim: attention.heads.dim, scale: single(attention.heads.scale),
        softCap: attention.heads.softCap.map(single))
      result.blocks[index].attention.rotary = attention.rotary?.inGGUF(single)
    }
    return result
  }

  /// What two assemblies differ in, for a message.
  fileprivate func difference(from other: Assembly) -> String {
    let places: [(String, Bool)] = [
      ("its embedding", embedding != other.embedding), ("its output layer", head != other.head),
      ("its last norm", lastNorm != other.lastNorm), ("its positions", maxPositions != other.maxPositions),
      ("its attention", blocks.map(\.attention) != other.blocks.map(\.attention)),
      ("its feed-forward layers", blocks.map(\.feedForward) != other.blocks.map(\.feedForward)),
      ("the norms of its blocks", blocks.map(\.norms) != other.blocks.map(\.norms)),
    ]
    let found = places.filter(\.1).map(\.0)
    return found.isEmpty ? "all of its settings" : found.joined(separator: " and ")
  }
}

extension NormPart.Kind {
  fileprivate mutating func round(_ single: (Double) -> Double) {
    switch self {
    case .rms(let epsilon, let isOffset): self = .rms(epsilon: single(epsilon), isOffset: isOffset)
    case .layer(let epsilon): self = .layer(epsilon: single(epsilon))
    }
  }
}

extension RotaryPart {
  fileprivate func inGGUF(_ single: (Double) -> Double) -> RotaryPart {
    var result = self
    result.theta = single(theta)
    result.queryGrowth?.beta = single(queryGrowth?.beta ?? 0)
    switch scaling {
    case .llama3, .factors: result.scaling = .factors(factors)
    case .linear(let factor): result.scaling = .linear(factor: single(factor))
    case .yarn(var yarn):
      (yarn.factor, yarn.betaFast, yarn.betaSlow) = (single(yarn.factor), single(yarn.betaFast), single(yarn.betaSlow))
      yarn.attentionFactor = single(yarn.attentionFactor / RopeScaling.YaRN.attentionFactor(yarn.factor))
      result.scaling = .yarn(yarn)
    case .longrope(var long):
      long.attentionFactor = single(long.attentionFactor)
      result.scaling = .longrope(long)
    case .none, .dynamic: break
    }
    return result
  }
}
