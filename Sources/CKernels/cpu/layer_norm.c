#ifndef real
#include "ops.h"
#include "rows.h"

#define PT_BODY "layer_norm.c"
#include "both_types.h"
#else

// Ba, Kiros & Hinton 2016, arXiv:1607.06450: y = (x - mean) * rstd * weight + bias with rstd = 1 / sqrt(variance + epsilon).

typedef struct FN(layer_norm) {
  real *y, *mean_out, *rstd_out, *dx, *dweight_partials, *dbias_partials;
  const real *x, *weight, *bias, *mean, *rstd, *dy;
  double epsilon;
  int accumulate_dx;
  int64_t N, C, rows_per_tile;
} FN(layer_norm);

PT_HOT static int FN(layer_norm_forward_tile)(void *context, int64_t tile) {
  const FN(layer_norm) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  const real *weight = args->weight, *bias = args->bias;
  for (int64_t n = begin; n < end; n++) {
    const real *x = args->x + n * C;
    real *y = args->y + n * C;
    real sum = 0, squares = 0;
    for (int64_t c = 0; c < C; c++) sum += x[c];
    real mean = sum / (real)C;
    for (int64_t c = 0; c < C; c++) squares += (x[c] - mean) * (x[c] - mean);
    real rstd = (real)(1 / sqrt((double)squares / (double)C + args->epsilon));
    PT_VECTORIZE for (int64_t c = 0; c < C; c++) y[c] = (x[c] - mean) * rstd * weight[c] + bias[c];
    if (args->mean_out) args->mean_out[n] = mean;
    if (args->rstd_out) args->rstd_out[n] = rstd;
  }
  return PT_OK;
}

int FN(pt_cpu_layer_norm_forward)(void *y, void *mean, void *rstd, const void *x, const void *weight, const void *bias, double epsilon,
                                  int64_t N, int64_t C) {
  FN(layer_norm) args = {.y = y, .mean_out = mean, .rstd_out = rstd, .x = x, .weight = weight, .bias = bias, .epsilon = epsilon,
                         .N = N, .C = C, .rows_per_tile = pt_rows_per_tile(C)};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(layer_norm_forward_tile), &args);
}

/// With g = dy * weight and z = (x - mean) * rstd: dx = rstd * (g - mean(g) - z * mean(g * z)), and dweight and dbias are the sums of dy * z
/// and of dy over the rows.
PT_HOT static int FN(layer_norm_backward_tile)(void *context, int64_t tile) {
  const FN(layer_norm) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), C = args->C;
  const real *weight = args->weight;
  real *dweight = args->dweight_partials ? args->dweight_partials + tile * C : NULL;
  real *dbias = args->dbias_partials ? args->dbias_partials + tile * C : NULL;
  if (dweight) memset(dweight, 0, (size_t)C * sizeof(real));
  if (dbias) memset(dbias, 0, (size_t)C * sizeof(real));
  for (int64_t n = begin; n < end; n++) {
    const real *x = args->x + n * C, *dy = args->dy + n * C;
    real mean = args->mean[n], rstd = args->rstd[n];
    if (dweight) {
      PT_VECTORIZE for (int64_t c = 0; c < C; c++) dweight[c] += dy[c] * ((x[c] - mean) * rstd);
    }
    if (dbias) {
      PT_VECTORIZE for (int64_t c = 0; c < C; c++) dbias[c] += dy[c];
    }
    if (args->dx) {
      real *dx = args->dx + n * C;
      real sum = 0, dot = 0;
      for (int64_t c = 0; c < C; c++) {
        real g = dy[c] * weight[c];
        sum += g;
        dot += g * ((x[c] - mean) * rstd);
      }
      real mean_g = sum / (real)C, mean_gz = dot / (real)C;
      if (args->accumulate_dx) {
        PT_VECTORIZE for (int64_t c = 0; c < C; c++) dx[c] += rstd * (dy[c] * weight[c] - mean_g - (x[c] - mean) * rstd * mean_gz);
      } else {
        PT_VECTORIZE for (int64_t c = 0; c < C; c++) dx[c] = rstd * (dy[c] * weight[c] - mean_g - (x[c] - mean) * rstd * mean_gz);
      }
    }
  }
  return PT_OK;
}

int FN(pt_cpu_layer_norm_backward)(void *dx, void *dweight, void *dbias, const void *dy, const void *x, const void *weight,
                                   const void *mean, const void *rstd, int accumulate_dx, int64_t N, int64_t C) {
  FN(layer_norm) args = {.dx = dx, .dy = dy, .x = x, .weight = weight, .mean = mean, .rstd = rstd, .accumulate_dx = accumulate_dx,
                         .N = N, .C = C, .rows_per_tile = dweight || dbias ? pt_rows_per_partial(N) : pt_rows_per_tile(C)};
  int64_t tiles = pt_ceil_div(N, args.rows_per_tile);
  if (dweight || dbias) {
    real *partials = pt_scratch(PT_SCRATCH_CALLER, (size_t)(2 * tiles * C) * sizeof(real));
    if (!partials) return pt_out_of_scratch();
    if (dweight) args.dweight_partials = partials;
    if (dbias) args.dbias_partials = partials + tiles * C;
  }
  int status = pt_parallel_for(tiles, FN(layer_norm_backward_tile), &args);
  if (status != PT_OK) return status;
  if (dweight) FN(pt_sum_partials)(dweight, args.dweight_partials, 1, tiles, C);
  if (dbias) FN(pt_sum_partials)(dbias, args.dbias_partials, 1, tiles, C);
  return PT_OK;
}

#endif
