import FileFormats
import TestSupport
import Testing

/// `peft-train plan` as a program.
@Suite("plan") struct PlanTests {
  static let lora = #"{"peft_type":"LORA","r":8,"target_modules":["q_proj","v_proj"]}"#

  @Test("a config.json alone gives counts, memory, operations, time and bytes")
  func modelConfig() throws {
    let workspace = try Workspace()
    let result = try workspace.run(
      ["plan", "--model-config", "model/config.json", "--peft", Self.lora, "--peft", #"{"peft_type":"FULL"}"#, "--length", "32", "--json"])
    #expect(result.code == 0, "\(result)")
    let json = try StrictJSON.parse(result.output, file: "plan")
    let methods = try #require(json["methods"]?.array)
    #expect(json["model"] == "model/config.json" && methods.map { $0["name"] } == ["LORA", "FULL"])
    for method in methods {
      let trainable = try #require(method["trainable_parameters"]?.integer)
      let memory = try #require(method["memory_bytes"])
      #expect(memory["gradients"]?.integer == 4 * trainable && memory["optimizer"]?.integer == 8 * trainable)
      let sum = ["weights", "gradients", "optimizer", "activations"].reduce(0) { $0 + (memory[$1]?.integer ?? 0) }
      #expect(abs(sum - (memory["total"]?.integer ?? 0)) <= 2)
      #expect(try #require(method["seconds"]?.double) > 0 && method["device_hours"]?.double ?? 0 > 0)
      #expect(method["adapter_bytes"]?.integer == 4 * trainable)
    }
  }

  @Test("the plan of a config and --estimate meet the memory that the run then takes, within 10 %", arguments: [false, true])
  func config(_ recomputes: Bool) throws {
    let workspace = try Workspace()
    let setting = ["--set", "training.gradient_checkpointing=\(recomputes)"]
    let plan = try workspace.run(["plan", "--config", "config.json", "--json"] + setting)
    let estimate = try workspace.run(["--config", "config.json", "--estimate", "--json"] + setting)
    let run = try workspace.run(["--config", "config.json", "--json"] + setting)
    #expect(plan.code == 0 && estimate.code == 0 && run.code == 0, "\(plan) \(estimate) \(run)")
    let methods = try #require(try StrictJSON.parse(plan.output, file: "plan")["methods"]?.array)
    #expect(methods.count == 4)
    let planned = try #require(methods.first?["memory_bytes"]?["total"]?.double)
    let measured = try #require(try StrictJSON.parse(run.output, file: "run")["peak_memory_bytes"]?["total"]?.double)
    #expect(abs(planned - measured) <= 0.1 * measured, "\(planned), \(measured)")
    let alone = try #require(try StrictJSON.parse(estimate.output, file: "estimate")["methods"]?.array)
    #expect(alone.count == 1 && alone[0]["memory_bytes"]?["total"]?.double == planned)
  }

  @Test("what is said of storage or of another device holds for a config's plan, too")
  func configElsewhere() throws {
    let workspace = try Workspace()
    func plan(_ options: String...) throws -> JSONValue {
      let result = try workspace.run(["plan", "--config", "config.json", "--json"] + options)
      return try #require(try StrictJSON.parse(result.output, file: "plan")["methods"]?.array?.first, "\(result)")
    }
    let (here, there) = (try plan(), try plan("--device", "T4", "--weights", "bfloat16", "--optimizer", "int8"))
    let trainable = try #require(there["trainable_parameters"]?.integer)
    #expect(there["memory_bytes"]?["optimizer"]?.integer == 2 * trainable && there["memory_bytes"]?["gradients"]?.integer == 4 * trainable)
    #expect(try #require(there["memory_bytes"]?["weights"]?.double) < (try #require(here["memory_bytes"]?["weights"]?.double)))
    #expect(there["seconds_measured"] == false && there["cost"]?.double != nil)
  }

  @Test(
    "a wrong usage is named, with what is allowed",
    arguments: [
      (["--model", "lama-3-8b"], 2, "did you mean llama-3-8b?"), (["--model", "gpt2", "--device", "H1000"], 2, "did you mean H100?"),
      (["--model", "gpt2", "--price", "2.49"], 2, "number with its unit"), (["--model", "gpt2", "--steps", "0"], 2, "must be from 1"),
      (["--model", "gpt2", "--utilization", "1.5"], 2, "at most 1"), ([], 2, "give one of"),
      (["--model", "gpt2", "--peft", #"{"peft_type":"LORAX"}"#], 2, "LORAX"), (["--model", "gpt2", "--peft", "{"], 2, "--peft"),
      (["--model", "gpt2", "--peft", #"{"peft_type":"LORA","target_modules":["q_proj"]}"#], 2, "c_proj"),
      (["--model", "gpt2", "--length", "2048"], 2, "1024"), (["--model-config", "nothing.json"], 3, "nothing.json"),
      (["--model", "gpt2", "--batch-size", "65536", "--length", "1000"], 2, "must be ≤"),
    ] as [([String], Int32, String)])
  func usage(_ arguments: [String], _ code: Int32, _ text: String) throws {
    let workspace = try Workspace()
    let result = try workspace.run(["plan"] + arguments)
    #expect(result.code == code && result.error.contains(text), "\(result)")
  }

  @Test("the tables fit into 120 columns, for people")
  func table() throws {
    let workspace = try Workspace()
    let result = try workspace.run(["plan", "--model", "llama-3-8b", "--device", "H100", "--steps", "10"])
    #expect(result.code == 0 && result.output.contains("llama-3-8b") && result.output.contains("FULL"), "\(result)")
    #expect(result.output.split(separator: "\n" as Character).allSatisfy { $0.count <= 120 }, "\(result.output)")
  }

  @Test("no number is written with an exponent", arguments: [600, 990, 1000, 1010])
  func numbers(_ steps: Int) throws {
    let workspace = try Workspace()
    // About 0.1 kWh: where watt-hours end.
    let result = try workspace.run([
      "plan", "--model", "llama-3-8b", "--device", "A100-80", "--batch-size", "4", "--recompute", "--steps", "\(steps)",
    ])
    #expect(result.code == 0 && result.output.contains("Wh") && !result.output.contains("e+"), "\(result.output)")
  }
}
