import Glibc
import Reports
import Testing

@Suite struct KeptPagesTests {
  @Test(
    "Leaves the page of the made-up comparison where PEFT_KEEP_PAGES says, to be looked at",
    .enabled(if: getenv("PEFT_KEEP_PAGES") != nil, "PEFT_KEEP_PAGES names no directory"))
  func keep() throws {
    let folder = getenv("PEFT_KEEP_PAGES").map { String(cString: $0) } ?? "."
    let result = MadeUp.comparison()
    try result.write(to: "\(folder)/comparison.json")
    try ComparisonPage(result).write(to: "\(folder)/report.html")
    try ComparisonCSV.write(result, to: "\(folder)/comparison.csv")
    try ComparisonPage(MadeUp.hostileComparison()).write(to: "\(folder)/hostile.html")
    for line in TerminalTable(result).lines { print(line) }
    for line in TerminalTable(MadeUp.hostileComparison()).lines { print(line) }
  }
}
