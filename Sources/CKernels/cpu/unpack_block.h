/// Unpacking of one block, inline, for functions that put it between other work: of the types that `pt_can_dot_packed` names.
///
/// Products are rounded before they are added, in the order of ggml, so that the values equal those of every other reader bit for bit.
#ifndef PT_CPU_UNPACK_BLOCK_H
#define PT_CPU_UNPACK_BLOCK_H

#include "unpack.h"

PT_INLINE void unpack_block_q4_0(float *restrict y, const block_q4_0 *restrict x) {
#pragma clang fp reassociate(off) contract(off)
  float d = half_at(x->scale);
  for (int i = 0; i < BLOCK / 2; i++) {
    y[i] = d * (float)((x->low_high[i] & 15) - 8);
    y[i + BLOCK / 2] = d * (float)((x->low_high[i] >> 4) - 8);
  }
}

PT_INLINE void unpack_block_q4_1(float *restrict y, const block_q4_1 *restrict x) {
#pragma clang fp reassociate(off) contract(off)
  float d = half_at(x->scale), m = half_at(x->minimum);
  for (int i = 0; i < BLOCK / 2; i++) {
    y[i] = d * (float)(x->low_high[i] & 15) + m;
    y[i + BLOCK / 2] = d * (float)(x->low_high[i] >> 4) + m;
  }
}

PT_INLINE void unpack_block_q8_0(float *restrict y, const block_q8_0 *restrict x) {
#pragma clang fp reassociate(off) contract(off)
  float d = half_at(x->scale);
  for (int i = 0; i < BLOCK; i++) y[i] = d * (float)x->values[i];
}

PT_INLINE void unpack_block_bf16(float *restrict y, const block_bf16 *restrict x) {
  uint16_t values[BLOCK];
  memcpy(values, x->values, sizeof values);
  for (int i = 0; i < BLOCK; i++) y[i] = float_of_bits((uint32_t)values[i] << 16);
}

/// Bytes of BLOCK elements of a type, a constant.
PT_INLINE size_t bytes_of_block(const pt_dtype type) {
  switch (type) {
    case PT_Q4_0: return sizeof(block_q4_0);
    case PT_Q4_1: return sizeof(block_q4_1);
    case PT_Q8_0: return sizeof(block_q8_0);
    default: return sizeof(block_bf16);
  }
}

/// BLOCK elements of a type, a constant.
PT_INLINE void unpack_block(const pt_dtype type, float *restrict y, const uint8_t *restrict x) {
  switch (type) {
    case PT_Q4_0: unpack_block_q4_0(y, (const block_q4_0 *)x); break;
    case PT_Q4_1: unpack_block_q4_1(y, (const block_q4_1 *)x); break;
    case PT_Q8_0: unpack_block_q8_0(y, (const block_q8_0 *)x); break;
    default: unpack_block_bf16(y, (const block_bf16 *)x); break;
  }
}

#endif
