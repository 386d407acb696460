#include <type_traits>

#include "blas.h"
#include "kernels.cuh"
#include "skinny.h"
#include "unpack.h"

enum : int64_t { UNPACKED_BYTES = 64 << 20 };  // of one panel of packed B, at most

/// C = beta * C, where there is nothing to add.
template <typename real> static int scale_only(const pt_gemm *g) {
  real *c = (real *)g->c, beta = (real)g->beta;
  int64_t ldc = g->ldc;
  if (beta == 0) return pt_each_in_rows(g->m, g->n, [=] __device__(int64_t i, int64_t j) { c[i * ldc + j] = 0; });
  return pt_each_in_rows(g->m, g->n, [=] __device__(int64_t i, int64_t j) { c[i * ldc + j] *= beta; });
}

/// The first pair, A and B as they are. Row-major C is column-major C^T = op(B)^T op(A)^T.
template <typename real, typename factor = real> static int dense(const pt_gemm *g) {
  if constexpr (std::is_same_v<factor, float>) {
    if (g->precision == PT_PRECISION_TF32)
      return pt_blas_tf32(g->trans_b, g->trans_a, g->n, g->m, g->k, (float)g->alpha, (const float *)g->b, g->ldb, (const float *)g->a, g->lda,
                          (float)g->beta, (float *)g->c, g->ldc);
  }
  return pt_blas(g->trans_b, g->trans_a, g->n, g->m, g->k, (real)g->alpha, (const factor *)g->b, g->ldb, (const factor *)g->a, g->lda,
                 (real)g->beta, (real *)g->c, g->ldc);
}

// --- packed B ---

/// The first pair: panels of B's rows are unpacked one after the other, to the type of A. They are columns of C where B is transposed, and
/// otherwise parts of the inner dimension, added in order.
template <typename factor> static int packed(const pt_gemm *g) {
  int64_t rows = g->trans_b ? g->n : g->k, width = g->trans_b ? g->k : g->n;
  int64_t panel = pt_max(8, UNPACKED_BYTES / (width * (int64_t)sizeof(factor)) / 8 * 8);  // parts of A begin where tensor units like them to
  for (int64_t row = 0; row < rows; row += panel) {
    int64_t count = pt_min(panel, rows - row);
    factor *unpacked;
    PT_TRY(pt_scratch(PT_SCRATCH_UNPACKED, (size_t)(pt_min(panel, rows) * width), &unpacked));
    int64_t element = row * g->ldb;
    const void *x = (const unsigned char *)g->b + element / pt_block_elements(g->b_type) * (int64_t)pt_block_bytes(g->b_type);
    PT_TRY(pt_unpack_rows(unpacked, x, g->ldb, g->b_type, count, width));
    pt_gemm part = *g;
    part.b = unpacked;
    part.ldb = width;
    if (g->trans_b) {
      part.n = count;
      part.c = (float *)g->c + row;
    } else {
      part.k = count;
      part.a = (const factor *)g->a + (g->trans_a ? row * g->lda : row);
      if (row > 0) part.beta = 1;
    }
    PT_TRY((dense<float, factor>(&part)));
  }
  return PT_OK;
}

// --- factors rounded to bf16 ---

static int round_rows(pt_bf16 *y, int64_t ldy, const void *x_, int64_t ldx, int64_t rows, int64_t width) {
  const float *x = (const float *)x_;
  return pt_each_in_rows(rows, width, [=] __device__(int64_t n, int64_t c) { y[n * ldy + c] = pt_as_factor<pt_bf16>(x[n * ldx + c]); });
}

/// The first pair. B that is stored as bf16 is used as it lies, and other packed types are unpacked to bf16.
static int rounded(const pt_gemm *g) {
  // Rows of a multiple of 16 bytes, as tensor units like them.
  int64_t rows_a = g->trans_a ? g->k : g->m, width_a = g->trans_a ? g->m : g->k, lda = pt_ceil_div(width_a, 8) * 8;
  int64_t rows_b = g->trans_b ? g->n : g->k, width_b = g->trans_b ? g->k : g->n, ldb = pt_ceil_div(width_b, 8) * 8;
  bool rounds_b = g->b_type == PT_F32;
  pt_bf16 *a;
  PT_TRY(pt_scratch(PT_SCRATCH_ROUNDED, (size_t)(rows_a * lda + (rounds_b ? rows_b * ldb : 0)), &a));
  pt_gemm product = *g;
  PT_TRY(round_rows(a, lda, g->a, g->lda, rows_a, width_a));
  product.a = a, product.lda = lda;
  if (rounds_b) {
    pt_bf16 *b = a + rows_a * lda;
    PT_TRY(round_rows(b, ldb, g->b, g->ldb, rows_b, width_b));
    product.b = b, product.ldb = ldb;
  } else if (g->b_type != PT_BF16) {
    return packed<pt_bf16>(&product);
  }
  return dense<float, pt_bf16>(&product);
}

// --- any product ---

/// The products of LoRA: many rows times a narrow matrix, and the gradient of one, whose inner dimension is the rows. Tensor units, where
/// they are allowed, make up for the tiles that cuBLAS lacks.
template <typename real> static bool is_skinny(const pt_gemm *g) {
  if (g->b_type != pt_type_of<real>() || (g->b_type == PT_F32 && g->precision != PT_PRECISION_F32)) return false;
  return g->trans_a ? !g->trans_b && pt_min(g->m, g->n) <= PT_SKINNY : g->n <= PT_SKINNY;
}

/// The first pair, in the way that suits its types, its shape and its precision. Products of f64 have one precision.
template <typename real> static int first_pair(const pt_gemm *g) {
  if (sizeof(real) == sizeof(float) && g->precision == PT_PRECISION_BF16) return rounded(g);
  if (pt_is_packed(g->b_type)) return packed<float>(g);
  return is_skinny<real>(g) ? pt_skinny<real>(g) : dense<real>(g);
}

template <typename real> static int check(const pt_gemm *g) {
  if (g->m < 0 || g->n < 0 || g->k < 0 || g->m > INT32_MAX || g->n > INT32_MAX || g->k > INT32_MAX)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: sizes %lld, %lld, %lld (each must be 0 ... %d)", (long long)g->m, (long long)g->n,
                   (long long)g->k, INT32_MAX);
  int64_t width_a = g->trans_a ? g->m : g->k, width_b = g->trans_b ? g->k : g->n;
  if (g->k2 < 0 || (g->k2 > 0 && (g->lda2 < g->k2 || g->ldb2 < (g->trans_b ? g->k2 : g->n))))
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: leading dimensions %lld, %lld of a second pair with k2 %lld", (long long)g->lda2,
                   (long long)g->ldb2, (long long)g->k2);
  if (g->lda < width_a || g->ldb < width_b || g->ldc < g->n)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: leading dimensions %lld, %lld, %lld (must be at least %lld, %lld, %lld)", (long long)g->lda,
                   (long long)g->ldb, (long long)g->ldc, (long long)width_a, (long long)width_b, (long long)g->n);
  if (g->precision != PT_PRECISION_F32 && g->precision != PT_PRECISION_TF32 && g->precision != PT_PRECISION_BF16)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: there is no precision %d", (int)g->precision);
  if (g->b_type == pt_type_of<real>()) return PT_OK;
  if (!pt_is_packed(g->b_type) || sizeof(real) != sizeof(float))
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: B of type %d is not supported here", (int)g->b_type);
  int64_t block = pt_block_elements(g->b_type);
  if (width_b % block != 0 || g->ldb % block != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: rows of %lld elements with stride %lld (must be multiples of the block of %lld)",
                   (long long)width_b, (long long)g->ldb, (long long)block);
  return PT_OK;
}

template <typename real> static int gemm(const pt_gemm *g) {
  if (g->m == 0 || g->n == 0) return PT_OK;
  PT_TRY(check<real>(g));
  PT_SESSION;
  if (g->k == 0 && g->k2 == 0) return scale_only<real>(g);
  if (g->k > 0) PT_TRY(first_pair<real>(g));
  if (g->k2 == 0) return PT_OK;
  pt_gemm second = *g;
  second.trans_a = false;
  second.a = g->a2, second.lda = g->lda2;
  second.b = g->b2, second.ldb = g->ldb2, second.b_type = pt_type_of<real>(), second.k = g->k2;
  if (g->k > 0) second.beta = 1;
  return first_pair<real>(&second);
}
PT_CUDA_OP(gemm)
