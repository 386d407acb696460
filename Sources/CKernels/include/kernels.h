/// The kernel contract: everything that touches tensor data in bulk goes through this table of functions.
///
/// The CPU implements it in C on OpenBLAS (`cpu/<op>.c`); CUDA C implements the same table. Rules that hold for every entry:
///
/// - Matrices are row-major. Sizes come after the pointers: N rows, C channels, T positions, H heads, D head dimension, V vocabulary.
/// - Outputs come first. An output written with `=` needs no initial value; one marked `+=` is added to. Where a gradient may be either,
///   an `accumulate` flag says which: 0 means `=`, 1 means `+=`.
/// - Calls are in order and return a status: PT_OK, or a code whose text `last_error` gives. They never abort.
/// - Results do not depend on the number of threads: work is cut into tiles whose size depends on the shape alone.
/// - Values that change from step to step (learning rate, clip factor, random key) come by pointer, so that a recorded graph can be replayed.
#ifndef PT_KERNELS_H
#define PT_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Raised whenever a signature or a meaning below changes; a library with another number is refused at load.
#define PT_KERNELS_VERSION 4

/// What calls return.
typedef enum pt_status {
  PT_OK = 0,
  PT_INVALID_ARGUMENT = 1,
  PT_OUT_OF_MEMORY = 2,
  PT_DEVICE_FAILED = 3,
} pt_status;

/// Element types. From `PT_Q4_0` on, values lie in blocks with shared scales as in GGUF; a row is a whole number of blocks.
typedef enum pt_dtype {
  PT_F32 = 0,
  PT_F64 = 1,
  PT_I32 = 2,
  PT_BF16 = 3,
  PT_F16 = 4,
  PT_Q4_0 = 5,
  PT_Q4_1 = 6,
  PT_Q8_0 = 7,
  PT_Q4_K = 8,
  PT_Q5_K = 9,
  PT_Q6_K = 10,
} pt_dtype;

/// Element-wise functions with a derivative.
typedef enum pt_activation {
  PT_RELU = 0,
  PT_TANH = 1,
  PT_GELU = 2,       // x * Phi(x), exact
  PT_GELU_TANH = 3,  // the tanh approximation of GPT-2
  PT_SILU = 4,       // x * sigmoid(x), also called swish
} pt_activation;

/// How products of f32 are computed; sums are f32 in each. Everything but products is f32 always.
typedef enum pt_precision {
  PT_PRECISION_F32 = 0,   // factors of 24 bits
  PT_PRECISION_TF32 = 1,  // factors rounded to 11 bits, by the device's tensor units
  PT_PRECISION_BF16 = 2,  // factors rounded to 8 bits
} pt_precision;

/// A product C = alpha * (op(A) * op(B) + A2 * op(B2)) + beta * C; op transposes where the flag is set. The second pair, a frozen layer's
/// low-rank update, costs no pass over C of its own; most products have none (k2 = 0).
typedef struct pt_gemm {
  bool trans_a, trans_b;
  int64_t m, n, k;  // C is [m, n], op(A) [m, k], op(B) [k, n]
  double alpha;
  const void *a;
  int64_t lda;
  const void *b;
  int64_t ldb;      // in elements, also for packed types
  pt_dtype b_type;  // the table's own type, or (f32 table only) a packed type that is unpacked panel by panel, once per product
  const void *a2;   // [m, k2], never transposed
  int64_t lda2;
  const void *b2;   // transposed as B; of the table's own type
  int64_t ldb2, k2;
  double beta;      // with beta 0, C is not read
  void *c;
  int64_t ldc;
} pt_gemm;

/// Attention over sequences of different lengths, with grouped keys and an optional prefix that every sequence sees.
///
/// Query row n of head h lies at q + n * ldq + h * D; it uses key head h / (heads / kv_heads).
/// Sequence s owns the query rows query_begin[s] ..< query_begin[s + 1] and the key rows 0 ..< key_length[s] of keys[s] and values[s].
/// When causal, the i-th query of a sequence sees its keys j <= i + key_length - query_length, and always the whole prefix.
typedef struct pt_attention {
  int64_t sequences, heads, kv_heads, head_dim;
  double scale;  // of the scores, usually 1 / sqrt(D)
  bool causal;
  const int32_t *query_begin;  // [sequences + 1]
  const void *q;
  int64_t ldq;
  const void *const *keys;    // [sequences] pointers to the first row of each
  const void *const *values;  // [sequences]
  const int32_t *key_length;  // [sequences]
  int64_t ldkv;
  const void *prefix_key, *prefix_value;  // [prefix_length, kv_heads * D] with row stride ldprefix, or NULL
  int64_t prefix_length, ldprefix;
} pt_attention;

/// Gradients of `pt_attention`. Rows have the strides given here; NULL where a gradient is not wanted.
typedef struct pt_attention_gradients {
  void *dq;  // =
  int64_t lddq;
  void *const *dkeys;    // = [sequences]
  void *const *dvalues;  // = [sequences]
  int64_t lddkv;
  void *dprefix_key, *dprefix_value;  // +=, summed in sequence order
  int64_t lddprefix;
} pt_attention_gradients;

/// What one AdamW step needs (Loshchilov & Hutter 2019, arXiv:1711.05101; the arithmetic of torch.optim.AdamW).
typedef struct pt_adamw {
  double learning_rate, beta1, beta2, epsilon, weight_decay;
  double bias_correction1, bias_correction2;  // 1 - beta^step
  double gradient_scale;                      // the clip factor; the gradient is multiplied by it
  int32_t skip;                               // 1: leave everything as it is
} pt_adamw;

/// One array.
typedef struct pt_vector {
  const void *elements;
  int64_t n;
} pt_vector;

/// A parameter of n elements, its gradient and its moments.
typedef struct pt_trained {
  void *parameter;
  const void *gradient;
  void *exp_avg, *exp_avg_sq;
  int64_t n;
} pt_trained;

/// The functions of one floating-point type (f32, and f64 for gradient checks). `void *` means an array of that type.
typedef struct pt_ops {
  // --- products ---
  int (*gemm)(const pt_gemm *args);

  // --- element-wise; n elements ---
  int (*fill)(void *y, double value, int64_t n);
  int (*add)(void *y, const void *a, const void *b, int64_t n);                            // y = a + b; y may be a or b
  int (*add_scaled)(void *y, const void *x, double alpha, int64_t n);                      // y += alpha * x
  int (*scale)(void *y, const void *x, double alpha, int64_t n);                           // y = alpha * x; y may be x
  int (*multiply)(void *y, const void *a, const void *b, int accumulate, int64_t n);       // y (=, +=) a * b
  int (*activation_forward)(pt_activation kind, void *y, const void *x, int64_t n);
  int (*activation_backward)(pt_activation kind, void *dx, const void *dy, const void *x, int accumulate, int64_t n);
  int (*silu_mul_forward)(void *y, const void *gate, const void *up, int64_t n);           // y = silu(gate) * up
  int (*silu_mul_backward)(void *dgate, void *dup, const void *dy, const void *gate, const void *up, int64_t n);  // both =

  // --- rows [N, C] ---
  int (*add_row)(void *y, const void *row, int64_t N, int64_t C);                          // y[n, c] += row[c], a bias
  int (*sum_rows)(void *dst, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C);  // dst[c] (=, +=) sum over n
  int (*copy_columns)(void *y, int64_t ldy, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C);  // strided y (=, +=) x
  int (*gather_rows)(void *y, const void *x, const int32_t *rows, int64_t N, int64_t C);   // y[n] = x[rows[n]]
  int (*scatter_add_rows)(void *dx, const void *dy, const int32_t *rows, int64_t N, int64_t C, int64_t V);  // dx[rows[n]] += dy[n], n in order; dx has V rows
  int (*rms_norm_forward)(void *y, void *rstd, const void *x, const void *weight, double epsilon, int64_t N, int64_t C);  // rstd [N]
  int (*rms_norm_backward)(void *dx, void *dweight, const void *dy, const void *x, const void *weight, const void *rstd,
                           int accumulate_dx, int64_t N, int64_t C);  // dweight += or NULL; dx may be NULL
  int (*layer_norm_forward)(void *y, void *mean, void *rstd, const void *x, const void *weight, const void *bias, double epsilon,
                            int64_t N, int64_t C);
  int (*layer_norm_backward)(void *dx, void *dweight, void *dbias, const void *dy, const void *x, const void *weight, const void *mean,
                             const void *rstd, int accumulate_dx, int64_t N, int64_t C);  // dweight, dbias += or NULL; dx may be NULL

  // --- positions, attention ---
  /// Rotates the pairs (i, i + D/2) of every head (the half-split layout of Hugging Face). x, y [N, H * D]; y may be x.
  /// cosine, sine [P, D/2] by position. `inverse` turns back, which is also the gradient; `accumulate` adds to y.
  int (*rope)(void *y, const void *x, const void *cosine, const void *sine, const int32_t *positions, int inverse, int accumulate,
              int64_t N, int64_t H, int64_t D);
  /// out [queries, H * D] contiguous (=), log_sum_exp [queries, H] (=, or NULL where no backward follows). No T x T matrix anywhere.
  /// A query that sees no key gets out = 0 and log_sum_exp = -infinity.
  int (*attention_forward)(void *out, void *log_sum_exp, const pt_attention *args);
  int (*attention_backward)(const pt_attention_gradients *gradients, const void *dout, const void *out, const void *log_sum_exp,
                            const pt_attention *args);

  // --- loss ---
  /// Softmax cross-entropy per row, in place: losses[n] = -log softmax(logits[n])[labels[n]] (f64 in every table, = ; 0 where the label is
  /// negative). Labels lie on the host, losses on the device. If `gradient_scale` is not 0, logits become gradient_scale * (softmax - onehot), 0 in unlabelled rows.
  int (*softmax_cross_entropy)(void *logits, double *losses, const int32_t *labels, double gradient_scale, int64_t N, int64_t V);

  // --- random numbers: Philox4x32-10 (Salmon et al. 2011), counted, not stateful ---
  /// Word e of stream s under a key is word e % 4 of the block with counter (e / 4, s), 64 bits each, low half first.
  /// dropout: y (=, +=) x * mask / (1 - p), where row n, column c is dropped if word positions[n] * C + c of stream samples[n] is below p * 2^32.
  int (*dropout)(void *y, const void *x, double p, const uint64_t *key, const int32_t *samples, const int32_t *positions,
                 int accumulate, int64_t N, int64_t C);
  /// Element i from word i (f32, its upper 24 bits) or words 2i and 2i + 1 (f64, 53 bits) of stream 0.
  int (*random_uniform)(void *y, double low, double high, const uint64_t *key, int64_t n);
  /// Elements 2j and 2j + 1 are the cosine and sine of Box & Muller; the radius comes from the words of element 2j, the angle from the others.
  int (*random_normal)(void *y, double mean, double deviation, const uint64_t *key, int64_t n);

  // --- optimizer; lists and results lie on the host ---
  int (*sum_squares)(double *results, const pt_vector *x, int64_t count);  // results[i] = sum of x[i]^2, in f64 over fixed blocks in order
  int (*adamw)(const pt_trained *parameters, int64_t count, const pt_adamw *step);
} pt_ops;

/// What the last bits of results depend on beside the inputs. The texts live as long as the library.
typedef struct pt_numerics {
  const char *blas;       // the library's own description of its build
  const char *blas_core;  // the processor family that it has chosen its kernels for
  int blas_threading;     // how it runs in parallel: 0 not at all, 1 pthreads, 2 OpenMP
  const char *kernels;    // the instruction set of our own kernels
  const char *device;     // the processor's name
  const char *libm;       // the library of exp, cos, …
} pt_numerics;

/// One device's implementation of the contract.
typedef struct pt_kernels {
  int version;       // PT_KERNELS_VERSION
  const char *name;  // "cpu", "cuda"
  bool is_host;      // whether the host may read and write this device's memory


  int (*allocate)(void **pointer, size_t bytes);  // aligned to at least 64 bytes, contents undefined
  void (*release)(void *pointer, size_t bytes);
  int (*copy)(void *destination, const void *source, size_t bytes);
  int (*zero)(void *pointer, size_t bytes);

  int (*synchronize)(void);  // waits until everything asked for is done
  int (*set_precision)(pt_precision precision);  // refused where the device has no such products
  int (*set_threads)(int threads);  // 0: one per core this process may use
  int (*threads)(void);
  const char *(*last_error)(void);  // text of the calling thread's last failure
  void (*numerics)(pt_numerics *result);

  /// Unpacks n elements of a packed type (n a multiple of its block) to f32.
  int (*unpack)(float *y, const void *x, pt_dtype type, int64_t n);

  /// y[n] = row rows[n] of a packed matrix x with rows of C elements (a multiple of the block), unpacked.
  int (*gather_unpacked)(float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C);

  pt_ops f32, f64;
} pt_kernels;

/// The CPU table. Products run on OpenBLAS, one call per tile, tiles on a pool of our own.
const pt_kernels *pt_cpu_kernels(void);

/// The table of a device without memory that only counts, for planning: see shapes/table.c. One that keeps books on another: see profile.h.
const pt_kernels *pt_shape_kernels(void);

/// Floating-point operations of products and attention that the calling thread has asked that device for, ever.
double pt_shape_operations(void);

/// Elements in one block of a type (1 for plain types) and the bytes of that block.
int64_t pt_block_elements(pt_dtype type);
size_t pt_block_bytes(pt_dtype type);

#ifdef __cplusplus
}
#endif
#endif
