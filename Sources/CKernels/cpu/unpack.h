#ifndef PT_CPU_UNPACK_H
#define PT_CPU_UNPACK_H

#include "common.h"

enum { BLOCK = 32, SUPERBLOCK = 256, GROUPS = SUPERBLOCK / BLOCK };

// The stored blocks; scales are half precision. All members are bytes, so the structures have no padding, and their sizes are those of
// packed_types.def.
typedef struct block_q4_0 { uint8_t scale[2], low_high[BLOCK / 2]; } block_q4_0;
typedef struct block_q4_1 { uint8_t scale[2], minimum[2], low_high[BLOCK / 2]; } block_q4_1;
typedef struct block_q5_0 { uint8_t scale[2], fifth[BLOCK / 8], low_high[BLOCK / 2]; } block_q5_0;
typedef struct block_q5_1 { uint8_t scale[2], minimum[2], fifth[BLOCK / 8], low_high[BLOCK / 2]; } block_q5_1;
typedef struct block_q8_0 { uint8_t scale[2]; int8_t values[BLOCK]; } block_q8_0;
typedef struct block_bf16 { uint8_t values[2 * BLOCK]; } block_bf16;  // of a row whose length is a multiple of BLOCK
typedef struct block_q4_k { uint8_t scale[2], minimum[2], scales[12], low_high[SUPERBLOCK / 2]; } block_q4_k;
typedef struct block_q5_k { uint8_t scale[2], minimum[2], scales[12], fifth[SUPERBLOCK / 8], low_high[SUPERBLOCK / 2]; } block_q5_k;
typedef struct block_q6_k { uint8_t low_high[SUPERBLOCK / 2], upper[SUPERBLOCK / 4]; int8_t scales[16]; uint8_t scale[2]; } block_q6_k;

#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) \
  _Static_assert(sizeof(block_##name) == (bytes) && (elements) % BLOCK == 0, #NAME " has another block in packed_types.def");
#include "packed_types.def"

PT_INLINE float float_of_bits(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/// Conversion between the types does not flush subnormal halves, whatever the mode is for floats.
PT_INLINE float half_at(const uint8_t bytes[2]) {
  _Float16 half;
  memcpy(&half, bytes, sizeof half);
  return (float)half;
}

/// Unpacks n elements on the calling thread; n is a multiple of the block, the type packed.
void pt_unpack_row(float *y, const void *x, pt_dtype type, int64_t n);

/// Whether `pt_dot_packed` knows the type.
bool pt_can_dot_packed(pt_dtype type);

/// sums[b] = the sum of block b of a's n elements, BLOCK each.
void pt_sum_blocks(float *sums, const float *a, int64_t n);

/// Whether rows of the type are dotted with joined vectors.
bool pt_dots_joined(pt_dtype type);

/// y = a as rows of the type are dotted with it: the upper four bits of a byte stay where they are, sixteen times too large, so that every h of
/// a block's second half becomes h / 16. Where there is no fifth bit the lower four stay as well: the l that lies half a block before h becomes
/// l - h / 16, and with the byte b = low + 16 high, low * (l - h / 16) + b * (h / 16) = low * l + high * h.
void pt_join_halves(float *y, const float *a, int64_t n, pt_dtype type);

/// Products of `rows` rows of n packed elements, `stride` bytes from one to the next, with `count` vectors a, `lda` elements apart, which
/// are joined where `pt_dots_joined` says so: result[v * ld + i] = row i . vector v. `sums_of_a` is what `pt_sum_blocks` makes of the vectors,
/// before they were joined, one after the other. Elements go from the blocks into registers; the sums differ from those of unpacked rows in
/// rounding only.
void pt_dot_packed(float *result, int64_t ld, const void *x, size_t stride, pt_dtype type, const float *a, int64_t lda,
                   const float *sums_of_a, int64_t count, int64_t rows, int64_t n);

/// The address of element `index`, a multiple of the block.
PT_INLINE const void *pt_packed_at(const void *x, pt_dtype type, int64_t index) {
  return (const uint8_t *)x + index / pt_block_elements(type) * (int64_t)pt_block_bytes(type);
}

#endif
