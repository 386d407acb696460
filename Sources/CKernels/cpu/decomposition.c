#include "decomposition.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>

#include "parallel.h"

// OpenBLAS brings LAPACK along, and its header declares BLAS only. Fortran: everything by pointer, matrices column by column, and the length of a text
// at the end.
extern void sgesdd_(const char *job, const int *m, const int *n, float *a, const int *lda, float *s, float *u, const int *ldu, float *vt,
                    const int *ldvt, float *work, const int *lwork, int *iwork, int *info, size_t job_length);

static pt_status decompose(const pt_svd *x) {
  if (x->rows < 1 || x->columns < 1 || x->rows > INT_MAX / x->columns) return PT_INVALID_ARGUMENT;
  for (int64_t i = 0; i < x->rows * x->columns; i++) {
    if (!isfinite(x->a[i])) return PT_INVALID_ARGUMENT;
  }
  // Row by row the matrix is its transpose column by column, `At = V diag(S) Ut`: LAPACK's left vectors are our right ones, and each of the two
  // lies as it is wanted.
  const int m = (int)x->columns, n = (int)x->rows, k = m < n ? m : n;
  int *iwork = malloc(8 * (size_t)k * sizeof *iwork);
  if (!iwork) return PT_OUT_OF_MEMORY;
  int info = 0, lwork = -1;
  float best = 0;
  sgesdd_("S", &m, &n, x->a, &m, x->s, x->vt, &m, x->u, &k, &best, &lwork, iwork, &info, 1);
  // A float counts exactly to 2^24 only; what is above may have been rounded down.
  lwork = info == 0 && best < (float)(INT_MAX / 2) ? (int)(best * 1.0001f) + 1 : 0;
  float *work = lwork > 0 ? malloc((size_t)lwork * sizeof *work) : NULL;
  if (work) sgesdd_("S", &m, &n, x->a, &m, x->s, x->vt, &m, x->u, &k, work, &lwork, iwork, &info, 1);
  const pt_status status = lwork <= 0 || info != 0 ? PT_INVALID_ARGUMENT : work ? PT_OK : PT_OUT_OF_MEMORY;
  free(work);
  free(iwork);
  return status;
}

static int decompose_tile(void *context, int64_t tile) {
  pt_svd *x = (pt_svd *)context + tile;
  x->status = decompose(x);
  return PT_OK;
}

void pt_cpu_svd(pt_svd *matrices, int64_t count) { pt_parallel_for(count, decompose_tile, matrices); }
