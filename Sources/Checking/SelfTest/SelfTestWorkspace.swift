import FileFormats
import Glibc
import Training

/// A directory with a tiny model's config, a tokenizer, data and a training config, and the program to run in it.
final class SelfTestWorkspace {
  let path: String
  private let program: String

  /// Steps of a run: two epochs of four steps, the last of an epoch smaller than the others.
  static let steps = 8

  /// - Parameter directory: must exist; the workspace is a new directory in it.
  init(in directory: String, program: String) throws(Diagnostic) {
    path = "\(withoutTrailingSlashes(directory))/peft-train-selftest-\(uniqueSuffix())"
    self.program = program
    guard mkdir(path, 0o700) == 0 else { throw .storage(path, "cannot be made", code: errno) }
    do throws(Diagnostic) {
      for (name, content) in Self.files { try write(content, to: name) }
    } catch {
      remove()
      throw error
    }
  }

  deinit { remove() }

  /// Deletes the directory with all that is in it.
  func remove() { try? removeTree(path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  private func write(_ content: JSONValue, to name: String) throws(Diagnostic) {
    let text = content.array.map { $0.map { $0.serialized() + "\n" }.joined() } ?? content.serialized()
    try SingleFile.writeAtomically(text, to: file(name))
  }

  // MARK: Running

  /// How a process ended.
  struct Outcome {
    /// The exit code, or 128 + the signal.
    let code: Int32
    let error: String

    var lastLine: String { error.split(separator: "\n").last.map(String.init) ?? "" }

    /// What a run with the fault `count` says at its end.
    func countedOperations() throws -> Int {
      let words = lastLine.split(separator: " ")
      guard words.count == 3, lastLine.hasPrefix("file operations: "), let count = Int(words[2]), count > 0 else {
        throw SelfTest.Broken(reason: "the program does not say how many file operations it makes: \(lastLine)")
      }
      return count
    }
  }

  /// Trains into the directory of that name until the program ends.
  ///
  /// - Parameters:
  ///   - fault: for PEFT_TRAIN_FAULT.
  ///   - fileLimit: largest file in bytes, by a limit of the system.
  func train(_ run: String, _ arguments: String..., fault: String? = nil, fileLimit: Int? = nil) throws -> Outcome {
    let process = try start(run, arguments, fault: fault, fileLimit: fileLimit)
    return try process.wait(orEndIf: { StopRequest.isRaised })
  }

  /// The same, without waiting.
  func start(_ run: String, _ arguments: [String] = [], fault: String? = nil, fileLimit: Int? = nil) throws -> SelfTestProcess {
    try SelfTestProcess(
      program, ["--config", "config.json", "--set", "training.output_dir=\(run)"] + arguments, in: path, fault: fault, fileLimit: fileLimit)
  }

  /// Throws if the user wants to leave.
  func stopIfWished() throws(Diagnostic) {
    try Interruption.check(path)
  }

  /// Bytes of the state after the last step; nil if there is none.
  func finalState(_ run: String) -> [UInt8]? {
    let checkpoint = RunDirectory(file(run)).checkpoint(Self.steps)
    return try? FileDescriptor.contents(ofPath: "\(checkpoint)/\(Checkpoint.stateFile)")
  }

  /// Copies a run, as it stands on the disk.
  func copy(_ run: String, to copy: String) throws(Diagnostic) {
    try copyTree(file(run), to: file(copy))
  }

  func delete(_ run: String) throws(Diagnostic) { try removeTree(file(run)) }

  private func copyTree(_ source: String, to target: String) throws(Diagnostic) {
    guard let attributes = try status(ofPath: source) else { return }
    guard attributes.isDirectory else { return try SingleFile.writeAtomically(try FileDescriptor.contents(ofPath: source), to: target) }
    guard mkdir(target, 0o755) == 0 else { throw .storage(target, "cannot be made", code: errno) }
    for name in try entries(ofDirectory: source) { try copyTree("\(source)/\(name)", to: "\(target)/\(name)") }
  }
}

// MARK: - Content

extension SelfTestWorkspace {
  /// All files, by name; an array becomes one line per element.
  fileprivate static var files: [(name: String, content: JSONValue)] {
    [
      ("config.json", config), ("model.json", model), ("tokenizer.json", tokenizer), ("tokenizer_config.json", tokenizerConfig),
      ("train.jsonl", rows(0..<14)), ("valid.jsonl", rows(50..<53)),
    ]
  }

  private static let config: JSONValue = [
    "model": ["init": "model.json", "tokenizer": "."],
    "peft": ["peft_type": "LORA", "r": 2, "lora_alpha": 4, "lora_dropout": 0.1, "target_modules": "all-linear"],
    "data": ["train": "train.jsonl", "validation": "valid.jsonl"],
    "training": [
      "num_train_epochs": 2, "per_device_train_batch_size": 2, "gradient_accumulation_steps": 2, "learning_rate": 0.01, "eval_steps": 4,
      "save_steps": 2, "save_total_limit": 2, "threads": 1,
    ],
  ]

  private static let model: JSONValue = [
    "model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 1,
    "num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 64, "vocab_size": 64, "rms_norm_eps": 1e-5,
    "rope_theta": 10000, "hidden_act": "silu", "tie_word_embeddings": true, "initializer_range": 0.02, "bos_token_id": 0,
    "eos_token_id": 1,
  ]

  /// One token per character: the two special ones, the space, and 36 letters and digits.
  private static var tokenizer: JSONValue {
    var vocabulary = JSONObject()
    let special = ["<s>", "</s>"]
    for (id, token) in (special + ["Ġ"] + "abcdefghijklmnopqrstuvwxyz0123456789".map { String($0) }).enumerated() {
      vocabulary[token] = JSONValue(id)
    }
    let added = special.enumerated().map { id, token -> JSONValue in
      [
        "id": JSONValue(id), "content": JSONValue(token), "special": true, "normalized": false, "single_word": false, "lstrip": false,
        "rstrip": false,
      ]
    }
    let byteLevel: JSONValue = ["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true]
    return [
      "version": "1.0", "added_tokens": JSONValue(added), "normalizer": nil, "pre_tokenizer": byteLevel, "post_processor": nil,
      "decoder": byteLevel, "model": ["type": "BPE", "vocab": JSONValue(vocabulary), "merges": []],
    ]
  }

  private static let tokenizerConfig: JSONValue = ["bos_token": "<s>", "eos_token": "</s>", "add_bos_token": true]

  private static func rows(_ numbers: Range<Int>) -> JSONValue {
    JSONValue(
      numbers.map { n -> JSONValue in
        ["prompt": JSONValue("count \(n)" + String(repeating: " a", count: n % 5)), "completion": JSONValue(" \(n * 7 % 31)")]
      })
  }
}
