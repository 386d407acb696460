/// Dots of packed rows with a vector, for decoding one sequence, which reads every weight once: as fast as memory only if nothing is written.
#include "unpack.h"

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef uint8_t bytes __attribute__((vector_size(16), aligned(1)));
typedef int8_t signed_bytes __attribute__((vector_size(16), aligned(1)));
typedef uint16_t halves __attribute__((vector_size(32), aligned(1)));
typedef uint32_t words __attribute__((vector_size(64)));

enum { ROWS = 4 };  // at a time, so that their sums do not wait for one another

#define LOW(q) __builtin_convertvector((q) & 15, lanes)
#define HIGH(q) __builtin_convertvector((q) >> 4, lanes)
#define BF16(pointer) ((lanes)(__builtin_convertvector(*(const halves *)(pointer), words) << 16))
#define FLOATS(pointer) (*(const lanes *)(pointer))

PT_INLINE void dot_q4_0(lanes *sum, const block_q4_0 *x, const float *a) {
  bytes q = *(const bytes *)x->low_high;
  float d = half_at(x->scale);
  *sum += (LOW(q) - 8) * d * FLOATS(a);
  *sum += (HIGH(q) - 8) * d * FLOATS(a + BLOCK / 2);
}

PT_INLINE void dot_q4_1(lanes *sum, const block_q4_1 *x, const float *a) {
  bytes q = *(const bytes *)x->low_high;
  float d = half_at(x->scale), m = half_at(x->minimum);
  *sum += (LOW(q) * d + m) * FLOATS(a);
  *sum += (HIGH(q) * d + m) * FLOATS(a + BLOCK / 2);
}

PT_INLINE void dot_q8_0(lanes *sum, const block_q8_0 *x, const float *a) {
  float d = half_at(x->scale);
  lanes first = __builtin_convertvector(*(const signed_bytes *)x->values, lanes);
  lanes second = __builtin_convertvector(*(const signed_bytes *)(x->values + BLOCK / 2), lanes);
  *sum += (first * FLOATS(a) + second * FLOATS(a + BLOCK / 2)) * d;
}

typedef struct block_bf16 { uint8_t values[2 * BLOCK]; } block_bf16;

PT_INLINE void dot_bf16(lanes *sum, const block_bf16 *x, const float *a) {
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

/// Defines the dots of whole blocks of one type with a vector.
#define DOT_ROWS(type)                                                                                                                  \
  PT_HOT static void rows_##type(float *result, const uint8_t *x, size_t stride, const float *a, int64_t rows, int64_t blocks) {      \
    int64_t row = 0;                                                                                                                  \
    for (; row + ROWS <= rows; row += ROWS) {                                                                                         \
      lanes sums[ROWS] = {{0}};                                                                                                       \
      for (int64_t block = 0; block < blocks; block++) {                                                                              \
        PT_UNROLL for (int i = 0; i < ROWS; i++)                                                                                      \
          dot_##type(&sums[i], (const block_##type *)(x + (size_t)(row + i) * stride) + block, a + block * BLOCK);           \
      }                                                                                                                               \
      PT_UNROLL for (int i = 0; i < ROWS; i++) result[row + i] = sum_of_lanes(&sums[i]);                                 \
    }                                                                                                                                 \
    for (; row < rows; row++) {                                                                                                       \
      lanes sum = {0};                                                                                                                \
      for (int64_t block = 0; block < blocks; block++)                                                                                \
        dot_##type(&sum, (const block_##type *)(x + (size_t)row * stride) + block, a + block * BLOCK);                           \
      result[row] = sum_of_lanes(&sum);                                                                                  \
    }                                                                                                                                 \
  }

DOT_ROWS(q4_0)
DOT_ROWS(q4_1)
DOT_ROWS(q8_0)
DOT_ROWS(bf16)

bool pt_can_dot_packed(pt_dtype type) { return type == PT_Q4_0 || type == PT_Q4_1 || type == PT_Q8_0 || type == PT_BF16; }

void pt_dot_packed(float *result, const void *x, size_t stride, pt_dtype type, const float *a, int64_t rows, int64_t n) {
  switch (type) {
    case PT_Q4_0: rows_q4_0(result, x, stride, a, rows, n / BLOCK); break;
    case PT_Q4_1: rows_q4_1(result, x, stride, a, rows, n / BLOCK); break;
    case PT_Q8_0: rows_q8_0(result, x, stride, a, rows, n / BLOCK); break;
    case PT_BF16: rows_bf16(result, x, stride, a, rows, n / BLOCK); break;
    default: break;
  }
}
