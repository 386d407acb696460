import FileFormats
import Transformers

/// Settings of prompt tuning, which trains embeddings of virtual tokens, under HF PEFT's names and defaults.
///
/// Source: Lester et al. 2021, arXiv:2104.08691.
package struct PromptTuningConfig: PEFTMethod {
  package static let peftType = "PROMPT_TUNING"
  static var peftKeys: [String: PEFTDefaults.Key] { PEFTDefaults.promptTuning }

  /// How the virtual tokens start.
  package enum Initialization: Equatable, Sendable {
    /// From N(0, 1), as PEFT; far from embeddings of tokens.
    case random
    /// As tokens that are drawn from the vocabulary.
    case vocabulary
    /// As the tokens of a text, over and over where they are too few.
    case text(String)
  }

  /// Virtual tokens P in front of every sequence.
  package var numVirtualTokens: Int
  package var initialization: Initialization

  package init(reading reader: ObjectReader) {
    numVirtualTokens = reader.int("num_virtual_tokens", in: 1...(1 << 16))
    let word = reader.string("prompt_tuning_init", default: "RANDOM", oneOf: ["RANDOM", "TEXT", "SAMPLE_VOCAB"])
    if word == "TEXT" {
      initialization = .text(reader.string("prompt_tuning_init_text"))
    } else {
      initialization = word == "SAMPLE_VOCAB" ? .vocabulary : .random
      if reader.optionalString("prompt_tuning_init_text") != nil {
        reader.problem("prompt_tuning_init_text", "goes with prompt_tuning_init \"TEXT\" only (must be null)")
      }
    }
  }

  /// The settings of saved virtual tokens: the file holds the values, however they began.
  init(saved reader: ObjectReader) {
    numVirtualTokens = reader.int("num_virtual_tokens", in: 1...(1 << 16))
    initialization = .random
    for key in ["prompt_tuning_init", "prompt_tuning_init_text", "tokenizer_name_or_path", "tokenizer_kwargs"] { reader.ignore(key) }
  }

  package var resolved: JSONObject {
    var object: JSONObject = ["peft_type": JSONValue(Self.peftType), "num_virtual_tokens": JSONValue(numVirtualTokens)]
    switch initialization {
    case .random: object["prompt_tuning_init"] = "RANDOM"
    case .vocabulary: object["prompt_tuning_init"] = "SAMPLE_VOCAB"
    case .text(let text):
      object["prompt_tuning_init"] = "TEXT"
      object["prompt_tuning_init_text"] = JSONValue(text)
    }
    return object
  }

  func saved(_ model: FineTunedModel) -> JSONObject {
    let shape = model.model.shape
    return [
      "peft_type": JSONValue(Self.peftType), "num_virtual_tokens": JSONValue(numVirtualTokens),
      // PEFT wants a tokenizer where it reads TEXT, though it has the values.
      "prompt_tuning_init": "RANDOM", "num_attention_heads": JSONValue(shape.heads.query), "num_layers": JSONValue(shape.numHiddenLayers),
      "num_transformer_submodules": 1, "token_dim": JSONValue(shape.hiddenSize),
    ]
  }
}
