#include "comparison.h"

namespace {

struct shape {
  int64_t N, C;
};
const shape shapes[] = {{0, 5}, {3, 0}, {1, 1}, {2, 31}, {5, 33}, {65, 64}, {7, 1025}, {300, 17}, {130, 576}};

void test_sums_and_copies(suite &s, pt_dtype type, shape size) {
  int64_t N = size.N, C = size.C;
  std::string where = named("N=%lld C=%lld", (long long)N, (long long)C);
  {
    comparison c(s, type, "add_row " + where);
    int y = c.output(normals(N * C), 0), row = c.input(normals(C));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.add_row(p[y], p[row], N, C); });
  }
  {
    comparison c(s, type, "scale_columns in place " + where);
    int y = c.output(normals(N * C), 0), factors = c.input(normals(C));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) { return ops.scale_columns(p[y], p[y], p[factors], 0, N, C); });
  }
  for (int accumulate = 0; accumulate < 2; accumulate++) {
    for (int64_t padding : {0, 3}) {
      comparison c(s, type, named("sum_rows accumulate %d padding %lld ", accumulate, (long long)padding) + where);
      int dst = c.output(accumulate ? normals(C) : unwritten(C), tolerance_of(type, (double)N)), x = c.input(normals(N * (C + padding)));
      c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
        return ops.sum_rows(p[dst], p[x], C + padding, accumulate, N, C);
      });
    }
    {
      comparison c(s, type, named("scale_columns accumulate %d ", accumulate) + where);
      int y = c.output(accumulate ? normals(N * C) : unwritten(N * C), tolerance_of(type)), x = c.input(normals(N * C));
      int factors = c.input(normals(C));
      c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
        return ops.scale_columns(p[y], p[x], p[factors], accumulate, N, C);
      });
    }
    {
      comparison c(s, type, named("scale_columns_backward accumulate %d ", accumulate) + where);
      int ds = c.output(accumulate ? normals(C) : unwritten(C), tolerance_of(type, (double)N) * 4);
      int dy = c.input(normals(N * C)), x = c.input(normals(N * C));
      c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
        return ops.scale_columns_backward(p[ds], p[dy], p[x], accumulate, N, C);
      });
    }
    comparison c(s, type, named("copy_columns accumulate %d ", accumulate) + where);
    int y = c.output(normals(N * (C + 2)), 0), x = c.input(normals(N * (C + 5)));
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
      return ops.copy_columns(p[y], C + 2, p[x], C + 5, accumulate, N, C);
    });
  }
}

void test_indices(suite &s, pt_dtype type, shape size, int64_t V) {
  int64_t N = size.N, C = size.C;
  std::string where = named("N=%lld C=%lld V=%lld", (long long)N, (long long)C, (long long)V);
  std::vector<int32_t> indices;
  for (int64_t n = 0; n < N; n++) indices.push_back((int32_t)below(V));
  {
    comparison c(s, type, "gather_rows " + where);
    int y = c.output(unwritten(N * C), 0), x = c.input(normals(V * C)), rows = c.integers(indices);
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
      return ops.gather_rows(p[y], p[x], (const int32_t *)p[rows], N, C);
    });
  }
  {
    comparison c(s, type, "scatter_add_rows " + where);
    int dx = c.output(normals(V * C), 0), dy = c.input(normals(N * C)), rows = c.integers(indices);
    c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
      return ops.scatter_add_rows(p[dx], p[dy], (const int32_t *)p[rows], N, C, V);
    });
  }
}

/// Lengths of updated rows; of each packed type, too, where the table has them.
void test_row_norms(suite &s, pt_dtype type, pt_dtype w_type, int64_t N, int64_t C, int64_t R) {
  comparison c(s, type, named("row_norms %s N=%lld C=%lld R=%lld", type_name(w_type), (long long)N, (long long)C, (long long)R));
  int norms = c.output(unwritten(N), tolerance_of(type, (double)R));
  int w = pt_is_packed(w_type) ? c.bytes(packed_values(w_type, N * C)) : c.input(normals(N * C));
  int a = c.input(normals(R * C)), b = c.input(normals(N * R));
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    return ops.row_norms(p[norms], p[w], w_type, p[a], p[b], -0.75, N, C, R);
  });
}

void test_rope(suite &s, pt_dtype type, int64_t N, int64_t H, int64_t D, int64_t R, int inverse, int accumulate, bool alias) {
  int64_t P = 50;
  std::vector<int32_t> at;
  for (int64_t n = 0; n < N; n++) at.push_back((int32_t)below(P));
  comparison c(s, type, named("rope N=%lld H=%lld D=%lld R=%lld inverse %d accumulate %d alias %d", (long long)N, (long long)H, (long long)D,
                              (long long)R, inverse, accumulate, alias));
  double tolerance = tolerance_of(type);
  int y = c.output(accumulate || alias ? normals(N * H * D) : unwritten(N * H * D), tolerance);
  int x = alias ? y : c.input(normals(N * H * D)), cosine = c.input(normals(P * R / 2)), sine = c.input(normals(P * R / 2));
  int positions = c.integers(at);
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    return ops.rope(p[y], p[x], p[cosine], p[sine], (const int32_t *)p[positions], inverse, accumulate, N, H, D, R);
  });
}

}  // namespace

void test_rows(suite &s, pt_dtype type) {
  for (const shape &size : shapes) {
    test_sums_and_copies(s, type, size);
    for (int64_t V : {1, 7, 200}) test_indices(s, type, size, V);
  }
  for (const shape &size : shapes) {
    for (int64_t R : {1, 8, 65}) test_row_norms(s, type, type, size.N, size.C, R);
  }
  for (pt_dtype packed : packed_types) {
    if (type == PT_F32) test_row_norms(s, type, packed, 67, 768, 4);
  }
  for (int variant = 0; variant < 4; variant++) {
    for (int64_t N : {0, 1, 5, 67}) {
      test_rope(s, type, N, 3, 16, 16, variant & 1, variant >> 1, false);
      test_rope(s, type, N, 3, 16, 6, variant & 1, variant >> 1, false);
      test_rope(s, type, N, 1, 2, 2, variant & 1, variant >> 1, false);
      test_rope(s, type, N, 9, 64, 64, variant & 1, variant >> 1, false);
      test_rope(s, type, N, 17, 130, 130, variant & 1, 0, true);
      test_rope(s, type, N, 5, 80, 32, variant & 1, 0, true);
    }
  }
}
