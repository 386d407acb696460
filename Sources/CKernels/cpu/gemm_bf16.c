/// Products of f32 whose factors are rounded to bf16 on the way (bf16_units.h), sums in f32.
///
/// The order is that of gemm_panels.c: B is brought into panels once for the whole product, unpacked, transposed and rounded on the way. A's
/// rows are rounded by the tile that multiplies them, with several panels one after the other, so that it pays.
#include "bf16_units.h"
#include "gemm.h"
#include "register_tile.h"
#include "unpack.h"

#define real float
#define FN(name) name##_f32
#define REAL_IS_F32 1
#include "register_tile.h"

#include "bf16_words.h"

enum {
  LANES = 16,
  TILE_ROWS = 64,      // a multiple of LANES
  FEW_TILE_ROWS = 16,  // of products with little to share out
  ENOUGH_TILES = 16,
  DEPTH = 1536,    // inner length of panels; a multiple of every block of packed types, as are COLUMNS
  COLUMNS = 2304,  // of B that are in panels at a time
  PACK_PAIRS = 8,  // of rows of an untransposed B that one tile brings into panels
  GAP = 16,        // between rows: no multiple of what a cache maps to the same place
  MOST_PAIRS = DEPTH + 2 * LANES,  // of both pairs of factors
};

typedef struct rounded {
  const pt_gemm *g;
  const pt_bf16_units *units;
  int64_t width;                       // columns of one panel
  int64_t column, columns, p0, depth;  // the part of op(B) that is in panels
  int64_t tail;                        // rows of op(B2) below it
  int64_t first_pairs, pairs;          // of the first pair of factors, and of both with the zeros that the units want
  int64_t count, rows_per_tile, panels_per_tile, column_tiles;
  uint32_t *packed;  // [count, pairs, width]
  float beta;
} rounded;

/// A stored matrix of any type.
typedef struct stored {
  const void *x;
  int64_t ld;
  pt_dtype type;
} stored;

/// y [count] = part of a stored row; `buffer` has room for it as f32.
static void round_part(const pt_bf16_units *units, uint16_t *y, const stored *b, int64_t row, int64_t first, int64_t count, float *buffer) {
  int64_t index = row * b->ld + first;
  if (b->type == PT_BF16) {
    memcpy(y, (const uint16_t *)b->x + index, (size_t)count * sizeof(uint16_t));
    return;
  }
  const float *x = (const float *)b->x + index;
  if (b->type != PT_F32) {
    pt_unpack_row(buffer, pt_packed_at(b->x, b->type, index), b->type, count);
    x = buffer;
  }
  units->round(y, x, count);
}

/// The inner dimension's rows 2p and 2p + 1 of a matrix that is stored in them, of which there are `rows`: `count` elements from `first` on,
/// then zeros up to `whole`. `halves` has room for both rows.
PT_INLINE void pair_rows(const pt_bf16_units *units, uint32_t *y, const stored *b, int64_t row, int64_t rows, int64_t first, int64_t count,
                         int64_t whole, uint16_t *halves, float *buffer) {
  uint16_t *even = halves, *odd = halves + whole;
  round_part(units, even, b, row, first, count, buffer);
  if (row + 1 < rows) round_part(units, odd, b, row + 1, first, count, buffer);
  else memset(odd, 0, (size_t)count * sizeof(uint16_t));
  memset(even + count, 0, (size_t)(whole - count) * sizeof(uint16_t));
  memset(odd + count, 0, (size_t)(whole - count) * sizeof(uint16_t));
  pair_rows_to_words(y, even, odd, whole);
}

// --- B into panels ---

/// What a tile of packing works in.
typedef struct packing {
  float buffer[COLUMNS > DEPTH ? COLUMNS : DEPTH];
  uint16_t halves[2 * (COLUMNS + 48)];
  uint32_t words[COLUMNS + 48];
  _Alignas(CACHE_LINE) uint32_t rows[LANES * (MOST_PAIRS + GAP)];
} packing;

/// One panel of a transposed B, whose columns are stored rows; columns beyond n are zero.
PT_HOT static int pack_across_tile(void *context, int64_t tile) {
  const rounded *args = context;
  const pt_gemm *g = args->g;
  packing *space = pt_scratch(PT_SCRATCH_TILE, sizeof(packing));
  if (!space) return PT_OUT_OF_MEMORY;
  stored b = {g->b, g->ldb, g->b_type}, b2 = {g->b2, g->ldb2, PT_F32};
  uint32_t *y = args->packed + tile * args->pairs * args->width;
  int64_t ld = args->pairs + GAP, columns = pt_min(args->width, args->columns - tile * args->width);
  for (int64_t c = 0; c < args->width; c += LANES) {
    for (int64_t i = 0; i < LANES; i++) {
      uint32_t *row = space->rows + i * ld;
      int64_t j = args->column + tile * args->width + c + i;
      if (c + i >= columns) {
        memset(row, 0, (size_t)args->pairs * sizeof(uint32_t));
        continue;
      }
      row[args->first_pairs - 1] = 0;
      memset(row + args->first_pairs, 0, (size_t)(args->pairs - args->first_pairs) * sizeof(uint32_t));
      round_part(args->units, (uint16_t *)row, &b, j, args->p0, args->depth, space->buffer);
      if (args->tail > 0) round_part(args->units, (uint16_t *)(row + args->first_pairs), &b2, j, 0, args->tail, space->buffer);
    }
    transpose_words(y + c, args->width, space->rows, ld, args->pairs);
  }
  return PT_OK;
}

/// Some pairs of rows of B as it is stored, for all panels.
PT_HOT static int pack_along_tile(void *context, int64_t tile) {
  const rounded *args = context;
  const pt_gemm *g = args->g;
  packing *space = pt_scratch(PT_SCRATCH_TILE, sizeof(packing));
  if (!space) return PT_OUT_OF_MEMORY;
  stored b = {g->b, g->ldb, g->b_type}, b2 = {g->b2, g->ldb2, PT_F32};
  int64_t whole = args->count * args->width;
  for (int64_t p = tile * PACK_PAIRS; p < pt_min((tile + 1) * PACK_PAIRS, args->pairs); p++) {
    int64_t second = 2 * (p - args->first_pairs);
    if (second < 0)
      pair_rows(args->units, space->words, &b, args->p0 + 2 * p, args->p0 + args->depth, args->column, args->columns, whole, space->halves,
                space->buffer);
    else if (second < args->tail)
      pair_rows(args->units, space->words, &b2, second, args->tail, args->column, args->columns, whole, space->halves, space->buffer);
    else memset(space->words, 0, (size_t)whole * sizeof(uint32_t));
    for (int64_t panel = 0; panel < args->count; panel++) {
      const uint32_t *x = space->words + panel * args->width;
      uint32_t *y = args->packed + (panel * args->pairs + p) * args->width;
      for (int64_t c = 0; c < args->width; c += LANES) memcpy(y + c, x + c, LANES * sizeof(uint32_t));
    }
  }
  return PT_OK;
}

// --- C ---

/// Rows i ..< i + rows of op(A), and of A2 behind them, as words: y [rows, ld], with zeros up to a multiple of LANES rows.
PT_INLINE void round_rows(const rounded *args, int64_t i, int64_t rows, uint32_t *y, int64_t ld) {
  const pt_gemm *g = args->g;
  stored a = {g->a, g->lda, PT_F32}, a2 = {g->a2, g->lda2, PT_F32};
  int64_t whole = pt_ceil_div(rows, LANES) * LANES, behind = args->pairs - args->first_pairs;
  if (g->trans_a) {
    uint16_t halves[2 * TILE_ROWS];
    uint32_t words[LANES][TILE_ROWS];
    for (int64_t p = 0; p < args->first_pairs; p += LANES) {
      int64_t pairs = pt_min(LANES, args->first_pairs - p);
      for (int64_t q = 0; q < pairs; q++)
        pair_rows(args->units, words[q], &a, args->p0 + 2 * (p + q), args->p0 + args->depth, i, rows, whole, halves, NULL);
      for (int64_t q = pairs; q < LANES; q++) memset(words[q], 0, sizeof words[q]);
      for (int64_t block = 0; block < whole; block += LANES) transpose_words(y + block * ld + p, ld, words[0] + block, TILE_ROWS, LANES);
    }
  }
  for (int64_t row = 0; row < rows; row++) {
    uint32_t *word = y + row * ld;
    if (!g->trans_a) {
      word[args->first_pairs - 1] = 0;
      round_part(args->units, (uint16_t *)word, &a, i + row, args->p0, args->depth, NULL);
    }
    memset(word + args->first_pairs, 0, (size_t)behind * sizeof(uint32_t));
    if (args->tail > 0) round_part(args->units, (uint16_t *)(word + args->first_pairs), &a2, i + row, 0, args->tail, NULL);
  }
  for (int64_t row = rows; row < whole; row++) memset(y + row * ld, 0, (size_t)args->pairs * sizeof(uint32_t));
}

PT_HOT static int multiply_tile(void *context, int64_t tile) {
  const rounded *args = context;
  const pt_gemm *g = args->g;
  int64_t i = tile / args->column_tiles * args->rows_per_tile, rows = pt_min(args->rows_per_tile, g->m - i);
  int64_t first = tile % args->column_tiles * args->panels_per_tile, last = pt_min(args->count, first + args->panels_per_tile);
  int64_t ld = pt_ceil_div(args->pairs, LANES) * LANES + GAP;
  uint32_t *a = pt_scratch(PT_SCRATCH_TILE, (size_t)(TILE_ROWS * ld) * sizeof(uint32_t));
  if (!a) return PT_OUT_OF_MEMORY;
  round_rows(args, i, rows, a, ld);
  pt_bf16_block block = {.rows = rows, .pairs = args->pairs, .a = a, .lda = ld, .ldb = args->width, .alpha = (float)g->alpha,
                         .beta = args->beta, .ldc = g->ldc};
  for (int64_t panel = first; panel < last; panel++) {
    block.b = args->packed + panel * args->pairs * args->width;
    block.c = (float *)g->c + i * g->ldc + args->column + panel * args->width;
    block.columns = pt_min(args->width, args->columns - panel * args->width);
    args->units->multiply(&block);
  }
  return PT_OK;
}

/// A part of B into panels, and all of C's rows with it.
static int multiply_part(rounded *args) {
  const pt_gemm *g = args->g;
  args->first_pairs = pt_ceil_div(args->depth, 2);
  args->pairs = args->first_pairs + pt_ceil_div(args->tail, 2);
  args->pairs = pt_ceil_div(args->pairs, args->units->pair_step) * args->units->pair_step;
  args->count = pt_ceil_div(args->columns, args->width);
  args->packed = pt_scratch(PT_SCRATCH_CALLER, (size_t)(args->count * args->width * args->pairs) * sizeof(uint32_t));
  if (!args->packed) return pt_out_of_scratch();
  int status = g->trans_b ? pt_parallel_for(args->count, pack_across_tile, args)
                          : pt_parallel_for(pt_ceil_div(args->pairs, PACK_PAIRS), pack_along_tile, args);
  if (status != PT_OK) return status;
  args->rows_per_tile = pt_ceil_div(g->m, TILE_ROWS) * args->count < ENOUGH_TILES ? FEW_TILE_ROWS : TILE_ROWS;
  int64_t row_tiles = pt_ceil_div(g->m, args->rows_per_tile);
  args->panels_per_tile = pt_max(1, pt_min(args->count, row_tiles * args->count / ENOUGH_TILES));
  args->column_tiles = pt_ceil_div(args->count, args->panels_per_tile);
  return pt_parallel_for(row_tiles * args->column_tiles, multiply_tile, args);
}

/// The widest panel that leaves little of its last one empty.
static int64_t panel_width(const pt_bf16_units *units, int64_t n) {
  if (n <= LANES) return LANES;
  int64_t three = 3 * LANES, two = 2 * LANES;
  bool wide = units->width >= three && pt_ceil_div(n, three) * three * 10 <= pt_ceil_div(n, two) * two * 11;
  return wide ? three : two;
}

const pt_bf16_units *pt_bf16_units_here(void) {
  return pt_has_bf16_tiles() ? &pt_bf16_tiles : pt_has_bf16_vectors() ? &pt_bf16_vectors : NULL;
}

bool pt_suits_bf16(const pt_gemm *g) {
  return g->precision == PT_PRECISION_BF16 && pt_bf16_units_here() && pt_min(pt_min(g->m, g->n), g->k) > PT_SKINNY && g->k2 <= DEPTH;
}

int pt_gemm_bf16(const pt_gemm *g) { return pt_multiply_bf16(g, pt_bf16_units_here()); }

int pt_multiply_bf16(const pt_gemm *g, const pt_bf16_units *units) {
  rounded args = {.g = g, .units = units, .width = panel_width(units, g->n)};
  for (args.column = 0; args.column < g->n; args.column += args.columns) {
    args.columns = pt_min(COLUMNS, g->n - args.column);
    for (args.p0 = 0; args.p0 < g->k; args.p0 += args.depth) {
      args.depth = pt_min(DEPTH, g->k - args.p0);
      args.beta = args.p0 == 0 ? (float)g->beta : 1;
      args.tail = args.p0 + args.depth == g->k ? g->k2 : 0;
      int status = multiply_part(&args);
      if (status != PT_OK) return status;
    }
  }
  return PT_OK;
}
