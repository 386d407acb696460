/// C = A B^T of some rows of A with packed rows of B: what decoding several texts at once consists of.
///
/// Rows of A are lanes, as in gemm_few_rows.c. While a strip of B's rows is multiplied the next one is unpacked, one block between a few
/// products, so that the units which convert work beside those which multiply.
#include "gemm.h"
#include "register_tile.h"
#include "unpack_block.h"

#define real float
#define FN(name) name##_f32
#define REAL_IS_F32 1
#include "register_tile.h"

enum {
  LANES = LANES_f32,
  MOST_ROWS = (PT_FEW_ROWS + LANES - 1) / LANES * LANES,
};

typedef struct few_packed {
  const pt_gemm *g;
  size_t stride;             // bytes from a row of B to the next
  int64_t columns_per_tile;  // of C, a multiple of LANES
  float *transposed;         // A^T in groups of LANES rows of A, [groups, k, LANES]; zeros after the last row
} few_packed;

bool pt_suits_few_packed(const pt_gemm *g) {
  return pt_can_dot_packed(g->b_type) && g->k % BLOCK == 0 && pt_has_wide_registers();
}

/// sums [STRIP] = unpacked rows `b` times A^T [k, LANES]; where `unpacks`, the rows that `packed` points to go to `next` meanwhile.
/// Unpacked rows lie block by block: [blocks, STRIP, BLOCK].
PT_INLINE void multiply_strip(const pt_dtype type, const bool unpacks, lanes_f32 sums[STRIP], const float *b, const float *transposed,
                              float *next, const uint8_t *const packed[STRIP], int64_t blocks) {
  size_t block_bytes = bytes_of_block(type);
  const uint8_t *ahead = packed[STRIP - 1] + (size_t)blocks * block_bytes;
  PT_UNROLL for (int i = 0; i < STRIP; i++) sums[i] = (lanes_f32){0};
  for (int64_t block = 0; block < blocks; block++) {
    // Rows are too short for the processor to see a stream.
    PT_UNROLL for (size_t byte = 0; unpacks && byte < STRIP * block_bytes; byte += 64) __builtin_prefetch(ahead + byte);
    ahead += STRIP * block_bytes;
    PT_UNROLL for (int row = 0; row < STRIP; row++) {
      if (unpacks) unpack_block(type, next + row * BLOCK, packed[row], block);
      PT_UNROLL for (int p = row * BLOCK / STRIP; p < (row + 1) * BLOCK / STRIP; p++) {
        PT_UNROLL for (int i = 0; i < STRIP; i++) sums[i] += *(const lanes_f32 *)(transposed + p * LANES) * b[i * BLOCK + p];
      }
    }
    b += STRIP * BLOCK, next += STRIP * BLOCK, transposed += BLOCK * LANES;
  }
}

/// Columns j ... of C from those of A B^T, at most LANES of them.
PT_INLINE void store_columns(const pt_gemm *g, int64_t j, int64_t columns, float products[LANES][MOST_ROWS]) {
  float rows[LANES][LANES], alpha = (float)g->alpha, beta = (float)g->beta;
  for (int64_t i = 0; i < g->m; i++) {
    if (i % LANES == 0) transpose_f32(rows[0], LANES, products[0] + i, MOST_ROWS, LANES, LANES);
    float *c = (float *)g->c + i * g->ldc + j, *row = rows[i % LANES];
    if (columns == LANES && beta == 0) {
      *(lanes_f32 *)c = *(const lanes_f32 *)row * alpha;
    } else {
      for (int64_t column = 0; column < columns; column++) c[column] = alpha * row[column] + (beta == 0 ? 0 : beta * c[column]);
    }
  }
}

/// The columns begin ... end of C; `type` is a constant, `buffer` two strips of rows.
PT_INLINE void multiply_columns(const pt_dtype type, const few_packed *args, int64_t begin, int64_t end, float *buffer) {
  const pt_gemm *g = args->g;
  int64_t blocks = g->k / BLOCK;
  float *b = buffer, *next = buffer + STRIP * g->k, products[LANES][MOST_ROWS] = {{0}};
  const uint8_t *packed[STRIP];
  for (int row = 0; row < STRIP; row++) {
    packed[row] = (const uint8_t *)g->b + (size_t)pt_min(begin + row, end - 1) * args->stride;
    for (int64_t block = 0; block < blocks; block++) unpack_block(type, b + (block * STRIP + row) * BLOCK, packed[row], block);
  }
  for (int64_t j = begin; j < end; j += STRIP) {
    lanes_f32 sums[STRIP];
    int64_t first = (j - begin) % LANES;
    // Behind the last row there may be none: then it is taken again.
    for (int row = 0; row < STRIP; row++) packed[row] = (const uint8_t *)g->b + (size_t)pt_min(j + STRIP + row, end - 1) * args->stride;
    for (int64_t i = 0; i < g->m; i += LANES) {
      const float *transposed = args->transposed + i * g->k;
      if (i == 0) multiply_strip(type, true, sums, b, transposed, next, packed, blocks);
      else multiply_strip(type, false, sums, b, transposed, next, packed, blocks);
      PT_UNROLL for (int row = 0; row < STRIP; row++) *(lanes_f32 *)(products[first + row] + i) = sums[row];
    }
    if (first > 0 || j + STRIP >= end) store_columns(g, j - first, pt_min(LANES, end - (j - first)), products);
    float *multiplied = b;
    b = next, next = multiplied;
  }
}

#define COLUMNS_OF(name, type)                                                                                    \
  PT_HOT static void multiply_##name(const few_packed *args, int64_t begin, int64_t end, float *buffer) {         \
    multiply_columns(type, args, begin, end, buffer);                                                             \
  }
COLUMNS_OF(bf16, PT_BF16)
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) COLUMNS_OF(name, PT_##NAME)
#include "packed_types.def"

static int multiply_tile(void *context, int64_t tile) {
  const few_packed *args = context;
  int64_t begin = tile * args->columns_per_tile, end = pt_min(args->g->n, begin + args->columns_per_tile);
  float *buffer = pt_scratch(PT_SCRATCH_TILE, (size_t)(2 * STRIP * args->g->k) * sizeof(float));
  if (!buffer) return PT_OUT_OF_MEMORY;
  switch (args->g->b_type) {
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: multiply_##name(args, begin, end, buffer); break;
#include "packed_types.def"
    default: multiply_bf16(args, begin, end, buffer); break;
  }
  return PT_OK;
}

PT_HOT static void transpose_a(float *y, const pt_gemm *g) {
  for (int64_t i = 0; i < g->m; i += LANES, y += g->k * LANES) {
    int64_t rows = pt_min(LANES, g->m - i);
    if (rows < LANES) memset(y, 0, (size_t)(g->k * LANES) * sizeof(float));
    transpose_f32(y, LANES, (const float *)g->a + i * g->lda, g->lda, rows, g->k);
  }
}

int pt_gemm_few_packed(const pt_gemm *g) {
  few_packed args = {.g = g, .columns_per_tile = pt_columns_of_few_rows(g)};
  args.stride = (size_t)(g->ldb / pt_block_elements(g->b_type)) * pt_block_bytes(g->b_type);
  args.transposed = pt_scratch(PT_SCRATCH_CALLER, (size_t)(pt_ceil_div(g->m, LANES) * LANES * g->k) * sizeof(float));
  if (!args.transposed) return pt_out_of_scratch();
  transpose_a(args.transposed, g);
  return pt_parallel_for(pt_ceil_div(g->n, args.columns_per_tile), multiply_tile, &args);
}
