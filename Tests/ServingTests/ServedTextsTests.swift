import Datasets
import FileFormats
import Serving
import TestSupport
import Testing
import Tokenizers

/// Conversations of requests become the tokens that rows of data with the same turns are trained on.
@Suite struct ServedTextsTests {
  private static let toolUse =
    "{% if tools %}{% for tool in tools %}{{ tool | tojson }}\n{% endfor %}{% else %}no tools\n{% endif %}{% for m in messages %}"
    + "<|im_start|>{{ m.role }}{{ ' ' ~ m.tool_call_id if m.tool_call_id is defined }}\n{{ m.content if m.content }}"
    + "{% for call in m.tool_calls %}<tool_call>{{ call.function.name }} {{ call.function.arguments | tojson }}{% endfor %}<|im_end|>\n"
    + "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"

  private static let call: JSONValue = [
    "id": "c1", "type": "function", "function": ["name": "weather", "arguments": ["city": "Köln", "days": 3]],
  ]
  /// The same as clients of the API send it.
  private static let textCall: JSONValue = [
    "id": "c1", "type": "function", "function": ["name": "weather", "arguments": #"{"city":"Köln", "days":3}"#],
  ]
  private static let tools: JSONValue = [["type": "function", "function": ["name": "weather", "parameters": ["type": "object"]]]]

  private static func turns(_ call: JSONValue, more: [String: JSONValue] = [:]) -> [JSONValue] {
    var calling: JSONObject = JSONObject()
    calling["role"] = "assistant"
    calling["content"] = nil
    calling["tool_calls"] = [call]
    for (key, value) in more { calling[key] = value }
    return [
      ["role": "user", "content": "Rain?"], JSONValue(calling), ["role": "tool", "tool_call_id": "c1", "content": "{\"rain\": true}"],
    ]
  }

  /// The ids of a row of data before its last answer.
  private func trained(_ files: [String: String], _ messages: [JSONValue], tools: JSONValue?) throws -> [Int32] {
    var row = JSONObject()
    row["messages"] = JSONValue(messages + [["role": "assistant", "content": "Yes."]])
    row["tools"] = tools
    let folder = try TemporaryDirectory(files)
    try folder.write("d.jsonl", JSONValue(row).serialized())
    return try withExtendedLifetime(folder) {
      let data = try Dataset(
        folder.file("d.jsonl"), tokenizer: try TokenizerLoader.load(directory: folder.path), settings: ExampleSettings())
      let example = try #require(data.examples.first)
      return Array(example.ids.prefix(example.promptCount))
    }
  }

  private func texts(_ files: [String: String], template: String? = nil) throws -> (texts: ServedTexts, tokenizer: Tokenizer) {
    let folder = try TemporaryDirectory(files)
    let tokenizer = try withExtendedLifetime(folder) { try TokenizerLoader.load(directory: folder.path) }
    return (try ServedTexts(tokenizer, template: template, vocabularySize: 1000), tokenizer)
  }

  private func request(_ messages: [JSONValue], tools: JSONValue? = nil, choice: String? = nil) throws -> ChatConversation {
    var body = JSONObject()
    body["model"] = "m"
    body["messages"] = JSONValue(messages)
    body["tools"] = tools
    body["tool_choice"] = choice.map { JSONValue($0) }
    return try ChatRequest(JSONValue(body), randomSeed: 0).conversation
  }

  @Test(
    "a request with tools, calls and results is what the row is: of tool_use where the model has it, else of default; others of default")
  func asTrained() throws {
    let named = ByteTokenizer.files(chatTemplate: ByteTokenizer.chatML, named: ["tool_use": Self.toolUse])
    let single = ByteTokenizer.files(chatTemplate: Self.toolUse)
    for files in [named, single] {
      let (texts, tokenizer) = try texts(files)
      let expected = try trained(files, Self.turns(Self.call), tools: Self.tools)
      // Fields that a client copies from an answer say nothing where they are empty.
      let copied: [String: JSONValue] = ["refusal": nil, "annotations": [], "audio": nil]
      for turns in [Self.turns(Self.call), Self.turns(Self.textCall), Self.turns(Self.textCall, more: copied)] {
        let served = try texts.encode(request(turns, tools: Self.tools)).prompt
        #expect(served == expected, "\(tokenizer.decode(served)) instead of \(tokenizer.decode(expected))")
      }
      let text = tokenizer.decode(expected)
      #expect(text.contains(#"<tool_call>weather {"city": "Köln", "days": 3}"#) && text.contains("tool c1\n{\"rain\": true}"), "\(text)")
      let plain: [JSONValue] = [["role": "user", "content": "Rain?"]]
      #expect(try texts.encode(request(plain)).prompt == trained(files, plain, tools: nil))
      #expect(try texts.encode(request(plain, tools: [])).prompt == trained(files, plain, tools: []))
      #expect(try texts.encode(request(plain, tools: Self.tools, choice: "none")).prompt == trained(files, plain, tools: nil))
      #expect(try texts.encode(request(plain, tools: Self.tools)).prompt == trained(files, plain, tools: Self.tools))
    }
  }

  @Test("a model with tool_use alone answers with tools and refuses without; a template of the command line is for both")
  func others() throws {
    let (texts, tokenizer) = try texts(ByteTokenizer.files(named: ["tool_use": Self.toolUse]))
    #expect(texts.hasTemplate)
    let plain: [JSONValue] = [["role": "user", "content": "Rain?"]]
    #expect(try !texts.encode(request(plain, tools: Self.tools)).prompt.isEmpty)
    let error = #expect(throws: APIError.self) { try texts.encode(request(plain)) }
    #expect(error?.message.contains("none of the name \"default\"") == true, "\(String(describing: error))")
    let given = try ServedTexts(tokenizer, template: "{{ messages[0].content }}!", vocabularySize: 1000)
    for tools in [nil, Self.tools] { #expect(try tokenizer.decode(given.encode(request(plain, tools: tools)).prompt) == "Rain?!") }
  }

  @Test("a template that joins the text of arguments to others gets them as they were sent")
  func joining() throws {
    let template = "{% for m in messages %}{% for c in m.tool_calls %}{{ 'call ' + c.function.arguments + '\n' }}{% endfor %}{% endfor %}"
    let (texts, tokenizer) = try texts(ByteTokenizer.files(chatTemplate: template))
    let ids = try texts.encode(request(Self.turns(Self.textCall), tools: Self.tools)).prompt
    #expect(tokenizer.decode(ids) == "call {\"city\":\"Köln\", \"days\":3}\n")
  }

  @Test(
    "what is wrong with a turn is told with its place",
    arguments: [
      (#"[]"#, "messages: found [] (must have at least one message)"), (#"3"#, "messages: found 3 (must be an array of objects)"),
      (#"["a"]"#, "messages[0]: found \"a\" (must be an object)"), (#"[{"content": "a"}]"#, "messages[0].role: missing"),
      (#"[{"role": "poet", "content": "a"}]"#, "messages[0]: has the role \"poet\" (must be one of system, developer, user"),
      (#"[{"role": "user"}]"#, "messages[0].content: missing"), (#"[{"role": "user", "content": 3}]"#, "has an integer as its content"),
      (#"[{"role": "assistant", "tool_calls": [3]}]"#, "messages[0].tool_calls: found"),
      (#"[{"role": "user", "content": "a"}, {"role": "user", "content": [{"type": "image_url"}]}]"#, "messages[1]: has a part of type"),
    ])
  func wrong(_ messages: String, _ expected: String) throws {
    let body = try StrictJSON.parse("{\"model\": \"m\", \"messages\": \(messages)}", file: "body")
    let error = #expect(throws: Diagnostic.self) { try ChatRequest(body, randomSeed: 0) }
    let text = error?.description ?? ""
    #expect(text.contains(expected) && !text.contains("and also"), "\(text)")
  }
}
