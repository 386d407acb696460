import Evaluation
import FileFormats
import Prompting
import TestSupport
import Testing
import Tokenizers

@Suite("The agent: a loop of actions") struct AgentTests {
  @Test(
    "the first word of a message says what it asks for",
    arguments: [
      ("SCHEMA", .schema), ("  schema: \n", .schema), ("SCHEMA\nRESULT made up", .schema), ("```\nSCHEMA\n```", .schema),
      ("QUERY SELECT 1", .query("SELECT 1")), ("QUERY: SELECT 1", .query("SELECT 1")), ("query select 1", .query("select 1")),
      ("QUERY\nSELECT 1,\n  2", .query("SELECT 1,\n  2")), ("QUERY SELECT 1\nRESULT 1 row\n1\nANSWER SELECT 1", .query("SELECT 1")),
      ("QUERY ```sql\nSELECT 1\n```", .query("SELECT 1")), ("QUERY DROP TABLE item", .query("DROP TABLE item")),
      ("ANSWER SELECT 1\nANSWER SELECT 2", .answer("SELECT 1")), ("Answer: SELECT 1", .answer("SELECT 1")), ("ANSWER", .answer("")),
      ("SELECT 1", .answer("SELECT 1")), ("Schema of the clinic: it has", .answer("Schema of the clinic: it has")),
      ("Answer to the question", .answer("Answer to the question")), ("QUERYSELECT 1", .answer("QUERYSELECT 1")), ("", .answer("")),
      ("\u{1B}[31mQUERY x", .answer("\u{1B}[31mQUERY x")), ("QUERY SELECT 1\r\nRESULT 1 row\r\nANSWER SELECT 2", .query("SELECT 1")),
      ("SCHEMA\r\nRESULT", .schema),
    ] as [(String, AgentAction)])
  func actions(_ message: String, _ action: AgentAction) { #expect(AgentAction(message) == action) }

  private func act(
    _ texts: [String], calls: Int = 6, questions: Int = 1, examples: Int = 0, limit: Int = 100_000
  ) throws -> (reply: PromptingRun.Reply, seen: [String]) {
    let tokenizer = try byteTokenizer()
    let (metric, folder) = try shop()
    defer { withExtendedLifetime(folder) {} }
    let writer = ScriptedWriter(tokenizer, texts)
    let replies = try run(
      #"{"type":"agent","max_calls":\#(calls),"examples":\#(examples)}"#, writer, tokenizer, questions: [try question("Names?")],
      pool: pool(3), execution: metric, template: try chatML(tokenizer), limit: limit)
    return (replies[0], writer.seen)
  }

  /// What the model was told last.
  private func observation(_ texts: [String]) throws -> String {
    let (_, seen) = try act(texts + ["ANSWER SELECT 1"])
    let last = try #require(seen.last)
    let begin = try #require(last.ranges(of: "<|im_start|>user\n").last?.upperBound)
    return String(last[begin...].prefix { $0 != "<" })
  }

  @Test("it looks at the schema, runs a query, and answers")
  func loop() throws {
    let (reply, seen) = try act(["SCHEMA", "QUERY SELECT id FROM item", "ANSWER SELECT name FROM item;"])
    #expect(reply.prediction == "SELECT name FROM item" && reply.calls == 3)
    #expect(seen[0].contains("up to 6 times") && seen[0].hasSuffix("<|im_start|>user\nNames?<|im_end|>\n<|im_start|>assistant\n"))
    #expect(
      seen[1].contains(
        """
        <|im_start|>assistant
        SCHEMA<|im_end|>
        <|im_start|>user
        CREATE VIEW few AS SELECT name FROM item WHERE id < 2
        CREATE TABLE item ( id INTEGER PRIMARY KEY, name TEXT )
        Calls left: 5.<|im_end|>
        """))
    #expect(seen[2].hasSuffix("RESULT 3 rows\n1\n2\n3\nCalls left: 4.<|im_end|>\n<|im_start|>assistant\n"))
  }

  @Test("results are cut, and what is in them steers nothing")
  func results() throws {
    #expect(
      try observation(["QUERY SELECT name FROM item ORDER BY id LIMIT 2 OFFSET 1"]).hasPrefix(
        "RESULT 2 rows\n'it''s \"ink\"'\n'\\u{1b}[31mnib"))
    let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT i, NULL FROM n"
    let text = try observation(["QUERY " + many])
    #expect(text.hasPrefix("RESULT 500 rows\n1 | NULL\n2 | NULL\n") && text.contains("\n… and 490 more\n") && !text.contains("11 | NULL"))
    #expect(try observation(["QUERY SELECT 1 WHERE 0"]).hasPrefix("RESULT 0 rows\n"))
    let wide = try observation(["QUERY SELECT " + (0..<300).map { "'column number \($0)'" }.joined(separator: ", ")])
    #expect(wide.count < Observation.maximumCharacters + 100)
  }

  @Test(
    "a query that may not run, or does not end, is answered with its error",
    arguments: [
      ("QUERY DROP TABLE item", "not allowed; only SELECT is allowed"), ("QUERY SELECT * FROM nobody", "no such table: nobody"),
      ("QUERY WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", "more than 10000 rows"),
      ("QUERY WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n", "stopped: more than"),
      ("QUERY SELECT '", "unrecognized token"), ("QUERY", "there is no query"), ("QUERY SELECT ?", "parameters"),
      ("QUERY SELECT load_extension('/tmp/x')", "not authorized"),
    ])
  func errors(_ message: String, _ part: String) throws {
    let text = try observation([message])
    #expect(text.hasPrefix("ERROR ") && text.contains(part) && text.hasSuffix("\nCalls left: 5."), "\(text)")
  }

  @Test(
    "after the last call it is asked for its answer once; a QUERY is the answer then, a SCHEMA none",
    arguments: [
      ("QUERY SELECT name FROM item", "SELECT name FROM item"), ("SCHEMA", ""), ("ANSWER SELECT 2", "SELECT 2"), ("well", "well"),
    ])
  func limit(_ last: String, _ prediction: String) throws {
    let (reply, seen) = try act(["SCHEMA", "QUERY SELECT 1", last], calls: 2)
    #expect(reply.calls == 3 && reply.prediction == prediction && !reply.isMissing)
    #expect(seen[2].contains("1\nNo calls are left. Answer now with ANSWER and the query."))
  }

  @Test("one that never answers ends", arguments: ["SCHEMA", "QUERY SELECT 1", "QUERY DROP TABLE item"])
  func endless(_ message: String) throws {
    let (reply, seen) = try act([message], calls: 4)
    #expect(reply.calls == 5 && seen.count == 5)
  }

  @Test(
    "what is no action is the answer",
    arguments: ["SELECT name FROM item", "Sure! Here is the query:\n```sql\nSELECT name FROM item;\n```"])
  func noAction(_ message: String) throws {
    let (reply, _) = try act([message])
    #expect(reply.prediction == "SELECT name FROM item" && reply.calls == 1)
  }

  @Test("examples answer with ANSWER")
  func examples() throws {
    let (_, seen) = try act(["ANSWER SELECT 1"], examples: 2)
    #expect(seen[0].ranges(of: "<|im_start|>assistant\nANSWER a").count == 2)
  }

  @Test("where the room ends, the last query that gave rows is the answer, or none")
  func outgrown() throws {
    let start = try act(["ANSWER x"]).seen[0].utf8.count
    let (reply, _) = try act(["QUERY SELECT name FROM item", "SCHEMA"], limit: start + 50 + 120)
    #expect(reply.prediction == "SELECT name FROM item" && reply.problem != nil && !reply.isMissing && reply.calls == 2)
    let none = try act(["SCHEMA"], limit: start + 50 + 20).reply
    #expect(none.isMissing && none.prediction.isEmpty && none.calls == 1)
  }

  @Test("without a metric that runs answers there is nothing to prepare", arguments: ["agent", "reflection"])
  func nothingRuns(_ type: String) throws {
    let strategy = try strategy(#"{"type":"\#(type)"}"#)
    #expect(strategy.usesExecution)
    #expect(throws: PromptingError.nothingRuns) { _ = try strategy.prepared(PromptingMaterials(examples: pool(1))) }
  }
}
