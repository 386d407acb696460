#include <math.h>

#include "comparison.h"

namespace {

struct shape {
  int64_t m, n, k, k2;
};

const shape shapes[] = {{0, 4, 4, 0},     {1, 1, 1, 0},      {3, 5, 7, 0},  {17, 33, 65, 0}, {64, 64, 64, 0},  {1, 576, 192, 0},
                        {129, 16, 577, 0}, {16, 129, 300, 0}, {5, 7, 0, 0},  {40, 24, 50, 8}, {33, 65, 96, 16}, {7, 9, 0, 4},
                        {300, 260, 1200, 0}, {2, 31, 2050, 3}};

struct layout {
  bool trans_a, trans_b;
  double alpha, beta;
  int64_t padding;  // of every row
};

const layout layouts[] = {{false, false, 1, 0, 0}, {false, true, 1, 0, 3},   {true, false, 1, 1, 0},      {true, true, -0.5, 0, 1},
                          {false, true, 2, 1, 0},  {false, false, 1, 0.5, 2}, {true, false, 0.25, -1, 5}};

/// `b_type` says how B lies in memory; its rows and their stride are then multiples of its block.
void test_product(suite &s, pt_dtype type, pt_dtype b_type, shape size, layout l) {
  int64_t m = size.m, n = size.n, k = size.k, k2 = size.k2, block = pt_block_elements(b_type);
  if (block > 1) (l.trans_b ? k : n) = ((l.trans_b ? k : n) + block) / block * block;
  int64_t rows_a = l.trans_a ? k : m, lda = (l.trans_a ? m : k) + l.padding, rows_b = l.trans_b ? n : k;
  int64_t ldb = (l.trans_b ? k : n) + (block > 1 ? block * (l.padding > 0) : l.padding);
  int64_t ldc = n + l.padding, lda2 = k2 + l.padding, rows_b2 = l.trans_b ? n : k2, ldb2 = (l.trans_b ? k2 : n) + l.padding;
  comparison c(s, type, named("gemm m=%lld n=%lld k=%lld k2=%lld%s%s alpha %g beta %g padding %lld, B %s", (long long)m, (long long)n,
                              (long long)k, (long long)k2, l.trans_a ? " A^T" : "", l.trans_b ? " B^T" : "", l.alpha, l.beta,
                              (long long)l.padding, type_name(b_type)));
  // With beta 0, C is not read: it may be anything. Its padding must stay as it is, so it is a number.
  std::vector<double> c_values = normals(m * ldc);
  if (l.beta == 0) {
    for (int64_t i = 0; i < m; i++) {
      for (int64_t j = 0; j < n; j++) c_values[(size_t)(i * ldc + j)] = __builtin_nan("");
    }
  }
  // Of normal numbers, the products of a sum cancel down from about this.
  double least = b_type == type ? fabs(l.alpha) * sqrt((double)(k + k2)) : 0;
  int c_buffer = c.output(c_values, tolerance_of(type, (double)(k + k2)) * 4, least), a = c.input(normals(rows_a * lda));
  int b = b_type == type ? c.input(normals(rows_b * ldb)) : c.bytes(packed_values(b_type, rows_b * ldb));
  int a2 = c.input(normals(m * lda2)), b2 = c.input(normals(rows_b2 * ldb2));
  c.run([=](const pt_kernels &, const pt_ops &ops, void *const *p) {
    pt_gemm g = {};
    g.trans_a = l.trans_a, g.trans_b = l.trans_b, g.m = m, g.n = n, g.k = k, g.alpha = l.alpha;
    g.a = p[a], g.lda = lda, g.b = p[b], g.ldb = ldb, g.b_type = b_type;
    if (k2 > 0) g.a2 = p[a2], g.lda2 = lda2, g.b2 = p[b2], g.ldb2 = ldb2, g.k2 = k2;
    g.beta = l.beta, g.c = p[c_buffer], g.ldc = ldc;
    return ops.gemm(&g);
  });
}

}  // namespace

/// The products of LoRA: down to the rank, its gradient, and the gradient of a matrix, whose inner dimension is the rows.
static void test_skinny_products(suite &s, pt_dtype type) {
  const int64_t row_counts[] = {1, 2, 63, 64, 65, 130, 257, 700}, ranks[] = {1, 7, 8, 9, 16, 17, 33, 64, 65}, widths[] = {1, 31, 97, 128, 129, 300};
  int64_t round = 0;
  for (int64_t N : row_counts) {
    for (int64_t R : ranks) {
      // Every width meets every rank and every layout, without all of their combinations.
      for (int64_t i = 0; i < 2; i++) {
        int64_t C = widths[round++ % 6];
        double alpha = round % 3 == 0 ? 1 : -0.75, beta = round % 4 < 2 ? 0 : round % 4 == 2 ? 1 : 0.5;
        int64_t padding = round % 5 < 2 ? 0 : round % 5;
        test_product(s, type, type, {N, R, C, 0}, {false, true, alpha, beta, padding});
        test_product(s, type, type, {N, R, C, 0}, {false, false, alpha, beta, padding});
        test_product(s, type, type, {C, R, N, 0}, {true, false, alpha, beta, padding});
        test_product(s, type, type, {R, C, N, 0}, {true, false, alpha, beta, padding});
      }
    }
  }
  // More slices than blocks need, and several of more than one piece.
  test_product(s, type, type, {3, 16, 70001, 0}, {false, true, 1, 1, 1});
  test_product(s, type, type, {16, 4500, 1000, 0}, {true, false, 0.5, 1, 0});
  test_product(s, type, type, {20000, 8, 300, 8}, {false, true, 2, 0, 0});
}

void test_products(suite &s, pt_dtype type) {
  for (const shape &size : shapes) {
    for (const layout &l : layouts) test_product(s, type, type, size, l);
  }
  test_skinny_products(s, type);
  if (type != PT_F32) return;
  for (pt_dtype packed : packed_types) {
    for (shape size : {shape{3, 33, 70, 0}, shape{40, 96, 130, 8}, shape{1, 257, 256, 0}}) {
      for (const layout &l : layouts) test_product(s, type, packed, size, l);
    }
  }
  // More than one panel of unpacked B, both ways.
  test_product(s, type, PT_BF16, {2, 70000, 256, 0}, layouts[1]);
  test_product(s, type, PT_BF16, {2, 256, 70000, 0}, layouts[0]);
}
