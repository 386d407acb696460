/// Dots of ROWS rows of one packed type with a few vectors. Included by dot_packed.c, which says how functions are named and compiled (NAME,
/// INLINE, HOT) and how four bits become numbers: FOUR_BITS(words) are those of the lowest four bits of each word.

// --- what lies beside the numbers of superblocks of ROWS rows that lie `stride` bytes apart: taken from the next rows, and made numbers ---

/// The first of the next superblocks becomes number i.
#define TAKE(type) INLINE void NAME(take_##type)(taken *y, int64_t i, const block_##type *x, size_t stride)
#define TAKE_HEADERS(type)                                                                      \
  TAKE(type) {                                                                                  \
    PT_UNROLL for (int row = 0; row < ROWS; row++)                                              \
      memcpy((uint8_t *)&y->headers[i] + 16 * row, x->scale + (size_t)row * stride, 16);        \
  }
#define TAKE_NOTHING(type) \
  TAKE(type) { (void)y, (void)i, (void)x, (void)stride; }
TAKE_HEADERS(q4_k)
TAKE_HEADERS(q5_k)
TAKE_NOTHING(bf16)
TAKE_NOTHING(q4_0)
TAKE_NOTHING(q4_1)
TAKE_NOTHING(q5_0)
TAKE_NOTHING(q5_1)
TAKE_NOTHING(q8_0)
TAKE_NOTHING(q6_k)

/// The minima of each row's groups, negative, and after them their scales.
INLINE void NAME(minima_and_scales)(lanes factors[ROWS], const words *header) {
#define IN_EACH_ROW(a, b, c, d) a, b, c, d, 4 + a, 4 + b, 4 + c, 4 + d, 8 + a, 8 + b, 8 + c, 8 + d, 12 + a, 12 + b, 12 + c, 12 + d
  const words is_odd = {0, ~0u, 0, ~0u, 0, ~0u, 0, ~0u, 0, ~0u, 0, ~0u, 0, ~0u, 0, ~0u};
  const words is_second = {0, ~0u, 0, 0, 0, ~0u, 0, 0, 0, ~0u, 0, 0, 0, ~0u, 0, 0};
  words lower = __builtin_shufflevector(*header, *header, IN_EACH_ROW(2, 3, 1, 3));
  words others = __builtin_shufflevector(*header, *header, IN_EACH_ROW(2, 2, 1, 1));
  words bits = (lower >> (is_second & 4) & ((is_odd & 0x0f0f0f0fu) | (~is_odd & 0x3f3f3f3fu))) | (others >> 2 & (is_odd & 0x30303030u));
  thirty_two_halves all = (thirty_two_halves)*header;
  eight_floats both = __builtin_convertvector(__builtin_shufflevector(all, all, 0, 8, 16, 24, 1, 9, 17, 25), eight_floats);
  both *= (eight_floats){1, 1, 1, 1, -1, -1, -1, -1};
  bytes of_row[ROWS];
  memcpy(of_row, &bits, sizeof of_row);
#define FACTORS(row)                                                         \
  factors[row] = AS_FLOATS(__builtin_convertvector(of_row[row], integers)) * \
                 __builtin_shufflevector(both, both, EIGHT(4 + row), EIGHT(row))
#define EIGHT(i) i, i, i, i, i, i, i, i
  FACTORS(0), FACTORS(1), FACTORS(2), FACTORS(3);
#undef IN_EACH_ROW
#undef FACTORS
#undef EIGHT
}

// --- one block of each of ROWS rows with `count` vectors, a constant: what it adds to the sums ---

/// Makes the compiler multiply scales from memory: to spread them over vectors would compete with the products for units of the processor.
#define IN_MEMORY(scales) __asm__("" : "+m"(scales))

/// The scales of ROWS blocks, in four bytes with the minima.
INLINE void NAME(scales_and_minima_at)(four_floats *scales, four_floats *minima, const uint8_t *x, size_t stride) {
  eight_halves both;
  PT_UNROLL for (int row = 0; row < ROWS; row++) memcpy((uint8_t *)&both + 4 * row, x + (size_t)row * stride, 4);
  *scales = __builtin_convertvector(__builtin_shufflevector(both, both, 0, 2, 4, 6), four_floats);
  *minima = __builtin_convertvector(__builtin_shufflevector(both, both, 1, 3, 5, 7), four_floats);
}

/// The scales of ROWS blocks, in two bytes each. Taken with the two behind them: four bytes go straight into their place in a vector.
INLINE four_floats NAME(scales_at)(const uint8_t *x, size_t stride) {
  four_floats scales, others;
  NAME(scales_and_minima_at)(&scales, &others, x, stride);
  return scales;
}

/// What stands for q = 0, over the factor ZERO_<type>, times the sum of each vector's block.
INLINE void NAME(add_zeros)(const int count, four_floats rest[VECTORS], four_floats zeros, const vectors *all, int64_t block) {
  PT_UNROLL for (int v = 0; v < count; v++) rest[v] += zeros * all->sums[v * all->blocks + block];
}

/// The two halves of BLOCK numbers of a row, not yet scaled.
INLINE void NAME(add_halves)(const int count, lanes sums[VECTORS], lanes parts[2], float scale, const float *a, int64_t ld) {
  if (count == 1) {
    sums[0] += (parts[0] * FLOATS(a) + parts[1] * FLOATS(a + BLOCK / 2)) * scale;
    return;
  }
  parts[0] *= scale, parts[1] *= scale;
  PT_UNROLL for (int v = 0; v < count; v++) {
    sums[v] += parts[0] * FLOATS(a + v * ld);
    sums[v] += parts[1] * FLOATS(a + v * ld + BLOCK / 2);
  }
}

#define ADD(type)                                                                                                                        \
  INLINE void NAME(add_##type)(const int count, lanes sums[ROWS][VECTORS], four_floats rest[VECTORS], const lanes factors[ROWS],             \
                               const block_##type *x, size_t stride, const float *a, const vectors *all, int64_t block)
#define UNUSED (void)rest, (void)factors, (void)stride, (void)block

#define ONE_SCALE                                                                                                    \
    UNUSED;                                                                                                         \
    four_floats d = NAME(scales_at)(x->scale, stride);                                                              \
    NAME(add_zeros)(count, rest, d, all, block);                                                                    \
    IN_MEMORY(d);
#define SCALE_AND_MINIMUM                                                                                            \
    UNUSED;                                                                                                         \
    four_floats d, minima;                                                                                          \
    NAME(scales_and_minima_at)(&d, &minima, x->scale, stride);                                                      \
    NAME(add_zeros)(count, rest, minima, all, block);                                                               \
    IN_MEMORY(d);

/// Numbers of four bits, against vectors that are joined (pt_join_halves).
#define FOUR_BIT_BLOCKS(type, scales)                                                                               \
  ADD(type) {                                                                                                       \
    scales                                                                                                          \
    PT_UNROLL for (int row = 0; row < ROWS; row++) {                                                                \
      integers q = __builtin_convertvector(*(const bytes *)(x->low_high + (size_t)row * stride), integers);         \
      lanes parts[2] = {FOUR_BITS(q), AS_FLOATS(q)};                                                                \
      NAME(add_halves)(count, sums[row], parts, d[row], a, all->ld);                                                \
    }                                                                                                               \
  }
FOUR_BIT_BLOCKS(q4_0, ONE_SCALE)
FOUR_BIT_BLOCKS(q4_1, SCALE_AND_MINIMUM)

/// With a fifth bit, element i's in bit i of a word.
#define FIVE_BIT_BLOCKS(type, scales)                                                                               \
  ADD(type) {                                                                                                       \
    scales                                                                                                          \
    const integers element = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};                                \
    PT_UNROLL for (int row = 0; row < ROWS; row++) {                                                                \
      integers q = __builtin_convertvector(*(const bytes *)(x->low_high + (size_t)row * stride), integers);         \
      int32_t word;                                                                                                 \
      memcpy(&word, x->fifth + (size_t)row * stride, sizeof word);                                                  \
      integers bits = word >> element;                                                                              \
      lanes parts[2] = {AS_FLOATS((q & 15) | (bits << 4 & 16)), AS_FLOATS((q & 240) | (bits >> 8 & 256))};          \
      NAME(add_halves)(count, sums[row], parts, d[row], a, all->ld);                                                \
    }                                                                                                               \
  }
FIVE_BIT_BLOCKS(q5_0, ONE_SCALE)
FIVE_BIT_BLOCKS(q5_1, SCALE_AND_MINIMUM)

ADD(q8_0) {
  UNUSED;
  four_floats d = NAME(scales_at)(x->scale, stride);
  IN_MEMORY(d);
  PT_UNROLL for (int row = 0; row < ROWS; row++) {
    const int8_t *values = x->values + (size_t)row * stride;
    lanes parts[2] = {AS_FLOATS(__builtin_convertvector(*(const signed_bytes *)values, integers)),
                      AS_FLOATS(__builtin_convertvector(*(const signed_bytes *)(values + BLOCK / 2), integers))};
    NAME(add_halves)(count, sums[row], parts, d[row], a, all->ld);
  }
}

ADD(bf16) {
  UNUSED;
  PT_UNROLL for (int row = 0; row < ROWS; row++) {
    const uint8_t *values = x->values + (size_t)row * stride;
    PT_UNROLL for (int v = 0; v < count; v++) {
      sums[row][v] += BF16(values) * FLOATS(a + v * all->ld);
      sums[row][v] += BF16(values + BLOCK) * FLOATS(a + v * all->ld + BLOCK / 2);
    }
  }
}

/// Groups of four bits, and of a fifth one where `fifth` is not NULL. Two groups share their bytes.
INLINE void NAME(add_groups)(const int count, lanes sums[VECTORS], const lanes *factors, const uint8_t *x, const uint8_t *fifth,
                             const float *a, const vectors *all, int64_t block) {
  const float *scales = (const float *)factors + GROUPS;
  PT_UNROLL for (int v = 0; v < count; v++) {  // the minima, times the sums of the vectors' groups
    float group_sums[2 * GROUPS] = {0};
    memcpy(group_sums, all->sums + v * all->blocks + block * GROUPS, sizeof group_sums / 2);
    sums[v] += *factors * FLOATS(group_sums);
  }
  integers bits[2];
  PT_UNROLL for (int half = 0; fifth && half < 2; half++)
    bits[half] = __builtin_convertvector(*(const bytes *)(fifth + half * BLOCK / 2), integers);
  PT_UNROLL for (int group = 0; group < GROUPS; group += 2, x += BLOCK, a += 2 * BLOCK) {
    lanes low[2], high[2];
    PT_UNROLL for (int half = 0; half < 2; half++) {
      integers q = __builtin_convertvector(*(const bytes *)(x + half * BLOCK / 2), integers);
      if (fifth) {
        low[half] = AS_FLOATS((q & 15) | (bits[half] << 4 >> group & 16));
        high[half] = AS_FLOATS((q >> 4) | (bits[half] << 4 >> (group + 1) & 16));
      } else {
        low[half] = FOUR_BITS(q), high[half] = AS_FLOATS(q >> 4);
      }
    }
    NAME(add_halves)(count, sums, low, scales[group], a, all->ld);
    NAME(add_halves)(count, sums, high, scales[group + 1], a + BLOCK, all->ld);
  }
}

#define GROUPS_OF(type, fifth_bits)                                                                             \
  ADD(type) {                                                                                                   \
    UNUSED;                                                                                                     \
    PT_UNROLL for (int row = 0; row < ROWS; row++, x = (const block_##type *)((const uint8_t *)x + stride))     \
      NAME(add_groups)(count, sums[row], &factors[row], x->low_high, fifth_bits, a, all, block);          \
  }
GROUPS_OF(q4_k, NULL)
GROUPS_OF(q5_k, x->fifth)

ADD(q6_k) {
  UNUSED;
  PT_UNROLL for (int row = 0; row < ROWS; row++, x = (const block_q6_k *)((const uint8_t *)x + stride)) {
    lanes scales = AS_FLOATS(__builtin_convertvector(*(const signed_bytes *)x->scales, integers)) * half_at(x->scale);
    IN_MEMORY(scales);
    const float *scale = (const float *)&scales, *at = a;
    PT_UNROLL for (int group = 0; group < GROUPS; group++, scale += 2, at += BLOCK) {
      const uint8_t *values = x->low_high + group / 4 * 64 + group % 2 * BLOCK, *upper = x->upper + group / 4 * BLOCK;
      lanes parts[2];
      PT_UNROLL for (int half = 0; half < 2; half++) {
        integers q = __builtin_convertvector(*(const bytes *)(values + half * BLOCK / 2), integers);
        integers two = __builtin_convertvector(*(const bytes *)(upper + half * BLOCK / 2), integers);
        q = (q >> (group % 4 / 2 * 4) & 15) | ((two << 4 >> (group % 4 * 2)) & 48);
        parts[half] = AS_FLOATS(q - 32) * scale[half];
      }
      PT_UNROLL for (int v = 0; v < count; v++) {
        sums[row][v] += parts[0] * FLOATS(at + v * all->ld);
        sums[row][v] += parts[1] * FLOATS(at + v * all->ld + BLOCK / 2);
      }
    }
  }
}

// --- rows ---

/// Defines the dots of ROWS rows of one type with `count` vectors, those of all rows, and those of all rows with all vectors; `ld` elements
/// lie from the dots with one vector to those with the next. `elements` are stored in one block.
#define DOT_ROWS(type, elements)                                                                                                      \
  INLINE void NAME(some_##type)(const int count, four_floats *dots, const uint8_t *x, size_t stride, const uint8_t *next,             \
                                size_t next_stride, taken *t, const vectors *a) {                                                     \
    const int64_t blocks = a->blocks * BLOCK / (elements), most = HAS_HEADERS_##type ? SUPERBLOCKS : blocks;                          \
    const uint8_t *ahead = x + pt_max(AHEAD, 2 * ROWS * (int64_t)stride);                                                             \
    const block_##type *block = (const block_##type *)x;                                                                              \
    lanes sums[ROWS][VECTORS] = {{{0}}}, factors[HAS_HEADERS_##type ? SUPERBLOCKS : 1][ROWS];                                         \
    four_floats rest[VECTORS] = {{0}};                                                                                                \
    for (int64_t first = 0, some; first < blocks; first += some, block += some) {                                                     \
      some = pt_min(most, blocks - first);                                                                                            \
      for (int64_t i = 0; HAS_HEADERS_##type && i < some; i++) NAME(minima_and_scales)(factors[i], &t->headers[i]);                   \
      /* What lies beside the next blocks is taken between the products with these. */                                                \
      bool is_last = first + some == blocks;                                                                                          \
      const block_##type *then = is_last ? (const block_##type *)next : block + some;                                                 \
      size_t then_stride = is_last ? next_stride : stride;                                                                            \
      int64_t wanted = pt_min(most, is_last ? blocks : blocks - first - some);                                                        \
      for (int64_t i = 0; i < some; i++, ahead += ROWS * sizeof *block) {                                                             \
        PT_UNROLL for (size_t byte = 0; byte < ROWS * sizeof *block; byte += 64) __builtin_prefetch(ahead + byte);                    \
        if (HAS_HEADERS_##type) NAME(take_##type)(t, pt_min(i, wanted - 1), then + pt_min(i, wanted - 1), then_stride);               \
        NAME(add_##type)(count, sums, rest, factors[HAS_HEADERS_##type ? i : 0], block + i, stride, a->a + (first + i) * (elements), a,\
                         first + i);                                                                                                  \
      }                                                                                                                               \
      for (int64_t i = some; HAS_HEADERS_##type && i < wanted; i++) NAME(take_##type)(t, i, then + i, then_stride);                   \
    }                                                                                                                                 \
    /* The types without such sums have the factor 0. */                                                                              \
    PT_UNROLL for (int v = 0; v < count; v++)                                                                                         \
      dots[v] = sums_of_lanes(&sums[0][v], &sums[1][v], &sums[2][v], &sums[3][v]) + rest[v] * ZERO_##type;                            \
  }                                                                                                                                   \
  INLINE void NAME(rows_##type)(const int count, float *result, int64_t ld, const uint8_t *x, size_t stride, const vectors *a,        \
                                int64_t rows) {                                                                                       \
    four_floats dots[VECTORS];                                                                                                        \
    taken t;                                                                                                                          \
    /* The last ones by themselves, each in the place of all. */                                                                      \
    int64_t wanted = HAS_HEADERS_##type ? pt_min(SUPERBLOCKS, a->blocks / GROUPS) : 0;                                                \
    for (int64_t i = 0; i < wanted; i++) NAME(take_##type)(&t, i, (const block_##type *)x + i, rows >= ROWS ? stride : 0);            \
    for (int64_t row = 0, some; row < rows; row += some, x += some * stride) {                                                        \
      some = row + ROWS <= rows ? ROWS : 1;                                                                                           \
      int64_t left = rows - row - some;                                                                                               \
      NAME(some_##type)(count, dots, x, some == ROWS ? stride : 0, left > 0 ? x + some * stride : x, left >= ROWS ? stride : 0, &t, a); \
      PT_UNROLL for (int v = 0; v < count; v++) memcpy(result + v * ld + row, &dots[v], (size_t)some * sizeof(float));                \
    }                                                                                                                                 \
  }                                                                                                                                   \
  HOT static void NAME(all_##type)(float *result, int64_t ld, const uint8_t *x, size_t stride, vectors a, int64_t count, int64_t rows) { \
    for (int64_t done = 0, some; done < count; done += some) {                                                                        \
      some = pt_min(VECTORS, count - done);                                                                                           \
      switch (some) {                                                                                                                 \
        case 1: NAME(rows_##type)(1, result, ld, x, stride, &a, rows); break;                                                         \
        case 2: NAME(rows_##type)(2, result, ld, x, stride, &a, rows); break;                                                         \
        case 3: NAME(rows_##type)(3, result, ld, x, stride, &a, rows); break;                                                         \
        default: NAME(rows_##type)(VECTORS, result, ld, x, stride, &a, rows); break;                                                  \
      }                                                                                                                               \
      result += some * ld, a.a += some * a.ld, a.sums += some * a.blocks;                                                             \
    }                                                                                                                                 \
  }

#if !defined(ONLY)
DOT_ROWS(bf16, BLOCK)
#define PT_BLOCK_TYPE(NAME_, name, number, elements, bytes) DOT_ROWS(name, elements)
#include "packed_types.def"
#endif
