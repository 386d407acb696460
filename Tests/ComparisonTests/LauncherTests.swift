import Comparison
import FileFormats
import Testing

@Suite("launcher and shard") struct LauncherTests {
  @Test(
    "words are separated as a shell does with quotes, and nothing else is",
    arguments: [
      ("srun -n1  -c4\t--exact", ["srun", "-n1", "-c4", "--exact"]), ("a 'b c' \"d e\"", ["a", "b c", "d e"]), ("a'b c'd", ["ab cd"]),
      ("a '' b", ["a", "", "b"]), (#"a\ b \" "x\"y\\z\n""#, ["a b", "\"", #"x"y\z\n"#]), ("'$HOME' | * ;", ["$HOME", "|", "*", ";"]),
      ("", []), (" a ", ["a"]), ("é 'ü ß'", ["é", "ü ß"]),
    ] as [(String, [String])])
  func words(_ text: String, _ words: [String]) { #expect(Launcher.words(text) == words) }

  @Test("a quote or a backslash without an end is none", arguments: ["a 'b", "a \"b", "a \"b\\\"", "a\\"])
  func open(_ text: String) { #expect(Launcher.words(text) == nil) }

  @Test("a command is found along the path, which is told where it is not")
  func found() throws {
    #expect(try Launcher("sh -c x", searchPath: "/nowhere:/bin").words == ["/bin/sh", "-c", "x"])
    #expect(try Launcher("/bin/sh", searchPath: "").words == ["/bin/sh"])
    for text in ["sh", "/bin", "/etc/passwd"] {
      let error = #expect(throws: Diagnostic.self) { try Launcher(text, searchPath: "/nowhere:/else") }
      #expect(error?.category == .configuration && "\(error as Any)".contains(text == "sh" ? "/nowhere:/else" : text))
    }
  }

  @Test("a shard is one of so many, from 1 on")
  func shard() {
    #expect(Shard("2/8").map { ($0.number, $0.count) } ?? (0, 0) == (2, 8))
    #expect(Shard("1/1")?.description == "1/1")
    for text in ["", "1", "/", "0/1", "2/1", "-1/2", "+1/2", "1/2/3", "1/x", " 1/2", "١/٢", "1/99999999999999999999"] {
      #expect(Shard(text) == nil, "\(text)")
    }
  }
}
