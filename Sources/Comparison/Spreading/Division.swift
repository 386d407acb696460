/// Who does the runs of a comparison.
package enum Division: Sendable {
  /// This process: one after the other, or side by side where that was measured to be faster.
  case alone
  /// Processes that this one starts, up to so many at once: through a launcher, or here with a part of the cores each.
  case pool(jobs: Int, launcher: Launcher?)
  /// Several processes like this one, each for a part of the runs, at the same time or not, on one machine or on several.
  case shard(Shard, launcher: Launcher?)
  /// Nobody any more: the report is made of what is there.
  case collected

  var launcher: Launcher? {
    switch self {
    case .alone, .collected: nil
    case .pool(_, let launcher), .shard(_, let launcher): launcher
    }
  }

  /// Whether other processes may be at work in the directory at the same time.
  var isShared: Bool {
    switch self {
    case .alone, .pool: false
    case .shard, .collected: true
    }
  }

  var isShard: Bool { if case .shard = self { true } else { false } }
}

/// Every `count`-th run of a comparison, from the `number`-th on.
package struct Shard: Sendable, Equatable, CustomStringConvertible {
  /// From 1 to `count`.
  package let number: Int, count: Int

  /// Reads `2/8`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Int(parts[0]), let count = Int(parts[1]), number >= 1, number <= count
    else { return nil }
    (self.number, self.count) = (number, count)
  }

  package var description: String { "\(number)/\(count)" }

  func has(_ place: Int) -> Bool { place % count == number - 1 }
}

/// All runs of a comparison in one order, which depends on nothing but the config: so each process knows which are its own.
///
/// The base, the trials of the learning rates, the runs of the report, the ways of prompting: what can be done at the same time has
/// numbers in a row, and every shard about as much of it.
struct RunPlan {
  /// How many processes each run takes, at most.
  private(set) var processes: [Int] = []
  private var places: [String: Int] = [:]

  init(_ config: ComparisonConfig) {
    let measurements = config.control == nil ? 1 : 2
    add("base", measurements)
    for method in config.methods where method.learningRates.count > 1 {
      for rate in method.learningRates.indices { add(Self.trial(method.name, rate), 1) }
    }
    for method in config.methods { for seed in config.seeds { add(Self.final(method.name, seed), 1 + measurements) } }
    for prompting in config.prompting { add(Self.prompting(prompting.name), 1) }
  }

  private mutating func add(_ name: String, _ count: Int) {
    places[name] = processes.count
    processes.append(count)
  }

  // No method has such a name, so these are of one run only.
  private static func trial(_ method: String, _ rate: Int) -> String { "\(method)/rate/\(rate)" }
  private static func final(_ method: String, _ seed: Int) -> String { "\(method)/seed/\(seed)" }
  private static func prompting(_ name: String) -> String { "/\(name)" }

  var base: Int { 0 }
  func trial(_ method: String, rate: Int) -> Int { places[Self.trial(method, rate)] ?? 0 }
  func final(_ method: String, seed: Int) -> Int { places[Self.final(method, seed)] ?? 0 }
  func prompting(_ name: String) -> Int { places[Self.prompting(name)] ?? 0 }
}
