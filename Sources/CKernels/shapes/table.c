/// A device without memory: it hands out addresses, computes nothing and counts the operations it was asked for.
///
/// Whatever runs on it does what it would do on a real device, so a training step of any model gives its exact memory and its exact
/// number of operations in milliseconds. Nothing may follow an address of this device; results on the host are zero.
#include <stdatomic.h>

#include "../cpu/common.h"
#include "operations.h"

// Between the program with its heap and the mappings of libraries, where Linux puts nothing on machines of 47-bit addresses.
static const uintptr_t first_address = (uintptr_t)1 << 45, last_address = (uintptr_t)5 << 44;
static _Atomic uintptr_t next_address = (uintptr_t)1 << 45;
static _Thread_local double operations;

static int is_device(const void *pointer) { return (uintptr_t)pointer >= first_address && (uintptr_t)pointer < last_address; }

static int allocate(void **pointer, size_t bytes) {
  uintptr_t rounded = ((uintptr_t)bytes + 4095) / 4096 * 4096;
  if (bytes > last_address - first_address) return pt_fail(PT_OUT_OF_MEMORY, "%zu bytes are more than addresses", bytes);
  uintptr_t address = atomic_fetch_add(&next_address, rounded);
  if (address + rounded > last_address) {
    // Around again: what lies there belongs to another device of this kind, and nobody looks.
    atomic_store(&next_address, first_address + rounded);
    address = first_address;
  }
  *pointer = (void *)address;
  return PT_OK;
}

static void release(void *pointer, size_t bytes) { (void)pointer, (void)bytes; }

static int copy(void *destination, const void *source, size_t bytes) {
  (void)source;
  if (!is_device(destination)) memset(destination, 0, bytes);
  return PT_OK;
}

static int zero(void *pointer, size_t bytes) { return (void)pointer, (void)bytes, PT_OK; }
static int set_precision(pt_precision precision) { return (void)precision, PT_OK; }
static int set_threads(int threads) { return (void)threads, PT_OK; }
static int threads(void) { return 1; }
static int unpack(float *y, const void *x, pt_dtype type, int64_t n) { return (void)y, (void)x, (void)type, (void)n, PT_OK; }

static void numerics(pt_numerics *result) {
  *result = (pt_numerics){.blas = "none", .blas_core = "none", .kernels = "none", .device = "shapes", .libm = "none"};
}

// --- what costs operations ---

static int gemm(const pt_gemm *args) {
  operations += pt_gemm_operations(args);
  return PT_OK;
}

static int attention_forward(void *out, void *log_sum_exp, const pt_attention *args) {
  (void)out, (void)log_sum_exp;
  operations += pt_attention_forward_operations(args);
  return PT_OK;
}

static int attention_backward(const pt_attention_gradients *gradients, const void *dout, const void *out, const void *log_sum_exp,
                              const pt_attention *args) {
  (void)gradients, (void)dout, (void)out, (void)log_sum_exp;
  operations += pt_attention_backward_operations(args);
  return PT_OK;
}

// --- what answers on the host ---

static int sum_squares(double *results, const pt_vector *x, int64_t count) {
  (void)x;
  memset(results, 0, (size_t)count * sizeof *results);
  return PT_OK;
}

// --- the rest: nothing ---

#define NOTHING(name, ...) \
  static int name(__VA_ARGS__) { return PT_OK; }
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunused-parameter"
NOTHING(fill, void *y, double value, int64_t n)
NOTHING(add, void *y, const void *a, const void *b, int64_t n)
NOTHING(add_scaled, void *y, const void *x, double alpha, int64_t n)
NOTHING(scale, void *y, const void *x, double alpha, int64_t n)
NOTHING(multiply, void *y, const void *a, const void *b, int accumulate, int64_t n)
NOTHING(activation_forward, pt_activation kind, void *y, const void *x, int64_t n)
NOTHING(activation_backward, pt_activation kind, void *dx, const void *dy, const void *x, int accumulate, int64_t n)
NOTHING(silu_mul_forward, void *y, const void *gate, const void *up, int64_t n)
NOTHING(silu_mul_backward, void *dgate, void *dup, const void *dy, const void *gate, const void *up, int64_t n)
NOTHING(add_row, void *y, const void *row, int64_t N, int64_t C)
NOTHING(sum_rows, void *dst, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C)
NOTHING(copy_columns, void *y, int64_t ldy, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C)
NOTHING(gather_rows, void *y, const void *x, const int32_t *rows, int64_t N, int64_t C)
NOTHING(scatter_add_rows, void *dx, const void *dy, const int32_t *rows, int64_t N, int64_t C, int64_t V)
NOTHING(rms_norm_forward, void *y, void *rstd, const void *x, const void *weight, double epsilon, int64_t N, int64_t C)
NOTHING(rms_norm_backward, void *dx, void *dweight, const void *dy, const void *x, const void *weight, const void *rstd, int accumulate_dx,
        int64_t N, int64_t C)
NOTHING(layer_norm_forward, void *y, void *mean, void *rstd, const void *x, const void *weight, const void *bias, double epsilon, int64_t N,
        int64_t C)
NOTHING(layer_norm_backward, void *dx, void *dweight, void *dbias, const void *dy, const void *x, const void *weight, const void *mean,
        const void *rstd, int accumulate_dx, int64_t N, int64_t C)
NOTHING(rope, void *y, const void *x, const void *cosine, const void *sine, const int32_t *positions, int inverse, int accumulate, int64_t N,
        int64_t H, int64_t D)
NOTHING(softmax_cross_entropy, void *logits, double *losses, const int32_t *labels, double gradient_scale, int64_t N, int64_t V)
NOTHING(dropout, void *y, const void *x, double p, const uint64_t *key, const int32_t *samples, const int32_t *positions, int accumulate,
        int64_t N, int64_t C)
NOTHING(random_uniform, void *y, double low, double high, const uint64_t *key, int64_t n)
NOTHING(random_normal, void *y, double mean, double deviation, const uint64_t *key, int64_t n)
NOTHING(adamw, const pt_trained *parameters, int64_t count, const pt_adamw *step)
NOTHING(gather_unpacked, float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C)
#pragma clang diagnostic pop

#define OPS                                                                                                                          \
  {.gemm = gemm, .fill = fill, .add = add, .add_scaled = add_scaled, .scale = scale, .multiply = multiply,                          \
   .activation_forward = activation_forward, .activation_backward = activation_backward, .silu_mul_forward = silu_mul_forward,      \
   .silu_mul_backward = silu_mul_backward, .add_row = add_row, .sum_rows = sum_rows, .copy_columns = copy_columns,                  \
   .gather_rows = gather_rows, .scatter_add_rows = scatter_add_rows, .rms_norm_forward = rms_norm_forward,                          \
   .rms_norm_backward = rms_norm_backward, .layer_norm_forward = layer_norm_forward, .layer_norm_backward = layer_norm_backward,    \
   .rope = rope, .attention_forward = attention_forward, .attention_backward = attention_backward,                                  \
   .softmax_cross_entropy = softmax_cross_entropy, .dropout = dropout, .random_uniform = random_uniform,                            \
   .random_normal = random_normal, .sum_squares = sum_squares, .adamw = adamw}

static const pt_kernels table = {
    .version = PT_KERNELS_VERSION,
    .name = "shapes",
    .allocate = allocate,
    .release = release,
    .copy = copy,
    .zero = zero,
    .set_precision = set_precision,
    .set_threads = set_threads,
    .threads = threads,
    .last_error = pt_cpu_last_error,
    .numerics = numerics,
    .unpack = unpack,
    .gather_unpacked = gather_unpacked,
    .f32 = OPS,
    .f64 = OPS,
};

const pt_kernels *pt_shape_kernels(void) { return &table; }

double pt_shape_operations(void) { return operations; }
