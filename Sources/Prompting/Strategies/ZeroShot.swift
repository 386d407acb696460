import FileFormats

/// `{"type": "zero_shot"}`: the question and nothing else.
package struct ZeroShot: PromptingStrategy {
  package static let type = "zero_shot"

  package init(_ reader: ObjectReader) {}

  package var settings: JSONObject { JSONObject() }

  package func prepared(_ materials: PromptingMaterials) -> (Question) throws -> any Conversation {
    { question in SingleTurn(dialogue: Dialogue(question: question)) }
  }
}
