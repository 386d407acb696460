import Tensors

/// What this machine reaches at the moment, to set workloads against.
public enum Yardstick {
  /// Floating-point operations a second of the best of five products of 2048 × 2048 × 2048 in f32 on all threads.
  public static func productPeak() -> Double { ProductSpeed.peak() }

  /// Bytes a second that a reader of memory gets, in arrays that no cache holds; nil where there is no memory for them.
  public static func readBandwidth() -> Double? { MemorySpeed.read() }
}
