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
  /// Leaves beyond the inputs to which the rule adds: those of a graph that it makes and walks itself.
  private(set) var innerLeaves: [Node]
  /// Sends the gradient `dy` to the inputs; nil for a leaf (a parameter), which keeps its gradient.
  fileprivate(set) var rule: ((_ dy: Tensor, _ sink: GradientSink) -> Void)?
  /// The sum of the gradients that have arrived so far.
  package var gradient: Tensor?

  private static let counter = Atomic<UInt64>(0)

  init(_ name: StaticString, of tensor: Tensor, inputs: [Node?], innerLeaves: [Node] = [], rule: ((Tensor, GradientSink) -> Void)?) {
    self.sequence = Self.counter.wrappingAdd(1, ordering: .relaxed).newValue
    self.name = name
    self.shape = tensor.shape
    self.dtype = tensor.dtype
    self.backend = tensor.backend
    self.inputs = inputs
    self.innerLeaves = innerLeaves
    self.rule = rule
  }

  var isLeaf: Bool { rule == nil }

  /// Frees what the rule has captured, once it has run.
  fileprivate func finish() {
    rule = { _, _ in fatalError("backward ran twice through the same graph") }
    inputs = []
    innerLeaves = []
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

/// What the backward pass from a node walks through.
private struct Graph {
  /// Nodes with a rule, in the order of their creation.
  var nodes: [Node] = []
  /// The leaves to which rules add, each with the earliest node that does.
  private(set) var leaves: [ObjectIdentifier: (leaf: Node, firstReader: UInt64)] = [:]

  /// - Parameter ends: nodes beyond which it is not of interest.
  init(from start: Node, ends: [Node?] = []) {
    var seen = Set(([start] + ends).compactMap { $0.map(ObjectIdentifier.init) })
    var pending = [start]
    while let node = pending.popLast() {
      if !node.isLeaf { nodes.append(node) }
      for leaf in node.innerLeaves { note(leaf, readBy: node) }
      for case let input? in node.inputs {
        if input.isLeaf { note(input, readBy: node) }
        if seen.insert(ObjectIdentifier(input)).inserted { pending.append(input) }
      }
    }
    nodes.sort { $0.sequence < $1.sequence }
  }

  private mutating func note(_ leaf: Node, readBy reader: Node) {
    let identity = ObjectIdentifier(leaf)
    leaves[identity] = (leaf, min(reader.sequence, leaves[identity]?.firstReader ?? .max))
  }
}

extension Node {
  /// The leaves to which a backward pass from here adds on its way to `ends`.
  func leaves(before ends: [Node?]) -> [Node] { Graph(from: self, ends: ends).leaves.values.map(\.leaf) }

  /// Runs every rule that the gradient at this node reaches, latest first, and frees the graph on the way.
  ///
  /// - Parameter isFinal: told of each leaf as soon as nothing more will be added to its gradient.
  func propagate(isFinal: ((Node) -> Void)? = nil) {
    var graph = Graph(from: self)
    // The next to become final comes last.
    var open = isFinal == nil ? [] : graph.leaves.values.sorted { ($0.firstReader, $0.leaf.sequence) < ($1.firstReader, $1.leaf.sequence) }
    while let node = graph.nodes.popLast() {
      if let dy = node.gradient, let rule = node.rule {
        node.gradient = nil
        rule(dy, GradientSink(inputs: node.inputs))
      }
      node.finish()
      while let next = open.last, next.firstReader >= node.sequence {
        open.removeLast()
        isFinal?(next.leaf)
      }
    }
  }
}
