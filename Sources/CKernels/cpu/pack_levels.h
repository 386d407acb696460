/// Where the levels of a block lie in its bytes: level 0 is the lowest, elements in their order. Scales are not touched.
#ifndef PT_CPU_PACK_LEVELS_H
#define PT_CPU_PACK_LEVELS_H

#include "unpack.h"

/// The lower four bits of all levels, the first half of the block in the lower half of the bytes.
PT_INLINE void store_low_high(uint8_t low_high[BLOCK / 2], const uint8_t levels[BLOCK]) {
  for (int i = 0; i < BLOCK / 2; i++) low_high[i] = (uint8_t)((levels[i] & 15) | (levels[i + BLOCK / 2] & 15) << 4);
}

PT_INLINE void store_fifth(uint8_t fifth[BLOCK / 8], const uint8_t levels[BLOCK]) {
  uint32_t bits = 0;
  for (int i = 0; i < BLOCK; i++) bits |= (uint32_t)(levels[i] >> 4) << i;
  memcpy(fifth, &bits, sizeof bits);
}

PT_INLINE void store_levels_q4_0(block_q4_0 *y, const uint8_t *levels) { store_low_high(y->low_high, levels); }

PT_INLINE void store_levels_q4_1(block_q4_1 *y, const uint8_t *levels) { store_low_high(y->low_high, levels); }

PT_INLINE void store_levels_q5_0(block_q5_0 *y, const uint8_t *levels) {
  store_low_high(y->low_high, levels);
  store_fifth(y->fifth, levels);
}

PT_INLINE void store_levels_q5_1(block_q5_1 *y, const uint8_t *levels) {
  store_low_high(y->low_high, levels);
  store_fifth(y->fifth, levels);
}

PT_INLINE void store_levels_q8_0(block_q8_0 *y, const uint8_t *levels) {
  for (int i = 0; i < BLOCK; i++) y->values[i] = (int8_t)(levels[i] - 127);
}

/// Two groups share bytes, and the fifth bits of all groups lie together, where there are any.
PT_INLINE void store_groups(uint8_t low_high[SUPERBLOCK / 2], uint8_t *fifth, const uint8_t levels[SUPERBLOCK]) {
  if (fifth) memset(fifth, 0, BLOCK);
  for (int group = 0; group < GROUPS; group++) {
    const uint8_t *of_group = levels + group * BLOCK;
    uint8_t *bytes = low_high + group / 2 * BLOCK;
    for (int i = 0; i < BLOCK; i++) {
      bytes[i] = group % 2 ? (uint8_t)(bytes[i] | (of_group[i] & 15) << 4) : of_group[i] & 15;
      if (fifth) fifth[i] = (uint8_t)(fifth[i] | (of_group[i] >> 4) << group);
    }
  }
}

PT_INLINE void store_levels_q4_k(block_q4_k *y, const uint8_t *levels) { store_groups(y->low_high, NULL, levels); }

PT_INLINE void store_levels_q5_k(block_q5_k *y, const uint8_t *levels) { store_groups(y->low_high, y->fifth, levels); }

/// The lower four bits of a level are half a byte, the upper two a quarter; see `unpack_block_q6_k`.
PT_INLINE void store_levels_q6_k(block_q6_k *y, const uint8_t *levels) {
  memset(y->low_high, 0, sizeof y->low_high);
  memset(y->upper, 0, sizeof y->upper);
  for (int group = 0; group < GROUPS; group++) {
    int half = group / 4, quarter = group % 4;
    const uint8_t *of_group = levels + group * BLOCK;
    uint8_t *low = y->low_high + half * 2 * BLOCK + quarter % 2 * BLOCK, *upper = y->upper + half * BLOCK;
    for (int i = 0; i < BLOCK; i++) {
      low[i] = (uint8_t)(low[i] | (of_group[i] & 15) << (quarter / 2 * 4));
      upper[i] = (uint8_t)(upper[i] | (of_group[i] >> 4) << (quarter * 2));
    }
  }
}

#endif
