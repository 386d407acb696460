import FileFormats
import Tensors

/// Where the time of a run's steps went: kernels by entry and phase, products by shape, and what lies outside kernels.
package struct StepProfile: Sendable {
  /// The calls of one kernel in one phase, over all shapes.
  package struct Op: Sendable {
    package var op: String, phase: KernelProfile.Phase
    package var calls = 0
    package var seconds = 0.0, operations = 0.0, bytes = 0.0
  }

  /// Optimizer steps, and their wall time.
  package var steps: Int, seconds: Double
  /// Wall time by phase, in kernels and outside.
  package var phaseSeconds: [KernelProfile.Phase: Double]
  /// All kernels by shape, the costliest first.
  package var lines: [KernelProfile.Line]
  /// Operations a second of the best products here, and bytes a second of a copy; measured after the run.
  package var peak: Double, copy: Double?

  package init(_ profile: KernelProfile) {
    steps = profile.runs
    phaseSeconds = Dictionary(uniqueKeysWithValues: KernelProfile.Phase.allCases.map { ($0, profile.seconds(in: $0)) })
    seconds = phaseSeconds.values.reduce(0, +)
    lines = profile.lines.sorted { $0.seconds > $1.seconds }
    peak = ProductSpeed.peak()
    copy = MemorySpeed.copy()
  }

  /// Time in kernels, of one phase or of all.
  package func kernelSeconds(in phase: KernelProfile.Phase? = nil) -> Double {
    lines.reduce(0) { $0 + (phase == nil || $1.phase == phase ? $1.seconds : 0) }
  }

  /// The kernels by entry and phase, the costliest first.
  package var ops: [Op] {
    var found: [String: Op] = [:]
    for line in lines {
      let key = "\(line.op) \(line.phase.rawValue)"
      var op = found[key] ?? Op(op: line.op, phase: line.phase)
      op.calls += line.calls
      op.seconds += line.seconds
      op.operations += line.operations
      op.bytes += line.bytes
      found[key] = op
    }
    return found.values.sorted { ($1.seconds, $0.op, $0.phase.rawValue) < ($0.seconds, $1.op, $1.phase.rawValue) }
  }

  /// For programs: rates in GFLOP/s and GB/s, shares of the steps' wall time.
  var json: JSONValue {
    var object = JSONObject()
    object["steps"] = JSONValue(steps)
    object["seconds"] = JSONValue(seconds)
    object["kernel_seconds"] = JSONValue(kernelSeconds())
    object["outside_seconds"] = JSONValue(seconds - kernelSeconds())
    object["peak_gflops"] = JSONValue(peak / 1e9)
    object["copy_gbps"] = copy.map { JSONValue($0 / 1e9) } ?? nil
    var phases = JSONObject()
    for phase in KernelProfile.Phase.allCases {
      phases[phase.rawValue] = [
        "seconds": JSONValue(phaseSeconds[phase] ?? 0), "kernel_seconds": JSONValue(kernelSeconds(in: phase)),
      ]
    }
    object["phases"] = JSONValue(phases)
    object["ops"] = JSONValue(ops.map { JSONValue(fields($0.op, $0.phase, nil, $0.calls, $0.seconds, $0.operations, $0.bytes)) })
    object["shapes"] = JSONValue(
      lines.map { JSONValue(fields($0.op, $0.phase, $0.shape, $0.calls, $0.seconds, $0.operations, $0.bytes)) })
    return JSONValue(object)
  }

  private func fields(
    _ op: String, _ phase: KernelProfile.Phase, _ shape: String?, _ calls: Int, _ seconds: Double, _ operations: Double, _ bytes: Double
  ) -> JSONObject {
    var object: JSONObject = ["op": JSONValue(op), "phase": JSONValue(phase.rawValue)]
    if let shape { object["shape"] = JSONValue(shape) }
    object["calls"] = JSONValue(calls)
    object["seconds"] = JSONValue(seconds)
    object["share"] = JSONValue(seconds / max(self.seconds, 1e-9))
    if operations > 0 {
      object["operations"] = JSONValue(operations)
      object["gflops"] = JSONValue(operations / max(seconds, 1e-9) / 1e9)
    }
    object["bytes"] = JSONValue(bytes)
    object["gbps"] = JSONValue(bytes / max(seconds, 1e-9) / 1e9)
    return object
  }
}
