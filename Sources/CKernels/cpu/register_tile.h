/// Products of a few rows and vectors of columns that stay in registers: what panels and blocks of attention are made of.
///
/// Included twice: the constants at the head of a file, the rest in its body, which is compiled for both types (both_types.h).
#ifndef real

enum {
  STRIP = 8,    // rows of C that one pass over B makes
  VECTORS = 3,  // columns at most
};

#else

typedef real FN(lanes) __attribute__((vector_size(64), aligned(sizeof(real))));
typedef real FN(half_lanes) __attribute__((vector_size(32), aligned(sizeof(real))));
/// What a transpose moves; it may be the words of attention_bf16.h and gemm_bf16.c.
typedef real FN(moved) __attribute__((may_alias));
typedef real FN(moved_lanes) __attribute__((vector_size(64), aligned(sizeof(real)), may_alias));
enum { FN(LANES) = 64 / sizeof(real), FN(HALF_LANES) = FN(LANES) / 2 };

#if REAL_IS_F32
#define FIRST_16(f) f(0), f(1), f(2), f(3), f(4), f(5), f(6), f(7), f(8), f(9), f(10), f(11), f(12), f(13), f(14), f(15)
#define LOW_8(l) ((l) & 8 ? (l) + 8 : (l))
#define HIGH_8(l) ((l) & 8 ? (l) + 16 : (l) + 8)
#define LOW_4(l) ((l) & 4 ? (l) + 12 : (l))
#define HIGH_4(l) ((l) & 4 ? (l) + 16 : (l) + 4)
#define LOW_2(l) ((l) & 2 ? (l) + 14 : (l))
#define HIGH_2(l) ((l) & 2 ? (l) + 16 : (l) + 2)
#define LOW_1(l) ((l) & 1 ? (l) + 15 : (l))
#define HIGH_1(l) ((l) & 1 ? (l) + 16 : (l) + 1)
/// Exchanges the upper right and lower left of all blocks of 2 * size.
#define EXCHANGE(size)                                                              \
  PT_UNROLL for (int i = 0; i < 16; i++) {                                          \
    if (i & size) continue;                                                         \
    lanes_f32 upper = r[i], lower = r[i + size];                                    \
    r[i] = __builtin_shufflevector(upper, lower, FIRST_16(LOW_##size));             \
    r[i + size] = __builtin_shufflevector(upper, lower, FIRST_16(HIGH_##size));     \
  }
/// y = the transpose of x, both 16 x 16.
PT_INLINE void transpose_block(float *y, int64_t ldy, const float *x, int64_t ldx) {
  lanes_f32 r[16];
  PT_UNROLL for (int i = 0; i < 16; i++) r[i] = *(const moved_lanes_f32 *)(x + i * ldx);
  EXCHANGE(8) EXCHANGE(4) EXCHANGE(2) EXCHANGE(1)
  PT_UNROLL for (int i = 0; i < 16; i++) *(moved_lanes_f32 *)(y + i * ldy) = r[i];
}
#endif

/// y [columns, rows] with row stride ldy = the transpose of x [rows, columns]; rows <= LANES.
PT_INLINE void FN(transpose)(real *y, int64_t ldy, const real *x, int64_t ldx, int64_t rows, int64_t columns) {
  int64_t p = 0;
#if REAL_IS_F32
  for (; rows == 16 && p + 16 <= columns; p += 16) transpose_block(y + p * ldy, ldy, x + p, ldx);
#endif
  for (; p < columns; p++) {
    for (int64_t i = 0; i < rows; i++) ((FN(moved) *)y)[p * ldy + i] = ((const FN(moved) *)x)[i * ldx + p];
  }
}

/// One pair of factors of a strip: A[i, p] lies at a + i * row + p * column. Meanwhile what is wanted next is fetched from `next` on,
/// `next_row` further for every p.
typedef struct FN(factors) {
  const real *a, *b, *next;
  int64_t row, column, ldb, k, next_row;
} FN(factors);

/// Defines C [rows, columns] = alpha * (A panel + A2 panel2) + beta * C, columns <= vectors * WIDTH; rows, vectors and `fetched`, the lines
/// fetched for every p of the first pair, are constants. Every element is summed in the order of p, whatever the width.
#define MICRO(name, lanes)                                                                                                            \
  PT_INLINE void name(const int rows, const int vectors, const int fetched, const FN(factors) pairs[2], real alpha, real beta, real *c,    \
                      int64_t ldc, int64_t columns) {                                                                                 \
    enum { WIDTH = sizeof(lanes) / sizeof(real) };                                                                                    \
    lanes sums[STRIP][VECTORS];                                                                                                       \
    PT_UNROLL for (int i = 0; i < rows; i++) {                                                                                        \
      PT_UNROLL for (int v = 0; v < vectors; v++) sums[i][v] = (lanes){0};                                                            \
    }                                                                                                                                 \
    PT_UNROLL for (int pair = 0; pair < 2; pair++) {                                                                                  \
      const real *a = pairs[pair].a, *b = pairs[pair].b;                                                                              \
      int64_t row = pairs[pair].row, column = pairs[pair].column, ldb = pairs[pair].ldb, k = pairs[pair].k;                           \
      for (int64_t p = 0; p < k; p++) {                                                                                               \
        PT_UNROLL for (int line = 0; pair == 0 && line < fetched; line++)                                                             \
          __builtin_prefetch(pairs[0].next + p * pairs[0].next_row + line * FN(LANES), 0, 2);                                         \
        PT_UNROLL for (int i = 0; i < rows; i++) {                                                                                    \
          PT_UNROLL for (int v = 0; v < vectors; v++) sums[i][v] += *(const lanes *)(b + p * ldb + v * WIDTH) * a[i * row + p * column]; \
        }                                                                                                                             \
      }                                                                                                                               \
    }                                                                                                                                 \
    PT_UNROLL for (int i = 0; i < rows; i++) {                                                                                        \
      PT_UNROLL for (int v = 0; v < vectors; v++) {                                                                                   \
        real *target = c + i * ldc + v * WIDTH;                                                                                       \
        lanes result = sums[i][v] * alpha;                                                                                            \
        if (columns >= (v + 1) * WIDTH) {                                                                                             \
          if (beta != 0) result += *(const lanes *)target * beta;                                                                     \
          *(lanes *)target = result;                                                                                                  \
        } else {                                                                                                                      \
          for (int lane = 0; lane < columns - v * WIDTH; lane++)                                                                      \
            target[lane] = beta == 0 ? result[lane] : result[lane] + beta * target[lane];                                             \
        }                                                                                                                             \
      }                                                                                                                               \
    }                                                                                                                                 \
  }
MICRO(FN(micro), FN(lanes))
MICRO(FN(half_micro), FN(half_lanes))
#undef MICRO

#endif
