#ifndef real
#include "ops.h"
#include "rows.h"
#include "vector_math.h"

/// Elements whose exponentials are added up in the row's own type before they go into the row's sum, which is f64: one sum of a whole vocabulary
/// in f32 is off by up to 1e-5 of itself where the instruction set has few lanes, and by a different part on each machine.
enum { PT_SUMMED = 512 };

#define PT_BODY "cross_entropy.c"
#include "both_types.h"
#else

typedef struct FN(cross_entropy) {
  real *logits;
  double *losses;
  const int32_t *labels;
  double gradient_scale;
  int64_t N, V, rows_per_tile;
} FN(cross_entropy);

PT_HOT static int FN(cross_entropy_tile)(void *context, int64_t tile) {
  const FN(cross_entropy) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile), V = args->V;
  for (int64_t n = begin; n < end; n++) {
    real *logits = args->logits + n * V;
    int32_t label = args->labels[n];
    if (label < 0) {
      args->losses[n] = 0;
      if (args->gradient_scale != 0) memset(logits, 0, (size_t)V * sizeof(real));
      continue;
    }
    real largest = FN(pt_largest)(logits, V);
    real picked = logits[label];
    double sum = 0;
    for (int64_t first = 0; first < V; first += PT_SUMMED) {
      int64_t last = pt_min(V, first + PT_SUMMED);
      real part = 0;
      if (args->gradient_scale == 0) {
        for (int64_t v = first; v < last; v++) part += FN(pt_exp)(logits[v] - largest);
      } else {
        for (int64_t v = first; v < last; v++) {
          real e = FN(pt_exp)(logits[v] - largest);
          logits[v] = e;
          part += e;
        }
      }
      sum += (double)part;
    }
    if (args->gradient_scale != 0) {
      real scale = (real)(args->gradient_scale / sum);
      PT_VECTORIZE for (int64_t v = 0; v < V; v++) logits[v] *= scale;
      logits[label] -= (real)args->gradient_scale;
    }
    args->losses[n] = log(sum) + ((double)largest - (double)picked);
  }
  return PT_OK;
}

int FN(pt_cpu_softmax_cross_entropy)(void *logits, double *losses, const int32_t *labels, double gradient_scale, int64_t N, int64_t V) {
  for (int64_t n = 0; n < N; n++) {
    if (labels[n] >= V)
      return pt_fail(PT_INVALID_ARGUMENT, "softmax_cross_entropy: labels[%lld] is %d (must be below %lld)", (long long)n, labels[n],
                     (long long)V);
  }
  FN(cross_entropy) args = {.logits = logits, .losses = losses, .labels = labels, .gradient_scale = gradient_scale, .N = N, .V = V,
                            .rows_per_tile = pt_max(1, 8192 / pt_max(1, V))};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(cross_entropy_tile), &args);
}

#endif
