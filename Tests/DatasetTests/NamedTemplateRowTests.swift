import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Rows of conversations where the model has several chat templates, and where the end of an answer is not learned.
@Suite("Rows and chat templates")
struct NamedTemplateRowTests {
  private static let turns = #""messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]"#
  private static let plain = "{\(turns)}", tooled = #"{\#(turns), "tools": [{"name": "f"}]}"#, empty = #"{\#(turns), "tools": []}"#

  private func dataset(
    _ rows: [String], _ tokenizer: [String: String], _ change: (inout ExampleSettings) -> Void = { _ in }
  ) throws -> (data: Dataset, texts: [String]) {
    let folder = try TemporaryDirectory(tokenizer)
    try folder.write("d.jsonl", rows.joined(separator: "\n"))
    var settings = ExampleSettings()
    change(&settings)
    return try withExtendedLifetime(folder) {
      let tokenizer = try TokenizerLoader.load(directory: folder.path)
      let data = try Dataset(folder.file("d.jsonl"), tokenizer: tokenizer, settings: settings)
      return (data, try data.examples.map { try $0.rendered(with: tokenizer, style: .plain) })
    }
  }

  @Test("each row is written by the template that transformers takes for it; an empty list of tools is none")
  func perRow() throws {
    let files = ByteTokenizer.files(chatTemplate: ByteTokenizer.chatML, named: ["tool_use": "T" + ByteTokenizer.chatML])
    let (_, texts) = try dataset([Self.tooled, Self.plain, Self.empty, Self.tooled], files)
    let text = "<|im_start|>user\\na<|im_end|>\\n<|im_start|>assistant\\n«b<|im_end|>»\\n"
    #expect(texts == ["T" + text, text, text, "T" + text])
    // A template of the config's stands for all of them.
    let (_, same) = try dataset([Self.tooled, Self.plain], files) { $0.chatFormat = "chatml" }
    #expect(same == [text, text])
  }

  @Test("where a template is missing for some rows, these are bad rows, and the others are learned")
  func noDefault() throws {
    let files = ByteTokenizer.files(named: ["tool_use": ByteTokenizer.chatML])
    let error = #expect(throws: Diagnostic.self) { try dataset([Self.plain, Self.tooled, Self.plain], files) }
    let text = error?.description ?? ""
    #expect(
      text.contains("d.jsonl:1: the chat template cannot be used: the model has \"tool_use\" and none of the name \"default\""), "\(text)")
    #expect(text.contains("d.jsonl:3:") && !text.contains("d.jsonl:2:"), "\(text)")
    let (data, texts) = try dataset([Self.plain, Self.tooled], files) { $0.onBadRow = .skip }
    #expect(texts.count == 1 && data.skipped.count == 1)
  }

  @Test("a note counts the rows whose last answer no token ends, and none where one does")
  func openEnd() throws {
    let template = "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}{% if add_generation_prompt %}assistant: {% endif %}"
    let question =
      #"{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}, {"role": "user", "content": "c"}]}"#
    let (open, texts) = try dataset([Self.plain, question], ByteTokenizer.files(chatTemplate: template))
    #expect(texts[0].hasSuffix("assistant: «b»\\n"))
    #expect(open.openEnded.count == 1 && open.openEndedNote?.hasSuffix("does not learn to stop there from 1 row: \(open.path):1") == true)
    #expect(open.notes.contains { $0 == open.openEndedNote })
    let (closed, _) = try dataset([Self.plain], ByteTokenizer.files(chatTemplate: ByteTokenizer.chatML))
    #expect(closed.openEnded.count == 0 && closed.notes.isEmpty)
    // What a template marks.
    let marked = "{% for m in messages %}{% generation %}{{ m.content }}{% endgeneration %}<|im_end|>{% endfor %}"
    #expect(try dataset([Self.plain], ByteTokenizer.files(chatTemplate: marked)).data.openEnded.count == 1)
    let whole = "{% for m in messages %}{% generation %}{{ m.content }}<|im_end|>\n{% endgeneration %}{% endfor %}"
    #expect(try dataset([Self.plain], ByteTokenizer.files(chatTemplate: whole)).data.openEnded.count == 0)
  }
}
