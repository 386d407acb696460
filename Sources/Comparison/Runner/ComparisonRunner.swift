import FileFormats
import Foundation
import Reports
import struct Reports.ComparisonResult
import Tensors
import Training

/// Compares methods on one task: chooses each one's learning rate, trains it with every seed, measures it, and keeps the books.
///
/// Every training and every evaluation is a process of its own with a directory of its own, one after the other unless they are divided
/// otherwise (``Division``). Whatever is finished lies there, so that a comparison that was interrupted continues from there;
/// comparison.json is written anew after every process.
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
  /// Who does the runs.
  let division: Division
  let plan: RunPlan
  let program: ProgramRun
  let observer: (Event) -> Void
  private var inputs: ComparisonInputs
  /// The hashes of the inputs that all rows are of.
  let hashes: JSONObject
  var directory: ComparisonDirectory
  /// Whether an old comparison is moved aside until this one has a result.
  private var hasReplaced = false
  /// Whether the old comparison is back, because this one has no result.
  package private(set) var isDiscarded = false
  var result: ComparisonResult
  /// What is trained of all that the config lists.
  let search: ComparisonSearch
  /// Kilowatt-hours of the final runs, by the method's name.
  var energies: [String: [Double]] = [:]
  var number = 0
  /// Whether runs that do not wait for each other go side by side, and what those took that did.
  var sideBySide = SideBySideState()
  /// Bytes of the largest run so far.
  var largestRun = 0
  /// What is known of the runs where others, or several processes, do them.
  var spread = SpreadState()
  /// One comparison at a time works in the directory; nil where several share it, each of which holds it for moments.
  private var lock: RunLock?

  /// Takes the directory.
  ///
  /// - Parameters:
  ///   - program: path of this program.
  ///   - overwrites: whether a comparison that is there is replaced.
  ///   - division: who does the runs.
  /// - Throws: `ComparisonError` if another one is there, or something else; nothing is changed then.
  package init(
    _ config: ComparisonConfig, program: String, overwrites: Bool, division: Division = .alone, observer: @escaping (Event) -> Void
  ) throws {
    (self.config, self.division, self.observer, plan) = (config, division, observer, RunPlan(config))
    self.program = ProgramRun(program: program, launcher: division.launcher)
    let path = config.outputDirectory
    var inputs = ComparisonInputs(config, cache: .ofUser())
    let hashing = { (inputs: inout ComparisonInputs) in
      try StopRequest.interrupting { try inputs.hashes { path, done, total in observer(.hashing(path, done: done, total: total)) } }
    }
    if case .collected = division, try ComparisonDirectory(at: path) == nil { throw ComparisonError.nothing(directory: path) }
    // Others wait for the directory: what takes long is done before.
    if division.isShared { _ = try hashing(&inputs) }
    let isNew = try status(ofPath: path) == nil
    try makeDirectories(path)
    let lock = try ComparisonDirectory.lock(path, patience: division.isShared ? ComparisonDirectory.patience : .zero)
    lock.isDirectoryNew = isNew
    if let note = try ComparisonDirectory.settleReplaced(in: path) { observer(.note(note)) }
    let there = try ComparisonDirectory(at: path)
    // What is wrong with the directory is said before large files are hashed.
    if there == nil, let other = try entries(ofDirectory: path).first(where: { !$0.hasPrefix(".") }) {
      throw ComparisonError.occupied(directory: path, by: other)
    }
    if let there, !overwrites { try Self.refuseOtherSettings(there, config) }
    var hashes = try hashing(&inputs)
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
    let settings = overwrites ? nil : ComparisonSettings(contentsOf: "\(path)/\(ComparisonDirectory.settingsName)")
    // What depends on the results of others would have to be started again and again.
    search = config.search ?? settings?.search ?? (division.isShard ? .all : .halving)
    let before = overwrites ? nil : try? ComparisonResult(contentsOf: "\(path)/\(ReportFile.comparisonName)")
    result = ComparisonResult(
      createdAt: before?.createdAt ?? Self.now(), task: config.task, machine: before?.machine ?? Self.machine(),
      budget: ComparisonBudget(
        tuneSteps: config.methods.contains { $0.learningRates.count > 1 } ? config.tuning.steps : 0, tuneMetric: config.tuning.metric,
        seeds: config.seeds, search: search),
      pricing: config.pricing)
    readSideBySide()
    if config.search == nil, search == .all, there != nil, !division.isShared {
      observer(.note("\(path) was begun with every learning rate and every seed trained to its end, and continues so"))
    }
    do {
      try lock.note(runID: directory.record.id)
      try CommittedDirectory.recover(in: path, runID: directory.record.id)
      try directory.begin()
      try directory.write(
        ComparisonSettings(config: config.file.value, inputs: hashes, search: search).text, to: ComparisonDirectory.settingsName)
      if division.isShared {
        // The machine of a comparison is the one that it was begun on.
        if before == nil { try saveRows(pendingRows) }
        directory.isShared = true
      }
    } catch {
      settleReplaced()
      throw error
    }
    self.lock = division.isShared ? nil : lock
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
    result.rows = pendingRows
    do {
      if case .pool(let jobs, _) = division { try runWanted(jobs) { _ in true } } else { try runAlone() }
    } catch is Stopped { return nil }
    try report(isComplete: true)
    return result
  }

  /// Row by row: what is needed for one is done here and now.
  private func runAlone() throws {
    try fill(0) { try baseRow() }
    for (index, method) in config.methods.enumerated() { try fill(1 + index) { try firstRun(of: method) } }
    while let index = nextMethod { try fill(index) { try allRuns(of: config.methods[index - 1], result.rows[index]) } }
    for left in SeedScreening(result).left {
      completeEarly(left)
      tell(result.rows[left.row])
    }
    for (index, prompting) in config.prompting.enumerated() { try fill(1 + config.methods.count + index) { try row(of: prompting) } }
  }

  /// Writes the table and the page.
  func report(isComplete: Bool) throws {
    result.addForgetting()
    result.addBreakEven()
    result.finishedAt = isComplete ? Self.now() : nil
    try save()
    try directory.write(ComparisonCSV.text(result), to: ComparisonDirectory.tableName)
    try directory.write(ComparisonPage(result).html, to: ReportFile.name)
    if isComplete { directory.removeFrozenRows() }
  }

  /// The rows before anything is known.
  var pendingRows: [ComparisonRow] {
    [pending("base", .base)] + config.methods.map(pending) + config.prompting.map { pending($0.name, .prompting) }
  }

  private func saveRows(_ rows: [ComparisonRow]) throws {
    result.rows = rows
    try save()
  }

  func pending(_ name: String, _ kind: ComparisonRow.Kind) -> ComparisonRow { ComparisonRow(name: name, kind: kind, status: .pending) }

  func pending(_ method: ComparisonConfig.Method) -> ComparisonRow {
    var row = pending(method.name, .method)
    row.peftType = method.peft["peft_type"]?.string
    return row
  }

  /// The row of the next method that lacks seeds and is to have them; nil where there is none.
  var nextMethod: Int? {
    switch search {
    case .all: result.rows.firstIndex { $0.kind == .method && $0.status == .pending }
    case .halving: SeedScreening(result).next
    }
  }

  /// Completes the row of a method that is clearly worse than the best one, and records the seeds that it was not trained with.
  ///
  /// - Parameter left: the row, how far it lies behind the best one, and the interval that tells them apart.
  func completeEarly(_ left: (row: Int, behind: Int, interval: Double)) {
    let trained = result.rows[left.row].seeds.map(\.seed)
    result.rows[left.row].status = .completed
    result.rows[left.row].notRun = SeedsNotRun(
      seeds: config.seeds.filter { !trained.contains($0) }, behind: result.rows[left.behind].name, interval: left.interval)
  }

  /// A stop was asked for; whatever is finished stays.
  struct Stopped: Error {}

  /// A result that is still to come: from another process, or at a later moment. The row stays pending.
  struct Waiting: Error {}

  /// A process that did not do what it should: the row has failed, the others go on.
  struct Failed: Error {
    let reason: String
    /// Whether the numbers ceased to be finite.
    var hasDiverged = false
  }

  private func fill(_ index: Int, _ row: () throws -> ComparisonRow) throws {
    do { result.rows[index] = try row() } catch let failure as Failed { fail(index, failure) }
    tell(result.rows[index])
    try save()
  }

  /// The row of a method, or of a way of prompting, that did not do what it should.
  func fail(_ index: Int, _ failure: Failed) {
    let old = result.rows[index]
    result.rows[index] = ComparisonRow(name: old.name, kind: old.kind, status: .failed, note: failure.reason, peftType: old.peftType)
  }

  /// Tells whoever watches of a row.
  func tell(_ row: ComparisonRow) {
    if row.status == .failed { observer(.failed(row.name, reason: row.note ?? "")) }
    observer(.row(row))
  }

  func save() throws { try directory.write(result.text, to: ReportFile.comparisonName) }

  /// Writes a result of a process; from the first one on the old comparison is replaced.
  func keep(_ object: JSONValue, in name: String) throws {
    try directory.write(object.serialized() + "\n", to: name)
    try hasResult()
  }

  func hasResult() throws {
    guard hasReplaced else { return }
    try directory.dropReplaced()
    hasReplaced = false
  }

  // MARK: Inputs

  /// Throws if a file that the comparison reads is not what it was: what comes out of a process that read it belongs in no row.
  func checkInputs() throws {
    let changes = ComparisonInputs.changes(from: hashes, to: try inputs.hashes())
    guard changes.isEmpty else { throw ComparisonError.inputsChanged(changes) }
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
