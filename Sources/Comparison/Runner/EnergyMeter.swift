import FileFormats
import Glibc
import Reports

/// The energy that the processors of this machine have taken, where they count it and let us read it (Intel's and AMD's RAPL).
struct EnergyMeter {
  private let counters: [(path: String, range: Double)]
  private let begin: [Double]

  /// Starts a measurement; nil where nothing is counted.
  init?(root: String = "/sys/class/powercap") {
    let packages = (try? entries(ofDirectory: root))?.filter {
      $0.hasPrefix("intel-rapl:") && !$0.dropFirst("intel-rapl:".count).contains(":")
    }
    counters = (packages ?? []).sorted().compactMap { name in
      let path = "\(root)/\(name)"
      guard Self.read("\(path)/energy_uj") != nil else { return nil }
      return ("\(path)/energy_uj", Self.read("\(path)/max_energy_range_uj") ?? 0)
    }
    if counters.isEmpty { return nil }
    begin = counters.map { Self.read($0.path) ?? 0 }
  }

  /// Kilowatt-hours since the start. A counter that has begun again was taken to do so once.
  var kilowattHours: Double {
    let microjoules = zip(counters, begin).reduce(0.0) { sum, pair in
      let now = Self.read(pair.0.path) ?? pair.1
      return sum + (now >= pair.1 ? now - pair.1 : now + pair.0.range - pair.1)
    }
    return microjoules / 3.6e12
  }

  private static func read(_ path: String) -> Double? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var number = 0.0
    var bytes = [CChar](repeating: 0, count: 64)
    guard fgets(&bytes, 64, file) != nil else { return nil }
    var end: UnsafeMutablePointer<CChar>?
    number = strtod(bytes, &end)
    return number
  }
}
