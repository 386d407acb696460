import FileFormats
import Foundation
import Methods
import Prompting
import Reports
import Tensors
import Training

/// The config of a comparison: a training's `model`, `data`, `training` and `generation`, and what is compared.
package struct ComparisonConfig {
  /// One method of the comparison.
  package struct Method: Sendable {
    package let name: String
    /// The section `peft`, and what of `training` is other than for all.
    package let peft: JSONObject, training: JSONObject
    /// The learning rates to choose from; a single one is not tuned.
    package let learningRates: [Double]
    /// Whether nobody has asked for these learning rates: those of full fine-tuning that is not listed.
    package var areRatesOurs = false
  }

  /// A way of prompting.
  package struct Prompting: Sendable {
    package let config: PromptingConfig
    /// The method whose fine-tuned model is prompted; nil for the model that the config names.
    package let method: String?

    package var name: String { config.name }
  }

  /// How a learning rate is chosen.
  package struct Tuning: Sendable {
    /// Steps of each trial.
    package var steps = 100
    /// "eval_loss", or the name of the task metric.
    package var metric = "eval_loss"
  }

  package let file: ConfigFile
  package let outputDirectory: String
  /// What the runs compute on.
  package let device: DeviceChoice
  package private(set) var methods: [Method]
  package let seeds: [Int]
  package let tuning: Tuning
  package let pricing: ComparisonPricing?
  package let prompting: [Prompting]
  /// A text whose loss tells what a model forgets: a data file of its own.
  package let control: String?
  /// Rows that are evaluated; nil for all.
  package let maxRows: Int?
  /// What is trained of all that is listed; nil where the config does not say.
  package let search: ComparisonSearch?
  /// Whether trainings that do not wait for each other go side by side; nil where that is to be measured.
  package let sideBySide: Bool?

  /// The learning rates that full fine-tuning gets where it is not listed, as many as the others have: a tenth of what adapters take.
  private static let fullLearningRates = [3e-4, 1e-3, 1e-4, 3e-3, 3e-5]

  /// The learning rates of full fine-tuning where LoRA's is known: around a tenth of it, as far apart as those that it gets otherwise.
  ///
  /// - Source: LoRA's best rate lies about ten times as high, Schulman et al. 2025, "LoRA Without Regret".
  package static func fullLearningRates(besideLoRA rate: Double, count: Int) -> [Double] {
    // In two digits: they name folders.
    fullLearningRates.prefix(count).map { Double(String(format: "%.1e", rate / 10 * $0 / fullLearningRates[0])) ?? $0 }
  }

  /// Decodes the config and checks it with the config of every run that follows from it, before anything is loaded.
  ///
  /// - Throws: every problem at once, each with its place.
  package init(_ file: ConfigFile) throws(Diagnostic) {
    self.file = file
    let parts = try file.read { reader in Parts(reader) }
    (methods, seeds, tuning, pricing) = (parts.methods, parts.seeds, parts.tuning, parts.pricing)
    (control, maxRows, outputDirectory, device) = (parts.control, parts.maxRows, parts.outputDirectory, parts.device)
    (search, sideBySide) = (parts.search, parts.sideBySide)
    if !methods.contains(where: { MethodRegistry.keepsWholeModel($0.peft["peft_type"]?.string) }), !parts.leavesOut.contains("full") {
      let rates = Self.fullLearningRates.prefix(methods.map(\.learningRates.count).max() ?? 1)
      methods.append(
        Method(name: "full", peft: FullConfig().resolved, training: [:], learningRates: Array(rates), areRatesOurs: true))
    }
    prompting = parts.prompting
    try checkRuns()
  }

  /// What the file says.
  private struct Parts {
    var methods: [Method] = []
    var seeds: [Int], tuning = Tuning(), pricing: ComparisonPricing?
    var prompting: [Prompting] = [], control: String?, maxRows: Int?, leavesOut: [String], outputDirectory: String
    var device: DeviceChoice, search: ComparisonSearch?, sideBySide: Bool?

    init(_ reader: ObjectReader) {
      // Checked with the configs of the runs.
      let (model, data, training) = (reader.object("model"), reader.object("data"), reader.object("training"))
      for section in [model, data, training, reader.optionalObject("generation"), reader.optionalObject("task")] {
        section?.ignoreUnknownKeys()
      }
      if training.has("output_dir") {
        training.problem("output_dir", "is given to each run, inside the comparison's; give output_dir beside training")
      }
      if !data.has("validation") {
        data.problem(
          "validation",
          data.has("validation_split")
            ? "missing (must name a file: which rows data.validation_split takes depends on the seed); remove data.validation_split"
            : "missing (must name the file that learning rates are chosen on)")
      }
      device = model.value("device")?.string.flatMap(DeviceChoice.init) ?? .auto
      outputDirectory = reader.string("output_dir", default: "checkpoints/compare")
      for (index, method) in reader.objects("methods").enumerated() { methods.append(Self.method(method, index)) }
      if methods.isEmpty { reader.problem("methods", "is empty (must list at least one method)") }
      let counts = Set(methods.map(\.learningRates.count).filter { $0 > 1 })
      if counts.count > 1 {
        reader.problem(
          "methods",
          "have \(counts.sorted().map(String.init).joined(separator: " and ")) learning_rates (must be as many for all that have "
            + "more than one: the budget is equal)")
      }
      seeds = reader.has("seeds") ? reader.ints("seeds", in: 0...) : [42]
      if seeds.isEmpty { reader.problem("seeds", "is empty (must hold at least one seed)") }
      if Set(seeds).count < seeds.count { reader.problem("seeds", "holds a seed twice") }
      if let section = reader.optionalObject("tune") {
        tuning.steps = section.int("steps", default: tuning.steps, in: 1...1_000_000)
        tuning.metric = section.string("metric", default: tuning.metric)
        let known = ["eval_loss", data.value("metric")?.string].compactMap(\.self)
        if !known.contains(tuning.metric) {
          section.problem("metric", "found \(quoted(tuning.metric)) (must be \(known.map(quoted).joined(separator: " or ")), data.metric)")
        }
      }
      pricing = reader.optionalObject("pricing").map { Self.pricing($0) }
      for entry in reader.has("prompting") ? reader.objects("prompting") : [] {
        let method = entry.optionalString("method")
        if let method, !methods.contains(where: { $0.name == method }) {
          entry.problem("method", "found \(quoted(method)) (must be the name of a method of this config, or null)")
        }
        let config = PromptingConfig(entry)
        Self.checkFileName(config.name, entry)
        prompting.append(Prompting(config: config, method: method))
      }
      let names = methods.map(\.name) + prompting.map(\.name)
      for name in Set(names) where names.count(where: { $0 == name }) > 1 {
        reader.problem("methods", "and prompting hold two rows with the name \(quoted(name)) (give one of them another \"name\")")
      }
      control = reader.optionalString("control")
      maxRows = reader.optionalInt("max_rows", in: 1...)
      search = reader.optionalString("search", oneOf: ComparisonSearch.allCases.map(\.rawValue)).flatMap(ComparisonSearch.init)
      sideBySide = reader.optionalBool("side_by_side")
      leavesOut = reader.has("leave_out") ? reader.strings("leave_out") : []
      for name in leavesOut where name != "full" { reader.problem("leave_out", "found \(quoted(name)) (must be \"full\")") }
    }

    private static func method(_ reader: ObjectReader, _ index: Int) -> Method {
      let name = reader.string("name")
      checkFileName(name, reader)
      for key in ["peft", "training"] where reader.has(key) { reader.object(key).ignoreUnknownKeys() }
      if !reader.has("peft") { reader.problem("peft", "missing (must be the section of a training)") }
      var training = reader.value("training")?.object ?? [:]
      var rates = reader.has("learning_rates") ? reader.doubles("learning_rates") : []
      if rates.contains(where: { !($0 > 0 && $0 <= 1e30) }) {
        reader.problem("learning_rates", "holds one that is not above 0 and at most 1e30")
      }
      if let rate = training["learning_rate"]?.double {
        if !rates.isEmpty { reader.problem("learning_rates", "excludes training.learning_rate; give one of them") }
        rates = [rate]
      }
      if rates.isEmpty { reader.problem("learning_rates", "missing (must hold at least one)") }
      training["learning_rate"] = nil
      return Method(name: name, peft: reader.value("peft")?.object ?? [:], training: training, learningRates: rates)
    }

    /// The name of a row names its folder or file, and its logs.
    private static func checkFileName(_ name: String, _ reader: ObjectReader) {
      let isPlain = name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "-_.".utf8.contains(byte)
      }
      // Beside it lie the comparison's own files, and in front of the name of a log there may be no dash or dot.
      let isFree = !ComparisonDirectory.ownNames.contains(name)
      if !isPlain || !isFree || !(1...100).contains(name.utf8.count) || name.hasPrefix(".") || name.hasPrefix("-") {
        reader.problem(
          "name",
          "found \(quoted(name)) (must be 1 to 100 letters a to z, digits, -, _ and dots, without a dash or dot in front, and not "
            + ComparisonDirectory.ownNames.joined(separator: ", ") + ": it names a folder)")
      }
    }

    private static func pricing(_ reader: ObjectReader) -> ComparisonPricing {
      let currency = reader.string("currency")
      if currency.count != 3 || !currency.allSatisfy({ $0.isUppercase && $0.isASCII }) {
        reader.problem("currency", "found \(quoted(currency)) (must be the unit of the prices, three capital letters such as USD)")
      }
      return ComparisonPricing(
        currency: currency, perHour: reader.optionalDouble("per_hour", in: 0...1e6), watts: reader.optionalDouble("watts", in: 0...1e6),
        perKWh: reader.optionalDouble("per_kwh", in: 0...1e3), asOf: reader.string("as_of"))
    }
  }
}
