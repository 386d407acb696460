import FileFormats
import Tokenizers

/// A chat template: it is taken, or refused with the line and what to do, in bounded time. One that is taken writes a conversation with tools
/// or refuses it, and its segments are the text that it writes.
func fuzzTemplates(_ input: [UInt8]) {
  let source = String(decoding: input, as: UTF8.self)
  let template: ChatTemplate
  do throws(TokenizerError) {
    template = try ChatTemplate(
      source, names: ["bos_token": "<s>", "eos_token": "</s>"], tokens: ["<|im_start|>", "<|im_end|>"], ends: ["</s>"],
      date: fuzzedDate)
  } catch {
    _ = reading { throw error }
    return demand(error.description.contains("set data.chat_format to one of"), "no remedy: \(error.description)")
  }
  var conversation = ChatConversation([
    ChatMessage(role: .system, content: "s"), ChatMessage(role: .user, content: "a"), ChatMessage(role: .assistant, content: "b"),
    ChatMessage([
      "role": "assistant", "tool_calls": [["function": ["name": "f", "arguments": ["x": [1, 2.5, nil, true]]]]], "thinking": "t",
    ]),
    ChatMessage(role: ChatMessage.Role(rawValue: "tool"), content: "{}"), ChatMessage(role: .assistant, content: "c"),
  ])
  conversation.tools = [["type": "function", "function": ["name": "f", "parameters": ["type": "object"]]]]
  guard let text = reading({ try template.text(conversation) }), let (segments, _, _) = reading({ try template.segments(conversation) })
  else {
    return
  }
  demand(segments.map(\.text).joined().utf8.elementsEqual(text.utf8), "the segments are another text")
}

private let fuzzedDate = TemplateDate("2026-03-04T05:06:07") ?? .now()

/// Expressions in a tokenizer.json, and a text for them: up to a newline the pattern of a normalizer that replaces, up to the next one what
/// it puts there, then the pattern of a pre-tokenizer; the rest is a piece of the text. The first byte says how often the piece is repeated.
///
/// In bounded time there are ids or a refusal. A text whose every byte has a token and that is changed by nothing comes back, however it is
/// split: nothing is lost between two windows of a search.
func fuzzRegexes(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let parts = input.dropFirst().split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false).map {
    String(decoding: $0, as: UTF8.self)
  }
  guard parts.count == 4, parts.joined().utf8.count < 1 << 13 else { return }
  var split: JSONObject = ["type": "Split", "invert": false, "pattern": ["Regex": JSONValue(parts[2])]]
  split["behavior"] = JSONValue(["Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous"][Int(first) / 64])
  let levels: JSONValue = ["type": "ByteLevel", "add_prefix_space": false, "use_regex": false]
  let normalizer: JSONValue =
    parts[0].isEmpty
    ? nil : ["type": "Replace", "pattern": ["Regex": JSONValue(parts[0])], "content": JSONValue(parts[1])]
  guard let tokenizer = reading({ try load(normalizer, ["type": "Sequence", "pretokenizers": [JSONValue(split), levels]]) }) else { return }
  let piece = parts[3].unicodeScalars.filter(\.isASCII).reduce(into: "") { $0.unicodeScalars.append($1) }
  let text = String(repeating: piece, count: 1 << (Int(first) % 12))
  guard text.utf8.count < 1 << 17, let ids = reading({ try tokenizer.encode(text) }) else { return }
  if normalizer.isNull { demand(tokenizer.decode(ids) == text, "a part of the text is lost") }
}

/// A byte-level tokenizer that has all characters of ASCII and merges nothing.
private func load(_ normalizer: JSONValue, _ preTokenizer: JSONValue) throws -> Tokenizer {
  var vocabulary = JSONObject()
  for byte in 0..<128 {
    let scalar = (0x21...0x7E).contains(byte) ? byte : 0x100 + (byte < 0x21 ? byte : 0x21)
    vocabulary[String(Unicode.Scalar(UInt32(scalar)) ?? "?")] = JSONValue(byte)
  }
  let json: JSONValue = [
    "normalizer": normalizer, "pre_tokenizer": preTokenizer, "decoder": ["type": "ByteLevel"], "added_tokens": [],
    "model": ["type": "BPE", "vocab": JSONValue(vocabulary), "merges": []],
  ]
  ScratchFolder.write("tokenizer.json", Array(json.serialized().utf8))
  return try TokenizerLoader.load(directory: ScratchFolder.path)
}
