import CKernels
import Glibc

/// Why a device cannot be used.
public struct DeviceError: Error, CustomStringConvertible, Sendable, Equatable {
  /// What is missing or was refused, and where it was looked for.
  public let description: String

  package init(_ description: String) { self.description = description }

  /// The same with the place that asked for the device.
  func at(_ place: String) -> DeviceError { DeviceError("\(place): \(description)") }
}

/// A device of a library, as far as it is known before it is opened.
package struct DeviceDescription: Sendable {
  /// What the maker calls it, and its architecture: "sm_90".
  package let name: String, architecture: String
  package let multiprocessors: Int
  /// Of its memory.
  package let totalBytes: Int, freeBytes: Int
  /// Versions.
  package let driver: String, runtime: String, blas: String
}

/// A library of kernels for devices that are not this computer's processor: `libpeft_cuda.so`, opened at run time.
package final class DeviceLibrary: Sendable {
  /// Where it was found.
  package let path: String
  /// "cuda"; "cuda-emulation" for the emulation on the CPU.
  package let kind: String
  // Immutable once made, and its functions may be called from any thread; the library is never closed.
  private nonisolated(unsafe) let table: UnsafePointer<pt_device_table>

  /// Whether this is a real GPU's, and not the emulation.
  package var isHardware: Bool { kind == "cuda" }

  /// Names the library's file, in place of the usual places.
  package static let variable = "PEFT_CUDA_LIBRARY"
  private static let fileName = "libpeft_cuda.so"

  /// The library of this process, looked for once: the file that `PEFT_CUDA_LIBRARY` names, or the one beside the program, or one on the
  /// loader's path.
  package static let found: Result<DeviceLibrary, DeviceError> = Result { () throws(DeviceError) in try DeviceLibrary() }

  private init() throws(DeviceError) {
    let opened: (handle: UnsafeMutableRawPointer, path: String)
    do throws(SharedLibraryError) {
      opened = try openSharedLibrary(Self.fileName, namedBy: Self.variable, builtBy: "make cuda")
    } catch { throw DeviceError(error.description) }
    (table, kind) = try Self.table(of: opened.handle, opened.path)
    path = opened.path
  }

  private static func table(
    of handle: UnsafeMutableRawPointer, _ path: String
  ) throws(DeviceError) -> (UnsafePointer<pt_device_table>, String) {
    guard let symbol = dlsym(handle, "pt_device_library") else {
      throw DeviceError("\(path) is no library of kernels: it has no function pt_device_library")
    }
    guard let function = unsafeBitCast(symbol, to: pt_device_library_function?.self), let table = function() else {
      throw DeviceError("\(path): pt_device_library gives nothing")
    }
    guard table.pointee.version == PT_KERNELS_VERSION else {
      throw DeviceError(
        "\(path) has version \(table.pointee.version) of the kernel contract (must be \(PT_KERNELS_VERSION)): build it from the same "
          + "sources as this program (make cuda)")
    }
    return (table, table.pointee.kind.map { String(cString: $0) } ?? "unnamed")
  }

  private var lastError: String { table.pointee.last_error().map { String(cString: $0) } ?? "no message" }

  /// How many devices this process may use.
  package func count() throws(DeviceError) -> Int {
    var count: Int32 = 0
    guard table.pointee.count(&count) == 0 else { throw DeviceError(lastError) }
    return Int(count)
  }

  package func description(of device: Int) throws(DeviceError) -> DeviceDescription {
    var found = pt_device_description()
    guard table.pointee.describe(Int32(clamping: device), &found) == 0 else { throw DeviceError(lastError) }
    func text(_ words: UnsafePointer<CChar>?) -> String { words.map { String(cString: $0) } ?? "unknown" }
    return DeviceDescription(
      name: text(found.name), architecture: text(found.architecture), multiprocessors: Int(found.processors),
      totalBytes: Int(clamping: found.total_bytes), freeBytes: Int(clamping: found.free_bytes), driver: text(found.driver),
      runtime: text(found.runtime), blas: text(found.blas))
  }

  /// Opens a device. A process has one of a library.
  package func open(_ device: Int) throws(DeviceError) -> UnsafePointer<pt_kernels> {
    var kernels: UnsafePointer<pt_kernels>?
    guard table.pointee.open(Int32(clamping: device), &kernels) == 0, let kernels else { throw DeviceError(lastError) }
    try Self.requireComplete(kernels, of: path)
    return kernels
  }

  /// Refuses a table that lacks a function of the contract: calling it would end the process without a word.
  package static func requireComplete(_ kernels: UnsafePointer<pt_kernels>, of path: String) throws(DeviceError) {
    guard let missing = pt_missing_function(kernels) else { return }
    throw DeviceError(
      "\(path): its kernels lack the function \(String(cString: missing)): build it from the same sources as this program (make cuda)")
  }
}
