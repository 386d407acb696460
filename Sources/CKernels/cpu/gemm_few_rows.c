#ifndef real
#include "gemm.h"
#include "register_tile.h"
#include "unpack.h"

enum {
  ROWS_OF_B = 4,     // dotted at a time
  DOTS = 64,         // with packed rows at a time
  MOST_DOTTED = 12,  // rows of A, with packed rows of B
};

#define PT_BODY "gemm_few_rows.c"
#include "both_types.h"
#else

#include "register_tile.h"

// C[i, j] = alpha * A[i] . B[j] + beta * C[i, j]: every row of B is read once, so decoding runs at the speed of memory. Where rows
// of A fill vectors, C^T = B A^T is computed with them as lanes: it is arithmetic that counts then, and no sum goes across lanes.

enum { FN(MOST_LANES) = (PT_FEW_ROWS + FN(LANES) - 1) / FN(LANES) * FN(LANES) };

/// Dots `rows` rows of A (a constant) with ROWS_OF_B rows of B. The order of the sum depends on k alone.
PT_INLINE void FN(dot_block)(const int rows, real *c, int64_t ldc, const real *a, int64_t lda, const real *b, int64_t ldb, int64_t k,
                             int64_t columns, real alpha, real beta) {
  FN(lanes) sums[4][ROWS_OF_B];
  PT_UNROLL for (int i = 0; i < rows; i++) {
    PT_UNROLL for (int j = 0; j < ROWS_OF_B; j++) sums[i][j] = (FN(lanes)){0};
  }
  int64_t p = 0;
  for (; p + FN(LANES) <= k; p += FN(LANES)) {
    PT_UNROLL for (int j = 0; j < ROWS_OF_B; j++) {
      FN(lanes) values = *(const FN(lanes) *)(b + j * ldb + p);
      PT_UNROLL for (int i = 0; i < rows; i++) sums[i][j] += values * *(const FN(lanes) *)(a + i * lda + p);
    }
  }
  for (int i = 0; i < rows; i++) {
    for (int j = 0; j < columns; j++) {
      real sum = 0;
      PT_UNROLL for (int lane = 0; lane < FN(LANES); lane++) sum += sums[i][j][lane];
      for (int64_t q = p; q < k; q++) sum += a[i * lda + q] * b[j * ldb + q];
      real *target = c + i * ldc + j;
      *target = beta == 0 ? alpha * sum : alpha * sum + beta * *target;
    }
  }
}

typedef struct FN(few_rows) {
  const pt_gemm *g;
  int64_t columns_per_tile;
  int64_t width;      // of A^T
  real *transposed;  // A^T [k, width], zeros after the last row of A; NULL where rows are dotted
  float *block_sums;  // of rows of A, [m, k / BLOCK], where packed rows are dotted with them; else NULL
  const float *dotted;  // these rows, joined where the type wants it, and their stride
  int64_t ld_dotted;
} FN(few_rows);

/// Rows of B, `count` of them and zeros up to `rows`: where they lie, or in `buffer`; `ld` is set to their stride.
PT_INLINE const real *FN(rows_of_b)(const pt_gemm *g, int64_t j, int64_t count, int64_t rows, real *buffer, int64_t *ld) {
  int64_t k = g->k;
  bool dense = g->b_type == (REAL_IS_F32 ? PT_F32 : PT_F64);
  *ld = g->ldb;
  if (dense && count == rows) return (const real *)g->b + j * g->ldb;
  *ld = k + FN(LANES);  // no multiple of what a cache maps to the same place
  for (int64_t row = 0; row < count; row++) {
#if REAL_IS_F32
    if (!dense) {
      pt_unpack_row(buffer + row * *ld, pt_packed_at(g->b, g->b_type, (j + row) * g->ldb), g->b_type, k);
      continue;
    }
#endif
    memcpy(buffer + row * *ld, (const real *)g->b + (j + row) * g->ldb, (size_t)k * sizeof(real));
  }
  for (int64_t row = count; row < rows; row++) memset(buffer + row * *ld, 0, (size_t)k * sizeof(real));
  return buffer;
}

/// Columns j ... of C, at most STRIP of them.
PT_INLINE void FN(lanes_of_a)(const FN(few_rows) *args, int64_t j, int64_t columns, real *buffer) {
  const pt_gemm *g = args->g;
  real alpha = (real)g->alpha, beta = (real)g->beta, products[STRIP][FN(MOST_LANES)];
  FN(factors) pairs[2] = {{.column = 1, .b = args->transposed, .ldb = args->width, .k = g->k}, {.k = 0}};
  pairs[0].a = FN(rows_of_b)(g, j, columns, STRIP, buffer, &pairs[0].row);
  for (int64_t i = 0; i < args->width; i += FN(LANES), pairs[0].b += FN(LANES))
    FN(micro)(STRIP, 1, 0, pairs, alpha, 0, products[0] + i, FN(MOST_LANES), FN(LANES));
  for (int64_t i = 0; i < g->m; i++) {
    real *c = (real *)g->c + i * g->ldc + j;
    for (int64_t column = 0; column < columns; column++)
      c[column] = beta == 0 ? products[column][i] : products[column][i] + beta * c[column];
  }
}

PT_HOT static int FN(few_rows_tile)(void *context, int64_t tile) {
  const FN(few_rows) *args = context;
  const pt_gemm *g = args->g;
  int64_t end = pt_min(g->n, (tile + 1) * args->columns_per_tile), k = g->k;
  const real *a = g->a;
  real alpha = (real)g->alpha, beta = (real)g->beta;
#if REAL_IS_F32
  if (args->block_sums) {
    float dots[MOST_DOTTED][DOTS];
    size_t stride = (size_t)(g->ldb / pt_block_elements(g->b_type)) * pt_block_bytes(g->b_type);
    for (int64_t j = tile * args->columns_per_tile; j < end; j += DOTS) {
      int64_t columns = pt_min(DOTS, end - j);
      pt_dot_packed(dots[0], DOTS, pt_packed_at(g->b, g->b_type, j * g->ldb), stride, g->b_type, args->dotted, args->ld_dotted, args->block_sums,
                    g->m, columns, k);
      for (int64_t i = 0; i < g->m; i++) {
        float *c = (float *)g->c + i * g->ldc + j;
        for (int64_t column = 0; column < columns; column++)
          c[column] = beta == 0 ? alpha * dots[i][column] : alpha * dots[i][column] + beta * c[column];
      }
    }
    return PT_OK;
  }
#endif
  real *buffer = pt_scratch(PT_SCRATCH_TILE, (size_t)(STRIP * (k + FN(LANES))) * sizeof(real));
  if (!buffer) return PT_OUT_OF_MEMORY;
  if (args->transposed) {
    for (int64_t j = tile * args->columns_per_tile; j < end; j += STRIP) FN(lanes_of_a)(args, j, pt_min(STRIP, end - j), buffer);
    return PT_OK;
  }
  for (int64_t j = tile * args->columns_per_tile; j < end; j += ROWS_OF_B) {
    int64_t columns = pt_min(ROWS_OF_B, end - j), ldb;
    const real *b = FN(rows_of_b)(g, j, columns, ROWS_OF_B, buffer, &ldb);
    real *c = (real *)g->c + j;
    int64_t i = 0;
    for (; i + 4 <= g->m; i += 4) FN(dot_block)(4, c + i * g->ldc, g->ldc, a + i * g->lda, g->lda, b, ldb, k, columns, alpha, beta);
    for (; i + 2 <= g->m; i += 2) FN(dot_block)(2, c + i * g->ldc, g->ldc, a + i * g->lda, g->lda, b, ldb, k, columns, alpha, beta);
    for (; i < g->m; i++) FN(dot_block)(1, c + i * g->ldc, g->ldc, a + i * g->lda, g->lda, b, ldb, k, columns, alpha, beta);
  }
  return PT_OK;
}

/// y [k, width] = A^T, zeros after the last row of A.
PT_HOT static void FN(transpose_a)(const pt_gemm *g, real *y, int64_t width) {
  if (width > g->m) memset(y, 0, (size_t)(g->k * width) * sizeof(real));
  for (int64_t i = 0; i < g->m; i += FN(LANES))
    FN(transpose)(y + i, width, (const real *)g->a + i * g->lda, g->lda, pt_min(FN(LANES), g->m - i), g->k);
}

int FN(pt_gemm_few_rows)(const pt_gemm *g) {
  FN(few_rows) args = {.g = g, .columns_per_tile = pt_columns_of_few_rows(g)};
#if REAL_IS_F32
  if (pt_can_dot_packed(g->b_type) && g->m <= MOST_DOTTED && g->k % BLOCK == 0) {
    int64_t blocks = g->k / BLOCK;
    bool joins = pt_dots_joined(g->b_type);
    float *joined = pt_scratch(PT_SCRATCH_CALLER, (size_t)(g->m * (blocks + (joins ? g->k : 0))) * sizeof(float));
    if (!joined) return pt_out_of_scratch();
    args.block_sums = joined + (joins ? g->m * g->k : 0);
    for (int64_t i = 0; i < g->m; i++) {
      const float *row = (const float *)g->a + i * g->lda;
      pt_sum_blocks(args.block_sums + i * blocks, row, g->k);
      if (joins) pt_join_halves(joined + i * g->k, row, g->k, g->b_type);
    }
    args.dotted = joins ? joined : g->a;
    args.ld_dotted = joins ? g->k : g->lda;
    return pt_parallel_for(pt_ceil_div(g->n, args.columns_per_tile), FN(few_rows_tile), &args);
  }
  if (pt_suits_few_packed(g)) return pt_gemm_few_packed(g);
#endif
  args.width = pt_ceil_div(g->m, FN(LANES)) * FN(LANES);
  if (args.width - g->m <= FN(LANES) / 8 && pt_has_wide_registers()) {
    args.transposed = pt_scratch(PT_SCRATCH_CALLER, (size_t)(g->k * args.width) * sizeof(real));
    if (!args.transposed) return pt_out_of_scratch();
    FN(transpose_a)(g, args.transposed, args.width);
  }
  return pt_parallel_for(pt_ceil_div(g->n, args.columns_per_tile), FN(few_rows_tile), &args);
}

#endif
