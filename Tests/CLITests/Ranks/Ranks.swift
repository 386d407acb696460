import FileFormats
import Foundation
import TestSupport
import Testing

/// Processes that `mpirun` starts together.
enum Ranks {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static var areThere: Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/mpirun")
      && FileManager.default.fileExists(atPath: (PeftTrain.path as NSString).deletingLastPathComponent + "/libpeft_mpi.so")
  }

  private static let environment = ["OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"]

  private static func launcher(_ count: Int) -> [String] {
    ["/usr/bin/mpirun", "-q", "--oversubscribe", "--bind-to", "none", "--mca", "mpi_yield_when_idle", "1", "-n", "\(count)"]
  }

  static func start(_ count: Int, _ arguments: [String], in workspace: Workspace, through wrapper: [String] = []) throws -> Running {
    try Running(arguments, directory: workspace.path, environment: environment, launcher: wrapper + launcher(count))
  }

  /// Runs so many ranks to their end, and one more with other arguments.
  static func run(_ count: Int, _ arguments: [String], in workspace: Workspace, and other: [String] = []) throws -> PeftTrain.Outcome {
    if count == 1, other.isEmpty { return try workspace.run(arguments) }
    let more = other.isEmpty ? [] : [":", "-n", "1", PeftTrain.path] + other
    return try Running(arguments + more, directory: workspace.path, environment: environment, launcher: launcher(count)).wait()
  }

  /// The process of a rank: its environment tells the number.
  static func process(_ rank: Int, of running: Running) throws -> pid_t {
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
      guard let pid = pid_t(name), let bytes = FileManager.default.contents(atPath: "/proc/\(pid)/environ"),
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/exe"), link == PeftTrain.path
      else { continue }
      let words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      if words.contains("OMPI_COMM_WORLD_RANK=\(rank)"), getpgid(pid) == running.pid || isDescendant(pid, of: running.pid) { return pid }
    }
    throw Missing(rank: rank)
  }

  private static func isDescendant(_ pid: pid_t, of ancestor: pid_t) -> Bool {
    var pid = pid
    while pid > 1 {
      if pid == ancestor { return true }
      guard let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8), let name = status.lastIndex(of: ")"),
        let parent = pid_t(status[name...].split(separator: " ")[2])
      else { return false }
      pid = parent
    }
    return false
  }

  /// metrics.jsonl without what depends on the clock or on the process.
  static func log(of workspace: Workspace, _ run: String) throws -> String {
    try String(decoding: readFile(workspace.file("\(run)/metrics.jsonl")), as: UTF8.self).split(separator: "\n").map { line in
      var row = try StrictJSON.parse(String(line), file: run).object ?? JSONObject()
      for key in row.keys where key.contains("second") || key.contains("bytes") { row[key] = nil }
      return JSONValue(row).serialized()
    }.joined(separator: "\n")
  }

  private struct Missing: Error { let rank: Int }
}
