/// Attention in blocks of queries and keys with a running maximum (Milakov & Gimelshein 2018, arXiv:1805.02867; Dao et al. 2022,
/// arXiv:2205.14135): a block of scores lives in working memory only, and the backward pass computes it again from log_sum_exp.
///
/// Included twice: the constants at the head of a file, the rest in its body, which is compiled for both types (both_types.h).
#ifndef real
#include "bf16_units.h"
#include "gemm.h"
#include "register_tile.h"
#include "vector_math.h"

enum {
  QUERIES = 64,  // of one block
  KEYS = 512,    // of one block; a block of scores fits into the second-level cache
  LD = KEYS + 16,  // row stride of a block: no multiple of what a cache maps to the same place
};
#define NO_WINDOW (INT64_MIN / 2)  // so far in front of all keys that adding to it does not matter

#else
#include "register_tile.h"
#if REAL_IS_F32
#include "attention_bf16.h"
#endif

/// Rows of keys and values that a query sees one after the other: the prefix, then the sequence's own.
typedef struct FN(segment) {
  const real *key, *value;
  int64_t ld, length;
  // Query i sees the keys first_start + i <= j < first_limit + i, and no others.
  int64_t first_start, first_limit;
} FN(segment);

enum { FN(SEGMENTS) = 2 };

PT_INLINE void FN(segments_of)(FN(segment) segments[2], const pt_attention *args, int64_t sequence, int64_t kv_head) {
  int64_t D = args->head_dim, queries = args->query_begin[sequence + 1] - args->query_begin[sequence];
  int64_t length = args->key_length[sequence];
  int64_t first_start = args->window > 0 ? length - queries + 1 - args->window : NO_WINDOW;
  segments[0] = (FN(segment)){.length = args->prefix_length, .ld = args->ldprefix, .first_start = args->prefix_length + first_start,
                              .first_limit = args->prefix_length};
  if (args->prefix_length > 0) {
    segments[0].key = (const real *)args->prefix_key + kv_head * D;
    segments[0].value = (const real *)args->prefix_value + kv_head * D;
  }
  segments[1] = (FN(segment)){.length = length, .ld = args->ldkv, .first_start = first_start,
                              .first_limit = args->causal ? length - queries + 1 : length};
  if (length > 0) {
    segments[1].key = (const real *)args->keys[sequence] + kv_head * D;
    segments[1].value = (const real *)args->values[sequence] + kv_head * D;
  }
}

/// Where the keys of the segment end that query i sees.
PT_INLINE int64_t FN(visible)(const FN(segment) *segment, int64_t i) {
  return pt_max(0, pt_min(segment->length, segment->first_limit + i));
}

/// Where they begin: all before lie in front of the window.
PT_INLINE int64_t FN(hidden)(const FN(segment) *segment, int64_t i) {
  return pt_max(0, pt_min(segment->length, segment->first_start + i));
}

/// The same segment without the keys that the first query does not see. For a sequence of one query no others are left, whichever row of a
/// tile its heads are.
PT_INLINE void FN(cut_off_hidden)(FN(segment) *segment) {
  int64_t hidden = FN(hidden)(segment, 0);
  if (hidden > 0) {
    segment->key += hidden * segment->ld;
    segment->value += hidden * segment->ld;
  }
  segment->length -= hidden;
  segment->first_limit -= hidden;
  segment->first_start = NO_WINDOW;
}

PT_INLINE int FN(check_attention)(const pt_attention *args) {
  if (args->kv_heads <= 0 || args->heads % args->kv_heads != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "attention: %lld heads over %lld key heads (must divide)", (long long)args->heads,
                   (long long)args->kv_heads);
  if (args->window < 0 || (args->window > 0 && !args->causal))
    return pt_fail(PT_INVALID_ARGUMENT, "attention: a window of %lld (must be 0 for none, or above 0 and causal)", (long long)args->window);
  if (!(args->soft_cap >= 0 && args->soft_cap < INFINITY))
    return pt_fail(PT_INVALID_ARGUMENT, "attention: scores capped at %g (must be 0 for not at all, or above 0)", args->soft_cap);
  return PT_OK;
}

// --- products of a block ---

/// How a tile multiplies: strips of rows in registers, each with the keys that it sees and no others, from keys and values that it has
/// transposed; or all rows at once on OpenBLAS, where there are few queries, other processors, or heads that are no whole vectors.
typedef struct FN(blocks) {
  bool in_registers;
  int64_t rows;                // of one product
  const pt_bf16_units *units;  // where factors are rounded to bf16 on the way, else NULL; then matrices that are brought into another form
                               // are words (attention_bf16.h)
} FN(blocks);

PT_INLINE FN(blocks) FN(blocks_for)(const pt_attention *args, int64_t queries) {
  bool in_registers = pt_has_wide_registers() && args->head_dim % FN(LANES) == 0 && queries >= STRIP;
  return (FN(blocks)){.in_registers = in_registers, .rows = in_registers ? STRIP : QUERIES,
                      .units = in_registers && REAL_IS_F32 ? units_for_attention(args) : NULL};
}

/// Columns that a strip writes of so many.
PT_INLINE int64_t FN(whole_vectors)(int64_t n) { return pt_ceil_div(n, FN(LANES)) * FN(LANES); }

/// The columns begin ..< end of a block of scores; a strip's begin with a whole vector.
typedef struct FN(columns) {
  int64_t begin, end;
} FN(columns);

/// Columns of a block of `keys` keys from j0 on that some of the queries i ..< i + rows sees.
PT_INLINE FN(columns) FN(columns_seen)(const FN(segment) *segment, int64_t i, int64_t rows, int64_t j0, int64_t keys) {
  int64_t begin = pt_max(0, FN(hidden)(segment, i) - j0) / FN(LANES) * FN(LANES);
  return (FN(columns)){.begin = begin, .end = pt_min(keys, FN(visible)(segment, i + rows - 1) - j0)};
}

/// C [m, n] = alpha * A B + beta * C, in registers; m is at most STRIP, n a whole number of vectors.
PT_INLINE void FN(strip)(int64_t m, int64_t n, const FN(factors) *factors, real alpha, real beta, real *c, int64_t ldc) {
  for (int64_t j = 0; j < n; j += 2 * FN(LANES)) {
    FN(factors) pairs[2] = {*factors, {.k = 0}};
    pairs[0].b += j;
    int64_t i = 0;
#define ROWS(rows)                                                                                                        \
  for (; i + rows <= m; i += rows) {                                                                                      \
    pairs[0].a = factors->a + i * factors->row;                                                                           \
    if (n - j >= 2 * FN(LANES)) FN(micro)(rows, 2, 0, pairs, alpha, beta, c + i * ldc + j, ldc, 2 * FN(LANES));           \
    else FN(micro)(rows, 1, 0, pairs, alpha, beta, c + i * ldc + j, ldc, FN(LANES));                                      \
  }
    ROWS(8)
    ROWS(4)
    ROWS(2)
    ROWS(1)
#undef ROWS
  }
}

/// Keys or values [keys, D] as their own columns: y [D, LD], zeros after the last key. Nothing where OpenBLAS transposes.
PT_INLINE void FN(transpose_rows)(const FN(blocks) *blocks, real *y, const real *x, int64_t ldx, int64_t keys, int64_t D) {
  if (!blocks->in_registers) return;
#if REAL_IS_F32
  if (blocks->units) return transpose_to_words(blocks->units, (uint32_t *)y, x, ldx, keys, D);
#endif
  for (int64_t j = 0; j < keys; j += FN(LANES)) {
    int64_t rows = pt_min(FN(LANES), keys - j);
    FN(transpose)(y + j, LD, x + j * ldx, ldx, rows, D);
    for (int64_t d = 0; rows < FN(LANES) && d < D; d++) memset(y + d * LD + j + rows, 0, (size_t)(FN(LANES) - rows) * sizeof(real));
  }
}

/// Rows that `add_weighted` or `add_across` will read, in pairs; nothing where they are read as they lie.
PT_INLINE void FN(pair_rows)(const FN(blocks) *blocks, uint32_t *y, const real *x, int64_t ldx, int64_t n, int64_t D) {
#if REAL_IS_F32
  if (blocks->units) pair_to_words(blocks->units, y, x, ldx, n, D);
#else
  (void)blocks, (void)y, (void)x, (void)ldx, (void)n, (void)D;
#endif
}

/// scores [m, keys] = alpha * A [m, D] X^T of X [keys, D], of which `transposed` is the transpose.
PT_INLINE void FN(multiply_transposed)(const FN(blocks) *blocks, int64_t m, int64_t keys, int64_t D, double alpha, const real *a,
                                       int64_t lda, const real *x, int64_t ldx, const real *transposed, real *scores) {
  if (!blocks->in_registers) return FN(pt_blas)(false, true, m, keys, D, alpha, a, lda, x, ldx, 0, scores, LD);
#if REAL_IS_F32
  if (blocks->units)
    return multiply_words(blocks->units, m, FN(whole_vectors)(keys), D, (float)alpha, a, lda, (const uint32_t *)transposed, LD, 0, scores, LD);
#endif
  FN(factors) factors = {.a = a, .row = lda, .column = 1, .b = transposed, .ldb = LD, .k = D};
  FN(strip)(m, FN(whole_vectors)(keys), &factors, (real)alpha, 0, scores, LD);
}

/// Capped scores: cap * tanh(s / cap), which leaves small ones nearly as they are.
PT_INLINE void FN(cap_scores)(real *scores, int64_t n, real cap) {
  real inverse = 1 / cap;
  VECTORIZE_MATH for (int64_t j = 0; j < n; j++) scores[j] = cap * FN(pt_tanh)(scores[j] * inverse);
}

/// C [m, D] += W X of W [m, keys] in a block of scores and X [keys, D], of which `words` are the pairs of rows.
PT_INLINE void FN(add_weighted)(const FN(blocks) *blocks, int64_t m, int64_t keys, int64_t D, const real *weights, const real *x, int64_t ldx,
                                const uint32_t *words, real *c, int64_t ldc) {
  if (!blocks->in_registers) return FN(pt_blas)(false, false, m, D, keys, 1, weights, LD, x, ldx, 1, c, ldc);
#if REAL_IS_F32
  if (blocks->units) return multiply_words(blocks->units, m, D, keys, 1, weights, LD, words, D, 1, c, ldc);
#endif
  (void)words;
  FN(factors) factors = {.a = weights, .row = LD, .column = 1, .b = x, .ldb = ldx, .k = keys};
  FN(strip)(m, D, &factors, 1, 1, c, ldc);
}

#endif
