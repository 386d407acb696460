#include <math.h>

#include "comparison.h"

namespace {

const double epsilon = 1e-5;

void test_rms_norm(suite &s, pt_dtype type, int64_t N, int64_t C) {
  std::string where = named("N=%lld C=%lld", (long long)N, (long long)C);
  double tolerance = tolerance_of(type, (double)C);
  for (bool saves : {true, false}) {
    comparison c(s, type, named("rms_norm_forward %srstd ", saves ? "" : "without ") + where);
    int y = c.output(unwritten(N * C), tolerance), rstd = c.output(unwritten(saves ? N : 0), tolerance);
    int x = c.input(normals(N * C, 2)), weight = c.input(normals(C));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
      return ops.rms_norm_forward(p[y], saves ? p[rstd] : nullptr, p[x], p[weight], epsilon, N, C);
    });
  }
  for (int variant = 0; variant < 6; variant++) {
    bool wants_dx = variant % 3 != 1, wants_dweight = variant % 3 != 2;
    int accumulate = variant / 3;
    comparison c(s, type, named("rms_norm_backward variant %d ", variant) + where);
    int dx = c.output(accumulate ? normals(N * C) : unwritten(N * C), wants_dx ? tolerance * 4 : 0);
    // The only element of one column may come out near zero, a sum of N terms about 1.
    int dweight = c.output(normals(C), tolerance_of(type, (double)N) * 4, 1);
    int dy = c.input(normals(N * C)), x = c.input(normals(N * C, 2)), weight = c.input(normals(C)), rstd = c.input(uniforms(N, 0.3, 0.8));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
      return ops.rms_norm_backward(wants_dx ? p[dx] : nullptr, wants_dweight ? p[dweight] : nullptr, p[dy], p[x], p[weight], p[rstd],
                                   accumulate, N, C);
    });
  }
}

void test_layer_norm(suite &s, pt_dtype type, int64_t N, int64_t C) {
  std::string where = named("N=%lld C=%lld", (long long)N, (long long)C);
  double tolerance = tolerance_of(type, (double)C);
  for (bool saves : {true, false}) {
    comparison c(s, type, named("layer_norm_forward %sstatistics ", saves ? "" : "without ") + where);
    int y = c.output(unwritten(N * C), tolerance * 2), mean = c.output(unwritten(saves ? N : 0), tolerance * 4);
    int rstd = c.output(unwritten(saves ? N : 0), tolerance * 2);
    int x = c.input(normals(N * C, 2)), weight = c.input(normals(C)), bias = c.input(normals(C));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
      return ops.layer_norm_forward(p[y], saves ? p[mean] : nullptr, saves ? p[rstd] : nullptr, p[x], p[weight], p[bias], epsilon, N, C);
    });
  }
  for (int variant = 0; variant < 8; variant++) {
    bool wants_dx = variant % 4 != 1, wants_dweight = variant % 4 != 2, wants_dbias = variant % 4 != 3;
    int accumulate = variant / 4;
    comparison c(s, type, named("layer_norm_backward variant %d ", variant) + where);
    int dx = c.output(accumulate ? normals(N * C) : unwritten(N * C), wants_dx ? tolerance * 4 : 0);
    int dweight = c.output(normals(C), tolerance_of(type, (double)N) * 4), dbias = c.output(normals(C), tolerance_of(type, (double)N) * 4);
    int dy = c.input(normals(N * C)), x = c.input(normals(N * C, 2)), weight = c.input(normals(C));
    int mean = c.input(normals(N, 0.1)), rstd = c.input(uniforms(N, 0.3, 0.8));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
      return ops.layer_norm_backward(wants_dx ? p[dx] : nullptr, wants_dweight ? p[dweight] : nullptr, wants_dbias ? p[dbias] : nullptr,
                                     p[dy], p[x], p[weight], p[mean], p[rstd], accumulate, N, C);
    });
  }
}

}  // namespace

void test_norms(suite &s, pt_dtype type) {
  for (int64_t N : {0, 1, 4, 67, 300}) {
    for (int64_t C : {1, 31, 64, 100, 576, 1030}) {
      test_rms_norm(s, type, N, C);
      if (C > 1) test_layer_norm(s, type, N, C);
    }
  }
}
