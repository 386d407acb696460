import TestSupport
import Tensors
import Testing
import Transformers

@Suite struct PackingTests {
  @Test("losses and gradients of a flat batch are the sums over its sequences alone", arguments: TinyModel.names)
  func packing(_ name: String) throws {
    let labels = sequences.map { $0.enumerated().map { $0 % 3 == 1 ? -1 : ($1 + 5) % 96 } }
    func run(_ batches: [Range<Int>]) throws -> (sum: Double, gradients: [String: [Float]]) {
      let model = try TinyModel.load(name)
      for (_, parameter) in model.namedParameters() { parameter.isTrainable = true }
      var total = 0.0
      for batch in batches {
        let (ids, labels) = (Array(sequences[batch]), labels[batch])
        let hidden = model.hiddenStates(Array(ids.joined()), ForwardContext(layout: SequenceLayout(ids)))
        let (loss, sum) = model.head.loss(hidden, labels: Array(labels.joined()), scale: 0.1)
        loss.backward()
        total += sum
      }
      let gradients = model.namedParameters().map { ($0.name, $0.parameter.tensor.gradient?.floats ?? []) }
      return (total, Dictionary(uniqueKeysWithValues: gradients))
    }
    let flat = try run([0..<4])
    let single = try run([0..<1, 1..<2, 2..<3, 3..<4])
    #expect(abs(flat.sum - single.sum) <= 1e-6 * abs(single.sum))
    // Without a rotation a key's bias shifts all scores of a query alike: its gradient is rounding and nothing else.
    for (parameter, gradient) in flat.gradients where !(name == "opt" && parameter.hasSuffix(".k_proj.bias")) {
      let d = difference(gradient, try #require(single.gradients[parameter]))
      // f32 sums over 21 rows in another order, through two layers.
      #expect(d.relative <= 5e-6, "\(parameter): \(d)")
    }
  }

  @Test("a batch without a label has no loss and no gradient that is not zero", arguments: ["llama-tied", "gpt2"])
  func unlabelled(_ name: String) throws {
    try FaultMatrix.record("H6", "a batch without labels, \(name)", injections: 1)
    let model = try TinyModel.load(name)
    for (_, parameter) in model.namedParameters() { parameter.isTrainable = true }
    let hidden = model.hiddenStates([1, 2, 3], ForwardContext(layout: SequenceLayout(offsets: [0, 3])))
    let (loss, sum) = model.head.loss(hidden, labels: [-1, -100, -1], scale: 1)
    loss.backward()
    #expect(sum == 0 && loss.scalar == 0)
    for (name, parameter) in model.namedParameters() {
      #expect(parameter.tensor.gradient?.floats.allSatisfy { $0 == 0 } ?? true, "\(name)")
    }
  }
}
