import Evaluation
import FileFormats
import Glibc
import Tensors
import Tokenizers
import Training

extension Diagnosis {
  /// Versions of what takes part.
  static func software() -> Section {
    var section = Section("software")
    let numerics = Backend.cpu.numerics
    section.add("peft-train", JSONValue(toolVersion))
    section.add("swift", JSONValue(swiftVersion))
    section.add("blas", JSONValue(numerics.blas))
    if let problem = numerics.threadingProblem { section.warn(problem) }
    section.add("blas core", JSONValue(numerics.blasCore), "kernels for \(numerics.blasCore)")
    if let type = variable("OPENBLAS_CORETYPE") {
      section.add("OPENBLAS_CORETYPE", JSONValue(type))
      section.warn("the kernels of the linear algebra library are chosen by hand; results differ in their last bits from those without")
    }
    section.add("hdf5", JSONValue(HDF5.libraryVersion))
    if isOlder(HDF5.libraryVersion, than: [1, 14, 4]) {
      section.add(
        "hdf5 note", "older than 1.14.4",
        "older than 1.14.4, so with known holes: only files of this program are opened, and only after SHA-256 and structure were checked")
    }
    section.add("sqlite", JSONValue(SQLDatabase.libraryVersion))
    section.add("pcre2", JSONValue(RegexLibrary.version))
    section.add("openssl", JSONValue(SHA256.libraryVersion))
    section.add("libm", JSONValue(numerics.libm))
    return section
  }

  static func gpu() -> Section {
    var section = Section("gpu")
    section.add("driver", JSONValue(Backend.hasNVIDIADriver), Backend.hasNVIDIADriver ? "of NVIDIA, loaded" : "none of NVIDIA here")
    if let library = try? DeviceLibrary.found.get() {
      section.add("library", JSONValue(library.path), library.path + (library.isHardware ? "" : ", the emulation on the CPU (no GPU)"))
      let count = (try? library.count()) ?? 0
      section.add("devices", JSONValue(count))
      for number in 0..<count {
        if let device = try? library.description(of: number) { add(device, number, to: &section) }
      }
    }
    let chosen = Backend.automatic()
    section.add(
      "auto", chosen.backend.isHost ? "cpu" : "cuda:0",
      "model.device \"auto\" takes " + (chosen.backend.isHost ? "the CPU" : "cuda:0") + (chosen.reason.map { ": \($0)" } ?? ""))
    if let reason = chosen.reason, Backend.hasNVIDIADriver {
      section.warn("there is a driver of NVIDIA, but its GPUs are not used: \(reason)")
    }
    return section
  }

  private static func add(_ device: DeviceDescription, _ number: Int, to section: inout Section) {
    let name = "cuda:\(number)"
    section.add(
      name,
      [
        "name": JSONValue(device.name), "architecture": JSONValue(device.architecture),
        "multiprocessors": JSONValue(device.multiprocessors),
        "total_bytes": JSONValue(device.totalBytes), "free_bytes": JSONValue(device.freeBytes), "driver": JSONValue(device.driver),
        "runtime": JSONValue(device.runtime), "blas": JSONValue(device.blas),
      ],
      "\(device.name) (\(device.architecture), \(device.multiprocessors) multiprocessors), \(formattedBytes(device.freeBytes)) of "
        + "\(formattedBytes(device.totalBytes)) free; \(device.driver), \(device.runtime), \(device.blas)")
  }

  /// The language version of the compiler; the library does not tell.
  private static var swiftVersion: String {
    #if compiler(>=6.5)
      "6.5 or newer"
    #elseif compiler(>=6.4)
      "6.4"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "older than 6.3"
    #endif
  }

  /// Whether a version such as "1.10.8" comes before another.
  static func isOlder(_ version: String, than other: [Int]) -> Bool {
    let parts = version.split(separator: ".").map { Int($0.prefix { $0.isNumber }) ?? 0 }
    return parts.lexicographicallyPrecedes(other)
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
