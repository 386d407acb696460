#include "kernels.cuh"

// Hendrycks & Gimpel 2016, arXiv:1606.08415. The tanh form is x * sigmoid(2u), because (1 + tanh u) / 2 = sigmoid(2u).

template <typename real> static __device__ real sigmoid(real x) { return 1 / (1 + exp(-x)); }

template <typename real> struct relu {
  static __device__ real value(real x) { return x > 0 ? x : (x <= 0 ? 0 : x); }  // not a number stays so
  static __device__ real slope(real x) { return x > 0 ? 1 : 0; }
};

template <typename real> struct tanh_ {
  static __device__ real value(real x) { return tanh(x); }
  static __device__ real slope(real x) {
    real t = tanh(x);
    return 1 - t * t;
  }
};

template <typename real> struct gelu {
  static __device__ real mass(real x) { return (real)0.5 * erfc(-x * (real)0.7071067811865475244); }
  static __device__ real value(real x) { return x * mass(x); }
  static __device__ real slope(real x) { return mass(x) + x * (real)0.3989422804014326779 * exp((real)-0.5 * x * x); }
};

template <typename real> struct gelu_tanh {
  static __device__ real argument(real x) { return (real)1.5957691216057308 * (x + (real)0.044715 * x * x * x); }
  static __device__ real value(real x) { return x * sigmoid(argument(x)); }
  static __device__ real slope(real x) {
    real s = sigmoid(argument(x));
    return s + x * s * (1 - s) * ((real)1.5957691216057308 * (1 + (real)0.134145 * x * x));
  }
};

template <typename real> struct silu {
  static __device__ real value(real x) { return x * sigmoid(x); }
  static __device__ real slope(real x) {
    real s = sigmoid(x);
    return s * (1 + x * (1 - s));
  }
};

template <typename function, typename real> static int forward(real *y, const real *x, int64_t n) {
  return pt_each(n, [=] __device__(int64_t i) { y[i] = function::value(x[i]); });
}

template <typename function, typename real> static int backward(real *dx, const real *dy, const real *x, int accumulate, int64_t n) {
  if (accumulate) return pt_each(n, [=] __device__(int64_t i) { dx[i] += dy[i] * function::slope(x[i]); });
  return pt_each(n, [=] __device__(int64_t i) { dx[i] = dy[i] * function::slope(x[i]); });
}

template <typename real> static int activation_forward(pt_activation kind, void *y_, const void *x_, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *x = (const real *)x_;
  switch (kind) {
    case PT_RELU: return forward<relu<real>>(y, x, n);
    case PT_TANH: return forward<tanh_<real>>(y, x, n);
    case PT_GELU: return forward<gelu<real>>(y, x, n);
    case PT_GELU_TANH: return forward<gelu_tanh<real>>(y, x, n);
    case PT_SILU: return forward<silu<real>>(y, x, n);
  }
  return pt_fail(PT_INVALID_ARGUMENT, "activation_forward: there is no activation number %d", (int)kind);
}
PT_CUDA_OP(activation_forward)

template <typename real>
static int activation_backward(pt_activation kind, void *dx_, const void *dy_, const void *x_, int accumulate, int64_t n) {
  PT_SESSION;
  real *dx = (real *)dx_;
  const real *dy = (const real *)dy_, *x = (const real *)x_;
  switch (kind) {
    case PT_RELU: return backward<relu<real>>(dx, dy, x, accumulate, n);
    case PT_TANH: return backward<tanh_<real>>(dx, dy, x, accumulate, n);
    case PT_GELU: return backward<gelu<real>>(dx, dy, x, accumulate, n);
    case PT_GELU_TANH: return backward<gelu_tanh<real>>(dx, dy, x, accumulate, n);
    case PT_SILU: return backward<silu<real>>(dx, dy, x, accumulate, n);
  }
  return pt_fail(PT_INVALID_ARGUMENT, "activation_backward: there is no activation number %d", (int)kind);
}
PT_CUDA_OP(activation_backward)

// --- gated units: y = f(gate) * up (Shazeer 2020, arXiv:2002.05202) ---

template <typename function, typename real> static int gated(real *y, const real *gate, const real *up, int64_t n) {
  return pt_each(n, [=] __device__(int64_t i) { y[i] = function::value(gate[i]) * up[i]; });
}

template <typename function, typename real>
static int gated_gradients(real *dgate, real *dup, const real *dy, const real *gate, const real *up, int64_t n) {
  return pt_each(n, [=] __device__(int64_t i) {
    real g = gate[i], u = up[i], d = dy[i];
    dgate[i] = d * u * function::slope(g);
    dup[i] = d * function::value(g);
  });
}

template <typename real> static int gated_forward(pt_activation kind, void *y_, const void *gate_, const void *up_, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *gate = (const real *)gate_, *up = (const real *)up_;
  switch (kind) {
    case PT_RELU: return gated<relu<real>>(y, gate, up, n);
    case PT_TANH: return gated<tanh_<real>>(y, gate, up, n);
    case PT_GELU: return gated<gelu<real>>(y, gate, up, n);
    case PT_GELU_TANH: return gated<gelu_tanh<real>>(y, gate, up, n);
    case PT_SILU: return gated<silu<real>>(y, gate, up, n);
  }
  return pt_fail(PT_INVALID_ARGUMENT, "gated_forward: there is no activation number %d", (int)kind);
}
PT_CUDA_OP(gated_forward)

template <typename real>
static int gated_backward(pt_activation kind, void *dgate_, void *dup_, const void *dy_, const void *gate_, const void *up_, int64_t n) {
  PT_SESSION;
  real *dgate = (real *)dgate_, *dup = (real *)dup_;
  const real *dy = (const real *)dy_, *gate = (const real *)gate_, *up = (const real *)up_;
  switch (kind) {
    case PT_RELU: return gated_gradients<relu<real>>(dgate, dup, dy, gate, up, n);
    case PT_TANH: return gated_gradients<tanh_<real>>(dgate, dup, dy, gate, up, n);
    case PT_GELU: return gated_gradients<gelu<real>>(dgate, dup, dy, gate, up, n);
    case PT_GELU_TANH: return gated_gradients<gelu_tanh<real>>(dgate, dup, dy, gate, up, n);
    case PT_SILU: return gated_gradients<silu<real>>(dgate, dup, dy, gate, up, n);
  }
  return pt_fail(PT_INVALID_ARGUMENT, "gated_backward: there is no activation number %d", (int)kind);
}
PT_CUDA_OP(gated_backward)
