import FileFormats
import Methods
import Tensors
import TestSupport
import Transformers

/// Loads one of the tiny models that the parity tests compare with PyTorch.
func loadTiny(_ name: String, storage: WeightStorage = .float32) throws -> any LanguageModel {
  try ModelLoader.load(repositoryPath("Tests/ParityTests/Fixtures/\(name)"), storage: storage).model
}

/// Decodes a `peft` section.
func peftConfig(_ json: JSONValue) throws -> any Method {
  let reader = ObjectReader(json, file: "test.json", category: .configuration)
  let config = MethodRegistry.method(reading: reader)
  try reader.finish()
  return config
}

/// Sequences of uneven length, one of a single token, and which rows carry a label.
let sequences: [[Int32]] = [[53, 86, 10, 77, 60, 4, 84], [36], [11, 7, 83, 66, 36, 26, 9, 39, 41, 70, 71], [56, 37]]
let labels: [[Int32]] = sequences.map { $0.enumerated().map { $0 % 3 == 1 ? -1 : ($1 + 5) % 96 } }
/// What stands for the training data's first tokens.
let sampleTokens: [Int32] = [5, 17, 42, 3, 77, 60, 8, 9]
/// What stands for the tokenizer.
func sampleEncoding(_ text: String) -> [Int32] { text.utf8.map { Int32($0) } }

extension SequenceLayout {
  init(_ sequences: [[Int32]]) { self.init(offsets: sequences.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }) }
}

extension FineTunedModel {
  convenience init(_ model: any LanguageModel, _ json: JSONValue, seed: UInt64 = 1) throws {
    try self.init(model, try peftConfig(json), InjectionContext(seed: seed, sampleTokens: sampleTokens, encode: sampleEncoding))
  }

  func logits(_ ids: [[Int32]] = sequences) -> [Float] {
    Autograd.withoutRecording { model.head.logits(hiddenStates(Array(ids.joined()), layout: SequenceLayout(ids))).floats }
  }

  /// Takes AdamW steps on the test batch.
  func train(steps: Int = 3, learningRate: Double = 0.01) {
    let moments = trainableParameters.map {
      ($0.parameter, Tensor(zeros: $0.parameter.tensor.shape), Tensor(zeros: $0.parameter.tensor.shape))
    }
    for number in 1...steps {
      loss(Array(sequences.joined()), labels: Array(labels.joined()), layout: SequenceLayout(sequences), scale: 0.1).loss.backward()
      let step = AdamWStep(learningRate: learningRate, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, step: number)
      for (parameter, expAvg, expAvgSq) in moments {
        if let gradient = parameter.tensor.gradient {
          step.apply(to: [.init(parameter: parameter.tensor, gradient: gradient, expAvg: expAvg, expAvgSq: expAvgSq)])
        }
        parameter.tensor.clearGradient()
      }
    }
  }

  /// All values by name, those of the model and of the method.
  func values() -> [String: [Float]] {
    let all = model.namedParameters().map { ($0.name, $0.parameter.tensor.floats) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}
