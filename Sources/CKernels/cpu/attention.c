#ifndef real
#include "gemm.h"
#include "ops.h"
#include "rows.h"
#include "vector_math.h"

enum {
  QUERIES = 64,  // of one block
  KEYS = 512,    // of one block; a block of scores fits into the second-level cache
  ENOUGH_TILES = 16,
};

#define PT_BODY "attention.c"
#include "both_types.h"
#else

// Attention in blocks of queries and keys with a running maximum (Milakov & Gimelshein 2018, arXiv:1805.02867; Dao et al. 2022,
// arXiv:2205.14135): a block of scores lives in working memory only, and the backward pass computes it again from log_sum_exp.

/// Rows of keys and values that a query sees one after the other: the prefix, then the sequence's own.
typedef struct FN(segment) {
  const real *key, *value;
  int64_t ld, length;
  int64_t first_limit;  // query i sees the keys j < first_limit + i, and no others
} FN(segment);

enum { FN(SEGMENTS) = 2 };

PT_INLINE void FN(segments_of)(FN(segment) segments[2], const pt_attention *args, int64_t sequence, int64_t kv_head) {
  int64_t D = args->head_dim, queries = args->query_begin[sequence + 1] - args->query_begin[sequence];
  int64_t length = args->key_length[sequence];
  segments[0] = (FN(segment)){.length = args->prefix_length, .ld = args->ldprefix, .first_limit = args->prefix_length};
  if (args->prefix_length > 0) {
    segments[0].key = (const real *)args->prefix_key + kv_head * D;
    segments[0].value = (const real *)args->prefix_value + kv_head * D;
  }
  segments[1] = (FN(segment)){.length = length, .ld = args->ldkv, .first_limit = args->causal ? length - queries + 1 : length};
  if (length > 0) {
    segments[1].key = (const real *)args->keys[sequence] + kv_head * D;
    segments[1].value = (const real *)args->values[sequence] + kv_head * D;
  }
}

/// Keys of the segment that query i sees.
PT_INLINE int64_t FN(visible)(const FN(segment) *segment, int64_t i) {
  return pt_max(0, pt_min(segment->length, segment->first_limit + i));
}

// --- forward; one tile is a block of queries of one head ---

typedef struct FN(attention_forward) {
  const pt_attention *args;
  real *out, *log_sum_exp;
  int64_t blocks;  // of queries in all sequences
} FN(attention_forward);

/// Turns a block of scores into weights relative to the running maximum and rescales what was summed so far.
PT_INLINE void FN(soften)(real *scores, const FN(segment) *segment, int64_t i0, int64_t j0, int64_t queries, int64_t keys, real *largest,
                          real *sum, real *out, int64_t ldo, int64_t D) {
  for (int64_t i = 0; i < queries; i++) {
    real *row = scores + i * keys;
    int64_t seen = pt_max(0, pt_min(keys, FN(visible)(segment, i0 + i) - j0));
    if (seen > 0) {
      real block_largest = FN(pt_largest)(row, seen), block_sum = 0;
      real new_largest = block_largest > largest[i] ? block_largest : largest[i];
      for (int64_t j = 0; j < seen; j++) {
        real e = FN(pt_exp)(row[j] - new_largest);
        row[j] = e;
        block_sum += e;
      }
      real shrink = sum[i] == 0 ? 0 : FN(pt_exp)(largest[i] - new_largest);
      if (shrink != 0 && shrink != 1) {
        PT_VECTORIZE for (int64_t d = 0; d < D; d++) out[i * ldo + d] *= shrink;
      }
      largest[i] = new_largest;
      sum[i] = sum[i] * shrink + block_sum;
    }
    for (int64_t j = seen; j < keys; j++) row[j] = 0;
  }
}

/// Finds sequence and first query of the block with this number; sequences are few.
static void FN(find_block)(const pt_attention *args, int64_t block, int64_t *sequence, int64_t *first) {
  int64_t s = 0;
  for (;; s++) {
    int64_t blocks = pt_ceil_div(args->query_begin[s + 1] - args->query_begin[s], QUERIES);
    if (block < blocks) break;
    block -= blocks;
  }
  *sequence = s;
  *first = block * QUERIES;
}

PT_HOT static int FN(attention_forward_tile)(void *context, int64_t tile) {
  const FN(attention_forward) *job = context;
  const pt_attention *args = job->args;
  int64_t D = args->head_dim, H = args->heads, head = tile % H, sequence, i0;
  FN(find_block)(args, job->blocks - 1 - tile / H, &sequence, &i0);  // the last blocks see the most keys and go first
  int64_t begin = args->query_begin[sequence], queries = pt_min(QUERIES, args->query_begin[sequence + 1] - begin - i0);
  const real *q = (const real *)args->q + (begin + i0) * args->ldq + head * D;
  real *out = job->out + (begin + i0) * H * D + head * D;

  real *scores = pt_scratch(PT_SCRATCH_TILE, QUERIES * KEYS * sizeof(real));
  if (!scores) return PT_OUT_OF_MEMORY;
  real largest[QUERIES], sum[QUERIES];
  for (int64_t i = 0; i < queries; i++) {
    largest[i] = -(real)INFINITY;
    sum[i] = 0;
    memset(out + i * H * D, 0, (size_t)D * sizeof(real));
  }
  FN(segment) segments[FN(SEGMENTS)];
  FN(segments_of)(segments, args, sequence, head / (H / args->kv_heads));
  for (int part = 0; part < FN(SEGMENTS); part++) {
    const FN(segment) *segment = &segments[part];
    int64_t limit = FN(visible)(segment, i0 + queries - 1);
    for (int64_t j0 = 0; j0 < limit; j0 += KEYS) {
      int64_t keys = pt_min(KEYS, limit - j0);
      FN(pt_blas)(false, true, queries, keys, D, args->scale, q, args->ldq, segment->key + j0 * segment->ld, segment->ld, 0, scores, keys);
      FN(soften)(scores, segment, i0, j0, queries, keys, largest, sum, out, H * D, D);
      FN(pt_blas)(false, false, queries, D, keys, 1, scores, keys, segment->value + j0 * segment->ld, segment->ld, 1, out, H * D);
    }
  }
  for (int64_t i = 0; i < queries; i++) {
    real inverse = sum[i] == 0 ? 0 : 1 / sum[i];
    PT_VECTORIZE for (int64_t d = 0; d < D; d++) out[i * H * D + d] *= inverse;
    if (job->log_sum_exp) job->log_sum_exp[(begin + i0 + i) * H + head] = largest[i] + (real)log((double)sum[i]);
  }
  return PT_OK;
}

static int FN(check_attention)(const pt_attention *args) {
  if (args->kv_heads <= 0 || args->heads % args->kv_heads != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "attention: %lld heads over %lld key heads (must divide)", (long long)args->heads,
                   (long long)args->kv_heads);
  return PT_OK;
}

int FN(pt_cpu_attention_forward)(void *out, void *log_sum_exp, const pt_attention *args) {
  int status = FN(check_attention)(args);
  if (status != PT_OK) return status;
  FN(attention_forward) job = {.args = args, .out = out, .log_sum_exp = log_sum_exp};
  for (int64_t s = 0; s < args->sequences; s++) job.blocks += pt_ceil_div(args->query_begin[s + 1] - args->query_begin[s], QUERIES);
  return pt_parallel_for(job.blocks * args->heads, FN(attention_forward_tile), &job);
}

// --- backward; one tile is a key head of one sequence, or a single head where those are few ---

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

/// One block of scores S = scale * Q K^T: with P = exp(S - log_sum_exp), dV += P^T dO, dS = P * (dO V^T - delta) * scale, dK += dS^T Q.
/// Leaves dS in `scores`.
PT_INLINE void FN(backward_block)(real *scores, real *dweights, const pt_attention *args, const FN(segment) *segment,
                                  const FN(segment_gradient) *gradient, const real *q, const real *dout, const real *log_sum_exp,
                                  const real *delta, int64_t i0, int64_t j0, int64_t queries, int64_t keys) {
  int64_t D = args->head_dim, H = args->heads, ld = segment->ld;
  const real *key = segment->key + j0 * ld, *value = segment->value + j0 * ld;
  real scale = (real)args->scale;
  FN(pt_blas)(false, true, queries, keys, D, args->scale, q, args->ldq, key, ld, 0, scores, keys);
  for (int64_t i = 0; i < queries; i++) {
    real *row = scores + i * keys, normalizer = log_sum_exp[i * H];
    int64_t seen = pt_max(0, pt_min(keys, FN(visible)(segment, i0 + i) - j0));
    for (int64_t j = 0; j < seen; j++) row[j] = FN(pt_exp)(row[j] - normalizer);
    for (int64_t j = seen; j < keys; j++) row[j] = 0;
  }
  if (gradient->dvalue)
    FN(pt_blas)(true, false, keys, D, queries, 1, scores, keys, dout, H * D, 1, gradient->dvalue + j0 * gradient->ld, gradient->ld);
  FN(pt_blas)(false, true, queries, keys, D, 1, dout, H * D, value, ld, 0, dweights, keys);
  for (int64_t i = 0; i < queries; i++) {
    real *row = scores + i * keys, correction = delta[i];
    const real *dweight = dweights + i * keys;
    PT_VECTORIZE for (int64_t j = 0; j < keys; j++) row[j] = row[j] * (dweight[j] - correction) * scale;
  }
  if (gradient->dkey)
    FN(pt_blas)(true, false, keys, D, queries, 1, scores, keys, q, args->ldq, 1, gradient->dkey + j0 * gradient->ld, gradient->ld);
}

/// All query blocks of one head of one sequence, in order.
PT_INLINE void FN(backward_head)(const FN(attention_backward) *job, const FN(segment) *segments, const FN(segment_gradient) *gradients,
                                 int64_t sequence, int64_t head, real *scores, real *dweights) {
  const pt_attention *args = job->args;
  int64_t D = args->head_dim, H = args->heads, begin = args->query_begin[sequence], end = args->query_begin[sequence + 1];
  for (int64_t i0 = 0; begin + i0 < end; i0 += QUERIES) {
    int64_t row = begin + i0, queries = pt_min(QUERIES, end - row);
    const real *q = (const real *)args->q + row * args->ldq + head * D;
    const real *dout = job->dout + (row * H + head) * D, *out = job->out + (row * H + head) * D;
    real delta[QUERIES];
    for (int64_t i = 0; i < queries; i++) {
      real sum = 0;
      for (int64_t d = 0; d < D; d++) sum += dout[i * H * D + d] * out[i * H * D + d];
      delta[i] = sum;
    }
    real *dq = job->gradients->dq;
    int64_t lddq = job->gradients->lddq;
    if (dq) {
      dq += row * lddq + head * D;
      FN(zero_rows)(dq, lddq, queries, D);
    }
    for (int part = 0; part < FN(SEGMENTS); part++) {
      const FN(segment) *segment = &segments[part];
      int64_t limit = FN(visible)(segment, i0 + queries - 1);
      for (int64_t j0 = 0; j0 < limit; j0 += KEYS) {
        int64_t keys = pt_min(KEYS, limit - j0);
        FN(backward_block)(scores, dweights, args, segment, &gradients[part], q, dout, job->log_sum_exp + row * H + head, delta, i0, j0,
                           queries, keys);
        if (dq) FN(pt_blas)(false, false, queries, D, keys, 1, scores, keys, segment->key + j0 * segment->ld, segment->ld, 1, dq, lddq);
      }
    }
  }
}

PT_HOT static int FN(attention_backward_tile)(void *context, int64_t tile) {
  const FN(attention_backward) *job = context;
  const pt_attention *args = job->args;
  const pt_attention_gradients *wanted = job->gradients;
  int64_t D = args->head_dim, group = args->heads / args->kv_heads, tiles_per_sequence = args->heads / job->heads_per_tile;
  int64_t sequence = tile / tiles_per_sequence, head = tile % tiles_per_sequence * job->heads_per_tile, kv_head = head / group;
  real *scores = pt_scratch(PT_SCRATCH_TILE, 2 * QUERIES * KEYS * sizeof(real));
  if (!scores) return PT_OUT_OF_MEMORY;

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
    FN(backward_head)(job, segments, gradients, sequence, head + i, scores, scores + QUERIES * KEYS);
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
