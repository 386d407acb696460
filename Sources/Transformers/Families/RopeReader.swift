import FileFormats

/// What a config.json says about rotary embeddings.
package struct RopeSettings: Equatable {
  /// What transformers and llama.cpp take where a file does not say the base.
  static let defaultTheta = 10000.0
  /// Bases that a file or a config may name.
  package static let thetas = 1.0...1e12

  /// Base of the frequencies.
  var theta: Double
  /// The base that was taken because the file names none; nil where it does.
  var assumedTheta: Double?
  /// How the frequencies are stretched.
  var scaling: RopeScaling
  /// Part of a head's channels that turns.
  var fraction: Double
}

/// Reads what a config.json says about rotary embeddings.
///
/// transformers 5 writes everything under `rope_parameters`; transformers 4 has `rope_theta` beside `rope_scaling`. Where both stand,
/// transformers 5 takes `rope_scaling` and leaves `rope_parameters` aside, its base included; here they must say the same.
struct RopeReader {
  private let reader: ObjectReader
  private let maxPositions: Int
  private let fraction: Double?

  /// - Parameters:
  ///   - maxPositions: the model's longest sequence, the default of the positions it was first trained with.
  ///   - fraction: part of a head's channels that turns where the file does not say it; nil where the family turns all of them.
  init(_ reader: ObjectReader, maxPositions: Int, fraction: Double? = nil) {
    (self.reader, self.maxPositions, self.fraction) = (reader, maxPositions, fraction)
  }

  /// Problems go to the reader.
  ///
  /// - Parameter ropeTheta: base instead of the file's own.
  func read(ropeTheta: Double?) -> RopeSettings {
    var found = partialFraction(reader)
    let theta = reader.optionalDouble("rope_theta", in: RopeSettings.thetas)
    let sets = ["rope_scaling", "rope_parameters"].compactMap(nonEmpty).map { set in
      found = partialFraction(set) ?? found
      return (theta: set.optionalDouble("rope_theta", in: RopeSettings.thetas) ?? theta, scaling: scaling(set))
    }
    let taken = sets.first ?? (theta, .none)
    let fallback = RopeSettings.defaultTheta
    if let other = sets.dropFirst().first, other.scaling != taken.scaling || (other.theta ?? fallback) != (taken.theta ?? fallback) {
      reader.problem(
        "rope_parameters", "says another thing than rope_scaling beside it, which is what transformers takes; remove the one that is wrong")
    }
    return RopeSettings(
      theta: ropeTheta ?? taken.theta ?? fallback, assumedTheta: ropeTheta == nil && taken.theta == nil ? fallback : nil,
      scaling: taken.scaling, fraction: found ?? fraction ?? 1)
  }

  /// The channels of a head that turn, an even number.
  func rotated(_ fraction: Double, headDim: Int) -> Int {
    let rotated = Int(Double(headDim) * fraction)
    guard rotated % 2 != 0 || rotated < 1 || rotated > headDim else { return rotated }
    reader.problem(
      "partial_rotary_factor", "found \(fraction) (must leave an even number of a head's \(headDim) channels, and at least two)")
    return headDim
  }

  /// An empty object means the same as none.
  private func nonEmpty(_ key: String) -> ObjectReader? {
    guard let set = reader.optionalObject(key) else { return nil }
    set.ignoreUnknownKeys()
    return set.keys.isEmpty ? nil : set
  }

  /// The scaling that an object of settings describes.
  func scaling(_ set: ObjectReader) -> RopeScaling {
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

  private func partialFraction(_ reader: ObjectReader) -> Double? {
    guard let found = reader.optionalDouble("partial_rotary_factor") else { return nil }
    if fraction == nil, found != 1 {
      reader.problem("partial_rotary_factor", "found \(found) (must be 1 or left out: this family's heads are rotated whole)")
    }
    return found
  }

  /// A config.json that names the base of the rotary frequencies, wherever it may stand.
  static func stating(_ ropeTheta: Double, in json: JSONObject) -> JSONObject {
    var json = json
    json["rope_theta"] = JSONValue(ropeTheta)
    for key in ["rope_parameters", "rope_scaling"] {
      guard var rope = json[key]?.object, rope["rope_theta"] != nil || key == "rope_parameters" else { continue }
      rope["rope_theta"] = JSONValue(ropeTheta)
      json[key] = JSONValue(rope)
    }
    return json
  }
}
