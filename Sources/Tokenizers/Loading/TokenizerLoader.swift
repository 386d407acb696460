import FileFormats

/// Makes a ``Tokenizer`` from the files of a model.
public enum TokenizerLoader {
  /// Reads the tokenizer of a Hugging Face directory.
  ///
  /// `tokenizer.json` must be there. `tokenizer_config.json`, `special_tokens_map.json`, `generation_config.json`, `config.json` and
  /// `chat_template.jinja` are used where they are: for the tokens that begin and end a text, and for the chat template.
  public static func load(directory: String) throws(TokenizerError) -> Tokenizer {
    try Tokenizer(try HuggingFaceDirectory(path: directory).definition())
  }

  /// Reads the tokenizer in the metadata of a GGUF file.
  public static func load(gguf file: GGUFFile) throws(TokenizerError) -> Tokenizer {
    try readingFile { () throws(Diagnostic) in try file.requireModel() }
    return try Tokenizer(try GGUFTokenizer(metadata: file.metadata, source: file.path).definition())
  }
}
