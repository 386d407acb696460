/// Products of pairs in vectors of 16 columns. Included by bf16_vectors.c, which says what a dot product of pairs is: DOT(sum, a, b) adds the
/// two products of the word `a` with each word of the vector `b`.

/// C [rows, columns], columns <= vectors * LANES; rows and vectors are constants.
TARGET PT_INLINE void NAME(micro)(const int rows, const int vectors, const pt_bf16_block *g, int64_t i, int64_t j) {
  const uint32_t *a = g->a + i * g->lda, *b = g->b + j;
  lanes sums[ROWS][VECTORS];
  PT_UNROLL for (int row = 0; row < rows; row++) {
    PT_UNROLL for (int v = 0; v < vectors; v++) sums[row][v] = (lanes){0};
  }
  for (int64_t p = 0; p < g->pairs; p++) {
    PT_UNROLL for (int row = 0; row < rows; row++) {
      PT_UNROLL for (int v = 0; v < vectors; v++)
        sums[row][v] = DOT(sums[row][v], a[row * g->lda + p], *(const words *)(b + p * g->ldb + v * LANES));
    }
  }
  PT_UNROLL for (int row = 0; row < rows; row++) {
    PT_UNROLL for (int v = 0; v < vectors; v++) {
      float *c = g->c + (i + row) * g->ldc + j + v * LANES;
      lanes result = sums[row][v] * g->alpha;
      int64_t columns = g->columns - j - v * LANES;
      if (columns >= LANES) {
        if (g->beta != 0) result += *(const lanes *)c * g->beta;
        *(lanes *)c = result;
      } else {
        for (int64_t lane = 0; lane < columns; lane++) c[lane] = g->beta == 0 ? result[lane] : result[lane] + g->beta * c[lane];
      }
    }
  }
}

TARGET PT_INLINE void NAME(multiply_columns)(const int vectors, const pt_bf16_block *g, int64_t j) {
  int64_t i = 0;
  for (; i + ROWS <= g->rows; i += ROWS) NAME(micro)(ROWS, vectors, g, i, j);
  for (; i + 2 <= g->rows; i += 2) NAME(micro)(2, vectors, g, i, j);
  for (; i < g->rows; i++) NAME(micro)(1, vectors, g, i, j);
}

TARGET static void NAME(multiply)(const pt_bf16_block *g) {
  for (int64_t j = 0; j < g->columns; j += VECTORS * LANES) {
    int64_t vectors = pt_ceil_div(g->columns - j, LANES);
    if (vectors >= 3) NAME(multiply_columns)(3, g, j);
    else if (vectors == 2) NAME(multiply_columns)(2, g, j);
    else NAME(multiply_columns)(1, g, j);
  }
}
