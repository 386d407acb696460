#ifndef real
#include "gemm.h"

#include "ops.h"
#include "rows.h"
#include "unpack.h"

enum {
  TILE = 256,                   // rows and columns of one tile of C, about
  ENOUGH_ROWS = 128,            // for panels
  SPLIT_K = 1024,               // inner length of one part of a split product
  SPLIT_TILES = 8,              // products with fewer tiles of C are split
};

/// The length of equal pieces, a multiple of 16, of about `target`, that make up n.
static int64_t piece(int64_t n, int64_t target) {
  int64_t pieces = pt_max(1, (n + target / 2) / target);
  return pt_ceil_div(pt_ceil_div(n, pieces), 16) * 16;
}

int64_t pt_independent_rows(void) { return pt_has_wide_registers() ? ENOUGH_ROWS : 0; }

#define PT_BODY "gemm.c"
#include "both_types.h"
#else

typedef struct FN(product) {
  const pt_gemm *g;
  int64_t tile_m, tile_n, tile_k, tiles_m, tiles_n;
  real *partials;  // [splits, m, n], or NULL where k is not split
} FN(product);

// --- tiles of C on OpenBLAS ---

static int FN(product_tile)(void *context, int64_t tile) {
  const FN(product) *args = context;
  const pt_gemm *g = args->g;
  int64_t split = tile / (args->tiles_m * args->tiles_n);
  int64_t i = tile / args->tiles_n % args->tiles_m * args->tile_m, j = tile % args->tiles_n * args->tile_n, p = split * args->tile_k;
  int64_t m = pt_min(args->tile_m, g->m - i), n = pt_min(args->tile_n, g->n - j), k = pt_min(args->tile_k, g->k - p);
  const real *a = (const real *)g->a + (g->trans_a ? p * g->lda + i : i * g->lda + p);
  const real *b = (const real *)g->b + (g->trans_b ? j * g->ldb + p : p * g->ldb + j);
  if (args->partials) {
    real *c = args->partials + (split * g->m + i) * g->n + j;
    FN(pt_blas)(g->trans_a, g->trans_b, m, n, k, g->alpha, a, g->lda, b, g->ldb, 0, c, g->n);
  } else {
    real *c = (real *)g->c + i * g->ldc + j;
    FN(pt_blas)(g->trans_a, g->trans_b, m, n, k, g->alpha, a, g->lda, b, g->ldb, g->beta, c, g->ldc);
  }
  return PT_OK;
}

/// C = beta * C + the partial products in order; one tile is a few rows.
PT_HOT static int FN(sum_splits_tile)(void *context, int64_t tile) {
  const FN(product) *args = context;
  const pt_gemm *g = args->g;
  int64_t rows = pt_rows_per_tile(g->n), end = pt_min(g->m, (tile + 1) * rows), splits = pt_ceil_div(g->k, args->tile_k), n = g->n;
  real beta = (real)g->beta;
  for (int64_t i = tile * rows; i < end; i++) {
    real *c = (real *)g->c + i * g->ldc;
    if (beta == 0) memset(c, 0, (size_t)n * sizeof(real));
    else if (beta != 1) {
      PT_VECTORIZE for (int64_t j = 0; j < n; j++) c[j] *= beta;
    }
    for (int64_t split = 0; split < splits; split++) {
      const real *partial = args->partials + (split * g->m + i) * n;
      PT_VECTORIZE for (int64_t j = 0; j < n; j++) c[j] += partial[j];
    }
  }
  return PT_OK;
}

static int FN(tiled)(const pt_gemm *g) {
  FN(product) args = {.g = g, .tile_m = piece(g->m, TILE), .tile_n = piece(g->n, TILE), .tile_k = g->k};
  args.tiles_m = pt_ceil_div(g->m, args.tile_m);
  args.tiles_n = pt_ceil_div(g->n, args.tile_n);
  int64_t tiles = args.tiles_m * args.tiles_n;
  if (tiles >= SPLIT_TILES || g->k < 2 * SPLIT_K) return pt_parallel_for(tiles, FN(product_tile), &args);

  args.tile_k = piece(g->k, SPLIT_K);
  int64_t splits = pt_ceil_div(g->k, args.tile_k);
  args.partials = pt_scratch(PT_SCRATCH_CALLER, (size_t)(splits * g->m * g->n) * sizeof(real));
  if (!args.partials) return pt_out_of_scratch();
  int status = pt_parallel_for(tiles * splits, FN(product_tile), &args);
  if (status != PT_OK) return status;
  return pt_parallel_for(pt_ceil_div(g->m, pt_rows_per_tile(g->n)), FN(sum_splits_tile), &args);
}

// --- which way a product goes ---

static int FN(run)(const pt_gemm *g);

/// C += or = the transpose of `swapped` [n, m].
PT_HOT static void FN(add_transposed)(const pt_gemm *g, const real *swapped) {
  real beta = (real)g->beta;
  for (int64_t i = 0; i < g->m; i++) {
    real *c = (real *)g->c + i * g->ldc;
    for (int64_t j = 0; j < g->n; j++) c[j] = beta == 0 ? swapped[j * g->m + i] : swapped[j * g->m + i] + beta * c[j];
  }
}

/// C^T = B^T A for C with few columns: then it is A, the large one, that is read as it lies.
static bool FN(suits_swapping)(const pt_gemm *g) {
  return g->trans_a && !g->trans_b && !pt_is_packed(g->b_type) && g->n <= PT_SKINNY && g->m > PT_SKINNY && g->k2 == 0;
}
static int FN(swapped)(const pt_gemm *g) {
  real *c = pt_scratch(PT_SCRATCH_PANEL, (size_t)(g->m * g->n) * sizeof(real));
  if (!c) return pt_out_of_scratch();
  pt_gemm swapped = {.trans_a = true, .m = g->n, .n = g->m, .k = g->k, .alpha = g->alpha, .a = g->b, .lda = g->ldb, .b = g->a,
                     .ldb = g->lda, .b_type = g->b_type, .c = c, .ldc = g->m, .precision = g->precision};
  int status = FN(run)(&swapped);
  if (status == PT_OK) FN(add_transposed)(g, c);
  return status;
}

static bool FN(suits_few_rows)(const pt_gemm *g) { return g->m <= PT_FEW_ROWS && g->trans_b && !g->trans_a; }

static bool FN(suits_bf16)(const pt_gemm *g) { return REAL_IS_F32 && pt_suits_bf16(g); }

/// Whether panels beat the library's tiles: where a side is short, or where copying B into panels once is little beside the product.
static bool FN(suits_panels)(const pt_gemm *g) {
  if (pt_is_packed(g->b_type) || g->n <= PT_SKINNY || g->k <= PT_SKINNY || (g->m <= PT_SKINNY && !g->trans_b)) return true;
  return pt_has_wide_registers() && g->m >= ENOUGH_ROWS;
}

static bool FN(suits_tiles)(const pt_gemm *g) { return g != NULL; }  // every product

/// The ways, the first that suits is taken; and whether a way takes the second pair of factors along.
static const struct FN(way) {
  bool (*suits)(const pt_gemm *g);
  int (*run)(const pt_gemm *g);
  bool takes_both;
} FN(ways)[] = {
    {FN(suits_swapping), FN(swapped), false},
    {FN(suits_few_rows), FN(pt_gemm_few_rows), false},
    {FN(suits_bf16), pt_gemm_bf16, true},
    {FN(suits_panels), FN(pt_gemm_panels), true},
    {FN(suits_tiles), FN(tiled), false},
};

static int FN(run)(const pt_gemm *g) {
  const struct FN(way) *way = FN(ways);
  while (!way->suits(g)) way++;
  if (g->k2 == 0 || (g->k > 0 && way->takes_both && g->m > PT_FEW_ROWS)) return way->run(g);
  pt_gemm first = *g, second = *g;
  first.k2 = second.k2 = 0;
  second.trans_a = false;
  second.a = g->a2, second.lda = g->lda2;
  second.b = g->b2, second.ldb = g->ldb2, second.k = g->k2;
  second.b_type = REAL_IS_F32 ? PT_F32 : PT_F64;
  if (g->k > 0) second.beta = 1;
  int status = g->k > 0 ? FN(run)(&first) : PT_OK;
  return status == PT_OK ? FN(run)(&second) : status;
}

int FN(pt_cpu_gemm)(const pt_gemm *g) {
  if (g->m < 0 || g->n < 0 || g->k < 0 || g->m > INT32_MAX || g->n > INT32_MAX || g->k > INT32_MAX)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: sizes %lld, %lld, %lld (each must be 0 ... %d)", (long long)g->m, (long long)g->n,
                   (long long)g->k, INT32_MAX);
  if (g->m == 0 || g->n == 0) return PT_OK;
  int64_t width_a = g->trans_a ? g->m : g->k, width_b = g->trans_b ? g->k : g->n;
  if (g->k2 < 0 || (g->k2 > 0 && (g->lda2 < g->k2 || g->ldb2 < (g->trans_b ? g->k2 : g->n))))
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: leading dimensions %lld, %lld of a second pair with k2 %lld", (long long)g->lda2,
                   (long long)g->ldb2, (long long)g->k2);
  if (g->lda < width_a || g->ldb < width_b || g->ldc < g->n)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: leading dimensions %lld, %lld, %lld (must be at least %lld, %lld, %lld)",
                   (long long)g->lda, (long long)g->ldb, (long long)g->ldc, (long long)width_a, (long long)width_b, (long long)g->n);
  if (g->precision != PT_PRECISION_F32 && g->precision != PT_PRECISION_TF32 && g->precision != PT_PRECISION_BF16)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: there is no precision %d", (int)g->precision);
  if (g->k == 0 && g->k2 == 0) {
    FN(product) args = {.g = g, .tile_k = 1};  // no partial products: C = beta * C
    return pt_parallel_for(pt_ceil_div(g->m, pt_rows_per_tile(g->n)), FN(sum_splits_tile), &args);
  }
  if (g->b_type == (REAL_IS_F32 ? PT_F32 : PT_F64)) return FN(run)(g);
#if REAL_IS_F32
  if (pt_is_packed(g->b_type)) {
    int64_t block = pt_block_elements(g->b_type);
    if (width_b % block == 0 && g->ldb % block == 0) return run_f32(g);
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: rows of %lld elements with stride %lld (must be multiples of the block of %lld)",
                   (long long)width_b, (long long)g->ldb, (long long)block);
  }
#endif
  return pt_fail(PT_INVALID_ARGUMENT, "gemm: B of type %d is not supported here", (int)g->b_type);
}

#endif
