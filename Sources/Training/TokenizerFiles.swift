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

  package static let names = [
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "generation_config.json", "chat_template.jinja",
  ]

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

  /// Puts the files into an existing directory.
  package func copy(to path: String) throws(Diagnostic) {
    switch self {
    case .directory(let source):
      for name in Self.names where FileManager.default.fileExists(atPath: "\(source)/\(name)") {
        // The content, not a link of the Hugging Face cache, which would lead nowhere from there.
        let file = try MappedFile(inItsFolder: "\(source)/\(name)")
        try SingleFile.writeAtomically("\(path)/\(name)") { descriptor, path throws(Diagnostic) in
          try file.withBytes { bytes throws(Diagnostic) in try descriptor.write(bytes, path: path) }
        }
      }
    case .gguf(let source):
      let file = try GGUFFile(source)
      let files: [(name: String, content: JSONValue)]
      do throws(TokenizerError) {
        files = try TokenizerExport.files(of: file)
      } catch {
        throw .rejected(source, "\(error)")
      }
      for (name, content) in files { try SingleFile.writeAtomically(content.serialized(.pretty) + "\n", to: "\(path)/\(name)") }
    }
  }
}
