import FileFormats

/// A chat template in a file of its own.
public enum ChatTemplateFile {
  /// The template's source.
  ///
  /// - Throws: where it is no file, too long, or no text.
  public static func read(_ path: String) throws(Diagnostic) -> String { try read(MappedFile(path)) }

  static func read(_ file: MappedFile) throws(Diagnostic) -> String {
    guard file.count <= JinjaTemplate.maximumBytes else {
      throw .rejected(file.path, "the file has \(file.count) bytes (must be a chat template of at most \(JinjaTemplate.maximumBytes))")
    }
    guard let text = file.withBytes({ String(validating: $0, as: UTF8.self) }) else {
      throw .rejected(file.path, "the file is no text in UTF-8 (must be a chat template in Jinja)")
    }
    return text
  }
}
