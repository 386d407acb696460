import FileFormats

/// A folder with a tiny model, data and a config, ready to be trained in.
package final class Workspace {
  package let folder: TemporaryDirectory
  package var path: String { folder.path }

  package init(model: String = "llama-tied") throws {
    folder = try TemporaryDirectory()
    if model == "wide" { try TinyModelDirectory.makeWide(in: folder) } else { try TinyModelDirectory.make(model, in: folder) }
    try folder.write("train.jsonl", TinyData.train())
    try folder.write("valid.jsonl", TinyData.validation())
    try writeConfig()
  }

  package func file(_ name: String) -> String { folder.file(name) }

  /// Writes `config.json`. All paths are relative: the program runs in the folder.
  package func writeConfig(_ peft: JSONValue = Workspace.lora, model: JSONValue = ["path": "model"], _ name: String = "config.json") throws
  {
    let config: JSONValue = [
      "model": model, "peft": peft, "data": ["train": "train.jsonl", "validation": "valid.jsonl"],
      "training": [
        "output_dir": "run", "num_train_epochs": 2, "per_device_train_batch_size": 4, "learning_rate": 0.05, "eval_steps": 3,
        "save_steps": 2, "threads": 1,
      ],
    ]
    // In this order: of patterns that overlap the first counts.
    try folder.write(name, config.serialized(.indented))
  }

  package static let lora: JSONValue = ["peft_type": "LORA", "r": 4, "lora_alpha": 16, "target_modules": "all-linear"]

  /// Runs the program in the folder.
  package func run(_ arguments: String...) throws -> PeftTrain.Outcome { try PeftTrain.run(arguments, in: path) }
  package func run(_ arguments: [String], environment: [String: String] = [:]) throws -> PeftTrain.Outcome {
    try PeftTrain.run(arguments, in: path, environment: environment)
  }
  /// Trains by `config.json`.
  package func train(_ arguments: String...) throws -> PeftTrain.Outcome { try run(["--config", "config.json"] + arguments) }

  /// The state of the last checkpoint.
  package func lastState(_ run: String = "run") throws -> [UInt8] {
    let result = try StrictJSON.parse(contentsOf: file("\(run)/result.json"))
    return try readFile(file((result["checkpoint"]?.string ?? "") + "/state.h5"))
  }

  package func rows(_ run: String = "run") -> Int {
    ((try? readFile(file("\(run)/metrics.jsonl"))) ?? []).count { $0 == UInt8(ascii: "\n") }
  }
}
