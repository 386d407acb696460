import FileFormats
import Glibc
import Reports
import Training

// Processes that do not wait for each other, of whatever rows, as many at once as there may be.

extension ComparisonRunner {
  /// A process that is at work.
  private struct AtWork {
    let wanted: Wanted
    let process: Process
    var run: ProgramRun.Running
  }

  /// Runs what the rows wait for, and what they wait for then, until nothing is left that can be run here.
  ///
  /// - Parameters:
  ///   - jobs: how many processes may be at work at once.
  ///   - isOurs: whether a process is for this one to run.
  /// - Throws: what ends the comparison; every process that was started has ended by then.
  func runWanted(_ jobs: Int, _ isOurs: (Wanted) -> Bool) throws {
    var atWork: [AtWork] = []
    do {
      while true {
        try takeWhatIsThere()
        try tell()
        for wanted in spread.wanted where isOurs(wanted) && atWork.count < jobs {
          if atWork.contains(where: { $0.wanted.name == wanted.name }) { continue }
          if StopRequest.isRaised { throw Stopped() }
          if let begun = try begin(wanted, among: jobs) { atWork.append(begun) }
        }
        if atWork.isEmpty { return }
        while !atWork.contains(where: { $0.run.hasEnded }) {
          if StopRequest.isRaised { throw Stopped() }
          usleep(5_000)
          for index in atWork.indices { program.poll(&atWork[index].run) }
        }
        // One at a time: where that ends all, the others are still to be stopped.
        while let index = atWork.firstIndex(where: { $0.run.hasEnded }) { try settle(atWork.remove(at: index), among: jobs) }
      }
    } catch {
      program.stop(atWork.map(\.run))
      throw error
    }
  }

  /// Tells of the rows that are complete now.
  private func tell() throws {
    for (index, row) in result.rows.enumerated() where row.status != .pending && spread.told.insert(index).inserted {
      tell(row)
    }
    if !division.isShared { try save() }
  }

  /// Starts a process; nil where another one has its run, or a result is there that nobody may write over.
  private func begin(_ wanted: Wanted, among jobs: Int) throws -> AtWork? {
    if division.isShared {
      if spread.held[wanted.id] != nil || spread.damages[wanted.name] != nil { return nil }
      if case .training(let job) = wanted.work, let holder = RunLock.holder(of: "\(directory.path)/\(job.name)") {
        spread.held[wanted.id] = holder
        observer(.note("\(job.title): in use by \(holder), and left to it"))
        return nil
      }
    }
    try checkInputs()
    number += 1
    // The cores behind a launcher are its own matter.
    let sharing = program.launcher == nil ? jobs : 1
    let process: Process
    switch wanted.work {
    case .training(var job):
      if !division.isShared { try Self.wait(forRun: job.name, in: directory.path, observer) }
      try directory.list([job.name])
      job.number = number
      if sharing > 1 { try account([job], among: sharing) }
      process = self.process(for: job, among: sharing)
    case .answer(let title, _, let arguments, let config):
      process = Process(
        title: title, arguments: arguments, config: sharing > 1 ? shared(config, among: sharing) : config, number: number)
    }
    return AtWork(wanted: wanted, process: process, run: try program.start(call(process)))
  }

  /// Takes what a process has come to.
  private func settle(_ ended: AtWork, among jobs: Int) throws {
    let (wanted, outcome) = (ended.wanted, program.outcome(of: ended.run))
    if StopRequest.isRaised { throw Stopped() }
    do {
      let outcome = try checked(ended.process, outcome)
      try checkInputs()
      switch wanted.work {
      case .training(let job):
        if program.launcher == nil, jobs > 1 { try account([job], among: jobs) }
        _ = try settled(job, outcome, nil)
        try waitForResult(of: job)
      case .answer(let title, let file, _, _): try keptAnswer(title, file, outcome)
      }
      spread.completed.append(wanted.title)
      if division.isShared, try directory.isOwn(wanted.failureFile) { try removeTree("\(directory.path)/\(wanted.failureFile)") }
    } catch let failure as Failed {
      try note(failure, of: wanted)
    } catch let error as ComparisonError {
      // Somebody was faster.
      guard division.isShared, case .refused(_, let reason, ExitStatus.inUse.rawValue) = error else { throw error }
      spread.held[wanted.id] = reason
      observer(.note("\(wanted.title): \(reason)"))
    }
  }

  /// Waits until what a run has left is to be seen here, which takes a network's file system a while.
  ///
  /// - Throws: `Failed` if it is not: it would be run again and again.
  private func waitForResult(of job: Job) throws {
    let end = ContinuousClock.now + (program.launcher == nil ? .zero : Self.visibility)
    while try kept(job) == nil {
      if StopRequest.isRaised { throw Stopped() }
      guard ContinuousClock.now < end else {
        throw Failed(
          reason:
            "\(job.title) has ended well and \(directory.path)/\(job.name) has no result of it; is output_dir the same there, and is the "
            + "run's exit code handed on?")
      }
      usleep(100_000)
    }
  }

  /// As long as NFS remembers what was not in a directory.
  private static let visibility = Duration.seconds(60)

  /// Remembers that a process failed; a shard lets the others know.
  private func note(_ failure: Failed, of wanted: Wanted) throws {
    spread.failures[wanted.id] = failure
    if division.isShared {
      try keep(
        ["reason": JSONValue(failure.reason), "diverged": JSONValue(failure.hasDiverged)], in: wanted.failureFile)
    }
  }
}
