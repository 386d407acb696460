import Foundation
import TestSupport
import Tensors
import Testing

/// What every row of the table must fulfil.
@Suite struct OpTests {
  @Test("every op that records itself in the graph is in the table")
  func complete() throws {
    let folder = URL(filePath: repositoryPath("Sources/Tensors"))
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var recorded: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: /\.record\(\s*"([^"]*)"/) { recorded.insert(String(match.1)) }
    }
    #expect(recorded == Set(OpTable.all.map(\.op)))
    #expect(recorded.count > 15, "the sources were not searched")
  }

  @Test("the result equals the plain one", arguments: OpTable.all, [DType.float32, .float64])
  func forward(_ op: OpCase, _ dtype: DType) {
    let values = op.values()
    let result = op.run(op.tensors(values, dtype: dtype))
    #expect(result.dtype == dtype)
    let d = difference(result.doubles, op.reference(values))
    // A sum of n terms is off by at most n units of rounding of its terms' size, an elementary function by a few more.
    let unit = dtype == .float32 ? 0x1p-24 : 0x1p-53
    #expect(d.relative <= Double(op.terms + 8) * unit, "\(d)")
  }

  @Test("the gradient of every input equals the difference quotient", arguments: OpTable.all)
  func gradients(_ op: OpCase) throws {
    let values = op.values()
    let functional = op.functional()
    let all = op.gradients(values, trainable: Set(op.inputs.indices), functional)
    var generator = SeededGenerator(seed: 3)
    for (input, gradient) in all.enumerated() {
      let gradient = try #require(gradient, "input \(input) has no gradient")
      let largest = gradient.map(abs).max() ?? 0
      // All elements of a small input, some of a large one.
      let elements =
        gradient.count <= 40 ? Array(gradient.indices) : (0..<25).map { _ in Int.random(in: gradient.indices, using: &generator) }
      for element in elements {
        let expected = op.difference(values, input: input, element: element, functional)
        // Relative to the element itself, unless it is so small beside the others that the difference quotient's own error shows.
        let scale = max(abs(expected), largest / 100, 1e-4)
        #expect(
          abs(gradient[element] - expected) <= 1e-6 * scale,
          "input \(input), element \(element): \(gradient[element]), expected \(expected)")
      }
    }
  }

  @Test("only inputs that want a gradient get one, and it does not depend on what the others want", arguments: OpTable.all)
  func subsets(_ op: OpCase) {
    let values = op.values()
    let functional = op.functional()
    let all = op.gradients(values, trainable: Set(op.inputs.indices), functional)
    for mask in 0..<1 << op.inputs.count {
      let wanted = Set(op.inputs.indices.filter { mask >> $0 & 1 == 1 })
      #expect(op.run(op.tensors(values, trainable: wanted)).requiresGradient == !wanted.isEmpty)
      for (index, gradient) in op.gradients(values, trainable: wanted, functional).enumerated() {
        #expect(gradient == (wanted.contains(index) ? all[index] : nil), "input \(index) with \(wanted.sorted()) trained")
      }
    }
  }

  @Test("an input used twice gets the sum of both gradients, leaf or not", arguments: OpTable.all, [false, true])
  func accumulation(_ op: OpCase, _ throughResult: Bool) {
    let values = op.values()
    let all = Set(op.inputs.indices)
    let (first, second) = (op.functional(seed: 2), op.functional(seed: 3))
    let leaves = op.tensors(values, trainable: all)
    // With a result of another op in between, the sum is gathered inside the graph; without, in the parameter.
    let inputs = throughResult ? leaves.map { scale($0, by: 1) } : leaves
    add(op.loss(op.run(inputs), first), op.loss(op.run(inputs), second)).backward()
    let once = [first, second].map { op.gradients(values, trainable: all, $0) }
    for (index, leaf) in leaves.enumerated() {
      let expected = zip(once[0][index] ?? [], once[1][index] ?? []).map { $0 + $1 }
      // The same products in another order.
      let d = difference(leaf.gradient?.doubles ?? [], expected)
      #expect(d.relative < 1e-12, "input \(index): \(d)")
    }
  }

  @Test("a second backward pass adds to the gradients of the first", arguments: OpTable.all)
  func twoPasses(_ op: OpCase) {
    let values = op.values()
    let functional = op.functional()
    let leaves = op.tensors(values, trainable: Set(op.inputs.indices))
    for _ in 0..<2 { op.loss(op.run(leaves), functional).backward() }
    for (leaf, once) in zip(leaves, op.gradients(values, trainable: Set(op.inputs.indices), functional)) {
      let d = difference(leaf.gradient?.doubles ?? [], (once ?? []).map { 2 * $0 })
      #expect(d.relative < 1e-12, "\(d)")
    }
  }
}
