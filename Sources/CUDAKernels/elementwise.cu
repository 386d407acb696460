#include "kernels.cuh"

template <typename real> static int fill(void *y_, double value, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_, v = (real)value;
  return pt_each(n, [=] __device__(int64_t i) { y[i] = v; });
}
PT_CUDA_OP(fill)

template <typename real> static int add(void *y_, const void *a_, const void *b_, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *a = (const real *)a_, *b = (const real *)b_;
  return pt_each(n, [=] __device__(int64_t i) { y[i] = a[i] + b[i]; });
}
PT_CUDA_OP(add)

template <typename real> static int add_scaled(void *y_, const void *x_, double alpha, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_, factor = (real)alpha;
  const real *x = (const real *)x_;
  return pt_each(n, [=] __device__(int64_t i) { y[i] += factor * x[i]; });
}
PT_CUDA_OP(add_scaled)

template <typename real> static int scale(void *y_, const void *x_, double alpha, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_, factor = (real)alpha;
  const real *x = (const real *)x_;
  return pt_each(n, [=] __device__(int64_t i) { y[i] = factor * x[i]; });
}
PT_CUDA_OP(scale)

template <typename real> static int multiply(void *y_, const void *a_, const void *b_, int accumulate, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *a = (const real *)a_, *b = (const real *)b_;
  if (accumulate) return pt_each(n, [=] __device__(int64_t i) { y[i] += a[i] * b[i]; });
  return pt_each(n, [=] __device__(int64_t i) { y[i] = a[i] * b[i]; });
}
PT_CUDA_OP(multiply)

template <typename real> static int divide(void *y_, const void *a_, const void *b_, int accumulate, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *a = (const real *)a_, *b = (const real *)b_;
  if (accumulate) return pt_each(n, [=] __device__(int64_t i) { y[i] += b[i] == 0 ? (real)0 : a[i] / b[i]; });
  return pt_each(n, [=] __device__(int64_t i) { y[i] = b[i] == 0 ? (real)0 : a[i] / b[i]; });
}
PT_CUDA_OP(divide)
