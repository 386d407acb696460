import Tensors

/// Attention of one layer over its batch: within the batch's own rows, or over a cache where the context has one.
///
/// - Shapes: q `[N, H · D]`, k and v `[N, K · D]` → `[N, H · D]`.
func selfAttention(q: Tensor, k: Tensor, v: Tensor, layer: Int, heads: AttentionHeads, _ context: ForwardContext) -> Tensor {
  let prefix = context.prefix?[layer]
  guard let cache = context.cache else {
    return attention(q: q, k: k, v: v, layout: context.layout, heads: heads, causal: true, prefix: prefix)
  }
  let rows = cache.append(k, v, layer: layer, layout: context.layout)
  return attention(q: q, layout: context.layout, keyValues: rows, heads: heads, prefix: prefix)
}
