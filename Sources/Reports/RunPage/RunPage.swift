import FileFormats

/// `report.html` of a single run.
struct RunPage: Sendable {
  let record: RunRecord

  init(_ record: RunRecord) { self.record = record }

  var html: String {
    let name = lastComponent(ofPath: record.directory)
    var kicker = "Run \(record.directory)"
    if let started = record.run["started"]?.string { kicker += " · begun \(started)" }
    var body = [Page.summary(sentences)]
    let charts = self.charts
    if charts.isEmpty {
      body.append(Markup("p", ["class": "note"], text: "metrics.jsonl has no rows yet, so there is nothing to draw."))
    } else {
      body.append(Page.section("Charts", id: "charts", [Markup("div", ["class": "charts"], charts)]))
    }
    if !record.evaluations.isEmpty { body.append(Page.section("Evaluations", id: "evaluations", [evaluations])) }
    if !record.skipped.isEmpty { body.append(Page.section("Steps left out", id: "skipped", [skipped])) }
    body.append(Page.section("Numbers", id: "numbers", [numbers]))
    body.append(Page.section("Settings", id: "settings", settings))
    body.append(
      Markup("footer", text: "Written by peft-train from run.json, metrics.jsonl and result.json. This page loads nothing from anywhere."))
    return Page(title: name.isEmpty ? "Run" : "Run: \(name)", kicker: kicker, body: body).html
  }

  // MARK: Sentences

  private var method: String {
    record.run["method"]?["peft_type"]?.string ?? record.run["config"]?["peft"]?["peft_type"]?.string ?? "The run"
  }

  private var sentences: [String] {
    [[stateSentence, resultSentence].compactMap(\.self).joined(separator: " "), trainedSentence, costSentence].compactMap(\.self)
  }

  private var stateSentence: String {
    let step = "step " + Units.integer(Int(record.lastStep))
    switch record.state {
    case .completed: return "The run is complete" + (count("steps").map { ": \(Units.integer($0)) steps." } ?? ".")
    case .stopped: return "The run was stopped on request after \(step); --resume continues from there."
    case .atWork: return "The run is at work (process \(record.owner ?? 0)); this page shows it up to \(step)."
    case .failed:
      let row = record.end
      let what = row?["quantity"]?.string ?? "a number"
      let value = row?["value"].map { ", \($0.string ?? $0.serialized())" } ?? ""
      return "The run ended at step \(row?["step"]?.integer ?? record.lastStep) because \(what) was no finite number\(value)."
    case .unfinished:
      return
        "The run has not come to its end: it was interrupted, or it runs where that cannot be seen from here. This page shows it up to \(step)."
    }
  }

  private var trainedSentence: String? {
    guard let trainable = count("trainable_parameters"), let total = count("total_parameters"), total > 0 else { return nil }
    return
      "\(method) trained \(Units.integer(trainable)) of \(Units.integer(total)) parameters (\(Units.percent(Double(trainable) / Double(total))))."
  }

  private var resultSentence: String? {
    var parts: [String] = []
    if let loss = record.evaluations.last?["eval_loss"]?.double, let first = record.evaluations.first?["eval_loss"]?.double {
      parts.append(
        record.evaluations.count > 1
          ? "The validation loss went from \(Units.significant(first, 4)) to \(Units.significant(loss, 4)) nats/token"
          : "The validation loss is \(Units.significant(loss, 4)) nats/token")
    }
    let (before, after) = (record.result["test_before"], record.result["test_after"])
    if let name = after?["metric"]?.string, let value = after?["value"]?.double {
      let rows = after?["rows"]?.integer.map { " on \($0) rows of test data" } ?? ""
      let from = before?["value"]?.double.map { "from \(Units.percent($0)) before the training to " } ?? ""
      parts.append("\(name)\(rows) went \(from)\(Units.percent(value))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
  }

  private var costSentence: String? {
    guard let seconds = record.result["seconds"]?.double else { return nil }
    var text = "It took \(Units.duration(seconds))"
    if let train = record.result["train_seconds"]?.double { text += ", \(Units.duration(train)) of it training" }
    if let speed = record.result["tokens_per_second"]?.double { text += ", at \(Units.speed(speed)) tokens/s" }
    if let peak = record.result["peak_memory_bytes"]?["total"]?.integer { text += ", and at most \(Units.bytes(Int(peak))) of memory" }
    return text + "."
  }

  private func count(_ key: String) -> Int? { record.result[key]?.integer.map { Int($0) } }

  // MARK: Tables

  private var evaluations: Markup {
    let metric = record.metric
    let heads = ["step", "epoch", "loss (nats/token)", "perplexity"] + (metric.map { ["\($0) (%)"] } ?? []) + ["time (s)"]
    let rows = record.evaluations.map { row in
      let score = metric.map { [row["eval_\($0)"]?.double.map { Units.fixed(100 * $0, 1) } ?? Units.none] } ?? []
      return [Self.text(row["step"]), Self.text(row["epoch"]), Self.text(row["eval_loss"]), Self.text(row["eval_perplexity"])] + score + [
        row["eval_seconds"]?.double.map { Units.fixed($0, 1) } ?? Units.none
      ]
    }
    return Page.table(heads, rows)
  }

  private var skipped: Markup {
    Page.table(
      ["step", "reason", "value", "lines of the data"],
      record.skipped.map { row in
        let lines = (row["lines"]?.array ?? []).map { Self.text($0) }
        return [Self.text(row["step"]), Self.text(row["skipped"]), Self.text(row["value"]), lines.joined(separator: ", ")]
      })
  }

  private var numbers: Markup {
    let result = record.result
    let bytes = { (value: JSONValue?) in value?.integer.map { Units.bytes(Int($0)) } }
    let run = record.run
    return Page.facts([
      ("Directory", record.directory), ("Model", run["config"]?["model"]?["path"]?.string), ("Method", run["method"]?["peft_type"]?.string),
      ("Training data", run["config"]?["data"]?["train"]?.string), ("Validation data", run["config"]?["data"]?["validation"]?.string),
      ("Seed", run["config"]?["training"]?["seed"].map { Self.text($0) }), ("Machine", run["host"]?.string),
      ("Threads", run["threads"].map { Self.text($0) }), ("Begun", run["started"]?.string), ("Run id", run["run_id"]?.string),
      ("Steps", count("steps").map { Units.integer($0) + (count("skipped_steps").map { $0 > 0 ? ", \($0) left out" : "" } ?? "") }),
      ("Training loss at the end", result["train_loss"]?.double.map { Units.significant($0, 4) + " nats/token" }),
      (
        "Tokens",
        count("tokens").map { all in Units.integer(all) + (count("target_tokens").map { ", \(Units.integer($0)) of them learned" } ?? "") }
      ),
      ("Useful operations", result["flops"]?.double.map { Units.significant($0, 3) + " FLOP" }),
      ("Memory of the process", bytes(result["peak_rss_bytes"]).map { "at most \($0)" }), ("Checkpoint", bytes(result["checkpoint_bytes"])),
      ("Adapter or model", bytes(result["adapter_bytes"])),
      ("Saves", count("saves").map { saves in "\(saves)" + (result["save_seconds"]?.double.map { " in \(Units.duration($0))" } ?? "") }),
    ])
  }

  private var settings: [Markup] {
    let parts = [
      ("Config, defaults included", "config"), ("Method, as it was resolved", "method"), ("Content of the inputs (SHA-256)", "identity"),
    ]
    let found = parts.compactMap { title, key in record.run[key]?.object.map { (title, $0) } }
    guard !found.isEmpty else { return [Markup("p", ["class": "note"], text: "There is no run.json.")] }
    return found.map { title, object in
      Markup("details", [:], Markup("summary", text: title), Markup("div", [:], Page.settings(object)))
    }
  }

  /// A value in short.
  private static func text(_ value: JSONValue?) -> String {
    switch value?.kind {
    case nil, .null: Units.none
    case .integer(let number): Units.integer(Int(number))
    case .double(let number): Units.significant(number, 4)
    case .string(let text): text
    default: value?.serialized() ?? Units.none
    }
  }
}
