import CRanks
import Foundation

/// Processes that MPI has joined.
///
/// One thread makes all calls to MPI: it advances the operations under way, tells the others every now and then that this process lives, and
/// listens whether they do. So a rank that computes for minutes is no lost one, and one that was killed, or hangs, is found by the others
/// wherever they are. It sleeps between its looks, because the cores are for computing.
package final class MPIProcesses: Communicator, @unchecked Sendable {
  package private(set) var rank = 0, size = 1
  package private(set) var hosts: [String] = []
  package private(set) var coreSharers = 1

  /// One operation that the others take part in. What changes in it is guarded by the condition.
  private final class Operation: StartedOperation {
    let purpose: String
    let start: (pt_ranks_table, inout Int32) -> Int32
    private unowned let processes: MPIProcesses
    var number: Int32 = -1
    var hasEnded = false
    var error: String?
    /// Since when somebody waits for it, until that was told.
    var awaitedSince: ContinuousClock.Instant?

    init(_ processes: MPIProcesses, _ purpose: String, _ start: @escaping (pt_ranks_table, inout Int32) -> Int32) {
      (self.processes, self.purpose, self.start) = (processes, purpose, start)
    }

    var isDone: Bool { processes.condition.withLock { hasEnded } }

    func wait() throws(RankError) {
      processes.condition.lock()
      awaitedSince = .now
      while !hasEnded { processes.condition.wait() }
      processes.condition.unlock()
      if let error { throw .lost("\(processes.name(of: processes.rank)), \(purpose): MPI has failed: \(error)") }
    }
  }

  private let library: RanksLibrary
  private let timeout: Double
  private let tell: @Sendable (RankNotice) -> Void

  // Guarded by the condition, as is all of the state below it.
  private let condition = NSCondition()
  private var isJoined = false
  private var waiting: [Operation] = [], running: [Operation] = []
  private var stopWish: Int32 = 0
  private var wordsOfOthers: [Int32] = []
  /// The other ranks on this host, which can be seen to be gone.
  private var neighbours: [(rank: Int, pid: pid_t)] = []
  private var ending: Ending?
  private var hasEnded = false
  private var problem: String?

  private enum Ending: Equatable {
    case orderly
    case abort(Int32)
  }

  /// - Parameter tell: told what the user has to know, a loss before the process ends with it.
  /// - Throws: where the others are not there within the time.
  init(_ library: RanksLibrary, timeout: Double, tell: @escaping @Sendable (RankNotice) -> Void) throws(RankError) {
    (self.library, self.timeout, self.tell) = (library, timeout, tell)
    let thread = Thread { [self] in talk() }
    thread.name = "ranks"
    thread.start()
    let isInTime = waitUntil(seconds: timeout) { isJoined || problem != nil }
    if let problem { throw .lost("MPI cannot start on \(Self.hostName): \(problem)") }
    guard isInTime else {
      throw .lost(
        "the ranks have not found each other within \(Self.written(timeout)) s: this one, on \(Self.hostName), waits in MPI_Init. Look whether "
          + "all hosts of the launcher can reach each other (firewall, names, --mca btl_tcp_if_include), or give more time with --rank-timeout"
      )
    }
    let places = try gather("\(Self.hostName)\n\(Self.allowedCores)", for: "the names of the hosts")
    let own = try gather("\(getpid()) \(Self.processNamespace)", for: "the numbers of the processes")
    hosts = places.map { String($0.prefix { $0 != "\n" }) }
    coreSharers = places.count { $0 == places[rank] }
    let neighbours = own.enumerated().compactMap { other, text -> (rank: Int, pid: pid_t)? in
      let words = text.split(separator: " ")
      guard other != rank, hosts[other] == hosts[rank], words.last.map(String.init) == Self.processNamespace else { return nil }
      return words.first.flatMap { pid_t($0) }.map { (other, $0) }
    }
    condition.withLock { self.neighbours = neighbours }
  }

  private static var hostName: String { ProcessInfo.processInfo.hostName }

  /// The cores that this process may use, as the kernel writes them.
  private static var allowedCores: String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed_list:") }.map(String.init) ?? ""
  }

  /// Where numbers of processes mean the same.
  private static var processNamespace: String { (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")) ?? "" }

  private static func written(_ seconds: Double) -> String { seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)" }

  // MARK: What ranks do together

  package func startAllToAll(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, channel: Int, for purpose: String
  ) -> any StartedOperation {
    let (from, to, piece) = (input.baseAddress, output.baseAddress, output.count / size)
    return begin(purpose) { $0.start_all_to_all(from, to, piece, Int32(channel), &$1) }
  }

  package func startAllGather(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer, channel: Int, for purpose: String
  ) -> any StartedOperation {
    let (from, to, piece) = (input.baseAddress, output.baseAddress, output.count / size)
    return begin(purpose) { $0.start_all_gather(from, to, piece, Int32(channel), &$1) }
  }

  package func broadcast(_ bytes: UnsafeMutableRawBufferPointer, for purpose: String) throws(RankError) {
    let (from, count) = (bytes.baseAddress, bytes.count)
    try begin(purpose) { $0.start_broadcast(from, count, 0, &$1) }.wait()
  }

  /// Leaves an operation to the thread.
  private func begin(_ purpose: String, _ start: @escaping (pt_ranks_table, inout Int32) -> Int32) -> Operation {
    let operation = Operation(self, purpose, start)
    condition.withLock {
      waiting.append(operation)
      condition.broadcast()
    }
    return operation
  }

  package func spreadStopWish() {
    condition.withLock { stopWish = 1 }
  }

  package var isStopWishedElsewhere: Bool { condition.withLock { wordsOfOthers.contains { $0 != 0 } } }

  // MARK: The end

  /// Leaves the others, once all of them are here.
  package func finish() throws(RankError) {
    // Until all are here, all must hear of each other.
    _ = try gather([0], for: "the end of the run")
    end(.orderly)
  }

  /// Ends all ranks with an exit status.
  package func abort(_ status: Int32) { end(.abort(status)) }

  private func end(_ how: Ending) {
    condition.withLock {
      ending = ending ?? how
      condition.broadcast()
    }
    // Whoever waits in vain has nothing to lose any more.
    _ = waitUntil(seconds: min(timeout, 10)) { hasEnded }
  }

  private func waitUntil(seconds: Double, _ isSo: () -> Bool) -> Bool {
    let limit = Date(timeIntervalSinceNow: seconds)
    condition.lock()
    defer { condition.unlock() }
    while !isSo() {
      if !condition.wait(until: limit) { return isSo() }
    }
    return true
  }

  // MARK: The thread

  /// All calls of MPI.
  private func talk() {
    let table = library.table
    var (ownRank, count): (Int32, Int32) = (0, 0)
    let isStarted = table.start(&ownRank, &count) == 0
    condition.withLock {
      if isStarted { (rank, size, isJoined) = (Int(ownRank), Int(count), true) } else { problem = library.lastError }
      wordsOfOthers = [Int32](repeating: 0, count: max(1, Int(count)))
      condition.broadcast()
    }
    guard isStarted else { return }
    var life = SignsOfLife(size: size, timeout: timeout)
    var pause = Pause()
    while true {
      let (new, how) = condition.withLock {
        if waiting.isEmpty, running.isEmpty, ending == nil { _ = condition.wait(until: Date(timeIntervalSinceNow: life.interval / 2)) }
        defer { waiting = [] }
        running += waiting
        return (waiting, ending)
      }
      for operation in new where operation.start(table, &operation.number) != 0 { operation.error = library.lastError }
      if goOn(table) { pause.restart() }
      beatAndListen(table, &life)
      switch how {
      case .abort(let status): table.abort(status)
      case .orderly where running.isEmpty: _ = table.finish()
      default:
        if !running.isEmpty { pause.take() }
        continue
      }
      condition.withLock {
        hasEnded = true
        condition.broadcast()
      }
      return
    }
  }

  /// Advances the operations under way.
  ///
  /// - Returns: whether something of it is done.
  private func goOn(_ table: pt_ranks_table) -> Bool {
    var done: [Operation] = []
    for operation in running {
      var isDone: Int32 = 0
      if operation.error == nil, table.test(operation.number, &isDone, nil) != 0 { operation.error = library.lastError }
      if isDone != 0 || operation.error != nil { done.append(operation) }
    }
    if !done.isEmpty { conclude(done) }
    return !done.isEmpty
  }

  private func conclude(_ done: [Operation]) {
    condition.withLock {
      for operation in done { operation.hasEnded = true }
      running.removeAll { $0.hasEnded }
      condition.broadcast()
    }
  }

  private func beatAndListen(_ table: pt_ranks_table, _ life: inout SignsOfLife) {
    guard life.isDue else { return }
    _ = table.beat(condition.withLock { stopWish })
    for other in 0..<size where other != rank {
      var word: Int32 = 0
      // MPI may know of the loss before the time is over; then it says so for ever.
      if table.heard(Int32(other), &word) == 1 {
        life.hear(other)
        condition.withLock { wordsOfOthers[other] = word }
      }
    }
    let gone = condition.withLock { neighbours }.first { isGone($0.pid) }?.rank
    guard let lost = gone ?? life.lost(besides: rank) else { return noteWaiting(table) }
    // One of those that are left tells it; the others leave it the time.
    let isTeller = rank == (lost == 0 ? 1 : 0)
    if !isTeller { sleep(2) }
    var awaited = ""
    for operation in running {
      var (isDone, whom): (Int32, Int32) = (0, -1)
      _ = table.test(operation.number, &isDone, &whom)
      awaited = "; \(name(of: rank)) waits for \(operation.purpose)"
      if whom >= 0, Int(whom) != lost { awaited += " from \(name(of: Int(whom)))" }
    }
    let sign = gone != nil ? "its process has ended" : "nothing was heard of it for \(Self.written(timeout)) s, not even that it lives"
    let text =
      "\(name(of: lost)) was lost: \(sign)\(awaited). The run ends; what was saved is whole, and --resume continues from it"
    guard condition.withLock({ ending == nil }) else { return }
    // Told before the launcher hears of it, which ends this process as well.
    tell(.lost(text))
    table.abort(RankError.lost(text).exitStatus.rawValue)
    _exit(RankError.lost(text).exitStatus.rawValue)
  }

  /// Says whom this rank waits for, once, where it takes long although all live: a rank that hangs in its disk or computes without end can only
  /// be seen by a person.
  private func noteWaiting(_ table: pt_ranks_table) {
    let late = condition.withLock {
      running.first { operation in
        guard let since = operation.awaitedSince, ContinuousClock.now - since > .seconds(timeout) else { return false }
        operation.awaitedSince = nil
        return true
      }
    }
    guard let late else { return }
    var (isDone, whom): (Int32, Int32) = (0, -1)
    if table.test(late.number, &isDone, &whom) != 0 { late.error = library.lastError }
    if isDone != 0 || late.error != nil { return conclude([late]) }
    // One of those that wait is enough.
    guard whom >= 0, rank == (whom == 0 ? 1 : 0) else { return }
    tell(
      .waits(
        "\(name(of: rank)) has waited \(Self.written(timeout)) s for \(late.purpose) from \(name(of: Int(whom))), which gives signs of life: it "
          + "computes, or waits for its disk. Look there if this does not end"))
  }
}

/// How long to sleep between two looks at what is under way: short at first, since most of it is small.
private struct Pause {
  private var microseconds: UInt32 = 20

  mutating func restart() { microseconds = 20 }

  mutating func take() {
    usleep(microseconds)
    microseconds = min(microseconds * 5 / 4, 200)
  }
}
