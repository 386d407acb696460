import FileFormats
import Tensors
import Training

/// A device one can train on, and what it costs.
package struct Hardware: Sendable {
  package var name: String
  /// Highest rate of dense products with 16-bit factors, in operations a second; for the machine itself as measured.
  package var peak: Double
  /// Part of the peak that training reaches.
  package var utilization: Double
  package var memoryBytes: Int
  /// Watts under load; nil where they are not known.
  package var watts: Double?
  package var price: Price?

  /// Money for an hour.
  package struct Price: Sendable, Equatable {
    package var perHour: Double
    /// "USD".
    package var currency: String
    /// When that was the price: "2025-10".
    package var asOf: String?

    package init(perHour: Double, currency: String, asOf: String? = nil) {
      (self.perHour, self.currency, self.asOf) = (perHour, currency, asOf)
    }

    /// "2.49 USD/h" or "2.49 EUR": a number and its unit.
    package init?(parsing text: String) {
      let words = text.split(whereSeparator: { $0 == " " || $0 == "/" })
      guard words.count == 2 || (words.count == 3 && ["h", "hour"].contains(String(words[2]))), let number = Double(words[0]),
        number >= 0, number.isFinite, words[1].count == 3, words[1].allSatisfy({ $0.isUppercase && $0.isASCII })
      else { return nil }
      self.init(perHour: number, currency: String(words[1]))
    }
  }

  /// Peaks, memory and power are the makers' (dense, without sparsity); the prices are usual ones on demand at rental services and only tell
  /// the order of magnitude. Training is taken to reach 30 % of the peak; HF PEFT's LoRA runs on an L40S reach about 25 %.
  package static let catalogue: [Hardware] = [
    gpu("V100-16", 125, 16, watts: 300, price: 0.55), gpu("T4", 65, 16, watts: 70, price: 0.35), gpu("L4", 121, 24, watts: 72, price: 0.70),
    gpu("L40S", 362, 48, watts: 350, price: 1.0), gpu("RTX-4090", 165, 24, watts: 450, price: 0.45),
    gpu("A100-40", 312, 40, watts: 400, price: 1.3), gpu("A100-80", 312, 80, watts: 400, price: 1.6),
    gpu("H100", 989, 80, watts: 700, price: 2.5), gpu("H200", 989, 141, watts: 700, price: 3.5),
  ]

  private static func gpu(_ name: String, _ teraflops: Double, _ gigabytes: Int, watts: Double, price: Double) -> Hardware {
    Hardware(
      name: name, peak: teraflops * 1e12, utilization: 0.3, memoryBytes: gigabytes << 30, watts: watts,
      price: Price(perHour: price, currency: "USD", asOf: "2025-10"))
  }

  /// The device of a name, in any case.
  package static func named(_ name: String) -> Hardware? { catalogue.first { $0.name.lowercased() == name.lowercased() } }

  /// This machine's current device: its peak is measured, in about half a second.
  package static func thisMachine() -> Hardware {
    let backend = Backend.current
    return Hardware(
      name: backend.numerics.device, peak: ProductSpeed.measure(seconds: 0.5), utilization: 0.5,
      memoryBytes: backend.describedDevice()?.totalBytes ?? MachineMemory.cgroupLimit() ?? MachineMemory.totalBytes(), watts: nil,
      price: nil)
  }

  /// Names for a message.
  package static var names: [String] { catalogue.map(\.name) }
}
