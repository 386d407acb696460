import FileFormats

/// Files of a tokenizer with one token per byte (the id is the byte), and the special tokens 256 `<eos>`, 257 `<bos>`, 258 `<|im_start|>` and
/// 259 `<|im_end|>`.
package enum ByteTokenizer {
  /// `tokenizer.json` and `tokenizer_config.json`.
  ///
  /// - Parameter named: chat templates by name, beside the one that writes what no other is for.
  package static func files(
    addsBOS: Bool = false, hasEOS: Bool = true, chatTemplate: String? = nil, named: [String: String] = [:]
  ) -> [String: String] {
    // The alphabet of GPT-2: printable bytes stand for themselves, the others for the characters from U+0100 on.
    var vocabulary = JSONObject()
    var next: UInt32 = 0x100
    for byte in 0...255 as ClosedRange<UInt32> {
      let isPrintable = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
      let scalar = Unicode.Scalar(isPrintable ? byte : next) ?? " "
      if !isPrintable { next += 1 }
      vocabulary[String(Character(scalar))] = JSONValue(Int(byte))
    }
    let special = ["<eos>", "<bos>", "<|im_start|>", "<|im_end|>"].enumerated().map { number, name -> JSONValue in
      [
        "id": JSONValue(256 + number), "content": JSONValue(name), "special": true, "normalized": false, "single_word": false,
        "lstrip": false,
        "rstrip": false,
      ]
    }
    let byteLevel: JSONValue = ["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true]
    let file: JSONValue = [
      "version": "1.0", "added_tokens": JSONValue(special), "normalizer": nil, "pre_tokenizer": byteLevel, "post_processor": nil,
      "decoder": byteLevel, "model": ["type": "BPE", "vocab": JSONValue(vocabulary), "merges": []],
    ]
    var config = JSONObject()
    config["bos_token"] = "<bos>"
    config["add_bos_token"] = JSONValue(addsBOS)
    if hasEOS { config["eos_token"] = "<eos>" }
    if let chatTemplate { config["chat_template"] = JSONValue(chatTemplate) }
    if !named.isEmpty {
      let all = named.merging(chatTemplate.map { ["default": $0] } ?? [:]) { named, _ in named }
      config["chat_template"] = JSONValue(all.map { ["name": JSONValue($0), "template": JSONValue($1)] })
    }
    return ["tokenizer.json": file.serialized(), "tokenizer_config.json": JSONValue(config).serialized()]
  }

  /// The template of the ChatML format.
  package static let chatML = """
    {% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}{% endfor %}\
    {% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}
    """
}
