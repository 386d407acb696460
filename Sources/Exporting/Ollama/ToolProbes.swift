import FileFormats
import Tokenizers

/// Tools, calls and results of known words, by which they are found in what a chat template writes.
enum ToolProbes {
  private static let names = ["hpq_alpha", "vtr_sigma"], ids = ["a1B2c3D4e", "f5G6h7I8j"]

  static let tools: [JSONValue] = names.enumerated().map { number, name in
    let parameters: JSONValue = [
      "type": "object", "properties": ["zqv": ["type": "string", "description": JSONValue("Gkw\(number) of Xfd")]], "required": ["zqv"],
    ]
    return [
      "type": "function",
      "function": ["name": JSONValue(name), "description": JSONValue("Tells Bjm\(number)."), "parameters": parameters],
    ]
  }

  private static let arguments: [JSONValue] = [["zqv": "Fjw3 lima", "kdb": 41], ["zqv": "Pxs8 oscar"]]
  /// The arguments of the first call without spaces.
  static var compactArguments: String { arguments[0].serialized() }
  /// With what JSON writes otherwise than it is.
  static let results = ["Rmk5 \"quebec\"\nhotel", "Ltz2 \"tango\""]

  /// A turn with the first calls, so many.
  static func calling(_ count: Int, content: String = "") -> ChatMessage {
    var fields = JSONObject()
    fields["role"] = "assistant"
    fields["content"] = JSONValue(content)
    fields["tool_calls"] = JSONValue(
      (0..<count).map {
        ["id": JSONValue(ids[$0]), "type": "function", "function": ["name": JSONValue(names[$0]), "arguments": arguments[$0]]]
      })
    return ChatMessage(fields)
  }

  /// What a call gave back.
  static func result(_ number: Int) -> ChatMessage {
    var fields = JSONObject()
    fields["role"] = "tool"
    fields["content"] = JSONValue(results[number])
    fields["tool_call_id"] = JSONValue(ids[number])
    fields["name"] = JSONValue(names[number])
    return ChatMessage(fields)
  }

  /// What is looked for in the text of calls and results.
  static let values: [(field: ShapedText.Field, value: ShapedText.Value)] = names.indices.flatMap {
    number -> [(field: ShapedText.Field, value: ShapedText.Value)] in
    [
      (.name(number), .text(names[number])), (.arguments(number), .json(arguments[number])), (.id(number), .text(ids[number])),
      (.quotedResult(number), .text(JSONValue(results[number]).serialized())), (.result(number), .text(results[number])),
    ]
  }
}
