import Datasets
import Evaluation
import FileFormats
import Prompting
import TestSupport
import Tokenizers

/// A data row of prompt and completion, with the database "shop".
func row(_ prompt: String, _ completion: String, line: Int = 1) throws -> DataRow {
  let fields: JSONObject = ["prompt": JSONValue(prompt), "completion": JSONValue(completion), "database": "shop", "note": "a secret"]
  return try DataRow(fields, file: "rows.jsonl", line: line, text: RowText(fields))
}

func question(_ prompt: String, line: Int = 1) throws -> Question {
  guard let question = Question(try row(prompt, " SECRET", line: line), file: "rows.jsonl") else { throw Missing() }
  return question
}

struct Missing: Error {}

/// Questions q0, q1, … with the answers a0, a1, …
func pool(_ count: Int, without questions: [Question] = []) throws -> ExamplePool {
  ExamplePool(try (0..<count).map { try row("q\($0)?", " a\($0)", line: $0 + 1) }, file: "train.jsonl", without: questions)
}

func byteTokenizer(addsBOS: Bool = false) throws -> Tokenizer {
  let folder = try TemporaryDirectory(ByteTokenizer.files(addsBOS: addsBOS))
  return try TokenizerLoader.load(directory: folder.path)
}

/// A strategy of its settings.
func strategy(_ json: String) throws -> any PromptingStrategy { try PromptingConfig(parsing: json, option: "--prompting").strategy }

/// Stands in for a model: writes what a function of the prompt's text says, and remembers every text it was shown.
final class ScriptedWriter: TextWriter {
  private let tokenizer: Tokenizer
  private let script: (_ call: Int, _ text: String, _ prompt: EncodedPrompt) -> String
  private(set) var seen: [String] = []

  init(_ tokenizer: Tokenizer, _ script: @escaping (_ call: Int, _ text: String, _ prompt: EncodedPrompt) -> String) {
    self.tokenizer = tokenizer
    self.script = script
  }

  /// Writes these one after the other, whatever it is shown; the last one for ever.
  convenience init(_ tokenizer: Tokenizer, _ texts: [String]) {
    self.init(tokenizer) { call, _, _ in texts[min(call, texts.count - 1)] }
  }

  func write(_ prompts: [EncodedPrompt], maxNewTokens: Int) throws -> [WrittenText]? {
    prompts.map { prompt in
      let text = tokenizer.decode(prompt.ids)
      let answer = script(seen.count, text, prompt)
      seen.append(text)
      return WrittenText(text: answer, tokens: answer.utf8.count)
    }
  }
}

/// The database of all tests, run by the metric that scores.
func shop() throws -> (metric: SQLExecution, folder: TemporaryDirectory) {
  let folder = try TemporaryDirectory([
    "shop.sql": """
    CREATE TABLE item (
      id INTEGER PRIMARY KEY,
      name TEXT
    );
    INSERT INTO item VALUES (1, 'pen'), (2, 'it''s "ink"'), (3, char(27) || '[31mnib' || char(10) || 'x');
    CREATE VIEW few AS SELECT name FROM item WHERE id < 2;
    """
  ])
  return (SQLExecution(databases: folder.path), folder)
}

/// A strategy with a scripted model on the byte tokenizer.
func run(
  _ json: String, _ writer: ScriptedWriter, _ tokenizer: Tokenizer, questions: [Question], pool: ExamplePool? = nil,
  execution: (any QueryExecution)? = nil, template: ConversationTemplates? = nil, maxNewTokens: Int = 50, limit: Int = 100_000
) throws -> [PromptingRun.Reply] {
  let strategy = try strategy(json)
  let pool = try pool ?? PromptingTests.pool(0)
  let encoder = PromptEncoder(
    tokenizer: tokenizer, templates: template, instruction: strategy.protocolText, examples: pool, maxNewTokens: maxNewTokens, limit: limit)
  let run = try PromptingRun(
    encoder: encoder, writer: writer, strategy: strategy, materials: PromptingMaterials(examples: pool, execution: execution))
  guard let replies = try run.replies(to: questions) else { throw Missing() }
  return replies
}

/// The template that writes ChatML.
func chatML(_ tokenizer: Tokenizer) throws -> ConversationTemplates {
  ConversationTemplates(try tokenizer.template(ChatTemplateChoice(name: "chatml")))
}
