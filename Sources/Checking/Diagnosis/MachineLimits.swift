import FileFormats
import Glibc
import Training

/// Limits that the system has set on this process.
enum MachineLimits {
  struct Limit {
    let name: String
    /// nil for none.
    let value: UInt64?
    let text: String
    var problem: Diagnosis.Problem?
  }

  static var all: [Limit] { [openFiles, fileSize, addressSpace] }

  private static var openFiles: Limit {
    let value = limit(RLIMIT_NOFILE)
    var result = Limit(name: "open files", value: value, text: value.map { "\($0)" } ?? "unlimited")
    if let value, value < 64 {
      result.problem = .init(advice: "too few to load a model of several files: raise it (ulimit -n 1024)", isSerious: value < 24)
    }
    return result
  }

  private static var fileSize: Limit {
    let value = limit(RLIMIT_FSIZE)
    var result = Limit(name: "file size", value: value, text: bytes(value))
    if value != nil {
      result.problem = .init(advice: "a checkpoint beyond it cannot be saved: lift it (ulimit -f unlimited)", isSerious: true)
    }
    return result
  }

  private static var addressSpace: Limit {
    let value = limit(RLIMIT_AS)
    var result = Limit(name: "address space", value: value, text: bytes(value))
    if value != nil {
      result.problem = .init(
        advice: "mapped model files count, so a training may run out of it: lift it (ulimit -v unlimited)", isSerious: false)
    }
    return result
  }

  private static func bytes(_ value: UInt64?) -> String { value.map { formattedBytes(Int(clamping: $0)) } ?? "unlimited" }

  private static func limit(_ resource: __rlimit_resource) -> UInt64? {
    var limit = rlimit()
    guard getrlimit(Int32(resource.rawValue), &limit) == 0, limit.rlim_cur != rlim_t.max else { return nil }
    return UInt64(limit.rlim_cur)
  }
}
