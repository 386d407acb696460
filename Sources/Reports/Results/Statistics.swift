/// Mean and spread of a quantity over the seeds of a row.
package struct Statistics: Sendable, Equatable {
  package let mean: Double
  /// Sample standard deviation (divisor n − 1); nil for a single value, whose spread nobody knows.
  package let standardDeviation: Double?
  package let count: Int

  /// Nil without a value. What is not finite is left out.
  package init?(_ values: some Sequence<Double>) {
    let values = values.filter(\.isFinite)
    guard !values.isEmpty else { return nil }
    count = values.count
    let mean = values.reduce(0, +) / Double(values.count)
    self.mean = mean
    // In two passes: the difference of two large sums would lose a small spread.
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    standardDeviation = values.count > 1 ? (squares / Double(values.count - 1)).squareRoot() : nil
  }

  /// Half the width of the 95 % confidence interval of the mean, by Student's t; nil for a single value.
  package var confidence: Double? {
    standardDeviation.map { Self.studentQuantile(count - 1) * $0 / Double(count).squareRoot() }
  }

  /// The 97.5 % quantile of Student's t distribution.
  ///
  /// - Source: the usual table to 30 degrees of freedom; above, the expansion of Abramowitz & Stegun 26.7.5 around the normal
  ///   quantile, right to three digits there.
  package static func studentQuantile(_ degrees: Int) -> Double {
    let table = [
      12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093,
      2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ]
    guard degrees > table.count else { return table[max(0, degrees - 1)] }
    let z = 1.959964
    let (n, z3) = (Double(degrees), z * z * z)
    return z + (z3 + z) / (4 * n) + (5 * z3 * z * z + 16 * z3 + 3 * z) / (96 * n * n)
  }
}
