import ArgumentParser
import FileFormats
import Foundation
import Planning
import Reports
import Tensors
import Training
import Transformers

/// `peft-train plan`
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what fine-tuning would take before anything runs: parameters, memory, operations, time, money.",
    discussion: """
      The model comes from a config (with its data), a model's config.json or GGUF file, or the catalogue (--list); its weights are not needed.
      Without --peft, LoRA, prefix-tuning, adapters and full fine-tuning stand side by side.

      peft-train plan --config configs/lora.json
      peft-train plan --model llama-3-8b --device A100-80 --weights bfloat16 --steps 1000
      peft-train plan --config configs/lora.json --ranks 4 --interconnect 10GbE
      peft-train plan --model-config config.json --peft '{"peft_type":"LORA","r":8,"target_modules":["q_proj","v_proj"]}' --json
      """)

  @Option(name: .shortAndLong, help: "The config of a training: its model, data and steps are planned.")
  var config: String?

  @Option(name: .customLong("set"), help: "Override a key of the config. May be repeated.")
  var overrides: [String] = []

  @Option(help: "A model's config.json, its directory, or a GGUF file.")
  var modelConfig: String?

  @Option(help: "A model of the catalogue.")
  var model: String?

  @Option(help: "A method: the section \"peft\" of a config. May be repeated.")
  var peft: [String] = []

  @Option(help: "Optimizer steps.")
  var steps = 1000

  @Option(help: "Sequences of a micro-batch.")
  var batchSize = 8

  @Option(help: "Micro-batches of a step.")
  var accumulation = 1

  @Option(help: "Tokens of a sequence.")
  var length = 512

  @Flag(help: "Compute activations again in the backward pass instead of keeping them.")
  var recompute = false

  @Option(help: "Also say what so many ranks would give, each on a device like this, and from when on more do not pay.")
  var ranks: Int?

  @Option(help: "What joins them: \(Interconnect.names.joined(separator: ", ")).")
  var interconnect = "1GbE"

  @OptionGroup var hardware: HardwareOptions

  @Flag(help: "List the models and devices of the catalogue.")
  var list = false

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func validate() throws {
    let sources = [config, modelConfig, model].compactMap(\.self).count
    if !list, sources != 1 { throw ValidationError("give one of --config, --model-config and --model (or --list)") }
    if config == nil, !overrides.isEmpty { throw ValidationError("--set needs --config") }
    for (name, value, range) in [
      ("--steps", steps, 1...1_000_000_000), ("--batch-size", batchSize, 1...65536), ("--accumulation", accumulation, 1...4096),
      ("--length", length, 2...1 << 20),
    ] where !range.contains(value) {
      throw ValidationError("\(name): found \(value) (must be from \(range.lowerBound) to \(range.upperBound))")
    }
    if let ranks, !(1...1024).contains(ranks) || ranks & (ranks - 1) != 0 {
      throw ValidationError("--ranks: found \(ranks) (must be a power of two from 1 to 1024)")
    }
    if Interconnect.named(interconnect) == nil {
      throw ValidationError("--interconnect: found \"\(interconnect)\" (must be \(Interconnect.names.joined(separator: ", ")))")
    }
    if batchSize * length * accumulation > 1 << 24 {
      throw ValidationError(
        "--batch-size × --length × --accumulation: found \(batchSize * length * accumulation) (must be ≤ \(1 << 24) tokens)")
    }
  }

  /// The plan that `--estimate` prints: of a config's own method alone.
  static func estimate(config: String, overrides: [String], isJSON: Bool) throws {
    var command = try parse(["--config", config] + overrides.flatMap { ["--set", $0] } + (isJSON ? ["--json"] : []))
    command.isForOneMethod = true
    try command.run()
  }

  /// Whether the other methods are left out.
  private var isForOneMethod = false

  private enum CodingKeys: String, CodingKey {
    case config, overrides, modelConfig, model, peft, steps, batchSize, accumulation, length, recompute, ranks, interconnect, hardware,
      list, json
  }

  func run() throws {
    if list {
      if json { Console.out(JSONValue(PlanText.catalogue).serialized()) } else { PlanText.showCatalogue() }
      return
    }
    // "This machine" is what a training would run on.
    let choice = try config.map { try TrainConfig(ConfigFile($0, overrides: overrides)).model.device } ?? .auto
    var plan = try Backend.choose(choice, for: "model.device").backend.use { try self.plan() }
    if let ranks, let line = Interconnect.named(interconnect) { plan.spread(over: ranks, line) }
    if json { Console.out(JSONValue(plan.json).serialized()) } else { PlanText.show(plan) }
  }

  private func plan() throws -> Plan {
    let (device, isThisMachine) = try hardware.chosen()
    var methods = try peft.map { try PlannedMethod(parsing: $0, option: "--peft") }
    var planner: Planner
    if let config {
      let file = try ConfigFile(config, overrides: overrides)
      planner = try Planner(file, hardware: device, cache: .ofUser())
      if methods.isEmpty, let section = try TrainingJob.resolvedConfig(file)["peft"], section["adapter_path"] == nil {
        methods = [try PlannedMethod(section, source: config)]
      }
    } else {
      planner = Planner(
        try blueprint(), hardware: device, length: length, batchSize: batchSize, accumulation: accumulation, steps: steps,
        recomputes: recompute)
    }
    if peft.isEmpty, !isForOneMethod {
      methods += try PlannedMethod.usual().filter { usual in !methods.contains { $0.name == usual.name } }
    }
    hardware.apply(to: &planner, isThisMachine: isThisMachine)
    return try planner.plan(methods)
  }

  private func blueprint() throws -> ModelBlueprint {
    if let modelConfig { return try ModelBlueprint(contentsOf: modelConfig) }
    let name = model ?? ""
    if let blueprint = try ModelCatalogue.blueprint(name) { return blueprint }
    let near = nearest(to: name.lowercased(), among: ModelCatalogue.names)
    throw ValidationError("--model: found \"\(name)\" (must be a name that plan --list shows\(near.map { "; did you mean \($0)?" } ?? ""))")
  }
}

/// What to train on, and in which precision.
struct HardwareOptions: ParsableArguments {
  @Option(help: "A device of the catalogue, or \"this\" machine, which is measured.")
  var device = "this"

  @Option(help: "Highest rate of products in TFLOP/s, where the catalogue's does not hold.")
  var peakTflops: Double?

  @Option(help: "Part of the peak that training reaches.")
  var utilization: Double?

  @Option(help: "Memory of the device in GiB.")
  var memoryGib: Double?

  @Option(help: "Price with its unit: \"2.49 USD/h\".")
  var price: String?

  @Option(help: "Power under load in watts.")
  var watts: Double?

  @Option(help: "How weights are stored: \(Precision.allCases.map(\.rawValue).joined(separator: ", ")).")
  var weights: Precision?

  @Option(help: "How trained parameters and their gradients are stored.")
  var trainable: Precision?

  @Option(help: "How the optimizer's moments are stored.")
  var optimizer: Precision?

  @Option(help: "What the passes compute in.")
  var activations: Precision?

  func validate() throws {
    for (name, value) in [
      ("--peak-tflops", peakTflops), ("--utilization", utilization), ("--memory-gib", memoryGib), ("--watts", watts),
    ] where value.map({ !($0 > 0 && $0 < 1e9) }) ?? false {
      throw ValidationError("\(name): found \(value ?? 0) (must be a number above 0)")
    }
    if let utilization, utilization > 1 { throw ValidationError("--utilization: found \(utilization) (must be at most 1)") }
    if let price, Hardware.Price(parsing: price) == nil {
      throw ValidationError("--price: found \"\(price)\" (must be a number with its unit, such as \"2.49 USD/h\")")
    }
  }

  /// The device with what the options change of it, and whether it is this machine.
  func chosen() throws -> (Hardware, isThisMachine: Bool) {
    let isThis = device.lowercased() == "this"
    guard var result = isThis ? Hardware.thisMachine() : Hardware.named(device) else {
      let near = nearest(to: device, among: Hardware.names)
      throw ValidationError(
        "--device: found \"\(device)\" (must be this, \(Hardware.names.joined(separator: ", "))\(near.map { "; did you mean \($0)?" } ?? ""))"
      )
    }
    if let peakTflops { result.peak = peakTflops * 1e12 }
    if let utilization { result.utilization = utilization }
    if let memoryGib { result.memoryBytes = Int(memoryGib * Double(1 << 30)) }
    if let watts { result.watts = watts }
    if let price { result.price = Hardware.Price(parsing: price) }
    return (result, isThis)
  }

  /// Sets precision, and the probe where this machine is planned for as it is.
  func apply(to planner: inout Planner, isThisMachine: Bool) {
    var precision = PlanPrecision()
    let isOwn = isThisMachine && trainable == nil && optimizer == nil && activations == nil && weights.map { $0 == .float32 } ?? true
    if isOwn {
      if peakTflops == nil, utilization == nil { planner.probe = StepProbe(peak: planner.hardware.peak) }
      return
    }
    precision.weights = weights ?? (isThisMachine ? .float32 : .bfloat16)
    precision.trainable = trainable ?? .float32
    precision.optimizer = optimizer ?? .float32
    precision.activations = activations ?? (isThisMachine ? .float32 : .bfloat16)
    planner.use(precision)
  }
}

extension Precision: ExpressibleByArgument {}
