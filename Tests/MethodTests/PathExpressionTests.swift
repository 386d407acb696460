import FileFormats
import Methods
import TestSupport
import Testing
import Transformers

/// Patterns of `target_modules` and the like, as adapters of others bring them.
@Suite("Patterns over module paths")
struct PathExpressionTests {
  private func expectError(_ pattern: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let json: JSONValue = ["peft_type": "LORA", "r": 2, "lora_alpha": 4, "target_modules": JSONValue(pattern)]
    let error = #expect(throws: MethodError.self, sourceLocation: sourceLocation) {
      try FineTunedModel(try loadTiny("llama-tied"), json)
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")", sourceLocation: sourceLocation)
  }

  @Test(
    "a pattern that backtracks without end is refused",
    arguments: [#"(([a-z._0-9]+)*)*\d\D\D"#, #"(.*)*(.*)*(.*)*(.*)*[^a-z._0-9]"#, #"((a|.)+)+\W\W"#])
  func exploding(pattern: String) throws { try expectError(pattern, "limit") }

  @Test("a pattern that stays below the limit of each path is refused for what all paths take together")
  func together() throws {
    // Some 100,000 steps for each of 14 paths, and less than the limit of one.
    let time = try ContinuousClock().measure { try expectError("(.*)(.*)(.*)(.*)[A-Z]", "limit") }
    #expect(time < .seconds(10))
  }

  @Test("a pattern that is none, or too long, is refused")
  func bad() throws {
    try expectError("(", "is not a regular expression")
    try expectError(String(repeating: "a|", count: 3000), "must be ≤ 4096")
  }
}
