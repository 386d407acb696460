import FileFormats
import Foundation
import Tokenizers
import Transformers

/// The tokenizer's files that a model directory needs beside its weights.
package enum TokenizerFiles: Sendable {
  /// Files of a Hugging Face directory, copied as they are.
  case directory(String)
  /// Metadata of a GGUF file, written as a tokenizer.json.
  case gguf(String)

  private static let config = "tokenizer_config.json", template = "chat_template.jinja"
  private static let names = ["tokenizer.json", config, "special_tokens_map.json", "generation_config.json", template]

  /// The files that are there of a tokenizer in a Hugging Face directory, those in a folder of chat templates last.
  package static func present(in directory: String) throws(Diagnostic) -> [String] {
    let own = names.filter { FileManager.default.fileExists(atPath: "\(directory)/\($0)") }
    return (own + (try additionalTemplates(directory))).map { "\(directory)/\($0)" }
  }

  private static func additionalTemplates(_ directory: String) throws(Diagnostic) -> [String] {
    try rejecting(directory) { () throws(TokenizerError) in try TokenizerExport.additionalTemplates(ofDirectory: directory) }
  }

  private static func rejecting<Value>(_ source: String, _ body: () throws(TokenizerError) -> Value) throws(Diagnostic) -> Value {
    do throws(TokenizerError) { return try body() } catch { throw error.interruption ?? .rejected(source, "\(error)") }
  }

  package init(_ config: ModelConfig) {
    if let directory = config.tokenizer {
      self = .directory(directory)
    } else {
      let path = config.path ?? ""
      self = ModelFormats.of(path).isSingleFile ? .gguf(path) : .directory(path)
    }
  }

  /// generation_config.json, where there is one.
  package func generationSettings() throws(Diagnostic) -> JSONValue? {
    guard case .directory(let path) = self, FileManager.default.fileExists(atPath: "\(path)/generation_config.json") else { return nil }
    return try StrictJSON.parse(contentsOfFolderFile: "\(path)/generation_config.json", maximumBytes: StrictJSON.maximumConfigBytes)
  }

  /// Puts the files into an existing directory. It gets no folders, so chat templates that lie in one go into the tokenizer_config.json.
  package func copy(to path: String) throws(Diagnostic) {
    switch self {
    case .directory(let source):
      let hasFolder = try !Self.additionalTemplates(source).isEmpty
      let written = hasFolder ? [Self.config, Self.template] : []
      for name in Self.names where !written.contains(name) && FileManager.default.fileExists(atPath: "\(source)/\(name)") {
        // The content, not a link of the Hugging Face cache, which would lead nowhere from there.
        let file = try MappedFile(inItsFolder: "\(source)/\(name)")
        try SingleFile.writeAtomically("\(path)/\(name)") { descriptor, path throws(Diagnostic) in
          try file.withBytes { bytes throws(Diagnostic) in try descriptor.write(bytes, path: path) }
        }
      }
      guard hasFolder else { return }
      let config = try Self.rejecting(source) { () throws(TokenizerError) in try TokenizerExport.configWithTemplates(ofDirectory: source) }
      try SingleFile.writeAtomically(config.serialized(.pretty) + "\n", to: "\(path)/\(Self.config)")
    case .gguf(let source):
      let file = try GGUFFile(source)
      let files = try Self.rejecting(source) { () throws(TokenizerError) in try TokenizerExport.files(of: file) }
      for (name, content) in files { try SingleFile.writeAtomically(content.serialized(.pretty) + "\n", to: "\(path)/\(name)") }
    }
  }
}
