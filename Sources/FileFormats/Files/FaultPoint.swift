import Glibc
import Synchronization

/// What our own files are made with. Each kind of call is a place where a disk can fail or a process can die.
package enum FileOperation: String, CaseIterable, Sendable {
  case open, write, fsync, rename, unlink, mkdir, close, truncate, flock
}

/// A fault to happen at one of the operations that follow, as PEFT_TRAIN_FAULT says it: `kill@17`, `ENOSPC@5`, `EIO:fsync@2`,
/// `EDQUOT:write@3+`.
///
/// `ACTION[:OPERATION]@N[+]`: the N-th operation (of that kind, where one is named; counted from 1) ends the process by SIGKILL before it
/// happens (`kill`), gets a wish to stop as by SIGTERM (`stop`), or fails with that error number without happening. With `+` so do all that
/// follow, as on a disk that stays full. `count@1` does nothing but print the number of operations on standard error at the end of the
/// process.
package struct Fault: Sendable, Equatable {
  package enum Action: Sendable, Equatable {
    case kill
    /// Asks the process to save and stop, as by `kill PID`, and happens.
    case stop
    /// Fails with this error number.
    case fail(Int32)
    /// Only counts.
    case count
  }

  package let action: Action
  /// Which operations are counted; nil for all.
  package let operation: FileOperation?
  /// The first one to meet, counted from 1.
  package let number: Int
  /// Whether all later ones are met, too.
  package let isLasting: Bool

  package init(_ action: Action, _ operation: FileOperation? = nil, at number: Int, isLasting: Bool = false) {
    (self.action, self.operation, self.number, self.isLasting) = (action, operation, number, isLasting)
  }

  /// Name of the environment variable.
  package static let variable = "PEFT_TRAIN_FAULT"

  /// The errors a fault can have, those that file systems give.
  package static let errors: KeyValuePairs<String, Int32> = [
    "EACCES": EACCES, "EDQUOT": EDQUOT, "EFBIG": EFBIG, "EINTR": EINTR, "EIO": EIO, "EMFILE": EMFILE, "ENFILE": ENFILE, "ENOLCK": ENOLCK,
    "ENOSPC": ENOSPC, "ENOSYS": ENOSYS, "EOPNOTSUPP": EOPNOTSUPP, "EPERM": EPERM, "EROFS": EROFS, "ESTALE": ESTALE,
  ]

  /// Reads the text of the variable.
  package init(parsing text: String) throws(Diagnostic) {
    let malformed = Diagnostic(
      .configuration,
      [
        .init(
          file: Self.variable,
          message: "found \(quoted(text)) (must be ACTION[:OPERATION]@N[+] with ACTION kill, stop, count or one of "
            + "\(Self.errors.map(\.key).joined(separator: ", ")), OPERATION one of "
            + "\(FileOperation.allCases.map(\.rawValue).joined(separator: ", ")), and N ≥ 1)")
      ])
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2 else { throw malformed }
    let names = halves[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(names.count) else { throw malformed }
    isLasting = halves[1].hasSuffix("+")
    let digits = isLasting ? halves[1].dropLast() : halves[1]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits), number >= 1 else { throw malformed }
    self.number = number
    switch names[0] {
    case "kill": action = .kill
    case "stop": action = .stop
    case "count": action = .count
    default:
      guard let code = Self.errors.first(where: { $0.key == names[0] })?.value else { throw malformed }
      action = .fail(code)
    }
    operation = names.count == 2 ? FileOperation(rawValue: names[1]) : nil
    guard names.count == 1 || operation != nil else { throw malformed }
  }
}

/// The place that every call on our own files passes, so that tests can make any of them the one that fails.
///
/// Off until somebody arms it: then a pass is one atomic load and one addition. HDF5 makes its calls itself: each dataset it writes, and
/// the closing of its file, pass as one `write`. Reading the files of others (models, data) passes nothing.
package enum FaultPoint {
  private struct Armed {
    let fault: Fault
    /// Only operations on paths that begin so; empty for all.
    let prefix: String
    var passed = 0
  }

  private static let isArmed = Atomic<Bool>(false)
  private static let armed = Mutex<[Int: Armed]>([:])
  private static let count = Atomic<Int>(0)
  /// Operations that a fault of the action `count` has met.
  private static let counted = Atomic<Int>(0)

  /// Operations of this process so far.
  package static var operationCount: Int { count.load(ordering: .relaxed) }

  /// Arms a fault for the rest of the process.
  package static func arm(_ fault: Fault) {
    _ = add(Armed(fault: fault, prefix: ""))
    if fault.action == .count { tellsCount.store(true, ordering: .relaxed) }
  }

  /// Whether the process is to say at its end how many operations there were.
  private static let tellsCount = Atomic<Bool>(false)

  /// Prints the number of operations on standard error, if a fault of the action `count` is armed. To be called when the process ends.
  package static func tellCount() {
    guard tellsCount.load(ordering: .relaxed) else { return }
    let text = Array("file operations: \(counted.load(ordering: .relaxed))\n".utf8)
    _ = text.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Arms a fault for what the closure does to files whose paths begin so. Other threads go on undisturbed.
  @discardableResult
  package static func with<Value, Failure: Error>(
    _ fault: Fault, under prefix: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let key = add(Armed(fault: fault, prefix: prefix))
    defer {
      armed.withLock {
        $0[key] = nil
        isArmed.store(!$0.isEmpty, ordering: .relaxed)
      }
    }
    return try body()
  }

  /// Notes an operation that is about to happen. False, with `errno` set, if it has to fail instead.
  static func pass(_ operation: FileOperation, _ path: String) -> Bool {
    count.wrappingAdd(1, ordering: .relaxed)
    guard isArmed.load(ordering: .relaxed), let code = meet(operation, path) else { return true }
    errno = code
    return false
  }

  private static func add(_ new: Armed) -> Int {
    armed.withLock {
      let key = ($0.keys.max() ?? 0) + 1
      $0[key] = new
      isArmed.store(true, ordering: .relaxed)
      return key
    }
  }

  private static func meet(_ operation: FileOperation, _ path: String) -> Int32? {
    armed.withLock { all in
      var code: Int32?
      for key in all.keys.sorted() {
        guard var one = all[key], path.hasPrefix(one.prefix), (one.fault.operation ?? operation) == operation else { continue }
        one.passed += 1
        all[key] = one
        if one.fault.action == .count { counted.wrappingAdd(1, ordering: .relaxed) }
        guard one.fault.isLasting ? one.passed >= one.fault.number : one.passed == one.fault.number else { continue }
        switch one.fault.action {
        case .kill: kill(getpid(), SIGKILL)
        case .stop: raise(SIGTERM)
        case .fail(let error): code = error
        case .count: break
        }
      }
      return code
    }
  }
}
