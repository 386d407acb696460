#ifndef real
#include "gemm.h"
#include "ops.h"
#include "register_tile.h"
#include "unpack.h"

enum {
  NARROW_STRIP = 4,  // rows of a strip where vectors of 64 bytes take two registers
  TILE_ROWS = 64,
  FEW_TILE_ROWS = 16,  // of products with little to share out
  ENOUGH_TILES = 16,
  PANELS_PER_TILE = 4,
  DEPTH = 768,         // inner length of panels; a multiple of every block of packed types, as are COLUMNS
  ONE_PANEL_DEPTH = 3 * DEPTH,  // of a single panel of one vector
  COLUMNS = 2304,      // of B that are in panels at a time
  PACK_ROWS = 16,      // of an untransposed B that one tile brings into panels
  IN_PLACE_DEPTH = 64,  // rows of B that are read where they lie at a time
  ROWS_AHEAD = 128,    // of them that are fetched before they are wanted
};

#define PT_BODY "gemm_panels.c"
#include "both_types.h"
#else

// Products in panels (Goto & van de Geijn 2008, ACM TOMS 34, 12): B is copied once for the whole product into panels of a few vectors of
// columns, on the way unpacked or transposed, and A is read in place. A library that gets tile by tile would copy both for every tile. Where
// A is short and B not transposed, B is read once, where it lies. What comes next is fetched early: short products wait for memory.

#include "register_tile.h"

typedef struct FN(panels) {
  const pt_gemm *g;
  int64_t width;                       // columns of one panel
  int64_t column, columns, p0, depth;  // the part of op(B) that is in panels
  int64_t tail;                        // rows of op(B2) below it: k2 after the last depth, else 0
  int64_t count, rows_per_tile, panels_per_tile, column_tiles;
  real *packed;  // [count, depth + tail, width]; NULL where B is read in place
  real beta;
} FN(panels);

// --- B into panels ---

/// One matrix that B is stored in, or B2.
typedef struct FN(stored) {
  const void *x;
  int64_t ld;
  pt_dtype type;
} FN(stored);

/// `count` elements of a stored row from `first` on: where they lie, or unpacked into `buffer`.
PT_INLINE const real *FN(row_part)(const FN(stored) *b, int64_t row, int64_t first, int64_t count, real *buffer) {
#if REAL_IS_F32
  if (pt_is_packed(b->type)) {
    pt_unpack_row(buffer, pt_packed_at(b->x, b->type, row * b->ld + first), b->type, count);
    return buffer;
  }
#endif
  (void)count, (void)buffer;
  return (const real *)b->x + row * b->ld + first;
}

/// y [depth, width] = columns j ... of a transposed matrix, its stored rows; columns beyond n are zero.
PT_INLINE void FN(pack_rows_across)(const FN(panels) *args, const FN(stored) *b, int64_t j, int64_t p0, int64_t depth, real *y, real *buffer) {
  int64_t columns = pt_min(args->width, args->column + args->columns - j);
  for (int64_t c = 0; c < columns; c += FN(LANES)) {
    int64_t rows = pt_min(FN(LANES), columns - c), ldx = b->ld;
    const real *x = FN(row_part)(b, j + c, p0, depth, buffer);
    if (x == buffer) {
      ldx = ONE_PANEL_DEPTH;
      for (int64_t i = 1; i < rows; i++) FN(row_part)(b, j + c + i, p0, depth, buffer + i * ldx);
    }
    FN(transpose)(y + c, args->width, x, ldx, rows, depth);
  }
  for (int64_t p = 0; columns < args->width && p < depth; p++)
    memset(y + p * args->width + columns, 0, (size_t)(args->width - columns) * sizeof(real));
}

PT_HOT static int FN(pack_tile)(void *context, int64_t tile) {
  const FN(panels) *args = context;
  const pt_gemm *g = args->g;
  FN(stored) b = {g->b, g->ldb, g->b_type}, b2 = {g->b2, g->ldb2, REAL_IS_F32 ? PT_F32 : PT_F64};
  int64_t width = args->width, size = (args->depth + args->tail) * width;
  real *buffer = pt_scratch(PT_SCRATCH_TILE, (size_t)pt_max(FN(LANES) * ONE_PANEL_DEPTH, COLUMNS) * sizeof(real));
  if (!buffer) return PT_OUT_OF_MEMORY;
  if (g->trans_b) {
    real *y = args->packed + tile * size;
    FN(pack_rows_across)(args, &b, args->column + tile * width, args->p0, args->depth, y, buffer);
    FN(pack_rows_across)(args, &b2, args->column + tile * width, 0, args->tail, y + args->depth * width, buffer);
    return PT_OK;
  }
  for (int64_t p = tile * PACK_ROWS; p < pt_min((tile + 1) * PACK_ROWS, args->depth + args->tail); p++) {
    bool is_second = p >= args->depth;
    const real *x = is_second ? FN(row_part)(&b2, p - args->depth, args->column, args->columns, buffer)
                              : FN(row_part)(&b, args->p0 + p, args->column, args->columns, buffer);
    for (int64_t panel = 0; panel < args->count; panel++) {
      real *y = args->packed + panel * size + p * width;
      int64_t columns = pt_min(width, args->columns - panel * width);
      int64_t c = 0;
      for (; c + FN(HALF_LANES) <= columns; c += FN(HALF_LANES)) *(FN(half_lanes) *)(y + c) = *(const FN(half_lanes) *)(x + panel * width + c);
      for (; c < columns; c++) y[c] = x[panel * width + c];
      for (; c < width; c++) y[c] = 0;
    }
  }
  return PT_OK;
}

// --- C from panels ---

/// Rows i ... of C times one panel; `strip`, `half`, `vectors` and `across` (A is transposed) are constants.
PT_INLINE void FN(multiply_panel)(const int strip, const bool half, const int vectors, const bool across, const FN(panels) *args, int64_t i,
                                  int64_t end, int64_t panel) {
  const pt_gemm *g = args->g;
  int64_t j = args->column + panel * args->width, columns = pt_min(args->width, args->column + args->columns - j);
  real alpha = (real)g->alpha, *c = (real *)g->c + j;
  FN(factors) pairs[2] = {{.row = across ? 1 : g->lda, .column = across ? g->lda : 1, .k = args->depth},
                          {.row = g->lda2, .column = 1, .ldb = args->width, .k = args->tail}};
  const real *a = (const real *)g->a + args->p0 * pairs[0].column;
  if (args->packed) {
    pairs[0].b = args->packed + panel * (args->depth + args->tail) * args->width;
    pairs[0].ldb = args->width;
    pairs[0].next_row = strip;
    pairs[1].b = pairs[0].b + args->depth * args->width;
  } else {
    pairs[0].b = (const real *)g->b + args->p0 * g->ldb + j;
    pairs[0].ldb = g->ldb;
    pairs[0].next = pairs[0].b + ROWS_AHEAD * g->ldb;
    pairs[0].next_row = g->ldb;
  }
#define ROWS(n)                                                                                                                       \
  for (; i + n <= end; i += n) {                                                                                                      \
    pairs[0].a = a + i * pairs[0].row;                                                                                                \
    if (args->packed) pairs[0].next = pairs[0].a + n * pairs[0].row; /* the next rows of A, where they follow at once */              \
    pairs[1].a = args->tail ? (const real *)g->a2 + i * g->lda2 : NULL;                                                               \
    (half ? FN(half_micro) : FN(micro))(n, vectors, vectors, pairs, alpha, args->beta, c + i * g->ldc, g->ldc, columns);              \
  }
  ROWS(strip)
  ROWS(2)
  ROWS(1)
#undef ROWS
}

PT_INLINE void FN(multiply_panels)(const bool across, const FN(panels) *args, int64_t i, int64_t end, int64_t first, int64_t last) {
  bool wide = pt_has_wide_registers();
  for (int64_t panel = first; panel < last; panel++) {
    if (args->width == VECTORS * FN(LANES)) FN(multiply_panel)(STRIP, false, VECTORS, across, args, i, end, panel);
    else if (args->width == 2 * FN(LANES)) FN(multiply_panel)(STRIP, false, 2, across, args, i, end, panel);
    else if (args->width == FN(LANES) && wide) FN(multiply_panel)(STRIP, false, 1, across, args, i, end, panel);
    else if (args->width == FN(LANES)) FN(multiply_panel)(NARROW_STRIP, false, 1, across, args, i, end, panel);
    else if (wide) FN(multiply_panel)(STRIP, true, 1, across, args, i, end, panel);
    else FN(multiply_panel)(NARROW_STRIP, true, 1, across, args, i, end, panel);
  }
}

PT_HOT static int FN(multiply_tile)(void *context, int64_t tile) {
  const FN(panels) *args = context;
  int64_t i = tile / args->column_tiles * args->rows_per_tile, end = pt_min(args->g->m, i + args->rows_per_tile);
  int64_t first = tile % args->column_tiles * args->panels_per_tile, last = pt_min(args->count, first + args->panels_per_tile);
  FN(panels) part = *args;
  for (int64_t behind = args->p0 + args->depth; part.p0 < behind; part.p0 += part.depth, part.beta = 1) {
    if (!args->packed) part.depth = pt_min(IN_PLACE_DEPTH, behind - part.p0);
    args->g->trans_a ? FN(multiply_panels)(true, &part, i, end, first, last) : FN(multiply_panels)(false, &part, i, end, first, last);
  }
  return PT_OK;
}

/// The widest panel that leaves little of its last one empty.
static int64_t FN(panel_width)(int64_t n) {
  if (n <= FN(HALF_LANES)) return FN(HALF_LANES);
  if (n <= FN(LANES) || !pt_has_wide_registers()) return FN(LANES);
  int64_t three = VECTORS * FN(LANES), two = 2 * FN(LANES);
  return pt_ceil_div(n, three) * three * 10 <= pt_ceil_div(n, two) * two * 11 ? three : two;
}

/// Shares out all rows of C and `count` panels.
static int FN(multiply_shared)(FN(panels) *args, int64_t rows_per_tile) {
  args->rows_per_tile = rows_per_tile;
  int64_t row_tiles = pt_ceil_div(args->g->m, rows_per_tile);
  args->panels_per_tile = pt_max(1, pt_min(PANELS_PER_TILE, row_tiles * args->count / ENOUGH_TILES));
  args->column_tiles = pt_ceil_div(args->count, args->panels_per_tile);
  return pt_parallel_for(row_tiles * args->column_tiles, FN(multiply_tile), args);
}

/// The widest panel that makes up B where it can be read in place, else 0.
static int64_t FN(in_place_width)(const pt_gemm *g) {
  if (g->trans_b || pt_is_packed(g->b_type) || g->k2 > 0 || g->m > 2 * TILE_ROWS) return 0;
  int64_t vectors = pt_has_wide_registers() ? VECTORS : 1;
  while (vectors > 0 && g->n % (vectors * FN(LANES)) != 0) vectors--;
  return vectors * FN(LANES);
}

/// C += or = A B of few rows, each vector of B once: in panels it would be read hardly more often than it is written.
static int FN(multiply_in_place)(const pt_gemm *g, int64_t width) {
  FN(panels) args = {.g = g, .width = width, .columns = g->n, .depth = g->k, .count = g->n / width, .beta = (real)g->beta};
  return FN(multiply_shared)(&args, g->m);
}

/// A part of B into panels, and all of C's rows with it.
static int FN(multiply_part)(FN(panels) *args) {
  const pt_gemm *g = args->g;
  args->count = pt_ceil_div(args->columns, args->width);
  args->packed = pt_scratch(PT_SCRATCH_CALLER, (size_t)(args->count * args->width * (args->depth + args->tail)) * sizeof(real));
  if (!args->packed) return pt_out_of_scratch();
  int status = pt_parallel_for(g->trans_b ? args->count : pt_ceil_div(args->depth + args->tail, PACK_ROWS), FN(pack_tile), args);
  if (status != PT_OK) return status;
  return FN(multiply_shared)(args, pt_ceil_div(g->m, TILE_ROWS) * args->count < ENOUGH_TILES ? FEW_TILE_ROWS : TILE_ROWS);
}

int FN(pt_gemm_panels)(const pt_gemm *g) {
  int64_t width = FN(in_place_width)(g);
  if (width) return FN(multiply_in_place)(g, width);

  FN(panels) args = {.g = g, .width = FN(panel_width)(g->n)};
  int64_t depth = g->n <= FN(LANES) ? ONE_PANEL_DEPTH : DEPTH;
  for (args.column = 0; args.column < g->n; args.column += args.columns) {
    args.columns = pt_min(COLUMNS, g->n - args.column);
    for (args.p0 = 0; args.p0 < g->k; args.p0 += args.depth) {
      args.depth = pt_min(depth, g->k - args.p0);
      args.tail = args.p0 + args.depth == g->k ? g->k2 : 0;
      args.beta = args.p0 == 0 ? (real)g->beta : 1;
      int status = FN(multiply_part)(&args);
      if (status != PT_OK) return status;
    }
  }
  return PT_OK;
}

#endif
