import Methods
import Tensors
import TestSupport
import Testing
import Transformers

/// Activations computed again in the backward pass (`training.gradient_checkpointing`).
@Suite struct RecomputationTests {
  private struct Outcome: Equatable {
    var losses: [Float] = []
    var gradients: [String: [Float]] = [:]
  }

  /// Losses and gradients of two micro-batches, with dropout where the method has it, from parameters that are no zeros.
  private func outcome(_ model: FineTunedModel) -> Outcome {
    for (index, (_, parameter)) in model.trainableParameters.enumerated() {
      let key = RandomKey(seed: 5, purpose: .initialization, module: UInt64(index))
      addScaled(to: parameter.tensor, Tensor.normal(parameter.tensor.shape, deviation: 0.1, key: key), 1)
    }
    var outcome = Outcome()
    for batch in [0..<3, 3..<4] {
      let (ids, targets) = (Array(sequences[batch]), labels[batch])
      let (loss, _) = model.loss(
        Array(ids.joined()), labels: Array(targets.joined()), layout: SequenceLayout(ids), samples: batch.map { Int32($0) },
        randomness: ForwardContext.Randomness(seed: 7, step: 3), scale: 0.1)
      loss.backward()
      outcome.losses.append(Float(loss.scalar))
    }
    for (name, parameter) in model.trainableParameters { outcome.gradients[name] = parameter.tensor.gradient?.floats }
    return outcome
  }

  @Test("losses and gradients are the same bit for bit, for every method", arguments: MethodRow.all)
  func sameBits(_ row: MethodRow) throws {
    let kept = try outcome(FineTunedModel(try loadTiny(row.model), row.peft))
    let model = try FineTunedModel(try loadTiny(row.model), row.peft)
    model.recomputesBlocks = true
    #expect(outcome(model) == kept)
    #expect(kept.gradients.count == model.trainableParameters.count && kept.gradients.values.allSatisfy { $0.contains { $0 != 0 } })
  }

  @Test("of a block that has run only the input is kept")
  func memory() throws {
    let blueprint = try ModelBlueprint(contentsOf: repositoryPath("Tests/ParityTests/Fixtures/llama-tied"))
    let long = (0..<4).map { s in (0..<200).map { Int32(($0 * 7 + s) % 96) } }
    func peak(layers: Int) throws -> Int {
      let backend = Backend.shapes()
      return try backend.use {
        let base = try blueprint.model(layers: layers, storage: .float32)
        let model = try FineTunedModel(base, ["peft_type": "LORA", "target_modules": "all-linear"])
        model.recomputesBlocks = true
        backend.allocator.resetPeak()
        let (loss, _) = model.loss(Array(long.joined()), labels: Array(long.joined()), layout: SequenceLayout(long), scale: 1)
        loss.backward()
        return backend.allocator.ledger.peak[.activations] ?? 0
      }
    }
    // And a number a row for its norm.
    let input = 4 * Backend.current.geometry.filled(800) * (try blueprint.model(storage: .float32).shape.hiddenSize)
    let (one, two) = (try peak(layers: 1), try peak(layers: 2))
    #expect(Double(two - one) < 1.1 * Double(input), "\(one) bytes with one block, \(two) with two")
  }
}
