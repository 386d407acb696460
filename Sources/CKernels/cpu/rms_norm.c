#ifndef real
#include "ops.h"
#include "rows.h"

#define PT_BODY "rms_norm.c"
#include "both_types.h"
#else

// Zhang & Sennrich 2019, arXiv:1910.07467: y = x * rstd * weight with rstd = 1 / sqrt(mean(x^2) + epsilon).

typedef struct FN(rms_norm) {
  real *y, *rstd_out, *dx, *dweight_partials;
  const real *x, *weight, *rstd, *dy;
  double epsilon;
  int accumulate_dx;
  int64_t N, C, rows_per_tile;
} FN(rms_norm);

PT_HOT static int FN(rms_norm_forward_tile)(void *context, int64_t tile) {
  const FN(rms_norm) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  const real *weight = args->weight;
  for (int64_t n = begin; n < end; n++) {
    const real *x = args->x + n * C;
    real *y = args->y + n * C;
    real squares = 0;
    for (int64_t c = 0; c < C; c++) squares += x[c] * x[c];
    real rstd = (real)(1 / sqrt((double)squares / (double)C + args->epsilon));
    PT_VECTORIZE for (int64_t c = 0; c < C; c++) y[c] = x[c] * rstd * weight[c];
    if (args->rstd_out) args->rstd_out[n] = rstd;
  }
  return PT_OK;
}

int FN(pt_cpu_rms_norm_forward)(void *y, void *rstd, const void *x, const void *weight, double epsilon, int64_t N, int64_t C) {
  FN(rms_norm) args = {.y = y, .rstd_out = rstd, .x = x, .weight = weight, .epsilon = epsilon, .N = N, .C = C,
                       .rows_per_tile = pt_rows_per_tile(C)};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(rms_norm_forward_tile), &args);
}

/// With g = dy * weight: dx = rstd * (g - x * rstd^2 * mean(g * x)), dweight = sum over rows of dy * x * rstd.
PT_HOT static int FN(rms_norm_backward_tile)(void *context, int64_t tile) {
  const FN(rms_norm) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  const real *weight = args->weight;
  real *dweight = args->dweight_partials ? args->dweight_partials + tile * C : NULL;
  if (dweight) memset(dweight, 0, (size_t)C * sizeof(real));
  for (int64_t n = begin; n < end; n++) {
    const real *x = args->x + n * C, *dy = args->dy + n * C;
    real rstd = args->rstd[n];
    if (dweight) {
      PT_VECTORIZE for (int64_t c = 0; c < C; c++) dweight[c] += dy[c] * x[c] * rstd;
    }
    if (args->dx) {
      real *dx = args->dx + n * C;
      real dot = 0;
      for (int64_t c = 0; c < C; c++) dot += dy[c] * weight[c] * x[c];
      real slope = rstd * rstd * rstd * dot / (real)C;
      if (args->accumulate_dx) {
        PT_VECTORIZE for (int64_t c = 0; c < C; c++) dx[c] += dy[c] * weight[c] * rstd - x[c] * slope;
      } else {
        PT_VECTORIZE for (int64_t c = 0; c < C; c++) dx[c] = dy[c] * weight[c] * rstd - x[c] * slope;
      }
    }
  }
  return PT_OK;
}

int FN(pt_cpu_rms_norm_backward)(void *dx, void *dweight, const void *dy, const void *x, const void *weight, const void *rstd,
                                 int accumulate_dx, int64_t N, int64_t C) {
  FN(rms_norm) args = {.dx = dx, .dy = dy, .x = x, .weight = weight, .rstd = rstd, .accumulate_dx = accumulate_dx, .N = N, .C = C,
                       .rows_per_tile = dweight ? pt_rows_per_partial(N) : pt_rows_per_tile(C)};
  int64_t tiles = pt_ceil_div(N, args.rows_per_tile);
  if (dweight) {
    args.dweight_partials = pt_scratch(PT_SCRATCH_CALLER, (size_t)(tiles * C) * sizeof(real));
    if (!args.dweight_partials) return pt_out_of_scratch();
  }
  int status = pt_parallel_for(tiles, FN(rms_norm_backward_tile), &args);
  if (status == PT_OK && dweight) FN(pt_sum_partials)(dweight, args.dweight_partials, 1, tiles, C);
  return status;
}

#endif
