import FileFormats
import Testing
import Training

@Suite("Files that the config names")
struct ConfigFileTests {
  @Test("a missing or malformed config is a configuration error")
  func missing() {
    let error = #expect(throws: Diagnostic.self) { try ConfigFile("/nowhere/c.json") }
    #expect(error?.category == .configuration)
    #expect(error?.description == "/nowhere/c.json: cannot be opened: No such file or directory")
  }

  @Test("every missing file is named with the path that was tried")
  func checkFiles() throws {
    let text = """
      {
        "model": { "path": "/nowhere/m", "tokenizer": "/" },
        "peft": { "adapter_path": "nowhere/a" },
        "data": { "train": "nowhere/t",
          "validation": "/nowhere/v" }
      }
      """
    let file = try ConfigFile(try StrictJSON.parse(text, file: "c.json"), path: "c.json", overrides: ["data.test=/nowhere/x"])
    let config = try TrainConfig(file)
    let error = try #require(throws: Diagnostic.self) { try config.checkFiles(file) }
    #expect(error.category == .rejected)
    let lines = error.description.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(error.description.contains("--set data.test=/nowhere/x: data.test: \"/nowhere/x\" cannot be read: "))
    #expect(error.description.contains("c.json:2: model.path: \"/nowhere/m\" cannot be read: No such file or directory (tried /nowhere/m)"))
    #expect(error.description.contains("c.json:5: data.validation: "))
    let relative = try #require(lines.first { $0.contains("data.train") })
    #expect(
      relative.hasPrefix("c.json:4: data.train: \"nowhere/t\" cannot be read: No such file or directory (tried /")
        && relative.hasSuffix("/nowhere/t)"))
  }
}
