import FileFormats

/// Reads what a config.json says about rotary embeddings.
///
/// transformers 5 writes everything under `rope_parameters`; transformers 4 has `rope_theta` beside `rope_scaling`. Where both stand,
/// transformers 5 takes `rope_scaling` and leaves `rope_parameters` aside, its base included; here they must say the same.
struct LlamaRopeReader {
  private let reader: ObjectReader
  private let maxPositions: Int

  /// - Parameter maxPositions: the model's longest sequence, the default of the positions it was first trained with.
  init(_ reader: ObjectReader, maxPositions: Int) { (self.reader, self.maxPositions) = (reader, maxPositions) }

  /// The base, nil where the file does not say it, and the scaling. Problems go to the reader.
  func read() -> (theta: Double?, scaling: RopeScaling) {
    checkPartialRotary(reader)
    let theta = reader.optionalDouble("rope_theta", in: LlamaConfig.ropeThetas)
    let sets = ["rope_scaling", "rope_parameters"].compactMap(nonEmpty).map { set in
      (theta: set.optionalDouble("rope_theta", in: LlamaConfig.ropeThetas) ?? theta, scaling: scaling(set))
    }
    guard let taken = sets.first else { return (theta, .none) }
    if let other = sets.dropFirst().first {
      let fallback = LlamaConfig.defaultRopeTheta
      if other.scaling != taken.scaling || (other.theta ?? fallback) != (taken.theta ?? fallback) {
        reader.problem(
          "rope_parameters",
          "says another thing than rope_scaling beside it, which is what transformers takes; remove the one that is wrong")
      }
    }
    return taken
  }

  /// An empty object means the same as none.
  private func nonEmpty(_ key: String) -> ObjectReader? {
    guard let set = reader.optionalObject(key) else { return nil }
    set.ignoreUnknownKeys()
    return set.keys.isEmpty ? nil : set
  }

  private func scaling(_ set: ObjectReader) -> RopeScaling {
    checkPartialRotary(set)
    for key in set.keys where set.value(key)?.object != nil {
      set.problem(key, "is an object: rotary embeddings that differ by kind of layer are not supported")
    }
    let types = ["default", "linear", "llama3"]
    let type = set.optionalString("rope_type", oneOf: types) ?? set.optionalString("type", oneOf: types) ?? "default"
    let factors = 1e-3...1e6
    switch type {
    case "linear": return .linear(factor: set.double("factor", in: factors))
    case "llama3":
      let positions = 1...(1 << 30)
      let key = "original_max_position_embeddings"
      return .llama3(
        factor: set.double("factor", in: factors), lowFrequencyFactor: set.double("low_freq_factor", in: factors),
        highFrequencyFactor: set.double("high_freq_factor", in: factors),
        originalMaxPositions: reader.optionalInt(key, in: positions) ?? set.int(key, default: maxPositions, in: positions))
    default: return .none
    }
  }

  private func checkPartialRotary(_ reader: ObjectReader) {
    guard let fraction = reader.optionalDouble("partial_rotary_factor"), fraction != 1 else { return }
    reader.problem("partial_rotary_factor", "found \(fraction) (must be 1 or left out: heads that are rotated in part are not supported)")
  }
}
