import FileFormats
import Glibc
import Methods

/// Which of the names that a run writes are its own, and which are somebody else's. A start that would touch the latter is refused before
/// anything is changed.
extension RunDirectory {
  /// What lies under the names of a run. Paths are relative to the directory.
  package struct Holdings: Sendable {
    /// Id of the run that is here; nil for none.
    package var runID: String?
    /// What the run has written, and is as it was written: files, committed directories, checkpoints.
    package var own: [String] = []
    /// What stands under a name of a run and is not the run's.
    package var foreign: [String] = []
    /// What was changed or added in a folder of the run's.
    package var mixed: [String] = []
    /// Checkpoints that the user has pinned.
    package var pinned: [String] = []

    /// Whether anything of the run's is worth keeping: a checkpoint, an adapter, a model, a result.
    package var hasSavedWork: Bool {
      (own + mixed).contains { name in !Self.beginnings.contains { UTF8Key($0) == UTF8Key(name) } }
    }

    /// What a run writes before it has saved anything.
    private static let beginnings = [OwnershipRecord.fileName, "run.json", "metrics.jsonl", "report.html", "checkpoints/step-00000000"]
  }

  /// How to tell what is a run's.
  private struct Claim {
    let id: String
    /// Nil for a run of an older version.
    let record: OwnershipRecord?
    /// The folders whose manifests do not name the run, because an older version has written them.
    let unnamedFolders: [String]
  }

  /// Files and folders of a run but `checkpoints/`, in the order in which they go.
  private static let parts = [
    "result.json", "metrics.jsonl", "adapter", "adapter-best", "model", "model-best", "report.html", "run.json", OwnershipRecord.fileName,
  ]
  /// Names the folders of an older version in the record's details.
  static let adoptedKey = "adopted"
  /// Between the name of a part and the branch that was left behind with it.
  static let abandonedMark = ".abandoned-"

  /// Whether a name is one of a run's, as it stands or left behind by a branch; `checkpoints` is not among them.
  static func isPart(_ name: String) -> Bool { parts.contains(part(of: name)) }

  /// Sorts out what is here.
  ///
  /// - Parameters:
  ///   - id: the run; nil for the one that the record, or without one run.json, names.
  ///   - withCheckpoints: looks at the checkpoints, too.
  ///   - readsContent: compares hashes; otherwise names and sizes only.
  /// - Throws: if nobody can tell, or a stop was asked for.
  package func holdings(
    ofRun id: String? = nil, withCheckpoints: Bool = true, readsContent: Bool = true
  ) throws(Diagnostic) -> Holdings {
    let claim = try claim(of: id)
    var holdings = Holdings(runID: claim?.id)
    guard try status(ofPath: path) != nil else { return holdings }
    for name in try entries(ofDirectory: path) where Self.isPart(name) {
      let found = try ownership(of: name, claim, readsContent: readsContent)
      let foreign = found.foreign.map(relative)
      if found.isIntact { holdings.own.append(name) } else if found.isOwn { holdings.mixed += foreign } else { holdings.foreign += foreign }
    }
    // The record last: see ``ReplacedFiles``.
    holdings.own.sort { (a, b) in (Self.parts.firstIndex(of: Self.part(of: a)) ?? 0) < (Self.parts.firstIndex(of: Self.part(of: b)) ?? 0) }
    if withCheckpoints { try addCheckpoints(to: &holdings, readsContent: readsContent) }
    return holdings
  }

  /// The record of the run that is here; nil where there is none, or where what has its name is something else.
  package func record() throws(Diagnostic) -> OwnershipRecord? {
    do throws(Diagnostic) {
      guard let record = try OwnershipRecord(ofDirectory: path), record.owner == .run else { return nil }
      return record
    } catch {
      guard error.category == .rejected else { throw error }
      return nil
    }
  }

  /// Id of the run that is here, by its record, or by run.json where an older version has written no record.
  package func recordedID() throws(Diagnostic) -> String? { try record()?.id ?? runID }

  private func claim(of id: String?) throws(Diagnostic) -> Claim? {
    let record = try record()
    let recorded = try recordedID()
    guard let id = id ?? recorded else { return nil }
    if let record, UTF8Key(record.id) == UTF8Key(id) {
      return Claim(id: id, record: record, unnamedFolders: record.details[Self.adoptedKey]?.array?.compactMap(\.string) ?? [])
    }
    let type = (try? StrictJSON.parse(contentsOf: runFile))?["config"]?["peft"]?["peft_type"]?.string
    return Claim(id: id, record: nil, unnamedFolders: DirectoryUse(isFull: MethodRegistry.keepsWholeModel(type), inputs: []).names)
  }

  /// `metrics.jsonl` of `metrics.abandoned-2.jsonl`: the name of a part without a branch that was left behind.
  package static func part(of name: String) -> String {
    guard let mark = name.firstRange(of: abandonedMark) else { return name }
    let digits = name[mark.upperBound...].prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? name : String(name[..<mark.lowerBound] + name[mark.upperBound...].dropFirst(digits.count))
  }

  /// `metrics.abandoned-2.jsonl`: the name of a part that a branch has left behind.
  static func abandoned(_ name: String, branch: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "\(name)\(abandonedMark)\(branch)" }
    return "\(name[..<dot])\(abandonedMark)\(branch)\(name[dot...])"
  }

  // MARK: One name

  private func ownership(
    of name: String, _ claim: Claim?, readsContent: Bool
  ) throws(Diagnostic) -> CommittedDirectory.Ownership {
    let file = "\(path)/\(name)"
    let part = Self.part(of: name)
    guard let claim else { return try foreign(file) }
    // A page is drawn on request, by another process than the run.
    let isListed = claim.record?.lists(name) ?? true || part == "report.html"
    if DirectoryUse.folders.contains(part) {
      let found = try CommittedDirectory.ownership(
        of: file, runID: claim.id, acceptsUnnamed: claim.unnamedFolders.contains(name), readsContent: readsContent)
      return isListed ? found : try foreign(file)
    }
    let isOwn: Bool
    switch part {
    case _ where !isListed: isOwn = false
    case "metrics.jsonl": isOwn = try MetricsLog.isLog(file)
    case "report.html": isOwn = try Self.isReport(file)
    default: isOwn = try names(file, claim.id)
    }
    return .init(isOwn: isOwn, foreign: isOwn ? [] : [file])
  }

  /// What is somebody else's, told by what is in it.
  private func foreign(_ path: String) throws(Diagnostic) -> CommittedDirectory.Ownership {
    let names = try status(ofPath: path)?.isDirectory == true ? entries(ofDirectory: path) : []
    return .init(isOwn: false, foreign: names.isEmpty ? [path] : names.map { "\(path)/\($0)" })
  }

  /// Whether a JSON file is the run's by what it says; a result of an older version says nothing.
  private func names(_ file: String, _ runID: String) throws(Diagnostic) -> Bool {
    guard let status = try status(ofPath: file), status.isRegularFile else { return false }
    do throws(Diagnostic) {
      let object = try StrictJSON.parse(contentsOf: file)
      if lastComponent(ofPath: file) == OwnershipRecord.fileName { return object["id"]?.string.map { UTF8Key($0) } == UTF8Key(runID) }
      if let id = object["run_id"]?.string { return UTF8Key(id) == UTF8Key(runID) }
      return object["status"] != nil && object["trainable_parameters"] != nil
    } catch {
      guard error.category == .rejected else { throw error }
      return false
    }
  }

  /// Marks a page as drawn by `report`, so that it goes with its run.
  package static let reportMark = "<meta name=\"generator\" content=\"peft-train\""

  private static func isReport(_ file: String) throws(Diagnostic) -> Bool {
    guard let status = try status(ofPath: file), status.isRegularFile else { return false }
    let beginning = try MappedFile(file, followsLinks: false).withBytes { Array($0.prefix(1 << 12)) }
    return String(decoding: beginning, as: UTF8.self).contains(reportMark)
  }

  private func relative(_ file: String) -> String { String(file.dropFirst(path.count + 1)) }

  // MARK: Checkpoints

  private func addCheckpoints(to holdings: inout Holdings, readsContent: Bool) throws(Diagnostic) {
    guard let status = try status(ofPath: checkpoints) else { return }
    guard status.isDirectory || isLinkToDirectory(checkpoints) else {
      holdings.foreign.append("checkpoints")
      return
    }
    let names = try entries(ofDirectory: checkpoints)
    let isStep = { (name: String) in Self.part(of: name).hasPrefix("step-") && !name.hasSuffix(Self.pin) }
    var own: Set<UTF8Key> = []
    for name in names where isStep(name) {
      var found = CommittedDirectory.Ownership(isOwn: false, foreign: ["\(checkpoints)/\(name)"])
      if let id = holdings.runID, try isCheckpoint(name) {
        found = try CommittedDirectory.ownership(of: "\(checkpoints)/\(name)", runID: id, readsContent: readsContent)
      }
      if found.isOwn { own.insert(UTF8Key(name)) }
      let foreign = found.foreign.map(relative)
      if found.isIntact {
        holdings.own.append("checkpoints/\(name)")
      } else if found.isOwn {
        holdings.mixed += foreign
      } else {
        holdings.foreign += foreign
      }
    }
    for name in names where !isStep(name) && !name.hasPrefix(".probe") {
      let isPin = name.hasSuffix(Self.pin) && own.contains(UTF8Key(String(name.dropLast(Self.pin.count))))
      if isPin { holdings.pinned.append("checkpoints/\(name)") } else { holdings.foreign.append("checkpoints/\(name)") }
    }
  }

  /// Suffix of the file that keeps a checkpoint.
  package static let pin = ".keep"

  /// Whether a checkpoint has the name that it was written under.
  private func isCheckpoint(_ name: String) throws(Diagnostic) -> Bool {
    do throws(Diagnostic) {
      let step = try Manifest(ofDirectory: "\(checkpoints)/\(name)").info["step"]?.integer
      return step.map { "\(checkpoints)/\(Self.part(of: name))" == checkpoint(Int($0)) } ?? false
    } catch {
      guard error.category == .rejected else { throw error }
      return false
    }
  }

  private func isLinkToDirectory(_ path: String) -> Bool {
    var attributes = stat()
    return stat(path, &attributes) == 0 && attributes.isDirectory
  }
}
