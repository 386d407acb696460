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
