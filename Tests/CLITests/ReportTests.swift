import FileFormats
import TestSupport
import Testing

@Suite struct ReportTests {
  @Test("The report of a finished run names its method, its numbers and its curves, and says where it is")
  func run() throws {
    let workspace = try Workspace()
    let trained = try workspace.train()
    #expect(trained.code == 0, "\(trained)")
    let outcome = try workspace.run("report", "run/")
    expectDecent(outcome)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output == "run/report.html\n")
    let html = String(decoding: try readFile(workspace.file("run/report.html")), as: UTF8.self)
    let result = try StrictJSON.parse(contentsOf: workspace.file("run/result.json"))
    for text in ["The run is complete: \(result["steps"]?.integer ?? 0) steps", "LORA trained", "peft.lora_alpha", "training.seed"] {
      #expect(html.contains(text), "\(text)")
    }
    // The next run begins without a page about the last one.
    #expect(try workspace.train("--overwrite").code == 0)
    #expect(try !entries(ofDirectory: workspace.file("run")).contains("report.html"))
    for id in ["loss", "rate", "norm", "speed", "memory", "parts"] { #expect(html.contains("id=\"\(id)-title\""), "\(id)") }
  }

  @Test("--output and --json: the page elsewhere, one object on standard output")
  func options() throws {
    let folder = try TemporaryDirectory(["run.json": "{}"])
    let outcome = try PeftTrain.run(["report", folder.path, "--output", folder.file("page.html"), "--json"])
    #expect(outcome.code == 0, "\(outcome)")
    let json = try outcome.json()
    #expect(json["report"]?.string == folder.file("page.html"))
    #expect(json["kind"]?.string == "run")
    #expect(try entries(ofDirectory: folder.path) == ["page.html", "run.json"])
  }

  @Test(
    "A run that is not complete is reported as what it is",
    arguments: [
      (["run.json": "{}"], "has not come to its end"),
      (["result.json": #"{"status":"stopped","steps":4}"#, "metrics.jsonl": row(4)], "was stopped on request after step 4"),
      // Someone has gone on from there.
      (["result.json": #"{"status":"stopped","steps":4}"#, "metrics.jsonl": row(6)], "has not come to its end"),
      (
        [
          "run.json": "{}",
          "metrics.jsonl": row(1) + #"{"step":2,"stopped":"non_finite","quantity":"loss","value":"nan","lines":[1]}"# + "\n",
        ],
        "ended at step 2 because loss was no finite number, nan"
      ),
      // The last row was being written.
      (["run.json": "{}", "metrics.jsonl": row(3) + #"{"step":4,"lo"#], "up to step 3"),
      (["run.json": "{}", "metrics.jsonl": ""], "nothing to draw"),
    ] as [([String: String], String)])
  func unfinished(_ run: (files: [String: String], sentence: String)) throws {
    let folder = try TemporaryDirectory(run.files)
    let outcome = try PeftTrain.run(["report", folder.path])
    #expect(outcome.code == 0, "\(outcome)")
    #expect(String(decoding: try readFile(folder.file("report.html")), as: UTF8.self).contains(run.sentence))
  }

  @Test("A run that is going on is reported with its process, and goes on")
  func atWork() throws {
    let workspace = try Workspace()
    let running = try Running(
      ["--config", "config.json", "--set", "training.max_steps=1000000"], directory: workspace.path)
    #expect(try running.until { workspace.rows() > 3 })
    let outcome = try workspace.run("report", "run")
    #expect(outcome.code == 0, "\(outcome)")
    let html = String(decoding: try readFile(workspace.file("run/report.html")), as: UTF8.self)
    #expect(html.contains("The run is at work (process \(running.pid))"))
    #expect(try running.poll() == nil)
    running.send(15)
    #expect(try running.wait().code == 75)
  }

  @Test(
    "Directories without a report and damaged files are refused with place and rule",
    arguments: [
      ([:], "holds neither run.json nor comparison.json"), (["comparison.json": "{"], "comparison.json:1:"),
      (["comparison.json": #"{"schema":7}"#], "comparison.json:1: schema: found 7 (must be 1"),
      (["run.json": "[]"], "found [] (must be an object)"), (["run.json": "{}", "result.json": "{\"a\""], "result.json:1:"),
      (["metrics.jsonl": "no row\n" + row(2)], "metrics.jsonl:"),
    ] as [([String: String], String)])
  func refused(_ wrong: (files: [String: String], message: String)) throws {
    let folder = try TemporaryDirectory(wrong.files)
    let outcome = try PeftTrain.run(["report", folder.path])
    expectDecent(outcome)
    #expect(outcome.code == 3, "\(outcome)")
    #expect(outcome.error.contains(wrong.message), "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(try !entries(ofDirectory: folder.path).contains("report.html"))
  }

  @Test("What is not there is refused, and a place that cannot be written to is a fault of the storage")
  func places() throws {
    let folder = try TemporaryDirectory(["run.json": "{}"])
    #expect(try PeftTrain.run(["report", folder.file("none")]).code == 3)
    #expect(try PeftTrain.run(["report", folder.file("run.json")]).code == 3)
    #expect(try PeftTrain.run(["report"]).code == 2)
    let outcome = try PeftTrain.run(["report", folder.path, "--output", folder.file("no/such/page.html")])
    #expect(outcome.code == 4, "\(outcome)")
    expectDecent(outcome)
  }

  private static func row(_ step: Int) -> String {
    #"{"step":\#(step),"epoch":0.5,"loss":1.5,"learning_rate":0.1,"grad_norm":2,"tokens_per_second":10,"peak_memory_bytes":100,"peak_rss_bytes":200}"#
      + "\n"
  }
}
