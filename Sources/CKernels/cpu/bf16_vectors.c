#include "bf16_units.h"

#include "common.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The same text twice: with the processor's instructions, and in plain C.

enum {
  ROWS = 8,  // of C that one pass over a panel makes
  VECTORS = 3,
  LANES = 16,
};

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef uint32_t words __attribute__((vector_size(64), aligned(4)));

#if defined(__x86_64__)

#define NAME(name) name##_in_hardware
#define TARGET __attribute__((target("arch=x86-64-v4,avx512bf16")))
#define DOT(sum, a, b) (lanes) _mm512_dpbf16_ps((__m512)(sum), (__m512bh)_mm512_set1_epi32((int)(a)), (__m512bh)(b))

TARGET static void NAME(round)(uint16_t *y, const float *x, int64_t n) {
  int64_t i = 0;
  for (; i + 2 * LANES <= n; i += 2 * LANES)
    _mm512_storeu_si512(y + i, (__m512i)_mm512_cvtne2ps_pbh(_mm512_loadu_ps(x + i + LANES), _mm512_loadu_ps(x + i)));
  for (; i < n; i += LANES) {
    __mmask16 mask = (__mmask16)((1u << pt_min(LANES, n - i)) - 1);
    _mm256_mask_storeu_epi16(y + i, mask, (__m256i)_mm512_cvtneps_pbh(_mm512_maskz_loadu_ps(mask, x + i)));
  }
}

#include "bf16_vectors.h"

const pt_bf16_units pt_bf16_vectors = {"AVX512-BF16", VECTORS * LANES, 1, round_in_hardware, multiply_in_hardware};

bool pt_has_bf16_vectors(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("x86-64-v4") && __builtin_cpu_supports("avx512bf16");
}

#undef NAME
#undef TARGET
#undef DOT

#else

const pt_bf16_units pt_bf16_vectors;
bool pt_has_bf16_vectors(void) { return false; }

#endif

// The units add the product of the upper halves first.
#pragma clang fp reassociate(off)

#define NAME(name) name##_in_plain_c
#define TARGET
#define HALF(x, shift) ((lanes)((words){0} + ((x) shift)))
#define DOT(sum, a, b) ((sum) + HALF(a, &0xffff0000u) * HALF(b, &0xffff0000u) + HALF(a, << 16) * HALF(b, << 16))

static void NAME(round)(uint16_t *y, const float *x, int64_t n) {
  for (int64_t i = 0; i < n; i++) {
    uint32_t bits;
    memcpy(&bits, x + i, sizeof bits);
    uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u) bits |= 0x400000u;  // not a number stays none
    else if (magnitude < 0x00800000u) bits &= 0x80000000u;
    else bits += 0x7fffu + (bits >> 16 & 1);
    y[i] = (uint16_t)(bits >> 16);
  }
}

#include "bf16_vectors.h"

const pt_bf16_units pt_bf16_plain_vectors = {"plain C", VECTORS * LANES, 1, round_in_plain_c, multiply_in_plain_c};
