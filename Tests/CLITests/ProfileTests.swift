import FileFormats
import TestSupport
import Testing

/// `peft-train --profile`
@Suite struct ProfileTests {
  @Test("--profile prints kernels, products and the rest on standard error, and puts them into the object of --json")
  func profile() throws {
    let workspace = try Workspace()
    let outcome = try workspace.train("--profile", "--json")
    #expect(outcome.code == 0, "\(outcome)")
    let json = try outcome.json()
    let profile = try #require(json["profile"])
    #expect(profile["steps"] == 6)
    #expect(try json == StrictJSON.parse(contentsOf: workspace.file("run/result.json")))
    let seconds = try #require(profile["seconds"]?.double)
    let inside = try #require(profile["ops"]?.array).reduce(0.0) { $0 + ($1["seconds"]?.double ?? .infinity) }
    #expect(inside <= seconds && seconds <= json["train_seconds"]?.double ?? 0)
    let shapes = try #require(profile["shapes"]?.array)
    #expect(shapes.contains { $0["op"] == "gemm" && $0["phase"] == "backward" && $0["gflops"]?.double ?? 0 > 0 })
    for text in ["profile of 6 steps", "attention_backward", "GFLOP/s", "of a copy", "update", "product, mean rows"] {
      #expect(outcome.error.contains(text), "\(text): \(outcome)")
    }
    // What another process measured is no matter of a run that is finished.
    let again = try workspace.train("--resume", "auto", "--json")
    #expect(try again.code == 0 && again.json()["profile"] == nil, "\(again)")
  }

  @Test("without --profile there is none")
  func none() throws {
    let outcome = try Workspace().train("--json")
    #expect(try outcome.json()["profile"] == nil && !outcome.error.contains("profile"), "\(outcome)")
  }
}
