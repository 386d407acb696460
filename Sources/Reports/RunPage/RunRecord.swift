import FileFormats
import Glibc
import Training

/// What a run directory tells about its run, whichever version wrote it, however far the run has come.
struct RunRecord: Sendable {
  let directory: String
  /// run.json and result.json; empty where there is none.
  let run: JSONValue, result: JSONValue
  /// The rows of metrics.jsonl by what they are about.
  var steps: [JSONValue] = [], evaluations: [JSONValue] = [], skipped: [JSONValue] = []
  /// The row with which a run ends that met a number that is none.
  var end: JSONValue?
  /// The process that is at work in the directory.
  let owner: Int?

  /// - Throws: for a file that is no JSON, or that cannot be read.
  init(_ directory: String) throws(Diagnostic) {
    self.directory = directory
    let files = RunDirectory(directory)
    run = try Self.object(files.runFile)
    result = try Self.object(files.resultFile)
    owner = RunLock.ownerAtWork(in: directory)
    guard try status(ofPath: files.metricsFile) != nil else { return }
    for row in try MetricsLog.rows(files.metricsFile) {
      if row["stopped"] != nil {
        end = row
      } else if row["skipped"] != nil {
        skipped.append(row)
      } else if row["eval_loss"] != nil {
        evaluations.append(row)
      } else {
        steps.append(row)
      }
    }
  }

  private static func object(_ path: String) throws(Diagnostic) -> JSONValue {
    guard try status(ofPath: path) != nil else { return [:] }
    let value = try StrictJSON.parse(contentsOf: path, maximumBytes: StrictJSON.maximumConfigBytes)
    guard value.object != nil else { throw .rejected(path, line: 1, "found \(value.summary) (must be an object)") }
    return value
  }

  enum State { case completed, stopped, atWork, failed, unfinished }

  var state: State {
    if owner != nil { return .atWork }
    if end != nil { return .failed }
    switch result["status"]?.string {
    case "completed": return .completed
    // A stop that the run has gone on from since is none any more.
    case "stopped": return lastStep > (result["steps"]?.integer ?? 0) ? .unfinished : .stopped
    default: return .unfinished
    }
  }

  var lastStep: Int64 { max(steps.last?["step"]?.integer ?? 0, evaluations.last?["step"]?.integer ?? 0) }

  /// Name of the task metric of the evaluations.
  var metric: String? {
    let (prefix, suffix) = ("eval_", "_rows")
    let keys = evaluations.compactMap(\.object).flatMap(\.keys)
    return keys.first { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.map { String($0.dropFirst(prefix.count).dropLast(suffix.count)) }
  }

  /// A quantity over the steps; values that are no finite number are left out.
  static func points(_ rows: [JSONValue], _ key: String, scale: Double = 1) -> [(x: Double, y: Double)] {
    rows.compactMap { row in
      guard let step = row["step"]?.double, let value = row[key]?.double else { return nil }
      return (step, value * scale)
    }
  }
}

extension RunLock {
  /// Number of the process that holds the lock of a directory, found without touching the lock: who only looks must not keep a run from
  /// starting. Nil where there is none, or where the kernel does not show it.
  package static func ownerAtWork(in directory: String) -> Int? {
    var attributes = stat()
    let path = "\(directory)/.lock"
    guard lstat(path, &attributes) == 0, let locks = try? FileDescriptor("/proc/locks", O_RDONLY).readAll(path: "/proc/locks") else {
      return nil
    }
    // "1: FLOCK  ADVISORY  WRITE 1234 08:01:5678 0 EOF"
    for line in String(decoding: locks, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", let process = Int(words[4]), let inode = words[5].split(separator: ":").last,
        UInt64(inode) == UInt64(attributes.st_ino)
      else { continue }
      // An inode's number alone could be that of another disk: the process must be the one that wrote its name.
      guard let text = try? StrictJSON.parse(contentsOf: path, maximumBytes: 1 << 12), text["pid"]?.integer == Int64(process) else {
        continue
      }
      return process
    }
    return nil
  }
}
