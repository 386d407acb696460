/// What a tensor of a GGUF file is to llama.cpp when it chooses types, told from its name.
enum TensorRole {
  case output, embedding
  /// Values, or what they are fused or compressed with: counted together.
  case values
  case keys, attentionOutput, feedForwardDown
  case other

  init(_ name: String) {
    switch name {
    case "output.weight": self = .output
    case "token_embd.weight", "per_layer_token_embd.weight": self = .embedding
    case _ where ["attn_qkv.weight", "attn_kv_b.weight", "attn_v.weight"].contains(where: name.contains): self = .values
    case _ where name.contains("attn_k.weight"): self = .keys
    case _ where name.contains("attn_q.weight"): self = .other
    case _ where name.contains("attn_output.weight"): self = .attentionOutput
    case _ where name.contains("ffn_up") || name.contains("ffn_gate"): self = .other
    case _ where name.contains("ffn_down"): self = .feedForwardDown
    default: self = .other
    }
  }

  /// Whether a tensor may have another type than f32: matrices of weights, but for those that are small or delicate.
  static func isQuantizable(_ name: String, shape: [Int]) -> Bool {
    // A row of one element, or one row, is a vector to ggml, which does not count trailing axes of size 1.
    guard shape.dropLast().contains(where: { $0 > 1 }), name.hasSuffix("weight") else { return false }
    return !(exceptions.contains(name) || exceptionParts.contains(where: name.contains))
  }

  /// Positions and token types of BERT and GPT-2.
  private static let exceptions: Set = ["position_embd.weight", "token_types.weight"]

  /// Norms, routers of experts, convolutions, relative positions, and what Gemma 3n keeps.
  private static let exceptionParts = [
    "_norm.weight", "ffn_gate_inp.weight", "altup", "laurel", "per_layer_model_proj", "ssm_conv1d", "shortconv.conv.weight",
    "attn_rel_b.weight", ".position_embd", ".patch_embd",
  ]
}
