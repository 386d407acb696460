import FileFormats

/// Families that people have and that cannot be computed here: what they need that no part has, and the family that comes nearest.
enum UnsupportedFamilies {
  private static let experts = "a mixture of experts"
  private static let deltaNet = "layers of gated delta rule"
  private static let latent = "attention over compressed keys and values, and a mixture of experts"
  private static let stateSpace = "layers of a state-space model"
  private static let encoderDecoder = "an encoder beside the decoder"

  private static let known: [String: (missing: String, nearest: String?)] = [
    "mixtral": (experts, "mistral"), "qwen2_moe": (experts, "qwen2"), "qwen3_moe": (experts, "qwen3"), "olmoe": (experts, "olmo2"),
    "granitemoe": (experts, "granite"), "phimoe": (experts, "phi3"),
    "gpt_oss": ("a mixture of experts, and sinks in its attention", "qwen3"),
    "llama4": (experts, "llama"), "llama4_text": (experts, "llama"), "dbrx": (experts, "llama"), "glm4_moe": (experts, "llama"),
    "granitemoehybrid": ("\(stateSpace), and \(experts)", "granite"), "qwen3_next": ("\(deltaNet), and \(experts)", "qwen3"),
    "qwen3_5": (deltaNet, "qwen3"), "qwen3_5_text": (deltaNet, "qwen3"), "qwen3_5_moe": ("\(deltaNet), and \(experts)", "qwen3"),
    "deepseek_v2": (latent, "llama"), "deepseek_v3": (latent, "llama"), "kimi_k2": (latent, "llama"),
    "gemma3n": ("embeddings per layer, and shared keys and values", "gemma3_text"),
    "gemma3n_text": ("embeddings per layer, and shared keys and values", "gemma3_text"),
    "gemma4": ("embeddings per layer, and shared keys and values", "gemma3_text"),
    "gemma4_text": ("embeddings per layer, and shared keys and values", "gemma3_text"),
    "lfm2": ("short convolutions", "llama"), "falcon_h1": (stateSpace, "llama"), "mamba": (stateSpace, nil), "mamba2": (stateSpace, nil),
    "bamba": (stateSpace, "llama"), "jamba": (stateSpace, "llama"), "nemotron_h": (stateSpace, "llama"), "rwkv": (stateSpace, nil),
    "olmo": ("norms without weights, and clipped projections", "olmo2"), "cohere": ("norms without a bias, and scaled logits", "llama"),
    "cohere2": ("norms without a bias, and scaled logits", "llama"), "falcon": ("one projection with fewer keys than queries", "gpt_neox"),
    "gptj": ("rotation of neighbouring channels", "gpt_neox"), "gpt_neo": ("attention to neighbours in every second layer", "gpt2"),
    "mpt": ("positions as a bias of the scores (ALiBi)", "gpt2"), "stablelm": ("layer norms in a rotary block", "phi"),
    "gpt_bigcode": ("one key and value for all heads in a fused projection", "starcoder2"),
    "glm": ("rotation of neighbouring channels", "llama"),
    "glm4": ("rotation of neighbouring channels", "llama"), "exaone4": ("layers without rotation among norms after", "olmo2"),
    "t5": (encoderDecoder, nil), "bart": (encoderDecoder, "opt"), "mt5": (encoderDecoder, nil), "whisper": (encoderDecoder, nil),
    "distilbert": ("an encoder's task, which is not trained here", nil),
    "modernbert": ("an encoder's task, which is not trained here", nil),
    "deberta-v2": ("an encoder's task, which is not trained here", nil),
    "llava": ("a vision part", "llama"), "qwen2_vl": ("a vision part, and positions in three dimensions", "qwen2"),
    "qwen2_5_vl": ("a vision part, and positions in three dimensions", "qwen2"),
    "qwen3_vl": ("a vision part, and positions in three dimensions", "qwen3"),
  ]

  /// What to say about a `model_type` that no family has.
  static func problem(_ modelType: String, supported: [String]) -> String {
    let choice = "must be one of \(supported.joined(separator: ", "))"
    if let (missing, nearest) = known[modelType] {
      let near = nearest.map { "; the nearest supported family is \($0)" } ?? ""
      return "found \(quoted(modelType)), which needs \(missing), and that is not supported\(near) (\(choice))"
    }
    let near = nearest(to: modelType, among: supported).map { ", did you mean \($0)?" } ?? ""
    return "found \(quoted(modelType))\(near) (\(choice))"
  }
}
