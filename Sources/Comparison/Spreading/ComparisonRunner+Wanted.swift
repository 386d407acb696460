import FileFormats
import Glibc
import Reports
import Training

// Runs that several processes do: what is there already, what is wanted next.

/// What is known of the runs where others, or several processes, do them.
struct SpreadState {
  /// The processes that the rows wait for, in their order; found by going through the rows.
  var wanted: [ComparisonRunner.Wanted] = []
  /// Those that failed in this process, by their ids.
  var failures: [String: ComparisonRunner.Failed] = [:]
  /// Why a result that is there cannot be used, by the names of the runs.
  var damages: [String: String] = [:]
  /// Runs whose files have been found whole.
  var whole: Set<String> = []
  /// Who has runs of ours, by their ids.
  var held: [String: String] = [:]
  /// Rows that whoever watches knows about.
  var told: Set<Int> = []
  /// The titles of the processes that this one has brought to their ends.
  var completed: [String] = []
}

extension ComparisonRunner {
  /// A process that is still to be run.
  struct Wanted {
    enum Work {
      case training(Job)
      /// An evaluation whose answer is kept in a file, relative to the directory.
      case answer(title: String, file: String, arguments: [String], config: JSONValue)
    }

    let work: Work
    /// Which run of the plan it belongs to.
    let place: Int

    var title: String {
      switch work {
      case .training(let job): job.title
      case .answer(let title, _, _, _): title
      }
    }

    /// The run's directory, or the file with the answer; relative to the directory of the comparison.
    var name: String {
      switch work {
      case .training(let job): job.name
      case .answer(_, let file, _, _): file
      }
    }

    /// The same run to another step is another process.
    var id: String {
      if case .training(let job) = work, let step = job.step { "\(name)@\(step)" } else { name }
    }

    /// Where a shard notes for the others that it failed.
    var failureFile: String {
      switch work {
      case .training(let job): "\(job.name)/failed.json"
      case .answer(_, let file, _, _): "\(file.dropLast(".json".count)).failed.json"
      }
    }
  }

  /// Whether rows take what is there, and processes are run apart from them.
  var isSpread: Bool { if case .alone = division { false } else { true } }

  /// Whether this process is the one to run it.
  func isOurs(_ wanted: Wanted) -> Bool {
    switch division {
    case .alone, .pool: true
    case .shard(let shard, _): shard.has(wanted.place)
    case .collected: false
    }
  }

  // MARK: What is there

  /// What has come of a training; nil where it is still wanted.
  func found(_ job: Job) throws -> Result<Trained, Failed>? {
    let wanted = Wanted(work: .training(job), place: job.place)
    if try status(ofPath: "\(directory.path)/\(job.name)") != nil { try directory.list([job.name]) }
    if let kept = try kept(job), try isWhole(job, kept.result) { return .success(kept) }
    let lack = try lack(of: wanted)
    return (lack as? Failed).map { .failure($0) }
  }

  /// Notes a process that has no result.
  ///
  /// - Returns: `Failed` if it was run in vain, else `Waiting`.
  func lack(of wanted: Wanted) throws -> any Error {
    if let failure = try failure(of: wanted) { return failure }
    spread.wanted.append(wanted)
    return Waiting()
  }

  /// Why a process has no result, where that is known. One of this process is tried again before the old reason counts.
  private func failure(of wanted: Wanted) throws -> Failed? {
    if let failure = spread.failures[wanted.id] { return failure }
    guard division.isShared, !isOurs(wanted), try directory.isOwn(wanted.failureFile),
      let note = try? StrictJSON.parse(contentsOf: "\(directory.path)/\(wanted.failureFile)"), let reason = note["reason"]?.string
    else { return nil }
    return Failed(reason: reason, hasDiverged: note["diverged"] == true)
  }

  /// Whether what a run has made is as it was written. Looked at once, where it comes from other processes.
  func isWhole(_ job: Job, _ result: RunResult) throws -> Bool {
    guard division.isShared, result.status == .completed, !spread.whole.contains(job.name) else { return true }
    if spread.damages[job.name] != nil { return false }
    do {
      _ = try StopRequest.interrupting { try CommittedDirectory.verify(result.adapter) }
      spread.whole.insert(job.name)
      return true
    } catch let error as Diagnostic {
      if error.category == .interrupted { throw Stopped() }
      spread.damages[job.name] = "\(error)"
      return false
    }
  }

  // MARK: Rows

  /// Goes through all rows with what is there. Decisions are those of a comparison that does everything in one go: a row whose turn
  /// depends on a result that is still to come stays pending.
  func takeWhatIsThere() throws {
    try directory.refresh()
    // A row that is complete stays so, and its logs are not read again and again.
    result.rows = zip(pendingRows, result.rows).map { $1.status == .completed ? $1 : $0 }
    (spread.wanted, energies) = ([], [:])
    try take(0) { try baseRow() }
    let methods = config.methods.indices.map { 1 + $0 }
    for index in methods { try take(index) { try firstRun(of: config.methods[index - 1]) } }
    let isWaiting = { (index: Int) in self.result.rows[index].status == .pending && self.result.rows[index].seeds.isEmpty }
    switch search {
    case .all: for index in methods where result.rows[index].status == .pending { try takeSeeds(index) }
    case .halving:
      // Which method needs more seeds is told by the first ones of all.
      var isDecided = !methods.contains(where: isWaiting)
      while isDecided, let index = nextMethod {
        try takeSeeds(index)
        isDecided = result.rows[index].status != .pending
      }
      if isDecided { for left in SeedScreening(result).left { completeEarly(left) } }
    }
    for (index, prompting) in config.prompting.enumerated() { try take(methods.count + 1 + index) { try row(of: prompting) } }
  }

  private func takeSeeds(_ index: Int) throws {
    guard result.rows[index].learningRate != nil else { return }
    let first = result.rows[index]
    try take(index) { try allRuns(of: config.methods[index - 1], first) }
  }

  private func take(_ index: Int, _ row: () throws -> ComparisonRow) throws {
    if result.rows[index].status == .completed { return }
    do { result.rows[index] = try row() } catch is Waiting { return } catch let failure as Failed { fail(index, failure) }
  }
}
