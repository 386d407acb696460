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

static void numerics(pt_numerics *result) {
  *result = (pt_numerics){.blas = "none", .blas_core = "none", .kernels = "none", .device = "shapes", .libm = "none"};
}

static const char *last_error(void) { return pt_cpu_last_error(); }
static int threads(void) { return 1; }

// Nothing is done with most of what is asked for.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunused-parameter"
static int zero(void *pointer, size_t bytes) { return PT_OK; }
static int synchronize(void) { return PT_OK; }
static bool has_precision(pt_precision precision) { return true; }
static int set_threads(int threads) { return PT_OK; }
static int unpack(float *y, const void *x, pt_dtype type, int64_t n) { return PT_OK; }
static int gather_unpacked(float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C) { return PT_OK; }

// --- ops: of their cost, the operations are counted ---

#define PRODUCT pt_gemm_operations(args)
#define ATTENTION(direction, queries, keys) pt_attention_##direction##_operations(args)
#define ELEMENTS(arrays, n) 0
#define ROWS(arrays, N, C) 0
#define UPDATED_ROWS(type, N, C, R) pt_update_operations(N, C, R)

#define PT_HOST_OP(name, parameters, arguments, cost)    \
  static int name parameters {                           \
    memset(results, 0, (size_t)count * sizeof *results); \
    return PT_OK;                                        \
  }
#define PT_OP(name, parameters, arguments, cost) \
  static int name parameters {                   \
    operations += cost;                          \
    return PT_OK;                                \
  }
#include "ops.def"
#pragma clang diagnostic pop

static const pt_kernels table = {
    .version = PT_KERNELS_VERSION,
    .name = "shapes",
#define PT_FUNCTION(result, name, parameters) .name = name,
#include "ops.def"
    .f32 = {
#define PT_OP(name, ...) .name = name,
#include "ops.def"
    },
    .f64 = {
#define PT_OP(name, ...) .name = name,
#include "ops.def"
    },
};

const pt_kernels *pt_shape_kernels(void) { return &table; }

double pt_shape_operations(void) { return operations; }
