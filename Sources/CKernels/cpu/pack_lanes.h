/// Sixteen groups of weights side by side, one a lane: nothing is summed across lanes, so a search over scales has no horizontal step, every
/// lane is computed as if it were alone, and the bits are the same on every instruction set. Vectors go by pointer, because by value they would
/// be passed otherwise in each clone of PT_HOT.
#ifndef PT_CPU_PACK_LANES_H
#define PT_CPU_PACK_LANES_H

#include "unpack.h"

// The values that a reader will compute, rounded as there.
#pragma clang fp reassociate(off) contract(off)

enum { LANES = 16 };

typedef float lanes __attribute__((vector_size(4 * LANES)));
typedef int32_t lane_masks __attribute__((vector_size(4 * LANES)));
typedef _Float16 lane_halves __attribute__((vector_size(2 * LANES)));

/// a where the mask is set, else b.
#define PT_CHOOSE(mask, a, b) ((lanes)(((mask) & (lane_masks)(a)) | (~(mask) & (lane_masks)(b))))
#define PT_MAX(a, b) __builtin_elementwise_max(a, b)
#define PT_MIN(a, b) __builtin_elementwise_min(a, b)

/// The same number in every lane.
#define PT_ALL(value) ((lanes){0} + (value))

/// To the nearest half, as scales are stored.
#define PT_HALF_ROUNDED(a) __builtin_convertvector(__builtin_convertvector(a, lane_halves), lanes)

/// To the nearest integer, ties to even; |a| < 2^22.
#define PT_ROUNDED(a) (((a) + 0x1.8p23f) - 0x1.8p23f)

/// 1 / a, and 0 of 0: of a scale that is 0, every level is 0.
#define PT_INVERSE(a) PT_CHOOSE((a) != 0, 1 / PT_CHOOSE((a) != 0, a, PT_ALL(1)), PT_ALL(0))

/// The nearest level; a multiple that is not finite ends at a bound.
#define PT_LEVEL(multiple, lowest, highest) PT_ROUNDED(PT_MIN(PT_MAX(multiple, PT_ALL(lowest)), PT_ALL(highest)))

/// x[i] becomes element i of each of `groups` groups of n elements that lie one after the other; lanes without a group are 0.
PT_INLINE void load_groups(lanes *restrict x, const float *restrict source, int64_t groups, int n) {
  for (int i = 0; i < n; i++) x[i] = PT_ALL(0);
  for (int64_t lane = 0; lane < groups; lane++) {
    for (int i = 0; i < n; i++) x[i][lane] = source[lane * n + i];
  }
}

/// The smallest and the largest element of each lane.
PT_INLINE void find_range(lanes *low, lanes *high, const lanes *x, int n) {
  *low = *high = x[0];
  for (int i = 1; i < n; i++) {
    *low = PT_MIN(*low, x[i]);
    *high = PT_MAX(*high, x[i]);
  }
}

/// The levels of one group in a lane, as whole numbers.
PT_INLINE void store_levels(uint8_t *restrict levels, const lanes *restrict q, int64_t lane, int n) {
  for (int i = 0; i < n; i++) levels[i] = (uint8_t)(int)q[i][lane];
}

PT_INLINE void store_half(uint8_t bytes[2], float value) {
  _Float16 half = (_Float16)value;
  memcpy(bytes, &half, sizeof half);
}

#endif
