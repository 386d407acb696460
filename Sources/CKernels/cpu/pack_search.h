/// The search for the scale, or the scale and the minimum, with the least weighted square error, sixteen groups at a time.
///
/// The error is piecewise quadratic in the scale: within a piece the levels stay and the best scale is a quotient of two sums. A search tries
/// starts around the one that maps the range of the weights onto the levels, goes to the best scale of each start's piece, rounds as the file
/// does, takes the nearest levels again and measures what is then stored. The start that round-to-nearest quantisers use is among them, so
/// no group is worse than theirs by this measure.
#ifndef PT_CPU_PACK_SEARCH_H
#define PT_CPU_PACK_SEARCH_H

#include "pack_lanes.h"

#pragma clang fp reassociate(off) contract(off)

/// Whether scales are rounded to f16 at once, or later together with those of other groups.
typedef enum scale_rounding { SCALE_AS_F16, SCALE_AS_IT_IS } scale_rounding;

// --- how much an error counts ---

/// The square of an error at x counts 1 + |x| / rms of the group: twice for a weight of usual size, more for the largest ones. The least plain
/// square error fits the many small ones at the cost of the few large ones, which is no gain for the model; this gives up a few hundredths of it.
#define PT_WEIGHT(x, importance) (1 + __builtin_elementwise_abs(x) * (importance))

/// What PT_WEIGHT multiplies by: 1 / rms of the group, 0 of zeros.
PT_INLINE void find_importance(lanes *importance, const lanes *x, int n) {
  lanes sum = {0};
  for (int i = 0; i < n; i++) sum += x[i] * x[i];
  *importance = PT_INVERSE(__builtin_elementwise_sqrt(sum * (1 / (float)n)));
}

// --- x = scale * q ---

typedef struct symmetric {
  lanes scale, error;
} symmetric;

/// The error of a scale with the nearest levels, and the weighted sums of that piece: xq of x * q, qq of q * q.
PT_INLINE void measure_symmetric(lanes *error, lanes *xq, lanes *qq, const lanes *scale, const lanes *x, const lanes *importance, int n,
                                 float lowest, float highest) {
  lanes a = *importance, d = *scale, inverse = PT_INVERSE(d), sum = {0}, sum_xq = {0}, sum_qq = {0};
  for (int i = 0; i < n; i++) {
    lanes q = PT_LEVEL(x[i] * inverse, lowest, highest), difference = x[i] - d * q;
    lanes weight = PT_WEIGHT(x[i], a), wq = weight * q;
    sum += weight * difference * difference;
    sum_xq += x[i] * wq;
    sum_qq += q * wq;
  }
  *error = sum;
  *xq = sum_xq;
  *qq = sum_qq;
}

/// Keeps the scale where it is better, and returns the best one of its piece in its place.
PT_INLINE void try_symmetric(symmetric *best, lanes *scale, const lanes *x, const lanes *importance, int n, float lowest, float highest,
                             const scale_rounding rounding) {
  lanes error, xq, qq;
  if (rounding == SCALE_AS_F16) *scale = PT_HALF_ROUNDED(*scale);
  measure_symmetric(&error, &xq, &qq, scale, x, importance, n, lowest, highest);
  lane_masks better = error < best->error;
  best->scale = PT_CHOOSE(better, *scale, best->scale);
  best->error = PT_CHOOSE(better, error, best->error);
  *scale = xq * PT_INVERSE(qq);
}

/// The largest element by magnitude goes to extents around both ends of the levels, so the scale takes its sign or the opposite one; where
/// the ends are the same but for the sign, scales are positive.
PT_INLINE void search_symmetric(symmetric *best, const lanes *x, const lanes *importance, int n, float lowest, float highest, float step,
                                int steps, const scale_rounding rounding) {
  lanes low, high;
  find_range(&low, &high, x, n);
  bool same_ends = lowest == -highest;
  lanes extreme = PT_CHOOSE(-low > high, low, same_ends ? -high : high);
  *best = (symmetric){.scale = {0}, .error = PT_ALL(INFINITY)};
  for (int k = -1; k < 2 * steps; k++) {
    int side = k & 1;
    float shift = step * (float)(k / 2 - steps / 2);
    float between = shift + step / 2;
    float extent = k < 0 ? lowest : side == 0 ? lowest - shift : same_ends ? lowest - between : highest + between;
    lanes scale = extreme / extent;
    try_symmetric(best, &scale, x, importance, n, lowest, highest, rounding);
    try_symmetric(best, &scale, x, importance, n, lowest, highest, rounding);
  }
  for (int again = 0; again < 2; again++) {
    lanes scale = best->scale;
    try_symmetric(best, &scale, x, importance, n, lowest, highest, rounding);
    try_symmetric(best, &scale, x, importance, n, lowest, highest, rounding);
  }
}

// --- x = scale * q + minimum ---

typedef struct affine {
  lanes scale, minimum, error;
} affine;

/// What a piece of the error is made of: weighted sums of 1, of the levels q and of the distances r = x - minimum.
typedef struct affine_sums {
  lanes w, q, qq, r, qr;
} affine_sums;

PT_INLINE void measure_affine(lanes *error, affine_sums *sums, const lanes *scale, const lanes *minimum, const lanes *x, const lanes *importance,
                              int n, float highest) {
  lanes a = *importance, d = *scale, m = *minimum, inverse = PT_INVERSE(d), sum = {0}, w = {0}, q_ = {0}, qq = {0}, r_ = {0}, qr = {0};
  for (int i = 0; i < n; i++) {
    lanes r = x[i] - m, q = PT_LEVEL(r * inverse, 0, highest), difference = x[i] - (d * q + m);
    lanes weight = PT_WEIGHT(x[i], a), wq = weight * q;
    sum += weight * difference * difference;
    w += weight;
    q_ += wq;
    qq += q * wq;
    r_ += weight * r;
    qr += wq * r;
  }
  *error = sum;
  *sums = (affine_sums){w, q_, qq, r_, qr};
}

/// Keeps scale and minimum where they are better, and returns the best ones of their piece in their place.
///
/// Minima as they are belong to types that store them as a magnitude below 0.
PT_INLINE void try_affine(affine *best, lanes *scale, lanes *minimum, const lanes *x, const lanes *importance, int n, float highest,
                          const scale_rounding rounding) {
  if (rounding == SCALE_AS_F16) {
    *scale = PT_HALF_ROUNDED(*scale);
    *minimum = PT_HALF_ROUNDED(*minimum);
  } else {
    *minimum = PT_MIN(*minimum, PT_ALL(0));
  }
  lanes error;
  affine_sums sums;
  measure_affine(&error, &sums, scale, minimum, x, importance, n, highest);
  lane_masks better = error < best->error;
  best->scale = PT_CHOOSE(better, *scale, best->scale);
  best->minimum = PT_CHOOSE(better, *minimum, best->minimum);
  best->error = PT_CHOOSE(better, error, best->error);

  // The minimum is rounded first, or bounded, and then the scale is the best one for it.
  lanes determinant = sums.w * sums.qq - sums.q * sums.q;
  lanes free_scale = (sums.w * sums.qr - sums.q * sums.r) * PT_INVERSE(determinant);
  lanes shift = (sums.r - free_scale * sums.q) / sums.w, target = *minimum + shift;
  target = rounding == SCALE_AS_F16 ? PT_HALF_ROUNDED(target) : PT_MIN(target, PT_ALL(0));
  shift = target - *minimum;
  *scale = PT_MAX((sums.qr - shift * sums.q) * PT_INVERSE(sums.qq), PT_ALL(0));
  *minimum = target;
}

/// The range of the weights goes to `highest + excess` steps, and what is too much is cut off below, on both sides, or above.
PT_INLINE void search_affine(affine *best, const lanes *x, const lanes *importance, int n, float highest, float step, int steps,
                             const scale_rounding rounding) {
  lanes low, high;
  find_range(&low, &high, x, n);
  if (rounding == SCALE_AS_IT_IS) low = PT_MIN(low, PT_ALL(0));
  lanes range = high - low;
  *best = (affine){.error = PT_ALL(INFINITY)};
  for (int k = -1; k < 3 * steps; k++) {
    float excess = k < 0 ? 0 : step * (float)(k / 3 - steps / 3), below = k < 0 ? 0 : excess * (float)(k % 3) * 0.5f;
    lanes scale = range * (1 / (highest + excess)), minimum = low + scale * below;
    if (k < 0) scale = range / highest;
    try_affine(best, &scale, &minimum, x, importance, n, highest, rounding);
    try_affine(best, &scale, &minimum, x, importance, n, highest, rounding);
  }
  for (int again = 0; again < 2; again++) {
    lanes scale = best->scale, minimum = best->minimum;
    try_affine(best, &scale, &minimum, x, importance, n, highest, rounding);
    try_affine(best, &scale, &minimum, x, importance, n, highest, rounding);
  }
}

#endif
