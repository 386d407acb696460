/// Dots of packed rows with a vector, for decoding one sequence, which reads every weight once: as fast as memory only if nothing is written.
#include "unpack.h"

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef uint8_t bytes __attribute__((vector_size(16), aligned(1)));
typedef int8_t signed_bytes __attribute__((vector_size(16), aligned(1)));
typedef uint16_t halves __attribute__((vector_size(32), aligned(1)));
typedef uint32_t words __attribute__((vector_size(64)));
typedef int32_t integers __attribute__((vector_size(64)));
typedef _Float16 four_halves __attribute__((vector_size(8)));
typedef _Float16 eight_halves __attribute__((vector_size(16)));
typedef float four_floats __attribute__((vector_size(16)));

enum {
  ROWS = 4,      // at a time, so that their sums do not wait for one another
  AHEAD = 4096,  // bytes that are fetched before they are wanted: rows are too short for the processor to see a stream
};

#define FLOATS(pointer) (*(const lanes *)(pointer))
#define BF16(pointer) ((lanes)(__builtin_convertvector(*(const halves *)(pointer), words) << 16))
#define AS_FLOATS(integers) __builtin_convertvector(integers, lanes)

// --- one block of each of ROWS rows that lie `stride` bytes apart: what it adds to the sums ---

/// Makes the compiler multiply scales from memory: to spread them over vectors would compete with the products for units of the processor.
#define IN_MEMORY(scales) __asm__("" : "+m"(scales))

/// The upper four bits stay where they are, sixteen times too large: a shift would compete as well.
PT_INLINE void add_four_bits(lanes sums[ROWS], four_floats scales, const uint8_t *x, size_t stride, const float *a) {
  IN_MEMORY(scales);
  lanes low = FLOATS(a), high = FLOATS(a + BLOCK / 2) * 0.0625f;
  PT_UNROLL for (int i = 0; i < ROWS; i++) {
    integers q = __builtin_convertvector(*(const bytes *)(x + (size_t)i * stride), integers);
    sums[i] += (AS_FLOATS(q & 15) * low + AS_FLOATS(q & 240) * high) * scales[i];
  }
}

PT_INLINE four_floats scales_at(const uint8_t *x, size_t stride) {
  four_halves scales;
  PT_UNROLL for (int i = 0; i < ROWS; i++) memcpy((uint8_t *)&scales + 2 * i, x + (size_t)i * stride, 2);
  return __builtin_convertvector(scales, four_floats);
}

PT_INLINE void add_q4_0(lanes sums[ROWS], four_floats *rest, const block_q4_0 *x, size_t stride, const float *a, float sum_of_a) {
  four_floats d = scales_at(x->scale, stride);
  *rest += d * (-8 * sum_of_a);
  add_four_bits(sums, d, x->low_high, stride, a);
}

PT_INLINE void add_q4_1(lanes sums[ROWS], four_floats *rest, const block_q4_1 *x, size_t stride, const float *a, float sum_of_a) {
  eight_halves both;  // scales and minima
  PT_UNROLL for (int i = 0; i < ROWS; i++) memcpy((uint8_t *)&both + 4 * i, x->scale + (size_t)i * stride, 4);
  *rest += __builtin_convertvector(__builtin_shufflevector(both, both, 1, 3, 5, 7), four_floats) * sum_of_a;
  add_four_bits(sums, __builtin_convertvector(__builtin_shufflevector(both, both, 0, 2, 4, 6), four_floats), x->low_high, stride, a);
}

PT_INLINE void add_q8_0(lanes sums[ROWS], four_floats *rest, const block_q8_0 *x, size_t stride, const float *a, float sum_of_a) {
  (void)rest, (void)sum_of_a;
  four_floats d = scales_at(x->scale, stride);
  IN_MEMORY(d);
  PT_UNROLL for (int i = 0; i < ROWS; i++) {
    const int8_t *values = x->values + (size_t)i * stride;
    sums[i] += (AS_FLOATS(*(const signed_bytes *)values) * FLOATS(a) +
                AS_FLOATS(*(const signed_bytes *)(values + BLOCK / 2)) * FLOATS(a + BLOCK / 2)) * d[i];
  }
}

PT_INLINE void add_bf16(lanes sums[ROWS], four_floats *rest, const block_bf16 *x, size_t stride, const float *a, float sum_of_a) {
  (void)rest, (void)sum_of_a;
  PT_UNROLL for (int i = 0; i < ROWS; i++) {
    const uint8_t *values = x->values + (size_t)i * stride;
    sums[i] += BF16(values) * FLOATS(a);
    sums[i] += BF16(values + BLOCK) * FLOATS(a + BLOCK / 2);
  }
}

// --- rows ---

/// The sums of the lanes of four vectors, each pairwise.
PT_INLINE four_floats sums_of_lanes(const lanes x[ROWS]) {
#define EVEN_AND_ODD(a, b)                                                                              \
  __builtin_shufflevector(a, b, 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30) +            \
      __builtin_shufflevector(a, b, 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31)
  lanes first = EVEN_AND_ODD(x[0], x[1]), second = EVEN_AND_ODD(x[2], x[3]);
  lanes all = __builtin_shufflevector(first, second, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29) +
              __builtin_shufflevector(first, second, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31);
  four_floats quarters[4];
  memcpy(quarters, &all, sizeof quarters);
  return (quarters[0] + quarters[2]) + (quarters[1] + quarters[3]);
}

void pt_sum_blocks(float *sums, const float *a, int64_t n) {
  for (int64_t block = 0; block < n / BLOCK; block++) {
    float sum = 0;
    PT_UNROLL for (int i = 0; i < BLOCK; i++) sum += a[block * BLOCK + i];
    sums[block] = sum;
  }
}

/// Defines the dots of ROWS rows of one type with a vector, and those of all rows.
#define DOT_ROWS(type)                                                                                                                \
  PT_INLINE four_floats some_##type(const uint8_t *x, size_t stride, const float *a, const float *sums_of_a, int64_t blocks) {        \
    const block_##type *first = (const block_##type *)x, *ahead = (const block_##type *)(x + AHEAD);                                  \
    lanes sums[ROWS] = {{0}};                                                                                                         \
    four_floats rest = {0};                                                                                                           \
    for (int64_t block = 0; block < blocks; block++, ahead += ROWS) {                                                                 \
      PT_UNROLL for (size_t byte = 0; byte < ROWS * sizeof *ahead; byte += 64) __builtin_prefetch((const uint8_t *)ahead + byte);     \
      add_##type(sums, &rest, first + block, stride, a + block * BLOCK, sums_of_a[block]);                                            \
    }                                                                                                                                 \
    return sums_of_lanes(sums) + rest;                                                                                                \
  }                                                                                                                                   \
  PT_HOT static void rows_##type(float *result, const uint8_t *x, size_t stride, const float *a, const float *sums_of_a, int64_t rows, \
                                 int64_t blocks) {                                                                                    \
    int64_t row = 0;                                                                                                                  \
    for (; row + ROWS <= rows; row += ROWS, x += ROWS * stride) {                                                                     \
      four_floats dots = some_##type(x, stride, a, sums_of_a, blocks);                                                                \
      memcpy(result + row, &dots, sizeof dots);                                                                                       \
    }                                                                                                                                 \
    /* The last ones by themselves, each in the place of all. */                                                                      \
    for (; row < rows; row++, x += stride) result[row] = some_##type(x, 0, a, sums_of_a, blocks)[0];                                  \
  }

DOT_ROWS(q4_0)
DOT_ROWS(q4_1)
DOT_ROWS(q8_0)
DOT_ROWS(bf16)

bool pt_can_dot_packed(pt_dtype type) { return type == PT_Q4_0 || type == PT_Q4_1 || type == PT_Q8_0 || type == PT_BF16; }

void pt_dot_packed(float *result, const void *x, size_t stride, pt_dtype type, const float *a, const float *sums_of_a, int64_t rows,
                   int64_t n) {
  switch (type) {
    case PT_Q4_0: rows_q4_0(result, x, stride, a, sums_of_a, rows, n / BLOCK); break;
    case PT_Q4_1: rows_q4_1(result, x, stride, a, sums_of_a, rows, n / BLOCK); break;
    case PT_Q8_0: rows_q8_0(result, x, stride, a, sums_of_a, rows, n / BLOCK); break;
    case PT_BF16: rows_bf16(result, x, stride, a, sums_of_a, rows, n / BLOCK); break;
    default: break;
  }
}
