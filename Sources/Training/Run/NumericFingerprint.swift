import FileFormats
import Tensors

/// What the last bits of a run depend on beside its settings and files. It is recorded and compared, and refuses nothing: a run may go on
/// elsewhere, but from there on it is another run in its last bits. Threads are no part of it, because results do not depend on them.
package struct NumericFingerprint: Equatable, Sendable {
  /// Names and values in the order they are written.
  private let parts: [(name: String, value: String)]

  package static func == (a: Self, b: Self) -> Bool { a.json == b.json }

  /// That of a device, in this build.
  package init(_ backend: Backend) {
    let numerics = backend.numerics
    // Units differ in the order of their sums.
    let units = backend.precision == .bfloat16 ? [("bf16", numerics.bf16)] : []
    parts =
      [
        ("backend", backend.name), ("blas", numerics.blas), ("blas_core", numerics.blasCore), ("kernels", numerics.kernels),
        ("device", numerics.device), ("libm", numerics.libm), ("version", toolVersion),
      ] + units
  }

  package var json: JSONObject {
    var object = JSONObject()
    for part in parts { object[part.name] = JSONValue(part.value) }
    return object
  }

  /// What was otherwise when a checkpoint was written; parts that it does not know say nothing.
  package func changes(since recorded: JSONValue?) -> [Change] {
    parts.compactMap { part in
      guard let old = recorded?[part.name], old != JSONValue(part.value) else { return nil }
      return Change("numerics.\(part.name)", from: old, to: JSONValue(part.value))
    }
  }
}

extension Numerics {
  /// What is to be said about a library of products that runs in parallel in a way that cannot be told to stop.
  package var threadingProblem: String? {
    switch blasThreading {
    case .none, .pthreads: nil
    case .openMP, .unknown:
      "\(blas) runs on OpenMP, where the number of its threads may not obey this program: results may differ from run to run; "
        + "install the build with pthreads (libopenblas0-pthread)"
    }
  }
}
