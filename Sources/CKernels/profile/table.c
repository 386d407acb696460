/// The table that forwards to another and books every call: what its shape is, how many operations and bytes it has to move.
///
/// Calls are timed from start to return, so a device that works behind its calls would have to be waited for. Memory (allocate, release) is
/// passed on unbooked.
#include "../cpu/ops.h"
#include "../shapes/operations.h"
#include "book.h"

static const pt_kernels *base;

/// Makes a call and books it as the line that is given.
#define BOOKED(call, line)             \
  if (!pt_profile_current) return call; \
  double start = pt_profile_now();      \
  int status = call;                    \
  pt_profile_book(line, start);         \
  return status

#define LINE(...) ((pt_profile_line){__VA_ARGS__})

/// Wraps an entry of both types. In the line, `size` is that of an element.
#define BOTH(entry, parameters, arguments, ...)                                                            \
  static int entry##_f32 parameters {                                                                      \
    const double size = 4;                                                                                 \
    BOOKED(base->f32.entry arguments, LINE(.op = #entry, .type = PT_F32, .b_type = PT_F32, __VA_ARGS__));  \
  }                                                                                                        \
  static int entry##_f64 parameters {                                                                      \
    const double size = 8;                                                                                 \
    BOOKED(base->f64.entry arguments, LINE(.op = #entry, .type = PT_F64, .b_type = PT_F64, __VA_ARGS__));  \
  }

// A pass reads or writes so many arrays of n elements, or of N rows of C.
#define ELEMENTS(arrays, n) .rows = (double)(n), .bytes = size * (arrays) * (double)(n)
#define ROWS(arrays, N, C) .rows = (double)(N), .width = (C), .bytes = size * (arrays) * (double)(N) * (double)(C)

// --- products and attention ---

static pt_profile_line product(const pt_gemm *args, pt_dtype type, double size) {
  // The tokens are the rows of A; in a gradient of weights, which transposes A, they are what is summed over.
  int64_t rows = args->trans_a ? args->k : args->m, depth = args->trans_a ? args->m : args->k;
  double a = (double)args->m * (double)(args->k + args->k2), c = (double)args->m * (double)args->n;
  double b2 = (double)args->n * (double)args->k2;
  double b = (double)(args->n * args->k / pt_block_elements(args->b_type)) * (double)pt_block_bytes(args->b_type);
  return (pt_profile_line){.op = "gemm", .type = (int32_t)type, .b_type = (int32_t)args->b_type, .trans_a = args->trans_a, .trans_b = args->trans_b,
                           .rows = (double)rows, .width = args->n, .depth = depth, .depth2 = args->k2,
                           .operations = pt_gemm_operations(args), .bytes = size * (a + b2 + c * (args->beta != 0 ? 2 : 1)) + b};
}

static int gemm_f32(const pt_gemm *args) { BOOKED(base->f32.gemm(args), product(args, PT_F32, 4)); }
static int gemm_f64(const pt_gemm *args) { BOOKED(base->f64.gemm(args), product(args, PT_F64, 8)); }

static double query_rows(const pt_attention *args) { return args->query_begin[args->sequences] - args->query_begin[0]; }

/// Elements of so many arrays like the queries and so many like the keys.
static double attention_elements(const pt_attention *args, double queries, double keys) {
  double key_rows = (double)args->prefix_length;
  for (int64_t s = 0; s < args->sequences; s++) key_rows += args->key_length[s];
  return (double)args->head_dim * (queries * (double)args->heads * query_rows(args) + keys * (double)args->kv_heads * key_rows);
}

#define ATTENTION(direction, queries, keys)                                                                                        \
  .rows = query_rows(args), .width = args->heads * args->head_dim, .depth = args->kv_heads * args->head_dim,                        \
  .operations = pt_attention_##direction##_operations(args), .bytes = size * attention_elements(args, queries, keys)

// Queries and the result, keys and values; backward all of these, their gradients, and not the result's but its own.
BOTH(attention_forward, (void *out, void *log_sum_exp, const pt_attention *args), (out, log_sum_exp, args), ATTENTION(forward, 2, 2))
BOTH(attention_backward,
     (const pt_attention_gradients *gradients, const void *dout, const void *out, const void *log_sum_exp, const pt_attention *args),
     (gradients, dout, out, log_sum_exp, args), ATTENTION(backward, 4, 4))

// --- passes over memory ---

BOTH(fill, (void *y, double value, int64_t n), (y, value, n), ELEMENTS(1, n))
BOTH(add, (void *y, const void *a, const void *b, int64_t n), (y, a, b, n), ELEMENTS(3, n))
BOTH(add_scaled, (void *y, const void *x, double alpha, int64_t n), (y, x, alpha, n), ELEMENTS(3, n))
BOTH(scale, (void *y, const void *x, double alpha, int64_t n), (y, x, alpha, n), ELEMENTS(2, n))
BOTH(multiply, (void *y, const void *a, const void *b, int accumulate, int64_t n), (y, a, b, accumulate, n), ELEMENTS(3 + !!accumulate, n))
BOTH(activation_forward, (pt_activation kind, void *y, const void *x, int64_t n), (kind, y, x, n), ELEMENTS(2, n))
BOTH(activation_backward, (pt_activation kind, void *dx, const void *dy, const void *x, int accumulate, int64_t n),
     (kind, dx, dy, x, accumulate, n), ELEMENTS(3 + !!accumulate, n))
BOTH(silu_mul_forward, (void *y, const void *gate, const void *up, int64_t n), (y, gate, up, n), ELEMENTS(3, n))
BOTH(silu_mul_backward, (void *dgate, void *dup, const void *dy, const void *gate, const void *up, int64_t n), (dgate, dup, dy, gate, up, n),
     ELEMENTS(5, n))
BOTH(add_row, (void *y, const void *row, int64_t N, int64_t C), (y, row, N, C), ROWS(2, N, C))
BOTH(sum_rows, (void *dst, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C), (dst, x, ldx, accumulate, N, C), ROWS(1, N, C))
BOTH(copy_columns, (void *y, int64_t ldy, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C),
     (y, ldy, x, ldx, accumulate, N, C), ROWS(2 + !!accumulate, N, C))
BOTH(gather_rows, (void *y, const void *x, const int32_t *rows, int64_t N, int64_t C), (y, x, rows, N, C), ROWS(2, N, C))
BOTH(scatter_add_rows, (void *dx, const void *dy, const int32_t *rows, int64_t N, int64_t C, int64_t V), (dx, dy, rows, N, C, V),
     ROWS(3, N, C))
BOTH(rms_norm_forward, (void *y, void *rstd, const void *x, const void *weight, double epsilon, int64_t N, int64_t C),
     (y, rstd, x, weight, epsilon, N, C), ROWS(2, N, C))
BOTH(rms_norm_backward,
     (void *dx, void *dweight, const void *dy, const void *x, const void *weight, const void *rstd, int accumulate, int64_t N, int64_t C),
     (dx, dweight, dy, x, weight, rstd, accumulate, N, C), ROWS(2 + (dx ? 1 + !!accumulate : 0), N, C))
BOTH(layer_norm_forward,
     (void *y, void *mean, void *rstd, const void *x, const void *weight, const void *bias, double epsilon, int64_t N, int64_t C),
     (y, mean, rstd, x, weight, bias, epsilon, N, C), ROWS(2, N, C))
BOTH(layer_norm_backward,
     (void *dx, void *dweight, void *dbias, const void *dy, const void *x, const void *weight, const void *mean, const void *rstd,
      int accumulate, int64_t N, int64_t C),
     (dx, dweight, dbias, dy, x, weight, mean, rstd, accumulate, N, C), ROWS(2 + (dx ? 1 + !!accumulate : 0), N, C))
BOTH(rope,
     (void *y, const void *x, const void *cosine, const void *sine, const int32_t *positions, int inverse, int accumulate, int64_t N,
      int64_t H, int64_t D),
     (y, x, cosine, sine, positions, inverse, accumulate, N, H, D), ROWS(2 + !!accumulate, N, H * D))
BOTH(softmax_cross_entropy, (void *logits, double *losses, const int32_t *labels, double gradient_scale, int64_t N, int64_t V),
     (logits, losses, labels, gradient_scale, N, V), ROWS(gradient_scale != 0 ? 2 : 1, N, V))
BOTH(dropout,
     (void *y, const void *x, double p, const uint64_t *key, const int32_t *samples, const int32_t *positions, int accumulate, int64_t N,
      int64_t C),
     (y, x, p, key, samples, positions, accumulate, N, C), ROWS(2 + !!accumulate, N, C))
BOTH(random_uniform, (void *y, double low, double high, const uint64_t *key, int64_t n), (y, low, high, key, n), ELEMENTS(1, n))
BOTH(random_normal, (void *y, double mean, double deviation, const uint64_t *key, int64_t n), (y, mean, deviation, key, n), ELEMENTS(1, n))
static double all_elements(const pt_vector *x, int64_t count) {
  double elements = 0;
  for (int64_t i = 0; i < count; i++) elements += (double)x[i].n;
  return elements;
}

static double all_trained(const pt_trained *parameters, int64_t count) {
  double elements = 0;
  for (int64_t i = 0; i < count; i++) elements += (double)parameters[i].n;
  return elements;
}

BOTH(sum_squares, (double *results, const pt_vector *x, int64_t count), (results, x, count), ELEMENTS(1, all_elements(x, count)))
BOTH(adamw, (const pt_trained *parameters, int64_t count, const pt_adamw *step), (parameters, count, step),
     ELEMENTS(7, all_trained(parameters, count)))

static int copy(void *destination, const void *source, size_t bytes) {
  BOOKED(base->copy(destination, source, bytes), LINE(.op = "copy", .rows = (double)bytes, .bytes = 2 * (double)bytes));
}

static int zero(void *pointer, size_t bytes) {
  BOOKED(base->zero(pointer, bytes), LINE(.op = "zero", .rows = (double)bytes, .bytes = (double)bytes));
}

static int unpack(float *y, const void *x, pt_dtype type, int64_t n) {
  double each = 4 + (double)pt_block_bytes(type) / (double)pt_block_elements(type);
  BOOKED(base->unpack(y, x, type, n), LINE(.op = "unpack", .b_type = (int32_t)type, .rows = (double)n, .bytes = each * (double)n));
}

static int gather_unpacked(float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C) {
  double each = 4 + (double)pt_block_bytes(type) / (double)pt_block_elements(type);
  BOOKED(base->gather_unpacked(y, x, type, rows, N, C),
         LINE(.op = "gather_unpacked", .b_type = (int32_t)type, .rows = (double)N, .width = C, .bytes = each * (double)N * (double)C));
}

const pt_kernels *pt_profile_kernels(const pt_kernels *wrapped) {
  static pt_kernels table;
  if (base == wrapped) return &table;
  table = *wrapped;
  table.copy = copy;
  table.zero = zero;
  table.unpack = unpack;
  table.gather_unpacked = gather_unpacked;
#define WRAP(entry) table.f32.entry = entry##_f32, table.f64.entry = entry##_f64;
  PT_EACH_OP(WRAP)
  base = wrapped;
  return &table;
}
