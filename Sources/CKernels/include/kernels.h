/// The kernel contract: everything that touches tensor data in bulk goes through this table of functions.
///
/// Its functions are listed in ops.def, with what each computes. The CPU implements them in C on OpenBLAS (`cpu/<op>.c`); CUDA C implements
/// the same list. Rules that hold for every one:
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
#define PT_KERNELS_VERSION 7

/// What calls return.
typedef enum pt_status {
  PT_OK = 0,
  PT_INVALID_ARGUMENT = 1,
  PT_OUT_OF_MEMORY = 2,
  PT_DEVICE_FAILED = 3,
} pt_status;

/// Element types: those of arithmetic and of indices, and the packed ones.
typedef enum pt_dtype {
  PT_F32 = 0,
  PT_F64 = 1,
  PT_I32 = 2,
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) PT_##NAME = number,
#include "packed_types.def"
} pt_dtype;

/// Whether `unpack` can turn this type into f32.
static inline bool pt_is_packed(pt_dtype type) {
  switch (type) {
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: return true;
#include "packed_types.def"
    default: return false;
  }
}

/// Elements in one block of a type, 1 for plain types.
static inline int64_t pt_block_elements(pt_dtype type) {
  switch (type) {
    case PT_F32: case PT_F64: case PT_I32: return 1;
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: return elements;
#include "packed_types.def"
  }
  return 1;
}

/// The bytes of that block.
static inline size_t pt_block_bytes(pt_dtype type) {
  switch (type) {
    case PT_F32: case PT_I32: return 4;
    case PT_F64: return 8;
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: return bytes;
#include "packed_types.def"
  }
  return 0;
}

/// Element-wise functions with a derivative.
typedef enum pt_activation {
  PT_RELU = 0,
  PT_TANH = 1,
  PT_GELU = 2,       // x * Phi(x), exact
  PT_GELU_TANH = 3,  // the tanh approximation of GPT-2
  PT_SILU = 4,       // x * sigmoid(x), also called swish
} pt_activation;

/// How a product of f32 is computed; sums are f32 in each. Everything but products is f32 always. A device may compute a product more exactly
/// than it must, one that is bound by memory for instance.
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
  pt_precision precision;  // of the f32 table
} pt_gemm;

/// Attention over sequences of different lengths, with grouped keys and an optional prefix that every sequence sees.
///
/// Query row n of head h lies at q + n * ldq + h * D; it uses key head h / (heads / kv_heads).
/// Sequence s owns the query rows query_begin[s] ..< query_begin[s + 1] and the key rows 0 ..< key_length[s] of keys[s] and values[s].
/// When causal, the i-th query of a sequence sees its keys j <= i + key_length - query_length, and without a window always the whole prefix.
/// With one it sees the last `window` of these keys, itself among them; the prefix counts as the positions in front of the sequence's own.
typedef struct pt_attention {
  int64_t sequences, heads, kv_heads, head_dim;
  double scale;  // of the scores, usually 1 / sqrt(D)
  bool causal;
  int64_t window;              // 0: none; otherwise causal
  double soft_cap;             // 0: none; otherwise a score s becomes soft_cap * tanh(s / soft_cap)
  const int32_t *query_begin;  // [sequences + 1]
  const void *q;
  int64_t ldq;
  const void *const *keys;    // [sequences] pointers to the first row of each
  const void *const *values;  // [sequences]
  const int32_t *key_length;  // [sequences]
  int64_t ldkv;
  const void *prefix_key, *prefix_value;  // [prefix_length, kv_heads * D] with row stride ldprefix, or NULL
  int64_t prefix_length, ldprefix;
  pt_precision precision;  // of its products, in the f32 table; softmax is f32
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

/// What the last bits of results depend on beside the inputs. The texts live as long as the library.
typedef struct pt_numerics {
  const char *blas;       // the library's own description of its build
  const char *blas_core;  // the processor family that it has chosen its kernels for
  int blas_threading;     // how it runs in parallel: 0 not at all, 1 pthreads, 2 OpenMP
  const char *kernels;    // the instruction set of our own kernels
  const char *bf16;       // the units that multiply factors rounded to bf16; "none" where there are none
  const char *device;     // the processor's name
  const char *libm;       // the library of exp, cos, …
} pt_numerics;

/// The functions of one floating-point type (f32, and f64 for gradient checks).
typedef struct pt_ops {
#define PT_OP(name, parameters, ...) int(*name) parameters;
#include "ops.def"
} pt_ops;

/// One device's implementation of the contract.
typedef struct pt_kernels {
  int version;       // PT_KERNELS_VERSION
  const char *name;  // "cpu", "cuda"
  bool is_host;      // whether the host may read and write this device's memory

#define PT_FUNCTION(result, name, parameters) result(*name) parameters;
#include "ops.def"
  pt_ops f32, f64;
} pt_kernels;

/// The name of the first function that a table lacks, "unpack" or "f64.gemm"; NULL where it lacks none. A call of a missing one would be a
/// jump to address 0, so whoever gets a table from somewhere asks first.
static inline const char *pt_missing_function(const pt_kernels *table) {
#define PT_FUNCTION(result, name, parameters) \
  if (!table->name) return #name;
#include "ops.def"
#define PT_OP(name, parameters, ...)         \
  if (!table->f32.name) return "f32." #name; \
  if (!table->f64.name) return "f64." #name;
#include "ops.def"
  return NULL;
}

/// The CPU table. Products run on OpenBLAS, one call per tile, tiles on a pool of our own.
const pt_kernels *pt_cpu_kernels(void);

/// The table of a device without memory that only counts, for planning: see shapes/table.c. One that keeps books on another: see profile.h.
const pt_kernels *pt_shape_kernels(void);

/// Floating-point operations of products and attention that the calling thread has asked that device for, ever.
double pt_shape_operations(void);

/// Rows of A from which on a row of a product on the CPU has the same bits however many there are; 0 where it never has to.
int64_t pt_independent_rows(void);

// --- what the system lets this process have ---

/// Cores' worth of time that the control groups of this process allow, the least of all above it; 0 where they set no limit. Files are read
/// below `root`, "" for the system's own.
double pt_processor_quota(const char *root);

/// Threads that are worth running: the cores of the affinity mask, or the quota rounded up where that is less.
int pt_available_cores(const char *root);

// --- packing, for files: the host's affair, and so not in the table ---

/// Weights of this magnitude and above do not fit the type: the nearest number that it stores, or that its scales can, is infinity.
static inline float pt_pack_limit(pt_dtype type) { return type == PT_BF16 ? 3.39617752923046e38f : 65520.0f; }

/// y = x in a packed type: n elements, a whole number of blocks, so rows of whole blocks may be given as one. f16 and bf16 are rounded to the
/// nearest, ties to even. Blocks get scales and levels that make the sum of squared errors small, errors of large weights counting somewhat
/// more (cpu/pack_search.h); the bits depend neither on the number of threads nor on the instruction set.
///
/// Fails where a weight is not finite or does not fit: then *unfit is the first such element, otherwise -1, and y is undefined.
int pt_pack(void *y, const float *x, pt_dtype type, int64_t n, int64_t *unfit);

/// Chooses the levels of what `pt_pack` made of x `[rows, n]` anew, scales and minima staying as they are, column after column, so that the errors of
/// a row nearly cancel in some directions: each is answered for by the weights after it, at the price of a little more error elsewhere. f16 and
/// bf16 are rounded in the same way. Why: cpu/pack_keeping.c.
///
/// `directions` is `[n, count]` with orthonormal columns, `count` at most 512; `strength` says by how much more an error counts along them than
/// elsewhere: n / count makes both sums weigh the same. `dither` is added to each level before it is rounded, as a width of even chance in steps: 0 for
/// the nearest, 1 for an error that is 0 on average. The bits depend neither on the number of threads nor on the instruction set.
int pt_pack_keeping(void *y, const float *x, pt_dtype type, int64_t rows, int64_t n, const float *directions, int64_t count, float strength,
                    float dither);

#ifdef __cplusplus
}
#endif
#endif
