import Foundation

/// Memory of this machine and this process, as the kernel tells it.
package enum MachineMemory {
  /// Bytes this process may still take: what the machine has free, or what is left under its cgroup's limit if that is less.
  package static func availableBytes() -> Int {
    var available = field("MemAvailable:", in: "/proc/meminfo").map { $0 << 10 } ?? .max
    for (limit, usage) in cgroupFiles() {
      if let limit = number(limit), let usage = number(usage) { available = min(available, max(0, limit - usage)) }
    }
    return available
  }

  /// Memory of the machine.
  package static func totalBytes() -> Int { field("MemTotal:", in: "/proc/meminfo").map { $0 << 10 } ?? 0 }

  /// The least that a cgroup allows; nil where that is as much as there is.
  package static func cgroupLimit() -> Int? {
    guard let limit = cgroupFiles().compactMap({ number($0.limit) }).min(), limit < totalBytes() else { return nil }
    return limit
  }

  /// Files with a limit and what is used of it, of this process's group and of the whole tree, in both versions of cgroups.
  private static func cgroupFiles() -> [(limit: String, usage: String)] {
    let group = cgroupPath()
    return [
      ("/sys/fs/cgroup\(group)/memory.max", "/sys/fs/cgroup\(group)/memory.current"),
      ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
      ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ]
  }

  /// Highest resident set of this process so far, in bytes.
  package static func peakResidentBytes() -> Int { field("VmHWM:", in: "/proc/self/status").map { $0 << 10 } ?? 0 }

  private static func field(_ name: String, in path: String) -> Int? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix(name) {
      return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }
    return nil
  }

  private static func number(_ path: String) -> Int? {
    (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  private static func cgroupPath() -> String {
    let text = (try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").first { $0.hasPrefix("0::") }.map { String($0.dropFirst(3)) } ?? ""
  }
}
