/// What a block of memory is for. Every allocation is booked under one of these.
public enum MemoryCategory: String, CaseIterable, Sendable {
  /// Parameters, frozen or trainable, mapped files included.
  case weights
  /// Gradients of parameters.
  case gradients
  /// Moments of the optimizer.
  case optimizer
  /// Results of the forward pass and their gradients; key-value caches.
  case activations
  /// Scratch buffers inside one operation.
  case workspace
}

/// Bytes in use by category, now and at the moment of the highest total.
public struct MemoryLedger: Sendable {
  /// Bytes in use by category.
  public private(set) var current: [MemoryCategory: Int] = [:]
  /// The split at the moment when the total was highest.
  public private(set) var peak: [MemoryCategory: Int] = [:]
  /// Sum of `current`, in bytes.
  public private(set) var total = 0
  /// Highest `total` so far, in bytes.
  public private(set) var peakTotal = 0

  /// What is in use, in MiB: "weights 513.2 MiB, activations 40.1 MiB".
  package var description: String {
    let parts = MemoryCategory.allCases.compactMap { category in
      current[category].flatMap { $0 > 0 ? "\(category.rawValue) \((Double($0) / Double(1 << 20) * 10).rounded() / 10) MiB" : nil }
    }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  mutating func book(_ bytes: Int, _ category: MemoryCategory) {
    current[category, default: 0] += bytes
    total += bytes
    if total > peakTotal {
      peakTotal = total
      peak = current
    }
  }

  mutating func resetPeak() {
    peak = current
    peakTotal = total
  }
}
