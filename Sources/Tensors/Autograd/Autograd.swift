/// Reverse-mode differentiation of tensor programs.
///
/// Operations on tensors that want a gradient leave a `Node` behind; `backward` walks them in reverse. Frozen inputs cost nothing: where no
/// input wants a gradient there is no node, so the walk stops below the lowest trainable parameter.
public enum Autograd {
  @TaskLocal static var isRecording = true

  /// Runs `body` without recording: for evaluation and generation.
  public static func withoutRecording<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    do {
      return try $isRecording.withValue(false) { try body() }
    } catch let error as Failure {
      throw error
    } catch {
      fatalError("unreachable: the body throws only \(Failure.self)")
    }
  }
}

extension Tensor {
  /// Whether gradients flow to this tensor.
  public var requiresGradient: Bool { node != nil }

  /// The gradient gathered at a leaf since it was last cleared.
  public var gradient: Tensor? { node?.gradient }

  /// Makes this tensor a leaf whose gradient is kept, or takes it out of the graph.
  public mutating func setRequiresGradient(_ wanted: Bool) {
    precondition(!wanted || dtype.isComputable, "a \(dtype.rawValue) tensor cannot be trained")
    node = wanted ? Node("leaf", of: self, inputs: [], rule: nil) : nil
  }

  /// Forgets the gradient of a leaf.
  public func clearGradient() { node?.gradient = nil }

  /// Adds the gradient of this scalar with respect to every leaf to that leaf's `gradient`, and frees the graph.
  ///
  /// - Parameters:
  ///   - seed: the gradient of this scalar itself, usually 1.
  ///   - isFinal: called during the pass with the leaves to whose gradients nothing more will be added by it, told by their `identity`.
  public func backward(seed: Double = 1, isFinal: ((_ leaf: ObjectIdentifier) -> Void)? = nil) {
    precondition(count == 1, "backward starts from a scalar, not from \(shape)")
    guard let node else { return }
    let start = Tensor(uninitialized: shape, dtype: dtype, backend: backend)
    backend.check(backend.ops(dtype).fill(start.pointer, seed, 1), "fill")
    node.gradient = start
    node.propagate(isFinal: isFinal.map { tell in { tell(ObjectIdentifier($0)) } })
  }

  /// What tells this tensor from others in the graph; nil outside it.
  public var identity: ObjectIdentifier? { node.map(ObjectIdentifier.init) }

  /// Ties this fresh result to the inputs that want a gradient.
  package mutating func record(_ name: StaticString, inputs: [Tensor?], rule: @escaping (_ dy: Tensor, _ sink: GradientSink) -> Void) {
    guard Autograd.isRecording else { return }
    let nodes = inputs.map { $0?.node }
    guard nodes.contains(where: { $0 != nil }) else { return }
    node = Node(name, of: self, inputs: nodes, rule: rule)
  }
}
