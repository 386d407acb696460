import FileFormats
import Glibc

/// The tokenizer files of a Hugging Face model directory.
struct HuggingFaceDirectory {
  let path: String

  func definition() throws(TokenizerError) -> TokenizerDefinition {
    try readingFile { () throws(Diagnostic) in try ForeignFormat.requireDirectory(path, "the folder of a tokenizer, or a .gguf file") }
    let file = path + "/tokenizer.json"
    guard let value = try parse("tokenizer.json") else {
      throw .missing(path: file, remedy: "a Hugging Face model directory needs it; tokenizer.model alone must be converted")
    }
    var definition = try TokenizerJSON(file: file).read(value)
    let config = try ConfigFile(parse("tokenizer_config.json"), path + "/tokenizer_config.json")
    let map = try ConfigFile(parse("special_tokens_map.json"), path + "/special_tokens_map.json")
    let generation = try ConfigFile(parse("generation_config.json"), path + "/generation_config.json")
    let model = try ConfigFile(parse("config.json"), path + "/config.json")

    try addTokens(of: config, to: &definition)
    try nameTokens(config, map, generation, model, in: &definition)
    if let addsBOS = config.reader.optionalBool("add_bos_token") { definition.addsBOS = addsBOS }
    definition.chatTemplates = try chatTemplates(config)
    for file in [config, map, generation, model] { try file.finish() }
    definition.sourceHash = try readingFile { () throws(Diagnostic) in try MappedFile(inItsFolder: file).withBytes(SHA256.hash) }
    return definition
  }

  /// One optional configuration file; a missing one is empty.
  private struct ConfigFile {
    let reader: ObjectReader

    init(_ value: JSONValue?, _ file: String) {
      reader = ObjectReader(value ?? JSONValue(JSONObject()), file: file)
      reader.ignoreUnknownKeys()
    }

    func finish() throws(TokenizerError) {
      try readingFile { () throws(Diagnostic) in try reader.finish() }
    }
  }

  func parse(_ name: String) throws(TokenizerError) -> JSONValue? {
    guard exists(name) else { return nil }
    return try readingFile { () throws(Diagnostic) in try StrictJSON.parse(contentsOfFolderFile: path + "/" + name) }
  }

  private func exists(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

  // MARK: Tokens

  /// Adds the tokens that only tokenizer_config.json has.
  private func addTokens(of config: ConfigFile, to definition: inout TokenizerDefinition) throws(TokenizerError) {
    guard let tokens = config.reader.optionalObject("added_tokens_decoder") else { return }
    tokens.ignoreUnknownKeys()
    var taken = Set(definition.addedTokens.map(\.id))
    for key in tokens.keys {
      guard let id = Int(key), (0...Vocabulary.maximumID).contains(id) else {
        tokens.problem(key, "must be an id from 0 to \(Vocabulary.maximumID)")
        continue
      }
      let token = AddedToken(reading: tokens.object(key), id: id)
      if !token.content.isEmpty, taken.insert(id).inserted { definition.addedTokens.append(token) }
    }
  }

  /// Finds the tokens that begin, end and fill texts, in the order in which transformers looks for them.
  private func nameTokens(
    _ config: ConfigFile, _ map: ConfigFile, _ generation: ConfigFile, _ model: ConfigFile, in definition: inout TokenizerDefinition
  ) throws(TokenizerError) {
    func named(_ key: String) throws(TokenizerError) -> Int32? {
      for file in [config, map] {
        guard let content = content(file.reader, key) else { continue }
        if let added = definition.addedTokens.first(where: { UTF8Key($0.content) == UTF8Key(content) }) { return Int32(added.id) }
        guard let token = definition.tokens.first(where: { UTF8Key($0.name) == UTF8Key(content) }) else {
          // A padding token without an embedding row is common, and nothing here pads.
          if key == "pad_token" { return nil }
          throw .invalid(
            place: "\(file.reader.file): \(key)", found: quoted(content), allowed: "must be a token of tokenizer.json")
        }
        guard let id = Int32(exactly: token.id) else { return nil }
        definition.addedTokens.append(AddedToken(content: content, id: token.id, isSpecial: true))
        return id
      }
      return nil
    }
    let known = Set((definition.tokens.map(\.id) + definition.addedTokens.map(\.id)).compactMap { Int32(exactly: $0) })
    // The model's ids may be the family's defaults, written down with everything else; of another vocabulary, they name nothing.
    func modelIDs(_ key: String) -> [Int32] { ids(key, generation, model).filter(known.contains) }
    let bosToken = try named("bos_token")
    // The post-processor's word counts most: it is what the model was trained with.
    definition.bosToken = definition.bosToken ?? bosToken ?? modelIDs("bos_token_id").first
    let eosToken = try named("eos_token")
    definition.endTokens = modelIDs("eos_token_id")
    definition.eosToken = eosToken ?? definition.endTokens.first
    if let eosToken, !definition.endTokens.contains(eosToken) { definition.endTokens.insert(eosToken, at: 0) }
    definition.padToken = try named("pad_token")
  }

  /// The text of a named token, which may be a string or an object with a content.
  private func content(_ reader: ObjectReader, _ key: String) -> String? {
    if reader.value(key)?.object != nil {
      let token = reader.object(key)
      token.ignoreUnknownKeys()
      return token.string("content")
    }
    return reader.optionalString(key)
  }

  /// The ids of a key of generation_config.json or else config.json, which may be one or a list.
  private func ids(_ key: String, _ files: ConfigFile...) -> [Int32] {
    for file in files where file.reader.has(key) {
      let range = 0...Vocabulary.maximumID
      let ids = file.reader.value(key)?.array == nil ? [file.reader.int(key, in: range)] : file.reader.ints(key, in: range)
      return ids.map { Int32($0) }
    }
    return []
  }

  // MARK: Chat templates

  /// The file with the default chat template, and the folder with others, each named by its file.
  static let templateFile = "chat_template.jinja", templateFolder = "additional_chat_templates"
  private static let templateEnding = ".jinja"

  /// The files of the folder with named chat templates, relative to the directory.
  func additionalTemplates() throws(TokenizerError) -> [String] {
    guard exists(Self.templateFolder) else { return [] }
    let names = try readingFile { () throws(Diagnostic) in try entries(ofDirectory: path + "/" + Self.templateFolder) }
    return names.filter { $0.hasSuffix(Self.templateEnding) }.map { Self.templateFolder + "/" + $0 }
  }

  /// Templates in files of their own come before all that tokenizer_config.json has, as in transformers.
  private func chatTemplates(_ config: ConfigFile) throws(TokenizerError) -> ChatTemplates {
    var templates = ChatTemplates(exists(Self.templateFile) ? try template(Self.templateFile) : nil)
    for file in try additionalTemplates() {
      templates[String(lastComponent(ofPath: file).dropLast(Self.templateEnding.count))] = try template(file)
    }
    return templates.isEmpty ? configTemplates(config.reader) : templates
  }

  private func template(_ name: String) throws(TokenizerError) -> String {
    try readingFile { () throws(Diagnostic) in try ChatTemplateFile.read(MappedFile(inItsFolder: path + "/" + name)) }
  }

  /// `chat_template` of tokenizer_config.json: a text, or several by name, as a list or an object.
  private func configTemplates(_ config: ObjectReader) -> ChatTemplates {
    let key = "chat_template"
    var templates = ChatTemplates()
    if config.value(key)?.array != nil {
      for template in config.objects(key) {
        template.ignoreUnknownKeys()
        let (name, text) = (template.string("name"), template.string("template"))
        templates[name] = text
      }
    } else if config.value(key)?.object != nil {
      let named = config.object(key)
      for name in named.keys { templates[name] = named.string(name) }
    } else {
      templates[ChatTemplates.defaultName] = config.optionalString(key)
    }
    return templates
  }
}
