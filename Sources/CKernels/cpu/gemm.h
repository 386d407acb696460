/// The paths of a matrix product. `gemm.c` picks one by shape and processor; the others do the work.
#ifndef PT_CPU_GEMM_H
#define PT_CPU_GEMM_H

#include <cblas.h>

#include "parallel.h"

enum {
  PT_FEW_ROWS = 32,  // up to so many, a product with transposed B reads B once, row by row, and is bound by memory
  PT_SKINNY = 64,    // a side up to this long is short
};

/// One product on the calling thread.
PT_INLINE void pt_blas_f32(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha, const float *a, int64_t lda,
                           const float *b, int64_t ldb, double beta, float *c, int64_t ldc) {
  cblas_sgemm(CblasRowMajor, trans_a ? CblasTrans : CblasNoTrans, trans_b ? CblasTrans : CblasNoTrans, (blasint)m, (blasint)n,
              (blasint)k, (float)alpha, a, (blasint)lda, b, (blasint)ldb, (float)beta, c, (blasint)ldc);
}
PT_INLINE void pt_blas_f64(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha, const double *a, int64_t lda,
                           const double *b, int64_t ldb, double beta, double *c, int64_t ldc) {
  cblas_dgemm(CblasRowMajor, trans_a ? CblasTrans : CblasNoTrans, trans_b ? CblasTrans : CblasNoTrans, (blasint)m, (blasint)n,
              (blasint)k, alpha, a, (blasint)lda, b, (blasint)ldb, beta, c, (blasint)ldc);
}

/// Columns of C in a tile of a product with few rows: equal shares, of about 64 Ki elements of B each.
PT_INLINE int64_t pt_columns_of_few_rows(const pt_gemm *g) {
  int64_t tiles = pt_ceil_div(g->n * g->k, 65536);
  return pt_ceil_div(pt_ceil_div(g->n, tiles), 16) * 16;
}

/// Products with at most PT_FEW_ROWS rows, A as it is, B transposed; B may be packed in the f32 one. (gemm_few_rows.c)
int pt_gemm_few_rows_f32(const pt_gemm *g);
int pt_gemm_few_rows_f64(const pt_gemm *g);

/// The same of f32 with B packed, for enough rows of A; whether it suits the product. (gemm_few_packed.c)
bool pt_suits_few_packed(const pt_gemm *g);
int pt_gemm_few_packed(const pt_gemm *g);

/// Products of f32 that may round their factors to bf16, where the processor has units for it and no side is short: short ones wait for
/// memory, and rounding costs them time. B may be packed. (gemm_bf16.c)
bool pt_suits_bf16(const pt_gemm *g);
int pt_gemm_bf16(const pt_gemm *g);

/// Any product; B may be packed in the f32 one. (gemm_panels.c)
int pt_gemm_panels_f32(const pt_gemm *g);
int pt_gemm_panels_f64(const pt_gemm *g);

/// Whether a vector of 64 bytes is one register, of which there are 32. (numerics.c)
bool pt_has_wide_registers(void);

#endif
