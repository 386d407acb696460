import Datasets
import FileFormats
import Foundation
import Ranks
import Tensors
import Tokenizers
import Training

/// What a person sees of a training: on a terminal one live line, elsewhere a line now and then, and a table at the end.
final class TrainReport {
  private let isJSON: Bool
  private let device: ChosenDevice
  private let ranks: any Communicator
  private var job: TrainingJob?
  private var lastPlainLine = ContinuousClock.now - .seconds(60)
  private var started = ContinuousClock.now
  private var firstStep: Int?
  private var hashed: String?
  private var before: TestRecord?

  init(isJSON: Bool, device: ChosenDevice, ranks: any Communicator) { (self.isJSON, self.device, self.ranks) = (isJSON, device, ranks) }

  func configure(_ job: TrainingJob) { self.job = job }

  /// Told only of files that take long.
  func hashing(_ path: String, done: Int, total: Int) {
    if !Console.isTerminal, hashed != path { Console.log("hashing \(escapedForTerminal(path)) (\(formattedBytes(total)))") }
    hashed = path
    Console.live("hashing \(escapedForTerminal(path)): \(Format.percent(Double(done) / Double(max(1, total))))")
  }

  func note(_ text: String) { Console.notes([text]) }

  func show(_ event: TrainingEvent) {
    switch event {
    case .note(let text): note(text)
    case .starting(let summary): show(summary)
    case .answering(let done, let total): Console.live("writing answers for the metric: \(done) of \(total)")
    case .tested(let record, let isAfter): show(record, isAfter: isAfter)
    case .step(let record): show(record)
    case .estimated(let estimate):
      if let seconds = estimate.trainSeconds { Console.log("time     about \(Format.duration(seconds)) of training") }
    case .skipped(let record): show(record)
    case .evaluated(let record): show(record)
    case .saved(let path, let step, let seconds):
      if seconds > 1 { Console.log("step \(step): saved \(escapedForTerminal(path)) in \(Format.duration(seconds))") }
    case .finished(let result): show(result)
    }
  }

  private func show(_ summary: RunSummary) {
    guard let job else { return }
    let data = summary.data
    Console.log("\(summary.method) on \(escapedForTerminal(job.baseName))")
    Console.log(Format.trainable(summary.trainableParameters, of: summary.totalParameters))
    Console.log(
      "data     \(Format.integer(data.rows)) rows, \(Format.integer(data.tokens)) tokens (\(Format.fixed(data.meanLength, 0)) a row, longest "
        + "\(data.longest)), " + (job.labels.map { "\($0.count) labels" } ?? "\(Format.integer(data.targetTokens)) of them targets"))
    if data.truncated.count > 0 { Console.log("         \(Format.integer(data.truncated.count)) rows were cut to max_length") }
    if data.dropped.count > 0 { Console.log("         \(Format.integer(data.dropped.count)) rows are longer than max_length and left out") }
    showSkipped(job)
    showDevice()
    showRanks()
    Console.log(
      "steps    \(Format.integer(summary.totalSteps)) (\(Format.integer(summary.stepsPerEpoch)) an epoch) of "
        + "\(job.config.training.samplesPerStep) rows"
        + (job.config.training.shards > 1 ? " in \(job.config.training.shards) shards" : "")
        + (summary.resumedStep > 0 ? ", resuming after step \(Format.integer(summary.resumedStep))" : ""))
    Console.log(
      "memory   about \(formattedBytes(summary.memory.total)) (\(summary.memory.description)); "
        + "\(formattedBytes(summary.availableBytes)) available")
    if summary.resumedStep == 0, let text = try? summary.example.rendered(with: job.tokenizer, style: Console.isTerminal ? .ansi : .plain) {
      let mark = Console.isTerminal ? "highlighted" : "between « and »"
      Console.log(job.labels == nil ? "first row, with what is learned \(mark):" : "first row, and the label that is learned:")
      let label = job.labels.flatMap { labels in summary.example.label.map { " → \(escapedForTerminal(labels[Int($0)]))" } } ?? ""
      Console.log((text + label).split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n"))
    }
  }

  private func showDevice() {
    let backend = device.backend
    guard let gpu = backend.describedDevice() else {
      let threads = "\(backend.threads) thread\(backend.threads == 1 ? "" : "s")"
      let units = backend.precision == .bfloat16 ? ", products in bf16 (\(backend.numerics.bf16))" : ""
      Console.log("device   \(backend.numerics.device), \(threads)\(units)")
      if let reason = device.reason { Console.log("         no GPU: \(escapedForTerminal(reason.description))") }
      return
    }
    Console.log("device   \(backend.name), \(gpu.name) (\(gpu.architecture), \(formattedBytes(gpu.totalBytes)))")
  }

  private func showRanks() {
    guard ranks.size > 1 else { return }
    var counts: [(host: String, ranks: Int)] = []
    for host in ranks.hosts {
      if let known = counts.firstIndex(where: { $0.host == host }) { counts[known].ranks += 1 } else { counts.append((host, 1)) }
    }
    Console.log(
      "ranks    \(ranks.size) (" + counts.map { "\($0.ranks) on \(escapedForTerminal($0.host))" }.joined(separator: ", ")
        + "), which share the rows of each step: more ranks make no larger steps")
  }

  private func showSkipped(_ job: TrainingJob) {
    for dataset in [job.train, job.validation, job.test].compactMap(\.self) {
      guard let first = dataset.firstSkipped else { continue }
      Console.log(
        "         \(Format.integer(dataset.skipped.count)) row\(dataset.skipped.count == 1 ? "" : "s") of "
          + "\(escapedForTerminal(dataset.path)) left out as unusable: "
          + "\(escapedForTerminal(dataset.skipped.places(dataset.path)))")
      Console.log("         the first: \(first)")
    }
  }

  private func show(_ record: TestRecord, isAfter: Bool) {
    if !isAfter { before = record }
    Console.log(
      "\(escapedForTerminal(record.metric)) \(isAfter ? "after" : "before") training: \(Format.percent(record.value)) of \(record.rows) rows, loss \(Format.fixed(record.loss, 4))"
    )
    for answer in record.samples {
      Console.log("  \(escapedForTerminal(answer.prompt.split(separator: "\n").joined(separator: " | ")))")
      Console.log("    \(answer.score >= 1 ? "✓" : "✗") \(escapedForTerminal(answer.prediction))")
      if answer.score < 1 { Console.log("    expected: \(escapedForTerminal(answer.reference))") }
    }
  }

  private func show(_ record: StepRecord) {
    if firstStep == nil {
      firstStep = record.step
      started = ContinuousClock.now
    }
    let done = record.step - (firstStep ?? record.step)
    let seconds = Double((ContinuousClock.now - started).components.seconds)
    let remaining = done > 0 ? seconds / Double(done) * Double(record.totalSteps - record.step) : .infinity
    let line =
      "step \(record.step)/\(record.totalSteps)  loss \(Format.fixed(record.loss, 4))  lr \(String(format: "%.2e", record.learningRate))  "
      + "\(Format.speed(record.tokensPerSecond)) tok/s  \(formattedBytes(record.peakMemoryBytes))  "
      + "\(Format.duration(record.elapsedSeconds)) elapsed, \(Format.duration(remaining)) left"
    if Console.isTerminal {
      Console.live(line)
    } else if ContinuousClock.now - lastPlainLine >= .seconds(5) || record.step == record.totalSteps {
      lastPlainLine = ContinuousClock.now
      Console.log(line)
    }
  }

  private func show(_ record: SkipRecord) {
    let reason = record.reason == .nonFinite ? "not a finite number" : "part of a loss spike"
    let value = record.value.map { " (\($0))" } ?? ""
    Console.log(
      "step \(record.step): left out, \(reason)\(value); rows on the lines \(record.lines.prefix(8).map(String.init).joined(separator: ", "))"
    )
  }

  private func show(_ record: EvaluationRecord) {
    let perplexity = record.perplexity.map { "  perplexity \(Format.fixed($0, 3))" } ?? ""
    let metric = record.metric.map { "  \(escapedForTerminal($0.name)) \(Format.percent($0.value)) of \($0.rows) rows" } ?? ""
    Console.log(
      "step \(record.step): eval_loss \(Format.fixed(record.loss, 4))\(perplexity)\(metric)  "
        + "(\(Format.duration(record.seconds)))\(record.isBest ? "  best so far" : "")")
  }

  private func show(_ result: RunResult) {
    guard !isJSON else { return }
    var rows: [(String, String)] = []
    if result.status == .stopped { rows.append(("stopped", "on request after step \(result.steps); continue with --resume")) }
    if let before = result.before, let after = result.after {
      rows.append((after.metric, "\(Format.percent(before.value)) before, \(Format.percent(after.value)) after (\(after.rows) rows)"))
    }
    if let evaluation = result.evaluation { rows.append(("eval_loss", Format.fixed(evaluation.loss, 4))) }
    rows.append(("train_loss", Format.fixed(result.trainLoss, 4)))
    rows.append(
      (
        "trainable",
        "\(Format.integer(result.trainableParameters)) of \(Format.integer(result.totalParameters)) parameters "
          + "(\(Format.fixed(100 * Double(result.trainableParameters) / Double(max(1, result.totalParameters)), 2)) %)"
      ))
    rows.append(
      (
        "time", "\(Format.duration(result.trainSeconds)) of training, \(Format.duration(result.seconds)) with evaluation and saving"
      ))
    rows.append(
      (
        "speed",
        "\(Format.speed(result.tokensPerSecond)) tokens/s, "
          + "\(Format.fixed(result.flops / max(result.trainSeconds, 1e-9) / 1e9, 0)) useful GFLOP/s"
      ))
    let split = result.peakMemory.bytes.sorted { $0.value > $1.value }.filter { $0.value >= 1 << 20 }.map {
      "\($0.key.rawValue) \(formattedBytes($0.value))"
    }
    rows.append(
      (
        "memory",
        "\(formattedBytes(result.peakMemory.total)) at most (\(split.joined(separator: ", "))); process \(formattedBytes(result.peakResidentBytes))"
      ))
    // Of a part of the run it says nothing.
    if let estimate = result.estimate, result.status == .completed {
      let time = estimate.trainSeconds.map { "\(Format.duration($0)) (\(Format.deviation(result.trainSeconds, from: $0))), " } ?? ""
      rows.append(
        (
          "estimate",
          "\(time)\(formattedBytes(estimate.memoryBytes)) (\(Format.deviation(Double(result.peakMemory.total), from: Double(estimate.memoryBytes))))"
        ))
    }
    rows.append((job?.isFull == true ? "model" : "adapter", "\(result.adapter) (\(formattedBytes(result.adapterBytes)))"))
    let checkpoints = result.saves == 1 ? "checkpoint" : "checkpoints"
    rows.append(("saving", "\(Format.integer(result.saves)) \(checkpoints) in \(Format.duration(result.saveSeconds))"))
    if let checkpoint = result.checkpoint { rows.append(("checkpoint", "\(checkpoint) (\(formattedBytes(result.checkpointBytes)))")) }
    showRanks(of: result)
    Console.log()
    let width = rows.map(\.0.count).max() ?? 0
    for (name, value) in rows { Console.out(name + String(repeating: " ", count: width - name.count + 2) + escapedForTerminal(value)) }
  }

  /// Where the time of each rank went.
  private func showRanks(of result: RunResult) {
    guard let records = result.ranks else { return }
    Console.log()
    let rows = records.map { record in
      ["\(record.rank)"] + [record.computeSeconds, record.exchangeSeconds, record.waitingSeconds].map(Format.duration)
        + [escapedForTerminal(record.host)]
    }
    for line in Format.table([["rank", "compute", "exchange", "waiting", "host"]] + rows) { Console.log(line) }
    guard let (slow, factor) = RankRecord.slowest(of: records) else { return }
    Console.notes([
      "rank \(slow.rank) (\(slow.host)) needs \(Format.fixed(factor, 1)) times as long for its rows as the rank in the middle: the others wait for it"
    ])
  }
}
