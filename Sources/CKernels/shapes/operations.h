/// Floating-point operations of products and attention, from their shapes.
#ifndef PT_SHAPES_OPERATIONS_H
#define PT_SHAPES_OPERATIONS_H

#include "kernels.h"

/// A multiplication and an addition for each element of C and each k of both pairs of factors.
static inline double pt_gemm_operations(const pt_gemm *args) {
  return 2.0 * (double)args->m * (double)args->n * (double)(args->k + args->k2);
}

/// A multiplication and an addition for each element of the rows and each of the rank.
static inline double pt_update_operations(int64_t N, int64_t C, int64_t R) { return 2.0 * (double)N * (double)C * (double)R; }

/// Keys that the queries of a sequence see in front of their windows: those positions that are beyond the window of each.
static inline double pt_keys_out_of_window(const pt_attention *args, double queries, double keys) {
  // Without a window the last query would see all, and the others one less each.
  double last = keys + (double)args->prefix_length, before_first = last - queries, window = (double)args->window;
  if (args->window == 0 || last <= window) return 0;
  double most = last - window, least = before_first > window ? before_first - window : 0;
  return (most * (most + 1) - least * (least + 1)) / 2;
}

/// Scores and weighted values of the keys that every query sees: two products.
static inline double pt_attention_forward_operations(const pt_attention *args) {
  double seen = 0;
  for (int64_t s = 0; s < args->sequences; s++) {
    double queries = args->query_begin[s + 1] - args->query_begin[s], keys = args->key_length[s];
    seen += (args->causal ? queries * (keys - queries) + queries * (queries + 1) / 2 : queries * keys) + queries * (double)args->prefix_length;
    seen -= pt_keys_out_of_window(args, queries, keys);
  }
  return 4 * (double)args->heads * (double)args->head_dim * seen;
}

/// Five products, the scores once more among them.
static inline double pt_attention_backward_operations(const pt_attention *args) { return 2.5 * pt_attention_forward_operations(args); }

#endif
