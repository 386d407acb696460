#include "comparison.h"

static const int64_t counts[] = {0, 1, 3, 31, 32, 33, 255, 1023, 1024, 1025, 10007};

static void test_plain(suite &s, pt_dtype type, int64_t n) {
  double exact = 0, rounded = tolerance_of(type);
  {
    comparison c(s, type, named("fill n=%lld", (long long)n));
    int y = c.output(unwritten(n), exact);
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.fill(p[y], -1.375, n); });
  }
  for (int alias = 0; alias < 2; alias++) {
    comparison c(s, type, named("add n=%lld, alias %d", (long long)n, alias));
    int a = alias ? c.output(normals(n), exact) : c.input(normals(n)), b = c.input(normals(n));
    int y = alias ? a : c.output(unwritten(n), exact);
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.add(p[y], p[a], p[b], n); });
  }
  {
    comparison c(s, type, named("add_scaled n=%lld", (long long)n));
    int y = c.output(normals(n), rounded), x = c.input(normals(n));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.add_scaled(p[y], p[x], 0.3, n); });
  }
  for (int alias = 0; alias < 2; alias++) {
    comparison c(s, type, named("scale n=%lld, alias %d", (long long)n, alias));
    int x = alias ? c.output(normals(n), exact) : c.input(normals(n)), y = alias ? x : c.output(unwritten(n), exact);
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.scale(p[y], p[x], -0.7, n); });
  }
  for (int accumulate = 0; accumulate < 2; accumulate++) {
    comparison c(s, type, named("multiply n=%lld, accumulate %d", (long long)n, accumulate));
    int y = c.output(accumulate ? normals(n) : unwritten(n), rounded), a = c.input(normals(n)), b = c.input(normals(n));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.multiply(p[y], p[a], p[b], accumulate, n); });
  }
}

/// Quotients, zeros among the divisors.
static void test_divide(suite &s, pt_dtype type, int64_t n) {
  std::vector<double> divisors = uniforms(n, 0.5, 2);
  for (int64_t i = 2; i < n; i += 7) divisors[(size_t)i] = 0;
  for (int accumulate = 0; accumulate < 2; accumulate++) {
    comparison c(s, type, named("divide n=%lld, accumulate %d", (long long)n, accumulate));
    int y = c.output(accumulate ? normals(n) : unwritten(n), tolerance_of(type)), a = c.input(normals(n)), b = c.input(divisors);
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.divide(p[y], p[a], p[b], accumulate, n); });
  }
}

static void test_activations(suite &s, pt_dtype type, int64_t n) {
  for (int kind = PT_RELU; kind <= PT_SILU; kind++) {
    pt_activation function = (pt_activation)kind;
    // The CPU's f32 functions are polynomials of their own, good to a few units in the last place.
    double tolerance = type == PT_F32 ? 3e-6 : 1e-14;
    // Alone, what is left of 1 - tanh^2 far out would have nothing beside it to be measured by.
    std::vector<double> x_values = normals(n, n > 4 ? 3 : 0.5);
    if (n > 4) x_values[0] = 0, x_values[1] = -30, x_values[2] = 30, x_values[3] = -0.0;
    {
      comparison c(s, type, named("activation_forward kind=%d n=%lld", kind, (long long)n));
      int y = c.output(unwritten(n), tolerance), x = c.input(x_values);
      c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.activation_forward(function, p[y], p[x], n); });
    }
    for (int accumulate = 0; accumulate < 2; accumulate++) {
      comparison c(s, type, named("activation_backward kind=%d n=%lld, accumulate %d", kind, (long long)n, accumulate));
      int dx = c.output(accumulate ? normals(n) : unwritten(n), tolerance), dy = c.input(normals(n)), x = c.input(x_values);
      c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
        return ops.activation_backward(function, p[dx], p[dy], p[x], accumulate, n);
      });
    }
  }
  double tolerance = type == PT_F32 ? 2e-6 : 1e-14;
  for (int kind = PT_RELU; kind <= PT_SILU; kind++) {
    pt_activation function = (pt_activation)kind;
    {
      comparison c(s, type, named("gated_forward %d n=%lld", kind, (long long)n));
      // Far left a gate is nearly shut, and what is left of it is the rounding of an exponent.
      int y = c.output(unwritten(n), tolerance, 1), gate = c.input(normals(n, 3)), up = c.input(normals(n));
      c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.gated_forward(function, p[y], p[gate], p[up], n); });
    }
    {
      comparison c(s, type, named("gated_backward %d n=%lld", kind, (long long)n));
      int dgate = c.output(unwritten(n), tolerance, 1), dup = c.output(unwritten(n), tolerance, 1);
      int dy = c.input(normals(n)), gate = c.input(normals(n, 3)), up = c.input(normals(n));
      c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
        return ops.gated_backward(function, p[dgate], p[dup], p[dy], p[gate], p[up], n);
      });
    }
  }
}

void test_elementwise(suite &s, pt_dtype type) {
  for (int64_t n : counts) {
    test_plain(s, type, n);
    test_divide(s, type, n);
    test_activations(s, type, n);
  }
}
