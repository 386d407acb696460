import Serving
import Testing

@Suite struct StopFinderTests {
  @Test(
    "a text ends before its stop, however it is cut into pieces, and nothing is held back for longer than it must be",
    arguments: [
      (["\n\n"], "one\ntwo\n\nthree", "one\ntwo", true),
      (["END", "STOP"], "go ON, STOPEND", "go ON, ", true),
      (["abab"], "aababab", "a", true),
      (["ß!"], "naß? größ", "naß? größ", false),
      (["x"], "", "", false),
      ([], "all of it", "all of it", false),
      (["it."], "all of it", "all of it", false),
      (["a", "ab"], "zab", "z", true),
    ] as [([String], String, String, Bool)])
  func pieces(_ stops: [String], _ text: String, _ expected: String, _ isFound: Bool) {
    let characters = Array(text)
    for size in 1...max(1, characters.count) {
      var finder = StopFinder(stops)
      var result = ""
      for start in stride(from: 0, to: characters.count, by: size) {
        result += finder.append(String(characters[start..<min(characters.count, start + size)]))
      }
      #expect(finder.hasFound == isFound)
      result += finder.finish()
      #expect(result == expected, "pieces of \(size)")
    }
  }

  @Test("only what may be the beginning of a stop waits")
  func held() {
    var finder = StopFinder(["</end>"])
    #expect(finder.append("a <b> c <") == "a <b> c ")
    #expect(finder.append("/e") == "")
    #expect(finder.append("x") == "</ex")
    #expect(finder.finish() == "")
  }
}
