import FileFormats
import Glibc
import Training

/// Proves on the user's own machine and disk what is promised of checkpoints: trains a tiny model, again and again, kills it, lets its
/// disk fail, damages its files, stops it, and compares what comes of it byte by byte with a run that was left alone.
///
/// The program is started anew for every injection, so that what is tested is the program itself, on the file system of the directory.
package final class SelfTest {
  /// One row of the table.
  package struct Row: Sendable {
    /// Its id in the fault matrix.
    package let id: String
    package let name: String
    package var injections = 0
    package var seconds = 0.0
    /// What went wrong; empty if nothing did.
    package var failures: [String] = []
    /// What a failure means for whoever trains here.
    package let meaning: String
  }

  /// A promise that was not kept.
  package struct Broken: Reported {
    package var exitStatus: ExitStatus { .storage }

    let reason: String

    package var description: String { reason }
  }

  package private(set) var rows: [Row] = []
  /// Type of the file system that was tested.
  package let fileSystem: String
  /// Where the test works; gone when it is done.
  package var directory: String { workspace.path }

  let workspace: SelfTestWorkspace
  /// Bytes of the state at the end of a run that was left alone, and its file operations.
  private(set) var expected: [UInt8] = []
  private(set) var operations = 0
  private let started = ContinuousClock.now
  private let progress: (_ row: String, _ done: Int, _ total: Int) -> Void

  /// Prepares everything in a new directory inside of `directory`, and lets one run go undisturbed.
  ///
  /// - Parameters:
  ///   - program: the program to start.
  ///   - progress: told what is going on.
  package init(
    in directory: String, program: String, progress: @escaping (_ row: String, _ done: Int, _ total: Int) -> Void
  ) throws {
    workspace = try SelfTestWorkspace(in: directory, program: program)
    fileSystem = FileSystem.type(of: directory)
    self.progress = progress
    let outcome = try workspace.train("whole", fault: "count@1")
    guard outcome.code == 0, let state = workspace.finalState("whole") else {
      throw Broken(reason: "a run that nothing disturbs does not work here:\n\(outcome.error)")
    }
    expected = state
    operations = try outcome.countedOperations()
  }

  package var isPassed: Bool { rows.allSatisfy(\.failures.isEmpty) }

  /// The quick part: a run that is killed in its last save goes on and ends in the same bytes.
  package func runQuick() throws {
    try row("D1", "killed once and resumed", "a run that dies here cannot be relied on to continue", Array(1...1)) { _ in
      try self.kill(at: self.operations * 2 / 3)
    }
  }

  /// All faults, in under two minutes: where the disk is slow, at fewer places.
  package func runFaults() throws {
    try killRows()
    try storageRows()
    try corruptionRows()
    try resumeRows()
  }

  /// Runs one row: the closure for each place, or for as many as there is time for; each may break a promise.
  func row<Place>(
    _ id: String, _ name: String, _ meaning: String, _ places: [Place], seconds: Double = 10, _ body: (Place) throws -> Void
  ) throws {
    var row = Row(id: id, name: name, meaning: meaning)
    let begin = ContinuousClock.now
    for place in places {
      try workspace.stopIfWished()
      let (ofRow, ofAll) = ((ContinuousClock.now - begin).seconds, (ContinuousClock.now - started).seconds)
      if row.injections >= Self.minimumInjections && ofRow > seconds || row.injections > 0 && ofAll > Self.secondsOfAll { break }
      progress("\(id) \(name)", row.injections, places.count)
      do {
        try body(place)
      } catch let broken as Broken {
        row.failures.append(broken.reason)
      }
      row.injections += 1
      // What is broken everywhere need not be shown everywhere.
      if row.failures.count == Self.maximumFailures { break }
    }
    row.seconds = (ContinuousClock.now - begin).seconds
    rows.append(row)
  }

  private static let maximumFailures = 5
  private static let minimumInjections = 4
  /// After this, each row is left with one injection.
  private static let secondsOfAll = 100.0

  /// The numbers 1...count in an order in which any beginning is spread evenly over all of them.
  static func spread(_ count: Int) -> [Int] {
    let key = { (number: Int) in (Double(number) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1) }
    return (1...max(1, count)).sorted { key($0) < key($1) }
  }

  func require(_ condition: Bool, _ reason: @autoclosure () -> String) throws {
    if !condition { throw Broken(reason: reason()) }
  }

  /// Every committed checkpoint of a run is whole: what was saved before the fault is still there.
  ///
  /// - Parameter steps: that must be among them.
  func requireWhole(_ run: String, atLeast steps: Int, _ fault: String) throws {
    let directory = RunDirectory(workspace.file(run))
    let found = directory.checkpointSteps()
    for step in found {
      do throws(Diagnostic) { _ = try CommittedDirectory.verify(directory.checkpoint(step)) } catch {
        if error.category == .interrupted { throw error }
        throw Broken(reason: "\(fault): a checkpoint in its place is not whole: \(error)")
      }
    }
    try require(found.count >= steps, "\(fault): \(found.count) checkpoints are left (must be \(steps) or more)")
  }

  /// The run goes on by itself and ends in the bytes of the one that was left alone.
  func requireSameEnd(_ run: String, _ fault: String) throws {
    let outcome = try workspace.train(run, "--resume", "auto")
    try require(outcome.code == 0, "\(fault): resuming ends with \(outcome.code): \(outcome.lastLine)")
    try require(
      workspace.finalState(run) == expected, "\(fault): the resumed run does not end in the bytes of one that was never disturbed")
  }
}
