import FileFormats
import Tensors

// What a row is made of.

/// One learning rate that was tried.
package struct TuningTrial: Record, Equatable {
  package var learningRate = 0.0
  /// What `tuneMetric` came to on the validation data; nil where the run diverged or failed.
  package var value: Double?
  package var steps = 0
  /// Of the machine: where others ran beside it, its share of them.
  package var seconds = 0.0
  package var isSideBySide = false

  package init() {}

  package init(learningRate: Double, value: Double?, steps: Int, seconds: Double, isSideBySide: Bool = false) {
    (self.learningRate, self.value, self.steps, self.seconds) = (learningRate, value, steps, seconds)
    self.isSideBySide = isSideBySide
  }

  package static var keys: [ConfigKey<TuningTrial>] {
    [
      .number("learning_rate", \.learningRate), .number("value", \.value, in: (-Double.infinity)...), .count("steps", \.steps),
      .number("seconds", \.seconds), .bool("side_by_side", \.isSideBySide).leftOut { !$0.isSideBySide },
    ]
  }
}

/// One final run. Base and prompting rows have one with no steps.
package struct SeedResult: Record, Equatable {
  package var seed = 0
  /// Mean loss per target token and mean score on the evaluation set. A loss that is not finite counts as none.
  package var evalLoss: Double?, metric: Double?
  /// Loss on the control text, and how much it rose against the base.
  package var controlLoss: Double?, forgetting: Double?
  package var steps = 0
  /// Seconds of training alone, and of the whole run.
  package var trainSeconds = 0.0, seconds = 0.0
  package var tokens = 0
  package var tokensPerSecond = 0.0
  /// Useful operations of the training, see `FlopCount`.
  package var flops = 0.0
  /// Its run directory.
  package var run: String?
  /// Training loss, and loss on the validation data during the training.
  package var curve = LossCurve(), evalCurve = LossCurve()
  /// Whether others ran beside it: its times are those of a part of the machine, and no figure of the row is made of them.
  package var isSideBySide = false
  /// Whether it found there what frozen blocks compute, from runs before it; its times are not what it takes alone.
  package var sharesRows = false
  /// Whether its times are what such a run takes alone.
  package var hasTimesOfItsOwn: Bool { !isSideBySide && !sharesRows }

  package init() {}

  package init(
    seed: Int, evalLoss: Double?, metric: Double? = nil, controlLoss: Double? = nil, forgetting: Double? = nil, steps: Int = 0,
    trainSeconds: Double = 0, seconds: Double = 0, tokens: Int = 0, tokensPerSecond: Double = 0, flops: Double = 0, run: String? = nil,
    curve: LossCurve = LossCurve(), evalCurve: LossCurve = LossCurve(), isSideBySide: Bool = false, sharesRows: Bool = false
  ) {
    (self.seed, self.evalLoss, self.metric, self.controlLoss, self.forgetting) = (seed, evalLoss, metric, controlLoss, forgetting)
    (self.steps, self.trainSeconds, self.seconds, self.tokens) = (steps, trainSeconds, seconds, tokens)
    (self.tokensPerSecond, self.flops, self.run, self.curve, self.evalCurve) = (tokensPerSecond, flops, run, curve, evalCurve)
    (self.isSideBySide, self.sharesRows) = (isSideBySide, sharesRows)
  }

  package static var keys: [ConfigKey<SeedResult>] {
    [
      .integer("seed", \.seed), .number("eval_loss", \.evalLoss, in: anyNumber), .number("metric", \.metric, in: anyNumber),
      .number("control_loss", \.controlLoss, in: anyNumber), .number("forgetting", \.forgetting, in: anyNumber), .count("steps", \.steps),
      .number("train_seconds", \.trainSeconds), .number("seconds", \.seconds), .count("tokens", \.tokens),
      .number("tokens_per_second", \.tokensPerSecond), .number("flops", \.flops), .text("run", \.run),
      .curve("curve", \.curve, losses: "loss"), .curve("eval_curve", \.evalCurve, losses: "eval_loss"),
      .bool("side_by_side", \.isSideBySide).leftOut { !$0.isSideBySide },
      .bool("shares_rows", \.sharesRows).leftOut { !$0.sharesRows },
    ]
  }

  private static let anyNumber = (-Double.infinity)...
}

/// Seeds that a method was not trained with, because it is clearly behind the best one; see ``SeedScreening``.
package struct SeedsNotRun: Record, Equatable {
  package var seeds: [Int] = []
  /// Name of the best method.
  package var behind = ""
  /// Half the width of the 95 % interval that does not touch the best one's.
  package var interval = 0.0

  package init() {}

  package init(seeds: [Int], behind: String, interval: Double) { (self.seeds, self.behind, self.interval) = (seeds, behind, interval) }

  package static var keys: [ConfigKey<SeedsNotRun>] {
    [.integers("seeds", \.seeds), .text("behind", \.behind), .number("interval", \.interval)]
  }
}

/// A loss over the steps of a run. As many losses as steps.
package struct LossCurve: Sendable, Equatable {
  package private(set) var steps: [Int] = []
  package private(set) var losses: [Double] = []

  package init() {}

  /// A loss that is not finite is left out of the curve.
  package mutating func append(step: Int, loss: Double) {
    guard loss.isFinite else { return }
    steps.append(step)
    losses.append(loss)
  }
}

/// Peak bytes of a run by what they were for, as result.json has them.
package struct MemoryUse: Record, Equatable {
  package var bytes: [MemoryCategory: Int] = [:]
  /// Peak of the sum, which is at most the sum of the peaks; and of the process.
  package var total = 0, resident = 0

  package init() {}

  package init(bytes: [MemoryCategory: Int], total: Int, resident: Int) {
    (self.bytes, self.total, self.resident) = (bytes, total, resident)
  }

  package subscript(category: MemoryCategory) -> Int {
    get { bytes[category] ?? 0 }
    set { bytes[category] = newValue }
  }

  package static var keys: [ConfigKey<MemoryUse>] {
    MemoryCategory.allCases.map { .count($0.rawValue, \.[$0]) }
      + [.count("total", \.total), .count("resident", \.resident)]
  }
}

/// After how many answers a fine-tuned model, training included, is cheaper than a prompted one.
package struct BreakEven: Record, Equatable {
  /// Name of the prompting row.
  package var against = ""
  /// Nil where it never is, or where nobody knows.
  package var answers: Int?
  package var note: String?

  package init() {}

  package init(against: String, answers: Int?, note: String? = nil) { (self.against, self.answers, self.note) = (against, answers, note) }

  package static var keys: [ConfigKey<BreakEven>] {
    [
      .text("against", \.against), .count("answers", \.answers), .text("note", \.note),
    ]
  }
}

extension ConfigKey where Section: Record {
  /// A curve as two lists of the same length.
  fileprivate static func curve(_ name: String, _ path: WritableKeyPath<Section, LossCurve>, losses key: String) -> Self {
    Self(
      name: name, role: .mutable,
      read: { reader, record in
        let nested = reader.object(name)
        let (steps, losses) = (nested.ints("step", in: 0...), nested.doubles(key))
        if steps.count != losses.count {
          nested.problem(key, "has \(losses.count) elements (must have \(steps.count), as many as \"step\")")
        }
        for (step, loss) in zip(steps, losses) { record[keyPath: path].append(step: step, loss: loss) }
      },
      write: { record in
        let curve = record[keyPath: path]
        return ["step": JSONValue(curve.steps.map { JSONValue($0) }), key: JSONValue(curve.losses.map { JSONValue($0) })]
      })
  }
}
