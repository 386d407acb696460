#ifndef real
#include "attention.h"
#include "ops.h"

#define PT_BODY "attention.c"
#include "both_types.h"
#else

#include "attention.h"

// One tile is a block of queries of one head, or in decoding one query of the heads that share keys.

typedef struct FN(attention_forward) {
  const pt_attention *args;
  real *out, *log_sum_exp;
  int64_t blocks;  // of queries in all sequences
  int64_t heads;   // whose queries are the rows of a tile: one, or of sequences with one query all that share a key head
} FN(attention_forward);

/// Turns the columns of a strip of scores into weights relative to the running maximum and rescales what was summed so far.
PT_INLINE void FN(soften)(real *scores, const FN(segment) *segment, int64_t i0, int64_t j0, int64_t queries, FN(columns) columns, real cap,
                          real *largest, real *sum, real *out, int64_t ldo, int64_t D) {
  for (int64_t i = 0; i < queries; i++) {
    real *row = scores + i * LD;
    // What the query sees, and whole vectors around it.
    FN(columns) seen = FN(columns_seen)(segment, i0 + i, 1, j0, columns.end);
    int64_t hidden = pt_max(seen.begin, FN(hidden)(segment, i0 + i) - j0), whole = FN(whole_vectors)(seen.end);
    if (seen.end > hidden) {
      if (cap > 0) FN(cap_scores)(row + seen.begin, whole - seen.begin, cap);
      for (int64_t j = columns.begin; j < seen.begin; j++) row[j] = 0;
      for (int64_t j = seen.begin; j < hidden; j++) row[j] = -(real)INFINITY;
      for (int64_t j = seen.end; j < whole; j++) row[j] = -(real)INFINITY;
      real block_largest = FN(pt_largest)(row + seen.begin, whole - seen.begin), block_sum = 0;
      real new_largest = block_largest > largest[i] ? block_largest : largest[i];
      for (int64_t j = seen.begin; j < whole; j++) {
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
    for (int64_t j = seen.end > hidden ? seen.end : columns.begin; j < FN(whole_vectors)(columns.end); j++) row[j] = 0;
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
  int64_t D = args->head_dim, H = args->heads, tiles = H / job->heads, head = tile % tiles * job->heads, sequence, i0;
  FN(find_block)(args, job->blocks - 1 - tile / tiles, &sequence, &i0);  // the last blocks see the most keys and go first
  int64_t begin = args->query_begin[sequence], length = args->query_begin[sequence + 1] - begin;
  // Rows are the block's queries, or the heads of the only one; they see the same keys then.
  bool is_single = job->heads > 1;
  int64_t queries = is_single ? job->heads : pt_min(QUERIES, length - i0), ldq = is_single ? D : args->ldq, ldo = is_single ? D : H * D;
  const real *q = (const real *)args->q + (begin + i0) * args->ldq + head * D;
  real *out = job->out + (begin + i0) * H * D + head * D;

  FN(blocks) blocks = FN(blocks_for)(args, length);
  int64_t words = blocks.units ? PAIRS_OF_KEYS * D : 0;
  real *scores = pt_scratch(PT_SCRATCH_TILE, (size_t)((blocks.rows + D) * LD + words) * sizeof(real));
  if (!scores) return PT_OUT_OF_MEMORY;
  real *transposed = scores + blocks.rows * LD;
  uint32_t *value_words = (uint32_t *)(transposed + D * LD);
  real largest[QUERIES], sum[QUERIES];
  for (int64_t i = 0; i < queries; i++) {
    largest[i] = -(real)INFINITY;
    sum[i] = 0;
    memset(out + i * ldo, 0, (size_t)D * sizeof(real));
  }
  FN(segment) segments[FN(SEGMENTS)];
  FN(segments_of)(segments, args, sequence, head / (H / args->kv_heads));
  for (int part = 0; part < FN(SEGMENTS); part++) {
    FN(segment) *segment = &segments[part];
    if (is_single) FN(cut_off_hidden)(segment);
    int64_t limit = FN(visible)(segment, i0 + queries - 1);
    for (int64_t j0 = FN(hidden)(segment, i0); j0 < limit; j0 += KEYS) {
      const real *key = segment->key + j0 * segment->ld, *value = segment->value + j0 * segment->ld;
      FN(transpose_rows)(&blocks, transposed, key, segment->ld, pt_min(KEYS, limit - j0), D);
      FN(pair_rows)(&blocks, value_words, value, segment->ld, pt_min(KEYS, limit - j0), D);
      for (int64_t i = 0; i < queries; i += blocks.rows) {
        int64_t rows = pt_min(blocks.rows, queries - i);
        FN(columns) seen = FN(columns_seen)(segment, i0 + i, rows, j0, KEYS);
        int64_t keys = seen.end - seen.begin, first = seen.begin * segment->ld;
        if (keys <= 0) continue;
        FN(multiply_transposed)(&blocks, rows, keys, D, args->scale, q + i * ldq, ldq, key + first, segment->ld, transposed + seen.begin,
                                scores + seen.begin);
        FN(soften)(scores, segment, i0 + i, j0, rows, seen, (real)args->soft_cap, largest + i, sum + i, out + i * ldo, ldo, D);
        FN(add_weighted)(&blocks, rows, keys, D, scores + seen.begin, value + first, segment->ld,
                         value_words + seen.begin / 2 * D, out + i * ldo, ldo);
      }
    }
  }
  for (int64_t i = 0; i < queries; i++) {
    real inverse = sum[i] == 0 ? 0 : 1 / sum[i];
    PT_VECTORIZE for (int64_t d = 0; d < D; d++) out[i * ldo + d] *= inverse;
    if (job->log_sum_exp) job->log_sum_exp[(begin + i0) * H + head + i * (is_single ? 1 : H)] = largest[i] + (real)log((double)sum[i]);
  }
  return PT_OK;
}

int FN(pt_cpu_attention_forward)(void *out, void *log_sum_exp, const pt_attention *args) {
  int status = FN(check_attention)(args);
  if (status != PT_OK) return status;
  FN(attention_forward) job = {.args = args, .out = out, .log_sum_exp = log_sum_exp, .heads = 1};
  int64_t longest = 0, group = args->heads / args->kv_heads;
  for (int64_t s = 0; s < args->sequences; s++) {
    int64_t queries = args->query_begin[s + 1] - args->query_begin[s];
    longest = pt_max(longest, queries);
    job.blocks += pt_ceil_div(queries, QUERIES);
  }
  if (longest == 1 && group <= QUERIES) job.heads = group;
  return pt_parallel_for(job.blocks * args->heads / job.heads, FN(attention_forward_tile), &job);
}

#endif
