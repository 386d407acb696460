import Foundation
import TestSupport
import Testing
import Training

@Suite("Memory that the system lets a process have") struct MachineMemoryTests {
  private func withRoot(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = try TemporaryDirectory()
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder.path + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try folder.write(String(path.dropFirst()), text)
    }
    try withExtendedLifetime(folder) { try body(folder.path) }
  }

  @Test(
    "what is left is the least of the machine and of all control groups above the process, files in memory counted as free",
    arguments: [
      ([:], 8 << 20, nil),
      (["/sys/fs/cgroup/memory.max": "3000\n", "/sys/fs/cgroup/memory.current": "1000\n"], 2000, 3000),
      (["/sys/fs/cgroup/memory.max": "max\n", "/sys/fs/cgroup/memory.current": "1000\n"], 8 << 20, nil),
      (
        [
          "/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/b/memory.max": "max\n", "/sys/fs/cgroup/a/memory.max": "5000\n",
          "/sys/fs/cgroup/a/memory.current": "4000\n", "/sys/fs/cgroup/a/memory.stat": "anon 1000\ninactive_file 2500\nactive_file 500\n",
        ], 4000, 5000
      ),
      // In a container whose group is the root of what it sees, under the host's name.
      (
        ["/proc/self/cgroup": "0::/docker/123\n", "/sys/fs/cgroup/memory.max": "700\n", "/sys/fs/cgroup/memory.current": "900\n"], 0, 700
      ),
      (
        [
          "/proc/self/cgroup": "5:memory:/jobs/7\n4:cpu:/c\n", "/sys/fs/cgroup/memory/jobs/7/memory.limit_in_bytes": "6000\n",
          "/sys/fs/cgroup/memory/jobs/7/memory.usage_in_bytes": "5000\n",
          "/sys/fs/cgroup/memory/jobs/7/memory.stat": "inactive_file 1\ntotal_inactive_file 3000\n",
          "/sys/fs/cgroup/memory/jobs/memory.limit_in_bytes": "9223372036854771712\n",
          "/sys/fs/cgroup/memory/jobs/memory.usage_in_bytes": "1\n",
        ], 4000, 6000
      ),
      (
        ["/sys/fs/cgroup/memory/memory.limit_in_bytes": "900\n", "/sys/fs/cgroup/memory/memory.usage_in_bytes": "400\n"], 500, 900
      ),
      (["/proc/self/cgroup": "no such line\n0::\n", "/sys/fs/cgroup/memory.max": "many\n"], 8 << 20, nil),
    ] as [([String: String], Int, Int?)])
  func available(_ files: [String: String], _ expected: Int, _ limit: Int?) throws {
    let machine = ["/proc/meminfo": "MemTotal: 16384 kB\nMemAvailable: 8192 kB\n"]
    try withRoot(files.merging(machine) { $1 }) {
      #expect(MachineMemory.availableBytes(root: $0) == expected && MachineMemory.cgroupLimit(root: $0) == limit)
    }
  }
}
