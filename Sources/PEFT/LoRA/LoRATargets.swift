import Transformers

extension LoRAConfig {
  /// The paths of the linear layers that are wrapped. The rules are HF PEFT's.
  ///
  /// - Throws: where an entry matches nothing, nothing is left, or a module is meant that cannot be wrapped: none is left out silently.
  func targets(in model: any CausalLM) throws(PEFTError) -> Set<String> {
    guard let chosen = targetModules ?? Self.defaultTargets[model.shape.modelType].map(TargetModules.names) else {
      throw .noDefaultTargets(modelType: model.shape.modelType)
    }
    let paths = model.namedLinearSlots().map(\.path)
    let others = Self.otherTargets(of: model)
    var matched = try chosen.matches(paths, others: others, key: "target_modules", isLenient: isSaved)
    if let excludeModules { matched.subtract(try excluded(excludeModules, paths, others)) }
    if let layersToTransform {
      for layer in layersToTransform where !isSaved && !paths.contains(where: { layerIndex($0) == layer }) {
        throw .noMatch(key: "layers_to_transform", entry: "\(layer)", nearest: [])
      }
      matched = matched.filter { chosen.names(whole: $0) || layerIndex($0).map(layersToTransform.contains) ?? false }
    }
    if let path = others.first(where: matched.contains) {
      throw .unsuitable(
        key: "target_modules",
        message:
          "\"\(path)\" is the model's \(path == Self.outputLayer ? "output layer" : "embedding"), on which LoRA is not supported yet; "
          + "leave it out, or name it in exclude_modules")
    }
    if matched.isEmpty { throw .unsuitable(key: "target_modules", message: "nothing is left to train after the exclusions") }
    return matched
  }

  private func excluded(_ modules: TargetModules, _ paths: [String], _ others: [String]) throws(PEFTError) -> Set<String> {
    do throws(PEFTError) {
      return try modules.matches(paths, others: others, key: "exclude_modules", isLenient: isSaved)
    } catch {
      if isSaved, case .noMatch = error { return [] }
      throw error
    }
  }

  /// The path of the output layer, tied to the embedding or not.
  private static let outputLayer = "lm_head"

  /// What HF PEFT could wrap and we cannot: the output layer and the embeddings.
  private static func otherTargets(of model: any CausalLM) -> [String] {
    var paths = [outputLayer]
    model.visit { path, module in if module is Embedding { paths.append(path) } }
    return paths
  }

  /// The block a module belongs to: the first number in its path, or the number after one of the `layersPattern`.
  private func layerIndex(_ path: String) -> Int? {
    let parts = path.split(separator: ".")
    if layersPattern.isEmpty { return parts.lazy.compactMap { Int($0) }.first }
    for pattern in layersPattern {
      let name = pattern.split(separator: ".")
      for start in parts.indices where parts[start...].starts(with: name) {
        // The module itself comes after the number.
        if start + name.count < parts.count - 1, let index = Int(parts[start + name.count]) { return index }
      }
    }
    return nil
  }
}
