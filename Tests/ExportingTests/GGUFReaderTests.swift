import Exporting
import Foundation
import TestSupport
import Testing
import Training

/// The files that are written, read by the package `gguf` in Python.
@Suite(.enabled(if: GGUFReader.python != nil, "the package gguf is not installed; `make .venv/gguf` installs it"))
struct GGUFReaderTests {
  @Test(
    "every key has the width that llama.cpp reads, every tensor the values that PEFT merges",
    arguments: ["llama-tied/lora", "llama-tied/lora-patterns-accumulation", "gpt2/lora", "gptneox/lora", "gemma/lora", "qwen3/lora"],
    [Quantization.f32, .f16, .bf16, .q8_0])
  func values(_ adapter: String, _ type: Quantization) throws {
    let folder = try TemporaryDirectory()
    let model = String(adapter.prefix { $0 != "/" })
    let (path, adapter) = (try TinyModelDirectory.make(model, in: folder), repositoryPath("Tests/ParityTests/Fixtures/\(adapter)"))
    var (config, export) = (ModelConfig(), ModelExport(.gguf))
    (config.path, config.dtype, export.quantization) = (path, .auto, type)
    _ = try export.write(try AdaptedModel(config, adapter: adapter), path: path, adapter: adapter, to: folder.file("out"))
    let process = Process(), pipe = Pipe()
    process.executableURL = URL(filePath: try #require(GGUFReader.python))
    process.arguments = [repositoryPath("Tests/ExportingTests/read_gguf.py"), folder.file("out/model.gguf"), path, adapter]
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && output.hasPrefix("all well"), "\(output)")
  }
}

enum GGUFReader {
  /// The interpreter that has the package.
  static let python: String? = {
    let folder = repositoryPath(".venv")
    return FileManager.default.fileExists(atPath: "\(folder)/gguf") ? "\(folder)/bin/python" : nil
  }()
}
