#include <math.h>

#include "comparison.h"

namespace {

void test_cross_entropy(suite &s, pt_dtype type, int64_t N, int64_t V, double gradient_scale) {
  std::vector<int32_t> label_values;
  for (int64_t n = 0; n < N; n++) label_values.push_back(n % 5 == 3 ? -100 : (int32_t)below(V));
  comparison c(s, type, named("softmax_cross_entropy N=%lld V=%lld scale %g", (long long)N, (long long)V, gradient_scale));
  double tolerance = type == PT_F32 ? 3e-6 : 1e-13;
  int logits = gradient_scale != 0 ? c.output(normals(N * V, 3), tolerance) : c.input(normals(N * V, 3));
  int losses = c.doubles(unwritten(N), tolerance), labels = c.host_integers(label_values);
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    return ops.softmax_cross_entropy(p[logits], (double *)p[losses], (const int32_t *)p[labels], gradient_scale, N, V);
  });
}

/// Arrays of every size in one call; more of them than a search over their blocks finds by luck.
const std::vector<std::vector<int64_t>> lists = {{}, {0}, {1}, {33}, {4096}, {4097}, {70001}, {1100000}, {0, 7, 0, 0, 2048, 2049, 1, 10007, 0},
                                                 std::vector<int64_t>(40, 576), {9216, 24576, 9216, 1, 3}};

std::string list_name(const std::vector<int64_t> &sizes) {
  return named("%zu arrays from n=%lld", sizes.size(), (long long)(sizes.empty() ? 0 : sizes[0]));
}

void test_sum_squares(suite &s, pt_dtype type, const std::vector<int64_t> &sizes) {
  comparison c(s, type, "sum_squares " + list_name(sizes));
  int results = c.host_doubles(unwritten((int64_t)sizes.size()), 1e-13);
  std::vector<int> x;
  for (int64_t n : sizes) x.push_back(c.input(normals(n)));
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    std::vector<pt_vector> vectors;
    for (size_t i = 0; i < sizes.size(); i++) vectors.push_back({p[x[i]], sizes[i]});
    return ops.sum_squares((double *)p[results], vectors.data(), (int64_t)sizes.size());
  });
}

void test_adamw(suite &s, pt_dtype type, const std::vector<int64_t> &sizes, int32_t skip) {
  comparison c(s, type, named("adamw skip %d ", skip) + list_name(sizes));
  struct trained {
    int parameter, gradient, exp_avg, exp_avg_sq;
  };
  std::vector<trained> all;
  // The moments come out bit for bit the same; parameters too, since square roots and quotients are rounded correctly on both.
  for (int64_t n : sizes) {
    int parameter = c.output(normals(n), 0), gradient = c.input(normals(n));
    all.push_back({parameter, gradient, c.output(normals(n, 0.1), 0), c.output(uniforms(n, 0, 0.1), 0)});
  }
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    std::vector<pt_trained> list;
    for (size_t i = 0; i < sizes.size(); i++)
      list.push_back({p[all[i].parameter], p[all[i].gradient], p[all[i].exp_avg], p[all[i].exp_avg_sq], sizes[i]});
    pt_adamw step = {2e-3, 0.9, 0.999, 1e-8, 0.01, 1 - pow(0.9, 3), 1 - pow(0.999, 3), 0.37, skip};
    return ops.adamw(list.data(), (int64_t)list.size(), &step);
  });
}

}  // namespace

void test_loss_and_optimizer(suite &s, pt_dtype type) {
  for (int64_t N : {0, 1, 6, 33}) {
    for (int64_t V : {1, 2, 31, 256, 1000, 50001}) {
      for (double scale : {0.0, 0.125}) test_cross_entropy(s, type, N, V, scale);
    }
  }
  for (const std::vector<int64_t> &sizes : lists) {
    test_sum_squares(s, type, sizes);
    test_adamw(s, type, sizes, 0);
    test_adamw(s, type, sizes, 1);
  }
}

void test_random(suite &s, pt_dtype type) {
  const uint64_t key = 0x0123456789abcdefu;
  for (int64_t N : {0, 1, 5, 64}) {
    for (int64_t C : {1, 3, 4, 31, 576, 1027}) {
      for (int variant = 0; variant < 6; variant++) {
        int accumulate = variant % 2;
        double p_drop = variant / 2 == 0 ? 0.1 : variant / 2 == 1 ? 0 : 1;
        std::vector<int32_t> sample_values, position_values;
        for (int64_t n = 0; n < N; n++) sample_values.push_back((int32_t)below(9)), position_values.push_back((int32_t)below(100000));
        comparison c(s, type, named("dropout N=%lld C=%lld p=%g accumulate %d", (long long)N, (long long)C, p_drop, accumulate));
        // Without adding, the same elements are dropped and the others are rounded once.
        int y = c.output(accumulate ? normals(N * C) : unwritten(N * C), accumulate ? tolerance_of(type) : 0), x = c.input(normals(N * C));
        int samples = c.integers(sample_values), positions = c.integers(position_values);
        c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
          return ops.dropout(p[y], p[x], p_drop, &key, (const int32_t *)p[samples], (const int32_t *)p[positions], accumulate, N, C);
        });
      }
    }
  }
  for (int64_t n : {0, 1, 2, 3, 5, 1023, 4097, 70001}) {
    comparison uniform(s, type, named("random_uniform n=%lld", (long long)n));
    int y = uniform.output(unwritten(n), tolerance_of(type));
    uniform.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.random_uniform(p[y], -0.3, 0.7, &key, n); });
    comparison normal(s, type, named("random_normal n=%lld", (long long)n));
    int z = normal.output(unwritten(n), tolerance_of(type));
    normal.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.random_normal(p[z], 0.5, 2, &key, n); });
  }
}
