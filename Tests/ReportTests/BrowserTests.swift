import FileFormats
import Glibc
import Reports
import TestSupport
import Testing
import Training

/// Chromium, headless: what a page does in a browser.
enum Browser {
  /// Nil where none is installed.
  static let path: String? = ["chromium", "chromium-browser", "google-chrome"].map { "/usr/bin/\($0)" }.first { access($0, X_OK) == 0 }

  /// Opens a file and returns the page as it is then, and what the browser logged.
  static func open(_ page: String, in folder: TemporaryDirectory) throws -> (document: String, log: String) {
    let browser = try #require(path)
    let command = [
      browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--enable-logging=stderr",
      "--user-data-dir=\(folder.file("profile"))", "--dump-dom", "file://\(page)",
    ]
    let (out, err) = (folder.file("dom"), folder.file("log"))
    // A browser that hangs ends with the test, and takes its own processes with it.
    let process = try startProgram(["/usr/bin/timeout", "-s", "KILL", "60"] + command, output: out, error: err)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let log = String(decoding: try readFile(err), as: UTF8.self)
    try #require(status == 0, "chromium ended with \(status): \(log.suffix(2000))")
    return (String(decoding: try readFile(out), as: UTF8.self), log)
  }
}

@Suite(.serialized, .enabled(if: Browser.path != nil, "chromium is not installed; `make setup-tests` installs it"))
struct BrowserTests {
  @Test("A page loads without a message on the console, and its policy lets its own style and script through", arguments: [false, true])
  func loads(isHostile: Bool) throws {
    let folder = try TemporaryDirectory()
    try ComparisonPage(isHostile ? MadeUp.hostileComparison() : MadeUp.comparison()).write(to: folder.file("report.html"))
    let (document, log) = try Browser.open(folder.file("report.html"), in: folder)
    #expect(!log.contains("CONSOLE"), "\(log)")
    // The script has run.
    #expect(document.contains("<html lang=\"en\" class=\"js\">"), "\(document.prefix(300))")
  }

  @Test("A click on a heading sorts by it, a second one the other way, and rows without a number come last")
  func sorts() throws {
    let probe = """
      <script>
      var errors = [];
      window.addEventListener("error", function (event) { errors.push(event.message); });
      var table = document.querySelector("table.sortable"), heads = Array.from(table.tHead.rows[0].cells), said = [];
      function names() {
        return Array.from(table.tBodies[0].rows).map(function (row) { return row.cells[0].getAttribute("data-v"); }).join(" ");
      }
      function click(name) {
        var head = heads.find(function (head) { return head.textContent.startsWith(name); });
        head.querySelector("button").click();
        said.push(name + " " + head.getAttribute("aria-sort") + ": " + names());
      }
      click("method"); click("loss"); click("loss"); click("share");
      said.push("sorted columns: " + heads.filter(function (head) { return head.getAttribute("aria-sort") !== "none"; }).length);
      document.title = said.concat(errors).join("|");
      </script></body>
      """
    let folder = try TemporaryDirectory()
    let html = ComparisonPage(MadeUp.comparison()).html
    // The policy knows the page's own script only.
    let open = html.replacing("http-equiv=\"Content-Security-Policy\"", with: "name=\"policy\"").replacing("</body>", with: probe)
    try folder.write("probe.html", open)
    let (document, log) = try Browser.open(folder.file("probe.html"), in: folder)
    #expect(!log.contains("CONSOLE"), "\(log)")
    let begin = try #require(document.firstRange(of: "<title>")?.upperBound),
      end = try #require(document.firstRange(of: "</title>")?.lowerBound)
    let said = document[begin..<end].split(separator: "|").map(String.init)
    let rest = "agent few_shot lora-r4096 reflection retrieval zero_shot"
    #expect(
      said == [
        "method ascending: adapter-houlsby adapter-parallel adapter-pfeiffer agent base few_shot full lora lora-r4096 prefix reflection "
          + "retrieval zero_shot",
        "loss ascending: full lora adapter-houlsby adapter-pfeiffer adapter-parallel prefix base \(rest)",
        "loss descending: base prefix adapter-parallel adapter-pfeiffer adapter-houlsby lora full \(rest)",
        "share ascending: base few_shot reflection retrieval zero_shot prefix adapter-parallel adapter-pfeiffer adapter-houlsby lora full "
          + "agent lora-r4096",
        "sorted columns: 1",
      ], "\(said)")
  }
}
