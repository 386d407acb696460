import FileFormats
import TestSupport
import Testing
import Training

/// The tokenizer's files that are put beside weights which are written on.
@Suite("Files of a tokenizer")
struct TokenizerFilesTests {
  private func copied(_ source: TemporaryDirectory) throws -> TemporaryDirectory {
    let target = try TemporaryDirectory()
    try withExtendedLifetime(source) { try TokenizerFiles.directory(source.path).copy(to: target.path) }
    return target
  }

  @Test("files are copied as they are, and others stay where they are")
  func copy() throws {
    let files = ByteTokenizer.files(chatTemplate: "D").merging(["chat_template.jinja": "J\n", "config.json": "{}"]) { $1 }
    let target = try copied(try TemporaryDirectory(files))
    #expect(try entries(ofDirectory: target.path) == ["chat_template.jinja", "tokenizer.json", "tokenizer_config.json"])
    for name in try entries(ofDirectory: target.path) { #expect(try readFile(target.file(name)) == files[name].map { Array($0.utf8) }) }
  }

  @Test("chat templates of a folder go into tokenizer_config.json, the rest of which stays, and count as files of the tokenizer")
  func folder() throws {
    let files = ByteTokenizer.files(chatTemplate: "gone").merging(["chat_template.jinja": "D"]) { $1 }
    let source = try TemporaryDirectory(files)
    try source.makeDirectory("additional_chat_templates")
    try source.write("additional_chat_templates/tool_use.jinja", "T")
    try source.write("additional_chat_templates/README.md", "no template")
    let target = try copied(source)
    #expect(try entries(ofDirectory: target.path) == ["tokenizer.json", "tokenizer_config.json"])
    let config = try StrictJSON.parse(contentsOf: target.file("tokenizer_config.json"))
    #expect(config["chat_template"] == [["name": "default", "template": "D"], ["name": "tool_use", "template": "T"]])
    #expect(config["eos_token"] == "<eos>" && config["bos_token"] == "<bos>")
    #expect(
      try TokenizerFiles.present(in: source.path)
        == ["tokenizer.json", "tokenizer_config.json", "chat_template.jinja", "additional_chat_templates/tool_use.jinja"].map(source.file))
  }
}
