#ifndef real
#include "gemm.h"

enum {
  MICRO_ROWS = 8,
  MICRO_VECTORS = 2,
  ROWS_PER_TILE = 64,
  DEEP = 256,  // an inner length from which narrow tiles are enough work
};

#define PT_BODY "gemm_skinny.c"
#include "both_types.h"
#else

// Products of which a side is short, the whole of LoRA. OpenBLAS would spend its time on copying the long operand into its own layout;
// here A is read in place, element by element with any strides, and only a transposed B, or the last columns of B, are copied.

typedef real FN(lanes) __attribute__((vector_size(64), aligned(sizeof(real))));
typedef real FN(half_lanes) __attribute__((vector_size(32), aligned(sizeof(real))));
enum { FN(LANES) = 64 / sizeof(real), FN(HALF_LANES) = FN(LANES) / 2 };

typedef struct FN(skinny) {
  const pt_gemm *g;
  int64_t row_a, column_a;  // A[i, p] lies at a + i * row_a + p * column_a
  int64_t width;            // columns of one panel
  int64_t panels, panels_per_tile, column_tiles;
  real *copies;             // of panels, [k, width] each
  int64_t first_copied;     // panels before this one are read in place
} FN(skinny);

/// Defines C [rows, columns] = alpha * A * panel + beta * C; rows and vectors are constants, columns <= vectors * width of the vector type.
#define MICRO(name, lanes)                                                                                                            \
  PT_INLINE void name(const int rows, const int vectors, const real *a, int64_t row_a, int64_t column_a, const real *b, int64_t ldb,  \
                      int64_t k, real alpha, real beta, real *c, int64_t ldc, int64_t columns) {                                      \
    enum { WIDTH = sizeof(lanes) / sizeof(real) };                                                                                    \
    lanes sums[MICRO_ROWS][MICRO_VECTORS];                                                                                            \
    PT_UNROLL for (int i = 0; i < rows; i++) {                                                                                        \
      PT_UNROLL for (int v = 0; v < vectors; v++) sums[i][v] = (lanes){0};                                                            \
    }                                                                                                                                 \
    for (int64_t p = 0; p < k; p++) {                                                                                                 \
      PT_UNROLL for (int i = 0; i < rows; i++) {                                                                                      \
        PT_UNROLL for (int v = 0; v < vectors; v++)                                                                                   \
          sums[i][v] += *(const lanes *)(b + p * ldb + v * WIDTH) * a[i * row_a + p * column_a];                                      \
      }                                                                                                                               \
    }                                                                                                                                 \
    PT_UNROLL for (int i = 0; i < rows; i++) {                                                                                        \
      PT_UNROLL for (int v = 0; v < vectors; v++) {                                                                                   \
        real *target = c + i * ldc + v * WIDTH;                                                                                       \
        lanes result = sums[i][v] * alpha;                                                                                            \
        if (columns >= (v + 1) * WIDTH) {                                                                                             \
          if (beta != 0) result += *(const lanes *)target * beta;                                                                     \
          *(lanes *)target = result;                                                                                                  \
        } else {                                                                                                                      \
          for (int lane = 0; lane < columns - v * WIDTH; lane++)                                                                      \
            target[lane] = beta == 0 ? result[lane] : result[lane] + beta * target[lane];                                             \
        }                                                                                                                             \
      }                                                                                                                               \
    }                                                                                                                                 \
  }
MICRO(FN(micro), FN(lanes))
MICRO(FN(half_micro), FN(half_lanes))
#undef MICRO

PT_INLINE void FN(strip)(const bool half, const int vectors, const FN(skinny) *args, int64_t i, int64_t end, int64_t panel) {
  const pt_gemm *g = args->g;
  int64_t j = panel * args->width, columns = pt_min(args->width, g->n - j), ldb = args->width;
  const real *b = args->copies + (panel - args->first_copied) * args->width * g->k;
  if (panel < args->first_copied) b = (const real *)g->b + j, ldb = g->ldb;
  const real *a = (const real *)g->a;
  real *c = (real *)g->c + j;
  real alpha = (real)g->alpha, beta = (real)g->beta;
#define ROWS(n)                                                                                                                       \
  for (; i + n <= end; i += n)                                                                                                        \
  (half ? FN(half_micro) : FN(micro))(n, vectors, a + i * args->row_a, args->row_a, args->column_a, b, ldb, g->k, alpha, beta,        \
                                      c + i * g->ldc, g->ldc, columns)
  ROWS(8);
  ROWS(4);
  ROWS(1);
#undef ROWS
}

PT_HOT static int FN(skinny_tile)(void *context, int64_t tile) {
  const FN(skinny) *args = context;
  int64_t i = tile / args->column_tiles * ROWS_PER_TILE, end = pt_min(args->g->m, i + ROWS_PER_TILE);
  int64_t first = tile % args->column_tiles * args->panels_per_tile, last = pt_min(args->panels, first + args->panels_per_tile);
  for (int64_t panel = first; panel < last; panel++) {
    if (args->width == FN(HALF_LANES)) FN(strip)(true, 1, args, i, end, panel);
    else if (args->width == FN(LANES)) FN(strip)(false, 1, args, i, end, panel);
    else FN(strip)(false, 2, args, i, end, panel);
  }
  return PT_OK;
}

/// Copies one panel of B; columns beyond n are zero.
PT_HOT static int FN(copy_panel_tile)(void *context, int64_t tile) {
  const FN(skinny) *args = context;
  const pt_gemm *g = args->g;
  int64_t width = args->width, j = (args->first_copied + tile) * width, columns = pt_min(width, g->n - j);
  real *copy = args->copies + tile * width * g->k;
  for (int64_t p = 0; p < g->k; p++, copy += width) {
    const real *b = (const real *)g->b + (g->trans_b ? j * g->ldb + p : p * g->ldb + j);
    int64_t stride = g->trans_b ? g->ldb : 1;
    for (int64_t column = 0; column < columns; column++) copy[column] = b[column * stride];
    for (int64_t column = columns; column < width; column++) copy[column] = 0;
  }
  return PT_OK;
}

int FN(pt_gemm_skinny)(const pt_gemm *g) {
  FN(skinny) args = {.g = g, .row_a = g->trans_a ? 1 : g->lda, .column_a = g->trans_a ? g->lda : 1,
                     .width = g->n <= FN(HALF_LANES) ? FN(HALF_LANES) : g->n <= FN(LANES) ? FN(LANES) : MICRO_VECTORS * FN(LANES)};
  args.panels = pt_ceil_div(g->n, args.width);
  args.first_copied = g->trans_b ? 0 : g->n / args.width;
  args.panels_per_tile = g->k >= DEEP ? 2 : 16;
  args.column_tiles = pt_ceil_div(args.panels, args.panels_per_tile);
  int64_t copied = args.panels - args.first_copied;
  if (copied > 0) {
    args.copies = pt_scratch(PT_SCRATCH_CALLER, (size_t)(copied * args.width * g->k) * sizeof(real));
    if (!args.copies) return pt_out_of_scratch();
    int status = pt_parallel_for(copied, FN(copy_panel_tile), &args);
    if (status != PT_OK) return status;
  }
  return pt_parallel_for(pt_ceil_div(g->m, ROWS_PER_TILE) * args.column_tiles, FN(skinny_tile), &args);
}

#endif
