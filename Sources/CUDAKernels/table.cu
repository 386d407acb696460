#include <stdio.h>

#include "blas.h"
#include "runtime.h"

#if defined(__CUDACC__)
static const char device_kind[] = "cuda";
#else
static const char device_kind[] = "cuda-emulation";
#endif

static int set_precision(pt_precision precision) {
  PT_SESSION;
  return pt_blas_set_precision(precision);
}

/// A GPU has no number of threads to set; results do not depend on it here either.
static int set_threads(int threads) {
  if (threads < 0) return pt_fail(PT_INVALID_ARGUMENT, "set_threads: %d threads (must be 0, one per core, or more)", threads);
  return PT_OK;
}

/// Multiprocessors.
static int threads() {
  pt_session session;
  return session.status == PT_OK ? pt_the_device.properties.multiProcessorCount : 0;
}

static void numerics(pt_numerics *result) {
  static char core[32], runtime[64];
  pt_session session;
  const cudaDeviceProp &device = pt_the_device.properties;
  snprintf(core, sizeof core, "sm_%d%d", device.major, device.minor);
  pt_describe_runtime(runtime, sizeof runtime);
  result->blas = pt_blas_description();
  result->blas_core = core;
  result->blas_threading = 0;
  result->kernels = core;
  result->device = device.name;
  result->libm = runtime;
}

static pt_kernels make_table() {
  pt_kernels table = {};
  table.version = PT_KERNELS_VERSION;
  table.name = device_kind;
  table.is_host = false;
  table.allocate = pt_cuda_allocate;
  table.release = pt_cuda_release;
  table.copy = pt_cuda_copy;
  table.zero = pt_cuda_zero;
  table.set_precision = set_precision;
  table.set_threads = set_threads;
  table.threads = threads;
  table.last_error = pt_cuda_last_error;
  table.numerics = numerics;
  table.unpack = pt_cuda_unpack;
  table.gather_unpacked = pt_cuda_gather_unpacked;
  for (auto enter : {pt_enter_activation, pt_enter_attention, pt_enter_attention_backward, pt_enter_cross_entropy, pt_enter_elementwise,
                     pt_enter_gemm, pt_enter_layer_norm, pt_enter_optimizer, pt_enter_random, pt_enter_rms_norm, pt_enter_rope,
                     pt_enter_rows})
    enter(&table.f32, &table.f64);
  return table;
}

const pt_kernels *pt_cuda_table() {
  static const pt_kernels table = make_table();
  return &table;
}
