import Tensors

/// A transformer: its backbone, and the head that reads the last hidden states.
final class Transformer: LanguageModel {
  let assembly: Assembly
  private let backbone: Backbone
  let head: Head

  init(_ assembly: Assembly, from source: some ParameterSource) throws {
    self.assembly = assembly
    backbone = try Backbone(assembly, from: source)
    let (C, V) = (assembly.hiddenSize, assembly.vocabularySize)
    let headWeight =
      switch assembly.head.weight {
      case .tied: backbone.embedding.weight
      case .own: try source.parameter(.init(name: "\(assembly.head.name).weight", shape: [assembly.head.task.labels?.count ?? V, C]))
      case .absent: Parameter(Tensor(zeros: [2, C], category: .weights))
      }
    head = Head(
      weight: headWeight, bias: assembly.head.hasBias ? try source.parameter(.init(name: "\(assembly.head.name).bias", shape: [V])) : nil,
      softCap: assembly.head.softCap, divisor: assembly.head.divisor, ownsWeight: assembly.head.weight == .own, task: assembly.head.task)
  }

  var shape: ModelShape {
    ModelShape(
      modelType: assembly.modelType, hiddenSize: assembly.hiddenSize, vocabularySize: assembly.vocabularySize,
      numHiddenLayers: assembly.blocks.count, heads: assembly.heads, maxPositions: assembly.maxPositions,
      keysChangeAfter: assembly.keysChangeAfter, anglesChangeAfter: assembly.anglesChangeAfter,
      isCausal: assembly.blocks.allSatisfy(\.attention.isCausal), tiesWordEmbeddings: assembly.head.weight == .tied)
  }

  // The backbone has no name of its own: its modules lie beside the head in a state dict.
  var children: [(name: String, module: any Module)] { [(assembly.head.name, head), ("", backbone)] }

  var sites: [Site] {
    backbone.sites
      + (assembly.head.weight == .absent ? [] : [Site(path: assembly.head.name, block: nil, role: .head, slot: .head(head))])
  }

  func hiddenStates(_ ids: [Int32], _ context: ForwardContext) -> Tensor { backbone.hiddenStates(ids, context) }

  func startReadingAhead() { backbone.startReadingAhead(then: head.weight) }
}
