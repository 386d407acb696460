import CKernels

/// Time, operations and bytes of the kernels that a thread has called, by entry, phase of the step and shape.
///
/// `Backend.profiled(by:)` fills it. A device that nobody has profiled has its plain table, so a profile that is not taken costs nothing.
package final class KernelProfile {
  /// Part of a training step; `recomputation` lies within the backward pass and is not counted there, `update` is the gradient's norm,
  /// clipping and the optimizer.
  package enum Phase: String, Sendable, CaseIterable {
    case forward, backward, recomputation, update, other

    fileprivate var code: pt_phase {
      switch self {
      case .forward: PT_PHASE_FORWARD
      case .backward: PT_PHASE_BACKWARD
      case .recomputation: PT_PHASE_RECOMPUTATION
      case .update: PT_PHASE_UPDATE
      case .other: PT_PHASE_OTHER
      }
    }

    fileprivate init(_ code: Int32) { self = Self.allCases.first { Int32(bitPattern: $0.code.rawValue) == code } ?? .other }
  }

  /// The calls of one entry of the table in one phase, on shapes that differ in their number of rows by less than a factor of two.
  package struct Line: Sendable {
    /// Name in the table: "gemm", "rms_norm_forward".
    package var op: String
    package var phase: Phase
    /// Type of the arithmetic, and how a product's weights are stored.
    package var dtype: DType, storedType: DType
    /// Sizes with the mean number of rows; see `Line.shape`.
    var rowsPerCall: Double, width: Int, depth: Int, depth2: Int
    var isTransposed: (a: Bool, b: Bool)
    package var calls: Int
    /// Wall time.
    package var seconds: Double
    /// Floating-point operations of products and attention; 0 for passes.
    package var operations: Double
    /// Bytes of operands and results, each once.
    package var bytes: Double
  }

  private let book: OpaquePointer
  /// How often something has been measured: steps.
  package private(set) var runs = 0

  package init() {
    guard let book = pt_profile_new() else { fatalError("no memory for a profile") }
    self.book = book
  }

  deinit { pt_profile_free(book) }

  /// Books the calls that this thread makes in `body`.
  func measure<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    runs += 1
    pt_profile_use(book)
    defer { pt_profile_use(nil) }
    return try body()
  }

  /// What this thread does from here on belongs to `phase`. Nothing happens where nothing is measured.
  ///
  /// - Returns: the phase before.
  @discardableResult
  package static func enter(_ phase: Phase) -> Phase { Phase(Int32(bitPattern: pt_profile_enter(phase.code).rawValue)) }

  /// Wall time spent in a phase, in kernels and outside.
  package func seconds(in phase: Phase) -> Double { pt_profile_seconds(book, phase.code) }

  /// The lines in the order of their first calls.
  package var lines: [Line] {
    var count: Int64 = 0
    let lines = pt_profile_lines(book, &count)
    return UnsafeBufferPointer(start: lines, count: Int(count)).map { Line($0) }
  }
}

extension KernelProfile.Line {
  fileprivate init(_ line: pt_profile_line) {
    op = String(cString: line.op)
    phase = .init(line.phase)
    (dtype, storedType) = (DType(kernelType: line.type), DType(kernelType: line.b_type))
    rowsPerCall = line.rows / Double(max(1, line.calls))
    (width, depth, depth2) = (Int(line.width), Int(line.depth), Int(line.depth2))
    isTransposed = (line.trans_a != 0, line.trans_b != 0)
    (calls, seconds, operations, bytes) = (Int(line.calls), line.seconds, line.operations, line.bytes)
  }

  /// A product: "m × n × k" of `C[m, n] = op(A)[m, k] · op(B)[k, n]`, "+ k2" of a second pair of factors, which of A and B are transposed (N
  /// no, T yes), and the type of a packed B. Attention: query rows × heads · head dimension, and the width of the keys. Norms of updated
  /// weights: their size, the rank, and the type where they are packed. Passes: rows × channels, or elements. Rows are a mean.
  package var shape: String {
    let rows = "\(Int(rowsPerCall.rounded()))"
    let packed = storedType == dtype ? "" : " \(storedType.rawValue)"
    if op == "gemm" {
      let sizes = (isTransposed.a ? "\(depth) × \(width) × \(rows)" : "\(rows) × \(width) × \(depth)") + (depth2 > 0 ? " + \(depth2)" : "")
      let letters = (isTransposed.a ? "T" : "N") + (isTransposed.b ? "T" : "N")
      return "\(sizes) \(letters)" + packed
    }
    if op == "row_norms" { return "\(rows) × \(width), rank \(depth)" + packed }
    return rows + (width > 0 ? " × \(width)" : "") + (depth > 0 ? ", keys \(depth)" : "")
  }
}

extension DType {
  /// The type with this number in the kernels' table; lines hold no other.
  fileprivate init(kernelType: Int32) { self = Self.allCases.first { Int32(bitPattern: $0.kernelType.rawValue) == kernelType } ?? .float32 }
}
