import FileFormats
import Glibc
import Reports
import Tensors
import Training

// How a comparison runs its processes, or takes what they have left.

extension ComparisonRunner {
  /// Runs the program for an answer in JSON that is kept in a file, or takes the answer that is there.
  ///
  /// - Parameters:
  ///   - name: of the file, relative to the directory.
  ///   - place: which run of the plan it belongs to.
  /// - Throws: `Waiting` where it is for others, or for a later moment.
  func answer(
    _ title: String, kept name: String, _ arguments: [String], config json: JSONValue, place: Int
  ) throws -> EvaluationResult {
    try directory.refuseForeign(name)
    let file = "\(directory.path)/\(name)"
    if !isSpread { number += 1 }
    if let kept = try? EvaluationResult(StrictJSON.parse(contentsOf: file), file: file) {
      observer(.kept(title))
      return kept
    }
    let wanted = Wanted(work: .answer(title: title, file: name, arguments: arguments, config: json), place: place)
    if isSpread { throw try lack(of: wanted) }
    return try keptAnswer(
      title, name, try processes([Process(title: title, arguments: arguments, config: json, number: number)])[0].get())
  }

  /// Keeps what a process has printed.
  @discardableResult
  func keptAnswer(_ title: String, _ name: String, _ outcome: ProgramRun.Outcome) throws -> EvaluationResult {
    guard let answer = outcome.json else { throw Failed(reason: "\(title): printed no result") }
    let result = try EvaluationResult(answer, file: "\(directory.path)/\(name)")
    try keep(answer, in: name)
    return result
  }

  // MARK: Trainings

  /// A training in a directory of its own.
  struct Job {
    let title: String
    let config: JSONValue
    /// The run's directory, relative to the comparison's.
    let name: String
    /// Which run of the plan it is.
    let place: Int
    /// How far to train it for now, evaluated there; nil to its end.
    var step: Int?
    /// Which of all processes it is.
    var number = 0
  }

  /// What came of a training.
  struct Trained {
    let result: RunResult
    var kilowattHours: Double?
    /// Seconds of the whole machine: of runs that went side by side, each has its share of them.
    let seconds: Double
    /// Whether others ran beside it, so that its times say nothing about it alone.
    let isSideBySide: Bool
  }

  /// Trains, or continues, or takes the results that are there, of trainings of about the same length that do not wait for each other, in
  /// this order; side by side where that is faster.
  ///
  /// - Parameter secondsAlone: what such a training took alone; nil where nobody knows.
  /// - Returns: nil for those that are for others, or for a later moment.
  func train(_ jobs: [Job], secondsAlone: Double? = nil) throws -> [Result<Trained, Failed>?] {
    if isSpread { return try jobs.map(found) }
    var results = [Result<Trained, Failed>?](repeating: nil, count: jobs.count)
    var waiting: [Int] = []
    var jobs = jobs
    for (index, job) in jobs.enumerated() {
      number += 1
      jobs[index].number = number
      try directory.list([job.name])
      if let kept = try kept(job) { results[index] = .success(kept) } else { waiting.append(index) }
    }
    var alone = secondsAlone
    while !waiting.isEmpty {
      // The first one alone, to have something to set the next ones against.
      let isTried = sideBySide.isUsed == nil && alone != nil && waiting.count >= width
      let count = (isTried || sideBySide.isUsed == true) && isMemoryPlenty ? min(width, waiting.count) : 1
      let next = Array(waiting.prefix(count))
      waiting.removeFirst(count)
      let begin = ContinuousClock.now
      for (index, result) in zip(next, try runs(next.map { jobs[$0] })) { results[index] = result }
      let seconds = (ContinuousClock.now - begin).seconds
      // One that failed was not a whole one.
      guard next.allSatisfy({ if case .success = results[$0] { true } else { false } }) else { continue }
      if isTried, count > 1, let alone { try decide(alone: alone, together: seconds) }
      if alone == nil { alone = seconds }
    }
    return results
  }

  /// The result that is there, as far as it is asked for; nil where there is none.
  func kept(_ job: Job) throws -> Trained? {
    let run = "\(directory.path)/\(job.name)"
    guard let kept = try? RunResult(contentsOf: RunDirectory(run).resultFile) else { return nil }
    guard kept.status == .completed || job.step.map({ hasReached($0, kept, run) }) ?? false else { return nil }
    let changes = ComparisonInputs.changes(ofRun: run, from: hashes)
    guard changes.isEmpty else { throw ComparisonError.runDiffers(run: run, changes) }
    observer(.kept(job.title))
    let energy = (try? StrictJSON.parse(contentsOf: "\(run)/energy.json"))?["kwh"]?.double
    return trained(job, kept, energy)
  }

  private func trained(_ job: Job, _ result: RunResult, _ energy: Double?) -> Trained {
    largestRun = max(largestRun, result.peakResidentBytes)
    let share = sideBySide.shares[job.name]
    return Trained(result: result, kilowattHours: energy, seconds: share?.seconds ?? result.seconds, isSideBySide: share != nil)
  }

  /// Trains all at once.
  private func runs(_ jobs: [Job]) throws -> [Result<Trained, Failed>] {
    for job in jobs { try Self.wait(forRun: job.name, in: directory.path, observer) }
    // Before they begin: of one that is stopped, its time so far is known then.
    try account(jobs, among: jobs.count)
    let meter = EnergyMeter()
    let outcomes = try processes(jobs.map { process(for: $0, among: jobs.count) })
    let energy = jobs.count > 1 ? nil : meter?.kilowattHours
    try account(jobs, among: jobs.count)
    return try zip(jobs, outcomes).map { job, outcome in
      do { return .success(try settled(job, outcome.get(), energy)) } catch let failure as Failed { return .failure(failure) }
    }
  }

  /// What trains.
  ///
  /// - Parameter count: how many share this machine.
  func process(for job: Job, among count: Int) -> Process {
    let options = ["--resume", "auto", "--json"] + (job.step.map { ["--until-step=\($0)"] } ?? [])
    return Process(
      title: job.title, arguments: options, config: count > 1 ? shared(job.config, among: count) : job.config, number: job.number)
  }

  /// What a training has come to.
  func settled(_ job: Job, _ outcome: ProgramRun.Outcome, _ energy: Double?) throws -> Trained {
    let run = "\(directory.path)/\(job.name)"
    let file = RunDirectory(run).resultFile
    // A launcher may have words of its own to say where the result is printed.
    let written = program.launcher == nil ? nil : try? StrictJSON.parse(contentsOf: file)
    guard let json = outcome.json ?? written else { throw Failed(reason: "\(job.title): printed no result") }
    let result = try RunResult(json, file: file)
    // Somebody has stopped it alone, while it was evaluated.
    if let step = job.step, !hasReached(step, result, run) { throw Stopped() }
    if let energy { try keep(["kwh": JSONValue(energy)], in: "\(job.name)/energy.json") }
    try hasResult()
    return trained(job, result, energy)
  }

  /// Whether a run has come to a step, or past it, and was evaluated there.
  private func hasReached(_ step: Int, _ result: RunResult, _ run: String) -> Bool {
    result.steps >= step && ComparisonRow.evaluation(ofRun: run, at: step) != nil
  }

  // MARK: Processes

  /// One run of the program.
  struct Process {
    let title: String
    let arguments: [String]
    let config: JSONValue
    /// Which of all it is.
    let number: Int
  }

  /// Runs the program for each, all at once, to their ends.
  ///
  /// - Returns: how each ended, or why it failed.
  /// - Throws: what ends the whole comparison: a stop, a changed input, a directory that is in use or belongs to something else.
  private func processes(_ all: [Process]) throws -> [Result<ProgramRun.Outcome, Failed>] {
    if StopRequest.isRaised { throw Stopped() }
    try checkInputs()
    let calls = try all.map(call)
    let outcomes = try program(calls)
    if StopRequest.isRaised { throw Stopped() }
    let results = try zip(all, outcomes).map { process, outcome -> Result<ProgramRun.Outcome, Failed> in
      do { return .success(try checked(process, outcome)) } catch let failure as Failed { return .failure(failure) }
    }
    try checkInputs()
    return results
  }

  /// Writes the config of a process.
  func call(_ process: Process) throws -> ProgramRun.Call {
    observer(.begins(process.title, number: process.number, total: total))
    let name = "logs/" + process.title.map { $0.isLetter || $0.isNumber || "-._".contains($0) ? $0 : "-" }
    try directory.write(process.config.serialized(.pretty) + "\n", to: "\(name).json")
    try directory.list(["\(name).log", "\(name).log.out"])
    // A command stands in front of its options.
    var arguments = process.arguments
    arguments.insert("--config=\(directory.path)/\(name).json", at: arguments.first?.hasPrefix("-") == true ? 0 : 1)
    return .init(arguments: arguments, log: "\(directory.path)/\(name).log")
  }

  /// What a process has come to, if it has done what it should.
  ///
  /// - Throws: `Failed` if not; what ends the whole comparison.
  func checked(_ process: Process, _ outcome: ProgramRun.Outcome) throws -> ProgramRun.Outcome {
    // Where it was told to stop, or because somebody has stopped that process alone.
    let isPaused = outcome.code == 75 && process.arguments.contains { $0.hasPrefix("--until-step=") } && isAtPause(process, outcome)
    if outcome.code == 75, !isPaused { throw Stopped() }
    if outcome.code == 0 || isPaused { return outcome }
    // In use, or not ours to continue: a reason of the directory and not of the method. The figures of the row are still to come.
    if [6, 7].contains(outcome.code) {
      try checkInputs()
      throw ComparisonError.refused(title: process.title, reason: outcome.reason, code: outcome.code)
    }
    throw Failed(reason: "\(process.title) ended with \(outcome.code): \(outcome.complaint)", hasDiverged: outcome.code == 5)
  }

  /// Whether a training was stopped at the step that it was to stop at.
  private func isAtPause(_ process: Process, _ outcome: ProgramRun.Outcome) -> Bool {
    let directory = process.config["training"]?["output_dir"]?.string
    let written = directory.flatMap { try? RunResult(contentsOf: RunDirectory($0).resultFile) }?.steps
    let steps = outcome.json?["steps"]?.counter ?? (program.launcher == nil ? nil : written)
    return steps.map { process.arguments.contains("--until-step=\($0)") } ?? false
  }

  /// Waits until no process works in a run's directory: the run of a comparison that was killed saves before it ends.
  ///
  /// - Throws: `ComparisonError.refused` if that takes too long, `Stopped` if a stop is asked for.
  static func wait(forRun name: String, in path: String, _ observer: (Event) -> Void) throws {
    let run = "\(path)/\(name)"
    guard let holder = RunLock.holder(of: run) else { return }
    observer(.note("\(run) is in use by \(holder): waiting for its end"))
    let end = ContinuousClock.now + patience
    while let holder = RunLock.holder(of: run) {
      if StopRequest.isRaised { throw Stopped() }
      guard ContinuousClock.now < end else {
        throw ComparisonError.refused(
          title: run, reason: "in use by \(holder); wait for its end, or stop it (it saves on TERM), and call the same command again",
          code: 6)
      }
      usleep(100_000)
    }
  }

  /// How long another process may take to save and end.
  private static let patience = Duration.seconds(20)

  /// About how many processes there are for this one to start, at most.
  var total: Int {
    if case .shard(let shard, _) = division {
      return plan.processes.enumerated().reduce(0) { shard.has($1.offset) ? $0 + $1.element : $0 }
    }
    let control = config.control == nil ? 0 : 1
    return 1 + control + config.prompting.count
      + config.methods.reduce(0) { $0 + trials(of: $1) + config.seeds.count * (2 + control) }
  }

  private func trials(of method: ComparisonConfig.Method) -> Int {
    let count = method.learningRates.count
    if count < 2 { return 0 }
    if search == .all { return count }
    let kept = config.halving(method).rounds.map(\.kept)
    return count + kept.reduce(0, +)
  }
}
