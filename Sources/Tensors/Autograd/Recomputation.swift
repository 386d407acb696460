/// Runs `body` without keeping what its backward pass needs, and runs it once more when the gradient of its result arrives: of everything in
/// between only `inputs` stay in memory.
///
/// The second run calls the same kernels on the same numbers, so results and gradients are those of a plain call, bit for bit.
///
/// - Parameters:
///   - inputs: all tensors of the graph outside that `body` reads, trained parameters apart.
///   - body: called with the inputs and whether this is the second run, of which only the gradients count: the elements of its result may be
///     left out (``Autograd/withoutValues(_:)``).
/// - Source: Chen et al. 2016, arXiv:1604.06174.
public func recomputed(_ inputs: [Tensor], _ body: @escaping (_ inputs: [Tensor], _ isSecondRun: Bool) -> Tensor) -> Tensor {
  guard Autograd.isRecording else { return body(inputs, false) }
  // It records, so as to know whether anything in it is trained; the record is dropped with `first`.
  let first = body(inputs, false)
  var result = first.detached
  guard let record = first.node else { return result }
  let saved = inputs.map(\.detached)
  let outside = inputs.map(\.node)
  result.node = Node("recomputed", of: result, inputs: outside, innerLeaves: record.leaves(before: outside)) { dy, sink in
    var again = saved
    for index in saved.indices where sink.wants(index) {
      // Not a leaf: its gradient goes straight on.
      again[index].node = Node("input", of: saved[index], inputs: []) { dx, _ in sink.pass(index, dx) }
    }
    let phase = KernelProfile.enter(.recomputation)
    let second = Autograd.$usesRecipes.withValue(false) { body(again, true) }
    KernelProfile.enter(phase)
    guard let node = second.node else { return }
    node.gradient = dy
    node.propagate()
  }
  return result
}

extension Autograd {
  /// Whether operations that know how leave the elements of their result undefined.
  @TaskLocal static var leavesOutValues = false

  /// Runs `body`, which ends a computation whose result nobody reads, for the sake of its gradients: `linear`, `addLowRank` and `add` record
  /// what they would, and leave out the product or sum itself.
  package static func withoutValues(_ body: () -> Tensor) -> Tensor { $leavesOutValues.withValue(true, operation: body) }
}
