import FileFormats
import Foundation
import Reports
import struct Reports.ComparisonResult
import Tensors
import Training

/// Compares methods on one task: chooses each one's learning rate, trains it with every seed, measures it, and keeps the books.
///
/// Every training and every evaluation is a process of its own with a directory of its own, one after the other. Whatever is finished lies
/// there, so that a comparison that was interrupted continues from there; comparison.json is written anew after every process.
package final class ComparisonRunner {
  /// What happens, for whoever watches.
  package enum Event {
    /// A process begins: what it is for, its number and how many there are about.
    case begins(String, number: Int, total: Int)
    /// Something worth knowing.
    case note(String)
    /// A large file is hashed: bytes done and in all.
    case hashing(String, done: Int, total: Int)
    /// It was finished by an earlier run of this comparison.
    case kept(String)
    case failed(String, reason: String)
    /// A row has its figures.
    case row(ComparisonRow)
  }

  let config: ComparisonConfig
  let program: ProgramRun
  private let observer: (Event) -> Void
  private var inputs: ComparisonInputs
  /// The hashes of the inputs that all rows are of.
  private let hashes: JSONObject
  private(set) var directory: ComparisonDirectory
  /// Whether an old comparison is moved aside until this one has a result.
  private var hasReplaced = false
  /// Whether the old comparison is back, because this one has no result.
  package private(set) var isDiscarded = false
  private(set) var result: ComparisonResult
  private var number = 0
  /// One comparison at a time works in the directory.
  private let lock: RunLock

  /// Takes the directory.
  ///
  /// - Parameters:
  ///   - program: path of this program.
  ///   - overwrites: whether a comparison that is there is replaced.
  /// - Throws: `ComparisonError` if another one is there, or something else; nothing is changed then.
  package init(_ config: ComparisonConfig, program: String, overwrites: Bool, observer: @escaping (Event) -> Void) throws {
    (self.config, self.observer) = (config, observer)
    self.program = ProgramRun(program: program)
    let path = config.outputDirectory
    let isNew = try status(ofPath: path) == nil
    try makeDirectories(path)
    lock = try RunLock(path)
    lock.isDirectoryNew = isNew
    if let note = try ComparisonDirectory.settleReplaced(in: path) { observer(.note(note)) }
    let there = try ComparisonDirectory(at: path)
    // What is wrong with the directory is said before large files are hashed.
    if there == nil, let other = try entries(ofDirectory: path).first(where: { !$0.hasPrefix(".") }) {
      throw ComparisonError.occupied(directory: path, by: other)
    }
    if let there, !overwrites { try Self.refuseOtherSettings(there, config) }
    var inputs = ComparisonInputs(config, cache: .ofUser())
    var hashes = try StopRequest.interrupting {
      try inputs.hashes { path, done, total in observer(.hashing(path, done: done, total: total)) }
    }
    var hasReplaced = false
    if let there, !overwrites {
      hashes = try Self.continued(there, hashes) { observer(.note($0)) }
      directory = there
    } else {
      if let there {
        try StopRequest.interrupting { try there.refuseReplacing(by: config.methods.map(\.name), inputs: inputs.paths) }
        do { for run in try there.runs() { try Self.wait(forRun: run, in: path, observer) } } catch is Stopped {
          throw Diagnostic(.interrupted, [.init(file: path, message: "waiting for its runs was stopped on request")])
        }
        try there.moveAside()
        hasReplaced = true
      }
      directory = ComparisonDirectory(path)
    }
    (self.inputs, self.hashes, self.hasReplaced) = (inputs, hashes, hasReplaced)
    result = ComparisonResult(
      createdAt: Self.now(), task: config.task, machine: Self.machine(),
      budget: ComparisonBudget(
        tuneSteps: config.methods.contains { $0.learningRates.count > 1 } ? config.tuning.steps : 0, tuneMetric: config.tuning.metric,
        seeds: config.seeds),
      pricing: config.pricing)
    if !overwrites, let before = try? ComparisonResult(contentsOf: "\(path)/\(ReportFile.comparisonName)") {
      (result.createdAt, result.machine) = (before.createdAt, before.machine)
    }
    do {
      try lock.note(runID: directory.record.id)
      try CommittedDirectory.recover(in: path, runID: directory.record.id)
      try directory.begin()
      try directory.write(ComparisonSettings(config: config.file.value, inputs: hashes).text, to: ComparisonDirectory.settingsName)
    } catch {
      settleReplaced()
      throw error
    }
  }

  private static func refuseOtherSettings(_ there: ComparisonDirectory, _ config: ComparisonConfig) throws {
    if let settings = ComparisonSettings(contentsOf: "\(there.path)/\(ComparisonDirectory.settingsName)") {
      let changes = settings.changes(to: config.file.value)
      guard changes.isEmpty else { throw ComparisonError.differs(directory: there.path, changes) }
    }
    let foreign = try there.foreignFiles()
    guard foreign.isEmpty else { throw ComparisonError.foreign(directory: there.path, foreign) }
  }

  /// The hashes to continue with: those recorded, with those of what has come since.
  private static func continued(_ there: ComparisonDirectory, _ now: JSONObject, _ note: (String) -> Void) throws -> JSONObject {
    let settingsPath = "\(there.path)/\(ComparisonDirectory.settingsName)"
    guard let recorded = ComparisonSettings(contentsOf: settingsPath)?.inputs else {
      note(
        "\(settingsPath) is of an older version, which noted no hashes: the rows that are there are compared with the files of now by their "
          + "model and their training data alone")
      return now
    }
    let changes = ComparisonInputs.changes(from: recorded, to: now)
    guard changes.isEmpty else { throw ComparisonError.inputsDiffer(directory: there.path, changes) }
    var all = recorded
    for member in now.members { all[member.key] = member.value }
    return all
  }

  /// Puts the old comparison back, if this one has no result.
  private func settleReplaced() {
    guard hasReplaced else { return }
    do {
      if let note = try ComparisonDirectory.settleReplaced(in: directory.path) { observer(.note(note)) }
      isDiscarded = true
    } catch { observer(.note("the comparison that was there is still moved aside: \(error)")) }
  }

  /// Runs whatever is missing.
  ///
  /// - Returns: the finished comparison; nil if a stop was asked for.
  package func run() throws -> ComparisonResult? {
    defer { settleReplaced() }
    let pending = { (name: String, kind: ComparisonRow.Kind) in ComparisonRow(name: name, kind: kind, status: .pending) }
    result.rows =
      [pending("base", .base)] + config.methods.map { pending($0.name, .method) } + config.prompting.map { pending($0.name, .prompting) }
    do {
      try fill(0) { try baseRow() }
      for (index, method) in config.methods.enumerated() { try fill(1 + index) { try row(of: method) } }
      for (index, prompting) in config.prompting.enumerated() { try fill(1 + config.methods.count + index) { try row(of: prompting) } }
    } catch is Stopped { return nil }
    result.addForgetting()
    result.addBreakEven()
    result.finishedAt = Self.now()
    try save()
    try directory.write(ComparisonCSV.text(result), to: ComparisonDirectory.tableName)
    try directory.write(ComparisonPage(result).html, to: ReportFile.name)
    return result
  }

  /// A stop was asked for; whatever is finished stays.
  struct Stopped: Error {}

  /// A process that did not do what it should: the row has failed, the others go on.
  struct Failed: Error {
    let reason: String
    /// Whether the numbers ceased to be finite.
    var hasDiverged = false
  }

  private func fill(_ index: Int, _ row: () throws -> ComparisonRow) throws {
    do { result.rows[index] = try row() } catch let failure as Failed {
      result.rows[index].status = .failed
      result.rows[index].note = failure.reason
      observer(.failed(result.rows[index].name, reason: failure.reason))
    }
    observer(.row(result.rows[index]))
    try save()
  }

  private func save() throws { try directory.write(result.text, to: ReportFile.comparisonName) }

  /// Writes a result of a process; from the first one on the old comparison is replaced.
  private func keep(_ object: JSONValue, in name: String) throws {
    try directory.write(object.serialized() + "\n", to: name)
    try hasResult()
  }

  private func hasResult() throws {
    guard hasReplaced else { return }
    try directory.dropReplaced()
    hasReplaced = false
  }

  // MARK: Inputs

  /// Throws if a file that the comparison reads is not what it was: what comes out of a process that read it belongs in no row.
  private func checkInputs() throws {
    let changes = ComparisonInputs.changes(from: hashes, to: try inputs.hashes())
    guard changes.isEmpty else { throw ComparisonError.inputsChanged(changes) }
  }

  // MARK: Processes

  /// Runs the program for an answer in JSON that is kept in a file, or takes the answer that is there.
  ///
  /// - Parameter name: of the file, relative to the directory.
  func answer(_ title: String, kept name: String, _ arguments: [String], config json: JSONValue) throws -> EvaluationResult {
    number += 1
    let foreign = try directory.foreign(among: [name])
    guard foreign.isEmpty else { throw ComparisonError.foreign(directory: directory.path, foreign) }
    let file = "\(directory.path)/\(name)"
    if let kept = try? EvaluationResult(StrictJSON.parse(contentsOf: file), file: file) {
      observer(.kept(title))
      return kept
    }
    let outcome = try process(title, arguments, json)
    guard let answer = outcome.json else { throw Failed(reason: "\(title): printed no result") }
    try keep(answer, in: name)
    return try EvaluationResult(answer, file: file)
  }

  /// Trains in a directory, or continues there, or takes the result that is there.
  ///
  /// - Parameter name: of the run's directory, relative to the comparison's.
  func train(_ title: String, _ json: JSONValue, in name: String) throws -> (result: RunResult, kilowattHours: Double?) {
    number += 1
    let (run, energyName) = ("\(directory.path)/\(name)", "\(name)/energy.json")
    try directory.list([name])
    let file = RunDirectory(run).resultFile
    if let kept = try? RunResult(contentsOf: file), kept.status == .completed {
      let changes = ComparisonInputs.changes(ofRun: run, from: hashes)
      guard changes.isEmpty else { throw ComparisonError.runDiffers(run: run, changes) }
      observer(.kept(title))
      return (kept, (try? StrictJSON.parse(contentsOf: "\(directory.path)/\(energyName)"))?["kwh"]?.double)
    }
    try Self.wait(forRun: name, in: directory.path, observer)
    let meter = EnergyMeter()
    let outcome = try process(title, ["--resume", "auto", "--json"], json)
    guard let result = outcome.json else { throw Failed(reason: "\(title): printed no result") }
    let energy = meter?.kilowattHours
    if let energy { try keep(["kwh": JSONValue(energy)], in: energyName) }
    try hasResult()
    return (try RunResult(result, file: file), energy)
  }

  private func process(_ title: String, _ arguments: [String], _ json: JSONValue) throws -> ProgramRun.Outcome {
    if StopRequest.isRaised { throw Stopped() }
    try checkInputs()
    observer(.begins(title, number: number, total: total))
    let name = "logs/" + title.map { $0.isLetter || $0.isNumber || "-._".contains($0) ? $0 : "-" }
    try directory.write(json.serialized(.pretty) + "\n", to: "\(name).json")
    try directory.list(["\(name).log", "\(name).log.out"])
    let command = arguments.first.map { $0.hasPrefix("-") } == true ? [] : [arguments[0]]
    let options = command.isEmpty ? arguments : Array(arguments.dropFirst())
    let outcome = try program(
      command + ["--config=\(directory.path)/\(name).json"] + options, log: "\(directory.path)/\(name).log")
    if outcome.code == 75 || StopRequest.isRaised { throw Stopped() }
    try checkInputs()
    // In use, or not ours to continue: a reason of the directory and not of the method. The figures of the row are still to come.
    if [6, 7].contains(outcome.code) { throw ComparisonError.refused(title: title, reason: outcome.reason, code: outcome.code) }
    guard outcome.code == 0 else {
      throw Failed(reason: "\(title) ended with \(outcome.code): \(outcome.complaint)", hasDiverged: outcome.code == 5)
    }
    return outcome
  }

  /// Waits until no process works in a run's directory: the run of a comparison that was killed saves before it ends.
  ///
  /// - Throws: `ComparisonError.refused` if that takes too long, `Stopped` if a stop is asked for.
  private static func wait(forRun name: String, in path: String, _ observer: (Event) -> Void) throws {
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

  /// About how many processes there are in all.
  private var total: Int {
    let control = config.control == nil ? 0 : 1
    return 1 + control + config.prompting.count
      + config.methods.reduce(0) { sum, method in
        sum + (method.learningRates.count > 1 ? method.learningRates.count : 0) + config.seeds.count * (2 + control)
      }
  }

  private static func now() -> String { Date().formatted(.iso8601) }

  private static func machine() -> ComparisonMachine {
    let (backend, numerics) = (Backend.current, Backend.current.numerics)
    return ComparisonMachine(
      name: numerics.device, cores: backend.threads, kernels: numerics.kernels,
      blas: "\(numerics.blas), kernels for \(numerics.blasCore)",
      memoryBytes: backend.describedDevice()?.totalBytes ?? MachineMemory.totalBytes(), peakFlops: ProductSpeed.measure(seconds: 1),
      version: toolVersion)
  }
}
