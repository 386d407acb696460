import FileFormats

/// `{"type": "retrieval", "k": 4}`: the k training rows whose questions are nearest to the question, by BM25, the nearest last.
///
/// - Source: Robertson & Zaragoza 2009, "The probabilistic relevance framework"; nearest examples as in Liu et al. 2021, arXiv:2101.06804.
package struct Retrieval: PromptingStrategy {
  package static let type = "retrieval"

  let count: Int

  package init(_ reader: ObjectReader) { count = reader.int("k", default: 4, in: 1...FixedExamples.maximum) }

  package var settings: JSONObject { ["k": JSONValue(count)] }
  package var usesExamples: Bool { true }

  package func prepared(_ materials: PromptingMaterials) throws -> (Question) throws -> any Conversation {
    let pool = materials.examples.exchanges
    let index = try TextIndex(pool.map(\.question.text))
    let count = count
    return { question in
      // What stands last is nearest to the question, and is the last to be dropped where the room is short.
      let nearest = try index.nearest(to: question.text, count: count).reversed().map { pool[$0.row] }
      return SingleTurn(dialogue: Dialogue(question: question, examples: nearest))
    }
  }
}
