import FileFormats

/// What a config.json says about rotary embeddings.
package struct RopeSettings: Equatable {
  /// What transformers and llama.cpp take where a file does not say the base.
  package static let defaultTheta = 10000.0
  /// Bases that a file or a config may name.
  package static let thetas = 1.0...1e12

  /// The rotation.
  var part: RotaryPart
  /// The base that was taken because the file names none; nil where it does.
  var assumedTheta: Double?
  /// Longest sequence that the rotation is made for.
  var positions: Int
}

/// Reads what a config.json says about rotary embeddings.
///
/// transformers 5 writes everything under `rope_parameters`; transformers 4 has `rope_theta` beside `rope_scaling`. Where both stand,
/// transformers 5 takes `rope_scaling` and leaves `rope_parameters` aside, its base included; here they must say the same.
struct RopeReader {
  /// What a family's own config class has in the place of the usual keys and defaults.
  struct Words {
    /// Part of a head's channels that turns where the file does not say it; nil where the family turns all of them.
    var fraction: Double?
    /// Base where the file does not say it.
    var theta = RopeSettings.defaultTheta
    /// Keys of the base and of the part that turns.
    var thetaKey = "rope_theta", fractionKey = "partial_rotary_factor"
    /// Types that mean longrope.
    var longropeTypes = ["longrope"]
    /// `original_max_position_embeddings` beside the settings, where the file does not say it.
    var originalPositions: Int?
    /// Whether queries may grow with their positions (`llama_4_scaling_beta`).
    var readsGrowth = false
  }

  private let reader: ObjectReader
  private let sizes: DecoderSizes
  private let words: Words

  init(_ reader: ObjectReader, _ sizes: DecoderSizes, _ words: Words = Words()) {
    (self.reader, self.sizes, self.words) = (reader, sizes, words)
  }

  /// Problems go to the reader.
  ///
  /// - Parameter ropeTheta: base instead of the file's own.
  func read(ropeTheta: Double?) -> RopeSettings {
    var found = partialFraction(reader, words.fractionKey)
    let theta = reader.optionalDouble(words.thetaKey, in: RopeSettings.thetas)
    var growth: RotaryPart.Growth?
    let sets = ["rope_scaling", "rope_parameters"].compactMap(nonEmpty).map { set in
      found = partialFraction(set, "partial_rotary_factor") ?? found
      growth = growth ?? queryGrowth(set)
      return (theta: set.optionalDouble("rope_theta", in: RopeSettings.thetas) ?? theta, scaling: scaling(set))
    }
    let taken = sets.first ?? (theta, .none)
    if let other = sets.dropFirst().first, other.scaling != taken.scaling || (other.theta ?? words.theta) != (taken.theta ?? words.theta) {
      reader.problem(
        "rope_parameters", "says another thing than rope_scaling beside it, which is what transformers takes; remove the one that is wrong")
    }
    let part = rotation(ropeTheta ?? taken.theta ?? words.theta, taken.scaling, found ?? words.fraction ?? 1, growth)
    return RopeSettings(part: part, assumedTheta: ropeTheta == nil && taken.theta == nil ? words.theta : nil, positions: positions(part))
  }

  /// The rotations of layers that see everything and of those with a window, which have settings of their own.
  ///
  /// A config of before has one base and one scaling, of the layers without a window.
  ///
  /// - Parameter local: the key of the other layers' base in such a config, where there is one, and the base where nothing says it.
  func readByKind(ropeTheta: Double?, local: (key: String?, theta: Double)) -> (full: RopeSettings, sliding: RotaryPart) {
    let kinds = ["full_attention", "sliding_attention"]
    let (set, old) = (nonEmpty("rope_parameters"), nonEmpty("rope_scaling"))
    if let set, !set.keys.contains(where: kinds.contains) {
      reader.problem("rope_parameters", "has neither \(kinds.joined(separator: " nor ")) (must have settings by kind of layer)")
    } else if set != nil, old != nil {
      reader.problem("rope_scaling", "stands beside rope_parameters; remove one of them")
    }
    func settings(_ kind: String, _ key: String?) -> (theta: Double?, scaling: RopeScaling) {
      let own = set?.optionalObject(kind)
      own?.ignoreUnknownKeys()
      let stated = key.flatMap { reader.optionalDouble($0, in: RopeSettings.thetas) }
      let scaling = own.map(scaling) ?? (kind == "full_attention" ? old.map(scaling) : nil)
      return (own?.optionalDouble("rope_theta", in: RopeSettings.thetas) ?? stated, scaling ?? .none)
    }
    let (full, sliding) = (settings("full_attention", words.thetaKey), settings("sliding_attention", local.key))
    let part = rotation(ropeTheta ?? full.theta ?? words.theta, full.scaling, 1, nil)
    return (
      RopeSettings(part: part, assumedTheta: ropeTheta == nil && full.theta == nil ? words.theta : nil, positions: positions(part)),
      rotation(sliding.theta ?? local.theta, sliding.scaling, 1, nil)
    )
  }

  /// A dynamic scaling is made for sequences beyond the config's positions, which are those of the training.
  private func positions(_ part: RotaryPart) -> Int {
    guard case .dynamic(let factor, let original) = part.scaling else { return sizes.positions }
    return Int(min(Double(original) * max(1, factor), Double(1 << 30)))
  }

  /// The rotation, with what must be so for its arithmetic to be defined.
  private func rotation(_ theta: Double, _ scaling: RopeScaling, _ fraction: Double, _ growth: RotaryPart.Growth?) -> RotaryPart {
    var rotated = Int(Double(sizes.headDim) * min(max(fraction, 0), 2))
    if rotated % 2 != 0 || rotated < 1 || rotated > sizes.headDim {
      // An odd head is a problem of its own, which is said where sizes are read.
      if sizes.headDim % 2 == 0 {
        reader.problem(
          words.fractionKey, "found \(fraction) (must leave an even number of a head's \(sizes.headDim) channels, and at least two)")
      }
      rotated = sizes.headDim
    }
    var part = RotaryPart(theta: theta, scaling: scaling, headDim: sizes.headDim, rotated: rotated)
    part.queryGrowth = growth
    switch scaling {
    // A missing list is a problem that has been noted.
    case .longrope(let long)
    where !long.short.isEmpty && !long.long.isEmpty && [long.short, long.long].contains { $0.count != rotated / 2 }:
      reader.problem(
        reader.has("rope_scaling") ? "rope_scaling" : "rope_parameters",
        "has \(long.short.count) short and \(long.long.count) long factors (must be \(rotated / 2) each, half of the channels that turn)")
      part.scaling = .none
    case .dynamic where rotated <= 2, .yarn where theta <= 1:
      reader.problem("rope_scaling", "cannot stretch a base of \(theta) and \(rotated) channels")
      part.scaling = .none
    default: break
    }
    return part
  }

  /// An empty object means the same as none.
  private func nonEmpty(_ key: String) -> ObjectReader? {
    guard let set = reader.optionalObject(key) else { return nil }
    set.ignoreUnknownKeys()
    return set.keys.isEmpty ? nil : set
  }

  private func scaling(_ set: ObjectReader) -> RopeScaling {
    for key in set.keys where set.value(key)?.object != nil {
      set.problem(key, "is an object: rotary embeddings that differ by kind of layer are not supported in this family")
    }
    let beside = set.path.contains(".") ? nil : reader.optionalInt(RopeScalingReader.originalKey, in: 1...(1 << 30))
    return RopeScalingReader(set, maxPositions: sizes.positions, originalBeside: beside ?? words.originalPositions).read(
      longropeTypes: words.longropeTypes)
  }

  private func queryGrowth(_ set: ObjectReader) -> RotaryPart.Growth? {
    guard words.readsGrowth, let beta = set.optionalDouble("llama_4_scaling_beta", in: 0...1e3) else { return nil }
    return RotaryPart.Growth(beta: beta, period: set.int(RopeScalingReader.originalKey, in: 1...(1 << 30)))
  }

  private func partialFraction(_ reader: ObjectReader, _ key: String) -> Double? {
    guard let found = reader.optionalDouble(key) else { return nil }
    if words.fraction == nil, found != 1 {
      reader.problem(key, "found \(found) (must be 1 or left out: this family's heads are rotated whole)")
    }
    return found
  }

  /// A config.json that names the base of the rotary frequencies, wherever it may stand; of layers that differ, that of those that see
  /// everything.
  static func stating(_ ropeTheta: Double, in json: JSONObject, key: String) -> JSONObject {
    var json = json
    json[key] = JSONValue(ropeTheta)
    for key in ["rope_parameters", "rope_scaling"] {
      guard var rope = json[key]?.object else { continue }
      if var full = rope["full_attention"]?.object {
        full["rope_theta"] = JSONValue(ropeTheta)
        rope["full_attention"] = JSONValue(full)
      } else if rope["rope_theta"] != nil || key == "rope_parameters" {
        rope["rope_theta"] = JSONValue(ropeTheta)
      }
      json[key] = JSONValue(rope)
    }
    return json
  }
}
