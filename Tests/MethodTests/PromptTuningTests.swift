import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

@Suite struct PromptTuningTests {
  private func settings(_ text: String, _ count: Int) -> JSONValue {
    [
      "peft_type": "PROMPT_TUNING", "num_virtual_tokens": JSONValue(count), "prompt_tuning_init": "TEXT",
      "prompt_tuning_init_text": JSONValue(text),
    ]
  }

  @Test(
    "virtual tokens that start as a text act as its tokens in front, cut or over and over",
    arguments: ["llama-tied", "llama-linear", "mistral", "qwen2", "gpt2"], [("QUERY", 3, "QUE"), ("QUERY", 12, "QUERYQUERYQU")])
  func text(_ name: String, _ row: (text: String, count: Int, front: String)) throws {
    let model = try FineTunedModel(try loadTiny(name), settings(row.text, row.count))
    let whole = sequences.map { sampleEncoding(row.front) + $0 }
    let plain = FineTunedModel(unadapted: try loadTiny(name))
    let all = plain.logits(whole)
    var (expected, first): ([Float], Int) = ([], 0)
    for sequence in sequences {
      expected += all[(first + row.count) * 96..<(first + row.count + sequence.count) * 96]
      first += row.count + sequence.count
    }
    let d = difference(model.logits(), expected)
    // The products have other shapes, so f32 sums run in another order.
    #expect(d.relative < 3e-6, "\(d)")

    // The texts that follow, too; there the virtual tokens are in the cache once.
    let prompts = Array(sequences.prefix(3))
    let texts = try model.generator().generate(prompts, maxNewTokens: 8, stopTokens: [])
    #expect(texts == (try plain.generator().generate(prompts.map { sampleEncoding(row.front) + $0 }, maxNewTokens: 8, stopTokens: [])))
  }

  @Test("the gradient of the virtual tokens is that of the tokens' embeddings, summed over the sequences")
  func gradient() throws {
    let model = try FineTunedModel(try loadTiny("qwen2"), settings("ABC", 3))
    let (ids, targets) = (Array(sequences.joined()), Array(labels.joined()))
    model.loss(ids, labels: targets, layout: SequenceLayout(sequences), scale: 0.1).loss.backward()
    let found = try #require(model.trainableParameters.first?.parameter.tensor.gradient)

    // Each sequence with rows of its own, looked up in a table that nothing else reads.
    let full = FineTunedModel(unadapted: try loadTiny("qwen2"))
    let embedding = try #require(full.model.namedParameters().first { $0.name == "model.embed_tokens.weight" }).parameter
    var table = embedding.tensor.copied(category: .weights)
    table.setRequiresGradient(true)
    var expected = [Float](repeating: 0, count: 3 * 32)
    for (sequence, labels) in zip(sequences, labels) {
      let rows = gatherRows(table, Tensor(sampleEncoding("ABC")))
      let layout = SequenceLayout(offsets: [0, Int32(sequence.count)]).after(3)
      let context = ForwardContext(layout: layout, firstPosition: 3, virtualRows: rows)
      full.model.head.loss(full.model.hiddenStates(sequence, context), labels: [-1, -1, -1] + labels, scale: 0.1).loss.backward()
      let gradient = table.gradient?.floats ?? []
      for (index, id) in sampleEncoding("ABC").enumerated() {
        for c in 0..<32 { expected[index * 32 + c] += gradient[Int(id) * 32 + c] }
      }
      table.clearGradient()
    }
    let d = difference(found.floats, expected)
    #expect(d.relative < 5e-6, "\(d)")
  }

  @Test("virtual tokens drawn from the vocabulary are rows of the embedding")
  func vocabulary() throws {
    let base = try loadTiny("gpt2")
    let model = try FineTunedModel(
      base, ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 20, "prompt_tuning_init": "SAMPLE_VOCAB"])
    let table = try #require(base.namedParameters().first { $0.name == "transformer.wte.weight" }).parameter.tensor.floats
    let rows = Set((0..<96).map { Array(table[$0 * 32..<($0 + 1) * 32]) })
    let prompt = try #require(model.trainableParameters.first).parameter.tensor.floats
    let drawn = (0..<20).map { Array(prompt[$0 * 32..<($0 + 1) * 32]) }
    #expect(drawn.allSatisfy(rows.contains) && Set(drawn).count > 10)
  }

  @Test("a batch that is filled up has the same loss and gradient")
  func filled() throws {
    let model = try FineTunedModel(try loadTiny("llama-tied"), settings("ABC", 3))
    let batch = sequences.prefix(2)
    let context = ForwardContext(
      layout: SequenceLayout(offsets: [0, 7, 8, 20]).after(3), firstPosition: 3, isFilled: true,
      virtualRows: model.trainableParameters[0].parameter.tensor)
    #expect(context.positions.integers == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 3] + [Int32](repeating: 3, count: 12))
    #expect(context.samples.integers == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] + [Int32](repeating: 2, count: 12))
    let hidden = model.model.hiddenStates(Array(batch.joined()) + [Int32](repeating: 0, count: 12), context)
    let plain = model.hiddenStates(Array(batch.joined()), layout: SequenceLayout(Array(batch)))
    let d = difference(Array(hidden.floats[3 * 32..<11 * 32]), plain.floats)
    #expect(d.relative < 3e-6, "\(d)")
  }

  @Test("what PEFT writes about how the virtual tokens began is read over, and RANDOM is written")
  func saved() throws {
    let saved = try SavedAdapter(try loadTiny("llama-tied"), settings("QUERY", 4))
    let json = try StrictJSON.parse(contentsOf: "\(saved.path)/adapter_config.json")
    #expect(json["prompt_tuning_init"] == "RANDOM" && json["prompt_tuning_init_text"] == nil && json["token_dim"] == 32)
    try saved.edit {
      $0["prompt_tuning_init"] = "TEXT"
      $0["prompt_tuning_init_text"] = "something"
      $0["tokenizer_name_or_path"] = "somebody/else"
      $0["tokenizer_kwargs"] = ["use_fast": true]
    }
    #expect(try saved.load(into: try loadTiny("llama-tied")).logits() == saved.model.logits())
    try saved.edit { $0["num_transformer_submodules"] = 2 }
    #expect(errorText { _ = try AdapterDirectory(saved.path) }.contains("num_transformer_submodules: found 2"))
    try saved.edit { $0["num_transformer_submodules"] = 1 }
    try saved.edit { $0["num_virtual_tokens"] = 5 }
    #expect(
      errorText { _ = try saved.load(into: try loadTiny("llama-tied")) }.contains("prompt_embeddings: found [4, 32], expected [5, 32]"))
  }

  @Test("a text needs a tokenizer, and encoders are refused")
  func refused() throws {
    let config = try peftConfig(settings("QUERY", 2))
    #expect(
      errorText { _ = try FineTunedModel(try loadTiny("gpt2"), config, InjectionContext(seed: 1)) }
        .contains("peft.prompt_tuning_init_text: needs the model's tokenizer, and there is none"))
    let bert = try ModelBlueprint(
      try StrictJSON.parse(
        Array(
          #"{"model_type": "bert", "hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 64, "vocab_size": 96, "max_position_embeddings": 64}"#
            .utf8), file: "config.json"), name: "bert")
    let text = try Backend.shapes().use {
      let base = try bert.model(storage: .float32)
      return errorText { _ = try FineTunedModel(base, settings("QUERY", 2)) }
    }
    #expect(text.contains("a model whose positions see what follows them, such as one of type \"bert\", is not supported yet"), "\(text)")
  }
}
