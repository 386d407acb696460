#ifndef real
#include "ops.h"
#include "parallel.h"
#include "unpack.h"

enum {
  NORM_ROWS = 32,      // of one tile
  NORM_COLUMNS = 768,  // of the update that are there at a time; a multiple of every block of packed types
};

#define PT_BODY "row_norms.c"
#include "both_types.h"
#else

// The update is as large as the weight. It is made a panel at a time, by the panels of products, and is in the cache when it is read.

typedef struct FN(row_norms) {
  real *norms;
  const void *w;
  pt_dtype w_type;
  const real *a, *b;
  double scaling;
  int64_t N, C, R;
} FN(row_norms);

/// `count` elements of row n of w from column c on: where they lie, or unpacked into `buffer`.
PT_INLINE const real *FN(weights)(const FN(row_norms) *args, int64_t n, int64_t c, int64_t count, real *buffer) {
  int64_t first = n * args->C + c;
#if REAL_IS_F32
  if (pt_is_packed(args->w_type)) {
    pt_unpack_row(buffer, pt_packed_at(args->w, args->w_type, first), args->w_type, count);
    return buffer;
  }
#endif
  (void)count, (void)buffer;
  return (const real *)args->w + first;
}

PT_HOT static double FN(sum_of_squares)(const real *w, const real *update, int64_t count) {
  double sum = 0;
  for (int64_t c = 0; c < count; c++) {
    double value = (double)(w[c] + update[c]);
    sum += value * value;
  }
  return sum;
}

static int FN(row_norms_tile)(void *context, int64_t tile) {
  const FN(row_norms) *args = context;
  int64_t first = tile * NORM_ROWS, rows = pt_min(NORM_ROWS, args->N - first);
  real *panel = pt_scratch(PT_SCRATCH_PANEL, (NORM_ROWS + 1) * NORM_COLUMNS * sizeof(real)), *buffer = panel + NORM_ROWS * NORM_COLUMNS;
  if (!panel) return PT_OUT_OF_MEMORY;
  double sums[NORM_ROWS] = {0};
  for (int64_t c = 0; c < args->C; c += NORM_COLUMNS) {
    int64_t columns = pt_min(NORM_COLUMNS, args->C - c);
    pt_gemm update = {.m = rows, .n = columns, .k = args->R, .alpha = args->scaling, .a = args->b + first * args->R, .lda = args->R,
                      .b = args->a + c, .ldb = args->C, .b_type = REAL_IS_F32 ? PT_F32 : PT_F64, .c = panel, .ldc = columns};
    int status = FN(pt_cpu_gemm)(&update);
    if (status != PT_OK) return status;
    for (int64_t n = 0; n < rows; n++)
      sums[n] += FN(sum_of_squares)(FN(weights)(args, first + n, c, columns, buffer), panel + n * columns, columns);
  }
  for (int64_t n = 0; n < rows; n++) args->norms[first + n] = (real)sqrt(sums[n]);
  return PT_OK;
}

int FN(pt_cpu_row_norms)(void *norms, const void *w, pt_dtype w_type, const void *a, const void *b, double scaling, int64_t N, int64_t C,
                         int64_t R) {
  bool is_packed = REAL_IS_F32 && pt_is_packed(w_type);
  if (!is_packed && w_type != (REAL_IS_F32 ? PT_F32 : PT_F64))
    return pt_fail(PT_INVALID_ARGUMENT, "row_norms: weights of type %d are not supported here", (int)w_type);
  if (C % pt_block_elements(w_type) != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "row_norms: rows of %lld elements (must be a multiple of the block of %lld)", (long long)C,
                   (long long)pt_block_elements(w_type));
  FN(row_norms) args = {norms, w, w_type, a, b, scaling, N, C, R};
  return pt_parallel_for(pt_ceil_div(N, NORM_ROWS), FN(row_norms_tile), &args);
}

#endif
