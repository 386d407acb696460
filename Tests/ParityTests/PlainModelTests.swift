import FileFormats
import TestSupport
import Testing
import Tensors
import Transformers

/// The models without a method, against transformers.
@Suite struct PlainModelTests {
  @Test("logits equal those of transformers", arguments: TinyModel.names)
  func logits(_ name: String) throws {
    let model = try TinyModel(name: name).load()
    let batch = try Rows("a").batch
    let reference = try Reference(TinyModel(name: name).path)
    let hidden = model.hiddenStates(batch.ids, ForwardContext(layout: batch.layout))
    let d = difference(model.head.logits(hidden).floats, try reference.logits())
    // Eager and SDPA attention differ by up to 1e-5 here (reference.json: noise).
    #expect(d.relative < 1e-5, "\(d)")
  }

  @Test("loss and all gradients equal those of PyTorch", arguments: TinyModel.names)
  func gradients(_ name: String) throws {
    let model = try TinyModel(name: name).load()
    let batch = try Rows("a").batch
    let reference = try Reference(TinyModel(name: name).path)
    let parameters = model.namedParameters()
    for (_, parameter) in parameters {
      parameter.isTrainable = true
    }
    let hidden = model.hiddenStates(batch.ids, ForwardContext(layout: batch.layout))
    let (loss, sum) = model.head.loss(hidden, labels: batch.labels, scale: 1 / Double(batch.targetTokenCount))
    loss.backward()
    #expect(abs(sum / Double(batch.targetTokenCount) - reference.number("loss")) < 1e-5)
    for (parameterName, parameter) in parameters {
      let gradient = try #require(parameter.tensor.gradient, "no gradient of \(parameterName)")
      let isTransposed = name == "gpt2" && parameterName.contains(".c_") && parameterName.hasSuffix("weight")
      let found = isTransposed ? gradient.transposed().floats : gradient.floats
      let expected = try reference.values("grad.\(parameterName)")
      // Without a rotation a key's bias shifts all scores of a query alike: its gradient is rounding and nothing else.
      if name == "opt", parameterName.hasSuffix(".k_proj.bias") {
        #expect((found + expected).allSatisfy { abs($0) < 1e-6 }, "\(parameterName)")
        continue
      }
      let d = difference(found, expected)
      // f32 sums in another order.
      #expect(d.relative < 2e-5, "\(parameterName): \(d)")
    }
  }

  @Test("greedy texts equal those of transformers", arguments: TinyModel.names)
  func greedy(_ name: String) throws {
    let model = try TinyModel(name: name).load()
    let rows = try #require(try StrictJSON.parse(contentsOf: "\(TinyModel.folder)/greedy.json")[name]?.array)
    func ids(_ key: String) -> [[Int32]] { integerRows(JSONValue(rows.map { $0[key] ?? [] })) }
    // Together, so that texts of several lengths share a batch.
    #expect(try Generator(model).generate(ids("prompt"), maxNewTokens: 12, stopTokens: []) == ids("text"))
    #expect(ids("text").allSatisfy { $0.count == 12 } && ids("text").count == 4)
  }
}
