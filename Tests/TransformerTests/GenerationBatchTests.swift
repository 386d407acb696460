import TestSupport
import Tensors
import Testing
import Transformers

/// Sequences that join and leave a batch between passes.
@Suite struct GenerationBatchTests {
  /// Runs a batch to its end. Sequence s joins before pass s, and has `counts[s]` tokens at most.
  private func run(_ batch: GenerationBatch, _ prompts: [[Int32]], counts: [Int], rows: Int = .max) -> [[Int32]] {
    var texts = [[Int32]](repeating: [], count: prompts.count)
    var waiting = Array(prompts.indices)
    repeat {
      if let next = waiting.first, batch.join(.init(id: next, prompt: prompts[next])) { waiting.removeFirst() }
      batch.step(rows: rows) { chosen in
        texts[chosen.id].append(chosen.token)
        return texts[chosen.id].count < counts[chosen.id]
      }
    } while !batch.isEmpty || !waiting.isEmpty
    return texts
  }

  @Test(
    "a sequence that joins others at work becomes the text that it is alone, whatever their number, and slots are used again",
    arguments: TinyModel.names, [0, 3])
  func joining(_ name: String, _ prefixLength: Int) throws {
    let model = try TinyModel.load(name)
    let generator = Generator(model, prefix: prefixLength > 0 ? randomPrefix(prefixLength, model.shape) : nil)
    let prompts = sequences + sequences.reversed()
    let counts = [12, 3, 9, 1, 12, 5, 2, 12]
    let alone = try zip(prompts, counts).map { try generator.generate([$0], maxNewTokens: $1, stopTokens: [])[0] }
    for slots in [2, 8] {
      let store = KeyValueStore(slots: slots, capacity: 24, shape: model.shape)
      #expect(run(generator.batch(store), prompts, counts: counts) == alone, "\(slots) slots")
      #expect(store.freeSlots == slots)
    }
  }

  @Test("a prompt in pieces becomes the same text, and the others get a token in every pass meanwhile", arguments: TinyModel.names)
  func pieces(_ name: String) throws {
    let model = try TinyModel.load(name)
    let generator = Generator(model)
    let long = (0..<30).map { Int32($0 * 7 % 90) }
    let prompts = [sequences[1], long, sequences[0]]
    let alone = try prompts.map { try generator.generate([$0], maxNewTokens: 10, stopTokens: [])[0] }
    for rows in [1, 2, 7] {
      let store = KeyValueStore(slots: 3, capacity: 48, shape: model.shape)
      #expect(run(generator.batch(store), prompts, counts: [10, 10, 10], rows: rows) == alone, "\(rows) rows")
    }
    let batch = generator.batch(KeyValueStore(slots: 2, capacity: 48, shape: model.shape))
    #expect(batch.join(.init(id: 0, prompt: sequences[1])))
    var seen: [Int] = []
    let goesOn = { (token: GenerationBatch.Token) -> Bool in
      seen.append(token.id)
      return true
    }
    batch.step(rows: 4, goesOn)
    #expect(batch.join(.init(id: 1, prompt: long)))
    for _ in 0..<6 { batch.step(rows: 4, goesOn) }
    // Angles that depend on the whole length do not come in pieces.
    if model.shape.anglesChangeAfter == nil { #expect(seen == [0, 0, 0, 0, 0, 0, 0]) }
  }

  @Test("two batches share a store; what leaves, waiting or at work, gives its slot back and changes nothing for the others")
  func leaving() throws {
    let model = try TinyModel.load("llama-tied")
    let store = KeyValueStore(slots: 3, capacity: 32, shape: model.shape)
    let generators = [Generator(model), Generator(model, prefix: randomPrefix(3, model.shape))]
    let batches = generators.map { $0.batch(store) }
    let alone = try generators.map { try $0.generate([sequences[2]], maxNewTokens: 9, stopTokens: [])[0] }
    var texts: [[Int32]] = [[], []]
    for (index, batch) in batches.enumerated() { #expect(batch.join(.init(id: index, prompt: sequences[2]))) }
    #expect(batches[0].join(.init(id: 2, prompt: sequences[0])))
    #expect(!batches[1].join(.init(id: 3, prompt: sequences[0])), "no slot is left")
    for pass in 0..<9 {
      for batch in batches {
        batch.step { chosen in
          if chosen.id < 2 { texts[chosen.id].append(chosen.token) }
          return chosen.id == 2 || texts[chosen.id].count < 9
        }
      }
      if pass == 3 {
        batches[0].leave([2, 77])
        #expect(store.freeSlots == 1)
        #expect(batches[1].join(.init(id: 4, prompt: sequences[0])))
        batches[1].leave([4])
        #expect(store.freeSlots == 1, "it had not begun")
      }
    }
    #expect(texts == alone)
    #expect(batches.allSatisfy(\.isEmpty) && store.freeSlots == 3)
  }

  @Test("a sequence ends at the last position of its slot, and is told so with its last token")
  func lastPosition() throws {
    let model = try TinyModel.load("llama-tied")
    let batch = Generator(model).batch(KeyValueStore(slots: 1, capacity: 10, shape: model.shape))
    #expect(batch.limit == 10 && batch.join(.init(id: 0, prompt: sequences[0])))
    var rooms: [Bool] = []
    while !batch.isEmpty {
      batch.step { chosen in
        rooms.append(chosen.hasRoom)
        return true
      }
    }
    #expect(rooms == [true, true, true, false], "7 positions of the prompt, 3 of the text; the last token needs none")
  }
}
