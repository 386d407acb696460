#ifndef PT_CUDA_UNPACK_H
#define PT_CUDA_UNPACK_H

#include "bf16.cuh"

/// Unpacks `rows` rows of n elements, a multiple of the block, that lie `ldx` elements apart, to rows without gaps; rounded, to bf16.
int pt_unpack_rows(float *y, const void *x, int64_t ldx, pt_dtype type, int64_t rows, int64_t n);
int pt_unpack_rows(pt_bf16 *y, const void *x, int64_t ldx, pt_dtype type, int64_t rows, int64_t n);

#endif
