/// Packing of q6_k: x = (scale * s) * q with a shared scale, s of a signed byte for each group of 16, and q of -32 ... 31. As in pack_k.c.
#include "pack.h"
#include "pack_levels.h"
#include "pack_search.h"

#pragma clang fp reassociate(off) contract(off)

enum { GROUP = SUPERBLOCK / LANES, LOWEST = -32, HIGHEST = 31, SHARED_CANDIDATES = 3 * LANES, REFITS = 2 };

/// A block: sixteen groups.
typedef struct byte_groups {
  lanes importance;  // of errors: see PT_WEIGHT
  lanes own;    // each group's best scale, unrounded
  lanes qq;     // the sum of squares of its levels
  float scale;  // the shared one, as f16 has it
  lanes s;      // the group's whole number, -128 ... 127
  double error;
} byte_groups;

/// The shared scale, chosen by the quadratic error, so that the largest scale becomes -128 or a little less. A lane is a candidate.
PT_INLINE void choose_shared(byte_groups *groups) {
  float largest = 0, least = INFINITY;
  for (int group = 0; group < LANES; group++) largest = fabsf(groups->own[group]) > fabsf(largest) ? groups->own[group] : largest;
  groups->scale = 0;
  for (int first = 0; first < SHARED_CANDIDATES; first += LANES) {
    lanes scale, total = {0};
    for (int k = 0; k < LANES; k++) scale[k] = -largest / (128 - (float)(first + k));
    scale = PT_HALF_ROUNDED(scale);
    lanes inverse = PT_INVERSE(scale);
    for (int group = 0; group < LANES; group++) {
      lanes own = PT_ALL(groups->own[group]), difference = own - scale * PT_LEVEL(own * inverse, -128, 127);
      total += groups->qq[group] * difference * difference;
    }
    for (int k = 0; k < LANES; k++) {
      if (total[k] >= least) continue;
      least = total[k];
      groups->scale = scale[k];
    }
  }
}

/// Each group's best whole number under the shared scale, of three around its own, by the error that is stored; and the shared scale that
/// fits all levels best.
PT_INLINE void choose_bytes(byte_groups *groups, float *refitted, const lanes *x) {
  lanes scale = PT_ALL(groups->scale), nearest = PT_LEVEL(groups->own * PT_INVERSE(scale), -128, 127);
  lanes least = PT_ALL(INFINITY), xq = {0}, qq = {0};
  for (int k = -1; k <= 1; k++) {
    lanes s = PT_MIN(PT_MAX(nearest + (float)k, PT_ALL(-128)), PT_ALL(127)), d = scale * s, error, this_xq, this_qq;
    measure_symmetric(&error, &this_xq, &this_qq, &d, x, &groups->importance, GROUP, LOWEST, HIGHEST);
    lane_masks better = error < least;
    groups->s = PT_CHOOSE(better, s, groups->s);
    least = PT_CHOOSE(better, error, least);
    xq = PT_CHOOSE(better, this_xq, xq);
    qq = PT_CHOOSE(better, this_qq, qq);
  }
  groups->own = PT_CHOOSE(qq > 0, xq * PT_INVERSE(qq), groups->own);
  groups->qq = qq;
  double error = 0, numerator = 0, denominator = 0;
  for (int group = 0; group < LANES; group++) {
    error += (double)least[group];
    numerator += (double)groups->s[group] * (double)xq[group];
    denominator += (double)groups->s[group] * (double)groups->s[group] * (double)qq[group];
  }
  groups->error = error;
  *refitted = denominator > 0 ? (float)(_Float16)(float)(numerator / denominator) : 0;
}

PT_INLINE void search_bytes(byte_groups *groups, lanes *restrict q, const lanes *restrict x) {
  symmetric own;
  lanes error, xq;
  find_importance(&groups->importance, x, GROUP);
  search_symmetric(&own, x, &groups->importance, GROUP, LOWEST, HIGHEST, 0.4f, 14, SCALE_AS_IT_IS);
  measure_symmetric(&error, &xq, &groups->qq, &own.scale, x, &groups->importance, GROUP, LOWEST, HIGHEST);
  groups->own = own.scale;
  groups->s = PT_ALL(0);
  choose_shared(groups);
  float refitted;
  choose_bytes(groups, &refitted, x);
  byte_groups other = *groups;
  for (int again = 0; again < REFITS; again++) {
    other.scale = refitted;
    choose_bytes(&other, &refitted, x);
    if (other.error < groups->error) *groups = other;
  }
  lanes inverse = PT_INVERSE(groups->s * groups->scale);
  for (int i = 0; i < GROUP; i++) q[i] = PT_LEVEL(x[i] * inverse, LOWEST, HIGHEST) - LOWEST;
}

PT_HOT void pt_pack_blocks_q6_k(void *destination, const float *source, int64_t blocks) {
  block_q6_k *y = destination;
  for (int64_t block = 0; block < blocks; block++, y++) {
    lanes x[GROUP], q[GROUP];
    byte_groups groups;
    load_groups(x, source + block * SUPERBLOCK, LANES, GROUP);
    search_bytes(&groups, q, x);
    store_half(y->scale, groups.scale);
    for (int group = 0; group < LANES; group++) y->scales[group] = (int8_t)groups.s[group];
    uint8_t levels[SUPERBLOCK];
    for (int group = 0; group < LANES; group++) store_levels(levels + group * GROUP, q, group, GROUP);
    store_levels_q6_k(y, levels);
  }
}
