import FileFormats
import Foundation
import Tensors
import Training

/// Compares methods on one task: chooses each one's learning rate, trains it with every seed, measures it, and keeps the books.
///
/// Every training and every evaluation is a process of its own with a directory of its own, one after the other. Whatever is finished lies
/// there, so that a comparison that was interrupted goes on behind it; comparison.json is written anew after every process.
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
  private(set) var result: ComparisonResult
  private var number = 0
  /// One comparison at a time works in the directory.
  private let lock: RunLock

  /// Where everything of this comparison lies.
  var directory: String { config.outputDirectory }

  /// Takes the directory.
  ///
  /// - Parameters:
  ///   - program: path of this program.
  ///   - overwrites: whether a comparison that is there is deleted.
  /// - Throws: `ComparisonError.differs` if one with other settings is there.
  package init(_ config: ComparisonConfig, program: String, overwrites: Bool, observer: @escaping (Event) -> Void) throws {
    (self.config, self.observer) = (config, observer)
    self.program = ProgramRun(program: program)
    let directory = config.outputDirectory
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    lock = try RunLock(directory)
    let settingsPath = "\(directory)/settings.json"
    if overwrites, try status(ofPath: settingsPath) != nil {
      // The settings last: as long as they are there, this is known to be a comparison.
      for name in try entries(ofDirectory: directory) where name != "settings.json" && !name.hasPrefix(".") {
        try FileManager.default.removeItem(atPath: "\(directory)/\(name)")
      }
      try FileManager.default.removeItem(atPath: settingsPath)
    }
    try FileManager.default.createDirectory(atPath: "\(directory)/logs", withIntermediateDirectories: true)
    var inputs = ComparisonInputs(config, cache: .ofUser())
    let hashes = try StopRequest.interrupting {
      try inputs.hashes { path, done, total in observer(.hashing(path, done: done, total: total)) }
    }
    if let there = ComparisonSettings(contentsOf: settingsPath) {
      let changes = there.changes(to: config.file.value)
      guard changes.isEmpty else { throw ComparisonError.differs(directory: directory, changes) }
      if let recorded = there.inputs {
        let changes = ComparisonInputs.changes(from: recorded, to: hashes)
        guard changes.isEmpty else { throw ComparisonError.inputsDiffer(directory: directory, changes) }
      } else {
        observer(
          .note(
            "\(settingsPath) is of an older version, which noted no hashes: of the rows that are there only model and training data "
              + "are compared with the files as they are now"))
      }
    } else {
      let others = try entries(ofDirectory: directory).filter { $0 != "logs" && !$0.hasPrefix(".") }
      guard others.isEmpty else { throw ComparisonError.occupied(directory: directory, by: others.sorted()[0]) }
    }
    try SingleFile.writeAtomically(ComparisonSettings(config: config.file.value, inputs: hashes).text, to: settingsPath)
    (self.inputs, self.hashes) = (inputs, hashes)
    result = ComparisonResult(
      createdAt: Self.now(), task: config.task, machine: Self.machine(),
      budget: ComparisonBudget(
        tuneSteps: config.methods.contains { $0.learningRates.count > 1 } ? config.tuning.steps : 0, tuneMetric: config.tuning.metric,
        seeds: config.seeds),
      pricing: config.pricing)
    if let before = try? ComparisonResult(contentsOf: "\(directory)/\(ReportFile.comparisonName)") {
      (result.createdAt, result.machine) = (before.createdAt, before.machine)
    }
  }

  /// Runs whatever is missing.
  ///
  /// - Returns: the finished comparison; nil if a stop was asked for.
  package func run() throws -> ComparisonResult? {
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
    try ComparisonCSV.write(result, to: "\(directory)/comparison.csv")
    try ComparisonPage(result).write(to: "\(directory)/\(ReportFile.name)")
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

  private func save() throws { try result.write(to: "\(directory)/\(ReportFile.comparisonName)") }

  // MARK: Inputs

  /// Throws if a file that the comparison reads is not what it was: what comes out of a process that read it belongs in no row.
  private func checkInputs() throws {
    let changes = ComparisonInputs.changes(from: hashes, to: try inputs.hashes())
    guard changes.isEmpty else { throw ComparisonError.inputsChanged(changes) }
  }

  // MARK: Processes

  /// Runs the program for an answer in JSON that is kept in a file, or takes the answer that is there.
  func answer(_ title: String, kept path: String, _ arguments: [String], config json: JSONValue) throws -> JSONValue {
    number += 1
    if let kept = try? StrictJSON.parse(contentsOf: path) {
      observer(.kept(title))
      return kept
    }
    let outcome = try process(title, arguments, json)
    guard let answer = outcome.json else { throw Failed(reason: "\(title): printed no result") }
    try SingleFile.writeAtomically(answer.serialized() + "\n", to: path)
    return answer
  }

  /// Trains in a directory, or goes on there, or takes the result that is there.
  func train(_ title: String, _ json: JSONValue, in run: String) throws -> (result: JSONValue, kilowattHours: Double?) {
    number += 1
    let energyPath = "\(run)/energy.json"
    let kept = try? StrictJSON.parse(contentsOf: "\(run)/result.json")
    if let kept, kept["status"] == "completed" {
      let changes = ComparisonInputs.changes(ofRun: run, from: hashes)
      guard changes.isEmpty else { throw ComparisonError.runDiffers(run: run, changes) }
      observer(.kept(title))
      return (kept, (try? StrictJSON.parse(contentsOf: energyPath))?["kwh"]?.double)
    }
    let meter = EnergyMeter()
    let outcome = try process(title, ["--resume", "auto", "--json"], json)
    guard let result = outcome.json else { throw Failed(reason: "\(title): printed no result") }
    let energy = meter?.kilowattHours
    if let energy { try SingleFile.writeAtomically(JSONValue(["kwh": JSONValue(energy)]).serialized() + "\n", to: energyPath) }
    return (result, energy)
  }

  private func process(_ title: String, _ arguments: [String], _ json: JSONValue) throws -> ProgramRun.Outcome {
    if StopRequest.isRaised { throw Stopped() }
    try checkInputs()
    observer(.begins(title, number: number, total: total))
    let name = "\(directory)/logs/" + title.map { $0.isLetter || $0.isNumber || "-._".contains($0) ? $0 : "-" }
    try SingleFile.writeAtomically(json.serialized(.pretty) + "\n", to: "\(name).json")
    let command = arguments.first.map { $0.hasPrefix("-") } == true ? [] : [arguments[0]]
    let options = command.isEmpty ? arguments : Array(arguments.dropFirst())
    let outcome = try runWhenFree(title, command + ["--config=\(name).json"] + options, log: "\(name).log")
    if outcome.code == 75 || StopRequest.isRaised { throw Stopped() }
    try checkInputs()
    // In use, or not ours to continue: a reason of the directory and not of the method. The figures of the row are still to come.
    if [6, 7].contains(outcome.code) { throw ComparisonError.refused(title: title, reason: outcome.reason, code: outcome.code) }
    guard outcome.code == 0 else {
      throw Failed(reason: "\(title) ended with \(outcome.code): \(outcome.complaint)", hasDiverged: outcome.code == 5)
    }
    return outcome
  }

  /// Runs the program; where its directory is in use, again until it is free. The run of a comparison that was killed saves before it
  /// ends.
  private func runWhenFree(_ title: String, _ arguments: [String], log: String) throws -> ProgramRun.Outcome {
    var outcome = try program(arguments, log: log)
    let end = ContinuousClock.now + Self.patience
    if outcome.code == 6 { observer(.note("\(title): waiting, because \(outcome.reason)")) }
    while outcome.code == 6, ContinuousClock.now < end, !StopRequest.isRaised {
      usleep(500_000)
      outcome = try program(arguments, log: log)
    }
    return outcome
  }

  /// How long another process may take to save and end.
  private static let patience = Duration.seconds(30)

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
