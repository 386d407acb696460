#ifndef real
#include "attention.h"
#include "ops.h"

enum { ENOUGH_TILES = 16 };

#define PT_BODY "attention_backward.c"
#include "both_types.h"
#else

#include "attention.h"

// One tile is a key head of one sequence, or a single head where those are few.

typedef struct FN(attention_backward) {
  const pt_attention *args;
  const pt_attention_gradients *gradients;
  const real *dout, *out, *log_sum_exp;
  int64_t heads_per_tile;
  const int64_t *key_begin;             // [sequences + 1] running sums of key_length
  real *dkey_parts, *dvalue_parts;      // [heads, all keys, D] where a tile is less than a key head, else NULL
  real *dprefix_parts;                  // [2, sequences * tiles of one sequence, prefix_length, D], or NULL
} FN(attention_backward);

/// Where a tile sums the gradients of one segment; NULL where they are not wanted.
typedef struct FN(segment_gradient) {
  real *dkey, *dvalue;
  int64_t ld;
} FN(segment_gradient);

PT_INLINE void FN(zero_rows)(real *x, int64_t ld, int64_t N, int64_t C) {
  for (int64_t n = 0; x && n < N; n++) memset(x + n * ld, 0, (size_t)C * sizeof(real));
}

/// Working memory of a tile: two blocks of scores, keys and values transposed.
typedef struct FN(backward_memory) {
  real *weights, *slopes, *key, *value;
  uint32_t *key_words, *q_words, *dout_words;  // where products round their factors: pairs of rows
} FN(backward_memory);

/// A block of queries and what belongs to it.
typedef struct FN(query_block) {
  const real *q, *dout, *log_sum_exp;
  real *dq;
  int64_t first, count;
  real delta[QUERIES];  // sums over dO * O
} FN(query_block);

/// The rows of dX for the keys j0 ... += W^T Y of W [queries, keys] in a block of scores and Y [queries, D].
PT_INLINE void FN(add_across)(const FN(blocks) *blocks, const FN(segment) *segment, const FN(query_block) *block, int64_t j0, int64_t keys,
                              int64_t D, const real *weights, const real *y, int64_t ldy, const uint32_t *words, real *dx, int64_t lddx) {
  dx += j0 * lddx;
  if (!blocks->in_registers) return FN(pt_blas)(true, false, keys, D, block->count, 1, weights, LD, y, ldy, 1, dx, lddx);
  int64_t strip = blocks->units ? FN(LANES) : STRIP;
  for (int64_t j = 0; j < keys; j += strip) {
    // The queries before see none of these keys yet, and those after none any more.
    int64_t some = pt_min(strip, keys - j), i = pt_max(0, j0 + j + 1 - segment->first_limit - block->first);
    int64_t end = pt_min(block->count, j0 + j + some - segment->first_start - block->first);
    if (i >= end) continue;
#if REAL_IS_F32
    if (blocks->units) {
      multiply_words_across(blocks->units, some, i, end, D, weights + j, words, dx + j * lddx, lddx);
      continue;
    }
#endif
    (void)words;
    FN(factors) factors = {.a = weights + i * LD + j, .row = 1, .column = LD, .b = y + i * ldy, .ldb = ldy, .k = end - i};
    FN(strip)(some, D, &factors, 1, 1, dx + j * lddx, lddx);
  }
}

/// What the softmax sees of scores S = cap * tanh(S / cap), and what that leaves of a slope: 1 - tanh^2.
PT_INLINE void FN(cap_with_slopes)(real *scores, real *slopes, int64_t n, real cap) {
  real inverse = 1 / cap;
  VECTORIZE_MATH for (int64_t j = 0; j < n; j++) {
    real t = FN(pt_tanh)(scores[j] * inverse);
    scores[j] = cap * t;
    slopes[j] = 1 - t * t;
  }
}

/// One block of scores S = scale * Q K^T: with P = exp(S - log_sum_exp), dS = P * (dO V^T - delta) * scale; dQ += dS K, dV += P^T dO,
/// dK += dS^T Q. Where scores are capped, the softmax has them as cap * tanh(S / cap), and dS one more factor.
PT_INLINE void FN(backward_block)(const FN(blocks) *blocks, const FN(backward_memory) *memory, const FN(attention_backward) *job,
                                  const FN(segment) *segment, const FN(segment_gradient) *gradient, const FN(query_block) *block,
                                  int64_t j0, int64_t keys) {
  const pt_attention *args = job->args;
  int64_t D = args->head_dim, H = args->heads, ld = segment->ld;
  const real *key = segment->key + j0 * ld, *value = segment->value + j0 * ld;
  real scale = (real)args->scale, cap = (real)args->soft_cap, capped[LD];
  FN(transpose_rows)(blocks, memory->key, key, ld, keys, D);
  FN(transpose_rows)(blocks, memory->value, value, ld, keys, D);
  if (block->dq) FN(pair_rows)(blocks, memory->key_words, key, ld, keys, D);
  for (int64_t i = 0; i < block->count; i += blocks->rows) {
    int64_t rows = pt_min(blocks->rows, block->count - i);
    FN(columns) columns = FN(columns_seen)(segment, block->first + i, rows, j0, keys);
    int64_t some = columns.end - columns.begin, first = columns.begin;
    if (some <= 0) continue;
    real *weights = memory->weights + i * LD, *slopes = memory->slopes + i * LD;
    FN(multiply_transposed)(blocks, rows, some, D, args->scale, block->q + i * args->ldq, args->ldq, key + first * ld, ld,
                            memory->key + first, weights + first);
    FN(multiply_transposed)(blocks, rows, some, D, 1, block->dout + i * H * D, H * D, value + first * ld, ld, memory->value + first,
                            slopes + first);
    for (int64_t r = 0; r < rows; r++) {
      real *weight = weights + r * LD, *slope = slopes + r * LD;
      real normalizer = block->log_sum_exp[(i + r) * H], correction = block->delta[i + r];
      FN(columns) seen = FN(columns_seen)(segment, block->first + i + r, 1, j0, columns.end);
      int64_t hidden = pt_min(columns.end, pt_max(first, FN(hidden)(segment, block->first + i + r) - j0));
      int64_t end = pt_max(hidden, seen.end), from = pt_min(seen.begin, end), whole = FN(whole_vectors)(end);
      // Around the keys seen there may be anything; it is overwritten.
      if (cap > 0) FN(cap_with_slopes)(weight + from, capped + from, whole - from, cap);
      VECTORIZE_MATH for (int64_t j = from; j < whole; j++) {
        weight[j] = FN(pt_exp)(weight[j] - normalizer);
        slope[j] = weight[j] * (slope[j] - correction) * scale;
      }
      if (cap > 0) {
        VECTORIZE_MATH for (int64_t j = from; j < whole; j++) slope[j] *= capped[j];
      }
      for (int64_t j = first; j < hidden; j++) weight[j] = slope[j] = 0;
      for (int64_t j = end; j < FN(whole_vectors)(columns.end); j++) weight[j] = slope[j] = 0;
    }
    if (block->dq)
      FN(add_weighted)(blocks, rows, some, D, slopes + first, key + first * ld, ld, memory->key_words + first / 2 * D,
                       block->dq + i * job->gradients->lddq, job->gradients->lddq);
  }
  if (gradient->dvalue) FN(add_across)(blocks, segment, block, j0, keys, D, memory->weights, block->dout, H * D,
                                          memory->dout_words, gradient->dvalue, gradient->ld);
  if (gradient->dkey) FN(add_across)(blocks, segment, block, j0, keys, D, memory->slopes, block->q, args->ldq,
                                        memory->q_words, gradient->dkey, gradient->ld);
}

/// All query blocks of one head of one sequence, in order.
PT_INLINE void FN(backward_head)(const FN(attention_backward) *job, const FN(segment) *segments, const FN(segment_gradient) *gradients,
                                 int64_t sequence, int64_t head, const FN(backward_memory) *memory) {
  const pt_attention *args = job->args;
  int64_t D = args->head_dim, H = args->heads, begin = args->query_begin[sequence], end = args->query_begin[sequence + 1];
  FN(blocks) blocks = FN(blocks_for)(args, end - begin);
  for (int64_t i0 = 0; begin + i0 < end; i0 += QUERIES) {
    int64_t row = begin + i0;
    const real *out = job->out + (row * H + head) * D;
    FN(query_block) block = {.q = (const real *)args->q + row * args->ldq + head * D, .dout = job->dout + (row * H + head) * D,
                             .log_sum_exp = job->log_sum_exp + row * H + head, .first = i0, .count = pt_min(QUERIES, end - row)};
    for (int64_t i = 0; i < block.count; i++) {
      real sum = 0;
      for (int64_t d = 0; d < D; d++) sum += block.dout[i * H * D + d] * out[i * H * D + d];
      block.delta[i] = sum;
    }
    if (job->gradients->dq) {
      block.dq = (real *)job->gradients->dq + row * job->gradients->lddq + head * D;
      FN(zero_rows)(block.dq, job->gradients->lddq, block.count, D);
    }
    FN(pair_rows)(&blocks, memory->q_words, block.q, args->ldq, block.count, D);
    FN(pair_rows)(&blocks, memory->dout_words, block.dout, H * D, block.count, D);
    for (int part = 0; part < FN(SEGMENTS); part++) {
      int64_t limit = FN(visible)(&segments[part], i0 + block.count - 1);
      for (int64_t j0 = FN(hidden)(&segments[part], i0); j0 < limit; j0 += KEYS)
        FN(backward_block)(&blocks, memory, job, &segments[part], &gradients[part], &block, j0, pt_min(KEYS, limit - j0));
    }
  }
}

PT_HOT static int FN(attention_backward_tile)(void *context, int64_t tile) {
  const FN(attention_backward) *job = context;
  const pt_attention *args = job->args;
  const pt_attention_gradients *wanted = job->gradients;
  int64_t D = args->head_dim, group = args->heads / args->kv_heads, tiles_per_sequence = args->heads / job->heads_per_tile;
  int64_t sequence = tile / tiles_per_sequence, head = tile % tiles_per_sequence * job->heads_per_tile, kv_head = head / group;
  int64_t words = REAL_IS_F32 && args->precision == PT_PRECISION_BF16 ? (PAIRS_OF_KEYS + 2 * PAIRS_OF_QUERIES) * D : 0;
  real *blocks = pt_scratch(PT_SCRATCH_TILE, (size_t)(2 * (QUERIES + D) * LD + words) * sizeof(real));
  if (!blocks) return PT_OUT_OF_MEMORY;
  FN(backward_memory) memory = {.weights = blocks, .slopes = blocks + QUERIES * LD, .key = blocks + 2 * QUERIES * LD,
                                .value = blocks + (2 * QUERIES + D) * LD};
  memory.key_words = (uint32_t *)(memory.value + D * LD);
  memory.q_words = memory.key_words + PAIRS_OF_KEYS * D;
  memory.dout_words = memory.q_words + PAIRS_OF_QUERIES * D;

  FN(segment) segments[FN(SEGMENTS)];
  FN(segment_gradient) gradients[FN(SEGMENTS)] = {{.ld = D}, {.ld = D}};
  FN(segments_of)(segments, args, sequence, kv_head);
  if (job->dprefix_parts) {
    int64_t size = args->prefix_length * D, parts = args->sequences * tiles_per_sequence;
    if (wanted->dprefix_key) gradients[0].dkey = job->dprefix_parts + tile * size;
    if (wanted->dprefix_value) gradients[0].dvalue = job->dprefix_parts + (parts + tile) * size;
  }
  if (job->heads_per_tile == group) {
    gradients[1].ld = wanted->lddkv;
    if (wanted->dkeys && wanted->dkeys[sequence]) gradients[1].dkey = (real *)wanted->dkeys[sequence] + kv_head * D;
    if (wanted->dvalues && wanted->dvalues[sequence]) gradients[1].dvalue = (real *)wanted->dvalues[sequence] + kv_head * D;
  } else {
    int64_t first = (head * job->key_begin[args->sequences] + job->key_begin[sequence]) * D;
    if (job->dkey_parts) gradients[1].dkey = job->dkey_parts + first;
    if (job->dvalue_parts) gradients[1].dvalue = job->dvalue_parts + first;
  }
  for (int part = 0; part < FN(SEGMENTS); part++) {
    FN(zero_rows)(gradients[part].dkey, gradients[part].ld, segments[part].length, D);
    FN(zero_rows)(gradients[part].dvalue, gradients[part].ld, segments[part].length, D);
  }
  for (int64_t i = 0; i < job->heads_per_tile; i++)
    FN(backward_head)(job, segments, gradients, sequence, head + i, &memory);
  return PT_OK;
}

/// Sums the parts of the heads of one key head of one sequence, in order.
static int FN(sum_heads_tile)(void *context, int64_t tile) {
  const FN(attention_backward) *job = context;
  const pt_attention *args = job->args;
  const pt_attention_gradients *wanted = job->gradients;
  int64_t D = args->head_dim, group = args->heads / args->kv_heads, sequence = tile / args->kv_heads, kv_head = tile % args->kv_heads;
  int64_t all_keys = job->key_begin[args->sequences];
  for (int which = 0; which < 2; which++) {
    const real *parts = which == 0 ? job->dkey_parts : job->dvalue_parts;
    void *const *outputs = which == 0 ? wanted->dkeys : wanted->dvalues;
    if (!parts || !outputs[sequence]) continue;
    for (int64_t j = 0; j < args->key_length[sequence]; j++) {
      real *target = (real *)outputs[sequence] + j * wanted->lddkv + kv_head * D;
      for (int64_t d = 0; d < D; d++) target[d] = 0;
      for (int64_t i = 0; i < group; i++) {
        const real *part = parts + ((kv_head * group + i) * all_keys + job->key_begin[sequence] + j) * D;
        for (int64_t d = 0; d < D; d++) target[d] += part[d];
      }
    }
  }
  return PT_OK;
}

/// Adds the parts of all sequences, in order, to the gradient of one prefix row.
static int FN(sum_prefix_tile)(void *context, int64_t tile) {
  const FN(attention_backward) *job = context;
  const pt_attention *args = job->args;
  int64_t D = args->head_dim, tiles_per_sequence = args->heads / job->heads_per_tile, group = args->heads / args->kv_heads;
  int64_t parts = args->sequences * tiles_per_sequence;
  for (int which = 0; which < 2; which++) {
    real *target = which == 0 ? job->gradients->dprefix_key : job->gradients->dprefix_value;
    if (!target) continue;
    for (int64_t part = 0; part < parts; part++) {
      int64_t kv_head = part % tiles_per_sequence * job->heads_per_tile / group;
      const real *source = job->dprefix_parts + ((which * parts + part) * args->prefix_length + tile) * D;
      for (int64_t d = 0; d < D; d++) target[tile * job->gradients->lddprefix + kv_head * D + d] += source[d];
    }
  }
  return PT_OK;
}

int FN(pt_cpu_attention_backward)(const pt_attention_gradients *gradients, const void *dout, const void *out, const void *log_sum_exp,
                                  const pt_attention *args) {
  int status = FN(check_attention)(args);
  if (status != PT_OK) return status;
  int64_t D = args->head_dim, H = args->heads, group = H / args->kv_heads;
  bool whole_groups = group == 1 || args->sequences * args->kv_heads >= ENOUGH_TILES;
  FN(attention_backward) job = {.args = args, .gradients = gradients, .dout = dout, .out = out, .log_sum_exp = log_sum_exp,
                                .heads_per_tile = whole_groups ? group : 1};
  int64_t tiles = args->sequences * H / job.heads_per_tile, all_keys = 0;
  for (int64_t s = 0; s < args->sequences; s++) all_keys += args->key_length[s];

  bool prefix = args->prefix_length > 0 && (gradients->dprefix_key || gradients->dprefix_value);
  size_t index_size = (size_t)(args->sequences + 8) / 8 * 8, head_size = whole_groups ? 0 : (size_t)(H * all_keys * D);
  size_t prefix_size = prefix ? (size_t)(2 * tiles * args->prefix_length * D) : 0;
  int64_t *key_begin = pt_scratch(PT_SCRATCH_CALLER, index_size * sizeof(int64_t) + (2 * head_size + prefix_size) * sizeof(real));
  if (!key_begin) return pt_out_of_scratch();
  real *parts = (real *)(key_begin + index_size);
  key_begin[0] = 0;
  for (int64_t s = 0; s < args->sequences; s++) key_begin[s + 1] = key_begin[s] + args->key_length[s];
  job.key_begin = key_begin;
  if (!whole_groups && gradients->dkeys) job.dkey_parts = parts;
  if (!whole_groups && gradients->dvalues) job.dvalue_parts = parts + head_size;
  if (prefix) job.dprefix_parts = parts + 2 * head_size;

  status = pt_parallel_for(tiles, FN(attention_backward_tile), &job);
  if (status == PT_OK && !whole_groups) status = pt_parallel_for(args->sequences * args->kv_heads, FN(sum_heads_tile), &job);
  if (status == PT_OK && prefix) status = pt_parallel_for(args->prefix_length, FN(sum_prefix_tile), &job);
  return status;
}

#endif
