import FileFormats
import TestSupport
import Testing
import Tokenizers

/// What `Fixtures/generate.py` wrote with Hugging Face `tokenizers`.
enum Fixtures {
  static func path(_ name: String, file: String = #filePath) -> String {
    String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) + "/Fixtures/" + name
  }

  /// The texts, byte for byte.
  static let texts: [String] = {
    let value = try? StrictJSON.parse(contentsOf: path("texts.json"))
    return value?.array?.compactMap(\.string) ?? []
  }()

  /// The ids of each text: three characters each, base 64.
  static func ids(_ name: String) throws -> [[Int32]] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var value = [UInt8: Int32]()
    for (number, digit) in digits.enumerated() { value[digit] = Int32(number) }
    let lines = try readFile(path("\(name).ids")).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    return try lines.map { line in
      let line = Array(line)
      return try stride(from: 0, to: line.count, by: 3).map { start in
        try line[start..<start + 3].reduce(0) { try $0 << 6 | #require(value[$1]) }
      }
    }
  }

  /// What Hugging Face decodes the ids of each text to.
  static func decoded(_ name: String) throws -> [String] {
    let changed = try StrictJSON.parse(contentsOf: path("\(name).decoded.json"))
    return texts.enumerated().map { changed[String($0.offset)]?.string ?? $0.element }
  }

  /// A tokenizer of the fixtures: "gpt2" is a directory, "gpt2.gguf" a file.
  static func tokenizer(_ name: String) throws -> Tokenizer {
    name.hasSuffix(".gguf")
      ? try TokenizerLoader.load(gguf: try GGUFFile(path(name))) : try TokenizerLoader.load(directory: path(name))
  }

  /// The real tokenizer, where `make smollm2` brought it.
  static let smolLM2Path = path("../../../models/SmolLM2-135M-Instruct.Q4_1.gguf")
  static let hasSmolLM2 = (try? GGUFFile(smolLM2Path)) != nil

  static func smolLM2() throws -> Tokenizer { try TokenizerLoader.load(gguf: try GGUFFile(smolLM2Path)) }
}

extension String {
  /// Equality byte by byte; `==` holds canonically equivalent strings for equal.
  func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
