/// Dots of packed rows with a few vectors, for decoding a few sequences, which reads every weight once: as fast as memory only if nothing is
/// written.
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
  VECTORS = 4,   // that rows are dotted with at a time
  AHEAD = 4096,  // bytes that are fetched before they are wanted: rows are too short for the processor to see a stream
};

#define FLOATS(pointer) (*(const lanes *)(pointer))
#define BF16(pointer) ((lanes)(__builtin_convertvector(*(const halves *)(pointer), words) << 16))
#define AS_FLOATS(integers) __builtin_convertvector(integers, lanes)

// --- one block of each of ROWS rows that lie `stride` bytes apart, with `count` vectors, a constant: what it adds to the sums ---

/// The vectors, `ld` elements apart, and the sums of their blocks, `blocks` apart.
typedef struct vectors {
  const float *a, *sums;
  int64_t ld, blocks;
} vectors;

/// Makes the compiler multiply scales from memory: to spread them over vectors would compete with the products for units of the processor.
#define IN_MEMORY(scales) __asm__("" : "+m"(scales))

/// The two halves of one row's block, scaled.
PT_INLINE void add_halves(const int count, lanes sums[VECTORS], const lanes parts[2], const float *a, int64_t ld) {
  PT_UNROLL for (int v = 0; v < count; v++) {
    sums[v] += parts[0] * FLOATS(a + v * ld);
    sums[v] += parts[1] * FLOATS(a + v * ld + BLOCK / 2);
  }
}

/// The numbers of four bits, and of a fifth one where `fifth` is not NULL: element i's in bit i of the word there. The upper four bits stay
/// where they are, sixteen times too large: a shift would compete as well.
PT_INLINE void add_small_blocks(const int count, lanes sums[ROWS][VECTORS], four_floats scales, const uint8_t *x, const uint8_t *fifth,
                                size_t stride, const float *a, int64_t ld) {
  const integers element = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  four_floats upper = scales * 0.0625f;
  IN_MEMORY(scales);
  if (count > 1) IN_MEMORY(upper);
  PT_UNROLL for (int i = 0; i < ROWS; i++) {
    integers q = __builtin_convertvector(*(const bytes *)(x + (size_t)i * stride), integers);
    integers low = q & 15, high = q & 240;
    if (fifth) {
      int32_t word;
      memcpy(&word, fifth + (size_t)i * stride, sizeof word);
      integers bits = word >> element;
      low |= bits << 4 & 16, high |= bits >> 8 & 256;
    }
    lanes parts[2] = {AS_FLOATS(low), AS_FLOATS(high)};
    if (count == 1) {
      sums[i][0] += (parts[0] * FLOATS(a) + parts[1] * (FLOATS(a + BLOCK / 2) * 0.0625f)) * scales[i];
    } else {
      parts[0] *= scales[i], parts[1] *= upper[i];
      add_halves(count, sums[i], parts, a, ld);
    }
  }
}

PT_INLINE four_floats scales_at(const uint8_t *x, size_t stride) {
  four_halves scales;
  PT_UNROLL for (int i = 0; i < ROWS; i++) memcpy((uint8_t *)&scales + 2 * i, x + (size_t)i * stride, 2);
  return __builtin_convertvector(scales, four_floats);
}

/// What stands for q = 0, over the factor ZERO_<type>, times the sum of each vector's block.
PT_INLINE void add_zeros(const int count, four_floats rest[VECTORS], four_floats zeros, const vectors *a, int64_t block) {
  PT_UNROLL for (int v = 0; v < count; v++) rest[v] += zeros * a->sums[v * a->blocks + block];
}

enum { ZERO_q4_0 = -8 };
PT_INLINE void add_q4_0(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_q4_0 *x, size_t stride,
                        const vectors *a, int64_t block) {
  four_floats d = scales_at(x->scale, stride);
  add_zeros(count, rest, d, a, block);
  add_small_blocks(count, sums, d, x->low_high, NULL, stride, a->a + block * BLOCK, a->ld);
}

enum { ZERO_q5_0 = -16 };
PT_INLINE void add_q5_0(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_q5_0 *x, size_t stride,
                        const vectors *a, int64_t block) {
  four_floats d = scales_at(x->scale, stride);
  add_zeros(count, rest, d, a, block);
  add_small_blocks(count, sums, d, x->low_high, x->fifth, stride, a->a + block * BLOCK, a->ld);
}

/// The scales of ROWS blocks, in four bytes with the minima, which are added to `rest`.
PT_INLINE four_floats scales_beside_minima(const int count, four_floats rest[VECTORS], const uint8_t *x, size_t stride, const vectors *a,
                                           int64_t block) {
  eight_halves both;
  PT_UNROLL for (int i = 0; i < ROWS; i++) memcpy((uint8_t *)&both + 4 * i, x + (size_t)i * stride, 4);
  add_zeros(count, rest, __builtin_convertvector(__builtin_shufflevector(both, both, 1, 3, 5, 7), four_floats), a, block);
  return __builtin_convertvector(__builtin_shufflevector(both, both, 0, 2, 4, 6), four_floats);
}

enum { ZERO_q4_1 = 1 };
PT_INLINE void add_q4_1(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_q4_1 *x, size_t stride,
                        const vectors *a, int64_t block) {
  four_floats d = scales_beside_minima(count, rest, x->scale, stride, a, block);
  add_small_blocks(count, sums, d, x->low_high, NULL, stride, a->a + block * BLOCK, a->ld);
}

enum { ZERO_q5_1 = 1 };
PT_INLINE void add_q5_1(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_q5_1 *x, size_t stride,
                        const vectors *a, int64_t block) {
  four_floats d = scales_beside_minima(count, rest, x->scale, stride, a, block);
  add_small_blocks(count, sums, d, x->low_high, x->fifth, stride, a->a + block * BLOCK, a->ld);
}

enum { ZERO_q8_0 = 0 };
PT_INLINE void add_q8_0(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_q8_0 *x, size_t stride,
                        const vectors *a, int64_t block) {
  (void)rest;
  const float *at = a->a + block * BLOCK;
  four_floats d = scales_at(x->scale, stride);
  IN_MEMORY(d);
  PT_UNROLL for (int i = 0; i < ROWS; i++) {
    const int8_t *values = x->values + (size_t)i * stride;
    lanes parts[2] = {AS_FLOATS(*(const signed_bytes *)values), AS_FLOATS(*(const signed_bytes *)(values + BLOCK / 2))};
    if (count == 1) {
      sums[i][0] += (parts[0] * FLOATS(at) + parts[1] * FLOATS(at + BLOCK / 2)) * d[i];
    } else {
      parts[0] *= d[i], parts[1] *= d[i];
      add_halves(count, sums[i], parts, at, a->ld);
    }
  }
}

enum { ZERO_bf16 = 0 };
PT_INLINE void add_bf16(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_bf16 *x, size_t stride,
                        const vectors *a, int64_t block) {
  (void)rest;
  PT_UNROLL for (int i = 0; i < ROWS; i++) {
    const uint8_t *values = x->values + (size_t)i * stride;
    lanes parts[2] = {BF16(values), BF16(values + BLOCK)};
    add_halves(count, sums[i], parts, a->a + block * BLOCK, a->ld);
  }
}

// --- one superblock of each of ROWS rows ---

/// A group of one row, scaled: its two halves in `parts`.
PT_INLINE void add_group(const int count, lanes sums[VECTORS], lanes parts[2], float scale, const float *a, int64_t ld) {
  if (count == 1) {
    sums[0] += (parts[0] * FLOATS(a) + parts[1] * FLOATS(a + BLOCK / 2)) * scale;
  } else {
    parts[0] *= scale, parts[1] *= scale;
    add_halves(count, sums, parts, a, ld);
  }
}

/// The minima of a row's groups, negative, and after them their scales, those of every second group over 16; from the 12 bytes that hold six
/// bits of each.
PT_INLINE void minima_and_scales(lanes *factors, const uint8_t scale[2], const uint8_t minimum[2], const uint8_t scales[12]) {
  uint32_t x[3], y[4];
  memcpy(x, scales, sizeof x);
  y[0] = x[1] & 0x3f3f3f3f, y[2] = x[0] & 0x3f3f3f3f;
  y[1] = (x[2] >> 4 & 0x0f0f0f0f) | (x[1] >> 2 & 0x30303030), y[3] = (x[2] & 0x0f0f0f0f) | (x[0] >> 2 & 0x30303030);
  bytes six_bits;
  memcpy(&six_bits, y, sizeof six_bits);
  const float sixteenth = 0.0625f;
  const lanes of_scale = {0, 0, 0, 0, 0, 0, 0, 0, 1, sixteenth, 1, sixteenth, 1, sixteenth, 1, sixteenth};
  const lanes of_minimum = {-1, -1, -1, -1, -1, -1, -1, -1};
  *factors = AS_FLOATS(__builtin_convertvector(six_bits, integers)) * (of_scale * half_at(scale) + of_minimum * half_at(minimum));
  IN_MEMORY(*factors);
}

/// A row's groups of four bits, and of a fifth one where `fifth` is not NULL. Two groups share their bytes; the upper four bits stay in place.
PT_INLINE void add_groups(const int count, lanes sums[VECTORS], const lanes *factors, const uint8_t *x, const uint8_t *fifth,
                          const vectors *a, int64_t block) {
  const float *scales = (const float *)factors + GROUPS, *at = a->a + block * SUPERBLOCK;
  PT_UNROLL for (int v = 0; v < count; v++) {  // the minima, times the sums of the vectors' groups
    float group_sums[2 * GROUPS] = {0};
    memcpy(group_sums, a->sums + v * a->blocks + block * GROUPS, sizeof group_sums / 2);
    sums[v] += *factors * FLOATS(group_sums);
  }
  integers bits[2];
  PT_UNROLL for (int half = 0; fifth && half < 2; half++)
    bits[half] = __builtin_convertvector(*(const bytes *)(fifth + half * BLOCK / 2), integers);
  PT_UNROLL for (int group = 0; group < GROUPS; group += 2, x += BLOCK, at += 2 * BLOCK) {
    lanes low[2], high[2];
    PT_UNROLL for (int half = 0; half < 2; half++) {
      integers q = __builtin_convertvector(*(const bytes *)(x + half * BLOCK / 2), integers), q_low = q & 15, q_high = q & 240;
      if (fifth) q_low |= (bits[half] << 4 >> group) & 16, q_high |= (bits[half] << 8 >> (group + 1)) & 256;
      low[half] = AS_FLOATS(q_low), high[half] = AS_FLOATS(q_high);
    }
    add_group(count, sums, low, scales[group], at, a->ld);
    add_group(count, sums, high, scales[group + 1], at + BLOCK, a->ld);
  }
}

#define ADD_GROUPS(type, fifth)                                                                                           \
  PT_INLINE void add_##type(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_##type *x, \
                            size_t stride, const vectors *a, int64_t block) {                                             \
    (void)rest;                                                                                                           \
    PT_UNROLL for (int i = 0; i < ROWS; i++, x = (const block_##type *)((const uint8_t *)x + stride)) {                   \
      lanes factors;                                                                                                      \
      minima_and_scales(&factors, x->scale, x->minimum, x->scales);                                                       \
      add_groups(count, sums[i], &factors, x->low_high, fifth, a, block);                                                 \
    }                                                                                                                     \
  }
enum { ZERO_q4_k = 0, ZERO_q5_k = 0 };
ADD_GROUPS(q4_k, NULL)
ADD_GROUPS(q5_k, x->fifth)

enum { ZERO_q6_k = 0 };
PT_INLINE void add_q6_k(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const block_q6_k *x, size_t stride,
                        const vectors *a, int64_t block) {
  (void)rest;
  PT_UNROLL for (int i = 0; i < ROWS; i++, x = (const block_q6_k *)((const uint8_t *)x + stride)) {
    lanes scales = AS_FLOATS(__builtin_convertvector(*(const signed_bytes *)x->scales, integers)) * half_at(x->scale);
    IN_MEMORY(scales);
    const float *scale = (const float *)&scales, *at = a->a + block * SUPERBLOCK;
    PT_UNROLL for (int group = 0; group < GROUPS; group++, scale += 2, at += BLOCK) {
      const uint8_t *values = x->low_high + group / 4 * 64 + group % 2 * BLOCK, *upper = x->upper + group / 4 * BLOCK;
      lanes parts[2];
      PT_UNROLL for (int half = 0; half < 2; half++) {
        integers q = __builtin_convertvector(*(const bytes *)(values + half * BLOCK / 2), integers);
        integers two = __builtin_convertvector(*(const bytes *)(upper + half * BLOCK / 2), integers);
        q = (q >> (group % 4 / 2 * 4) & 15) | ((two << 4 >> (group % 4 * 2)) & 48);
        parts[half] = AS_FLOATS(q - 32) * scale[half];
      }
      add_halves(count, sums[i], parts, at, a->ld);
    }
  }
}

// --- rows ---

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

void pt_sum_blocks(float *sums, const float *a, int64_t n) {
  for (int64_t block = 0; block < n / BLOCK; block++) {
    float sum = 0;
    PT_UNROLL for (int i = 0; i < BLOCK; i++) sum += a[block * BLOCK + i];
    sums[block] = sum;
  }
}

/// Defines the dots of ROWS rows of one type with `count` vectors, those of all rows, and those of all rows with all vectors; `ld` elements
/// lie from the dots with one vector to those with the next. `elements` are stored in one block.
#define DOT_ROWS(type, elements)                                                                                                      \
  PT_INLINE void some_##type(const int count, four_floats *dots, const uint8_t *x, size_t stride, const vectors *a) {                 \
    const block_##type *first = (const block_##type *)x, *ahead = (const block_##type *)(x + AHEAD);                                  \
    lanes sums[ROWS][VECTORS] = {{{0}}};                                                                                              \
    four_floats rest[VECTORS] = {{0}};                                                                                                \
    for (int64_t block = 0; block < a->blocks * BLOCK / (elements); block++, ahead += ROWS) {                                         \
      PT_UNROLL for (size_t byte = 0; byte < ROWS * sizeof *ahead; byte += 64) __builtin_prefetch((const uint8_t *)ahead + byte);     \
      add_##type(count, sums, rest, first + block, stride, a, block);                                                                 \
    }                                                                                                                                 \
    /* The types without such sums have the factor 0. */                                                                              \
    PT_UNROLL for (int v = 0; v < count; v++)                                                                                         \
      dots[v] = sums_of_lanes(&sums[0][v], &sums[1][v], &sums[2][v], &sums[3][v]) + rest[v] * ZERO_##type;                            \
  }                                                                                                                                   \
  PT_INLINE void rows_##type(const int count, float *result, int64_t ld, const uint8_t *x, size_t stride, const vectors *a,           \
                             int64_t rows) {                                                                                          \
    four_floats dots[VECTORS];                                                                                                        \
    int64_t row = 0;                                                                                                                  \
    for (; row + ROWS <= rows; row += ROWS, x += ROWS * stride) {                                                                     \
      some_##type(count, dots, x, stride, a);                                                                                         \
      PT_UNROLL for (int v = 0; v < count; v++) memcpy(result + v * ld + row, &dots[v], sizeof dots[v]);                              \
    }                                                                                                                                 \
    for (; row < rows; row++, x += stride) { /* the last ones by themselves, each in the place of all */                              \
      some_##type(count, dots, x, 0, a);                                                                                              \
      PT_UNROLL for (int v = 0; v < count; v++) result[v * ld + row] = dots[v][0];                                                    \
    }                                                                                                                                 \
  }                                                                                                                                   \
  PT_HOT static void all_##type(float *result, int64_t ld, const uint8_t *x, size_t stride, vectors a, int64_t count, int64_t rows) { \
    for (int64_t done = 0, some; done < count; done += some) {                                                                        \
      some = pt_min(VECTORS, count - done);                                                                                           \
      switch (some) {                                                                                                                 \
        case 1: rows_##type(1, result, ld, x, stride, &a, rows); break;                                                               \
        case 2: rows_##type(2, result, ld, x, stride, &a, rows); break;                                                               \
        case 3: rows_##type(3, result, ld, x, stride, &a, rows); break;                                                               \
        default: rows_##type(VECTORS, result, ld, x, stride, &a, rows); break;                                                        \
      }                                                                                                                               \
      result += some * ld, a.a += some * a.ld, a.sums += some * a.blocks;                                                             \
    }                                                                                                                                 \
  }

DOT_ROWS(bf16, BLOCK)
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) DOT_ROWS(name, elements)
#include "packed_types.def"

bool pt_can_dot_packed(pt_dtype type) { return pt_is_packed(type) && type != PT_F16; }

void pt_dot_packed(float *result, int64_t ld, const void *x, size_t stride, pt_dtype type, const float *a, int64_t lda,
                   const float *sums_of_a, int64_t count, int64_t rows, int64_t n) {
  vectors all = {.a = a, .sums = sums_of_a, .ld = lda, .blocks = n / BLOCK};
  switch (type) {
    case PT_BF16: all_bf16(result, ld, x, stride, all, count, rows); break;
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: all_##name(result, ld, x, stride, all, count, rows); break;
#include "packed_types.def"
    default: break;
  }
}
