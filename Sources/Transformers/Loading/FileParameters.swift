import FileFormats
import Tensors

/// Weights from a file with Hugging Face names.
package final class FileParameters: ParameterSource {
  private let file: any TensorFile
  private let storage: WeightStorage
  private let names: any WeightNames
  private var used: Set<String> = []

  package init(_ file: any TensorFile, storage: WeightStorage, names: any WeightNames) {
    self.file = file
    self.storage = storage
    self.names = names
  }

  package func parameter(_ wanted: WantedParameter) throws -> Parameter {
    try Interruption.check(file.path)
    let (name, shape) = (wanted.name, wanted.shape)
    let candidates = names.fileNames(of: name)
    guard let entry = candidates.lazy.compactMap({ self.file[$0] }).first else {
      throw Diagnostic.rejected(
        file.path, at: candidates[0], "the weight is missing (the model's configuration needs it, shape \(shape))")
    }
    used.insert(entry.name)
    let isTransposed = wanted.isTransposedOnDisk && names.keepsConv1D
    let expected = isTransposed ? Array(shape.reversed()) : shape
    guard entry.shape == expected else {
      throw Diagnostic.rejected(
        file.path, at: entry.name, "found shape \(entry.shape) (must be \(expected) by the model's configuration)")
    }
    let mapped = try entry.tensor(file: file.path)
    var tensor = mapped
    if isTransposed { tensor = tensor.transposed() }
    if let order = names.rowOrder(of: name, rows: shape[0]) { tensor = tensor.permutingRows(order) }
    let offset = names.offset(of: name)
    if offset != 0 { tensor = Tensor(tensor.floats.map { $0 - offset }, shape: shape, category: .weights, backend: .cpu) }
    tensor = tensor.stored(as: storage)
    try tensor.requireFinite(file: file.path, name: entry.name)
    tensor = tensor.moved(to: .current)
    // A copy is in its place: the file's pages need not count as this process's memory.
    if tensor.storage !== mapped.storage { entry.slice.release() }
    return Parameter(tensor)
  }

  /// Whether the file has the weight.
  func has(_ name: String) -> Bool { names.fileNames(of: name).contains { file[$0] != nil } }

  /// Refuses tensors that no parameter has asked for.
  package func finish() throws(Diagnostic) {
    let unused = file.tensors.map(\.name).filter { !used.contains($0) && !names.isIgnorable($0) }
    guard unused.isEmpty else {
      throw Diagnostic(
        .rejected,
        unused.prefix(20).map {
          Diagnostic.Problem(file: file.path, place: $0, message: "the model has no place for this tensor")
        })
    }
  }
}

/// How a kind of file names and arranges the weights of the Hugging Face state dict.
package protocol WeightNames {
  /// Names under which a weight may stand, the usual one first.
  func fileNames(of name: String) -> [String]
  /// Whether GPT-2's matrices are `[in, out]` in the file.
  var keepsConv1D: Bool { get }
  /// For a weight whose rows stand in another order: the file's row of every row of ours.
  func rowOrder(of name: String, rows: Int) -> [Int]?
  /// What files hold beyond the value of a weight: 1 where they hold 1 + w.
  func offset(of name: String) -> Float
  /// Tensors that hold nothing to load: masks, frequencies, a copy of a tied weight.
  func isIgnorable(_ name: String) -> Bool
}

extension WeightNames {
  package func offset(of name: String) -> Float { 0 }
}
