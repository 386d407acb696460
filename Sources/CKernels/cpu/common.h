/// What every kernel file shares: status codes, loop attributes, small integer helpers.
#ifndef PT_CPU_COMMON_H
#define PT_CPU_COMMON_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "kernels.h"

/// Records the text that `last_error` gives on this thread and returns `code`.
int pt_fail(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

/// The text of the calling thread's last failure; empty if there was none.
const char *pt_cpu_last_error(void);

/// Compiles a hot function for AVX-512, AVX2 and the baseline and picks one when the program is loaded.
#if defined(__x86_64__)
#define PT_HOT __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PT_HOT
#endif

/// Helpers of hot functions must be inlined into each clone to be compiled for its instruction set.
#define PT_INLINE static inline __attribute__((always_inline))

/// The iterations of the next loop touch the same index of every array, so outputs may be inputs.
#define PT_VECTORIZE _Pragma("clang loop vectorize(assume_safety) interleave(enable)")
#define PT_UNROLL _Pragma("clang loop unroll(full)")

/// Sums may be reordered into vector lanes and a * b + c may be fused; for everything below, in every file that includes this one.
#pragma clang fp reassociate(on) contract(fast)

PT_INLINE int64_t pt_min(int64_t a, int64_t b) { return a < b ? a : b; }
PT_INLINE int64_t pt_max(int64_t a, int64_t b) { return a > b ? a : b; }
PT_INLINE int64_t pt_ceil_div(int64_t n, int64_t size) { return (n + size - 1) / size; }

#endif
