#ifndef real
#include "rows.h"

#include "ops.h"

enum { SCATTER_COLUMNS = 64 };

#define PT_BODY "rows.c"
#include "both_types.h"
#else

typedef struct FN(rows) {
  real *y;
  const real *x, *s, *dy;
  const int32_t *rows;
  int accumulate;
  int64_t ldy, ldx, N, C, rows_per_tile;
} FN(rows);

// --- bias ---

PT_HOT static int FN(add_row_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  const real *row = args->x;
  for (int64_t n = begin; n < end; n++) {
    real *y = args->y + n * C;
    PT_VECTORIZE for (int64_t c = 0; c < C; c++) y[c] += row[c];
  }
  return PT_OK;
}

int FN(pt_cpu_add_row)(void *y, const void *row, int64_t N, int64_t C) {
  FN(rows) args = {.y = y, .x = row, .N = N, .C = C, .rows_per_tile = pt_rows_per_tile(C)};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(add_row_tile), &args);
}

// --- its gradient ---

PT_HOT void FN(pt_sum_partials)(real *dst, const real *partials, int accumulate, int64_t count, int64_t C) {
  if (!accumulate) memset(dst, 0, (size_t)C * sizeof(real));
  for (int64_t k = 0; k < count; k++) {
    const real *partial = partials + k * C;
    PT_VECTORIZE for (int64_t c = 0; c < C; c++) dst[c] += partial[c];
  }
}

PT_HOT static int FN(sum_rows_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  real *sum = args->y + tile * C;
  memset(sum, 0, (size_t)C * sizeof(real));
  for (int64_t n = begin; n < end; n++) {
    const real *x = args->x + n * args->ldx;
    PT_VECTORIZE for (int64_t c = 0; c < C; c++) sum[c] += x[c];
  }
  return PT_OK;
}

/// dst[c] (=, +=) the sum of what each tile writes to its row of args->y [tiles, C], in order; a tile is a partial sum.
static int FN(sum_tiles)(FN(rows) *args, pt_tile tile, real *dst, int accumulate) {
  if (args->C <= 0) return PT_OK;
  int64_t count = pt_ceil_div(args->N, args->rows_per_tile);
  args->y = pt_scratch(PT_SCRATCH_CALLER, (size_t)(count * args->C) * sizeof(real));
  if (!args->y) return pt_out_of_scratch();
  int status = pt_parallel_for(count, tile, args);
  if (status == PT_OK) FN(pt_sum_partials)(dst, args->y, accumulate, count, args->C);
  return status;
}

int FN(pt_cpu_sum_rows)(void *dst, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C) {
  FN(rows) args = {.x = x, .ldx = ldx, .N = N, .C = C, .rows_per_tile = pt_rows_per_partial(N)};
  return FN(sum_tiles)(&args, FN(sum_rows_tile), dst, accumulate);
}

// --- a factor for each column, and its gradient ---

PT_HOT static int FN(scale_columns_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  const real *s = args->s;
  for (int64_t n = begin; n < end; n++) {
    real *y = args->y + n * C;
    const real *x = args->x + n * C;
    if (args->accumulate) {
      PT_VECTORIZE for (int64_t c = 0; c < C; c++) y[c] += x[c] * s[c];
    } else {
      PT_VECTORIZE for (int64_t c = 0; c < C; c++) y[c] = x[c] * s[c];
    }
  }
  return PT_OK;
}

int FN(pt_cpu_scale_columns)(void *y, const void *x, const void *s, int accumulate, int64_t N, int64_t C) {
  FN(rows) args = {.y = y, .x = x, .s = s, .accumulate = accumulate, .N = N, .C = C, .rows_per_tile = pt_rows_per_tile(C)};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(scale_columns_tile), &args);
}

PT_HOT static int FN(scale_columns_backward_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  real *sum = args->y + tile * C;
  memset(sum, 0, (size_t)C * sizeof(real));
  for (int64_t n = begin; n < end; n++) {
    const real *x = args->x + n * C, *dy = args->dy + n * C;
    PT_VECTORIZE for (int64_t c = 0; c < C; c++) sum[c] += dy[c] * x[c];
  }
  return PT_OK;
}

int FN(pt_cpu_scale_columns_backward)(void *ds, const void *dy, const void *x, int accumulate, int64_t N, int64_t C) {
  FN(rows) args = {.x = x, .dy = dy, .N = N, .C = C, .rows_per_tile = pt_rows_per_partial(N)};
  return FN(sum_tiles)(&args, FN(scale_columns_backward_tile), ds, accumulate);
}

// --- strided copies ---

PT_HOT static int FN(copy_columns_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile);
  for (int64_t n = begin; n < end; n++) memcpy(args->y + n * args->ldy, args->x + n * args->ldx, (size_t)args->C * sizeof(real));
  return PT_OK;
}

PT_HOT static int FN(add_columns_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  for (int64_t n = begin; n < end; n++) {
    real *y = args->y + n * args->ldy;
    const real *x = args->x + n * args->ldx;
    PT_VECTORIZE for (int64_t c = 0; c < C; c++) y[c] += x[c];
  }
  return PT_OK;
}

int FN(pt_cpu_copy_columns)(void *y, int64_t ldy, const void *x, int64_t ldx, int accumulate, int64_t N, int64_t C) {
  if (C <= 0) return PT_OK;
  FN(rows) args = {.y = y, .ldy = ldy, .x = x, .ldx = ldx, .N = N, .C = C, .rows_per_tile = pt_rows_per_tile(C)};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), accumulate ? FN(add_columns_tile) : FN(copy_columns_tile), &args);
}

// --- rows by index: embeddings, and the rows that carry a label ---

static int FN(gather_rows_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  for (int64_t n = begin; n < end; n++) memcpy(args->y + n * C, args->x + args->rows[n] * C, (size_t)C * sizeof(real));
  return PT_OK;
}

int FN(pt_cpu_gather_rows)(void *y, const void *x, const int32_t *rows, int64_t N, int64_t C) {
  if (C <= 0) return PT_OK;
  FN(rows) args = {.y = y, .x = x, .rows = rows, .N = N, .C = C, .rows_per_tile = pt_rows_per_tile(C)};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(gather_rows_tile), &args);
}

/// One tile is a strip of columns, since several rows may be added to the same one, in order.
PT_HOT static int FN(scatter_add_rows_tile)(void *context, int64_t tile) {
  const FN(rows) *args = context;
  int64_t begin = tile * SCATTER_COLUMNS, count = pt_min(SCATTER_COLUMNS, args->C - begin);
  for (int64_t n = 0; n < args->N; n++) {
    real *dx = args->y + args->rows[n] * args->C + begin;
    const real *dy = args->x + n * args->C + begin;
    PT_VECTORIZE for (int64_t c = 0; c < count; c++) dx[c] += dy[c];
  }
  return PT_OK;
}

int FN(pt_cpu_scatter_add_rows)(void *dx, const void *dy, const int32_t *rows, int64_t N, int64_t C, int64_t V) {
  for (int64_t n = 0; n < N; n++) {
    if (rows[n] < 0 || rows[n] >= V)
      return pt_fail(PT_INVALID_ARGUMENT, "scatter_add_rows: rows[%lld] is %d (must be 0 ..< %lld)", (long long)n, rows[n], (long long)V);
  }
  FN(rows) args = {.y = dx, .x = dy, .rows = rows, .N = N, .C = C};
  return pt_parallel_for(pt_ceil_div(C, SCATTER_COLUMNS), FN(scatter_add_rows_tile), &args);
}

#endif
