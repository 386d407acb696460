/// Products with a short side: C [tall, narrow] = sum over k of T [tall, k] * S [k, narrow], with narrow <= 64.
///
/// A block owns 64 rows of C and all of its columns, so that T is read once. There would be too few blocks for a GPU where T has few rows, as
/// in the gradient of a LoRA matrix, whose inner dimension is the batch. The inner dimension is therefore cut into slices by the shape alone;
/// each has blocks of its own that write a partial C, and these are added in order. Within a block, groups of threads share the inner
/// dimension of a slice, so that however narrow C is, each thread keeps 4 x 4 sums in registers: 16 multiplications for 8 numbers read.
#include "skinny.h"

#include "kernels.cuh"

enum { THREADS = 256, ROWS = 64, SIDE = 4, TILE_BYTES = 256, SLICE = 128, ENOUGH_BLOCKS = 512 };

/// Where element (i, k) of a factor, or (i, j) of C, lies. One of the strides is 1.
template <typename real> struct strided {
  real *x;
  int64_t outer, inner;
};

/// Four numbers that one thread reads at a time.
template <typename real> struct alignas(SIDE * sizeof(real)) four {
  real at[SIDE];
};

/// What a thread reads of each tile: from element (i, k) on, every STEP-th k, of one row or of each of several PIECE apart.
template <int WIDTH> struct share {
  static constexpr int PIECE = WIDTH < PT_WARP ? WIDTH : PT_WARP, STEP = THREADS / PIECE;
  int i, k;

  /// Neighbours in memory are read by neighbouring threads: along i, or eight along k of four rows a warp.
  __device__ explicit share(bool along_k) {
    int thread = (int)threadIdx.x;
    i = along_k ? thread / 8 % PIECE : thread % PIECE;
    k = along_k ? thread / (8 * PIECE) * 8 + thread % 8 : thread / PIECE;
  }
};

/// Reads `outer` x `inner` numbers, at most WIDTH x DEPTH, and zeros where there are none, to tile[k][i]. Rows of the tile are four numbers
/// longer than WIDTH, so that eight neighbours along k go to banks of their own.
template <int WIDTH, int DEPTH, typename real>
__device__ void read_tile(four<real> *tile_, share<WIDTH> mine, strided<const real> from, int outer, int inner) {
  real *tile = (real *)tile_;
#pragma unroll
  for (int piece = 0; piece < WIDTH; piece += mine.PIECE) {
    int i = mine.i + piece;
    const real *x = from.x + i * from.outer + mine.k * from.inner;
#pragma unroll
    for (int step = 0; step < DEPTH; step += mine.STEP) {
      int k = mine.k + step;
      tile[k * (WIDTH + SIDE) + i] = i < outer && k < inner ? *x : (real)0;
      x += mine.STEP * from.inner;
    }
  }
}

/// Grid: tiles of rows, slices of the inner dimension. C, or the partial C of a slice `c_slice` further on, is alpha * sum + beta * C.
template <typename real, int NARROW>
__global__ void __launch_bounds__(THREADS)
    skinny_kernel(strided<real> c, strided<const real> t, strided<const real> s, int64_t tall, int64_t narrow, int64_t inner, int64_t slice,
                  int64_t c_slice, real alpha, real beta) {
  constexpr int DEPTH = TILE_BYTES / (int)sizeof(real), ACROSS = NARROW / SIDE, DOWN = ROWS / SIDE, GROUP = ACROSS * DOWN;
  constexpr int GROUPS = THREADS / GROUP, T_ROW = DOWN + 1, S_ROW = ACROSS + 1;
  constexpr int TILES = DEPTH * (T_ROW + S_ROW), PARTS = THREADS * SIDE;
  PT_SHARED(four<real>, tiles, (TILES > PARTS ? TILES : PARTS));
  four<real> *t_tile = tiles, *s_tile = tiles + DEPTH * T_ROW, *parts = tiles;
  int group = (int)threadIdx.x / GROUP, down = (int)threadIdx.x % DOWN, across = (int)threadIdx.x % GROUP / DOWN;
  int64_t first = (int64_t)blockIdx.x * ROWS, rows = pt_min(ROWS, tall - first);
  int64_t begin = (int64_t)blockIdx.y * slice, end = pt_min(inner, begin + slice);
  t.x += first * t.outer + begin * t.inner;
  s.x += begin * s.inner;
  share<ROWS> t_share(t.inner == 1);
  share<NARROW> s_share(s.inner == 1);
  real sums[SIDE][SIDE] = {};
  for (int64_t k0 = begin; k0 < end; k0 += DEPTH) {
    int depth = (int)pt_min(DEPTH, end - k0);
    read_tile<ROWS, DEPTH>(t_tile, t_share, t, (int)rows, depth);
    read_tile<NARROW, DEPTH>(s_tile, s_share, s, (int)narrow, depth);
    t.x += DEPTH * t.inner;
    s.x += DEPTH * s.inner;
    __syncthreads();
#pragma unroll 4
    for (int k = group; k < DEPTH; k += GROUPS) {
      four<real> a = t_tile[k * T_ROW + down], b = s_tile[k * S_ROW + across];
#pragma unroll
      for (int i = 0; i < SIDE; i++) {
#pragma unroll
        for (int j = 0; j < SIDE; j++) sums[i][j] += a.at[i] * b.at[j];
      }
    }
    __syncthreads();
  }
  // The groups' sums, in the place of the tiles: [group][row][column].
#pragma unroll
  for (int i = 0; i < SIDE; i++) {
    four<real> row;
#pragma unroll
    for (int j = 0; j < SIDE; j++) row.at[j] = sums[i][j];
    parts[(group * ROWS + down * SIDE + i) * ACROSS + across] = row;
  }
  __syncthreads();
  const real *part = (const real *)parts;
  c.x += (int64_t)blockIdx.y * c_slice + first * c.outer;
  for (int element = (int)threadIdx.x; element < ROWS * NARROW; element += THREADS) {
    int i = c.inner == 1 ? element / NARROW : element % ROWS, j = c.inner == 1 ? element % NARROW : element / ROWS;
    if (i >= rows || j >= narrow) continue;
    real sum = 0;
#pragma unroll
    for (int g = 0; g < GROUPS; g++) sum += part[(g * ROWS + i) * NARROW + j];
    real *target = c.x + i * c.outer + j * c.inner;
    *target = beta == 0 ? alpha * sum : alpha * sum + beta * *target;
  }
}

template <typename real, int NARROW>
static int launch(strided<real> c, strided<const real> t, strided<const real> s, int64_t tall, int64_t narrow, int64_t inner, int64_t slice,
                  int64_t c_slice, real alpha, real beta) {
  dim3 grid((unsigned)pt_ceil_div(tall, ROWS), (unsigned)pt_ceil_div(inner, slice));
  return PT_LAUNCH((skinny_kernel<real, NARROW>), grid, dim3(THREADS), 0, c, t, s, tall, narrow, inner, slice, c_slice, alpha, beta);
}

template <typename real> int pt_skinny(const pt_gemm *g) {
  // Row i of A is a row of T, or, where m is the short side, of S.
  strided<const real> a = {(const real *)g->a, g->trans_a ? 1 : g->lda, g->trans_a ? g->lda : 1};
  strided<const real> b = {(const real *)g->b, g->trans_b ? g->ldb : 1, g->trans_b ? 1 : g->ldb};
  bool n_is_narrow = g->n <= PT_SKINNY;
  int64_t tall = n_is_narrow ? g->m : g->n, narrow = n_is_narrow ? g->n : g->m;
  strided<const real> t = n_is_narrow ? a : b, s = n_is_narrow ? b : a;
  auto run = narrow <= 8 ? launch<real, 8> : narrow <= 16 ? launch<real, 16> : narrow <= 32 ? launch<real, 32> : launch<real, 64>;
  auto rows_of = [=](real *c, int64_t ldc) { return strided<real>{c, n_is_narrow ? ldc : 1, n_is_narrow ? 1 : ldc}; };

  int64_t slices = pt_min(pt_ceil_div(g->k, SLICE), pt_ceil_div(ENOUGH_BLOCKS, pt_ceil_div(tall, ROWS)));
  int64_t slice = pt_ceil_div(pt_ceil_div(g->k, slices), SLICE) * SLICE;
  slices = pt_ceil_div(g->k, slice);
  real alpha = (real)g->alpha, beta = (real)g->beta, *c = (real *)g->c;
  if (slices == 1) return run(rows_of(c, g->ldc), t, s, tall, narrow, g->k, slice, 0, alpha, beta);
  int64_t n = g->n, size = g->m * n, ldc = g->ldc;
  real *partials;
  PT_TRY(pt_scratch(PT_SCRATCH_PARTS, (size_t)(slices * size), &partials));
  PT_TRY(run(rows_of(partials, n), t, s, tall, narrow, g->k, slice, size, 1, 0));
  return pt_each(size, [=] __device__(int64_t e) {
    real sum = 0, *target = c + e / n * ldc + e % n;
    for (int64_t k = 0; k < slices; k++) sum += partials[k * size + e];
    *target = beta == 0 ? alpha * sum : alpha * sum + beta * *target;
  });
}

template int pt_skinny<float>(const pt_gemm *g);
template int pt_skinny<double>(const pt_gemm *g);
