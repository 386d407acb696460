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

  /// Bytes that the cell takes, about.
  var byteCount: Int {
    switch self {
    case .text(let text): MemoryLayout<SQLValue>.stride + text.utf8.count
    case .blob(let bytes): MemoryLayout<SQLValue>.stride + bytes.count
    default: MemoryLayout<SQLValue>.stride
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

  /// Bytes that the rows take, about.
  var byteCount: Int { rows.reduce(0) { $1.reduce($0 + MemoryLayout<[SQLValue]>.stride) { $0 + $1.byteCount } } }

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
    return matching(with: reference)
  }

  /// Rows with the same cells that are not numbers: their numbers.
  private struct Group {
    var numbers: [[SQLValue]] = []
    var isTaken: [Bool] = []
    var firstFree = 0
  }

  /// A cell that is not a number, told apart by its bytes.
  private enum CellKey: Hashable {
    case number, null
    case text([UInt8]), blob([UInt8])
  }

  /// Most comparisons of two numbers: rows that differ within the tolerance alone can ask for the square of their count.
  private static let maximumComparisons = 20_000_000

  /// Why the rows are not the reference's in some order, or nil where they are.
  ///
  /// Rows are grouped by their cells that are not numbers; within a group each row takes the first free partner in numeric order.
  private func matching(with reference: SQLTable) -> String? {
    var groups: [[CellKey]: Group] = [:]
    for row in reference.rows.sorted(by: SQLTable.isNumericallyBefore) {
      groups[SQLTable.key(row), default: Group()].numbers.append(SQLTable.numbers(row))
      groups[SQLTable.key(row)]?.isTaken.append(false)
    }
    var comparisons = 0
    for row in rows.sorted(by: SQLTable.isNumericallyBefore) {
      let (key, numbers) = (SQLTable.key(row), SQLTable.numbers(row))
      // Taken out, so that it is changed in place.
      guard var group = groups.removeValue(forKey: key) else { return SQLTable.missing(row) }
      let partner = (group.firstFree..<group.numbers.count).first { index in
        comparisons += 1 + numbers.count
        return !group.isTaken[index] && SQLTable.matches(numbers, group.numbers[index])
          || comparisons > SQLTable.maximumComparisons
      }
      if comparisons > SQLTable.maximumComparisons {
        return "its rows are not told apart from each other by the tolerance of \(SQLTable.tolerance) in \(comparisons) comparisons"
      }
      guard let partner else { return SQLTable.missing(row) }
      group.isTaken[partner] = true
      while group.firstFree < group.numbers.count, group.isTaken[group.firstFree] { group.firstFree += 1 }
      groups[key] = group
    }
    return nil
  }

  private static func missing(_ row: [SQLValue]) -> String { "the row \(text(row)) is not among the reference's" }

  private static func matches(_ row: [SQLValue], _ other: [SQLValue]) -> Bool {
    row.count == other.count && zip(row, other).allSatisfy { $0.matches($1) }
  }

  private static func key(_ row: [SQLValue]) -> [CellKey] {
    row.map { cell in
      switch cell {
      case .integer, .real: .number
      case .null: .null
      case .text(let text): .text(Array(text.utf8))
      case .blob(let bytes): .blob(bytes)
      }
    }
  }

  private static func numbers(_ row: [SQLValue]) -> [SQLValue] { row.filter { $0.number != nil } }

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
