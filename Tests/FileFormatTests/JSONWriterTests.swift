import FileFormats
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private let value: JSONValue = [
    "r": 16, "lora_alpha": 32.0, "target_modules": ["q_proj", "é\u{1F600}\u{7F}\n\""], "bias": "none", "empty": [], "none": nil,
    "nested": ["b": true, "a": [:]],
  ]

  @Test("compact keeps the order and UTF-8")
  func compact() {
    #expect(
      value.serialized()
        == #"{"r":16,"lora_alpha":32.0,"target_modules":["q_proj","é😀\u007f\n\""],"bias":"none","empty":[],"none":null,"#
        + #""nested":{"b":true,"a":{}}}"#)
  }

  @Test("indented keeps the order of members and differs from pretty in nothing else")
  func indented() {
    let object: JSONValue = ["b": ["z": 1, "a": ["é"]], "a": [:]]
    #expect(object.serialized(.indented) == "{\n  \"b\": {\n    \"z\": 1,\n    \"a\": [\n      \"\\u00e9\"\n    ]\n  },\n  \"a\": {}\n}")
    #expect(value.serialized(.indented).split(separator: "\n").count == value.serialized(.pretty).split(separator: "\n").count)
  }

  @Test("pretty prints what Python's json.dumps(indent=2, sort_keys=True) prints")
  func pretty() {
    let expected = #"""
      {
        "bias": "none",
        "empty": [],
        "lora_alpha": 32.0,
        "nested": {
          "a": {},
          "b": true
        },
        "none": null,
        "r": 16,
        "target_modules": [
          "q_proj",
          "\u00e9\ud83d\ude00\u007f\n\""
        ]
      }
      """#
    #expect(value.serialized(.pretty) == expected)
  }

  /// Left: a double; right: Python's repr.
  private static let doubles: [(Double, String)] = [
    (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (0.1, "0.1"), (2e-4, "0.0002"), (1e-4, "0.0001"), (1e-5, "1e-05"), (1.5e-7, "1.5e-07"),
    (123456789.125, "123456789.125"), (1e15, "1000000000000000.0"), (9007199254740992, "9007199254740992.0"),
    (9999999999999998, "9999999999999998.0"), (1e16, "1e+16"), (1.2e16, "1.2e+16"), (12345678901234568, "1.2345678901234568e+16"),
    (-1.8e16, "-1.8e+16"), (1e17, "1e+17"), (1e22, "1e+22"), (1e100, "1e+100"), (Double.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"), (0.30000000000000004, "0.30000000000000004"),
  ]

  @Test("doubles are printed shortest, as Python prints them", arguments: doubles)
  func shortest(number: Double, text: String) {
    #expect(JSONValue(number).serialized() == text)
  }

  @Test("reading back gives the same value", arguments: [JSONStyle.compact, .pretty])
  func roundTrip(style: JSONStyle) throws {
    #expect(try StrictJSON.parse(value.serialized(style), file: "f") == value)
    var state: UInt64 = 42
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state)
      guard number.isFinite else { continue }
      let back = try StrictJSON.parse(JSONValue(number).serialized(style), file: "f")
      #expect(back.double?.bitPattern == number.bitPattern, "\(number)")
    }
  }
}
