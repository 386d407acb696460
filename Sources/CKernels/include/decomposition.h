/// Decompositions of matrices on the host, for what is computed once and not in every step: no part of the kernel table.
#ifndef PT_DECOMPOSITION_H
#define PT_DECOMPOSITION_H

#include "kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

/// A matrix to be decomposed as `A = U diag(S) Vt`, with K = min(rows, columns). All row-major.
typedef struct pt_svd {
  float *u;   // = [rows, K], the left vectors
  float *s;   // = [K], the singular values in falling order
  float *vt;  // = [K, columns], the right vectors
  float *a;   // [rows, columns], overwritten
  int64_t rows, columns;
  // = PT_OK; PT_INVALID_ARGUMENT for a size below 1 or above what LAPACK counts with, an element that is no finite number, or values that do not
  // converge; PT_OUT_OF_MEMORY.
  pt_status status;
} pt_svd;

/// Decomposes matrices, each on one thread and several at a time, so that the result does not depend on the number of threads.
///
/// - Source: LAPACK `sgesdd` (divide and conquer).
void pt_cpu_svd(pt_svd *matrices, int64_t count);

#ifdef __cplusplus
}
#endif
#endif
