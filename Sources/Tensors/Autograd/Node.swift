import Synchronization

/// One vertex of the autograd graph: the place where the gradient of a tensor is gathered, and the rule that sends it on.
///
/// A node does not hold the tensor's data; only what a rule needs is captured by the rule, so activations that no rule needs are freed at once.
package final class Node {
  /// Order of creation; the backward pass runs from high to low.
  let sequence: UInt64
  let name: StaticString
  let shape: [Int]
  let dtype: DType
  let backend: Backend
  fileprivate(set) var inputs: [Node?]
  /// Sends the gradient `dy` to the inputs; nil for a leaf (a parameter), which keeps its gradient.
  fileprivate(set) var rule: ((_ dy: Tensor, _ sink: GradientSink) -> Void)?
  /// The sum of the gradients that have arrived so far.
  package var gradient: Tensor?

  private static let counter = Atomic<UInt64>(0)

  init(_ name: StaticString, of tensor: Tensor, inputs: [Node?], rule: ((Tensor, GradientSink) -> Void)?) {
    self.sequence = Self.counter.wrappingAdd(1, ordering: .relaxed).newValue
    self.name = name
    self.shape = tensor.shape
    self.dtype = tensor.dtype
    self.backend = tensor.backend
    self.inputs = inputs
    self.rule = rule
  }

  var isLeaf: Bool { rule == nil }

  /// Frees what the rule has captured, once it has run.
  fileprivate func finish() {
    rule = { _, _ in fatalError("backward ran twice through the same graph") }
    inputs = []
  }

  /// Gives `body` the buffer for a further gradient and whether to add to it (true) or to overwrite it (false).
  fileprivate func withDestination(_ body: (Tensor, Bool) -> Void) {
    guard gradient != nil else {
      let fresh = Tensor(uninitialized: shape, dtype: dtype, category: isLeaf ? .gradients : .activations, backend: backend)
      body(fresh, false)
      gradient = fresh
      return
    }
    // A gradient passed on as it is may still be read elsewhere; it is copied before it is added to.
    if !isKnownUniquelyReferenced(&gradient!.storage) { gradient = gradient?.copied(category: isLeaf ? .gradients : .activations) }
    if let gradient { body(gradient, true) }
  }
}

/// Where a backward rule sends the gradients of its inputs.
package struct GradientSink {
  let inputs: [Node?]

  /// Whether input `index` wants a gradient at all.
  package func wants(_ index: Int) -> Bool { inputs[index] != nil }

  /// Computes the gradient of input `index` into the buffer given to `body`: `=` where `accumulate` is false, `+=` where it is true.
  /// Does nothing if that input wants none.
  package func write(_ index: Int, _ body: (_ destination: Tensor, _ accumulate: Bool) -> Void) {
    inputs[index]?.withDestination(body)
  }

  /// As `write`, for kernels that can only add: the buffer starts at zero.
  package func add(_ index: Int, _ body: (_ destination: Tensor) -> Void) {
    inputs[index]?.withDestination { destination, accumulate in
      if !accumulate { destination.setToZero() }
      body(destination)
    }
  }

  /// Passes `gradient` on to input `index` unchanged, without a copy where it is the first.
  package func pass(_ index: Int, _ gradient: Tensor) {
    guard let node = inputs[index] else { return }
    precondition(gradient.shape == node.shape, "gradient of shape \(gradient.shape) for \(node.name) of shape \(node.shape)")
    if node.gradient == nil && !node.isLeaf {
      node.gradient = gradient.detached
    } else {
      node.withDestination { destination, accumulate in
        if accumulate { addScaled(to: destination, gradient, 1) } else { destination.copyElements(from: gradient) }
      }
    }
  }
}

extension Node {
  /// Runs every rule that the gradient at this node reaches, latest first, and frees the graph on the way.
  func propagate() {
    var reachable: [Node] = []
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    var pending = [self]
    while let node = pending.popLast() {
      if !node.isLeaf { reachable.append(node) }
      for case let input? in node.inputs where seen.insert(ObjectIdentifier(input)).inserted { pending.append(input) }
    }
    reachable.sort { $0.sequence < $1.sequence }
    while let node = reachable.popLast() {
      if let dy = node.gradient, let rule = node.rule {
        node.gradient = nil
        rule(dy, GradientSink(inputs: node.inputs))
      }
      node.finish()
    }
  }
}
