import FileFormats
import Foundation
import TestSupport
import Testing

/// Files made to hurt: what they say reaches the terminal escaped, and what they claim costs nothing.
@Suite("Hostile input")
struct HostileInputTests {
  /// A folder in which a name or a text steers a terminal, and the words that show it escaped.
  struct Steering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    /// What the message shows in its place.
    let shown: String
    let change: @Sendable (Workspace) throws -> Void

    init(
      _ name: String, _ arguments: [String] = [], shown: String = "\\u{1b}[2J",
      _ change: @escaping @Sendable (Workspace) throws -> Void = { _ in }
    ) {
      (testDescription, self.arguments, self.shown, self.change) = (name, arguments, shown, change)
    }
  }

  /// Clears the screen, by an escape sequence and by the one-byte form of it, rings, and turns the text around.
  private static let evil = "\u{1B}[2J\u{9B}31m\u{7}\u{202E}\u{7F}"
  private static let evilJSON = #"\u001b[2J\u009b31m\u0007\u202e\u007f"#

  private static func safetensors(_ name: String, metadata: String = "x") -> [UInt8] {
    let header = #"{"__metadata__":{"\#(metadata)":"y"},"\#(name)":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#
    return withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) } + Array(header.utf8) + [0, 0, 0, 0]
  }

  private static let cases = [
    Steering("a tensor's name") { try $0.folder.write("model/model.safetensors", safetensors(evilJSON)) },
    Steering("a C1 control in a tensor's name", shown: "\\u{9b}31m") {
      try $0.folder.write("model/model.safetensors", safetensors(#"\u009b31m"#))
    },
    Steering("an index") {
      try FileManager.default.removeItem(atPath: $0.file("model/model.safetensors"))
      try $0.folder.write("model/model.safetensors.index.json", #"{"weight_map":{"\#(evilJSON)":"\#(evilJSON).safetensors"}}"#)
    },
    Steering("names of pickled files") {
      try FileManager.default.moveItem(atPath: $0.file("model/model.safetensors"), toPath: $0.file("model/\u{1B}[2J.bin"))
    },
    Steering("a link's target") {
      try FileManager.default.moveItem(atPath: $0.file("model/model.safetensors"), toPath: $0.file("\u{1B}[2J"))
      try FileManager.default.createSymbolicLink(
        atPath: $0.file("model/model.safetensors"), withDestinationPath: $0.file("\u{1B}[2J"))
    },
    Steering("a key of the model's config") { try $0.folder.write("model/config.json", #"{"model_type":"\#(evilJSON)"}"#) },
    Steering("a token") {
      try FileManager.default.removeItem(atPath: $0.file("model/tokenizer_config.json"))
      try $0.folder.write(
        "model/tokenizer.json", #"{"model":{"type":"BPE","vocab":{"\#(evilJSON)":-1},"merges":[]},"decoder":{"type":"Fuse"}}"#)
    },
    Steering("a component of the tokenizer") {
      try $0.folder.write("model/tokenizer.json", #"{"model":{"type":"\#(evilJSON)","vocab":{},"merges":[]}}"#)
    },
    Steering("a key of a row") { try $0.folder.write("train.jsonl", #"{"\#(evilJSON)":1}"# + "\n") },
    Steering("a byte in a row", shown: "0x1B") { try $0.folder.write("train.jsonl", "{\"text\": \(evil)}\n") },
    Steering("a key of the config", ["--set", "\(evil)=1"]), Steering("a value of the config", ["--set", "model.device=\"\(evilJSON)\""]),
    Steering("a file name", ["--set", "data.train=\(evil)"]), Steering("an option", ["--\(evil)"]),
    Steering("a GGUF key", ["--set", "model.path=x.gguf"]) {
      let key = Array(evil.utf8)
      let length = { (count: Int) in withUnsafeBytes(of: UInt64(count).littleEndian) { Array($0) } }
      try $0.folder.write("x.gguf", Array("GGUF".utf8) + [3, 0, 0, 0] + length(0) + length(1) + length(key.count) + key + [99, 0, 0, 0])
    },
  ]

  @Test("what steers a terminal is escaped in every message", arguments: cases)
  func escaped(_ test: Steering) throws {
    let workspace = try Workspace()
    try test.change(workspace)
    let outcome = try workspace.run(["--config", "config.json"] + test.arguments)
    #expect((2...3).contains(outcome.code) && outcome.error.contains(test.shown) && outcome.output.isEmpty, "\(outcome)")
    expectDecent(outcome)
    expectNoSteering(outcome)
  }

  /// Beyond control characters: nothing that turns the text around.
  private func expectNoSteering(_ outcome: PeftTrain.Outcome, sourceLocation: SourceLocation = #_sourceLocation) {
    for text in [outcome.output, outcome.error] {
      #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "\(outcome)", sourceLocation: sourceLocation)
    }
  }

  @Test("a training on rows, tokens and a file name that steer a terminal shows none of it, in its report and as JSON")
  func training() throws {
    let workspace = try Workspace()
    let name = "\u{1B}[2J\u{202E}.jsonl"
    try workspace.folder.write(name, #"{"prompt":"\#(Self.evilJSON)a","completion":"b\#(Self.evilJSON)"}"# + "\n{}\n")
    for extra in [[], ["--json"]] {
      let outcome = try workspace.run(
        [
          "--config", "config.json", "--overwrite", "--set", "data.on_bad_row=skip", "--set", "training.num_train_epochs=1", "--set",
          "data.train=\(name)", "--set", "data.test=\(name)", "--set", "data.metric=exact_match",
        ] + extra)
      #expect(outcome.code == 0 && outcome.error.contains("\\u{1b}[2J\\u{202e}.jsonl"), "\(outcome)")
      expectDecent(outcome)
      expectNoSteering(outcome)
    }
  }

  @Test("evaluate and generate show names, prompts and answers without what steers a terminal, as JSON too")
  func evaluation() throws {
    let workspace = try Workspace()
    let name = "\u{1B}[2J\u{202E}.jsonl"
    try workspace.folder.write(name, #"{"prompt":"a","completion":"b"}"# + "\n")
    for extra in [[], ["--json"]] {
      let evaluate = try workspace.run(["evaluate", "--config", "config.json", "--model", "model", "--data", name] + extra)
      expectDecent(evaluate)
      expectNoSteering(evaluate)
    }
    let generate = try workspace.run("generate", "--model", "model", "--prompt", "\u{9B}31m\u{202E}a", "--max-new-tokens", "3", "--json")
    #expect(generate.code == 0, "\(generate)")
    expectDecent(generate)
    expectNoSteering(generate)
  }

  // MARK: HDF5

  @Test(
    "a folder with model.h5 is read only with a manifest that lists it, and lists it as it is",
    arguments: ["none", "empty", "other content", "other hash", "other size", "unlisted"])
  func manifest(kind: String) throws {
    let workspace = try Workspace()
    let exported = try workspace.run("export", "--model", "model", "--format", "hdf5", "--output", "h5")
    #expect(exported.code == 0, "\(exported)")
    let path = workspace.file("h5/MANIFEST.json")
    switch kind {
    case "none": try FileManager.default.removeItem(atPath: path)
    case "empty": try workspace.folder.write("h5/MANIFEST.json", "{}")
    case "other content": try workspace.folder.write("h5/model.h5", [0x89] + Array("HDF\r\n\u{1A}\n".utf8) + [0])
    case "other hash":
      try reseal(path) { $0["name"]?.string == "model.h5" ? changed($0, "sha256", JSONValue(String(repeating: "0", count: 64))) : $0 }
    case "other size": try reseal(path) { $0["name"]?.string == "model.h5" ? changed($0, "size", 5) : $0 }
    default: try reseal(path) { $0["name"]?.string == "model.h5" ? Optional<JSONValue>.none : $0 }
    }
    let outcome = try workspace.run("generate", "--model", "h5", "--prompt", "a", "--max-new-tokens", "1")
    #expect(
      outcome.code == 3 && outcome.error.contains(kind.hasPrefix("other") || kind == "unlisted" ? "model.h5" : "MANIFEST.json"),
      "\(outcome)")
    expectDecent(outcome)
  }

  /// Changes the list of a manifest and gives it the hash that makes it sound again: it is no signature.
  private func reseal(_ path: String, _ change: (JSONValue) -> JSONValue?) throws {
    var object = try #require(try StrictJSON.parse(contentsOf: path).object)
    object["files"] = JSONValue(try #require(object["files"]?.array).compactMap(change))
    object["manifest_sha256"] = nil
    object["manifest_sha256"] = JSONValue(SHA256.hash(JSONValue(object).serialized(.pretty)))
    try Data((JSONValue(object).serialized(.pretty) + "\n").utf8).write(to: URL(filePath: path))
  }

  private func changed(_ value: JSONValue, _ key: String, _ other: JSONValue) -> JSONValue {
    var object = value.object ?? JSONObject()
    object[key] = other
    return JSONValue(object)
  }

  @Test(
    "a file alone is no model: HDF5, pickles and archives are refused by their first bytes",
    arguments: [
      ("an HDF5 file", [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]), ("a ZIP archive", [0x50, 0x4B, 3, 4]), ("a pickle", [0x80, 2]),
    ] as [(String, [UInt8])])
  func aloneFile(what: String, start: [UInt8]) throws {
    let workspace = try Workspace()
    try workspace.folder.write("x", start)
    for option in ["model.path=x", #"peft={"adapter_path": "x"}"#] {
      let outcome = try workspace.train("--set", option)
      #expect(outcome.code == 3 && outcome.error.contains("it is \(what)"), "\(outcome)")
      expectDecent(outcome)
    }
  }

  @Test("an adapter's folder with a pickle alone is refused by its name, with advice")
  func pickledAdapter() throws {
    let workspace = try Workspace()
    try workspace.folder.makeDirectory("adapter")
    try workspace.folder.write("adapter/adapter_config.json", #"{"peft_type":"LORA","r":4,"lora_alpha":8,"target_modules":["q_proj"]}"#)
    try workspace.folder.write("adapter/adapter_model.bin", "PK")
    let outcome = try workspace.train("--set", #"peft={"adapter_path": "adapter"}"#)
    #expect(
      outcome.code == 3 && outcome.error.contains("\"adapter_model.bin\"") && outcome.error.contains("safe_serialization=True"),
      "\(outcome)")
    expectDecent(outcome)
  }

  // MARK: Memory

  /// A file that claims much, and how much more memory than a small refused file it may take.
  struct Claim: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let times: Int
    let bytes: @Sendable () -> [UInt8]
  }

  private static func safetensors(header: String) -> [UInt8] {
    withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) } + Array(header.utf8)
  }

  private static let claims = [
    Claim(testDescription: "43 bytes that claim 2^63 tensors", file: "x.gguf", times: 0) {
      Array("GGUF".utf8) + [3, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 0x80] + [UInt8](repeating: 0, count: 27)
    },
    Claim(testDescription: "a header of many small members", file: "model/model.safetensors", times: 40) {
      safetensors(header: "{" + (0..<400_000).map { "\"\($0)\":0" }.joined(separator: ",") + "}")
    },
    Claim(testDescription: "a shape of many axes", file: "model/model.safetensors", times: 40) {
      safetensors(header: #"{"a":{"shape":["# + String(repeating: "0,", count: 2_000_000) + "0]}}")
    },
    Claim(testDescription: "a vocabulary of nested arrays", file: "model/tokenizer.json", times: 60) {
      Array((#"{"model":{"vocab":["# + String(repeating: "[],", count: 1_000_000) + "[]]}}").utf8)
    },
  ]

  /// What the program takes before it reads anything large: mostly the BLAS's buffers.
  private static let base = 448 << 20

  private func run(_ workspace: Workspace, memoryLimit: Int, _ arguments: [String]) throws -> PeftTrain.Outcome {
    try Running(["--config", "config.json"] + arguments, directory: workspace.path, launcher: ["prlimit", "--data=\(memoryLimit)"]).wait()
  }

  @Test("refusing a file takes memory by its size, not by what it claims", arguments: claims)
  func memory(_ claim: Claim) throws {
    let workspace = try Workspace()
    let bytes = claim.bytes()
    try workspace.folder.write(claim.file, bytes)
    let limit = Self.base + claim.times * bytes.count
    let outcome = try run(workspace, memoryLimit: limit, claim.file.hasSuffix(".gguf") ? ["--set", "model.path=x.gguf"] : [])
    #expect(outcome.code == 3, "\(limit): \(outcome)")
  }

  @Test("a line of a gigabyte is refused, or skipped, in the memory of a short one")
  func longLine() throws {
    let workspace = try Workspace()
    let path = try workspace.folder.write("train.jsonl", #"{"prompt":"a","completion":"b"}"# + "\n")
    // A hole: a gigabyte of NUL bytes that takes no disk.
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.truncate(atOffset: 1 << 30)
    try file.seekToEnd()
    try file.write(contentsOf: Data(("\n" + #"{"prompt":"a","completion":"c"}"# + "\n").utf8))
    try file.close()
    let refused = try run(workspace, memoryLimit: Self.base, [])
    #expect(refused.code == 3 && refused.error.contains("train.jsonl:2: the line is longer than 16777216 bytes"), "\(refused)")
    // Weights come from a segment of a gigabyte, of which only the pages in use take memory; the limit counts all of it.
    let skipped = try run(
      workspace, memoryLimit: Self.base + 1 << 30, ["--set", "data.on_bad_row=skip", "--set", "training.num_train_epochs=1"])
    #expect(skipped.code == 0 && skipped.error.contains("1 row of train.jsonl") && skipped.error.contains("train.jsonl:2"), "\(skipped)")
    #expect(skipped.error.contains("2 rows,"), "\(skipped)")
    for outcome in [refused, skipped] { expectDecent(outcome) }
  }
}
