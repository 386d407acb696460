/// What the last bits of results depend on beside the inputs: the library, the instruction set, the processor.
#include <gnu/libc-version.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/utsname.h>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include "bf16_units.h"
#include "gemm.h"
#include "ops.h"

/// The clones of PT_HOT that run: the loader chooses by the same flags.
static const char *clone_name(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("x86-64-v4")) return "avx512";
  if (__builtin_cpu_supports("x86-64-v3")) return "avx2";
  return "sse2";
#else
  return "baseline";
#endif
}

bool pt_has_wide_registers(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("x86-64-v4");
#else
  return false;
#endif
}

static char device[64], libm[64];

/// The processor's name as it gives it itself, or else its architecture.
static void find_names(void) {
#if defined(__x86_64__)
  unsigned words[12] = {0};
  if (__get_cpuid_max(0x80000000, NULL) >= 0x80000004) {
    for (unsigned i = 0; i < 3; i++) {
      __get_cpuid(0x80000002 + i, &words[4 * i], &words[4 * i + 1], &words[4 * i + 2], &words[4 * i + 3]);
    }
  }
  char name[sizeof words + 1] = {0};
  memcpy(name, words, sizeof words);
  size_t length = 0;
  // Padded with spaces or zeros, in front on some processors.
  for (const char *c = name + strspn(name, " "); *c; c++) {
    if (*c >= ' ' && *c < 127) device[length++] = *c;
  }
  while (length > 0 && device[length - 1] == ' ') length--;
  device[length] = 0;
#endif
  struct utsname system;
  if (device[0] == 0 && uname(&system) == 0) snprintf(device, sizeof device, "%s", system.machine);
  snprintf(libm, sizeof libm, "glibc %s", gnu_get_libc_version());
}

bool pt_cpu_has_precision(pt_precision precision) {
  return precision == PT_PRECISION_F32 || (precision == PT_PRECISION_BF16 && pt_bf16_units_here());
}

void pt_cpu_numerics(pt_numerics *result) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, find_names);
  *result = (pt_numerics){
      .blas = openblas_get_config(),
      .blas_core = openblas_get_corename(),
      .blas_threading = openblas_get_parallel(),
      .kernels = clone_name(),
      .bf16 = pt_bf16_units_here() ? pt_bf16_units_here()->name : "none",
      .device = device,
      .libm = libm,
  };
}
