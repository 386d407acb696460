/// How to make a tensor again from what the backward pass keeps in any case. Results of norms and activations are made again so: a pass over
/// memory is cheap beside the products that read them, and between the passes they would be a third of all activations.
///
/// The same kernel runs on the same numbers, so gradients are those of values that were kept, bit for bit.
package final class Recipe {
  private let make: () -> Tensor
  private var readers = 0
  /// Lives from the first reader to the last.
  private var made: Tensor?

  init(_ make: @escaping () -> Tensor) { self.make = make }

  fileprivate func addReader() { readers += 1 }

  fileprivate func read() -> Tensor {
    let value = made ?? make()
    readers -= 1
    made = readers > 0 ? value : nil
    return value
  }
}

/// A tensor that a backward rule will read, once: its elements, or how to make them again.
struct KeptTensor {
  private let elements: Tensor?
  private let recipe: Recipe?

  init(_ tensor: Tensor) {
    recipe = tensor.recipe
    elements = recipe == nil ? tensor.detached : nil
    recipe?.addReader()
  }

  /// The tensor, outside the graph.
  func read() -> Tensor {
    if let elements { return elements }
    guard let recipe else { fatalError("unreachable: one of the two is there") }
    return recipe.read()
  }
}

extension Autograd {
  /// Whether results are made again where that is cheap; false where they live only for a moment.
  @TaskLocal package static var usesRecipes = true
}

extension Tensor {
  /// Ties this fresh result to its inputs as `record` does; who needs its elements in the backward pass has `remake` write them again, which
  /// may read what `rule` keeps.
  mutating func record(
    _ name: StaticString, inputs: [Tensor?], remadeBy remake: @escaping (_ y: Tensor) -> Void,
    rule: @escaping (_ dy: Tensor, _ sink: GradientSink) -> Void
  ) {
    record(name, inputs: inputs, rule: rule)
    guard node != nil, Autograd.usesRecipes else { return }
    let (shape, dtype, backend) = (shape, dtype, backend)
    recipe = Recipe {
      let y = Tensor(uninitialized: shape, dtype: dtype, backend: backend)
      remake(y)
      return y
    }
  }
}
