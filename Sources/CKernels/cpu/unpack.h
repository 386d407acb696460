#ifndef PT_CPU_UNPACK_H
#define PT_CPU_UNPACK_H

#include "common.h"

/// Whether `unpack` can turn this type into f32.
bool pt_is_packed(pt_dtype type);

/// Unpacks n elements on the calling thread; n is a multiple of the block, the type packed.
void pt_unpack_row(float *y, const void *x, pt_dtype type, int64_t n);

/// The address of element `index`, a multiple of the block.
PT_INLINE const void *pt_packed_at(const void *x, pt_dtype type, int64_t index) {
  return (const uint8_t *)x + index / pt_block_elements(type) * (int64_t)pt_block_bytes(type);
}

#endif
