#include <stdio.h>

#include "blas.h"
#include "runtime.h"

#if defined(__CUDACC__)
static const char device_kind[] = "cuda";
#else
static const char device_kind[] = "cuda-emulation";
#endif

/// Devices without tensor units compute such products as well, without the gain.
bool pt_cuda_has_precision(pt_precision precision) {
  return precision == PT_PRECISION_F32 || precision == PT_PRECISION_TF32 || precision == PT_PRECISION_BF16;
}

int pt_cuda_synchronize(void) {
  PT_SESSION;
  return pt_synchronize();
}

/// A GPU has no number of threads to set; results do not depend on it here either.
int pt_cuda_set_threads(int threads) {
  if (threads < 0) return pt_fail(PT_INVALID_ARGUMENT, "set_threads: %d threads (must be 0, one per core, or more)", threads);
  return PT_OK;
}

/// Multiprocessors.
int pt_cuda_threads(void) {
  pt_session session;
  return session.status == PT_OK ? pt_the_device.properties.multiProcessorCount : 0;
}

void pt_cuda_numerics(pt_numerics *result) {
  static char core[32], runtime[64];
  pt_session session;
  const cudaDeviceProp &device = pt_the_device.properties;
  snprintf(core, sizeof core, "sm_%d%d", device.major, device.minor);
  pt_describe_runtime(runtime, sizeof runtime);
  result->blas = pt_blas_description();
  result->blas_core = core;
  result->blas_threading = 0;
  result->kernels = core;
  result->bf16 = "tensor units";
  result->device = device.name;
  result->libm = runtime;
}

static pt_kernels make_table() {
  pt_kernels table = {};
  table.version = PT_KERNELS_VERSION;
  table.name = device_kind;
  table.is_host = false;
#define PT_FUNCTION(result, name, parameters) table.name = pt_cuda_##name;
#define PT_OP(name, parameters, arguments, cost) \
  table.f32.name = pt_cuda_##name##_f32;         \
  table.f64.name = pt_cuda_##name##_f64;
#include "ops.def"
  return table;
}

const pt_kernels *pt_cuda_table() {
  static const pt_kernels table = make_table();
  return &table;
}
