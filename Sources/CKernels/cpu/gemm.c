#ifndef real
#include "gemm.h"

#include "ops.h"
#include "rows.h"
#include "unpack.h"

enum {
  TILE = 256,                   // rows and columns of one tile of C, about
  SKINNY = 64,                  // a side up to this long is short
  SPLIT_K = 1024,               // inner length of one part of a split product
  SPLIT_TILES = 8,              // products with fewer tiles of C are split
  UNPACKED_ELEMENTS = 4 << 20,  // of a packed matrix in f32 at a time
};

/// The length of equal pieces, a multiple of 16, of about `target`, that make up n.
static int64_t piece(int64_t n, int64_t target) {
  int64_t pieces = pt_max(1, (n + target / 2) / target);
  return pt_ceil_div(pt_ceil_div(n, pieces), 16) * 16;
}

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

static int FN(dense)(const pt_gemm *g) {
  if (g->m <= PT_FEW_ROWS && g->trans_b && !g->trans_a) return FN(pt_gemm_few_rows)(g);
  if (g->n <= SKINNY || g->k <= SKINNY || (g->m <= SKINNY && !g->trans_b)) return FN(pt_gemm_skinny)(g);
  return FN(tiled)(g);
}

// --- packed B: a share of its rows at a time becomes f32, each once per product ---

#if REAL_IS_F32

typedef struct unpack_rows {
  float *y;  // [rows, columns]
  const pt_gemm *g;
  int64_t first, rows, columns, rows_per_tile;
} unpack_rows;

static int unpack_rows_tile(void *context, int64_t tile) {
  const unpack_rows *args = context;
  int64_t end = pt_min(args->rows, (tile + 1) * args->rows_per_tile);
  for (int64_t row = tile * args->rows_per_tile; row < end; row++) {
    const void *x = pt_packed_at(args->g->b, args->g->b_type, (args->first + row) * args->g->ldb);
    pt_unpack_row(args->y + row * args->columns, x, args->g->b_type, args->columns);
  }
  return PT_OK;
}

static int packed(const pt_gemm *g) {
  int64_t rows = g->trans_b ? g->n : g->k, columns = g->trans_b ? g->k : g->n, block = pt_block_elements(g->b_type);
  if (columns % block != 0 || g->ldb % block != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: rows of %lld elements with stride %lld (must be multiples of the block of %lld)",
                   (long long)columns, (long long)g->ldb, (long long)block);
  if (g->m <= PT_FEW_ROWS && g->trans_b && !g->trans_a) return pt_gemm_few_rows_f32(g);

  int64_t share = pt_max(TILE, UNPACKED_ELEMENTS / columns / TILE * TILE);
  float *b = pt_scratch(PT_SCRATCH_PANEL, (size_t)(pt_min(share, rows) * columns) * sizeof(float));
  if (!b) return pt_out_of_scratch();
  for (int64_t first = 0; first < rows; first += share) {
    unpack_rows job = {.y = b, .g = g, .first = first, .rows = pt_min(share, rows - first), .columns = columns,
                       .rows_per_tile = pt_rows_per_tile(columns)};
    int status = pt_parallel_for(pt_ceil_div(job.rows, job.rows_per_tile), unpack_rows_tile, &job);
    if (status != PT_OK) return status;
    pt_gemm part = *g;
    part.b = b;
    part.ldb = columns;
    part.b_type = PT_F32;
    if (g->trans_b) {
      part.n = job.rows;
      part.c = (float *)g->c + first;
    } else {
      part.k = job.rows;
      part.a = (const float *)g->a + (g->trans_a ? first * g->lda : first);
      part.beta = first == 0 ? g->beta : 1;
    }
    status = dense_f32(&part);
    if (status != PT_OK) return status;
  }
  return PT_OK;
}

#endif

int FN(pt_cpu_gemm)(const pt_gemm *g) {
  if (g->m < 0 || g->n < 0 || g->k < 0 || g->m > INT32_MAX || g->n > INT32_MAX || g->k > INT32_MAX)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: sizes %lld, %lld, %lld (each must be 0 ... %d)", (long long)g->m, (long long)g->n,
                   (long long)g->k, INT32_MAX);
  if (g->m == 0 || g->n == 0) return PT_OK;
  int64_t width_a = g->trans_a ? g->m : g->k, width_b = g->trans_b ? g->k : g->n;
  if (g->lda < width_a || g->ldb < width_b || g->ldc < g->n)
    return pt_fail(PT_INVALID_ARGUMENT, "gemm: leading dimensions %lld, %lld, %lld (must be at least %lld, %lld, %lld)",
                   (long long)g->lda, (long long)g->ldb, (long long)g->ldc, (long long)width_a, (long long)width_b, (long long)g->n);
  if (g->k == 0) {
    FN(product) args = {.g = g, .tile_k = 1};  // no partial products: C = beta * C
    return pt_parallel_for(pt_ceil_div(g->m, pt_rows_per_tile(g->n)), FN(sum_splits_tile), &args);
  }
  if (g->b_type == (REAL_IS_F32 ? PT_F32 : PT_F64)) return FN(dense)(g);
#if REAL_IS_F32
  if (pt_is_packed(g->b_type)) return packed(g);
#endif
  return pt_fail(PT_INVALID_ARGUMENT, "gemm: B of type %d is not supported here", (int)g->b_type);
}

#endif
