import Exporting
import FileFormats
import Foundation
import Methods
import Tensors
import TestSupport
import Testing
import Training
import Transformers

/// Models written as GGUF: whatever is kept was read again and compared, so that a test only has to see that it was written.
@Suite struct ModelExportTests {
  let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  private func adapted(_ path: String, adapter: String? = nil) throws -> AdaptedModel {
    var config = ModelConfig()
    (config.path, config.dtype) = (path, .auto)
    return try AdaptedModel(config, adapter: adapter)
  }

  private func export(
    _ path: String, _ format: ExportFormat = .gguf, _ type: Quantization? = nil, adapter: String? = nil, to name: String = "out",
    _ change: (inout ModelExport) -> Void = { _ in }
  ) throws -> ModelExport.Result {
    var export = ModelExport(format)
    export.quantization = type
    change(&export)
    return try export.write(try adapted(path, adapter: adapter), path: path, adapter: adapter, to: folder.file(name))
  }

  /// The tiny models that llama.cpp has an architecture for.
  static let names = [
    "llama-tied", "llama-untied-llama3", "llama-linear", "llama-yarn", "mistral", "mistral-window", "ministral3", "qwen2", "qwen3", "gemma",
    "olmo2", "olmo3", "granite", "gptneox", "gpt2", "phi", "phi3", "phi3-longrope", "starcoder2",
  ]

  @Test("every family's Hugging Face directory becomes a GGUF file that is the same model, bit for bit in f32", arguments: names)
  func families(_ name: String) throws {
    let path = try TinyModelDirectory.make(name, in: folder)
    if name == "starcoder2" {
      // llama.cpp has no window for it.
      var config = try #require(try StrictJSON.parse(contentsOf: "\(path)/config.json").object)
      config["sliding_window"] = nil as JSONValue
      try folder.write("model/config.json", JSONValue(config).serialized())
    }
    let result = try export(path, .gguf, .f32)
    let differences = try #require(result.record.differences)
    // Norms that are 1 + w there lose bits of w, and rotary frequencies are kept as factors.
    #expect(differences.exact.largestLogit <= 2e-5 * differences.exact.logitRange && differences.exact.equalTexts == 3, "\(differences)")
    #expect(try Set(entries(ofDirectory: folder.file("out"))) == ["MANIFEST.json", "export.json", "model.gguf"])
    let record = try StrictJSON.parse(contentsOf: folder.file("out/export.json"))
    #expect(record["format"] == "gguf" && record["quantization"] == "f32")
    #expect(record["base"]?.array?.first?["sha256"]?.string == (try SHA256.hash(ofFile: "\(path)/model.safetensors")))
  }

  @Test(
    "what llama.cpp does not compute is refused with what to do, and nothing is left",
    arguments: [
      ("llama-dynamic", "rope_type dynamic"), ("opt", "model_type: found \"opt\" (must be one of \"llama\", \"mistral\""),
      ("ministral", "found \"ministral\""),
      // llama.cpp gives each layer but the sixth a window, and these are two with another order.
      ("smollm3", "has no words for its attention"),
    ])
  func refused(_ name: String, _ message: String) throws {
    let path = try TinyModelDirectory.make(name, in: folder)
    let error = #expect(throws: Diagnostic.self) { try export(path) }
    #expect(error?.description.contains(message) == true && error?.category == .rejected, "\(String(describing: error))")
    #expect(try entries(ofDirectory: folder.path) == ["model"])
  }

  @Test("an untouched GGUF file is copied byte for byte, and a type that is asked for is told in its metadata")
  func untouched() throws {
    let given = folder.file("given.gguf")
    var file = try ChangedGGUF(of: repositoryPath("Tests/TransformerTests/Fixtures/llama-q8_0.gguf"))
    for (key, value) in TinyModelDirectory.ggufTokenizer { file[key] = value }
    file["made.by"] = .string("someone")
    try folder.write("given.gguf", file.bytes)
    _ = try export(given)
    #expect(try readFile(folder.file("out/model.gguf")) == file.bytes)
    _ = try export(given, .gguf, .f16, to: "half")
    let half = try GGUFFile(folder.file("half/model.gguf"))
    #expect(try half.metadata.integer("general.file_type") == 1 && half.metadata.string("made.by") == "someone")
    #expect(half.tensors.allSatisfy { $0.type == ($0.shape.count == 1 ? .f32 : .f16) })
  }

  @Test("a LoRA is folded into the layers that it is in, and into no other", arguments: ["llama-tied", "gpt2", "gptneox", "gemma"])
  func adapter(_ name: String) throws {
    let path = try TinyModelDirectory.make(name, in: folder)
    let adapter = repositoryPath("Tests/ParityTests/Fixtures/\(name)/lora")
    let fine = try adapted(path, adapter: adapter)
    let loss = LossProbe(fine.model)
    let result = try export(path, .gguf, .f32, adapter: adapter)
    _ = try export(path, .gguf, .f32, to: "base")
    var config = ModelConfig()
    (config.path, config.dtype) = (folder.file("out/model.gguf"), .auto)
    let again = LossProbe(FineTunedModel(unadapted: try AdaptedModel(config, adapter: nil).base.model))
    #expect(loss.agrees(with: again, .rounding) && abs(loss.loss - again.loss) < 1e-5, "\(loss.loss) \(again.loss)")
    #expect(result.record.json["adapter"]?.array?.count == 2)
    let (base, merged) = (try GGUFFile(folder.file("base/model.gguf")), try GGUFFile(folder.file("out/model.gguf")))
    let changed = base.tensors.filter { tensor in
      tensor.withBytes { before in merged[tensor.name]?.withBytes { $0.elementsEqual(before) } != true }
    }
    let layers = try adapted(path).base.model.shape.numHiddenLayers
    #expect(!changed.isEmpty && changed.count % layers == 0 && changed.allSatisfy { $0.name.hasPrefix("blk.") && $0.shape.count == 2 })
  }

  @Test(
    "weights that an adapter was folded into have the type that they would have without it",
    arguments: [(Quantization.f16, "llama-tied"), (.q8_0, "llama-tied"), (.q5_0, "gptneox"), (.q4_k_m, "gpt2"), (.bf16, "gemma")])
  func typesAfterFolding(_ type: Quantization, _ name: String) throws {
    let path = try TinyModelDirectory.make(name, in: folder)
    _ = try export(path, .gguf, type, adapter: repositoryPath("Tests/ParityTests/Fixtures/\(name)/lora")) { $0.maximumLossRise = 1 }
    _ = try export(path, .gguf, type, to: "base") { $0.maximumLossRise = 1 }
    let (found, expected) = (try GGUFFile(folder.file("out/model.gguf")), try GGUFFile(folder.file("base/model.gguf")))
    #expect(found.tensors.map(\.name) == expected.tensors.map(\.name) && found.tensors.map(\.type) == expected.tensors.map(\.type))
    #expect(found.tensors.contains { $0.name.contains("ffn_down.weight") && $0.type != .f32 })
  }

  @Test("a loss that rises by more than is allowed is an error with the numbers, and nothing is left")
  func rise() throws {
    let path = try TinyModelDirectory.make("llama-tied", in: folder)
    let error = #expect(throws: Diagnostic.self) { try export(path, .gguf, .bf16) { $0.maximumLossRise = -1 } }
    #expect(error?.category == .rejected && error?.description.contains("Take a type of more bits with --quantize") == true)
    #expect(try entries(ofDirectory: folder.path) == ["model"])
    #expect(try export(path, .gguf, .bf16) { ($0.maximumLossRise, $0.isChecked) = (-1, false) }.record.differences == nil)
    #expect(try StrictJSON.parse(contentsOf: folder.file("out/export.json"))["checked"] == false)
  }

  @Test("a method without a place in the weights is refused with what serves it")
  func prefix() throws {
    let path = try TinyModelDirectory.make("llama-tied", in: folder)
    let error = #expect(throws: MethodError.self) {
      try export(path, adapter: repositoryPath("Tests/ParityTests/Fixtures/llama-tied/prefix"))
    }
    #expect(error.map { "\($0)" }?.contains("generate --adapter, serve --adapter") == true)
  }

  @Test("a Modelfile says how the model's turns are written, where they end, and how tokens are chosen")
  func ollama() throws {
    let path = try TinyModelDirectory.make("llama-tied", in: folder)
    let template =
      "{% for m in messages %}<s>{{ m.role }}\\n{{ m.content }}</s>\\n{% endfor %}{% if add_generation_prompt %}<s>assistant\\n{% endif %}"
    try folder.write(
      "model/tokenizer_config.json", #"{"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": false, "chat_template": "\#(template)"}"#)
    try folder.write("model/generation_config.json", #"{"do_sample": true, "temperature": 0.6, "top_k": 20}"#)
    let result = try export(path, .ollama, .f32)
    #expect(result.record.notes.isEmpty, "\(result.record.notes)")
    let text = String(decoding: try readFile(folder.file("out/Modelfile")), as: UTF8.self)
    let isLast = "{{ if (eq (len (slice $.Messages $i)) 1) }}"
    #expect(
      text == """
        FROM ./model.gguf

        TEMPLATE \"""{{ if $.System }}<s>system
        {{ $.System }}</s>
        <s>user
        {{ else }}<s>user
        {{ end }}{{ $asked := false }}{{ range $i, $_ := .Messages }}{{ if eq .Role "user" }}{{ if $asked }}<s>user
        {{ end }}{{ .Content }}</s>
        \(isLast)<s>assistant
        {{ end }}{{ $asked = true }}{{ else if eq .Role "assistant" }}<s>assistant
        {{ .Content }}{{ if not (eq (len (slice $.Messages $i)) 1) }}</s>
        {{ end }}{{ end }}{{ end }}\"""

        PARAMETER stop "</s>"
        PARAMETER temperature 0.6
        PARAMETER top_k 20

        """, "\(text)")
  }

  @Test("a Modelfile stops where the model's turns end, whatever ends its texts")
  func ollamaStops() throws {
    let path = try TinyModelDirectory.make("llama-tied", in: folder)
    let template = "{% for m in messages %}{{ m.role }}:{{ m.content }}<unk>{% endfor %}{% if add_generation_prompt %}assistant:{% endif %}"
    try folder.write(
      "model/tokenizer_config.json", #"{"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": false, "chat_template": "\#(template)"}"#)
    _ = try export(path, .ollama, .f32)
    let lines = String(decoding: try readFile(folder.file("out/Modelfile")), as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("PARAMETER stop") } == [#"PARAMETER stop "</s>""#, #"PARAMETER stop "<unk>""#])
  }

  @Test("words for tools come from the template for conversations with tools; what Go's JSON looks like is noted")
  func ollamaTools() throws {
    let path = try TinyModelDirectory.make("llama-tied", in: folder)
    let plain =
      "{% for m in messages %}{{ '<|im_start|>' ~ m.role ~ '\\n' ~ m.content ~ '<|im_end|>\\n' }}{% endfor %}"
      + "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
    func notes(_ templates: JSONValue) throws -> (notes: [String], text: String) {
      let config: JSONValue = ["bos_token": "<s>", "eos_token": "</s>", "add_bos_token": false, "chat_template": templates]
      try folder.write("model/tokenizer_config.json", config.serialized())
      try? removeTree(folder.file("out"))
      let result = try export(path, .ollama, .f32)
      return (result.record.notes, String(decoding: try readFile(folder.file("out/Modelfile")), as: UTF8.self))
    }
    let named: JSONValue = [
      ["name": "default", "template": JSONValue(plain)], ["name": "tool_use", "template": JSONValue(ToolShapeTests.hermes)],
    ]
    let found = try notes(named)
    // What llama.cpp makes of "<|im_start|>" where it is no token is another matter.
    #expect(found.notes.first?.hasPrefix("Ollama writes tools and the arguments of calls as JSON without spaces") == true, "\(found.notes)")
    #expect(found.text.contains("{{ range $j, $tool := $.Tools }}") && found.text.contains(#"eq .Role "tool""#), "\(found.text)")
    let other = try notes(JSONValue(ToolShapeTests.hermes.replacing("(tool | tojson)", with: "tool.function.name")))
    #expect(other.notes.first?.contains("has no words for tools") == true && !other.text.contains("Tools"), "\(other)")
  }
}
