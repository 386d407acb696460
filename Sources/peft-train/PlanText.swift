import FileFormats
import Foundation
import Planning
import Reports
import Training

/// A plan for people.
enum PlanText {
  static func show(_ plan: Plan) {
    Console.out("\(escapedForTerminal(plan.model)): \(Format.integer(plan.workload.steps)) steps of \(plan.workload.description)")
    Console.out(line(plan.hardware, plan.precision))
    Console.out()
    var rows = [["method", "trainable", "%", "memory", "operations", "time", "money", "energy", "saved"]]
    for method in plan.methods {
      rows.append([
        method.name, Format.integer(method.trainableParameters),
        Format.fixed(100 * Double(method.trainableParameters) / Double(max(1, method.totalParameters)), 2),
        formattedBytes(Int(method.memory)) + (method.fitsDevice ? "" : " !"), operations(method.flops),
        Format.duration(method.seconds) + (method.isMeasured ? "" : " ~"),
        method.cost.map { money($0, plan.hardware.price?.currency) } ?? "–",
        method.kilowattHours.map { energy($0) } ?? "–", formattedBytes(Int(method.adapterBytes)),
      ])
    }
    table(rows)
    Console.out()
    Console.out("memory by what it is for")
    table(
      [["method", "weights", "gradients", "optimizer", "activations", "fits on"]]
        + plan.methods.map { method -> [String] in
          let bytes = [method.weights, method.gradients, method.optimizer, method.activations].map { formattedBytes(Int($0)) }
          return [method.name] + bytes + [method.fits.isEmpty ? "none of the catalogue" : method.fits.joined(separator: " ")]
        })
    Console.out()
    if plan.methods.contains(where: { !$0.fitsDevice }) { Console.out("!  more than the memory of \(plan.hardware.name)") }
    if plan.methods.contains(where: { !$0.isMeasured }) {
      Console.out(
        "~  estimated from peak FLOP/s at \(Format.percent(plan.hardware.utilization)) utilization (--utilization)")
    } else {
      Console.out("times extrapolated from steps timed just now on this model cut to one and to a few blocks")
    }
    showRanks(plan.onRanks)
    if let price = plan.hardware.price {
      Console.out(
        "prices: \(price.perHour) \(price.currency)/h" + (price.asOf.map { ", a usual one of \($0); give yours with --price" } ?? ""))
    }
  }

  /// What more ranks would give.
  private static func showRanks(_ plans: [RankPlan]) {
    for plan in plans {
      Console.out()
      Console.out(
        "\(plan.method) on ranks over \(plan.interconnect.name): \(formattedBytes(Int(plan.gradientBytes))) of gradients a step")
      table(
        [["ranks", "a step", "exchange", "not hidden", "speed-up", "efficiency", ""]]
          + plan.lines.map { line in
            [
              "\(line.ranks)", Format.short(line.stepSeconds), Format.short(line.exchangeSeconds), Format.short(line.leftSeconds),
              "\(Format.fixed(line.efficiency * Double(line.ranks), 1)) ×", Format.percent(line.efficiency),
              line.ranks == plan.wanted.ranks ? "← asked for" : "",
            ]
          })
      let rows = plan.lines.last?.ranks ?? 1
      if plan.wanted.ranks > rows { Console.out("\(plan.wanted.ranks) ranks are more than a step has rows: some would have nothing to do") }
      Console.out(
        plan.paysUpTo == rows
          ? "it pays up to \(rows) ranks, which is what the rows of a step are enough for (training.shards)"
          : "from \(plan.paysUpTo * 2) ranks on it does not pay: they would spend more than half of their time on the exchange")
    }
  }

  private static func line(_ hardware: Hardware, _ precision: PlanPrecision) -> String {
    "\(escapedForTerminal(hardware.name)), \(Format.fixed(hardware.peak / 1e12, hardware.peak < 1e13 ? 3 : 0)) TFLOP/s, "
      + "\(formattedBytes(hardware.memoryBytes)); weights \(precision.weights.rawValue), trained \(precision.trainable.rawValue), "
      + "optimizer \(precision.optimizer.rawValue)"
  }

  /// The catalogue for programs.
  static var catalogue: JSONObject {
    [
      "models": JSONValue(
        ModelCatalogue.entries.map { entry -> JSONValue in ["name": JSONValue(entry.name), "config": JSONValue(entry.config)] }),
      "devices": JSONValue(
        Hardware.catalogue.map { device -> JSONValue in
          ["name": JSONValue(device.name), "peak_flops": JSONValue(device.peak), "memory_bytes": JSONValue(device.memoryBytes)]
        }),
    ]
  }

  static func showCatalogue() {
    Console.out("models   " + ModelCatalogue.names.joined(separator: " "))
    Console.out()
    table(
      [["device", "peak", "memory", "power", "price"]]
        + Hardware.catalogue.map { device -> [String] in
          let power = device.watts.map { "\(Int($0)) W" } ?? "–"
          let price = device.price.map { "\($0.perHour) \($0.currency)/h (\($0.asOf ?? ""))" } ?? "–"
          return [device.name, "\(Int(device.peak / 1e12)) TFLOP/s", formattedBytes(device.memoryBytes), power, price]
        })
  }

  private static func table(_ rows: [[String]]) {
    for line in Format.table(rows) { Console.out(line) }
  }

  /// 3.1e15 as "3.1 PFLOP".
  static func operations(_ count: Double) -> String {
    let units = ["FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP", "EFLOP", "ZFLOP", "YFLOP"]
    var (value, index) = (count, 0)
    while value >= 1000, index < units.count - 1 { (value, index) = (value / 1000, index + 1) }
    return "\(Format.fixed(value, value < 10 ? 2 : value < 100 ? 1 : 0)) \(units[index])"
  }

  static func money(_ amount: Double, _ currency: String?) -> String {
    "\(amount < 0.01 ? String(format: "%.2g", amount) : Format.fixed(amount, 2)) \(currency ?? "")"
  }

  static func energy(_ kilowattHours: Double) -> String {
    // From 99.5 Wh on two digits would be written with an exponent.
    kilowattHours < 0.0995 ? "\(String(format: "%.2g", kilowattHours * 1000)) Wh" : "\(Format.fixed(kilowattHours, 2)) kWh"
  }
}
