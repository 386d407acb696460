/// One cell of a query's result.
package enum SQLValue: Sendable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// The number of a numeric cell.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  /// Whether two cells are the same answer: whole numbers exactly, a real and any number within `SQLTable.tolerance`, NULL only NULL,
  /// everything else by type and bytes.
  package func matches(_ other: SQLValue) -> Bool {
    switch (self, other) {
    case (.integer(let a), .integer(let b)):
      return a == b
    case (.text(let a), .text(let b)):
      return a.utf8.elementsEqual(b.utf8)
    default:
      guard let a = number, let b = other.number else { return self == other }
      return a == b || abs(a - b) <= SQLTable.tolerance * max(1, min(abs(a), abs(b)))
    }
  }
}

extension SQLValue: CustomStringConvertible {
  /// As a SQL literal; long texts shortened.
  package var description: String {
    switch self {
    case .null: return "NULL"
    case .integer(let value): return "\(value)"
    case .real(let value): return "\(value)"
    case .blob(let bytes): return "a blob of \(bytes.count) bytes"
    case .text(let text):
      let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
      let doubled = shown.utf8.flatMap { $0 == UInt8(ascii: "'") ? [$0, $0] : [$0] }
      return "'" + String(decoding: doubled, as: UTF8.self) + "'"
    }
  }
}

/// The result of a query.
package struct SQLTable: Sendable, Equatable {
  /// Two numbers of which one is a real are equal if they differ by at most this, relative to the smaller one above 1: sums and
  /// averages taken in another order differ in the last bits, answers differ in more than the sixth digit.
  package static let tolerance = 1e-6

  package var columnCount: Int
  package var rows: [[SQLValue]]

  package init(columnCount: Int, rows: [[SQLValue]]) {
    self.columnCount = columnCount
    self.rows = rows
  }

  /// What tells this table from the reference, or nil where they are the same answer.
  ///
  /// The number of columns and of rows must be equal; the rows are compared one after the other where `ordered`, and as a multiset
  /// otherwise. Names of columns do not count.
  package func difference(from reference: SQLTable, ordered: Bool) -> String? {
    guard columnCount == reference.columnCount else {
      return "the result has \(counted(columnCount, "column")), the reference has \(reference.columnCount)"
    }
    guard rows.count == reference.rows.count else {
      return "the result has \(counted(rows.count, "row")), the reference has \(reference.rows.count)"
    }
    if ordered {
      for (index, (row, expected)) in zip(rows, reference.rows).enumerated() where !SQLTable.matches(row, expected) {
        let moved = difference(from: reference, ordered: false) == nil
        return moved
          ? "the rows are in another order than the reference's"
          : "row \(index + 1) is \(SQLTable.text(row)), the reference has \(SQLTable.text(expected))"
      }
      return nil
    }
    return unmatchedRow(in: reference).map { "the row \(SQLTable.text($0)) is not among the reference's" }
  }

  /// The first row without a partner in the reference.
  ///
  /// Rows are grouped by their cells that are not numbers; within a group each row takes the first free partner in numeric order.
  private func unmatchedRow(in reference: SQLTable) -> [SQLValue]? {
    var groups: [[String]: (rows: [[SQLValue]], isTaken: [Bool], firstFree: Int)] = [:]
    for row in reference.rows.sorted(by: SQLTable.isNumericallyBefore) {
      groups[SQLTable.group(row), default: ([], [], 0)].rows.append(row)
      groups[SQLTable.group(row)]?.isTaken.append(false)
    }
    for row in rows.sorted(by: SQLTable.isNumericallyBefore) {
      let key = SQLTable.group(row)
      guard var group = groups.removeValue(forKey: key) else { return row }
      let partner = (group.firstFree..<group.rows.count).first { !group.isTaken[$0] && SQLTable.matches(row, group.rows[$0]) }
      guard let partner else { return row }
      group.isTaken[partner] = true
      while group.firstFree < group.rows.count, group.isTaken[group.firstFree] { group.firstFree += 1 }
      groups[key] = group
    }
    return nil
  }

  private static func matches(_ row: [SQLValue], _ other: [SQLValue]) -> Bool {
    row.count == other.count && zip(row, other).allSatisfy { $0.matches($1) }
  }

  /// The cells of a row with every number replaced by one mark.
  private static func group(_ row: [SQLValue]) -> [String] {
    row.map { cell in
      switch cell {
      case .integer, .real: "#"
      case .null: "N"
      case .text(let text): "'" + text
      case .blob(let bytes): "x" + bytes.map { String($0, radix: 16) }.joined(separator: " ")
      }
    }
  }

  private static func isNumericallyBefore(_ row: [SQLValue], _ other: [SQLValue]) -> Bool {
    row.lazy.compactMap(\.number).lexicographicallyPrecedes(other.lazy.compactMap(\.number))
  }

  private static func text(_ row: [SQLValue]) -> String {
    let shown = row.prefix(8).map(\.description).joined(separator: ", ")
    return "(" + shown + (row.count > 8 ? ", …" : "") + ")"
  }
}

/// "1 row", "2 rows".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
