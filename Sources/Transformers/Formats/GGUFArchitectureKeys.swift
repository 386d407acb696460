import FileFormats

/// The metadata keys of a GGUF file that belong to its architecture (`llama.*`, `qwen2.*`): which are read, and which may be left alone.
///
/// A key that is not listed may change what the model computes, so it is an error. Source: gguf-py `constants.py`, class `Keys`.
enum GGUFArchitectureKeys {
  /// Keys that ``GGUFConfiguration`` reads of every architecture.
  private static let read: Set<String> = [
    "context_length", "embedding_length", "block_count", "feed_forward_length", "attention.head_count", "attention.head_count_kv",
    "attention.key_length", "attention.value_length", "attention.layer_norm_rms_epsilon", "rope.dimension_count", "rope.freq_base",
    "rope.scaling.type", "rope.scaling.factor", "rope.scale_linear", "rope.scaling.attn_factor", "rope.scaling.original_context_length",
    "rope.scaling.yarn_log_multiplier", "rope.scaling.yarn_ext_factor", "rope.scaling.yarn_attn_factor", "rope.scaling.yarn_beta_fast",
    "rope.scaling.yarn_beta_slow",
  ]

  /// Keys that change nothing, whatever they say: the rows are counted, q and k lie as the architecture says, the epsilon is that of norms the
  /// architecture does not have, and pooling comes after what is computed here.
  private static let harmless: Set<String> = [
    "vocab_size", "tensor_data_layout", "attention.layer_norm_epsilon", "pooling_type",
  ]

  /// Keys that change nothing as long as they have one of these values.
  private static let off: [String: [GGUFValue]] = [
    "attention.causal": [.bool(true)], "attention.scale": [.double(0)], "attention.clamp_kqv": [.double(0)],
    "attention.max_alibi_bias": [.double(0)], "attn_logit_softcapping": [.double(0)], "final_logit_softcapping": [.double(0)],
    "logit_scale": [.double(0), .double(1)], "residual_scale": [.double(0), .double(1)], "embedding_scale": [.double(0), .double(1)],
    "rope.scaling.finetuned": [.bool(true), .bool(false)], "attention.sliding_window": [.integer(0)],
    "use_parallel_residual": [.bool(false)], "expert_count": [.integer(0)],
    "expert_used_count": [.integer(0)], "expert_shared_count": [.integer(0)], "leading_dense_block_count": [.integer(0)],
    "nextn_predict_layers": [.integer(0)],
  ]

  /// Refuses all keys at once that are not understood.
  static func check(_ metadata: GGUFMetadata, _ architecture: GGUFArchitecture) throws(Diagnostic) {
    let prefix = architecture.name + "."
    var problems: [Diagnostic.Problem] = []
    for key in metadata.keys where key.hasPrefix(prefix) {
      let name = String(key.dropFirst(prefix.count))
      guard !read.contains(name), !architecture.keys.contains(name), !harmless.contains(name), let value = metadata[key] else { continue }
      let allowed = off[name]
      if allowed?.contains(value) ?? false { continue }
      let rule = allowed.map { "must be \($0.map(\.summary).joined(separator: " or "))" } ?? "the key is not known here"
      problems.append(
        .init(
          file: metadata.file, place: key,
          message: "found \(value.summary) (\(rule)): it may change what the model computes, which is not supported"))
    }
    if !problems.isEmpty { throw Diagnostic(.rejected, problems) }
  }
}
