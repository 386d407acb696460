import FileFormats
import Glibc
import Reports
import Training
import Transformers

/// The directory that a comparison leaves behind (`output_dir`), and what lies where in it.
///
/// `.record.json` lists every name that the comparison has written, and the hashes of the files that it wrote itself. Only what is listed,
/// and still is what was written, is ever replaced or removed. A run has a directory and a record of its own.
struct ComparisonDirectory {
  static let settingsName = "settings.json", tableName = "comparison.csv", sideBySideName = "side-by-side.json"
  private static let files = [settingsName, ReportFile.comparisonName, tableName, ReportFile.name]
  /// What lies beside the folders of the methods; no row may have one of these names.
  static let ownNames = ["base", "logs", "prompting", sideBySideName] + files

  /// A page may be drawn before the comparison draws its own.
  private static let alwaysListed = [OwnershipRecord.fileName, ReportFile.name]

  /// Where the runs share what frozen blocks compute. What is there is found by its content and belongs to no comparison in particular: it
  /// is of use to the next one if this one is stopped, and goes when one is complete.
  static func frozenRows(in path: String) -> String { "\(path)/.frozen-rows" }

  /// Removes that.
  func removeFrozenRows() {
    let directory = Self.frozenRows(in: path)
    for name in (try? entries(ofDirectory: directory)) ?? [] where name.hasSuffix(FrozenActivations.fileSuffix) {
      unlink("\(directory)/\(name)")
    }
    rmdir(directory)
  }

  let path: String
  private(set) var record: OwnershipRecord
  /// Whether other processes write here at the same time: the record is read again, and the directory held, for each change.
  var isShared = false

  /// A comparison that begins here.
  init(_ path: String) {
    self.path = path
    record = OwnershipRecord(.comparison, id: uniqueSuffix(), names: Self.alwaysListed)
  }

  /// The comparison that is here; nil where there is none.
  ///
  /// - Throws: if nobody can tell.
  init?(at path: String) throws(Diagnostic) {
    self.path = path
    do throws(Diagnostic) {
      if let record = try OwnershipRecord(ofDirectory: path), record.owner == .comparison {
        self.record = record
        return
      }
    } catch {
      guard error.category == .rejected else { throw error }
    }
    guard let settings = ComparisonSettings(contentsOf: "\(path)/\(Self.settingsName)"), settings.inputs == nil else { return nil }
    // The same id whenever it is read.
    let id = "unrecorded-" + SHA256.hash(settings.config.serialized()).prefix(16)
    record = OwnershipRecord(.comparison, id: id, names: Self.alwaysListed)
    try adopt(rows: settings.rowNames)
  }

  // MARK: Writing

  /// What stands under a name that a comparison writes and is not what this one has written there.
  ///
  /// - Parameter names: relative to the directory.
  func foreign(among names: [String]) throws(Diagnostic) -> [String] {
    var foreign: [String] = []
    for name in names where try status(ofPath: "\(path)/\(name)") != nil {
      if try !isOwn(name) { foreign.append(name) }
    }
    return foreign
  }

  /// The names beside the folders that are written over and over.
  func foreignFiles() throws(Diagnostic) -> [String] { try foreign(among: Self.files) }

  /// Puts the record on the disk.
  func begin() throws(Diagnostic) { try record.write(to: path) }

  /// Lists names before a process writes under them.
  ///
  /// - Throws: if something stands there already that is not listed.
  mutating func list(_ names: [String]) throws {
    if names.allSatisfy(record.lists) { return }
    try exclusively { directory in
      let new = names.filter { !directory.record.lists($0) }
      if new.isEmpty { return }
      let taken = try directory.foreign(among: new)
      guard taken.isEmpty else { throw ComparisonError.foreign(directory: directory.path, taken) }
      directory.record.add(new)
      try directory.record.write(to: directory.path)
    }
  }

  /// Writes a file so that a crash leaves the old one or the new one.
  mutating func write(_ text: String, to name: String) throws {
    try exclusively { directory in
      let (path, file) = (directory.path, "\(directory.path)/\(name)")
      let taken = try directory.foreign(among: [name])
      guard taken.isEmpty else { throw ComparisonError.foreign(directory: path, taken) }
      let hash = SHA256.hash(text)
      if directory.hashes(of: name).last != hash {
        // Before the file: after a crash in between, what stands there still has the hash before.
        directory.note(hash, of: name)
        try directory.record.write(to: path)
      }
      try makeDirectories(parent(ofPath: file))
      try SingleFile.writeAtomically(text, to: file, owner: directory.record.id)
    }
  }

  /// Refuses what stands under a name and is not of this comparison.
  mutating func refuseForeign(_ name: String) throws {
    if try foreign(among: [name]).isEmpty { return }
    // Somebody may have written it, and listed it before, since the record was read.
    if isShared { try refresh() }
    let foreign = try foreign(among: [name])
    guard foreign.isEmpty else { throw ComparisonError.foreign(directory: path, foreign) }
  }

  /// Reads what others have listed since.
  ///
  /// - Throws: `ComparisonError.gone` if this comparison is not there any more.
  mutating func refresh() throws {
    guard isShared else { return }
    guard let now = try OwnershipRecord(ofDirectory: path), now.id == record.id else { throw ComparisonError.gone(directory: path) }
    record = now
  }

  /// Changes the directory while nobody else does.
  private mutating func exclusively(_ change: (inout Self) throws -> Void) throws {
    guard isShared else { return try change(&self) }
    let lock = try Self.lock(path, patience: Self.patience)
    try withExtendedLifetime(lock) {
      try refresh()
      try change(&self)
    }
  }

  /// Others hold a shared directory for moments.
  static let patience = Duration.seconds(60)

  /// Takes the directory, as soon as it is free.
  ///
  /// - Throws: `RunError.inUse` if it is not in that time; a stop that is asked for meanwhile.
  static func lock(_ path: String, patience: Duration) throws -> RunLock {
    let end = ContinuousClock.now + patience
    while true {
      do { return try RunLock(path) } catch let error as RunError {
        guard case .inUse = error, ContinuousClock.now < end else { throw error }
        if StopRequest.isRaised { throw ComparisonRunner.Stopped() }
        // Not all at the same moments.
        usleep(.random(in: 5_000...40_000))
      }
    }
  }

  // MARK: Hashes

  private static let hashesKey = "sha256"

  /// The last two: the file may be of the one before.
  private func hashes(of name: String) -> [String] { record.details[Self.hashesKey]?[name]?.array?.compactMap(\.string) ?? [] }

  private mutating func note(_ hash: String, of name: String) {
    var all = record.details[Self.hashesKey]?.object ?? [:]
    all[name] = JSONValue(hashes(of: name).suffix(1) + [hash])
    record.details[Self.hashesKey] = JSONValue(all)
    record.add([name])
  }

  /// Whether a file is listed, and as it was written.
  func isOwn(_ name: String) throws(Diagnostic) -> Bool {
    let file = "\(path)/\(name)"
    guard record.lists(name), try status(ofPath: file)?.isRegularFile == true else { return false }
    if name == OwnershipRecord.fileName { return true }
    // A page may have been drawn anew by `report`; logs are written by the runs, and nobody has hashed them.
    if name == ReportFile.name, ReportFile.isReport(file) { return true }
    if name.hasPrefix("logs/"), hashes(of: name).isEmpty { return true }
    return hashes(of: name).contains(try SHA256.hash(ofFile: file, followsLinks: false))
  }

  // MARK: Older versions

  /// Lists what an older version, which kept no record, has written for these rows.
  private mutating func adopt(rows: [String]) throws(Diagnostic) {
    for name in Self.files + ["base/evaluation.json", "base/control.json"] + rows.map({ "prompting/\($0).json" }) { try adopt(name) }
    for row in rows where try isDirectory(row) {
      for run in try entries(ofDirectory: "\(path)/\(row)") where run.hasPrefix("seed-") || run.hasPrefix("lr-") {
        guard try isRun("\(path)/\(row)/\(run)") else { continue }
        record.add(["\(row)/\(run)"])
        for name in ["evaluation.json", "control.json", "energy.json"] { try adopt("\(row)/\(run)/\(name)") }
      }
    }
    guard try isDirectory("logs") else { return }
    for name in try entries(ofDirectory: "\(path)/logs") where (rows + ["base"]).contains(where: { name.hasPrefix($0) }) {
      if [".json", ".log", ".log.out"].contains(where: { name.hasSuffix($0) }) { record.add(["logs/\(name)"]) }
    }
  }

  /// Whether a directory is that of a run, or of one that had not written anything yet.
  private func isRun(_ path: String) throws(Diagnostic) -> Bool {
    if RunDirectory(path).runID != nil { return true }
    return try entries(ofDirectory: path).allSatisfy { [".lock", "checkpoints"].contains($0) }
  }

  private mutating func adopt(_ name: String) throws(Diagnostic) {
    let file = "\(path)/\(name)"
    guard try status(ofPath: file)?.isRegularFile == true else { return }
    let isOurs =
      switch name {
      case Self.settingsName: true
      case ReportFile.name: ReportFile.isReport(file)
      case Self.tableName: (try? FileDescriptor.contents(ofPath: file))?.starts(with: ComparisonCSV.beginning.utf8) == true
      case ReportFile.comparisonName: (try? ComparisonResult(contentsOf: file)) != nil
      default: (try? StrictJSON.parse(contentsOf: file))?.object != nil
      }
    if isOurs { note(try SHA256.hash(ofFile: file, followsLinks: false), of: name) }
  }

  func isDirectory(_ name: String) throws(Diagnostic) -> Bool { try status(ofPath: "\(path)/\(name)")?.isDirectory == true }
}
