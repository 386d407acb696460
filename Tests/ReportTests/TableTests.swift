import FileFormats
import Reports
import TestSupport
import Testing

@Suite struct TerminalTableTests {
  @Test("No line is wider than 120 columns, whatever the names", arguments: [1, 20, 60, 500])
  func width(length: Int) {
    for letter in ["x", "é", "e\u{301}", "👩", "語"] {
      var result = MadeUp.comparison()
      for index in result.rows.indices { result.rows[index].name = String(repeating: letter, count: length) + "\(index)" }
      result.task.metric = String(repeating: letter, count: length)
      result.rows[1].note = String(repeating: letter, count: 3 * length)
      for line in TerminalTable(result).lines { #expect(cells(line) <= 120, "\(cells(line)): \(line)") }
    }
    for line in TerminalTable(MadeUp.hostileComparison()).lines { #expect(cells(line) <= 120) }
  }

  @Test("The columns stay in line where names have accents, wide letters or emoji")
  func alignment() throws {
    var result = MadeUp.comparison()
    result.rows[1].name = "lo\u{301}ra"
    result.rows[2].name = "前置"
    result.rows[3].name = "🧩 adapter"
    let lines = TerminalTable(result).lines
    let column = try #require(position(of: "%", in: lines[3]))
    for line in lines[4...6] { #expect(position(of: "%", in: line) == column, "\(line)") }
  }

  @Test("The base comes first, failed and unsuitable rows have their reason underneath")
  func order() throws {
    var result = MadeUp.comparison()
    result.rows.reverse()
    let lines = TerminalTable(result).lines
    #expect(lines[0].hasPrefix("method "))
    #expect(lines[2].hasPrefix("base "))
    let failed = try #require(lines.firstIndex { $0.hasPrefix("lora-r4096") })
    #expect(lines[failed + 1] == "    failed: peft.r: found 4096 (must be an integer from 1 to 192)")
    let agent = try #require(lines.firstIndex { $0.hasPrefix("agent") })
    #expect(lines[agent + 1].hasPrefix("    not applicable: the model writes no tool call"))
  }

  @Test("Every figure of a row is there with its unit")
  func figures() throws {
    let lines = TerminalTable(MadeUp.comparison()).lines
    let line = try #require(lines.first { $0.hasPrefix("lora ") })
    for word in ["10.9 %", "90.22 MiB", "0.0827 s", "0.0310 ± 0.0017", "78.3 ± 1.0 %", "0.120", "33.1 s", "0.000919"] {
      #expect(line.contains(word), "\(word) in \(line)")
    }
  }

  @Test("Nothing in it steers a terminal, and an empty comparison has a table, too")
  func hostile() {
    for line in TerminalTable(MadeUp.hostileComparison()).lines {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x202A...0x202E).contains($0.value) }, "\(line)")
    }
    var result = MadeUp.comparison()
    result.rows = []
    #expect(TerminalTable(result).lines.count == 2)
  }

  /// Cells by the rule that this terminal has: written again here, for the three kinds of letters used.
  private func cells(_ text: String) -> Int { text.reduce(0) { $0 + (isWide($1) ? 2 : 1) } }

  private func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) || (0x1F300...0x1F9FF).contains($0.value) } ?? false
  }

  private func position(of mark: Character, in line: String) -> Int? {
    line.firstIndex(of: mark).map { cells(String(line[..<$0])) }
  }
}

@Suite struct CSVTests {
  @Test("Every line has as many fields as the header, one line per row, all ended by CR LF", arguments: [false, true])
  func shape(isHostile: Bool) throws {
    let result = isHostile ? MadeUp.hostileComparison() : MadeUp.comparison()
    let text = ComparisonCSV.text(result)
    let records = try parse(text)
    #expect(records.count == result.rows.count + 1)
    for record in records { #expect(record.count == records[0].count) }
    #expect(text.utf8.count { $0 == 0x0A } == records.count)
    #expect(text.utf8.count { $0 == 0x0D } == records.count)
    #expect(text.hasSuffix("\r\n"))
  }

  @Test("Numbers are in full, and headers have units")
  func content() throws {
    let records = try parse(ComparisonCSV.text(MadeUp.comparison()))
    let lora = try #require(records.first { $0[0] == "lora" })
    let row = Dictionary(zip(records[0], lora)) { first, _ in first }
    #expect(row["trainable_parameters"] == "217088")
    #expect(row["learning_rate"] == "0.003")
    #expect(row["runs"] == "3")
    #expect(row["memory_weights (bytes)"] == "8000000")
    #expect(row["cost_of_a_run (USD)"].flatMap(Double.init) == MadeUp.comparison().rows[1].cost)
    #expect(row["eval_loss_mean (nats/token)"].flatMap(Double.init) == MadeUp.comparison().rows[1].evalLoss?.mean)
    #expect(row["note"] == "")
    let base = try #require(records.first { $0[0] == "base" })
    #expect(base[records[0].firstIndex(of: "eval_loss_sd (nats/token)") ?? 0] == "")
  }

  @Test("Commas and quotes are quoted, also under an accent")
  func quoting() throws {
    var result = MadeUp.comparison()
    let name = "a,\u{301}\"\u{301}b"
    result.rows[0].name = name
    #expect(ComparisonCSV.text(result).contains("\r\n\"a,\u{301}\"\"\u{301}b\",base,"))
    let row = try #require(try parse(ComparisonCSV.text(result)).dropFirst().first)
    #expect(row.first == name)
  }

  @Test(
    "What a spreadsheet would calculate is a text there, and a number stays a number",
    arguments: [
      ("=HYPERLINK(\"x\"&A1)", "'=HYPERLINK(\"x\"&A1)"), ("+1+cmd|x", "'+1+cmd|x"), ("-1+2", "'-1+2"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\u{FF1D}1", "'\u{FF1D}1"), ("-0.5", "-0.5"), ("+3", "+3"), ("\t=1", "\\t=1"), ("\r=1", "\\r=1"), ("a=b", "a=b"), ("", ""),
    ])
  func formulas(_ text: String, _ cell: String) throws {
    var result = MadeUp.comparison()
    result.rows[0].note = text
    result.rows[1].seeds[0].forgetting = -0.25
    result.rows[1].seeds = [result.rows[1].seeds[0]]
    let records = try parse(ComparisonCSV.text(result))
    let column = try #require(records[0].firstIndex(of: "note"))
    #expect(records.dropFirst().first { $0[0] == "base" }?[column] == cell)
    let forgetting = try #require(records[0].firstIndex(of: "forgetting_mean (nats/token)"))
    #expect(records.dropFirst().first { $0[0] == "lora" }?[forgetting] == "-0.25")
  }

  /// RFC 4180, by the letter.
  private func parse(_ text: String) throws -> [[String]] {
    var (records, record, field) = ([[String]](), [String](), [UInt8]())
    var isQuoted = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          if index + 1 < bytes.count, bytes[index + 1] == byte { field.append(byte); index += 1 } else { isQuoted = false }
        } else {
          field.append(byte)
        }
      } else if byte == UInt8(ascii: "\"") {
        #expect(field.isEmpty)
        isQuoted = true
      } else if byte == UInt8(ascii: ",") {
        record.append(String(decoding: field, as: UTF8.self))
        field = []
      } else if byte == 0x0D {
        #expect(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
        records.append(record + [String(decoding: field, as: UTF8.self)])
        (record, field) = ([], [])
        index += 1
      } else {
        field.append(byte)
      }
      index += 1
    }
    #expect(record.isEmpty && field.isEmpty && !isQuoted)
    return records
  }
}
