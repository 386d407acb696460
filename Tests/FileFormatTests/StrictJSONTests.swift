import FileFormats
import Testing

@Suite("Strict JSON")
struct StrictJSONTests {
  /// What the parser says of a text: nil if it is accepted, else the message.
  private func rejection(_ bytes: [UInt8]) -> String? {
    do throws(Diagnostic) {
      _ = try StrictJSON.parse(bytes, file: "f")
      return nil
    } catch {
      return error.description
    }
  }

  private static let rejected: [(text: String, message: String)] = [
    ("", "f:1:1: nothing here"),
    ("  \n ", "f:2:2: nothing here"),
    ("\u{FEFF}{}", "f:1:1: the file starts with a byte order mark"),
    ("{\"a\":1,\n \"a\":2}", "f:2:2: the key \"a\" appears twice (first in line 1)"),
    ("{\"\\u0061\":1,\"a\":2}", "f:1:13: the key \"a\" appears twice"),
    ("[1,]", "f:1:4: found ']' (must be a value; remove the comma before it)"),
    ("{\"a\":1,}", "f:1:8: found '}' (must be a key in double quotes; remove the comma before it)"),
    ("{\"a\":1 \"b\":2}", "f:1:8: found '\"' (must be ',' or '}')"),
    ("{\"a\" 1}", "f:1:6: found '1' (must be ':' after the key \"a\")"),
    ("{a:1}", "f:1:2: found 'a' (must be a key in double quotes)"),
    ("[1 2]", "f:1:4: found '2' (must be ',' or ']')"),
    ("[", "f:1:2: the text ends here (must be a value)"),
    ("{\"a\":", "f:1:6: the text ends here (must be a value)"),
    ("{} x", "f:1:4: 'x' after the end of the JSON value"),
    ("{}\0", "f:1:3: the control byte 0x00 after the end"),
    ("// c\n{}", "f:1:1: found '/' (must be a value"),
    ("'a'", "f:1:1: found ''' (must be a value"),
    ("\"a", "f:1:1: the string that starts here has no closing quote"),
    ("\"a\nb\"", "f:1:3: found the control byte 0x0A inside a string"),
    ("\"a\0b\"", "f:1:3: found the control byte 0x00 inside a string"),
    ("\"\\x\"", "f:1:2: an unknown escape"),
    ("\"\\", "f:1:2: the text ends inside an escape"),
    ("\"\\u12g4\"", "f:1:2: an incomplete escape"),
    ("\"\\u12", "f:1:2: an incomplete escape"),
    ("\"\\ud800\"", "f:1:2: a lone high surrogate"),
    ("\"\\ud800\\u0041\"", "f:1:2: a lone high surrogate"),
    ("\"\\udc00\"", "f:1:2: a lone low surrogate"),
    ("True", "f:1:1: found 'T'"),
    ("tru", "f:1:1: found an unknown word"),
    ("nullx", "f:1:1: found an unknown word"),
    ("NaN", "f:1:1: found 'N'"),
    ("Infinity", "f:1:1: found 'I'"),
    ("01", "f:1:1: a number starts with 0"),
    ("-01", "f:1:1: a number starts with 0"),
    ("-", "f:1:2: found the end of the text (must be a digit)"),
    ("+1", "f:1:1: found '+'"),
    (".5", "f:1:1: found '.'"),
    ("1.", "f:1:3: found the end of the text (must be a digit)"),
    ("1.e5", "f:1:3: found 'e' (must be a digit)"),
    ("1e", "f:1:3: found the end of the text (must be a digit)"),
    ("1e+", "f:1:4: found the end of the text (must be a digit)"),
    ("0x10", "f:1:2: found 'x' inside a number"),
    ("1.5.2", "f:1:4: found '.' inside a number"),
    ("1e999", "f:1:1: the number \"1e999\" is too large"),
    ("[\n\n -1e999]", "f:3:2: the number \"-1e999\" is too large"),
  ]

  @Test("rejects what the standard does not allow, with the place", arguments: rejected)
  func rejects(text: String, message: String) {
    let found = rejection(Array(text.utf8))
    #expect(found?.hasPrefix(message) == true, "\(found ?? "accepted")")
  }

  private static let badUTF8: [(bytes: [UInt8], column: Int)] = [
    ([0x80], 2), ([0x61, 0xFF], 3), ([0xC0, 0x80], 2), ([0xC1, 0xBF], 2), ([0xE0, 0x80, 0x80], 2), ([0xE2, 0x82], 2),
    ([0xED, 0xA0, 0x80], 2), ([0xF0, 0x80, 0x80, 0x80], 2), ([0xF4, 0x90, 0x80, 0x80], 2), ([0xF5, 0x80, 0x80, 0x80], 2),
    (Array("abcdefghijkl".utf8) + [0xC3], 14),
  ]

  @Test("rejects bytes that are not UTF-8", arguments: badUTF8)
  func rejectsBadUTF8(bytes: [UInt8], column: Int) {
    let found = rejection([0x22] + bytes + [0x22])
    #expect(found?.hasPrefix("f:1:\(column): byte 0x") == true, "\(found ?? "accepted")")
  }

  @Test("agrees with the standard library on which byte sequences are UTF-8")
  func utf8Differential() {
    // Every pair around the class borders, alone and after eight ASCII bytes, plus all three-byte sequences with those heads.
    let heads: [UInt8] = [
      0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    let tails: [UInt8] = [0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    for head in heads {
      for a in tails {
        for b in tails {
          for c in tails {
            let bytes = [UInt8](repeating: 0x61, count: 8) + [head, a, b, c]
            let expected = String(validating: bytes, as: UTF8.self) != nil
            #expect(bytes.withUnsafeBytes { firstInvalidUTF8($0) == nil } == expected, "\(bytes)")
          }
        }
      }
    }
  }

  @Test("accepts 128 levels and rejects 129, and five million, without a crash")
  func depth() {
    func nested(_ levels: Int) -> [UInt8] {
      [UInt8](repeating: UInt8(ascii: "["), count: levels) + [UInt8](repeating: UInt8(ascii: "]"), count: levels)
    }
    #expect(rejection(nested(128)) == nil)
    #expect(rejection(nested(129))?.contains("nested deeper than 128 levels") == true)
    #expect(rejection(nested(5_000_000))?.contains("nested deeper than 128 levels") == true)
  }

  @Test("every prefix of a document is rejected, none crashes")
  func prefixes() {
    let text = #"{"a":[1,-2.5e-3,"x\u00e9\ud83d\ude00\n",true,false,null],"ß":{"":{}}}"#
    let bytes = Array(text.utf8)
    for count in bytes.indices { #expect(rejection(Array(bytes.prefix(count))) != nil, "\(count)") }
    #expect(rejection(bytes) == nil)
  }

  @Test("whole numbers are exact up to 64 bits, larger ones become doubles")
  func numbers() throws {
    let value = try StrictJSON.parse(
      "[0,-0,9223372036854775807,-9223372036854775808,9223372036854775808,-9223372036854775809,1.0,1e2,0.1,5e-324]", file: "f")
    let kinds: [JSONValue] = [
      0, 0, JSONValue(.integer(.max)), JSONValue(.integer(.min)), JSONValue(.double(9223372036854775808)),
      JSONValue(.double(-9223372036854775808)), 1.0, 100.0, 0.1, JSONValue(.double(.leastNonzeroMagnitude)),
    ]
    #expect(value.array == kinds)
  }

  @Test("strings are unescaped, and kept byte by byte")
  func strings() throws {
    let value = try StrictJSON.parse(#"["\"\\\/\b\f\n\r\t","\u00e9\u0000","😀","\ud83d\ude00",""]"#, file: "f")
    #expect(value.array?.map { Array($0.string!.utf8) } == ["\"\\/\u{8}\u{c}\n\r\t", "é\0", "😀", "😀", ""].map { Array($0.utf8) })
  }

  @Test("keys that differ only in composition are two keys")
  func composition() throws {
    var many = (0..<40).map { "\"k\($0)\":0" }
    many += ["\"\u{E9}\":1", "\"e\u{301}\":2"]
    for text in ["{\"\u{E9}\":1,\"e\u{301}\":2}", "{" + many.joined(separator: ",") + "}"] {
      let value = try StrictJSON.parse(text, file: "f")
      #expect(value["\u{E9}"] == 1)
      #expect(value["e\u{301}"] == 2)
    }
  }

  @Test("finds duplicates in large objects, and keeps the order")
  func largeObject() throws {
    let keys = (0..<5000).map { "key\(($0 * 7919) % 5000)" }
    let body = keys.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",")
    let value = try StrictJSON.parse("{\(body)}", file: "f")
    #expect(value.object?.keys == keys)
    #expect(keys.enumerated().allSatisfy { value[$1]?.integer == Int64($0) })
    #expect(rejection(Array("{\(body),\n\"key17\":0}".utf8))?.hasPrefix("f:2:1: the key \"key17\" appears twice") == true)
  }

  @Test("every value knows its line and column")
  func places() throws {
    let value = try StrictJSON.parse("{\n  \"a\": [1,\n    \"é\", null]\n}", file: "f", firstLine: 7)
    let items = try #require(value["a"]?.array)
    #expect(value.line == 7 && value.column == 1)
    #expect(items.map(\.line) == [8, 9, 9])
    #expect(items.map(\.column) == [9, 5, 11])
    #expect(value.object?.member("a")?.column == 3)
  }

  @Test("objects can be changed")
  func mutation() {
    var object = JSONObject()
    for index in 0..<20 { object["k\(index)"] = JSONValue(index) }
    object["k3"] = "x"
    object["k5"] = nil
    #expect(object.count == 19 && object["k3"] == "x" && object["k5"] == nil && object["k19"] == 19)
    for index in 6..<15 { object["k\(index)"] = nil }
    object["new"] = true
    #expect(object.keys == ["k0", "k1", "k2", "k3", "k4", "k15", "k16", "k17", "k18", "k19", "new"])
    #expect(object["k19"] == 19 && object["new"] == true)
  }
}
