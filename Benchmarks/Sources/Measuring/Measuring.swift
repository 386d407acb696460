import Benchmark
import Foundation
import Workloads

/// Metrics that every benchmark shares: ratios to what the machine reached next to the measurement, in tenths of a percent because metrics are
/// integers.
extension BenchmarkMetric {
  /// Useful operations over those of the best product.
  public static let peakShare = ratio("of the GEMM peak, ‰")
  /// Bytes of the weights, once a token, over a reader of memory.
  public static let readShare = ratio("of read bandwidth, ‰")
  /// Speed over that of a step in which next to nothing is trained.
  public static let frozenShare = ratio("of the frozen step, ‰")
  /// Speed over that of writing or reading the same bytes plainly.
  public static let plainShare = ratio("of plain file access, ‰")
  /// Ids of real text a second.
  public static let tokensPerSecond = ratio("tokens/s")
  /// Text a second.
  public static let kilobytesPerSecond = ratio("kB/s")

  private static func ratio(_ name: String) -> BenchmarkMetric { .custom(name, polarity: .prefersLarger, useScalingFactor: false) }
}

extension Benchmark.Configuration {
  /// So many measurements after one that warms up; `metrics` beside the wall time.
  public static func runs(_ count: Int, _ metrics: BenchmarkMetric...) -> Self {
    // In plain units, which do not depend on what was measured.
    .init(
      metrics: [.wallClock] + metrics, timeUnits: .milliseconds, units: Dictionary(uniqueKeysWithValues: metrics.map { ($0, .count) }),
      warmupIterations: 1, maxDuration: .seconds(120), maxIterations: count)
  }
}

extension Benchmark {
  /// Runs `work` measured.
  ///
  /// - Returns: its seconds.
  public func timed(_ work: () throws -> Void) rethrows -> Double {
    startMeasurement()
    let begin = ContinuousClock.now
    try work()
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    stopMeasurement()
    return seconds
  }

  /// Books a share in tenths of a percent.
  public func book(_ metric: BenchmarkMetric, _ share: Double) { measurement(metric, Int((1000 * share).rounded())) }
}

/// Files of this repository.
public enum Repository {
  /// Path of a file or directory.
  public static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// SmolLM2-135M-Instruct with Q4_1 weights.
  ///
  /// - Throws: where it is not there.
  public static func smolLM2() throws -> String {
    let path = path("models/SmolLM2-135M-Instruct.Q4_1.gguf")
    guard FileManager.default.fileExists(atPath: path) else { throw MissingModel(path: path) }
    return path
  }

  struct MissingModel: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path): no such file; `make smollm2` brings it" }
  }
}
