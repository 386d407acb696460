#ifndef real
#include "ops.h"
#include "parallel.h"

enum { ELEMENTS_PER_TILE = 16384 };

#define PT_BODY "elementwise.c"
#include "both_types.h"
#else

typedef struct FN(elements) {
  real *y;
  const real *a, *b;
  real value;
  int64_t n;
} FN(elements);

/// Defines the tile function of y[i] = f(a[i], b[i], value).
#define ELEMENTWISE(name, statement)                                                \
  PT_HOT static int FN(name##_tile)(void *context, int64_t tile) {                  \
    const FN(elements) *args = context;                                             \
    int64_t begin = tile * ELEMENTS_PER_TILE;                                       \
    int64_t count = pt_min(ELEMENTS_PER_TILE, args->n - begin);                     \
    real *y = args->y + begin;                                                      \
    const real *a = args->a ? args->a + begin : NULL, *b = args->b ? args->b + begin : NULL; \
    real value = args->value;                                                       \
    (void)a, (void)b, (void)value;                                                  \
    PT_VECTORIZE for (int64_t i = 0; i < count; i++) statement;                     \
    return PT_OK;                                                                   \
  }

ELEMENTWISE(fill, y[i] = value)
ELEMENTWISE(add, y[i] = a[i] + b[i])
ELEMENTWISE(add_scaled, y[i] += value * a[i])
ELEMENTWISE(scale, y[i] = value * a[i])
ELEMENTWISE(multiply, y[i] = a[i] * b[i])
ELEMENTWISE(multiply_add, y[i] += a[i] * b[i])
ELEMENTWISE(divide, y[i] = b[i] == 0 ? 0 : a[i] / b[i])
ELEMENTWISE(divide_add, y[i] += b[i] == 0 ? 0 : a[i] / b[i])
#undef ELEMENTWISE

static int FN(run_elements)(pt_tile tile, real *y, const real *a, const real *b, double value, int64_t n) {
  FN(elements) args = {.y = y, .a = a, .b = b, .value = (real)value, .n = n};
  return pt_parallel_for(pt_ceil_div(n, ELEMENTS_PER_TILE), tile, &args);
}

int FN(pt_cpu_fill)(void *y, double value, int64_t n) { return FN(run_elements)(FN(fill_tile), y, NULL, NULL, value, n); }

int FN(pt_cpu_add)(void *y, const void *a, const void *b, int64_t n) { return FN(run_elements)(FN(add_tile), y, a, b, 0, n); }

int FN(pt_cpu_add_scaled)(void *y, const void *x, double alpha, int64_t n) {
  return FN(run_elements)(FN(add_scaled_tile), y, x, NULL, alpha, n);
}

int FN(pt_cpu_scale)(void *y, const void *x, double alpha, int64_t n) { return FN(run_elements)(FN(scale_tile), y, x, NULL, alpha, n); }

int FN(pt_cpu_multiply)(void *y, const void *a, const void *b, int accumulate, int64_t n) {
  return FN(run_elements)(accumulate ? FN(multiply_add_tile) : FN(multiply_tile), y, a, b, 0, n);
}

int FN(pt_cpu_divide)(void *y, const void *a, const void *b, int accumulate, int64_t n) {
  return FN(run_elements)(accumulate ? FN(divide_add_tile) : FN(divide_tile), y, a, b, 0, n);
}

#endif
