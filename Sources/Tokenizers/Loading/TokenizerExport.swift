import FileFormats

/// Writes the tokenizer of a GGUF file as the files of a Hugging Face directory, so that a model trained from a GGUF base is complete.
package enum TokenizerExport {
  /// `tokenizer.json`, `tokenizer_config.json`, and `generation_config.json` with the tokens that end a text: without it transformers would
  /// generate to the last token asked for.
  package static func files(of file: GGUFFile) throws(TokenizerError) -> [(name: String, content: JSONValue)] {
    let definition = try GGUFTokenizer(metadata: file.metadata, source: file.path).definition()
    let isByteLevel = if case .bytes = definition.model.alphabet { true } else { false }
    let components =
      isByteLevel ? byteLevelComponents(try GGUFPreTokenizer(file.metadata)) : sentencePieceComponents(definition)
    return [
      ("tokenizer.json", tokenizerJSON(definition, components)), ("tokenizer_config.json", configJSON(definition)),
      ("generation_config.json", generationJSON(definition)),
    ]
  }

  /// The files of a Hugging Face directory that have chat templates beside the default one, relative to it.
  package static func additionalTemplates(ofDirectory path: String) throws(TokenizerError) -> [String] {
    try HuggingFaceDirectory(path: path).additionalTemplates()
  }

  /// The `tokenizer_config.json` of a Hugging Face directory with all its chat templates inside, so that it needs no files of theirs.
  package static func configWithTemplates(ofDirectory path: String) throws(TokenizerError) -> JSONValue {
    let directory = HuggingFaceDirectory(path: path)
    var config = try directory.parse("tokenizer_config.json")?.object ?? JSONObject()
    config["chat_template"] = try directory.definition().chatTemplates.json
    return JSONValue(config)
  }

  /// What differs between the kinds of tokenizers.
  private struct Components {
    var normalizer: JSONValue = nil
    var preTokenizer: JSONValue = nil
    var decoder: JSONValue
  }

  private static func byteLevelComponents(_ pre: GGUFPreTokenizer) -> Components {
    var steps: [JSONValue] = pre.patterns.map {
      ["type": "Split", "pattern": ["Regex": JSONValue($0)], "behavior": "Isolated", "invert": false]
    }
    steps.append(["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false])
    return Components(
      normalizer: pre.normalizes ? ["type": "NFC"] : nil,
      preTokenizer: ["type": "Sequence", "pretokenizers": JSONValue(steps)],
      decoder: ["type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true])
  }

  private static func sentencePieceComponents(_ definition: TokenizerDefinition) -> Components {
    let addsPrefix = definition.normalizer.steps.count > 1
    var normalizers: [JSONValue] = [["type": "Replace", "pattern": ["String": " "], "content": "▁"]]
    var decoders: [JSONValue] = [
      ["type": "Replace", "pattern": ["String": "▁"], "content": " "], ["type": "ByteFallback"], ["type": "Fuse"],
    ]
    if addsPrefix {
      normalizers.insert(["type": "Prepend", "prepend": "▁"], at: 0)
      decoders.append(["type": "Strip", "content": " ", "start": 1, "stop": 0])
    }
    return Components(
      normalizer: ["type": "Sequence", "normalizers": JSONValue(normalizers)],
      decoder: ["type": "Sequence", "decoders": JSONValue(decoders)])
  }

  private static func tokenizerJSON(_ definition: TokenizerDefinition, _ components: Components) -> JSONValue {
    var vocabulary = JSONObject()
    for (name, id) in definition.tokens { vocabulary[name] = JSONValue(id) }
    let merges = definition.merges.sorted { $0.rank < $1.rank }.map { JSONValue([$0.left, $0.right]) }
    let settings = definition.model
    let model: JSONValue = [
      "type": "BPE", "dropout": nil, "unk_token": settings.unknownToken.map { JSONValue($0) } ?? nil,
      "continuing_subword_prefix": nil, "end_of_word_suffix": nil, "fuse_unk": JSONValue(settings.fusesUnknown),
      "byte_fallback": JSONValue(settings.fallsBackToBytes), "ignore_merges": JSONValue(settings.ignoresMerges),
      "vocab": JSONValue(vocabulary), "merges": JSONValue(merges),
    ]
    let added: [JSONValue] = definition.addedTokens.sorted { $0.id < $1.id }.map { token in
      [
        "id": JSONValue(token.id), "content": JSONValue(token.content), "single_word": JSONValue(token.isSingleWord),
        "lstrip": JSONValue(token.stripsLeft), "rstrip": JSONValue(token.stripsRight), "normalized": JSONValue(token.isNormalized),
        "special": JSONValue(token.isSpecial),
      ]
    }
    return [
      "version": "1.0", "truncation": nil, "padding": nil, "added_tokens": JSONValue(added), "normalizer": components.normalizer,
      "pre_tokenizer": components.preTokenizer, "post_processor": postProcessor(definition), "decoder": components.decoder, "model": model,
    ]
  }

  /// Puts BOS in front where the tokenizer adds it.
  private static func postProcessor(_ definition: TokenizerDefinition) -> JSONValue {
    guard definition.addsBOS, let bos = definition.bosToken, let name = text(bos, definition) else { return nil }
    let special: JSONValue = ["SpecialToken": ["id": JSONValue(name), "type_id": 0]]
    func sequence(_ id: String, _ type: Int) -> JSONValue { ["Sequence": ["id": JSONValue(id), "type_id": JSONValue(type)]] }
    var tokens = JSONObject()
    tokens[name] = ["id": JSONValue(name), "ids": [JSONValue(Int(bos))], "tokens": JSONValue([name])]
    return [
      "type": "TemplateProcessing", "single": [special, sequence("A", 0)],
      "pair": [special, sequence("A", 0), special, sequence("B", 1)], "special_tokens": JSONValue(tokens),
    ]
  }

  private static func configJSON(_ definition: TokenizerDefinition) -> JSONValue {
    var config = JSONObject()
    config["tokenizer_class"] = "PreTrainedTokenizerFast"
    config["clean_up_tokenization_spaces"] = false
    for (key, id) in [("bos_token", definition.bosToken), ("eos_token", definition.eosToken), ("pad_token", definition.padToken)] {
      if let id, let name = text(id, definition) { config[key] = JSONValue(name) }
    }
    if let templates = definition.chatTemplates.json { config["chat_template"] = templates }
    return JSONValue(config)
  }

  private static func generationJSON(_ definition: TokenizerDefinition) -> JSONValue {
    var config = JSONObject()
    if let bos = definition.bosToken { config["bos_token_id"] = JSONValue(Int(bos)) }
    let ends = definition.endTokens.map { JSONValue(Int($0)) }
    if let end = ends.first { config["eos_token_id"] = ends.count == 1 ? end : JSONValue(ends) }
    if let pad = definition.padToken { config["pad_token_id"] = JSONValue(Int(pad)) }
    return JSONValue(config)
  }

  private static func text(_ id: Int32, _ definition: TokenizerDefinition) -> String? {
    definition.tokens.first { $0.id == Int(id) }?.name
  }
}
