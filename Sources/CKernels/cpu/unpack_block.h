/// Unpacking of BLOCK elements, inline, for functions that put it between other work: of the types that `pt_can_dot_packed` names.
///
/// Products are rounded before they are added, in the order of ggml, so that the values equal those of every other reader bit for bit.
#ifndef PT_CPU_UNPACK_BLOCK_H
#define PT_CPU_UNPACK_BLOCK_H

#include "unpack.h"

// --- group `group` of a block, BLOCK elements; the small blocks are one group ---

PT_INLINE void unpack_block_q4_0(float *restrict y, const block_q4_0 *restrict x, int group) {
#pragma clang fp reassociate(off) contract(off)
  (void)group;
  float d = half_at(x->scale);
  for (int i = 0; i < BLOCK / 2; i++) {
    y[i] = d * (float)((x->low_high[i] & 15) - 8);
    y[i + BLOCK / 2] = d * (float)((x->low_high[i] >> 4) - 8);
  }
}

PT_INLINE void unpack_block_q4_1(float *restrict y, const block_q4_1 *restrict x, int group) {
#pragma clang fp reassociate(off) contract(off)
  (void)group;
  float d = half_at(x->scale), m = half_at(x->minimum);
  for (int i = 0; i < BLOCK / 2; i++) {
    y[i] = d * (float)(x->low_high[i] & 15) + m;
    y[i + BLOCK / 2] = d * (float)(x->low_high[i] >> 4) + m;
  }
}

/// The fifth bits of a small block, element i's in bit i.
PT_INLINE uint32_t fifth_bits(const uint8_t fifth[BLOCK / 8]) {
  uint32_t bits;
  memcpy(&bits, fifth, sizeof bits);
  return bits;
}

PT_INLINE void unpack_block_q5_0(float *restrict y, const block_q5_0 *restrict x, int group) {
#pragma clang fp reassociate(off) contract(off)
  (void)group;
  float d = half_at(x->scale);
  uint32_t fifth = fifth_bits(x->fifth);
  for (int i = 0; i < BLOCK / 2; i++) {
    int low = (x->low_high[i] & 15) | (int)(fifth >> i & 1) << 4, high = (x->low_high[i] >> 4) | (int)(fifth >> (i + BLOCK / 2) & 1) << 4;
    y[i] = d * (float)(low - 16);
    y[i + BLOCK / 2] = d * (float)(high - 16);
  }
}

PT_INLINE void unpack_block_q5_1(float *restrict y, const block_q5_1 *restrict x, int group) {
#pragma clang fp reassociate(off) contract(off)
  (void)group;
  float d = half_at(x->scale), m = half_at(x->minimum);
  uint32_t fifth = fifth_bits(x->fifth);
  for (int i = 0; i < BLOCK / 2; i++) {
    int low = (x->low_high[i] & 15) | (int)(fifth >> i & 1) << 4, high = (x->low_high[i] >> 4) | (int)(fifth >> (i + BLOCK / 2) & 1) << 4;
    y[i] = d * (float)low + m;
    y[i + BLOCK / 2] = d * (float)high + m;
  }
}

PT_INLINE void unpack_block_q8_0(float *restrict y, const block_q8_0 *restrict x, int group) {
#pragma clang fp reassociate(off) contract(off)
  (void)group;
  float d = half_at(x->scale);
  for (int i = 0; i < BLOCK; i++) y[i] = d * (float)x->values[i];
}

/// The six-bit scale and minimum of a group, packed in 12 bytes.
PT_INLINE void six_bit_pair(const uint8_t scales[12], int group, uint8_t *scale, uint8_t *minimum) {
  if (group < 4) {
    *scale = scales[group] & 63;
    *minimum = scales[group + 4] & 63;
  } else {
    *scale = (uint8_t)((scales[group + 4] & 15) | (scales[group - 4] >> 6) << 4);
    *minimum = (uint8_t)((scales[group + 4] >> 4) | (scales[group] >> 6) << 4);
  }
}

/// A group of four bits, and of a fifth one where `fifth` is not NULL.
PT_INLINE void unpack_group(float *restrict y, const uint8_t scale[2], const uint8_t minimum[2], const uint8_t scales[12],
                            const uint8_t *restrict low_high, const uint8_t *restrict fifth, int group) {
#pragma clang fp reassociate(off) contract(off)
  uint8_t group_scale, group_minimum;
  six_bit_pair(scales, group, &group_scale, &group_minimum);
  float d = half_at(scale) * (float)group_scale, m = half_at(minimum) * (float)group_minimum;
  const uint8_t *values = low_high + group / 2 * BLOCK;
  int shift = group % 2 * 4;
  for (int i = 0; i < BLOCK; i++) y[i] = d * (float)((values[i] >> shift & 15) | (fifth ? (fifth[i] >> group & 1) << 4 : 0)) - m;
}

PT_INLINE void unpack_block_q4_k(float *restrict y, const block_q4_k *restrict x, int group) {
  unpack_group(y, x->scale, x->minimum, x->scales, x->low_high, NULL, group);
}

PT_INLINE void unpack_block_q5_k(float *restrict y, const block_q5_k *restrict x, int group) {
  unpack_group(y, x->scale, x->minimum, x->scales, x->low_high, x->fifth, group);
}

PT_INLINE void unpack_block_q6_k(float *restrict y, const block_q6_k *restrict x, int group) {
#pragma clang fp reassociate(off) contract(off)
  float d = half_at(x->scale), scales[2] = {d * (float)x->scales[2 * group], d * (float)x->scales[2 * group + 1]};
  int half = group / 4, quarter = group % 4, shift = quarter / 2 * 4, upper_shift = quarter * 2;
  const uint8_t *values = x->low_high + half * 2 * BLOCK + quarter % 2 * BLOCK, *upper = x->upper + half * BLOCK;
  for (int i = 0; i < BLOCK; i++) {
    int value = (values[i] >> shift & 15) | (upper[i] >> upper_shift & 3) << 4;
    y[i] = scales[i / (BLOCK / 2)] * (float)(value - 32);
  }
}

PT_INLINE void unpack_block_bf16(float *restrict y, const block_bf16 *restrict x) {
  uint16_t values[BLOCK];
  memcpy(values, x->values, sizeof values);
  for (int i = 0; i < BLOCK; i++) y[i] = float_of_bits((uint32_t)values[i] << 16);
}

// --- any type, a constant ---

/// Bytes of BLOCK elements, rounded down.
PT_INLINE size_t bytes_of_block(const pt_dtype type) {
  switch (type) {
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: return (bytes) / ((elements) / BLOCK);
#include "packed_types.def"
    default: return sizeof(block_bf16);
  }
}

/// The elements from block * BLOCK on of a packed row, BLOCK of them.
PT_INLINE void unpack_block(const pt_dtype type, float *restrict y, const uint8_t *restrict row, int64_t block) {
  switch (type) {
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes)                                                                 \
  case PT_##NAME:                                                                                                          \
    unpack_block_##name(y, (const block_##name *)row + block / ((elements) / BLOCK), (int)(block % ((elements) / BLOCK))); \
    break;
#include "packed_types.def"
    default: unpack_block_bf16(y, (const block_bf16 *)row + block); break;
  }
}

#endif
