import FileFormats
import Transformers

/// The settings by which HF PEFT's methods choose modules: `target_modules`, `exclude_modules`, `layers_to_transform`, `layers_pattern`.
///
/// The rules are PEFT's, but what matches nothing is an error, and nothing that is meant is left out silently.
package struct TargetSettings: Sendable {
  /// Modules to take; nil takes the method's default.
  package var modules: TargetModules?
  /// Modules to leave out.
  package var excluded: TargetModules?
  /// Blocks to take; nil means all.
  package var layers: [Int]?
  /// Names of the lists of blocks that `layers` counts in; empty takes any.
  package var layersPattern: [String] = []
  /// Whether these are the settings of an adapter on disk: an entry that matches no module is then no error.
  let isSaved: Bool

  /// - Parameter countsLayers: whether the method has `layers_to_transform`.
  init(reading reader: ObjectReader, isSaved: Bool, countsLayers: Bool = true) {
    self.isSaved = isSaved
    modules = TargetModules(reading: reader, "target_modules")
    excluded = TargetModules(reading: reader, "exclude_modules")
    guard countsLayers else { return }
    if let value = reader.value("layers_to_transform"), let index = value.integer {
      layers = [Int(clamping: index)]
    } else {
      let indices = reader.has("layers_to_transform") ? reader.ints("layers_to_transform", in: 0...) : []
      // PEFT reads an empty list as no list.
      layers = indices.isEmpty ? nil : indices
    }
    layersPattern = Self.layersPattern(reader)
  }

  private static func layersPattern(_ reader: ObjectReader) -> [String] {
    guard let value = reader.value("layers_pattern"), !value.isOff else { return [] }
    let names = value.string.map { [$0] } ?? (value.array ?? []).compactMap(\.string)
    let isPlain = names.allSatisfy { $0.utf8.allSatisfy { isNameByte($0) } }
    if names.isEmpty || names.count != value.array?.count ?? 1 || !isPlain {
      reader.problem(
        "layers_pattern", "found \(value.summary) (must be the name of a list of blocks such as \"layers\", or an array of names)")
    }
    return names
  }

  /// Letters, digits, underscore and dot: what the path of a module is made of.
  static func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  /// The modules in the words of the config; nil, and so absent, where none are named.
  var modulesJSON: (target: JSONValue?, exclude: JSONValue?) { (modules?.json, excluded?.json) }

  /// Whether a setting means something else to PEFT than to us. Its expressions are Python's, and must not match a module that the method
  /// cannot take; it refuses to count layers where the targets are not a list.
  var mustBeNamed: Bool {
    if case .pattern = excluded { return true }
    switch modules {
    case .pattern: return true
    case .allLinear: return layers != nil
    case .names, nil: return false
    }
  }
}

extension TargetSettings {
  /// The sites that are meant.
  ///
  /// - Parameters:
  ///   - candidates: the sites that the method can take, of a model's.
  ///   - defaults: the roles that are meant where no modules are named.
  ///   - method: its name, for messages.
  /// - Throws: where an entry matches nothing, nothing is left, or a module is meant that the method cannot take.
  func chosen(_ candidates: [Site], of model: any LanguageModel, defaults: Set<Site.Role>, method: String) throws(MethodError) -> [Site] {
    let paths = candidates.map(\.path)
    let taken = Set(paths)
    // Modules that are no candidates may be named where they are excluded. Places on the stream are no modules of their own.
    let others = model.sites.filter { site in
      if case .residual = site.role { false } else { !taken.contains(site.path) }
    }
    var matched = try named(candidates, others, defaults, model)
    if let excluded { matched.subtract(try left(out: excluded, of: paths, others)) }
    if let layers {
      for layer in layers where !isSaved && !candidates.contains(where: { index($0) == layer }) {
        throw .noMatch(key: "layers_to_transform", entry: "\(layer)", nearest: [])
      }
      let sites = Dictionary(uniqueKeysWithValues: (candidates + others).map { ($0.path, $0) })
      matched = matched.filter { path in
        modules?.names(whole: path) ?? false || sites[path].flatMap(index).map(layers.contains) ?? false
      }
    }
    if let other = others.first(where: { matched.contains($0.path) }) {
      throw .unsuitable(
        key: "target_modules",
        message: "\"\(other.path)\" is \(other.role.description), \(other.role.refusal(method)); leave it out, or name it in "
          + "exclude_modules")
    }
    if matched.isEmpty { throw .unsuitable(key: "target_modules", message: "nothing is left to train after the exclusions") }
    return candidates.filter { matched.contains($0.path) }
  }

  private func named(
    _ candidates: [Site], _ others: [Site], _ defaults: Set<Site.Role>, _ model: any LanguageModel
  ) throws(MethodError) -> Set<String> {
    if let modules {
      let hasLinear = candidates.contains { if case .linear = $0.slot { true } else { false } }
      if modules == .allLinear && !hasLinear {
        throw .unsuitable(key: "target_modules", message: "found \"all-linear\", and this method takes no linear layers; name modules")
      }
      return try modules.matches(candidates.map(\.path), others: others.map(\.path), key: "target_modules", isLenient: isSaved)
    }
    let found = candidates.filter { defaults.contains($0.role) }
    if found.isEmpty { throw .noDefaultTargets(modelType: model.shape.modelType) }
    return Set(found.map(\.path))
  }

  private func left(out modules: TargetModules, of paths: [String], _ others: [Site]) throws(MethodError) -> Set<String> {
    do throws(MethodError) {
      return try modules.matches(paths, others: others.map(\.path), key: "exclude_modules", isLenient: isSaved)
    } catch {
      if isSaved, case .noMatch = error { return [] }
      throw error
    }
  }

  /// The block that `layers` counts a site in; nil outside the blocks, and in lists that `layersPattern` does not name.
  private func index(_ site: Site) -> Int? {
    guard let block = site.block else { return nil }
    let isMeant = layersPattern.isEmpty || layersPattern.contains { block.list == $0 || block.list.hasSuffix("." + $0) }
    return isMeant ? block.index : nil
  }
}

extension Site.Role {
  /// Why a method does not take the place.
  func refusal(_ method: String) -> String {
    switch self {
    case .head, .embedding, .positions: "on which \(method) is not supported yet"
    default: "and \(method) does not go there"
    }
  }

  /// The place in plain words, for messages.
  var description: String {
    switch self {
    case .head: "the model's output layer"
    case .embedding: "the model's embedding"
    case .positions: "the model's table of positions"
    case .norm: "a norm"
    case .residual: "a place on the stream"
    default: "a linear layer"
    }
  }
}
