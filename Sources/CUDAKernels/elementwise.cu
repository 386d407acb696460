#include "kernels.cuh"

template <typename real> static int fill(void *y_, double value, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_, v = (real)value;
  return pt_each(n, [=] __device__(int64_t i) { y[i] = v; });
}

template <typename real> static int add(void *y_, const void *a_, const void *b_, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *a = (const real *)a_, *b = (const real *)b_;
  return pt_each(n, [=] __device__(int64_t i) { y[i] = a[i] + b[i]; });
}

template <typename real> static int add_scaled(void *y_, const void *x_, double alpha, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_, factor = (real)alpha;
  const real *x = (const real *)x_;
  return pt_each(n, [=] __device__(int64_t i) { y[i] += factor * x[i]; });
}

template <typename real> static int scale(void *y_, const void *x_, double alpha, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_, factor = (real)alpha;
  const real *x = (const real *)x_;
  return pt_each(n, [=] __device__(int64_t i) { y[i] = factor * x[i]; });
}

template <typename real> static int multiply(void *y_, const void *a_, const void *b_, int accumulate, int64_t n) {
  PT_SESSION;
  real *y = (real *)y_;
  const real *a = (const real *)a_, *b = (const real *)b_;
  if (accumulate) return pt_each(n, [=] __device__(int64_t i) { y[i] += a[i] * b[i]; });
  return pt_each(n, [=] __device__(int64_t i) { y[i] = a[i] * b[i]; });
}

template <typename real> static void enter(pt_ops *table) {
  table->fill = fill<real>;
  table->add = add<real>;
  table->add_scaled = add_scaled<real>;
  table->scale = scale<real>;
  table->multiply = multiply<real>;
}

void pt_enter_elementwise(pt_ops *f32, pt_ops *f64) {
  enter<float>(f32);
  enter<double>(f64);
}
