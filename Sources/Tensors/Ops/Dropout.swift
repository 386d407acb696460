import CKernels

/// What distinguishes one stream of random numbers from another. Numbers are counted, not drawn: nothing has to be saved to resume.
public struct RandomKey: Sendable, Equatable {
  /// The 64-bit key of the Philox generator.
  public let value: UInt64

  /// What the numbers are for, so that streams of different use never meet.
  public enum Purpose: UInt64, Sendable {
    case initialization = 1
    case dropout, shuffle, sampling
  }

  /// Mixes the parts into one key.
  public init(seed: UInt64, purpose: Purpose, step: UInt64 = 0, module: UInt64 = 0) {
    var state = seed
    for part in [purpose.rawValue, step, module] { state = Self.mix(state ^ Self.mix(part &+ 0x9E37_79B9_7F4A_7C15)) }
    value = state
  }

  /// The finaliser of SplitMix64 (Steele et al. 2014).
  private static func mix(_ input: UInt64) -> UInt64 {
    var z = input &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Zeroes elements with probability `p` and scales the others by `1 / (1 - p)`.
///
/// The mask of an element depends on the key, the sample and the position of its row and on its column, so it is the same however a step is
/// split into micro-batches.
///
/// - Shapes: x `[N, C]`, samples and positions `[N]` of `int32` → `[N, C]`.
/// - Source: Srivastava et al. 2014; random numbers by Philox4x32-10 (Salmon et al. 2011).
public func dropout(_ x: Tensor, p: Double, key: RandomKey, samples: Tensor, positions: Tensor) -> Tensor {
  precondition(p >= 0 && p < 1 && samples.count == x.rows && positions.count == x.rows, "dropout of \(x.shape) with p \(p)")
  if p == 0 { return x }
  let (N, C) = (Int64(x.rows), Int64(x.columns))
  var y = Tensor(uninitialized: x.shape, dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  let (samples, positions) = (samples.detached, positions.detached)
  func mask(_ destination: Tensor, _ source: Tensor, accumulate: Bool) {
    var value = key.value
    destination.backend.check(
      ops.dropout(
        destination.pointer, source.pointer, p, &value, samples.pointer.assumingMemoryBound(to: Int32.self),
        positions.pointer.assumingMemoryBound(to: Int32.self), accumulate ? 1 : 0, N, C), "dropout")
  }
  mask(y, x, accumulate: false)
  y.record("dropout", inputs: [x]) { dy, sink in
    sink.write(0) { dx, accumulate in mask(dx, dy, accumulate: accumulate) }
  }
  return y
}

extension Tensor {
  /// A `float32` tensor of uniform random numbers in `low ..< high`.
  public static func uniform(_ shape: [Int], low: Double, high: Double, key: RandomKey, category: MemoryCategory = .weights) -> Tensor {
    let y = Tensor(uninitialized: shape, category: category)
    var value = key.value
    y.backend.check(y.backend.ops(.float32).random_uniform(y.pointer, low, high, &value, Int64(y.count)), "random_uniform")
    return y
  }

  /// A `float32` tensor of normal random numbers.
  public static func normal(_ shape: [Int], mean: Double = 0, deviation: Double, key: RandomKey, category: MemoryCategory = .weights)
    -> Tensor
  {
    let y = Tensor(uninitialized: shape, category: category)
    var value = key.value
    y.backend.check(y.backend.ops(.float32).random_normal(y.pointer, mean, deviation, &value, Int64(y.count)), "random_normal")
    return y
  }
}
