import FileFormats
import Foundation
import Tokenizers

/// A tokenizer.json: what is accepted encodes and decodes some texts. The first byte says which other file the rest becomes.
func fuzzTokenizerLoad(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let names = ["tokenizer.json", "tokenizer_config.json", "chat_template.jinja"]
  let chosen = first < 0x80 ? 0 : 1 + Int(first) % 2
  for (number, name) in names.enumerated() {
    if number == chosen {
      ScratchFolder.write(name, Array(input[1...]))
    } else if number == 0 {
      ScratchFolder.write(name, smallTokenizer)
    } else {
      unlink(ScratchFolder.path + "/" + name)
    }
  }
  guard let tokenizer = reading({ try TokenizerLoader.load(directory: ScratchFolder.path) }) else { return }
  _ = reading { try tokenizer.template() }
  for text in ["", "a", "Hello, wörld!\n\n  x1\u{0}\u{301}👩‍👩‍👧 <s></s>", String(repeating: "A", count: 5000)] {
    guard let ids = reading({ try tokenizer.encode(text) }) else { continue }
    demand(ids.allSatisfy { $0 >= 0 && Int($0) < tokenizer.vocabularySize }, "an id out of range")
    _ = tokenizer.decode(ids)
  }
}

/// Text through byte-level tokenizers: every byte comes back, and ids are in range.
func fuzzTokenizerEncode(_ input: [UInt8]) {
  let text = String(decoding: input, as: UTF8.self)
  for tokenizer in byteLevelTokenizers {
    guard let ids = reading({ try tokenizer.encode(text, parsingSpecial: false) }) else { return demand(false, "refuses the text") }
    let back = tokenizer.decode(ids)
    demand(back.utf8.elementsEqual(text.utf8), "decodes to \(back.debugDescription)")
    _ = reading { try tokenizer.encode(text) }
  }
}

private let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "TokenizerTests/Fixtures").path

let smallTokenizer = (try? Data(contentsOf: URL(filePath: fixtures + "/gpt2/tokenizer.json"))).map(Array.init) ?? []

/// Those that change no text.
private let byteLevelTokenizers = ["gpt2", "llama3"].compactMap { name in
  reading { try TokenizerLoader.load(directory: fixtures + "/" + name) }
}
