/// What products of factors rounded to bf16 are made of: the units of a processor that multiply pairs of them.
///
/// A factor of such a product lies in pairs: a 32-bit word holds the elements 2p (low half) and 2p + 1 of the inner dimension, the form that
/// AVX512-BF16, AMX-BF16 and others take. An odd length ends with a zero.
#ifndef PT_BF16_UNITS_H
#define PT_BF16_UNITS_H

#include "kernels.h"

/// One block of a product: C [rows, columns] = alpha * A B + beta * C.
typedef struct pt_bf16_block {
  int64_t rows, columns, pairs;
  const uint32_t *a;  // [rows, pairs]; rows up to a multiple of 16 may be read
  int64_t lda;
  const uint32_t *b;  // [pairs, columns]; columns up to a multiple of 16 may be read
  int64_t ldb;
  float alpha, beta;  // with beta 0, C is not read
  float *c;
  int64_t ldc;
} pt_bf16_block;

/// Units that multiply pairs, and how they want them.
typedef struct pt_bf16_units {
  const char *name;
  int64_t width;      // columns that they take at a time, and so those of a panel of B
  int64_t pair_step;  // a block's pairs are a multiple of this
  /// y = x, rounded to the nearest, ties to even; subnormals become zero.
  void (*round)(uint16_t *y, const float *x, int64_t n);
  /// Every element is summed in the order of its pairs, whatever the block's size.
  void (*multiply)(const pt_bf16_block *block);
} pt_bf16_units;

/// AVX512-BF16: a dot product of pairs in each of 16 lanes. (bf16_vectors.c)
extern const pt_bf16_units pt_bf16_vectors;
bool pt_has_bf16_vectors(void);

/// AMX-BF16: tiles of 16 rows and 16 columns. (bf16_tiles.c)
extern const pt_bf16_units pt_bf16_tiles;
bool pt_has_bf16_tiles(void);

/// Both in plain C: what the units are checked against, and how the rest is tested where there are none.
extern const pt_bf16_units pt_bf16_plain_vectors, pt_bf16_plain_tiles;

/// The best units of this processor; NULL where there are none. (gemm_bf16.c)
const pt_bf16_units *pt_bf16_units_here(void);

/// Any product with sides and k2 as `pt_suits_bf16` wants them, on these units.
int pt_multiply_bf16(const pt_gemm *g, const pt_bf16_units *units);

#endif
