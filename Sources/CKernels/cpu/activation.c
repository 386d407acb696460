#ifndef real
#include "ops.h"
#include "parallel.h"
#include "vector_math.h"

enum { ACTIVATIONS_PER_TILE = 4096 };

#define PT_BODY "activation.c"
#include "both_types.h"
#else

// Hendrycks & Gimpel 2016, arXiv:1606.08415. The tanh form is x * sigmoid(2u), because (1 + tanh u) / 2 = sigmoid(2u).
#define GELU_ARGUMENT(x) ((real)1.5957691216057308 * ((x) + (real)0.044715 * (x) * (x) * (x)))
#define GELU_SLOPE(x) ((real)1.5957691216057308 * (1 + (real)0.134145 * (x) * (x)))

PT_INLINE real FN(relu)(real x) { return x > 0 ? x : (x <= 0 ? 0 : x); }
PT_INLINE real FN(relu_slope)(real x) { return x > 0 ? 1 : 0; }

PT_INLINE real FN(tanh_slope)(real x) {
  real t = FN(pt_tanh)(x);
  return 1 - t * t;
}

PT_INLINE real FN(gelu)(real x) { return x * FN(pt_standard_normal)(x).mass; }
PT_INLINE real FN(gelu_slope)(real x) {
  __typeof__(FN(pt_standard_normal)(x)) normal = FN(pt_standard_normal)(x);
  return normal.mass + x * normal.density;
}

PT_INLINE real FN(gelu_tanh)(real x) { return x * FN(pt_sigmoid)(GELU_ARGUMENT(x)); }
PT_INLINE real FN(gelu_tanh_slope)(real x) {
  real s = FN(pt_sigmoid)(GELU_ARGUMENT(x));
  return s + x * s * (1 - s) * GELU_SLOPE(x);
}

PT_INLINE real FN(silu)(real x) { return x * FN(pt_sigmoid)(x); }
PT_INLINE real FN(silu_slope)(real x) {
  real s = FN(pt_sigmoid)(x);
  return s * (1 + x * (1 - s));
}
#undef GELU_ARGUMENT
#undef GELU_SLOPE

typedef struct FN(activations) {
  real *y;
  const real *x, *dy;
  int accumulate;
  int64_t n;
} FN(activations);

#define ACTIVATION(name, value, slope)                                                                     \
  PT_HOT static int FN(name##_forward_tile)(void *context, int64_t tile) {                                 \
    const FN(activations) *args = context;                                                                 \
    int64_t begin = tile * ACTIVATIONS_PER_TILE, end = pt_min(args->n, begin + ACTIVATIONS_PER_TILE);      \
    real *y = args->y;                                                                                     \
    const real *x = args->x;                                                                               \
    VECTORIZE_MATH for (int64_t i = begin; i < end; i++) y[i] = value(x[i]);                                 \
    return PT_OK;                                                                                          \
  }                                                                                                        \
  PT_HOT static int FN(name##_backward_tile)(void *context, int64_t tile) {                                \
    const FN(activations) *args = context;                                                                 \
    int64_t begin = tile * ACTIVATIONS_PER_TILE, end = pt_min(args->n, begin + ACTIVATIONS_PER_TILE);      \
    real *dx = args->y;                                                                                    \
    const real *x = args->x, *dy = args->dy;                                                               \
    if (args->accumulate) {                                                                                \
      VECTORIZE_MATH for (int64_t i = begin; i < end; i++) dx[i] += dy[i] * slope(x[i]);                     \
    } else {                                                                                               \
      VECTORIZE_MATH for (int64_t i = begin; i < end; i++) dx[i] = dy[i] * slope(x[i]);                      \
    }                                                                                                      \
    return PT_OK;                                                                                          \
  }

ACTIVATION(relu, FN(relu), FN(relu_slope))
ACTIVATION(tanh, FN(pt_tanh), FN(tanh_slope))
ACTIVATION(gelu, FN(gelu), FN(gelu_slope))
ACTIVATION(gelu_tanh, FN(gelu_tanh), FN(gelu_tanh_slope))
ACTIVATION(silu, FN(silu), FN(silu_slope))
#undef ACTIVATION

/// The tile of `kind`, among those whose names begin with `prefix`.
#define CHOOSE(prefix, stage, call)                                                                             \
  switch (kind) {                                                                                               \
    case PT_RELU: tile = FN(prefix##relu_##stage##_tile); break;                                                \
    case PT_TANH: tile = FN(prefix##tanh_##stage##_tile); break;                                                \
    case PT_GELU: tile = FN(prefix##gelu_##stage##_tile); break;                                                \
    case PT_GELU_TANH: tile = FN(prefix##gelu_tanh_##stage##_tile); break;                                      \
    case PT_SILU: tile = FN(prefix##silu_##stage##_tile); break;                                                \
    default: return pt_fail(PT_INVALID_ARGUMENT, call ": there is no activation number %d", (int)kind);         \
  }

int FN(pt_cpu_activation_forward)(pt_activation kind, void *y, const void *x, int64_t n) {
  FN(activations) args = {.y = y, .x = x, .n = n};
  pt_tile tile;
  CHOOSE(, forward, "activation_forward")
  return pt_parallel_for(pt_ceil_div(n, ACTIVATIONS_PER_TILE), tile, &args);
}

int FN(pt_cpu_activation_backward)(pt_activation kind, void *dx, const void *dy, const void *x, int accumulate, int64_t n) {
  FN(activations) args = {.y = dx, .x = x, .dy = dy, .accumulate = accumulate, .n = n};
  pt_tile tile;
  CHOOSE(, backward, "activation_backward")
  return pt_parallel_for(pt_ceil_div(n, ACTIVATIONS_PER_TILE), tile, &args);
}

// --- gated units: y = f(gate) * up (Shazeer 2020, arXiv:2002.05202) ---

typedef struct FN(gated) {
  real *y, *dgate, *dup;
  const real *dy, *gate, *up;
  int64_t n;
} FN(gated);

/// `gradient` is the gradients of g and u by d, of one element, as two statements.
#define GATED(name, value, gradient)                                                                       \
  PT_HOT static int FN(gated_##name##_forward_tile)(void *context, int64_t tile) {                         \
    const FN(gated) *args = context;                                                                       \
    int64_t begin = tile * ACTIVATIONS_PER_TILE, end = pt_min(args->n, begin + ACTIVATIONS_PER_TILE);      \
    real *y = args->y;                                                                                     \
    const real *gate = args->gate, *up = args->up;                                                         \
    VECTORIZE_MATH for (int64_t i = begin; i < end; i++) y[i] = value(gate[i]) * up[i];                      \
    return PT_OK;                                                                                          \
  }                                                                                                        \
  PT_HOT static int FN(gated_##name##_backward_tile)(void *context, int64_t tile) {                        \
    const FN(gated) *args = context;                                                                       \
    int64_t begin = tile * ACTIVATIONS_PER_TILE, end = pt_min(args->n, begin + ACTIVATIONS_PER_TILE);      \
    real *dgate = args->dgate, *dup = args->dup;                                                           \
    const real *dy = args->dy, *gate = args->gate, *up = args->up;                                         \
    VECTORIZE_MATH for (int64_t i = begin; i < end; i++) {                                                 \
      real g = gate[i], u = up[i], d = dy[i];                                                              \
      gradient                                                                                             \
    }                                                                                                      \
    return PT_OK;                                                                                          \
  }
#define BY(value, slope)       \
  dgate[i] = d * u * slope(g); \
  dup[i] = d * value(g);

GATED(relu, FN(relu), BY(FN(relu), FN(relu_slope)))
GATED(tanh, FN(pt_tanh), BY(FN(pt_tanh), FN(tanh_slope)))
GATED(gelu, FN(gelu), BY(FN(gelu), FN(gelu_slope)))
GATED(gelu_tanh, FN(gelu_tanh), BY(FN(gelu_tanh), FN(gelu_tanh_slope)))
// Value and slope share one exponential.
GATED(silu, FN(silu), real s = FN(pt_sigmoid)(g); dgate[i] = d * u * s * (1 + g * (1 - s)); dup[i] = d * g * s;)
#undef BY
#undef GATED

int FN(pt_cpu_gated_forward)(pt_activation kind, void *y, const void *gate, const void *up, int64_t n) {
  FN(gated) args = {.y = y, .gate = gate, .up = up, .n = n};
  pt_tile tile;
  CHOOSE(gated_, forward, "gated_forward")
  return pt_parallel_for(pt_ceil_div(n, ACTIVATIONS_PER_TILE), tile, &args);
}

int FN(pt_cpu_gated_backward)(pt_activation kind, void *dgate, void *dup, const void *dy, const void *gate, const void *up, int64_t n) {
  FN(gated) args = {.dgate = dgate, .dup = dup, .dy = dy, .gate = gate, .up = up, .n = n};
  pt_tile tile;
  CHOOSE(gated_, backward, "gated_backward")
  return pt_parallel_for(pt_ceil_div(n, ACTIVATIONS_PER_TILE), tile, &args);
}
#undef CHOOSE

#endif
