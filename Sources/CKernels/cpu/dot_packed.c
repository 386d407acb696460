/// Dots of packed rows with a few vectors, for decoding a few sequences, which reads every weight once: as fast as memory only if nothing is
/// written, and little computed.
#include "gemm.h"
#include "unpack.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef uint8_t bytes __attribute__((vector_size(16), aligned(1)));
typedef int8_t signed_bytes __attribute__((vector_size(16), aligned(1)));
typedef uint16_t halves __attribute__((vector_size(32), aligned(1)));
typedef uint32_t words __attribute__((vector_size(64)));
typedef int32_t integers __attribute__((vector_size(64)));
typedef _Float16 eight_halves __attribute__((vector_size(16)));
typedef _Float16 thirty_two_halves __attribute__((vector_size(64)));
typedef float eight_floats __attribute__((vector_size(32)));
typedef float four_floats __attribute__((vector_size(16)));

enum {
  ROWS = 4,      // at a time, so that their sums do not wait for one another
  VECTORS = 4,   // that rows are dotted with at a time
  AHEAD = 4096,  // bytes at least that are fetched before they are wanted: rows are too short for the processor to see a stream
  SUPERBLOCKS = 8,  // whose headers are taken at a time
};

#define FLOATS(pointer) (*(const lanes *)(pointer))
#define BF16(pointer) ((lanes)(__builtin_convertvector(*(const halves *)(pointer), words) << 16))
#define AS_FLOATS(integers) __builtin_convertvector(integers, lanes)

/// The vectors, `ld` elements apart, and the sums of their blocks, `blocks` apart.
typedef struct vectors {
  const float *a, *sums;
  int64_t ld, blocks;
} vectors;

/// The headers of some superblocks of ROWS rows, four words each: the halves, and the six bits of each group's scale and minimum. They are taken
/// from the next rows while some are dotted, so that nothing waits for them.
typedef struct taken {
  words headers[SUPERBLOCKS];
} taken;

/// Which types have them.
enum { HAS_HEADERS_bf16 = 0, HAS_HEADERS_q4_0 = 0, HAS_HEADERS_q4_1 = 0, HAS_HEADERS_q5_0 = 0, HAS_HEADERS_q5_1 = 0, HAS_HEADERS_q8_0 = 0,
       HAS_HEADERS_q6_k = 0, HAS_HEADERS_q4_k = 1, HAS_HEADERS_q5_k = 1 };

/// What stands for q = 0, in scales; 0 where that is in the products or the factors already.
enum { ZERO_q4_0 = -8, ZERO_q5_0 = -16, ZERO_q4_1 = 1, ZERO_q5_1 = 1, ZERO_q8_0 = 0, ZERO_bf16 = 0, ZERO_q4_k = 0, ZERO_q5_k = 0, ZERO_q6_k = 0 };

/// The sums of the lanes of four vectors, each pairwise.
PT_INLINE four_floats sums_of_lanes(const lanes *x0, const lanes *x1, const lanes *x2, const lanes *x3) {
#define EVEN_AND_ODD(a, b)                                                                   \
  __builtin_shufflevector(a, b, 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30) + \
      __builtin_shufflevector(a, b, 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31)
  lanes first = EVEN_AND_ODD(*x0, *x1), second = EVEN_AND_ODD(*x2, *x3);
  lanes all = __builtin_shufflevector(first, second, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29) +
              __builtin_shufflevector(first, second, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31);
  four_floats quarters[4];
  memcpy(quarters, &all, sizeof quarters);
  return (quarters[0] + quarters[2]) + (quarters[1] + quarters[3]);
}

#if defined(__x86_64__)

// With the look-up of AVX-512: the lowest four bits of a word choose among sixteen numbers, whatever the others are.
#define NAME(name) name##_wide
#define HOT __attribute__((target("arch=x86-64-v4"), min_vector_width(512)))  // or the compiler takes two of 256 bits
#define INLINE HOT PT_INLINE
#define FOUR_BITS(q) \
  (lanes) _mm512_permutexvar_ps((__m512i)(q), (__m512){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
#include "dot_packed_rows.h"
#undef NAME
#undef HOT
#undef INLINE
#undef FOUR_BITS

// In plain C, for the processors without it.
#define HOT __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define HOT
#endif
#define NAME(name) name##_plain
#define INLINE PT_INLINE
#define FOUR_BITS(q) AS_FLOATS((q) & 15)
#include "dot_packed_rows.h"

bool pt_can_dot_packed(pt_dtype type) { return pt_is_packed(type) && type != PT_F16; }

bool pt_dots_joined(pt_dtype type) { return type == PT_Q4_0 || type == PT_Q4_1 || type == PT_Q5_0 || type == PT_Q5_1; }

void pt_join_halves(float *y, const float *a, int64_t n, pt_dtype type) {
  bool is_masked = type == PT_Q5_0 || type == PT_Q5_1;
  for (int64_t block = 0; block < n; block += BLOCK) {
    for (int64_t i = block; i < block + BLOCK / 2; i++) {
      float high = a[i + BLOCK / 2] * 0.0625f;
      y[i] = is_masked ? a[i] : a[i] - high, y[i + BLOCK / 2] = high;
    }
  }
}

void pt_sum_blocks(float *sums, const float *a, int64_t n) {
  for (int64_t block = 0; block < n / BLOCK; block++) {
    float sum = 0;
    PT_UNROLL for (int i = 0; i < BLOCK; i++) sum += a[block * BLOCK + i];
    sums[block] = sum;
  }
}

/// One of `name`'s two functions.
#if defined(__x86_64__)
#define ALL(name) (pt_has_wide_registers() ? all_##name##_wide : all_##name##_plain)
#else
#define ALL(name) all_##name##_plain
#endif

void pt_dot_packed(float *result, int64_t ld, const void *x, size_t stride, pt_dtype type, const float *a, int64_t lda,
                   const float *sums_of_a, int64_t count, int64_t rows, int64_t n) {
  vectors all = {.a = a, .sums = sums_of_a, .ld = lda, .blocks = n / BLOCK};
  switch (type) {
    case PT_BF16: ALL(bf16)(result, ld, x, stride, all, count, rows); break;
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: ALL(name)(result, ld, x, stride, all, count, rows); break;
#include "packed_types.def"
    default: break;
  }
}
