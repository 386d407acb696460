import FileFormats
import Foundation
import TestSupport
import Testing

/// A folder in which something is wrong: what is done to it, and what must be in the message.
struct BadInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let named: String
  let arguments: [String]
  let change: @Sendable (Workspace) throws -> Void

  init(_ name: String, _ named: String, _ arguments: [String] = [], _ change: @escaping @Sendable (Workspace) throws -> Void = { _ in }) {
    (testDescription, self.named, self.arguments, self.change) = (name, named, arguments, change)
  }

  fileprivate static func damage(_ file: String, _ change: @escaping @Sendable (inout [UInt8]) -> Void)
    -> @Sendable (Workspace) throws -> Void
  {
    { workspace in
      var bytes = try readFile(workspace.file(file))
      change(&bytes)
      try workspace.folder.write(file, bytes)
    }
  }

  fileprivate static func lines(_ text: String) -> @Sendable (Workspace) throws -> Void {
    { try $0.folder.write("train.jsonl", text) }
  }

  private static let weights = "model/model.safetensors"

  static let models = [
    BadInput("no model", "\"nowhere\" cannot be read", ["--set", "model.path=nowhere"]),
    BadInput("no data", "\"nowhere.jsonl\" cannot be read", ["--set", "data.train=nowhere.jsonl"]),
    BadInput("several missing", "data.validation", ["--set", "data.train=a", "--set", "data.validation=b", "--set", "model.path=c"]),
    BadInput("a directory for data", "model", ["--set", "data.train=model"]),
    BadInput("a device for data", "/dev/zero", ["--set", "data.train=/dev/zero"]),
    BadInput("an empty directory", "config.json") { try FileManager.default.removeItem(atPath: $0.file("model/config.json")) },
    BadInput("pickle only", "pickle") {
      try FileManager.default.moveItem(atPath: $0.file(weights), toPath: $0.file("model/pytorch_model.bin"))
    },
    BadInput("no weights", "safetensors") { try FileManager.default.removeItem(atPath: $0.file(weights)) },
    BadInput("cut weights", "model.safetensors", [], damage(weights) { $0.removeLast(5) }),
    BadInput("seven bytes", "model.safetensors", [], damage(weights) { $0.removeLast($0.count - 7) }),
    BadInput("empty weights", "model.safetensors", [], damage(weights) { $0 = [] }),
    BadInput("a header longer than the file", "model.safetensors", [], damage(weights) { for i in 0..<8 { $0[i] = 0xFF } }),
    BadInput("a header of zeros", "model.safetensors", [], damage(weights) { for i in 8..<64 { $0[i] = 0 } }),
    BadInput("weights of another model", "shape", [], { try copy("gpt2", "model.safetensors", $0) }),
    BadInput("a config of another model", "weight", [], { try copy("gpt2", "config.json", $0) }),
    BadInput(
      "a config with other shapes", "shape", [], damage("model/config.json") { replace("\"hidden_size\": 32", "\"hidden_size\": 40", &$0) }),
    BadInput(
      "no layers", "num_hidden_layers", [],
      damage("model/config.json") { replace("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 0", &$0) }),
    BadInput(
      "a number of heads that does not divide", "heads", [],
      damage("model/config.json") { replace("\"num_key_value_heads\": 2", "\"num_key_value_heads\": 3", &$0) }),
    BadInput(
      "a vocabulary of absurd size", "vocab_size", [],
      damage("model/config.json") { replace("\"vocab_size\": 96", "\"vocab_size\": 9223372036854775807", &$0) }),
    BadInput(
      "an unknown family", "model_type", [],
      damage("model/config.json") { replace("\"model_type\": \"llama\"", "\"model_type\": \"rwkv\"", &$0) }),
    BadInput(
      "a rotary scaling beside another", "rope_scaling", [],
      damage("model/config.json") {
        replace("\"rope_parameters\"", "\"rope_scaling\": {\"type\": \"linear\", \"factor\": 2}, \"rope_parameters\"", &$0)
      }),
    BadInput(
      "quantised weights", "bitsandbytes", [],
      damage("model/config.json") { replace("\"vocab_size\"", "\"quantization_config\": {\"load_in_4bit\": true}, \"vocab_size\"", &$0) }),
    BadInput("a part of a split GGUF file", "part 2 of 3", ["--set", "model.path=x.gguf"]) {
      var part = try ChangedGGUF(of: repositoryPath("Tests/TransformerTests/Fixtures/llama-f32.gguf"))
      part["split.no"] = .integer(1)
      part["split.count"] = .integer(3)
      try $0.folder.write("x.gguf", part.bytes)
    },
    BadInput("no tokenizer", "tokenizer.json") { try FileManager.default.removeItem(atPath: $0.file("model/tokenizer.json")) },
    BadInput(
      "a tokenizer with more ids than embedding rows", "96", [], damage("model/tokenizer.json") { replace("\"}\":95", "\"}\":96", &$0) }),
    BadInput("a broken tokenizer", "tokenizer.json:1:", [], damage("model/tokenizer.json") { $0.removeLast(9) }),
    BadInput("not a GGUF file", "x.gguf", ["--set", "model.path=x.gguf"]) { try $0.folder.write("x.gguf", "GGUF") },
    BadInput("a GGUF file that promises too much", "x.gguf", ["--set", "model.path=x.gguf"]) {
      try $0.folder.write("x.gguf", Array("GGUF".utf8) + [3, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 16))
    },
    BadInput("an old GGUF file", "version", ["--set", "model.path=x.gguf"]) {
      try $0.folder.write("x.gguf", Array("GGUF".utf8) + [1, 0, 0, 0] + [UInt8](repeating: 0, count: 16))
    },
    BadInput("HDF5 without a manifest", "MANIFEST.json") { try $0.folder.write("model/model.h5", "\u{89}HDF\r\n\u{1A}\n") },
  ]

  static let rows = [
    BadInput("an empty file", "train.jsonl", [], lines("")),
    BadInput("not JSON", "train.jsonl:2:1", [], lines("{\"text\": \"a\"}\nhello\n")),
    BadInput("an array", "train.jsonl:1", [], lines("[1]\n")),
    BadInput("an empty line", "train.jsonl:2", [], lines("{\"text\": \"ab\"}\n\n{\"text\": \"ab\"}\n")),
    BadInput("unknown keys only", "train.jsonl:1", [], lines("{\"question\": \"a\", \"answer\": \"b\"}\n")),
    BadInput("a number for a text", "train.jsonl:1", [], lines("{\"prompt\": 1, \"completion\": \"b\"}\n")),
    BadInput("half a row", "train.jsonl:1", [], lines("{\"prompt\": \"a\"}\n")),
    BadInput("a row without targets", "train.jsonl:1", ["--set", "data.append_eos=false"], lines("{\"text\": \"\"}\n")),
    BadInput(
      "invalid UTF-8", "train.jsonl:1", [],
      { try $0.folder.write("train.jsonl", Array("{\"text\": \"".utf8) + [0xC3, 0x28] + Array("\"}\n".utf8)) }),
    BadInput("a key that colours the terminal", "\\u{1b}", [], lines("{\"\\u001b[31m\": 1}\n")),
    BadInput("messages without a chat format", "chat", [], lines("{\"messages\": [{\"role\": \"user\", \"content\": \"a\"}]}\n")),
    BadInput("too long for the model", "train.jsonl:1", [], lines("{\"text\": \"\(String(repeating: "a", count: 80))\"}\n")),
    BadInput("two bad rows", "train.jsonl:3", [], lines("{\"x\": 1}\n{\"text\": \"ab\"}\n{\"y\": 1}\n")),
  ]

  fileprivate static func copy(_ model: String, _ file: String, _ workspace: Workspace) throws {
    try workspace.folder.write("model/\(file)", readFile(repositoryPath("Tests/ParityTests/Fixtures/\(model)/\(file)")))
  }

  fileprivate static func replace(_ text: String, _ other: String, _ bytes: inout [UInt8]) {
    let old = String(decoding: bytes, as: UTF8.self)
    bytes = Array(old.replacing(text, with: other).utf8)
    if bytes == Array(old.utf8) { bytes = Array("the fixture has no \(text)".utf8) }
  }
}
