import Foundation

/// Whether a process of this host is gone, or waits only for its parent to notice.
func isGone(_ pid: pid_t) -> Bool {
  guard let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return true }
  // The state follows the name, which may hold anything.
  let state = status.lastIndex(of: ")").map { status[$0...].dropFirst(2).prefix(1) }
  return state == "Z" || state == "X"
}

/// When the others were heard of last.
struct SignsOfLife {
  private let timeout: Double
  private var last: [ContinuousClock.Instant]
  private var next = ContinuousClock.now

  init(size: Int, timeout: Double) {
    self.timeout = timeout
    last = [ContinuousClock.Instant](repeating: .now, count: size)
  }

  /// Seconds between two signs.
  var interval: Double { min(0.5, timeout / 10) }

  /// Whether it is time for the next sign; then it counts as given.
  var isDue: Bool {
    mutating get {
      guard ContinuousClock.now >= next else { return false }
      next = ContinuousClock.now + .seconds(interval)
      return true
    }
  }

  mutating func hear(_ rank: Int) { last[rank] = .now }

  /// The first that has been silent for too long.
  func lost(besides own: Int) -> Int? {
    last.indices.first { $0 != own && ContinuousClock.now - last[$0] > .seconds(timeout) }
  }
}
