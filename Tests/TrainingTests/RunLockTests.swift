import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// One run per directory.
@Suite struct RunLockTests {
  private let folder: TemporaryDirectory
  init() throws { folder = try TemporaryDirectory() }

  private func refusal(_ isForced: Bool = false) -> String {
    do {
      _ = try RunLock(folder.path, isForced: isForced)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test("a second one is refused with pid, host, time and what to do, until the first is gone")
  func second() throws {
    var first: RunLock? = try RunLock(folder.path)
    let message = refusal()
    let content = try StrictJSON.parse(contentsOf: folder.file(".lock"))
    let host = try #require(content["host"]?.string), started = try #require(content["started"]?.string)
    #expect(content["pid"]?.integer == Int64(getpid()) && started.count == 20 && started.hasSuffix("Z"))
    #expect(message.contains("is in use by process \(getpid()) on \(host), which took it at \(started)"), "\(message)")
    #expect(message.contains("training.output_dir") && !message.contains("--force-unlock"), "\(message)")
    // A lock that lives cannot be taken away.
    #expect(refusal(true) == message)
    withExtendedLifetime(first) {}
    first = nil
    #expect(refusal() == "")
  }

  @Test(
    "a lock file without an owner is free, cut short or not; the run it names is known", arguments: ["", "{", "{\"pid\":1,\"ho", "\0", nil])
  func stale(_ content: String?) throws {
    try folder.write(".lock", content ?? #"{"pid":1,"host":"elsewhere","started":"2020-01-01T00:00:00Z","run_id":"7-ab"}"# + "\n")
    let lock = try RunLock(folder.path)
    #expect(lock.previous?.runID == (content == nil ? "7-ab" : nil))
    try lock.note(runID: "8-cd")
    #expect(try StrictJSON.parse(contentsOf: folder.file(".lock"))["run_id"] == "8-cd")
  }

  @Test("a file of that name that no lock has left is somebody else's, and stays", arguments: [".lock", ".lease"])
  func foreign(_ name: String) throws {
    for content in ["garbage", "{}", "\0\u{1B}[31m"] {
      try folder.write(name, content)
      let message = #expect(throws: RunError.self) { _ = try RunLock(folder.path, isForced: true) }
      #expect("\(String(describing: message))".contains("has not written them") && "\(String(describing: message))".contains(name))
      #expect(try readFile(folder.file(name)) == Array(content.utf8))
    }
  }

  @Test("what is no regular file is refused, and nothing waits for it")
  func special() throws {
    mkfifo(folder.file(".lock"), 0o644)
    #expect(refusal().contains("is a FIFO"))
    unlink(folder.file(".lock"))
    symlink("elsewhere", folder.file(".lock"))
    #expect(refusal().contains("cannot be opened"))
    #expect(try entries(ofDirectory: folder.path) == [".lock"])
  }

  @Test("a child process does not inherit it")
  func closeOnExec() throws {
    let lock = try RunLock(folder.path)
    var inherited: [String] = []
    for descriptor in try entries(ofDirectory: "/proc/self/fd") {
      var target = [CChar](repeating: 0, count: 4096)
      guard let number = Int32(descriptor), readlink("/proc/self/fd/\(descriptor)", &target, 4095) > 0 else { continue }
      let path = String(decoding: target.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if path == folder.file(".lock") { inherited.append(fcntl(number, F_GETFD) & FD_CLOEXEC != 0 ? "closed" : "inherited") }
    }
    #expect(inherited == ["closed"])
    withExtendedLifetime(lock) {}
  }

  @Test("a lock whose directory was deleted can be taken again, unless another run was faster")
  func retaken() throws {
    let path = try folder.makeDirectory("run")
    let lock = try RunLock(path)
    #expect(lock.isInPlace)
    try removeTree(path)
    #expect(!lock.isInPlace)
    try folder.makeDirectory("run")
    try lock.retake()
    #expect(lock.isInPlace)
    #expect(throws: RunError.self) { try RunLock(path) }
    // Deleted once more, and now somebody else is first.
    try removeTree(path)
    try folder.makeDirectory("run")
    let other = try RunLock(path)
    #expect(throws: RunError.self) { try lock.retake() }
    withExtendedLifetime(other) {}
  }

  // MARK: Without flock

  private func withoutLocks<Value>(_ code: Int32 = ENOLCK, _ body: () throws -> Value) throws -> Value {
    try FaultPoint.with(Fault(.fail(code), .flock, at: 1, isLasting: true), under: folder.path) { try body() }
  }

  @Test("where the file system has no locks, a lease keeps the second one out", arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
  func lease(_ code: Int32) throws {
    try withoutLocks(code) {
      var first: RunLock? = try RunLock(folder.path)
      #expect(try entries(ofDirectory: folder.path) == [".lease", ".lock"] && first?.isInPlace == true)
      let message = refusal()
      #expect(message.contains("process \(getpid())") && message.contains("--force-unlock"), "\(message)")
      first = nil
      // No run has begun here.
      #expect(try entries(ofDirectory: folder.path) == [])
      #expect(refusal() == "")
    }
    // One with locks respects the lease of one without.
    let lease = #"{"pid":1,"host":"elsewhere","started":"2020-01-01T00:00:00Z","boot":"x"}"#
    try folder.write(".lease", lease)
    #expect(refusal().contains("process 1 on elsewhere"))
    #expect(refusal(true) == "")
    #expect(try entries(ofDirectory: folder.path) == [".lock"])
  }

  @Test("the lease of a process that is known to be dead is free; --force-unlock takes any")
  func deadLease() throws {
    var content = JSONObject()
    try withoutLocks {
      let lock = try RunLock(folder.path)
      content = try #require(try StrictJSON.parse(contentsOf: folder.file(".lease")).object)
      withExtendedLifetime(lock) {}
    }
    // A process that has been waited for.
    var child: pid_t = 0
    var argv: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(argv[0]) }
    #expect(posix_spawnp(&child, "true", nil, nil, &argv, environ) == 0)
    waitpid(child, nil, 0)
    let cases: [(name: String, change: (inout JSONObject) -> Void, isFree: Bool)] = [
      ("dead, same boot", { $0["pid"] = JSONValue(Int(child)) }, true),
      ("alive, same boot", { $0["pid"] = JSONValue(Int(getpid())) }, false),
      ("alive, but the machine was started again", { $0["boot"] = "another" }, true),
      (
        "another machine",
        {
          $0["host"] = "elsewhere"; $0["pid"] = JSONValue(Int(child))
        }, false
      ),
    ]
    for (name, change, isFree) in cases {
      var lease = content
      change(&lease)
      try folder.write(".lease", JSONValue(lease).serialized())
      try withoutLocks {
        #expect((refusal() == "") == isFree, "\(name)")
        try folder.write(".lease", JSONValue(lease).serialized())
        #expect(refusal(true) == "", "\(name)")
      }
    }
  }
}
