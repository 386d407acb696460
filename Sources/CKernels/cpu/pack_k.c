/// Packing of the blocks of 256 elements, whose groups share a scale for their scales.
///
/// First each group's own scale (and minimum) is searched. Then the shared ones: near the best, the error is quadratic in them, so many can be
/// judged by a few sums per group. With the best, each group tries the whole numbers around its own, by the error that is then stored; the
/// shared scales are fitted to the levels by least squares, rounded to f16, and the groups try again.
#include "pack.h"
#include "pack_levels.h"
#include "pack_search.h"

#pragma clang fp reassociate(off) contract(off)

enum { SHARED_CANDIDATES = LANES, REFITS = 2 };

// --- q4_k, q5_k: x = (scale * S) * q - (minimum * M), S and M of six bits; eight groups of 32 ---

/// What is known about sixteen groups: two blocks.
typedef struct six_bit_groups {
  lanes importance;      // of errors: see PT_WEIGHT
  affine own;            // as good as it gets, unrounded; minimum <= 0
  affine_sums sums;      // of its levels
  lanes scale, minimum;  // the shared ones of the group's block, as f16 has them
  lanes s, m;            // the group's whole numbers, 0 ... 63
  lanes error;
} six_bit_groups;

/// Shared scales for groups first ..< first + 8, chosen by the quadratic error. A lane of the inner work is a candidate for the scale.
PT_INLINE void choose_shared(six_bit_groups *groups, int first) {
  float largest_scale = 0, largest_minimum = 0;
  for (int group = first; group < first + GROUPS; group++) {
    largest_scale = groups->own.scale[group] > largest_scale ? groups->own.scale[group] : largest_scale;
    largest_minimum = -groups->own.minimum[group] > largest_minimum ? -groups->own.minimum[group] : largest_minimum;
  }
  lanes scale;
  for (int k = 0; k < SHARED_CANDIDATES; k++) scale[k] = largest_scale / (64 - (float)k);
  scale = PT_HALF_ROUNDED(scale);
  lanes inverse = PT_INVERSE(scale), least = PT_ALL(INFINITY), best_minimum = {0};
  for (int k = 0; k < SHARED_CANDIDATES; k++) {
    lanes minimum = PT_HALF_ROUNDED(PT_ALL(largest_minimum / (64 - (float)k))), minimum_inverse = PT_INVERSE(minimum), total = {0};
    for (int group = first; group < first + GROUPS; group++) {
      lanes own_scale = PT_ALL(groups->own.scale[group]), own_minimum = PT_ALL(-groups->own.minimum[group]);
      float w = groups->sums.w[group], q = groups->sums.q[group], qq = groups->sums.qq[group];
      lanes nearest = PT_LEVEL(own_scale * inverse, 0, 63), error = PT_ALL(INFINITY);
      lane_masks above = nearest * scale > own_scale;
      lanes other = PT_MIN(PT_MAX(nearest + PT_CHOOSE(above, PT_ALL(-1), PT_ALL(1)), PT_ALL(0)), PT_ALL(63));
      for (int side = 0; side < 2; side++) {
        lanes ds = (side ? other : nearest) * scale - own_scale;
        lanes m = PT_LEVEL((own_minimum + ds * (q / w)) * minimum_inverse, 0, 63), dm = m * minimum - own_minimum;
        lanes here = qq * ds * ds - 2 * q * ds * dm + w * dm * dm;
        error = PT_MIN(error, here);
      }
      total += error;
    }
    lane_masks better = total < least;
    best_minimum = PT_CHOOSE(better, minimum, best_minimum);
    least = PT_CHOOSE(better, total, least);
  }
  int chosen = 0;
  for (int k = 1; k < SHARED_CANDIDATES; k++) chosen = least[k] < least[chosen] ? k : chosen;
  for (int group = first; group < first + GROUPS; group++) {
    groups->scale[group] = scale[chosen];
    groups->minimum[group] = best_minimum[chosen];
  }
}

/// Each group's best whole numbers under the shared scales, of nine around its own, by the error that is stored.
PT_INLINE void choose_six_bits(six_bit_groups *groups, const lanes *x, float highest) {
  lanes scale = groups->scale, minimum = groups->minimum, inverse = PT_INVERSE(scale), minimum_inverse = PT_INVERSE(minimum);
  lanes nearest = PT_LEVEL(groups->own.scale * inverse, 0, 63), mean = groups->sums.q / groups->sums.w;
  groups->error = PT_ALL(INFINITY);
  for (int k = 0; k < 9; k++) {
    lanes s = PT_MIN(PT_MAX(nearest + (float)(k / 3 - 1), PT_ALL(0)), PT_ALL(63));
    lanes m = PT_LEVEL((s * scale - groups->own.scale) * mean * minimum_inverse - groups->own.minimum * minimum_inverse + (float)(k % 3 - 1), 0, 63);
    lanes d = scale * s, bottom = -(minimum * m), error;
    affine_sums sums;
    measure_affine(&error, &sums, &d, &bottom, x, &groups->importance, BLOCK, highest);
    lane_masks better = error < groups->error;
    groups->s = PT_CHOOSE(better, s, groups->s);
    groups->m = PT_CHOOSE(better, m, groups->m);
    groups->error = PT_CHOOSE(better, error, groups->error);
  }
}

/// The shared scales that fit the levels of groups first ..< first + 8 best: least squares over the block. Also each group's own ones are
/// moved to the best of the piece it is in.
PT_INLINE void refit_shared(six_bit_groups *groups, const lanes *x, float highest) {
  lanes d = groups->scale * groups->s, bottom = -(groups->minimum * groups->m), error;
  affine_sums sums;
  measure_affine(&error, &sums, &d, &bottom, x, &groups->importance, BLOCK, highest);
  groups->sums = sums;
  lanes determinant = sums.w * sums.qq - sums.q * sums.q;
  lanes free_scale = (sums.w * sums.qr - sums.q * sums.r) * PT_INVERSE(determinant);
  lanes free_minimum = bottom + (sums.r - free_scale * sums.q) / sums.w;
  lane_masks usable = (determinant > 0) & (free_scale > 0) & (free_minimum <= 0);
  groups->own.scale = PT_CHOOSE(usable, free_scale, d);
  groups->own.minimum = PT_CHOOSE(usable, free_minimum, bottom);

  // x = D * (s q) - M * m, with x = r + bottom.
  lanes x_q = sums.qr + bottom * sums.q, x_ = sums.r + sums.w * bottom;
  lanes aa = groups->s * groups->s * sums.qq, ab = groups->s * groups->m * sums.q, bb = groups->m * groups->m * sums.w;
  lanes xa = groups->s * x_q, xb = groups->m * x_;
  for (int first = 0; first < LANES; first += GROUPS) {
    double AA = 0, AB = 0, BB = 0, XA = 0, XB = 0;
    for (int group = first; group < first + GROUPS; group++) {
      AA += (double)aa[group];
      AB += (double)ab[group];
      BB += (double)bb[group];
      XA += (double)xa[group];
      XB += (double)xb[group];
    }
    double det = AA * BB - AB * AB, D = AA > 0 ? XA / AA : 0, M = 0;
    if (det > 1e-9 * AA * BB) {
      D = (XA * BB - XB * AB) / det;
      M = (XA * AB - XB * AA) / det;
    }
    if (!(D >= 0) || !(M >= 0)) continue;
    for (int group = first; group < first + GROUPS; group++) {
      groups->scale[group] = (float)D;
      groups->minimum[group] = (float)M;
    }
  }
  groups->scale = PT_HALF_ROUNDED(groups->scale);
  groups->minimum = PT_HALF_ROUNDED(groups->minimum);
}

/// Takes over `other` for each block where its groups together have the smaller error.
PT_INLINE void keep_better(six_bit_groups *groups, const six_bit_groups *other) {
  lane_masks better = {0};
  for (int first = 0; first < LANES; first += GROUPS) {
    double mine = 0, its = 0;
    for (int group = first; group < first + GROUPS; group++) {
      mine += (double)groups->error[group];
      its += (double)other->error[group];
    }
    for (int group = first; group < first + GROUPS; group++) better[group] = its < mine ? -1 : 0;
  }
  groups->scale = PT_CHOOSE(better, other->scale, groups->scale);
  groups->minimum = PT_CHOOSE(better, other->minimum, groups->minimum);
  groups->s = PT_CHOOSE(better, other->s, groups->s);
  groups->m = PT_CHOOSE(better, other->m, groups->m);
  groups->error = PT_CHOOSE(better, other->error, groups->error);
}

/// The scales, whole numbers and levels of two blocks.
PT_INLINE void search_six_bits(six_bit_groups *groups, lanes *restrict q, const lanes *restrict x, float highest, float step, int steps) {
  find_importance(&groups->importance, x, BLOCK);
  search_affine(&groups->own, x, &groups->importance, BLOCK, highest, step, steps, SCALE_AS_IT_IS);
  lanes error;
  measure_affine(&error, &groups->sums, &groups->own.scale, &groups->own.minimum, x, &groups->importance, BLOCK, highest);
  for (int first = 0; first < LANES; first += GROUPS) choose_shared(groups, first);
  choose_six_bits(groups, x, highest);
  six_bit_groups other = *groups;
  for (int again = 0; again < REFITS; again++) {
    refit_shared(&other, x, highest);
    choose_six_bits(&other, x, highest);
    keep_better(groups, &other);
  }
  lanes inverse = PT_INVERSE(groups->scale * groups->s), bottom = groups->minimum * groups->m;
  for (int i = 0; i < BLOCK; i++) q[i] = PT_LEVEL((x[i] + bottom) * inverse, 0, highest);
}

/// The whole numbers of eight groups from lane `first` on, in 12 bytes: see `six_bit_pair`.
PT_INLINE void store_six_bits(uint8_t scales[12], const six_bit_groups *groups, int64_t first) {
  for (int group = 0; group < GROUPS / 2; group++) {
    int low_s = (int)groups->s[first + group], low_m = (int)groups->m[first + group];
    int high_s = (int)groups->s[first + group + 4], high_m = (int)groups->m[first + group + 4];
    scales[group] = (uint8_t)(low_s | (high_s >> 4) << 6);
    scales[group + 4] = (uint8_t)(low_m | (high_m >> 4) << 6);
    scales[group + 8] = (uint8_t)((high_s & 15) | (high_m & 15) << 4);
  }
}

#define PACK_SIX_BITS(name, highest, step, steps)                                              \
  PT_HOT void pt_pack_blocks_##name(void *destination, const float *source, int64_t blocks) { \
    block_##name *y = destination;                                                             \
    for (int64_t first = 0; first < blocks; first += LANES / GROUPS) {                         \
      int64_t count = pt_min(LANES / GROUPS, blocks - first);                                  \
      lanes x[BLOCK], q[BLOCK];                                                                \
      six_bit_groups groups;                                                                   \
      load_groups(x, source + first * SUPERBLOCK, count * GROUPS, BLOCK);                      \
      search_six_bits(&groups, q, x, highest, step, steps);                                    \
      for (int64_t block = 0; block < count; block++, y++) {                                   \
        store_half(y->scale, groups.scale[block * GROUPS]);                                    \
        store_half(y->minimum, groups.minimum[block * GROUPS]);                                \
        store_six_bits(y->scales, &groups, block *GROUPS);                                     \
        uint8_t levels[SUPERBLOCK];                                                            \
        for (int group = 0; group < GROUPS; group++)                                           \
          store_levels(levels + group * BLOCK, q, block *GROUPS + group, BLOCK);               \
        store_levels_##name(y, levels);                                                        \
      }                                                                                        \
    }                                                                                          \
  }

PACK_SIX_BITS(q4_k, 15, 0.25f, 9)
PACK_SIX_BITS(q5_k, 31, 0.25f, 9)
