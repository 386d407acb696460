/// Packing of the blocks of 32 elements with scales of their own.
#include "pack.h"
#include "pack_levels.h"
#include "pack_search.h"

#pragma clang fp reassociate(off) contract(off)

/// Levels of sixteen blocks in the lanes of q, offset so that the lowest is 0.
PT_INLINE void quantize_symmetric(lanes *restrict q, const lanes *restrict x, const symmetric *best, float lowest, float highest) {
  lanes inverse = PT_INVERSE(best->scale);
  for (int i = 0; i < BLOCK; i++) q[i] = PT_LEVEL(x[i] * inverse, lowest, highest) - lowest;
}

PT_INLINE void quantize_affine(lanes *restrict q, const lanes *restrict x, const affine *best, float highest) {
  lanes inverse = PT_INVERSE(best->scale);
  for (int i = 0; i < BLOCK; i++) q[i] = PT_LEVEL((x[i] - best->minimum) * inverse, 0, highest);
}

/// Sixteen blocks at a time: `search` finds scales and levels, `store` writes what the block y has beside them from the lane `lane`.
#define PACK_BLOCKS(name, best_type, search, store)                                            \
  PT_HOT void pt_pack_blocks_##name(void *destination, const float *source, int64_t blocks) { \
    block_##name *y = destination;                                                             \
    for (int64_t first = 0; first < blocks; first += LANES) {                                  \
      int64_t count = pt_min(LANES, blocks - first);                                           \
      lanes x[BLOCK], q[BLOCK], importance;                                                    \
      best_type best;                                                                          \
      load_groups(x, source + first * BLOCK, count, BLOCK);                                    \
      find_importance(&importance, x, BLOCK);                                                  \
      search;                                                                                  \
      for (int64_t lane = 0; lane < count; lane++, y++) {                                      \
        uint8_t levels[BLOCK];                                                                 \
        store_levels(levels, q, lane, BLOCK);                                                  \
        store_levels_##name(y, levels);                                                        \
        store_half(y->scale, best.scale[lane]);                                                \
        store;                                                                                 \
      }                                                                                        \
    }                                                                                          \
  }

#define SYMMETRIC(lowest, highest, step, steps)                                       \
  search_symmetric(&best, x, &importance, BLOCK, lowest, highest, step, steps, SCALE_AS_F16); \
  quantize_symmetric(q, x, &best, lowest, highest)
#define AFFINE(highest, step, steps)                               \
  search_affine(&best, x, &importance, BLOCK, highest, step, steps, SCALE_AS_F16); \
  quantize_affine(q, x, &best, highest)

PACK_BLOCKS(q4_0, symmetric, SYMMETRIC(-8, 7, 0.2f, 10), )

PACK_BLOCKS(q5_0, symmetric, SYMMETRIC(-16, 15, 0.25f, 10), )

PACK_BLOCKS(q4_1, affine, AFFINE(15, 0.25f, 9), store_half(y->minimum, best.minimum[lane]))

PACK_BLOCKS(q5_1, affine, AFFINE(31, 0.25f, 9), store_half(y->minimum, best.minimum[lane]))

// -128 is left out, because some readers negate levels.
PACK_BLOCKS(q8_0, symmetric, SYMMETRIC(-127, 127, 0.25f, 8), )
