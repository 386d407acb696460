/// What a call has to do, in the words of the last column of ops.def: each makes a line of the profile, without its op and its type. `size` is
/// that of an element and `type` its type, where the words stand.
#ifndef PT_PROFILE_COST_H
#define PT_PROFILE_COST_H

#include "../shapes/operations.h"
#include "profile.h"

#define ELEMENTS(arrays, n) \
  ((pt_profile_line){.b_type = type, .rows = (double)(n), .bytes = size * (arrays) * (double)(n)})
#define ROWS(arrays, N, C) \
  ((pt_profile_line){.b_type = type, .rows = (double)(N), .width = (C), .bytes = size * (arrays) * (double)(N) * (double)(C)})

#define UPDATED_ROWS(w_type, N, C, R) pt_updated_rows_cost(w_type, N, C, R, size)
static inline pt_profile_line pt_updated_rows_cost(pt_dtype type, int64_t N, int64_t C, int64_t R, double size) {
  double w = (double)(N * C / pt_block_elements(type)) * (double)pt_block_bytes(type);
  return (pt_profile_line){.b_type = (int32_t)type, .rows = (double)N, .width = C, .depth = R, .operations = pt_update_operations(N, C, R),
                           .bytes = w + size * ((double)(N + C) * (double)R + (double)N)};
}

#define PRODUCT pt_product_cost(args, size)
static inline pt_profile_line pt_product_cost(const pt_gemm *args, double size) {
  // The tokens are the rows of A; in a gradient of weights, which transposes A, they are what is summed over.
  int64_t rows = args->trans_a ? args->k : args->m, depth = args->trans_a ? args->m : args->k;
  double a = (double)args->m * (double)(args->k + args->k2), c = (double)args->m * (double)args->n;
  double b2 = (double)args->n * (double)args->k2;
  double b = (double)(args->n * args->k / pt_block_elements(args->b_type)) * (double)pt_block_bytes(args->b_type);
  return (pt_profile_line){.b_type = (int32_t)args->b_type, .trans_a = args->trans_a, .trans_b = args->trans_b, .rows = (double)rows,
                           .width = args->n, .depth = depth, .depth2 = args->k2, .operations = pt_gemm_operations(args),
                           .bytes = size * (a + b2 + c * (args->beta != 0 ? 2 : 1)) + b};
}

static inline double pt_query_rows(const pt_attention *args) { return args->query_begin[args->sequences] - args->query_begin[0]; }

/// Elements of so many arrays like the queries and so many like the keys.
static inline double pt_attention_elements(const pt_attention *args, double queries, double keys) {
  double key_rows = (double)args->prefix_length;
  for (int64_t s = 0; s < args->sequences; s++) {
    // Keys in front of the first query's window are not read.
    int64_t reach = args->query_begin[s + 1] - args->query_begin[s] + args->window - 1, keys = args->key_length[s];
    key_rows += (double)(args->window > 0 && reach < keys ? reach : keys);
  }
  return (double)args->head_dim * (queries * (double)args->heads * pt_query_rows(args) + keys * (double)args->kv_heads * key_rows);
}

#define ATTENTION(direction, queries, keys)                                                                                            \
  ((pt_profile_line){.b_type = type, .rows = pt_query_rows(args), .width = args->heads * args->head_dim,                               \
                     .depth = args->kv_heads * args->head_dim, .operations = pt_attention_##direction##_operations(args),              \
                     .bytes = size * pt_attention_elements(args, queries, keys)})

static inline double pt_all_elements(const pt_vector *x, int64_t count) {
  double elements = 0;
  for (int64_t i = 0; i < count; i++) elements += (double)x[i].n;
  return elements;
}

static inline double pt_all_trained(const pt_trained *parameters, int64_t count) {
  double elements = 0;
  for (int64_t i = 0; i < count; i++) elements += (double)parameters[i].n;
  return elements;
}

#endif
