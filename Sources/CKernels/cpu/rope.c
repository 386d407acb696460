#ifndef real
#include "ops.h"
#include "rows.h"

#define PT_BODY "rope.c"
#include "both_types.h"
#else

// Su et al. 2021, arXiv:2104.09864. The rotation by -angle is the inverse and, being orthogonal, the transpose.

typedef struct FN(rope) {
  real *y;
  const real *x, *cosine, *sine;
  const int32_t *positions;
  real direction;
  int accumulate;
  int64_t N, H, D, R, rows_per_tile;
} FN(rope);

PT_HOT static int FN(rope_tile)(void *context, int64_t tile) {
  const FN(rope) *args = context;
  int64_t begin = tile * args->rows_per_tile, end = pt_min(args->N, begin + args->rows_per_tile);
  int64_t D = args->D, R = args->R, half = R / 2;
  real direction = args->direction;
  for (int64_t n = begin; n < end; n++) {
    const real *cosine = args->cosine + args->positions[n] * half, *sine = args->sine + args->positions[n] * half;
    for (int64_t h = 0; h < args->H; h++) {
      const real *x1 = args->x + (n * args->H + h) * D, *x2 = x1 + half;
      real *y1 = args->y + (n * args->H + h) * D, *y2 = y1 + half;
      if (args->accumulate) {
        PT_VECTORIZE for (int64_t i = 0; i < half; i++) {
          real a = x1[i], b = x2[i], c = cosine[i], s = direction * sine[i];
          y1[i] += a * c - b * s;
          y2[i] += b * c + a * s;
        }
      } else {
        PT_VECTORIZE for (int64_t i = 0; i < half; i++) {
          real a = x1[i], b = x2[i], c = cosine[i], s = direction * sine[i];
          y1[i] = a * c - b * s;
          y2[i] = b * c + a * s;
        }
      }
      if (args->accumulate) {
        PT_VECTORIZE for (int64_t i = R; i < D; i++) y1[i] += x1[i];
      } else if (y1 != x1 && R < D) {
        memcpy(y1 + R, x1 + R, (size_t)(D - R) * sizeof(real));
      }
    }
  }
  return PT_OK;
}

int FN(pt_cpu_rope)(void *y, const void *x, const void *cosine, const void *sine, const int32_t *positions, int inverse, int accumulate,
                    int64_t N, int64_t H, int64_t D, int64_t R) {
  if (R % 2 != 0 || R < 0 || R > D)
    return pt_fail(PT_INVALID_ARGUMENT, "rope: %lld of %lld channels (must be even, and not more)", (long long)R, (long long)D);
  FN(rope) args = {.y = y, .x = x, .cosine = cosine, .sine = sine, .positions = positions, .direction = inverse ? -1 : 1,
                   .accumulate = accumulate, .N = N, .H = H, .D = D, .R = R, .rows_per_tile = pt_rows_per_tile(H * D)};
  return pt_parallel_for(pt_ceil_div(N, args.rows_per_tile), FN(rope_tile), &args);
}

#endif
