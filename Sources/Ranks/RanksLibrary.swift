import CRanks
import Glibc
import Tensors

/// `libpeft_mpi.so`, opened at run time.
package struct RanksLibrary: Sendable {
  /// Where it was found, and which MPI it was built with.
  package let path: String, kind: String
  // Immutable, and the library is never closed.
  private nonisolated(unsafe) let pointer: UnsafePointer<pt_ranks_table>

  var table: pt_ranks_table { pointer.pointee }

  /// Names the library's file, in place of the usual places.
  package static let variable = "PEFT_MPI_LIBRARY"

  package init() throws(RankError) {
    let opened: (handle: UnsafeMutableRawPointer, path: String)
    do throws(SharedLibraryError) {
      opened = try openSharedLibrary("libpeft_mpi.so", namedBy: Self.variable, builtBy: "make mpi")
    } catch { throw .unavailable(error.description) }
    path = opened.path
    guard let symbol = dlsym(opened.handle, "pt_ranks_library"),
      let table = unsafeBitCast(symbol, to: pt_ranks_library_function?.self)?()
    else { throw .unavailable("\(path) does not join processes: it has no function pt_ranks_library") }
    guard table.pointee.version == PT_RANKS_VERSION else {
      throw .unavailable(
        "\(path) has version \(table.pointee.version) of the table of ranks (must be \(PT_RANKS_VERSION)): build it from the same sources as "
          + "this program (make mpi)")
    }
    pointer = table
    kind = table.pointee.kind.map { String(cString: $0) } ?? "unnamed"
  }

  var lastError: String { table.last_error().map { String(cString: $0) } ?? "no message" }
}
