#ifndef real
#include "ops.h"
#include "parallel.h"

enum { SQUARES_PER_BLOCK = 4096, SQUARES_PER_TILE = 16 * SQUARES_PER_BLOCK, ADAMW_PER_TILE = 8192 };

#define PT_BODY "optimizer.c"
#include "both_types.h"
#else

typedef struct FN(squares) {
  double *blocks;
  const real *x;
  int64_t n;
} FN(squares);

PT_HOT static int FN(sum_squares_tile)(void *context, int64_t tile) {
  const FN(squares) *args = context;
  int64_t tile_end = pt_min(args->n, (tile + 1) * SQUARES_PER_TILE);
  for (int64_t begin = tile * SQUARES_PER_TILE; begin < tile_end; begin += SQUARES_PER_BLOCK) {
    int64_t end = pt_min(tile_end, begin + SQUARES_PER_BLOCK);
    double sum = 0;
    for (int64_t i = begin; i < end; i++) sum += (double)args->x[i] * (double)args->x[i];
    args->blocks[begin / SQUARES_PER_BLOCK] = sum;
  }
  return PT_OK;
}

static int FN(sum_squares_of)(double *result, const pt_vector *x) {
  int64_t blocks = pt_ceil_div(x->n, SQUARES_PER_BLOCK);
  FN(squares) args = {.blocks = pt_scratch(PT_SCRATCH_CALLER, (size_t)blocks * sizeof(double)), .x = x->elements, .n = x->n};
  if (!args.blocks) return pt_out_of_scratch();
  int status = pt_parallel_for(pt_ceil_div(x->n, SQUARES_PER_TILE), FN(sum_squares_tile), &args);
  if (status != PT_OK) return status;
  *result = 0;
#pragma clang loop vectorize(disable)
  for (int64_t block = 0; block < blocks; block++) *result += args.blocks[block];
  return PT_OK;
}

int FN(pt_cpu_sum_squares)(double *results, const pt_vector *x, int64_t count) {
  int status = PT_OK;
  for (int64_t i = 0; i < count && status == PT_OK; i++) status = FN(sum_squares_of)(&results[i], &x[i]);
  return status;
}

typedef struct FN(adamw) {
  const pt_trained *trained;
  const pt_adamw *step;
} FN(adamw);

/// The operations and their order are those of torch.optim.AdamW on one tensor, the two fused ones included: the moments come out bit for
/// bit the same, and the parameters up to torch's rounding of square roots. Scalars are computed in f64 and rounded once.
PT_HOT static int FN(adamw_tile)(void *context, int64_t tile) {
#pragma clang fp reassociate(off) contract(off)
  const FN(adamw) *args = context;
  const pt_adamw *step = args->step;
  int64_t begin = tile * ADAMW_PER_TILE, end = pt_min(args->trained->n, begin + ADAMW_PER_TILE);
  real *parameter = args->trained->parameter, *exp_avg = args->trained->exp_avg, *exp_avg_sq = args->trained->exp_avg_sq;
  const real *gradient = args->trained->gradient;
  real decay = (real)(1 - step->learning_rate * step->weight_decay), clip = (real)step->gradient_scale;
  real weight1 = (real)(1 - step->beta1), beta2 = (real)step->beta2, weight2 = (real)(1 - step->beta2);
  real step_size = (real)(-(step->learning_rate / step->bias_correction1)), root2 = (real)sqrt(step->bias_correction2);
  real epsilon = (real)step->epsilon;
  PT_VECTORIZE for (int64_t i = begin; i < end; i++) {
    real g = gradient[i] * clip;
    real m = __builtin_elementwise_fma(weight1, g - exp_avg[i], exp_avg[i]);
    real v = __builtin_elementwise_fma(weight2 * g, g, exp_avg_sq[i] * beta2);
    real denominator = __builtin_elementwise_sqrt(v) / root2 + epsilon;
    exp_avg[i] = m;
    exp_avg_sq[i] = v;
    parameter[i] = parameter[i] * decay + step_size * m / denominator;
  }
  return PT_OK;
}

int FN(pt_cpu_adamw)(const pt_trained *parameters, int64_t count, const pt_adamw *step) {
  if (step->skip) return PT_OK;
  int status = PT_OK;
  for (int64_t i = 0; i < count && status == PT_OK; i++) {
    FN(adamw) args = {.trained = &parameters[i], .step = step};
    status = pt_parallel_for(pt_ceil_div(parameters[i].n, ADAMW_PER_TILE), FN(adamw_tile), &args);
  }
  return status;
}

#endif
