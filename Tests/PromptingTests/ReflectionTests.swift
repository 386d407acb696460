import FileFormats
import Prompting
import TestSupport
import Testing
import Tokenizers

@Suite("Reflection: run the answer, show what came of it, ask again") struct ReflectionTests {
  private func reflect(_ texts: [String], rounds: Int = 2, template: ConversationTemplates? = nil) throws -> (PromptingRun.Reply, [String])
  {
    let tokenizer = try byteTokenizer()
    let (metric, folder) = try shop()
    defer { withExtendedLifetime(folder) {} }
    let writer = ScriptedWriter(tokenizer, texts)
    let replies = try run(
      #"{"type":"reflection","rounds":\#(rounds)}"#, writer, tokenizer, questions: [try question("Names?\nSQL:")], execution: metric,
      template: template)
    return (replies[0], writer.seen)
  }

  @Test("an answer that gives rows ends it at once")
  func atOnce() throws {
    let (reply, seen) = try reflect(["SELECT name FROM item"])
    #expect(reply.prediction == "SELECT name FROM item" && reply.calls == 1 && seen == ["Names?\nSQL:"])
  }

  @Test("an error is shown, and then an empty result; the answer that gives rows is taken")
  func corrected() throws {
    let texts = ["SELECT names FROM item", "SELECT name FROM item WHERE id > 9", "SELECT name FROM item"]
    let (reply, seen) = try reflect(texts)
    #expect(reply.prediction == texts[2] && reply.calls == 3)
    #expect(
      seen[1] == """
        Names?
        SQL: SELECT names FROM item

        That query does not run: no such column: names
        Write a corrected query and nothing else.

        Names?
        SQL:
        """)
    #expect(seen[2].hasPrefix(seen[1] + " " + texts[1] + "\n\nThat query ran, but its result is empty.\n"))
    #expect(reply.transcript.map(\.role) == [.user, .assistant, .user, .assistant, .user, .assistant])
    #expect(reply.promptTokens == seen.reduce(0) { $0 + $1.utf8.count })
    #expect(reply.completionTokens == texts.reduce(0) { $0 + $1.utf8.count })
  }

  @Test("in a chat format the replies are turns of the user")
  func chat() throws {
    let (_, seen) = try reflect(["x", "SELECT 1"], template: try chatML(byteTokenizer()))
    #expect(
      seen[1].hasSuffix(
        """
        <|im_start|>assistant
        x<|im_end|>
        <|im_start|>user
        That query does not run: near "x": syntax error
        Write a corrected query and nothing else.<|im_end|>
        <|im_start|>assistant

        """))
  }

  @Test("it asks again at most so many times", arguments: [1, 3])
  func limit(_ rounds: Int) throws {
    let (reply, _) = try reflect(["a", "b", "c", "d", "e", "f"], rounds: rounds)
    #expect(reply.calls == rounds + 1 && reply.prediction == ["b", "d"][rounds / 2] && !reply.isMissing)
  }

  @Test("a model that repeats its query is not asked again")
  func repeated() throws {
    let (reply, _) = try reflect(["no; really", "no", "SELECT 1"], rounds: 5)
    #expect(reply.calls == 2 && reply.prediction == "no")
  }

  @Test("where none gives rows, the last one that ran is the answer")
  func lastThatRan() throws {
    let (reply, _) = try reflect(["SELECT 1 WHERE 0", "nonsense", "more of it"])
    #expect(reply.prediction == "SELECT 1 WHERE 0" && reply.calls == 3)
  }

  @Test(
    "a query is found in a fence and in front of an explanation",
    arguments: [
      "```sql\nSELECT ';' FROM item; -- x\n```", "SELECT ';' FROM item;\nThis selects; it works.", "SELECT ';' FROM item",
    ])
  func extraction(_ text: String) throws {
    let (reply, _) = try reflect([text])
    #expect(reply.prediction == "SELECT ';' FROM item" && reply.calls == 1)
  }

  @Test(
    "hostile answers are shown their refusal, and change nothing",
    arguments: [
      "DROP TABLE item", "DELETE FROM item", "ATTACH '/tmp/x' AS x", "SELECT load_extension('x')", "PRAGMA query_only = OFF",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", "SELECT '\u{0}'", "\u{1B}[31m",
      "SELECT zeroblob(2000000000)", "",
    ])
  func hostile(_ text: String) throws {
    let (reply, seen) = try reflect([text, "SELECT count(*) FROM item"])
    #expect(reply.prediction == "SELECT count(*) FROM item" && reply.calls == 2)
    #expect(seen[1].contains("That query does not run: "))
  }

  @Test("a conversation that outgrows the context keeps what it has")
  func outgrown() throws {
    let tokenizer = try byteTokenizer()
    let (metric, folder) = try shop()
    defer { withExtendedLifetime(folder) {} }
    let replies = try run(
      #"{"type":"reflection"}"#, ScriptedWriter(tokenizer, ["SELECT 1 WHERE 0"]), tokenizer, questions: [try question("q?")],
      execution: metric, limit: 60)
    #expect(replies[0].prediction == "SELECT 1 WHERE 0" && replies[0].calls == 1 && !replies[0].isMissing)
    #expect(replies[0].problem?.contains("60 positions") == true)
  }

  @Test("questions go on side by side, each at its own pace")
  func sideBySide() throws {
    let tokenizer = try byteTokenizer()
    let (metric, folder) = try shop()
    defer { withExtendedLifetime(folder) {} }
    let writer = ScriptedWriter(tokenizer) { _, text, _ in
      text.contains("A?") ? "SELECT 'a'" : text.contains("does not run") ? "SELECT 'b'" : "oops"
    }
    var progress: [Int] = []
    let strategy = try strategy(#"{"type":"reflection"}"#)
    let pool = try pool(0)
    let run = try PromptingRun(
      encoder: PromptEncoder(tokenizer: tokenizer, templates: nil, instruction: "", examples: pool, maxNewTokens: 9, limit: 1000),
      writer: writer, strategy: strategy, materials: PromptingMaterials(examples: pool, execution: metric))
    let replies = try run.replies(to: (0..<40).map { try question($0 % 2 == 0 ? "A?" : "B?", line: $0) }) { done, _ in progress.append(done)
    }
    #expect(replies?.map(\.prediction) == (0..<40).map { $0 % 2 == 0 ? "SELECT 'a'" : "SELECT 'b'" })
    #expect(replies?.map(\.calls) == (0..<40).map { $0 % 2 == 0 ? 1 : 2 })
    #expect(progress == [16, 32, 36, 40])
  }
}
