/// The products of a block of attention with factors rounded to bf16 (bf16_units.h). Softmax and sums are f32; weights and slopes are rounded
/// where they become factors.
///
/// Keys and values become words once for all queries of a block. Inner lengths are filled up with zeros to whole LANES of pairs, which is what
/// units want at most.
#ifndef PT_CPU_ATTENTION_BF16_H
#define PT_CPU_ATTENTION_BF16_H

#include "bf16_words.h"

enum {
  PAIRS_OF_KEYS = KEYS / 2 + 16,
  PAIRS_OF_QUERIES = QUERIES / 2 + 16,
  ROWS_OF_A = 16,
};

/// The units for attention with heads of D channels; NULL where products are f32.
PT_INLINE const pt_bf16_units *units_for_attention(const pt_attention *args) {
  return args->precision == PT_PRECISION_BF16 && args->head_dim % 32 == 0 ? pt_bf16_units_here() : NULL;
}

/// y [D / 2, LD] = the transpose of x [keys, D] in pairs of channels, zeros up to whole vectors of keys.
PT_INLINE void transpose_to_words(const pt_bf16_units *units, uint32_t *y, const float *x, int64_t ldx, int64_t keys, int64_t D) {
  uint32_t words[ROWS_OF_A][16];
  for (int64_t j = 0; j < keys; j += 16) {
    for (int64_t d = 0; d < D; d += 32) {
      for (int64_t row = 0; row < 16; row++) {
        if (j + row < keys) units->round((uint16_t *)words[row], x + (j + row) * ldx + d, 32);
        else memset(words[row], 0, sizeof words[row]);
      }
      transpose_words(y + d / 2 * LD + j, LD, words[0], 16, 16);
    }
  }
}

/// y [n / 2, D] = the rows of x [n, D] in pairs, with zeros behind: from any whole vector of rows on there are the pairs that units want.
PT_INLINE void pair_to_words(const pt_bf16_units *units, uint32_t *y, const float *x, int64_t ldx, int64_t n, int64_t D) {
  uint16_t even[32], odd[32];
  for (int64_t i = 0; i < pt_ceil_div(n, 32) * 32 + 32; i += 2) {
    for (int64_t d = 0; d < D; d += 32) {
      if (i < n) units->round(even, x + i * ldx + d, 32);
      else memset(even, 0, sizeof even);
      if (i + 1 < n) units->round(odd, x + (i + 1) * ldx + d, 32);
      else memset(odd, 0, sizeof odd);
      pair_rows_to_words(y + i / 2 * D + d, even, odd, 32);
    }
  }
}

/// C [m, columns] = alpha * A B + beta * C of A [m, n], m <= STRIP, with B [n / 2, columns] in pairs of rows.
PT_INLINE void multiply_words(const pt_bf16_units *units, int64_t m, int64_t columns, int64_t n, float alpha, const float *a, int64_t lda,
                              const uint32_t *b, int64_t ldb, float beta, float *c, int64_t ldc) {
  enum { LD_WORDS = KEYS / 2 + 16 };
  uint32_t words[ROWS_OF_A][LD_WORDS];
  int64_t pairs = pt_ceil_div(n, 32) * 16;
  for (int64_t i = 0; i < m; i++) {
    memset(words[i] + n / 2, 0, (size_t)(pairs - n / 2) * sizeof(uint32_t));
    units->round((uint16_t *)words[i], a + i * lda, n);
  }
  pt_bf16_block block = {.rows = m, .columns = columns, .pairs = pairs, .a = words[0], .lda = LD_WORDS, .b = b, .ldb = ldb,
                         .alpha = alpha, .beta = beta, .c = c, .ldc = ldc};
  units->multiply(&block);
}

/// C [rows, D] += W^T Y of the rows `first` ..< `end` of W [QUERIES, rows] in a block of scores and of Y [QUERIES / 2, D] in pairs of rows.
PT_INLINE void multiply_words_across(const pt_bf16_units *units, int64_t rows, int64_t first, int64_t end, int64_t D, const float *weights,
                                     const uint32_t *y, float *c, int64_t ldc) {
  uint32_t words[ROWS_OF_A][QUERIES / 2], pairs[16][16];
  uint16_t even[16], odd[16];
  int64_t begin = first / 2, filled = pt_ceil_div(end - 2 * begin, 32) * 16;
  for (int64_t p = 0; p < filled; p += 16) {
    for (int64_t q = 0; q < 16; q++) {
      int64_t i = 2 * (begin + p + q);  // rows in front of the first may be anything
      if (i >= first && i < end) units->round(even, weights + i * LD, 16);
      else memset(even, 0, sizeof even);
      if (i + 1 < end) units->round(odd, weights + (i + 1) * LD, 16);
      else memset(odd, 0, sizeof odd);
      pair_rows_to_words(pairs[q], even, odd, 16);
    }
    transpose_words(words[0] + p, QUERIES / 2, pairs[0], 16, 16);
  }
  pt_bf16_block block = {.rows = rows, .columns = D, .pairs = filled, .a = words[0], .lda = QUERIES / 2, .b = y + begin * D, .ldb = D,
                         .alpha = 1, .beta = 1, .c = c, .ldc = ldc};
  units->multiply(&block);
}

#endif
