import FileFormats
import Methods
import Tensors
import Training
import Transformers

/// A base model in memory with any number of adapters over it, of which one is in the model at a time.
package final class ServedModels {
  /// A model by the name that requests choose it with.
  struct Member {
    let name: String
    let contents: ModelContents
    /// Checks prompts, and begins batches.
    let generator: Generator
  }

  /// What an adapter is called, and where it lies.
  package struct Adapter: Sendable, Equatable {
    package var name: String
    package var path: String

    package init(name: String, path: String) { (self.name, self.path) = (name, path) }
  }

  let members: [Member]
  package let shape: ModelShape
  private var current = 0

  /// Reads adapters over a base that is in memory.
  ///
  /// - Parameters:
  ///   - name: what the base is called.
  ///   - adapters: of any method; names that are all different, and none of them the base's.
  /// - Throws: `Diagnostic` and `MethodError` where an adapter does not fit.
  package init(_ base: FineTunedModel, name: String, adapters: [Adapter]) throws {
    let model = base.model
    shape = model.shape
    let plain = ModelContents(of: model)
    var members = [Member(name: name, contents: plain, generator: base.generator())]
    for adapter in adapters {
      let adapted = try AdapterDirectory(adapter.path).adapted(model, InjectionContext(seed: 0))
      // Nothing is trained here, and what is frozen needs no gradient.
      for (_, parameter) in adapted.trainableParameters { parameter.isTrainable = false }
      members.append(Member(name: adapter.name, contents: ModelContents(of: model), generator: adapted.generator()))
      plain.putBack()
    }
    self.members = members
  }

  package var names: [String] { members.map(\.name) }

  /// Positions that a sequence of a model may have, its prompt's included, where the cache keeps `capacity`.
  package func limits(capacity: Int) -> [Int] { members.map { min(capacity, shape.maxPositions - $0.generator.virtualTokens) } }

  /// Puts a model's adapter into the base, in the place of the one that is there.
  func switchTo(_ index: Int) {
    guard index != current else { return }
    members[index].contents.putBack()
    current = index
  }
}
