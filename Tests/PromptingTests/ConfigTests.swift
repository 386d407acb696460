import FileFormats
import Prompting
import Testing

@Suite("The settings of a strategy") struct ConfigTests {
  @Test(
    "defaults are filled in, and the settings read back to themselves",
    arguments: [
      (#"{"type":"zero_shot"}"#, "{}"), (#"{"type":"few_shot"}"#, #"{"k":4,"seed":42}"#),
      (#"{"type":"few_shot","k":2,"seed":7}"#, #"{"k":2,"seed":7}"#), (#"{"type":"retrieval"}"#, #"{"k":4}"#),
      (#"{"type":"reflection"}"#, #"{"rounds":2,"examples":0,"seed":42}"#),
      (#"{"type":"agent","max_calls":3,"examples":1}"#, #"{"max_calls":3,"examples":1,"seed":42}"#),
    ])
  func defaults(_ text: String, _ own: String) throws {
    let config = try PromptingConfig(parsing: text, option: "--prompting")
    let json = config.json
    for member in try #require(StrictJSON.parse(own, file: "own").object).members { #expect(json[member.key] == member.value, "\(json)") }
    #expect(json["name"] == json["type"])
    for key in ["model", "adapter", "instruction", "chat"] { #expect(json[key]?.isNull == true) }
    #expect(try PromptingConfig(parsing: json.serialized(), option: "again").json == json)
    #expect(json.object?.count == 6 + (try StrictJSON.parse(own, file: "own").object?.count ?? 0))
  }

  @Test("what all strategies take is kept")
  func common() throws {
    let config = try PromptingConfig(
      parsing: #"{"type":"zero_shot","name":"large","model":"m.gguf","adapter":"a","instruction":"Be brief.","chat":false}"#, option: "x")
    #expect(config.name == "large" && config.model == "m.gguf" && config.adapter == "a" && config.instruction == "Be brief.")
    #expect(config.isChat == false)
  }

  @Test(
    "mistakes are reported at once, with their place, what is allowed and the nearest name",
    arguments: [
      (#"{"type":"few_shots"}"#, [#"type: found "few_shots""#, #"did you mean "few_shot"?"#]),
      (#"{}"#, ["type: missing", "zero_shot, few_shot, retrieval, reflection, agent"]),
      (
        #"{"type":"few_shot","k":0,"sead":1}"#,
        ["k: found 0 (must be an integer from 1 to 256)", #"sead: unknown key; did you mean "seed"?"#]
      ),
      (#"{"type":"zero_shot","k":4}"#, ["k: unknown key"]),
      (#"{"type":"retrieval","seed":4}"#, ["seed: unknown key"]),
      (#"{"type":"reflection","rounds":21,"examples":-1}"#, ["rounds: found 21", "examples: found -1 (must be an integer from 0 to 256)"]),
      (#"{"type":"agent","max_calls":0}"#, ["max_calls: found 0 (must be an integer from 1 to 50)"]),
      (#"{"type":"agent","chat":"yes"}"#, [#"chat: found "yes" (must be true, false or null)"#]),
      (#"{"type":"agent","model":"","adapter":"","name":""}"#, ["model: found", "adapter: found", "name: found"]),
      (#"{"type":"few_shot","k":4,"k":5}"#, ["k"]), (#"[1]"#, ["must be an object"]), ("few_shot", ["--prompting:1"]),
      (#"{"type":"few_shot","instruction":"a\u0000"}"#, ["instruction"]),
    ])
  func mistakes(_ text: String, _ parts: [String]) throws {
    let error = #expect(throws: Diagnostic.self) { try PromptingConfig(parsing: text, option: "--prompting") }
    #expect(error?.category == .configuration)
    for part in parts { #expect("\(error.map { "\($0)" } ?? "")".contains(part), "\(error.map { "\($0)" } ?? "")") }
  }

  @Test("an unknown type makes no other key unknown")
  func unknownType() {
    let error = #expect(throws: Diagnostic.self) { try PromptingConfig(parsing: #"{"type":"x","k":4}"#, option: "--prompting") }
    #expect(error?.problems.count == 1)
  }

  @Test("all problems of a comparison's list are found by one reader")
  func list() throws {
    let value = try StrictJSON.parse(#"{"prompting":[{"type":"few_shot","k":-1},{"type":"agent","max_call":2}]}"#, file: "compare.json")
    let reader = ObjectReader(value, file: "compare.json", category: .configuration)
    let configs = reader.objects("prompting").map { PromptingConfig($0) }
    #expect(configs.count == 2)
    let error = #expect(throws: Diagnostic.self) { try reader.finish() }
    #expect(error?.problems.map(\.place) == ["prompting[0].k", "prompting[1].max_call"])
  }
}
