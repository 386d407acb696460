import Foundation
import Tensors
import Training

/// A profile for people, on standard error.
enum ProfileText {
  /// Products and attention by shape that are listed.
  private static let mostShapes = 24

  static func show(_ profile: StepProfile) {
    let outside = profile.seconds - profile.kernelSeconds()
    Console.log()
    Console.log(
      "profile of \(profile.steps) steps, \(Format.fixed(1000 * profile.seconds / Double(max(1, profile.steps)), 1)) ms each, "
        + "\(share(outside, profile)) of it outside kernels")
    Console.log(
      "this machine now: products at \(Format.fixed(profile.peak / 1e9, 1)) GFLOP/s"
        + (profile.copy.map { ", a copy at \(Format.fixed($0 / 1e9, 1)) GB/s" } ?? ""))
    var phases = [["phase", "ms/step", "share", "in kernels", "outside"]]
    for phase in KernelProfile.Phase.allCases {
      guard let seconds = profile.phaseSeconds[phase], seconds > 0 else { continue }
      let inside = profile.kernelSeconds(in: phase)
      let parts = [inside, seconds - inside].map { milliseconds($0, profile) }
      phases.append([phase.rawValue, milliseconds(seconds, profile), share(seconds, profile)] + parts)
    }
    let head = ["calls", "ms/step", "share", "GFLOP/s", "of peak", "GB/s", "of a copy"]
    let ops = profile.ops.map { op in
      [op.op, op.phase.rawValue, "\(op.calls)"] + figures(op.seconds, op.operations, op.bytes, profile)
    }
    let shapes = profile.lines.filter { $0.operations > 0 }.prefix(mostShapes).map { line in
      ["\(line.op) \(line.shape)", line.phase.rawValue, "\(line.calls)"] + figures(line.seconds, line.operations, line.bytes, profile)
    }
    show(phases)
    show([["kernel", "phase"] + head] + ops)
    show([["product, mean rows", "phase"] + head] + shapes)
  }

  private static func show(_ rows: [[String]]) {
    Console.log()
    for line in Format.table(rows) { Console.log(line) }
  }

  private static func figures(_ seconds: Double, _ operations: Double, _ bytes: Double, _ profile: StepProfile) -> [String] {
    let (flops, rate) = (operations / max(seconds, 1e-9), bytes / max(seconds, 1e-9))
    let computes = operations > 0
    return [
      milliseconds(seconds, profile), share(seconds, profile), computes ? Format.fixed(flops / 1e9, 1) : "",
      computes ? Format.percent(flops / profile.peak) : "", Format.fixed(rate / 1e9, 1),
      computes ? "" : profile.copy.map { Format.percent(rate / $0) } ?? "",
    ]
  }

  private static func milliseconds(_ seconds: Double, _ profile: StepProfile) -> String {
    Format.fixed(1000 * seconds / Double(max(1, profile.steps)), 2)
  }

  private static func share(_ seconds: Double, _ profile: StepProfile) -> String { Format.percent(seconds / max(profile.seconds, 1e-9)) }
}
