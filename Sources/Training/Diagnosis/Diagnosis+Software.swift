import Evaluation
import FileFormats
import Glibc
import Tensors
import Tokenizers

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
    let hasDevice = access("/dev/nvidia0", F_OK) == 0
    let driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL)
    if let driver { dlclose(driver) }
    section.add("used", false, "no: there is no CUDA library in this build; everything runs on the CPU")
    section.add("device", JSONValue(hasDevice), hasDevice ? "/dev/nvidia0 is there" : "no /dev/nvidia0")
    section.add("driver", JSONValue(driver != nil), driver != nil ? "libcuda.so.1 can be loaded" : "no libcuda.so.1")
    return section
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
