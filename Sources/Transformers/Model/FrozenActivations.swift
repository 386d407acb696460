import FileFormats
import Tensors

/// What the frozen blocks at the bottom of a model make of every sequence, kept from pass to pass, so that they run once for each.
///
/// A sequence's rows depend on its own tokens alone. They are the same bits in every batch with enough rows; smaller batches run all blocks.
/// What is kept lies in a file without a name: it is gone with the process, and the system keeps in memory what there is room for.
public final class FrozenActivations {
  /// The first block that is run on what is kept; those before it are frozen.
  let firstBlock: Int
  /// How rows are kept: as they are, or rounded to bf16, in which case the blocks above see rounded rows from the first pass on.
  private let storage: DType
  /// Whether what is trained on comes again; what is only measured on always does.
  package let keepsTraining: Bool
  private let file: FileDescriptor
  private let path: String
  private let limit: Int
  /// Where each sequence's rows begin in the file.
  private var places: [[Int32]: Int] = [:]
  private var usedBytes = 0
  /// Channels of a row; nil before the first is kept.
  private var channels: Int?
  /// From when the file could not be written on, nothing more is kept; from when it could not be read on, nothing is read either.
  private var isFull = false, isUnreadable = false
  /// Rows that were kept, and rows that were read, so far.
  package private(set) var keptRows = 0, readRows = 0

  /// - Parameters:
  ///   - limit: bytes of the file at most; later sequences are not kept.
  ///   - directory: on whose disk the file lies.
  /// - Throws: if the file cannot be made.
  package init(below firstBlock: Int, storage: DType, limit: Int, keepsTraining: Bool, directory: String) throws(Diagnostic) {
    (self.firstBlock, self.storage, self.limit, self.keepsTraining) = (firstBlock, storage, limit, keepsTraining)
    path = directory
    file = try FileDescriptor(unnamedIn: directory)
  }

  /// Whether rows of this device have the same bits in every batch that is large enough.
  package static func isPossible(on backend: Backend) -> Bool { backend.isHost && Backend.independentRows != nil }

  /// The rows that go into the first block that is not frozen: those that are kept, or what `compute` makes, which is then kept.
  ///
  /// - Shapes: ids `[N]` → `[N, C]`.
  func rows(_ ids: [Int32], _ layout: SequenceLayout, _ compute: () -> Tensor) -> Tensor {
    guard let enough = Backend.independentRows, ids.count >= enough else { return compute() }
    let sequences = (0..<layout.count).map { Array(ids[Int(layout.offsets[$0])..<Int(layout.offsets[$0 + 1])]) }
    let offsets = sequences.compactMap { places[$0] }
    if !isUnreadable, offsets.count == sequences.count, let found = read(sequences, offsets) { return found }
    return keep(compute(), of: sequences)
  }

  private func read(_ sequences: [[Int32]], _ offsets: [Int]) -> Tensor? {
    let rows = sequences.reduce(0) { $0 + $1.count }
    guard let channels else { return nil }
    let stored = Tensor(uninitialized: [rows, channels], dtype: storage)
    var done = 0
    for (sequence, offset) in zip(sequences, offsets) {
      let bytes = storage.byteCount(sequence.count * channels)
      do {
        try file.readAll(UnsafeMutableRawBufferPointer(start: stored.pointer + done, count: bytes), at: offset, path: path)
      } catch {
        isUnreadable = true
        return nil
      }
      done += bytes
    }
    readRows += rows
    return storage == .float32 ? stored : stored.unpacked()
  }

  private func keep(_ x: Tensor, of sequences: [[Int32]]) -> Tensor {
    channels = x.columns
    // What bf16 cannot hold is no number, and ends the step anyway.
    guard let stored = storage == .float32 ? x : try? x.packed(as: storage) else { return x }
    var done = 0
    for sequence in sequences {
      let bytes = storage.byteCount(sequence.count * x.columns)
      defer { done += bytes }
      guard !isFull, places[sequence] == nil, usedBytes + bytes <= limit else { continue }
      do {
        try file.write(UnsafeRawBufferPointer(start: stored.pointer + done, count: bytes), path: path)
        places[sequence] = usedBytes
        usedBytes += bytes
        keptRows += sequence.count
      } catch {
        // Of the last sequence a part may have been written; what lies before it stays of use.
        isFull = true
      }
    }
    return storage == .float32 ? x : stored.unpacked()
  }
}
