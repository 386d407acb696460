import Datasets
import Evaluation
import FileFormats

extension SQLExecution: QueryExecution {
  /// The result of a query, under the limits of an answer's; the model's query meets the same guarded database that scores it.
  package func run(_ query: String, for question: Question) throws -> Result<SQLTable, SQLDatabase.Failure> {
    try run(query, for: Reference(text: "", row: RowText(row(question)), file: question.file, line: question.line))
  }

  /// The CREATE statements of the question's database, one per line.
  package func schema(for question: Question) throws -> String {
    let statements = "SELECT sql FROM sqlite_master WHERE type IN ('table', 'view') AND sql IS NOT NULL ORDER BY name"
    switch try run(statements, for: question) {
    case .failure(let failure): return "ERROR \(failure)"
    case .success(let table):
      return table.rows.compactMap { row in
        guard case .text(let sql) = row.first else { return nil }
        return sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }.joined(separator: "\n")
    }
  }

  private func row(_ question: Question) -> JSONObject {
    var row = JSONObject()
    row["database"] = question.database
    return row
  }
}
