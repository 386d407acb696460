/// Dots of packed rows with a vector, for decoding one sequence, which reads every weight once: as fast as memory only if nothing is written.
#include "unpack.h"

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef uint8_t bytes __attribute__((vector_size(16), aligned(1)));
typedef int8_t signed_bytes __attribute__((vector_size(16), aligned(1)));
typedef uint16_t halves __attribute__((vector_size(32), aligned(1)));
typedef uint32_t words __attribute__((vector_size(64)));
typedef _Float16 two_halves __attribute__((vector_size(4)));
typedef float two_floats __attribute__((vector_size(8)));

enum {
  ROWS = 4,      // at a time, so that their sums do not wait for one another
  AHEAD = 4096,  // bytes that are fetched before they are wanted: rows are too short for the processor to see a stream
};

// Four bits q as the number 16 + q, put together from bits: the highest of its fraction are q.
#define FOUR_BITS(words, shift) ((lanes)(((words) << (shift) & 0x780000) | 0x41800000))
#define LOW(words) FOUR_BITS(words, 19)
#define HIGH(words) FOUR_BITS(words, 15)
#define BF16(pointer) ((lanes)(__builtin_convertvector(*(const halves *)(pointer), words) << 16))
#define FLOATS(pointer) (*(const lanes *)(pointer))

/// Adds (d q + zero) . a of one block: `sum` takes d (16 + q) . a, and `rest` the remaining zero - 16 d times the sum of a.
PT_INLINE void dot_four_bits(lanes *sum, float *rest, const uint8_t *low_high, float d, float zero, const float *a, float sum_of_a) {
  words q = __builtin_convertvector(*(const bytes *)low_high, words);
  *sum += (LOW(q) * FLOATS(a) + HIGH(q) * FLOATS(a + BLOCK / 2)) * d;
  *rest += (zero - 16 * d) * sum_of_a;
}

PT_INLINE void dot_q4_0(lanes *sum, float *rest, const block_q4_0 *x, const float *a, float sum_of_a) {
  float d = half_at(x->scale);
  dot_four_bits(sum, rest, x->low_high, d, -8 * d, a, sum_of_a);
}

PT_INLINE void dot_q4_1(lanes *sum, float *rest, const block_q4_1 *x, const float *a, float sum_of_a) {
  two_halves halves;
  memcpy(&halves, x->scale, sizeof halves);  // and the minimum
  two_floats both = __builtin_convertvector(halves, two_floats);
  dot_four_bits(sum, rest, x->low_high, both[0], both[1], a, sum_of_a);
}

PT_INLINE void dot_q8_0(lanes *sum, float *rest, const block_q8_0 *x, const float *a, float sum_of_a) {
  (void)rest, (void)sum_of_a;
  float d = half_at(x->scale);
  lanes first = __builtin_convertvector(*(const signed_bytes *)x->values, lanes);
  lanes second = __builtin_convertvector(*(const signed_bytes *)(x->values + BLOCK / 2), lanes);
  *sum += (first * FLOATS(a) + second * FLOATS(a + BLOCK / 2)) * d;
}

typedef struct block_bf16 { uint8_t values[2 * BLOCK]; } block_bf16;

PT_INLINE void dot_bf16(lanes *sum, float *rest, const block_bf16 *x, const float *a, float sum_of_a) {
  (void)rest, (void)sum_of_a;
  *sum += BF16(x->values) * FLOATS(a);
  *sum += BF16(x->values + BLOCK) * FLOATS(a + BLOCK / 2);
}

/// The sum of the lanes, pairwise: always in the same order.
PT_INLINE float sum_of_lanes(const lanes *x) {
  float parts[16];
  memcpy(parts, x, sizeof parts);
  for (int width = 8; width > 0; width /= 2) {
    for (int i = 0; i < width; i++) parts[i] += parts[i + width];
  }
  return parts[0];
}

void pt_sum_blocks(float *sums, const float *a, int64_t n) {
  for (int64_t block = 0; block < n / BLOCK; block++) {
    lanes both = FLOATS(a + block * BLOCK) + FLOATS(a + block * BLOCK + BLOCK / 2);
    sums[block] = sum_of_lanes(&both);
  }
}

/// Defines the dots of `count` rows, a constant, of one type with a vector, and those of all rows.
#define DOT_ROWS(type)                                                                                                                \
  PT_INLINE void some_##type(const int count, float *result, const uint8_t *x, size_t stride, const float *a, const float *sums_of_a, \
                             int64_t blocks) {                                                                                        \
    lanes sums[ROWS] = {{0}};                                                                                                         \
    float rest[ROWS] = {0};                                                                                                           \
    for (int64_t block = 0; block < blocks; block++) {                                                                                \
      size_t size = (size_t)count * sizeof(block_##type);                                                                             \
      PT_UNROLL for (size_t line = 0; line < size; line += 64) __builtin_prefetch(x + (size_t)block * size + line + AHEAD);           \
      PT_UNROLL for (int i = 0; i < count; i++)                                                                                       \
        dot_##type(&sums[i], &rest[i], (const block_##type *)(x + (size_t)i * stride) + block, a + block * BLOCK, sums_of_a[block]);  \
    }                                                                                                                                 \
    PT_UNROLL for (int i = 0; i < count; i++) result[i] = sum_of_lanes(&sums[i]) + rest[i];                                           \
  }                                                                                                                                   \
  PT_HOT static void rows_##type(float *result, const uint8_t *x, size_t stride, const float *a, const float *sums_of_a, int64_t rows, \
                                 int64_t blocks) {                                                                                    \
    int64_t row = 0;                                                                                                                  \
    for (; row + ROWS <= rows; row += ROWS) some_##type(ROWS, result + row, x + (size_t)row * stride, stride, a, sums_of_a, blocks);  \
    for (; row < rows; row++) some_##type(1, result + row, x + (size_t)row * stride, stride, a, sums_of_a, blocks);                   \
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
