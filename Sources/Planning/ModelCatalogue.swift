import FileFormats
import Transformers

/// Dimensions of well-known models, so that a plan needs no file. The counts that follow from them are tested against the makers' own code.
package enum ModelCatalogue {
  /// The blueprint of a name, in any case; nil if there is none.
  package static func blueprint(_ name: String) throws(Diagnostic) -> ModelBlueprint? {
    guard let entry = entries.first(where: { $0.name == name.lowercased() }) else { return nil }
    return try ModelBlueprint(JSONValue(entry.config), name: entry.name)
  }

  /// All names, family by family.
  package static var names: [String] { entries.map(\.name) }

  /// Every entry as a Hugging Face config.json.
  package static let entries: [(name: String, config: JSONObject)] = gpt2 + llama + mistral + qwen + gemma + others

  /// d, layers, heads, key heads, head size, inner size, vocabulary, positions, tied.
  private static func llamaLike(
    _ name: String, _ type: String, d: Int, _ layers: Int, _ heads: Int, _ keyHeads: Int, head: Int? = nil, _ inner: Int, vocabulary: Int,
    positions: Int, tied: Bool = false
  ) -> (name: String, config: JSONObject) {
    var config = JSONObject()
    config["model_type"] = JSONValue(type)
    config["hidden_size"] = JSONValue(d)
    config["num_hidden_layers"] = JSONValue(layers)
    config["num_attention_heads"] = JSONValue(heads)
    config["num_key_value_heads"] = JSONValue(keyHeads)
    config["head_dim"] = JSONValue(head ?? d / heads)
    config["intermediate_size"] = JSONValue(inner)
    config["vocab_size"] = JSONValue(vocabulary)
    config["max_position_embeddings"] = JSONValue(positions)
    config["rope_theta"] = 10000
    config["tie_word_embeddings"] = JSONValue(tied)
    return (name, config)
  }

  private static let gpt2: [(name: String, config: JSONObject)] = [
    ("gpt2", 768, 12, 12, 1024), ("gpt2-medium", 1024, 24, 16, 1024), ("gpt2-large", 1280, 36, 20, 1024), ("gpt2-xl", 1600, 48, 25, 1024),
    ("gpt3-175b", 12288, 96, 96, 2048),
  ].map { name, d, layers, heads, positions in
    var config = JSONObject()
    config["model_type"] = "gpt2"
    config["n_embd"] = JSONValue(d)
    config["n_layer"] = JSONValue(layers)
    config["n_head"] = JSONValue(heads)
    config["vocab_size"] = 50257
    config["n_positions"] = JSONValue(positions)
    return (name, config)
  }

  private static let llama = [
    llamaLike("llama-1-7b", "llama", d: 4096, 32, 32, 32, 11008, vocabulary: 32000, positions: 2048),
    llamaLike("llama-1-13b", "llama", d: 5120, 40, 40, 40, 13824, vocabulary: 32000, positions: 2048),
    llamaLike("llama-1-65b", "llama", d: 8192, 80, 64, 64, 22016, vocabulary: 32000, positions: 2048),
    llamaLike("llama-2-7b", "llama", d: 4096, 32, 32, 32, 11008, vocabulary: 32000, positions: 4096),
    llamaLike("llama-2-13b", "llama", d: 5120, 40, 40, 40, 13824, vocabulary: 32000, positions: 4096),
    llamaLike("llama-2-70b", "llama", d: 8192, 80, 64, 8, 28672, vocabulary: 32000, positions: 4096),
    llamaLike("llama-3-8b", "llama", d: 4096, 32, 32, 8, 14336, vocabulary: 128_256, positions: 8192),
    llamaLike("llama-3-70b", "llama", d: 8192, 80, 64, 8, 28672, vocabulary: 128_256, positions: 8192),
    llamaLike("llama-3.1-405b", "llama", d: 16384, 126, 128, 8, 53248, vocabulary: 128_256, positions: 131_072),
    llamaLike("llama-3.2-1b", "llama", d: 2048, 16, 32, 8, 8192, vocabulary: 128_256, positions: 131_072, tied: true),
    llamaLike("llama-3.2-3b", "llama", d: 3072, 28, 24, 8, 8192, vocabulary: 128_256, positions: 131_072, tied: true),
    llamaLike("tinyllama-1.1b", "llama", d: 2048, 22, 32, 4, 5632, vocabulary: 32000, positions: 2048),
    llamaLike("smollm2-135m", "llama", d: 576, 30, 9, 3, 1536, vocabulary: 49152, positions: 8192, tied: true),
    llamaLike("smollm2-360m", "llama", d: 960, 32, 15, 5, 2560, vocabulary: 49152, positions: 8192, tied: true),
    llamaLike("smollm2-1.7b", "llama", d: 2048, 24, 32, 32, 8192, vocabulary: 49152, positions: 8192, tied: true),
  ]

  private static let mistral = [
    llamaLike("mistral-7b-v0.1", "mistral", d: 4096, 32, 32, 8, 14336, vocabulary: 32000, positions: 32768),
    llamaLike("mistral-7b-v0.3", "mistral", d: 4096, 32, 32, 8, 14336, vocabulary: 32768, positions: 32768),
    llamaLike("mistral-nemo-12b", "mistral", d: 5120, 40, 32, 8, head: 128, 14336, vocabulary: 131_072, positions: 131_072),
    llamaLike("mistral-small-22b", "mistral", d: 6144, 56, 48, 8, 16384, vocabulary: 32768, positions: 32768),
  ]

  private static let qwen = [
    llamaLike("qwen2.5-0.5b", "qwen2", d: 896, 24, 14, 2, 4864, vocabulary: 151_936, positions: 32768, tied: true),
    llamaLike("qwen2.5-1.5b", "qwen2", d: 1536, 28, 12, 2, 8960, vocabulary: 151_936, positions: 32768, tied: true),
    llamaLike("qwen2.5-3b", "qwen2", d: 2048, 36, 16, 2, 11008, vocabulary: 151_936, positions: 32768, tied: true),
    llamaLike("qwen2.5-7b", "qwen2", d: 3584, 28, 28, 4, 18944, vocabulary: 152_064, positions: 32768),
    llamaLike("qwen2.5-14b", "qwen2", d: 5120, 48, 40, 8, 13824, vocabulary: 152_064, positions: 32768),
    llamaLike("qwen2.5-32b", "qwen2", d: 5120, 64, 40, 8, 27648, vocabulary: 152_064, positions: 32768),
    llamaLike("qwen2.5-72b", "qwen2", d: 8192, 80, 64, 8, 29568, vocabulary: 152_064, positions: 32768),
    llamaLike("qwen3-0.6b", "qwen3", d: 1024, 28, 16, 8, head: 128, 3072, vocabulary: 151_936, positions: 40960, tied: true),
    llamaLike("qwen3-1.7b", "qwen3", d: 2048, 28, 16, 8, head: 128, 6144, vocabulary: 151_936, positions: 40960, tied: true),
    llamaLike("qwen3-4b", "qwen3", d: 2560, 36, 32, 8, head: 128, 9728, vocabulary: 151_936, positions: 40960, tied: true),
    llamaLike("qwen3-8b", "qwen3", d: 4096, 36, 32, 8, head: 128, 12288, vocabulary: 151_936, positions: 40960),
    llamaLike("qwen3-14b", "qwen3", d: 5120, 40, 40, 8, head: 128, 17408, vocabulary: 151_936, positions: 40960),
    llamaLike("qwen3-32b", "qwen3", d: 5120, 64, 64, 8, head: 128, 25600, vocabulary: 151_936, positions: 40960),
  ]

  private static let gemma = [
    llamaLike("gemma-2b", "gemma", d: 2048, 18, 8, 1, head: 256, 16384, vocabulary: 256_000, positions: 8192, tied: true),
    llamaLike("gemma-7b", "gemma", d: 3072, 28, 16, 16, head: 256, 24576, vocabulary: 256_000, positions: 8192, tied: true),
    llamaLike("gemma-2-2b", "gemma2", d: 2304, 26, 8, 4, head: 256, 9216, vocabulary: 256_000, positions: 8192, tied: true),
    llamaLike("gemma-2-9b", "gemma2", d: 3584, 42, 16, 8, head: 256, 14336, vocabulary: 256_000, positions: 8192, tied: true),
    llamaLike("gemma-2-27b", "gemma2", d: 4608, 46, 32, 16, head: 128, 36864, vocabulary: 256_000, positions: 8192, tied: true),
    llamaLike("gemma-3-270m", "gemma3_text", d: 640, 18, 4, 1, head: 256, 2048, vocabulary: 262_144, positions: 32768, tied: true),
    llamaLike("gemma-3-1b", "gemma3_text", d: 1152, 26, 4, 1, head: 256, 6912, vocabulary: 262_144, positions: 32768, tied: true),
  ]

  private static let others = [
    llamaLike("phi-2", "phi", d: 2560, 32, 32, 32, 10240, vocabulary: 51200, positions: 2048),
    llamaLike("phi-3-mini", "phi3", d: 3072, 32, 32, 32, 8192, vocabulary: 32064, positions: 4096),
    llamaLike("phi-4-mini", "phi3", d: 3072, 32, 24, 8, 8192, vocabulary: 200_064, positions: 131_072, tied: true),
    llamaLike("smollm3-3b", "smollm3", d: 2048, 36, 16, 4, 11008, vocabulary: 128_256, positions: 65536, tied: true),
    llamaLike("olmo-2-1b", "olmo2", d: 2048, 16, 16, 16, 8192, vocabulary: 100_352, positions: 4096),
    llamaLike("olmo-2-7b", "olmo2", d: 4096, 32, 32, 32, 11008, vocabulary: 100_352, positions: 4096),
    llamaLike("olmo-3-7b", "olmo3", d: 4096, 32, 32, 32, 11008, vocabulary: 100_278, positions: 65536),
    llamaLike("granite-3.3-2b", "granite", d: 2048, 40, 32, 8, 8192, vocabulary: 49159, positions: 131_072, tied: true),
    llamaLike("starcoder2-3b", "starcoder2", d: 3072, 30, 24, 2, 12288, vocabulary: 49152, positions: 16384, tied: true),
    llamaLike("pythia-70m", "gpt_neox", d: 512, 6, 8, 8, 2048, vocabulary: 50304, positions: 2048),
    llamaLike("pythia-410m", "gpt_neox", d: 1024, 24, 16, 16, 4096, vocabulary: 50304, positions: 2048),
    llamaLike("pythia-1.4b", "gpt_neox", d: 2048, 24, 16, 16, 8192, vocabulary: 50304, positions: 2048),
    llamaLike("opt-125m", "opt", d: 768, 12, 12, 12, 3072, vocabulary: 50272, positions: 2048, tied: true),
    llamaLike("opt-1.3b", "opt", d: 2048, 24, 32, 32, 8192, vocabulary: 50272, positions: 2048, tied: true),
    llamaLike("opt-6.7b", "opt", d: 4096, 32, 32, 32, 16384, vocabulary: 50272, positions: 2048, tied: true),
    llamaLike("bloom-560m", "bloom", d: 1024, 24, 16, 16, 4096, vocabulary: 250_880, positions: 2048, tied: true),
    llamaLike("bloom-7b1", "bloom", d: 4096, 30, 32, 32, 16384, vocabulary: 250_880, positions: 2048, tied: true),
    llamaLike("bert-base-cased", "bert", d: 768, 12, 12, 12, 3072, vocabulary: 28996, positions: 512, tied: true),
    llamaLike("bert-base-uncased", "bert", d: 768, 12, 12, 12, 3072, vocabulary: 30522, positions: 512, tied: true),
    llamaLike("bert-large-uncased", "bert", d: 1024, 24, 16, 16, 4096, vocabulary: 30522, positions: 512, tied: true),
    llamaLike("roberta-base", "roberta", d: 768, 12, 12, 12, 3072, vocabulary: 50265, positions: 514, tied: true),
    llamaLike("roberta-large", "roberta", d: 1024, 24, 16, 16, 4096, vocabulary: 50265, positions: 514, tied: true),
  ]
}
