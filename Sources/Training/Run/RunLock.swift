import FileFormats
import Glibc

/// The right to change a run's directory, held from before anything is read for a resume until the process ends.
///
/// `.lock` is locked by flock(2), which the system gives back however the process ends: a lock file without a living owner is free. What is
/// in it ({pid, host, started, run_id} as JSON) only serves messages and the next start's cleaning. Where the file system has no locks, a
/// lease file takes their place: `.lease`, made so that only one can make it, with the id of the boot, so that it can be told whether its
/// owner on this machine is alive.
package final class RunLock {
  /// Who holds a directory.
  package struct Owner: Sendable, Equatable, CustomStringConvertible {
    package var pid: Int
    package var host: String
    /// When it took the directory, in UTC.
    package var started: String
    /// The run it was about; nil for an unknown one.
    package var runID: String?
    /// The machine's id since it was started; of leases only.
    var boot: String?

    /// This process, now.
    static func current() -> Owner {
      Owner(pid: Int(getpid()), host: hostName(), started: timestamp(), runID: nil, boot: bootID())
    }

    init(pid: Int, host: String, started: String, runID: String?, boot: String?) {
      (self.pid, self.host, self.started, self.runID, self.boot) = (pid, host, started, runID, boot)
    }

    /// Reads what ``json`` wrote; nil for anything else.
    init?(_ bytes: [UInt8], file: String) {
      let line = Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
      guard line.count < 1 << 12, let value = try? StrictJSON.parse(line, file: file), let number = value["pid"]?.integer,
        let pid = Int(exactly: number), let host = value["host"]?.string, let started = value["started"]?.string
      else { return nil }
      self.init(pid: pid, host: host, started: started, runID: value["run_id"]?.string, boot: value["boot"]?.string)
    }

    package var description: String { "process \(pid) on \(host), which took it at \(started)" }

    var json: String {
      var object: JSONObject = ["pid": JSONValue(pid), "host": JSONValue(host), "started": JSONValue(started)]
      if let runID { object["run_id"] = JSONValue(runID) }
      if let boot { object["boot"] = JSONValue(boot) }
      return JSONValue(object).serialized() + "\n"
    }
  }

  /// What the last owner left, if it can be read.
  package let previous: Owner?
  /// What was done when the directory was taken, for whoever watches.
  package var notes: [String] = []
  let directory: String
  private var owner: Owner
  private var hold: Hold

  private struct Hold {
    let file: HeldFile
    let isLease: Bool
    /// Whether the lock's file was made by this process.
    let isNew: Bool
  }

  /// Takes the lock of a directory, which must exist.
  ///
  /// - Parameter isForced: takes a lease away from its owner. A lock cannot be taken away: its owner lives.
  /// - Throws: `RunError.inUse`; `Diagnostic` if the directory cannot be written to.
  package init(_ directory: String, isForced: Bool = false) throws {
    self.directory = directory
    owner = .current()
    (hold, previous) = try Self.take(directory, owner, isForced: isForced)
  }

  deinit {
    guard isInPlace else { return }
    // A lock goes with its descriptor, a lease has to be given back.
    if hold.isLease { try? removeTree(hold.file.path) }
    // No run has begun: what was made for one goes again.
    guard owner.runID == nil else { return }
    if hold.isNew { try? removeTree("\(directory)/.lock") }
    if isDirectoryNew {
      removeIfEmpty(RunDirectory(directory).checkpoints)
      removeIfEmpty(directory)
    }
  }

  /// Whether the directory was made for this owner: it goes again if no run begins in it.
  package var isDirectoryNew = false

  /// Whether the directory still has the file that is held: nobody has deleted, moved or replaced it.
  package var isInPlace: Bool { hold.file.isInPlace }

  /// Takes the lock again, in a directory that was deleted and made anew.
  package func retake() throws { hold = try Self.take(directory, owner, isForced: false).hold }

  /// Whether a file may be one that a lock has left: empty, or cut short, or an owner.
  private static func isOurs(_ bytes: [UInt8]) -> Bool {
    let beginning = Array("{\"pid\":".utf8)
    return bytes.allSatisfy { $0 == 0 } || bytes.starts(with: beginning) || beginning.starts(with: bytes)
  }

  /// Notes which run this is about, for the start that comes after an unlucky end.
  package func note(runID: String) throws(Diagnostic) {
    owner.runID = runID
    try hold.file.write(owner.json)
  }

  // MARK: Taking

  private static func take(_ directory: String, _ owner: Owner, isForced: Bool) throws -> (hold: Hold, previous: Owner?) {
    let path = "\(directory)/.lock"
    while true {
      let isNew = try status(ofPath: path) == nil
      let file = try HeldFile(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK)
      guard isOurs(try file.read()) else { throw RunError.foreign(directory: directory, [".lock"]) }
      let code = file.lock()
      switch code {
      case 0:
        // The file may have been deleted and made anew between opening and locking.
        guard file.isInPlace else { continue }
        let lease = "\(directory)/.lease"
        if try status(ofPath: lease) != nil { try removeLease(lease, owner, isForced: isForced) }
        let previous = Owner(try file.read(), file: path)
        try file.write(owner.json)
        return (Hold(file: file, isLease: false, isNew: isNew), previous)
      case EWOULDBLOCK:
        throw RunError.inUse(directory: directory, owner: try file.owner()?.description, isLease: false)
      case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL:
        return try takeLease(directory, owner, isForced: isForced, isLockNew: isNew)
      default:
        throw Diagnostic.storage(path, "cannot be locked", code: code)
      }
    }
  }

  private static func takeLease(
    _ directory: String, _ owner: Owner, isForced: Bool, isLockNew: Bool
  ) throws -> (hold: Hold, previous: Owner?) {
    let path = "\(directory)/.lease"
    var previous: Owner?
    if try status(ofPath: path) != nil { previous = try removeLease(path, owner, isForced: isForced) }
    let file: HeldFile
    do throws(Diagnostic) {
      file = try HeldFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
    } catch {
      // Somebody was faster.
      if try status(ofPath: path) != nil { throw RunError.inUse(directory: directory, owner: leaseOwner(path)?.description, isLease: true) }
      throw error
    }
    try file.write(owner.json)
    return (Hold(file: file, isLease: true, isNew: isLockNew), previous)
  }

  /// Deletes a lease whose owner is gone, or whose owner does not matter.
  ///
  /// - Throws: `RunError.inUse` if its owner may be alive.
  @discardableResult
  private static func removeLease(_ path: String, _ owner: Owner, isForced: Bool) throws -> Owner? {
    let previous = leaseOwner(path)
    if let bytes = try? FileDescriptor.contents(ofPath: path), !isOurs(bytes) {
      throw RunError.foreign(directory: parent(ofPath: path), [lastComponent(ofPath: path)])
    }
    guard isForced || previous?.isKnownToBeGone(for: owner) == true else {
      throw RunError.inUse(directory: parent(ofPath: path), owner: previous?.description, isLease: true)
    }
    try removeTree(path)
    return previous
  }

  private static func leaseOwner(_ path: String) -> Owner? {
    guard let file = try? HeldFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), let bytes = try? file.read() else { return nil }
    return Owner(bytes, file: path)
  }
}

extension RunLock.Owner {
  /// Whether the owner of a lease on this machine has ended; of other machines nobody knows.
  fileprivate func isKnownToBeGone(for other: Self) -> Bool {
    guard host == other.host, let boot, let otherBoot = other.boot else { return false }
    if boot != otherBoot { return true }
    guard let process = pid_t(exactly: pid), process > 0 else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}

/// An open file that stands for a right.
private final class HeldFile {
  let path: String
  private let descriptor: FileDescriptor

  init(_ path: String, _ flags: Int32) throws(Diagnostic) {
    self.path = path
    descriptor = try FileDescriptor(path, flags)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .storage(path, "is \(status.kindName) (must be a regular file); delete it") }
  }

  /// 0, or the error number.
  func lock() -> Int32 { descriptor.lock(path: path) }

  var isInPlace: Bool {
    guard let mine = try? descriptor.status(path: path), let there = try? status(ofPath: path) else { return false }
    return (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino)
  }

  func read() throws(Diagnostic) -> [UInt8] {
    try descriptor.rewind(path: path)
    return try descriptor.readAll(path: path)
  }

  /// Who has it; the one who has just taken it is given a moment to write its name.
  func owner() throws(Diagnostic) -> RunLock.Owner? {
    for _ in 0..<50 {
      if let owner = RunLock.Owner(try read(), file: path) { return owner }
      usleep(2_000)
    }
    return nil
  }

  /// Replaces the first line, in one piece for those who read it meanwhile.
  func write(_ text: String) throws(Diagnostic) {
    try descriptor.rewind(path: path)
    let bytes = Array(text.utf8)
    try descriptor.write(bytes, path: path)
    try descriptor.truncate(to: bytes.count, path: path)
  }
}

private func hostName() -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  guard gethostname(&buffer, buffer.count - 1) == 0 else { return "unknown" }
  return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func bootID() -> String? {
  guard let file = try? FileDescriptor("/proc/sys/kernel/random/boot_id", O_RDONLY),
    let bytes = try? file.readAll(path: "boot_id")
  else { return nil }
  return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
}

/// The time in UTC as "2026-01-31T12:00:00Z".
private func timestamp() -> String {
  var now = time(nil)
  var parts = tm()
  gmtime_r(&now, &parts)
  var buffer = [CChar](repeating: 0, count: 32)
  let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
  return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
