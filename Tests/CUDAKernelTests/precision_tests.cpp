/// Products whose factors are rounded: the CPU gets them rounded already, the device does it itself. So a rounding that is missing, done
/// another way, or done to a sum as well shows at the tolerance of f32.
#include <math.h>
#include <string.h>

#include <limits>

#include "comparison.h"

namespace {

struct shape {
  int64_t m, n, k, k2;
};
const shape shapes[] = {{1, 1, 1, 0}, {17, 33, 65, 0}, {1, 576, 192, 0}, {129, 16, 577, 0}, {40, 24, 50, 8}, {7, 9, 0, 4}, {300, 260, 700, 0}};

struct layout {
  bool trans_a, trans_b;
  double alpha, beta;
  int64_t padding;
};
const layout layouts[] = {{false, false, 1, 0, 0}, {false, true, -0.5, 1, 3}, {true, false, 2, 0.5, 1}, {true, true, 1, 0, 5}};

/// An f32, rounded to so many significant bits, to nearest and ties to even; beyond the largest f32 it is infinite.
double rounded(double value, int bits) {
  int exponent;
  double fraction = frexp((float)value, &exponent), result = ldexp(nearbyint(ldexp(fraction, bits)), exponent - bits);
  return fabs(result) > std::numeric_limits<float>::max() ? copysign(INFINITY, result) : result;
}

std::vector<double> rounded(std::vector<double> values, int bits) {
  for (double &value : values) value = rounded(value, bits);
  return values;
}

/// Random numbers, every fifth of them halfway between two that have so many bits.
std::vector<double> with_ties(int64_t n, int bits) {
  std::vector<double> values = normals(n);
  for (size_t i = 0; i < values.size(); i += 5) values[i] = ldexp((double)(2 * below((int64_t)1 << bits) + 1), -bits);
  return values;
}

/// What the CPU makes of a packed array.
std::vector<double> unpacked(suite &s, const std::vector<uint8_t> &packed, pt_dtype type, int64_t n) {
  std::vector<float> values((size_t)n);
  if (s.cpu->unpack(values.data(), packed.data(), type, n) != 0) s.fail("unpacking", "%s", s.cpu->last_error());
  return std::vector<double>(values.begin(), values.end());
}

void test_product(suite &s, pt_dtype type, pt_precision precision, pt_dtype b_type, shape size, layout l, bool special) {
  int64_t m = size.m, n = size.n, k = size.k, k2 = size.k2, block = pt_block_elements(b_type);
  if (block > 1) (l.trans_b ? k : n) = ((l.trans_b ? k : n) + block) / block * block;
  int64_t rows_a = l.trans_a ? k : m, lda = (l.trans_a ? m : k) + l.padding, rows_b = l.trans_b ? n : k;
  int64_t ldb = (l.trans_b ? k : n) + (block > 1 ? block * (l.padding > 0) : l.padding);
  int64_t ldc = n + l.padding, lda2 = k2 + l.padding, rows_b2 = l.trans_b ? n : k2, ldb2 = (l.trans_b ? k2 : n) + l.padding;
  // Products of f64 are what they are in every precision.
  int bits = type == PT_F64 ? 53 : precision == PT_PRECISION_BF16 ? 8 : 11;
  // A GPU's own rounding to TF32 is nowhere promised: there the numbers have few bits from the start.
  bool device_rounds = s.reverse || precision == PT_PRECISION_BF16;

  comparison c(s, type, named("%s gemm m=%lld n=%lld k=%lld k2=%lld%s%s alpha %g beta %g padding %lld, B %s%s",
                              precision == PT_PRECISION_BF16 ? "bf16" : "tf32", (long long)m, (long long)n, (long long)k, (long long)k2,
                              l.trans_a ? " A^T" : "", l.trans_b ? " B^T" : "", l.alpha, l.beta, (long long)l.padding, type_name(b_type),
                              special ? ", not all numbers" : ""));
  struct pair {
    int exact, few_bits;
  };
  auto factor = [&](const std::vector<double> &values) {
    std::vector<double> few_bits = type == PT_F64 ? values : rounded(values, bits);
    return pair{c.input(device_rounds ? values : few_bits), c.input(few_bits)};
  };
  std::vector<double> a_values = with_ties(rows_a * lda, bits < 30 ? bits : 20);
  if (special) a_values[0] = INFINITY, a_values[1] = std::numeric_limits<float>::max(), a_values[2] = NAN;
  // Of normal numbers, the products of a sum cancel down from about this.
  double least = b_type == type ? fabs(l.alpha) * sqrt((double)(k + k2)) : 0;
  int c_buffer = c.output(normals(m * ldc), tolerance_of(type, (double)(k + k2)) * 4, least);
  pair a = factor(a_values), a2 = factor(normals(m * lda2)), b2 = factor(normals(rows_b2 * ldb2)), b;
  if (b_type == type) {
    b = factor(with_ties(rows_b * ldb, bits < 30 ? bits : 20));
  } else {
    std::vector<uint8_t> packed = packed_values(b_type, rows_b * ldb);
    b = {c.bytes(packed), c.input(rounded(unpacked(s, packed, b_type, rows_b * ldb), bits))};
  }
  c.run([=, &s](const pt_kernels &kernels, const pt_ops &ops, void *const *p) {
    bool is_device = &kernels == s.device;
    auto at = [=](pair it) { return p[is_device ? it.exact : it.few_bits]; };
    pt_gemm g = {};
    g.trans_a = l.trans_a, g.trans_b = l.trans_b, g.m = m, g.n = n, g.k = k, g.alpha = l.alpha;
    g.a = at(a), g.lda = lda, g.b = at(b), g.ldb = ldb, g.b_type = is_device ? b_type : type;
    if (k2 > 0) g.a2 = at(a2), g.lda2 = lda2, g.b2 = at(b2), g.ldb2 = ldb2, g.k2 = k2;
    g.beta = l.beta, g.c = p[c_buffer], g.ldc = ldc;
    if (is_device) g.precision = precision;
    return ops.gemm(&g);
  });
}

}  // namespace

void test_precisions(suite &s, pt_dtype type) {
  for (pt_precision precision : {PT_PRECISION_TF32, PT_PRECISION_BF16}) {
    for (const layout &l : layouts) {
      for (const shape &size : shapes) test_product(s, type, precision, type, size, l, false);
      test_product(s, type, precision, type, {20, 30, 10, 0}, l, true);
      if (type != PT_F32) continue;
      for (pt_dtype packed : packed_types) {
        for (shape size : {shape{3, 33, 70, 0}, shape{40, 96, 130, 8}}) test_product(s, type, precision, packed, size, l, false);
      }
    }
  }
  if (type != PT_F32) return;
  // More than one panel of unpacked B, both ways.
  test_product(s, type, PT_PRECISION_BF16, PT_F16, {2, 140000, 256, 0}, layouts[1], false);
  test_product(s, type, PT_PRECISION_BF16, PT_F16, {2, 256, 140000, 0}, layouts[0], false);
}
