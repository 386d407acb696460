/// The gradients of attention. Scores are computed again from log_sum_exp, once by blocks that own queries, for dq, and once by blocks that
/// own keys, for dk and dv: every sum then has one owner and a fixed order.
#include "attention.h"

/// What every row's gradient of scores is corrected by: delta = dout . out, for each head of each query; a warp each.
template <typename real> static int dot_outputs(real *delta, const real *dout, const real *out, int64_t rows, int D) {
  return pt_each_row(rows, [=] __device__(int64_t n, int lane) {
    real sum = 0;
    for (int d = lane; d < D; d += PT_WARP) sum += dout[n * D + d] * out[n * D + d];
    sum = pt_warp_sum(sum);
    if (lane == 0) delta[n] = sum;
  });
}

/// With S = scale * Q K^T, P = exp(S - log_sum_exp) and dS = P * (dO V^T - delta) * scale: dQ = dS K. One block is a tile of queries of one
/// head.
template <typename real, int TILE, int CHUNKS>
__global__ void __launch_bounds__(PT_SIDE *PT_SIDE)
    attention_dq_kernel(real *dq, int64_t lddq, const real *dout, const real *log_sum_exp, const real *delta, attention_view<real> view,
                        const attention_tile *tiles) {
  constexpr int R = TILE / PT_SIDE;
  PT_DYNAMIC_SHARED(real, shared);
  int D = view.head_dim, x = threadIdx.x, y = threadIdx.y, ldw = padded(TILE), size = TILE * padded(D);
  real *queries = shared, *douts = queries + size, *keys = douts + size, *values = keys + size, *dscores = values + size;
  attention_tile tile = tiles[blockIdx.x];
  if (tile.sequence == PT_NO_SEQUENCE) return;
  int64_t H = view.heads, head = blockIdx.y, kv_head = head / (H / view.kv_heads), i0 = tile.first;
  int64_t begin = view.query_begin[tile.sequence], row = begin + i0, count = pt_min(TILE, view.query_begin[tile.sequence + 1] - row);
  load_tile<TILE>(queries, view.q + row * view.ldq + head * D, view.ldq, count, D);
  load_tile<TILE>(douts, dout + (row * H + head) * D, H * D, count, D);

  real normalizer[R], correction[R], sums[R][CHUNKS];
#pragma unroll
  for (int r = 0; r < R; r++) {
    int64_t i = y + r * PT_SIDE;
    normalizer[r] = i < count ? log_sum_exp[(row + i) * H + head] : (real)0;
    correction[r] = i < count ? delta[(row + i) * H + head] : (real)0;
#pragma unroll
    for (int k = 0; k < CHUNKS; k++) sums[r][k] = 0;
  }
  for (int part = view.prefix_length > 0 ? 0 : 1; part < 2; part++) {
    attention_segment<real> segment = segment_of(view, part == 0, tile.sequence, kv_head);
    int64_t limit = segment.visible(i0 + count - 1);
    for (int64_t j0 = segment.hidden(i0); j0 < limit; j0 += TILE) {
      int rows = (int)pt_min(TILE, limit - j0);
      __syncthreads();
      load_tile<TILE>(keys, segment.key + j0 * segment.ld, segment.ld, rows, D);
      load_tile<TILE>(values, segment.value + j0 * segment.ld, segment.ld, rows, D);
      __syncthreads();
      real scores[R][R], dweights[R][R];
      multiply_rows<TILE>(scores, queries, keys, D);
      multiply_rows<TILE>(dweights, douts, values, D);
#pragma unroll
      for (int r = 0; r < R; r++) {
        int64_t i = y + r * PT_SIDE, hidden = segment.hidden(i0 + i) - j0, seen = i < count ? segment.visible(i0 + i) - j0 : 0;
#pragma unroll
        for (int c = 0; c < R; c++) {
          int j = x + c * PT_SIDE;
          bool is_seen = j >= hidden && j < seen;
          real score = capped(scores[r][c] * view.scale, view.soft_cap);
          real weight = is_seen ? exp(score - normalizer[r]) : (real)0;
          dscores[i * ldw + j] =
              is_seen ? weight * (dweights[r][c] - correction[r]) * view.scale * capped_slope(score, view.soft_cap) : (real)0;
        }
      }
      __syncthreads();
      add_weighted_rows<TILE, CHUNKS>(sums, dscores, keys, rows, D);
    }
  }
#pragma unroll
  for (int r = 0; r < R; r++) {
    int64_t i = y + r * PT_SIDE;
    if (i >= count) continue;
#pragma unroll
    for (int k = 0; k < CHUNKS; k++) {
      int d = x + k * PT_SIDE;
      if (d < D) dq[(row + i) * lddq + head * D + d] = sums[r][k];
    }
  }
}

/// Where the gradients of keys and values go: those of a sequence's own rows, and one part per sequence of the prefix's.
template <typename real> struct key_gradients {
  real *const *dkeys, *const *dvalues;  // NULL, or NULL for a sequence, where not wanted
  int64_t ld;
  real *prefix_key_parts, *prefix_value_parts;  // [sequences, prefix_length, kv_heads * D]
};

/// dV = P^T dO and dK = dS^T Q, summed over the heads that share the keys and over the queries, in order. One block is a tile of keys of
/// one key head of one sequence; here the rows of a tile of scores are keys and its columns queries.
template <typename real, int TILE, int CHUNKS>
__global__ void __launch_bounds__(PT_SIDE *PT_SIDE)
    attention_dkv_kernel(key_gradients<real> gradients, const real *dout, const real *log_sum_exp, const real *delta,
                         attention_view<real> view, const attention_tile *tiles) {
  constexpr int R = TILE / PT_SIDE;
  PT_DYNAMIC_SHARED(real, shared);
  int D = view.head_dim, x = threadIdx.x, y = threadIdx.y, ldw = padded(TILE), size = TILE * padded(D);
  real *queries = shared, *douts = queries + size, *keys = douts + size, *values = keys + size;
  real *weights = values + size, *dscores = weights + TILE * ldw;
  attention_tile tile = tiles[blockIdx.x];
  if (tile.sequence == PT_NO_SEQUENCE) return;
  int64_t H = view.heads, kv_head = blockIdx.y, group = H / view.kv_heads, j0 = tile.first;
  attention_segment<real> segment = segment_of(view, tile.is_prefix, tile.sequence, kv_head);
  int64_t count = pt_min(TILE, segment.length - j0);
  int64_t begin = view.query_begin[tile.sequence], length = view.query_begin[tile.sequence + 1] - begin;
  load_tile<TILE>(keys, segment.key + j0 * segment.ld, segment.ld, count, D);
  load_tile<TILE>(values, segment.value + j0 * segment.ld, segment.ld, count, D);

  real dkey[R][CHUNKS], dvalue[R][CHUNKS];
#pragma unroll
  for (int r = 0; r < R; r++) {
#pragma unroll
    for (int k = 0; k < CHUNKS; k++) dkey[r][k] = dvalue[r][k] = 0;
  }
  // The first query that sees key j0; earlier ones see none of this tile.
  int64_t first = j0 < segment.first_limit ? 0 : j0 - segment.first_limit + 1;
  // Behind the last query that sees the last key; later ones see none of it any more.
  int64_t end = pt_min(length, j0 + count - segment.first_start);
  for (int64_t head = kv_head * group; head < (kv_head + 1) * group; head++) {
    for (int64_t i0 = first / TILE * TILE; i0 < end; i0 += TILE) {
      int64_t row = begin + i0;
      int rows = (int)pt_min(TILE, length - i0);
      __syncthreads();
      load_tile<TILE>(queries, view.q + row * view.ldq + head * D, view.ldq, rows, D);
      load_tile<TILE>(douts, dout + (row * H + head) * D, H * D, rows, D);
      __syncthreads();
      real scores[R][R], dweights[R][R];
      multiply_rows<TILE>(scores, keys, queries, D);
      multiply_rows<TILE>(dweights, values, douts, D);
#pragma unroll
      for (int c = 0; c < R; c++) {
        int i = x + c * PT_SIDE;
        int64_t hidden = segment.hidden(i0 + i) - j0, seen = i < rows ? segment.visible(i0 + i) - j0 : 0;
        real normalizer = i < rows ? log_sum_exp[(row + i) * H + head] : (real)0;
        real correction = i < rows ? delta[(row + i) * H + head] : (real)0;
#pragma unroll
        for (int r = 0; r < R; r++) {
          int j = y + r * PT_SIDE;
          bool is_seen = j >= hidden && j < seen;
          real score = capped(scores[r][c] * view.scale, view.soft_cap);
          real weight = is_seen ? exp(score - normalizer) : (real)0;
          weights[j * ldw + i] = weight;
          dscores[j * ldw + i] = is_seen ? weight * (dweights[r][c] - correction) * view.scale * capped_slope(score, view.soft_cap) : (real)0;
        }
      }
      __syncthreads();
      add_weighted_rows<TILE, CHUNKS>(dvalue, weights, douts, rows, D);
      add_weighted_rows<TILE, CHUNKS>(dkey, dscores, queries, rows, D);
    }
  }
  real *dkeys, *dvalues;
  int64_t ld = gradients.ld;
  if (tile.is_prefix) {
    ld = view.kv_heads * D;
    int64_t offset = tile.sequence * view.prefix_length * ld;
    dkeys = gradients.prefix_key_parts + offset;
    dvalues = gradients.prefix_value_parts + offset;
  } else {
    dkeys = gradients.dkeys ? gradients.dkeys[tile.sequence] : nullptr;
    dvalues = gradients.dvalues ? gradients.dvalues[tile.sequence] : nullptr;
  }
#pragma unroll
  for (int r = 0; r < R; r++) {
    int64_t j = y + r * PT_SIDE;
    if (j >= count) continue;
#pragma unroll
    for (int k = 0; k < CHUNKS; k++) {
      int d = x + k * PT_SIDE;
      if (d >= D) continue;
      int64_t element = (j0 + j) * ld + kv_head * D + d;
      if (dkeys) dkeys[element] = dkey[r][k];
      if (dvalues) dvalues[element] = dvalue[r][k];
    }
  }
}

/// Adds the parts of all sequences, in order.
template <typename real> static int add_parts(void *target_, int64_t ldt, const real *parts, const pt_attention *args) {
  real *target = (real *)target_;
  if (!target) return PT_OK;
  int64_t C = args->kv_heads * args->head_dim, P = args->prefix_length, sequences = args->sequences;
  return pt_each_in_rows(P, C, [=] __device__(int64_t p, int64_t c) {
    real sum = target[p * ldt + c];
    for (int64_t s = 0; s < sequences; s++) sum += parts[(s * P + p) * C + c];
    target[p * ldt + c] = sum;
  });
}

/// The tiles of all keys, and of the prefix for every sequence where its gradient is wanted.
static std::vector<attention_tile> key_tiles(const pt_attention *args, int tile, bool own, bool prefix) {
  std::vector<attention_tile> tiles;
  int64_t rows = 0;
  for (int64_t s = 0; s < args->sequences; s++) {
    for (int64_t j = 0; prefix && j < args->prefix_length; j += tile) tiles.push_back({(int32_t)s, (int32_t)j, 1});
    for (int64_t j = 0; own && j < args->key_length[s]; j += tile) tiles.push_back({(int32_t)s, (int32_t)j, 0});
    if (own) rows += args->key_length[s];
  }
  fill_up(tiles, prefix ? args->sequences * pt_ceil_div(args->prefix_length, tile) : 0, rows, args->sequences, tile);
  return tiles;
}

template <typename real, int TILE, int CHUNKS>
static int backward(const pt_attention_gradients *wanted, const void *dout_, const void *out, const void *log_sum_exp_,
                    const pt_attention *args) {
  const real *dout = (const real *)dout_, *log_sum_exp = (const real *)log_sum_exp_;
  int64_t D = args->head_dim, H = args->heads, rows = args->query_begin[args->sequences];
  bool prefix = args->prefix_length > 0 && (wanted->dprefix_key || wanted->dprefix_value);
  std::vector<attention_tile> queries = query_tiles(args, TILE), keys = key_tiles(args, TILE, wanted->dkeys || wanted->dvalues, prefix);
  size_t part = prefix ? (size_t)(args->sequences * args->prefix_length * args->kv_heads * D) : 0;
  real *delta;
  PT_TRY(pt_scratch(PT_SCRATCH_PARTS, (size_t)(rows * H) + 2 * part, &delta));

  attention_view<real> view;
  key_gradients<real> gradients = {nullptr, nullptr, wanted->lddkv, delta + rows * H, delta + rows * H + part};
  const attention_tile *device_queries, *device_keys;
  attention_upload upload;
  upload.add(args, &view);
  upload.add(queries.data(), (int64_t)queries.size(), &device_queries);
  upload.add(keys.data(), (int64_t)keys.size(), &device_keys);
  const real *const *dkeys = nullptr, *const *dvalues = nullptr;
  if (wanted->dkeys) upload.add((const real *const *)wanted->dkeys, args->sequences, &dkeys);
  if (wanted->dvalues) upload.add((const real *const *)wanted->dvalues, args->sequences, &dvalues);
  PT_TRY(upload.run());
  gradients.dkeys = (real *const *)dkeys;
  gradients.dvalues = (real *const *)dvalues;

  PT_TRY(dot_outputs(delta, dout, (const real *)out, rows * H, (int)D));
  dim3 block(PT_SIDE, PT_SIDE);
  size_t tile_bytes = (size_t)TILE * padded((int)D) * sizeof(real), scores_bytes = (size_t)TILE * padded(TILE) * sizeof(real);
  if (wanted->dq && !queries.empty()) {
    auto kernel = attention_dq_kernel<real, TILE, CHUNKS>;
    size_t bytes = 4 * tile_bytes + scores_bytes;
    PT_TRY(pt_allow_shared(kernel, bytes, "attention_backward", (int)D));
    PT_TRY(pt_record_kernel("attention_dq_kernel", kernel, dim3((unsigned)queries.size(), (unsigned)H), block, bytes, (real *)wanted->dq,
                            wanted->lddq, dout, log_sum_exp, delta, view, device_queries));
  }
  if (keys.empty()) return PT_OK;
  auto kernel = attention_dkv_kernel<real, TILE, CHUNKS>;
  size_t bytes = 4 * tile_bytes + 2 * scores_bytes;
  PT_TRY(pt_allow_shared(kernel, bytes, "attention_backward", (int)D));
  PT_TRY(pt_record_kernel("attention_dkv_kernel", kernel, dim3((unsigned)keys.size(), (unsigned)args->kv_heads), block, bytes, gradients,
                          dout, log_sum_exp, delta, view, device_keys));
  if (!prefix) return PT_OK;
  PT_TRY(add_parts(wanted->dprefix_key, wanted->lddprefix, gradients.prefix_key_parts, args));
  return add_parts(wanted->dprefix_value, wanted->lddprefix, gradients.prefix_value_parts, args);
}

template <typename real>
static int attention_backward(const pt_attention_gradients *wanted, const void *dout, const void *out, const void *log_sum_exp,
                              const pt_attention *args) {
  PT_TRY(pt_check_attention(args));
  PT_SESSION;
  return PT_FOR_HEAD(real, args->head_dim, backward)(wanted, dout, out, log_sum_exp, args);
}
PT_CUDA_OP(attention_backward)
