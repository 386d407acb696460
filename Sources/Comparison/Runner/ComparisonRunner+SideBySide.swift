import FileFormats
import Reports
import Tensors
import Training

// Trainings that do not wait for each other, at the same time.

/// Whether trainings go side by side, and what that was for those that did: `side-by-side.json`.
package struct SideBySideState {
  /// What a run that had others beside it has taken of the machine.
  package struct Share: Equatable {
    /// Its share of the seconds so far.
    package var seconds: Double
    /// Seconds of the run, by its own account, that are contained in them.
    package var counted: Double
    /// How many there were at once, the last time.
    package var among: Int
  }

  /// Nil until it was measured.
  package var isUsed: Bool?
  package var measured: SideBySide?
  /// By the names of the runs. One that always had the machine to itself is not among them.
  package var shares: [String: Share] = [:]

  package init() {}

  package init(_ json: JSONValue) {
    measured = json["measured"]?.object == nil ? nil : try? SideBySide(json["measured"] ?? [:], file: "")
    for member in json["shares"]?.object?.members ?? [] {
      guard let seconds = member.value["seconds"]?.double, let counted = member.value["counted"]?.double,
        let among = member.value["among"]?.counter
      else { continue }
      shares[member.key] = Share(seconds: seconds, counted: counted, among: max(1, among))
    }
  }

  package var json: JSONValue {
    var object = JSONObject()
    for (name, share) in shares.sorted(by: { $0.key < $1.key }) {
      object[name] = ["seconds": JSONValue(share.seconds), "counted": JSONValue(share.counted), "among": JSONValue(share.among)]
    }
    return ["measured": JSONValue(orNull: measured?.json), "shares": JSONValue(object)]
  }

  /// Takes into account what a run has come to, before and after it runs with others.
  package mutating func account(_ name: String, seconds: Double, among count: Int) {
    if var share = shares[name] {
      share.seconds += max(0, seconds - share.counted) / Double(share.among)
      (share.counted, share.among) = (seconds, count)
      shares[name] = share
    } else if count > 1 {
      shares[name] = Share(seconds: seconds, counted: seconds, among: count)
    }
  }
}

extension ComparisonRunner {
  /// How many trainings go side by side where any do: a pair, or as many as have four threads each.
  var width: Int { threads > 1 ? max(2, threads / 4) : 1 }

  /// The threads that a run alone has.
  private var threads: Int {
    guard Backend.current.isHost else { return 1 }
    let wished = config.file.value["training"]?["threads"]?.counter ?? 0
    return wished > 0 ? wished : Backend.cpu.threads
  }

  /// Whether there is memory for several runs by far: each looks at what is free for itself alone.
  var isMemoryPlenty: Bool {
    // Full fine-tuning of weights of half a byte: themselves, gradients and moments are 32 times as large.
    let whole = 32 * ((try? baseBytes()) ?? 0)
    return width * max(2 * largestRun, whole) < MachineMemory.availableBytes()
  }

  /// The same process with its share of the threads, which changes nothing but its speed.
  func shared(_ json: JSONValue, among count: Int) -> JSONValue {
    guard var root = json.object else { return json }
    // An evaluation trains nothing, and has threads, too.
    var training = root["training"]?.object ?? [:]
    training["threads"] = JSONValue(max(1, threads / count))
    root["training"] = JSONValue(training)
    return JSONValue(root)
  }

  /// Decides whether runs go side by side from now on.
  ///
  /// - Parameters:
  ///   - alone: seconds of a run that had the machine to itself.
  ///   - together: seconds of as many as ``width`` at once.
  func decide(alone: Double, together: Double) throws {
    let gain = alone * Double(width) / max(together, 1e-9)
    let measured = SideBySide(runs: width, gain: gain, isUsed: gain > Self.leastGain)
    (sideBySide.measured, sideBySide.isUsed, result.sideBySide) = (measured, measured.isUsed, measured)
    observer(.note(measured.description))
    try keep(sideBySide.json, in: ComparisonDirectory.sideBySideName)
  }

  /// What is gained must be more than what such a measurement varies by.
  private static let leastGain = 1.1

  /// Records how long each run has taken so far, and how many of them will run at once from now on.
  func account(_ jobs: [Job], among count: Int) throws {
    let before = sideBySide.json
    for job in jobs {
      let seconds = (try? RunResult(contentsOf: RunDirectory("\(directory.path)/\(job.name)").resultFile))?.seconds ?? 0
      sideBySide.account(job.name, seconds: seconds, among: count)
    }
    if sideBySide.json != before {
      try directory.write(sideBySide.json.serialized() + "\n", to: ComparisonDirectory.sideBySideName)
    }
  }

  /// Takes the decision of the config, or of an earlier part of this comparison.
  func readSideBySide() {
    if (try? directory.isOwn(ComparisonDirectory.sideBySideName)) == true,
      let json = try? StrictJSON.parse(contentsOf: "\(directory.path)/\(ComparisonDirectory.sideBySideName)")
    {
      sideBySide = SideBySideState(json)
    }
    result.sideBySide = sideBySide.measured
    sideBySide.isUsed = config.sideBySide ?? (search == .all ? false : sideBySide.measured?.isUsed)
  }
}
