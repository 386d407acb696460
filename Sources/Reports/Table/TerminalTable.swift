import FileFormats

/// A comparison as a table for the terminal.
package struct TerminalTable: Sendable {
  /// No line is wider.
  package static let width = 120

  /// The table, line by line, without anything that steers a terminal.
  package let lines: [String]

  package init(_ result: ComparisonResult) {
    let rows = result.orderedRows
    var columns = Self.columns(result).map { column in
      Column(
        key: column.key, title: escapedForTerminal(column.short),
        cells: rows.map { escapedForTerminal((column.brief ?? column.text)($0) ?? Units.none) })
    }
    // A column without a single number says nothing.
    columns.removeAll { column in column.cells.allSatisfy { $0 == Units.none } }
    let names = rows.map { escapedForTerminal($0.name) }
    let wish = max(6, min(40, names.map(terminalWidth).max() ?? 0))
    // A long name gives way before a column does.
    while columns.count > 1, min(wish, 16) + columns.reduce(0, { $0 + $1.width + 2 }) > Self.width {
      columns.remove(at: Self.leastNeeded(columns))
    }
    let room = Self.width - columns.reduce(0) { $0 + $1.width + 2 }
    let nameWidth = max(1, min(wish, room))
    var lines = [Self.line(padded("method", nameWidth), columns.map { padded($0.title, $0.width, isRight: true) })]
    lines.append(Self.line(String(repeating: "─", count: nameWidth), columns.map { String(repeating: "─", count: $0.width) }))
    for (index, row) in rows.enumerated() {
      let cells = columns.map { padded($0.cells[index], $0.width, isRight: true) }
      lines.append(Self.line(padded(shortenedToWidth(names[index], nameWidth), nameWidth), cells))
      if let remark = row.remark {
        lines += wrapped(escapedForTerminal(remark), width: Self.width - 4).map { "    " + $0 }
      }
    }
    self.lines = lines.map { shortenedToWidth($0, Self.width) }
  }

  private struct Column {
    let key: ComparisonColumn.Key
    let title: String
    let cells: [String]
    var width: Int { min(40, ([title] + cells).map(terminalWidth).max() ?? 0) }
  }

  private static func line(_ name: String, _ cells: [String]) -> String {
    let text = ([name] + cells).joined(separator: "  ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private static func columns(_ result: ComparisonResult) -> [ComparisonColumn] {
    let all = ComparisonColumn.training(result)
    let order: [ComparisonColumn.Key] = [
      .share, .memory, .stepTime, .speed, .peakShare, .loss, .metric, .forgetting, .time, .cost,
    ]
    return order.compactMap { key in all.first { $0.key == key } }
  }

  /// The column that goes first where they do not all fit.
  private static func leastNeeded(_ columns: [Column]) -> Int {
    for key in [ComparisonColumn.Key.peakShare, .stepTime, .speed, .forgetting, .cost, .time, .memory] {
      if let index = columns.firstIndex(where: { $0.key == key }) { return index }
    }
    return columns.count - 1
  }
}

/// Cells that a text takes on a terminal: one per grapheme cluster, two for the wide scripts of East Asia and for emoji.
func terminalWidth(_ text: String) -> Int { text.reduce(0) { $0 + terminalWidth($1) } }

private func terminalWidth(_ character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first, scalar.value >= 0x300 else { return 1 }
  if scalar.properties.isEmojiPresentation { return 2 }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}

/// The text with spaces up to a width; one that is wider stays as it is.
private func padded(_ text: String, _ width: Int, isRight: Bool = false) -> String {
  let spaces = String(repeating: " ", count: max(0, width - terminalWidth(text)))
  return isRight ? spaces + text : text + spaces
}

/// The text, cut with "…" where it is wider.
private func shortenedToWidth(_ text: String, _ width: Int) -> String {
  guard terminalWidth(text) > width else { return text }
  var (result, used) = ("", 0)
  for character in text {
    let next = terminalWidth(character)
    if used + next > width - 1 { break }
    result.append(character)
    used += next
  }
  return result + "…"
}

/// Lines of at most a width, broken at spaces, or anywhere in a word that is wider.
private func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var (line, used) = ("", 0)
  for word in text.split(separator: " ") {
    let needed = terminalWidth(String(word))
    if used > 0, used + 1 + needed > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    if used > 0 {
      line += " "
      used += 1
    }
    for character in word {
      let next = terminalWidth(character)
      if used + next > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line.append(character)
      used += next
    }
  }
  return used > 0 ? lines + [line] : lines
}
