import FileFormats
import Testing

@Suite("Object reader")
struct ObjectReaderTests {
  private func reader(_ text: String) throws -> ObjectReader {
    ObjectReader(try StrictJSON.parse(text, file: "lora.json"), file: "lora.json", category: .configuration)
  }

  private func problems(_ reader: ObjectReader) -> [String] {
    do throws(Diagnostic) {
      try reader.finish()
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test("reports every problem at once, in the order of the file, with line, path, finding, rule and the nearest key")
  func everything() throws {
    let root = try reader(
      """
      {
        "peft": {
          "r": 0,
          "lora_alph": 16,
          "lora_dropout": 1.5,
          "bias": "nonne",
          "target_modules": ["q_proj", 3]
        },
        "training": { "learning_rate": "1e-4", "save": 1 },
        "zzz": 1,
        "list": [{"a": true}, 7]
      }
      """)
    let peft = root.object("peft")
    #expect(peft.int("r", default: 8, in: 1...) == 8)
    #expect(peft.int("lora_alpha", default: 8, in: 1...) == 8)
    _ = peft.double("lora_dropout", default: 0, in: 0..<1)
    _ = peft.string("bias", default: "none", oneOf: ["none", "all", "lora_only"])
    #expect(peft.strings("target_modules") == ["q_proj"])
    let training = root.object("training")
    _ = training.double("learning_rate", default: 2e-4, in: .positive)
    _ = training.bool("shuffle")
    for item in root.objects("list") { _ = item.int("a") }
    _ = root.object("data").string("train")
    #expect(
      problems(root) == [
        "lora.json:1: data: missing (must be an object)",
        "lora.json:3: peft.r: found 0 (must be an integer ≥ 1)",
        "lora.json:4: peft.lora_alph: unknown key; did you mean \"lora_alpha\"?",
        "lora.json:5: peft.lora_dropout: found 1.5 (must be a number ≥ 0.0 and < 1.0)",
        "lora.json:6: peft.bias: found \"nonne\" (must be one of none, all, lora_only; did you mean \"none\"?)",
        "lora.json:7: peft.target_modules[1]: found 3 (must be an element of an array of strings)",
        "lora.json:9: training.learning_rate: found \"1e-4\" (must be a number > 0)",
        "lora.json:9: training.shuffle: missing (must be true or false)",
        "lora.json:9: training.save: unknown key; known keys: learning_rate, shuffle",
        "lora.json:10: zzz: unknown key; known keys: peft, training, list, data",
        "lora.json:11: list[1]: found 7 (must be an object)",
        "lora.json:11: list[0].a: found true (must be an integer)",
      ])
  }

  @Test("reads values, defaults, null and missing")
  func values() throws {
    let root = try reader(#"{"i":3,"d":2,"b":true,"s":"x","n":null,"l":["a"],"is":[1,2],"o":{}}"#)
    #expect(root.int("i") == 3 && root.double("d") == 2 && root.bool("b") && root.string("s") == "x")
    #expect(root.int("i2", default: 5) == 5 && root.double("d2", default: 0.5) == 0.5 && root.bool("b2", default: true))
    #expect(root.optionalInt("n") == nil && root.optionalString("missing") == nil && root.optionalInt("i") == 3)
    #expect(root.strings("l") == ["a"] && root.optionalStrings("n") == nil && root.optionalStrings("l") == ["a"])
    #expect(root.ints("is") == [1, 2] && root.strings("l2", default: ["z"]) == ["z"])
    #expect(root.optionalObject("n") == nil && root.optionalObject("o") != nil)
    #expect(problems(root) == [])
  }

  private static let wrong: [(text: String, message: String)] = [
    ("1.0", "found 1.0 (must be an integer from 1 to 5)"), ("6", "found 6 (must be an integer from 1 to 5)"),
    ("9223372036854775808", "found 9.223372036854776e+18 (must be an integer from 1 to 5)"),
    ("true", "found true (must be an integer from 1 to 5)"), ("\"3\"", "found \"3\" (must be an integer from 1 to 5)"),
    ("[3]", "found an array of 1 (must be an integer from 1 to 5)"), ("null", "found null (must be an integer from 1 to 5)"),
    ("\"\\u001b[31m\"", "found \"\\u{1b}[31m\" (must be an integer from 1 to 5)"),
  ]

  @Test("an integer is nothing but an integer", arguments: wrong)
  func wrongIntegers(text: String, message: String) throws {
    let root = try reader("{\"a\":\(text)}")
    _ = root.int("a", default: 2, in: 1...5)
    #expect(problems(root) == ["lora.json:1: a: \(message)"])
  }

  @Test("a string with a NUL byte is refused")
  func nul() throws {
    let root = try reader(#"{"path":"a\u0000b"}"#)
    _ = root.string("path")
    #expect(problems(root) == ["lora.json:1: path: found \"a\\u{0}b\" (must be a string)"])
  }

  @Test("odd keys are quoted in the path, and control characters never reach the terminal")
  func oddKeys() throws {
    let root = try reader("{\"a.b\":{\"\\u001b\":1}}")
    _ = root.object("a.b")
    #expect(problems(root) == ["lora.json:1: [\"a.b\"][\"\\u{1b}\"]: unknown key; no key is allowed here"])
  }

  @Test("a root that is no object is one problem")
  func rootArray() throws {
    let root = try reader("[1]")
    _ = root.int("a", default: 1)
    #expect(problems(root) == ["lora.json:1: found an array of 1 (must be an object)"])
  }

  @Test("the caller can add problems, ignore keys and accept unknown ones")
  func extras() throws {
    let root = try reader("{\n\"a\":1,\n\"b\":2}")
    root.ignore("a")
    root.problem("b", "excludes a")
    #expect(problems(root) == ["lora.json:3: b: excludes a", "lora.json:3: b: unknown key; known keys: a"])
    let lenient = try reader(#"{"b":2}"#)
    lenient.ignoreUnknownKeys()
    #expect(problems(lenient) == [])
  }

  @Test(
    "the nearest key is found by edit distance",
    arguments: [
      ("lora_alph", "lora_alpha"), ("learning_rte", "learning_rate"), ("R", "r"), ("lr", nil), ("target_module", "target_modules"),
      ("lora", nil), ("raelning_rate", "learning_rate"), ("banana", nil),
    ] as [(String, String?)])
  func nearestKey(word: String, expected: String?) {
    #expect(nearest(to: word, among: ["r", "lora_alpha", "learning_rate", "target_modules"]) == expected)
  }
}
