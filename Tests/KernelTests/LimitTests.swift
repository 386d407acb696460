import CKernels
import Foundation
import TestSupport
import Testing

@Suite("What the system lets a process have")
struct LimitTests {
  /// Calls `body` with a folder that stands for the root and has these files.
  private func withRoot(_ files: [String: String], _ body: (String) -> Void) throws {
    let folder = try TemporaryDirectory()
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder.path + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    withExtendedLifetime(folder) { body(folder.path) }
  }

  @Test(
    "The quota is the least of all control groups above the process, in both versions",
    arguments: [
      ([:], 0),
      (["/sys/fs/cgroup/cpu.max": "150000 100000\n"], 1.5), (["/sys/fs/cgroup/cpu.max": "max 100000\n"], 0),
      (
        ["/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/b/cpu.max": "max 100000\n", "/sys/fs/cgroup/a/cpu.max": "50000 100000\n"], 0.5
      ),
      (
        ["/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/b/cpu.max": "20000 10000\n", "/sys/fs/cgroup/a/cpu.max": "300000 100000\n"], 2
      ),
      // In a container whose group is the root of what it sees, under the host's name.
      (["/proc/self/cgroup": "0::/docker/123\n", "/sys/fs/cgroup/cpu.max": "25000 100000\n"], 0.25),
      (
        [
          "/proc/self/cgroup": "5:memory:/m\n4:cpu,cpuacct:/jobs/7\n3:cpuset:/c\n", "/sys/fs/cgroup/cpu/jobs/7/cpu.cfs_quota_us": "-1\n",
          "/sys/fs/cgroup/cpu/jobs/7/cpu.cfs_period_us": "100000\n", "/sys/fs/cgroup/cpu/jobs/cpu.cfs_quota_us": "320000\n",
          "/sys/fs/cgroup/cpu/jobs/cpu.cfs_period_us": "100000\n", "/sys/fs/cgroup/cpu.max": "1 1\n",
        ], 3.2
      ),
      (["/sys/fs/cgroup/cpu/cpu.cfs_quota_us": "40000", "/sys/fs/cgroup/cpu/cpu.cfs_period_us": "80000"], 0.5),
      (["/proc/self/cgroup": "no such line\n0::\n", "/sys/fs/cgroup/cpu.max": "1 0\n"], 0),
    ] as [([String: String], Double)])
  func quota(files: [String: String], expected: Double) throws {
    try withRoot(files) { #expect(pt_processor_quota($0) == expected) }
  }

  @Test("Threads are the cores of the affinity mask, or the quota rounded up")
  func threads() throws {
    let all = pt_available_cores("/no/such/root")
    #expect(all >= 1)
    for (quota, expected) in [("20000 100000", 1), ("150000 100000", min(2, all)), ("99900000 100000", all)] as [(String, Int32)] {
      try withRoot(["/sys/fs/cgroup/cpu.max": quota]) { #expect(pt_available_cores($0) == expected) }
    }
  }
}
