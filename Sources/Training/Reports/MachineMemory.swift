import Foundation

/// Memory of this machine and this process, as the kernel tells it.
package enum MachineMemory {
  /// Bytes this process may still take: what the machine has free, or what is left below the limit of a control group if that is less. What the
  /// system keeps of files counts as free in both, because it gives it up where memory is wanted.
  ///
  /// - Parameter root: where the system's files lie, "" for its own.
  package static func availableBytes(root: String = "") -> Int {
    var available = field("MemAvailable:", in: "\(root)/proc/meminfo").map { $0 << 10 } ?? .max
    for group in ControlGroup.ofProcess(root: root) { available = min(available, group.availableBytes ?? .max) }
    return available
  }

  /// Memory of the machine.
  package static func totalBytes() -> Int { field("MemTotal:", in: "/proc/meminfo").map { $0 << 10 } ?? 0 }

  /// The least that a control group allows; nil where that is as much as there is.
  package static func cgroupLimit(root: String = "") -> Int? {
    let limits = ControlGroup.ofProcess(root: root).compactMap(\.limit)
    guard let limit = limits.min(), limit < field("MemTotal:", in: "\(root)/proc/meminfo").map({ $0 << 10 }) ?? .max else { return nil }
    return limit
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
}

/// A group of processes whose memory is limited together.
private struct ControlGroup {
  let limit: Int?
  private let usage: Int?, fileCache: Int

  /// What is left below the limit.
  var availableBytes: Int? {
    guard let limit, let usage else { return nil }
    return max(0, limit - max(0, usage - fileCache))
  }

  /// The groups of this process, from its own up to the root of each tree: all of them limit it.
  static func ofProcess(root: String) -> [ControlGroup] {
    var paths: [(path: String, isSecondVersion: Bool)] = []
    let lines = (try? String(contentsOfFile: "\(root)/proc/self/cgroup", encoding: .utf8)) ?? ""
    // Lines are "0::/path" of the second version and "5:memory:/path" of the first. Inside a container the path may be that of the host, of which
    // only the upper end is to be seen.
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      if fields[1].isEmpty { paths.append((String(fields[2]), true)) }
      if fields[1].split(separator: ",").contains("memory") { paths.append((String(fields[2]), false)) }
    }
    if paths.isEmpty { paths = [("/", true), ("/", false)] }
    return paths.flatMap { path, isSecondVersion in
      let names = path.split(separator: "/")
      return (0...names.count).map { count in
        let folder = (["\(root)/sys/fs/cgroup\(isSecondVersion ? "" : "/memory")"] + names.prefix(count)).joined(separator: "/")
        return isSecondVersion
          ? ControlGroup(folder, limit: "memory.max", usage: "memory.current", cache: ["inactive_file", "active_file"])
          : ControlGroup(
            folder, limit: "memory.limit_in_bytes", usage: "memory.usage_in_bytes", cache: ["total_inactive_file", "total_active_file"])
      }
    }
  }

  private init(_ folder: String, limit: String, usage: String, cache: [String]) {
    func text(_ name: String) -> String { (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? "" }
    self.limit = Int(text(limit).trimmingCharacters(in: .whitespacesAndNewlines))
    self.usage = Int(text(usage).trimmingCharacters(in: .whitespacesAndNewlines))
    fileCache = text("memory.stat").split(separator: "\n").reduce(0) { sum, line in
      let words = line.split(separator: " ")
      return words.count == 2 && cache.contains(String(words[0])) ? sum + (Int(words[1]) ?? 0) : sum
    }
  }
}
