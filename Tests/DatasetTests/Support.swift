import Datasets
import FileFormats
import TestSupport
import Tokenizers

/// The tokenizer of `ByteTokenizer`.
func byteTokenizer(addsBOS: Bool = false, hasEOS: Bool = true, chatTemplate: String? = nil) throws -> Tokenizer {
  let folder = try TemporaryDirectory(ByteTokenizer.files(addsBOS: addsBOS, hasEOS: hasEOS, chatTemplate: chatTemplate))
  return try TokenizerLoader.load(directory: folder.path)
}

/// The bytes of an ASCII text as ids of `byteTokenizer`.
func ids(_ text: String) -> [Int32] { text.utf8.map(Int32.init) }
