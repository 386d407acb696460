import Tensors

/// Asks the system to read the weights of the next block from their file while a block is at work, for models that do not fit into memory.
///
/// Packed weights are used where they lie in the mapped file, so that a model may be larger than memory; what is not there is read when it is touched,
/// one page after the other, and the cores wait. Asked for a block ahead, it is read in large pieces meanwhile.
final class ReadAhead {
  /// Weights in files that each block reads, and last those of the head.
  private let parts: [[Storage]]

  init(_ parts: [[Parameter]]) { self.parts = parts.map { $0.map(\.tensor.storage).filter(\.isMapped) } }

  /// - Parameter isSecondRun: whether the blocks come from the last to the first, in the backward pass.
  func begin(block: Int, isSecondRun: Bool) {
    let next = isSecondRun ? block - 1 : block + 1
    if parts.indices.contains(next) { for storage in parts[next] { storage.readAhead() } }
  }
}

extension LanguageModel {
  /// Bytes of the weights that are used where they lie in a file.
  package var mappedBytes: Int {
    var seen: Set<UnsafeMutableRawPointer> = []
    return namedParameters().map(\.parameter.tensor.storage).filter { $0.isMapped && seen.insert($0.pointer).inserted }.reduce(0) {
      $0 + $1.byteCount
    }
  }
}
