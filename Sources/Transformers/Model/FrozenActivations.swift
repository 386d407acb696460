import FileFormats
import Tensors

/// What the frozen blocks at the bottom of a model make of every sequence, kept from pass to pass, so that they run once for each.
///
/// A sequence's rows depend on its own tokens alone. They are the same bits in every batch with enough rows; smaller batches run all blocks.
/// What is kept lies in a file, of which the system keeps in memory what there is room for. Without a name it is gone with the process; with
/// one it serves other runs of the same base, whatever they train above.
public final class FrozenActivations {
  /// Where rows are kept.
  package enum Place {
    /// In a file without a name on a directory's disk.
    case unnamed(inDirectory: String)
    /// In a file that stays. Whoever gives it one path must compute the same bits there.
    case file(String)
  }

  /// How the names of files that stay end.
  package static let fileSuffix = ".rows"

  /// The first block that is run on what is kept; those before it are frozen.
  let firstBlock: Int
  /// How rows are kept: as they are, or rounded to bf16, in which case the blocks above see rounded rows from the first pass on.
  private let storage: DType
  /// Whether what is trained on comes again; what is only measured on always does.
  package let keepsTraining: Bool
  private let file: ActivationFile
  /// Rows that were kept, and rows that were read, so far.
  package private(set) var keptRows = 0, readRows = 0

  /// - Parameter limit: bytes of the file at most; later sequences are not kept.
  /// - Throws: if the file cannot be made.
  package init(below firstBlock: Int, storage: DType, limit: Int, keepsTraining: Bool, in place: Place) throws(Diagnostic) {
    (self.firstBlock, self.storage, self.keepsTraining) = (firstBlock, storage, keepsTraining)
    file =
      switch place {
      case .unnamed(let directory): try ActivationFile(unnamedIn: directory, storage: storage, limit: limit)
      case .file(let path): try ActivationFile(at: path, storage: storage, limit: limit)
      }
  }

  /// Sequences whose rows are there.
  package var sequences: Int { file.count }

  /// Whether rows of this device have the same bits in every batch that is large enough.
  package static func isPossible(on backend: Backend) -> Bool { backend.isHost && Backend.independentRows != nil }

  /// The rows that go into the first block that is not frozen: those that are kept, or what `compute` makes, which is then kept.
  ///
  /// - Shapes: ids `[N]` → `[N, C]`.
  func rows(_ ids: [Int32], _ layout: SequenceLayout, _ compute: () -> Tensor) -> Tensor {
    guard let enough = Backend.independentRows, ids.count >= enough else { return compute() }
    let ranges = (0..<layout.count).map { Int(layout.offsets[$0])..<Int(layout.offsets[$0 + 1]) }
    let keys = ranges.map { ActivationFile.key(Array(ids[$0])) }
    if let channels = file.channels(of: keys, rows: ranges.map(\.count)), let found = read(keys, ranges, channels) { return found }
    return keep(compute(), keys, ranges)
  }

  private func read(_ keys: [String], _ ranges: [Range<Int>], _ channels: Int) -> Tensor? {
    let rows = ranges.reduce(0) { $0 + $1.count }
    let stored = Tensor(uninitialized: [rows, channels], dtype: storage)
    var done = 0
    for (key, range) in zip(keys, ranges) {
      let bytes = storage.byteCount(range.count * channels)
      guard file.read(key, into: UnsafeMutableRawBufferPointer(start: stored.pointer + done, count: bytes)) else { return nil }
      done += bytes
    }
    readRows += rows
    return storage == .float32 ? stored : stored.unpacked()
  }

  private func keep(_ x: Tensor, _ keys: [String], _ ranges: [Range<Int>]) -> Tensor {
    // What bf16 cannot hold is no number, and ends the step anyway.
    guard let stored = storage == .float32 ? x : try? x.packed(as: storage) else { return x }
    var done = 0
    for (key, range) in zip(keys, ranges) {
      let bytes = UnsafeRawBufferPointer(start: stored.pointer + done, count: storage.byteCount(range.count * x.columns))
      if file.add(key, rows: range.count, channels: x.columns, bytes) { keptRows += range.count }
      done += bytes.count
    }
    return storage == .float32 ? x : stored.unpacked()
  }
}
