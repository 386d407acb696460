#ifndef PT_CUDA_UNPACK_H
#define PT_CUDA_UNPACK_H

#include "bf16.cuh"

/// Whether `unpack` can turn this type into f32.
bool pt_is_packed(pt_dtype type);

/// Elements in one block of a packed type, and its bytes.
int64_t pt_packed_block(pt_dtype type);
size_t pt_packed_bytes(pt_dtype type);

/// Unpacks `rows` rows of n elements, a multiple of the block, that lie `ldx` elements apart, to rows without gaps; rounded, to bf16.
int pt_unpack_rows(float *y, const void *x, int64_t ldx, pt_dtype type, int64_t rows, int64_t n);
int pt_unpack_rows(pt_bf16 *y, const void *x, int64_t ldx, pt_dtype type, int64_t rows, int64_t n);

#endif
